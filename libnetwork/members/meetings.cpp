// Calling, moving, setting the agenda, noting who was there; and what of it each reader sees.
#include "libnetwork/members/meetings.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/meetings_store.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/rules.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>
#include <charconv>

namespace network::members {
namespace {

std::string lower(std::string_view text) {
    std::string made{trim(text)};
    std::transform(made.begin(), made.end(), made.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return made;
}

bool is_code(std::string_view text) {
    return text.size() >= 2 && text.size() <= 12 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "14:00", to the minute.
bool is_time_of_day(std::string_view text) {
    auto const digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 5 && digit(0) && digit(1) && text[2] == ':' && digit(3) && digit(4) &&
           text.substr(0, 2) < "24" && text[3] < '6';
}

void check_time(std::string_view field, std::string const& text, std::vector<problem>& faults) {
    if (!text.empty() && !is_time_of_day(text))
        faults.push_back({std::string{field}, "time.invalid", "Give a time like 14:00"});
}

result<> check_notice(changes::unit_of_work& work, std::int64_t body,
                      meetings_store::notice const& row) {
    std::vector<problem> faults;
    check_time("starts", row.starts_at, faults);
    check_time("joins", row.joins_at, faults);
    if (faults.empty() && !row.joins_at.empty() && !row.starts_at.empty() &&
        row.joins_at > row.starts_at)
        faults.push_back({"joins", "meeting.joins_late",
                          "Nobody can join after the start: give the start or an earlier time"});
    if (!faults.empty())
        return invalid(std::move(faults));
    auto const same_day = meetings_store::meeting_on(work.db(), body, row.held_on);
    if (!row.called_off && same_day && *same_day != row.meeting)
        return conflict("meeting.already", "This body meets on that day already");
    return {};
}

void record(changes::unit_of_work& work, std::string_view event, std::int64_t meeting,
            std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "meeting",
                 .subject = meeting,
                 .changes = std::move(changes)});
}

std::string name_of(changes::reader& view, std::int64_t organisation, date on) {
    if (organisation == 0)
        return {};
    auto const records = organisations::records_of(view);
    auto const* found = records->record(organisation);
    return found ? std::string{organisations::rules::name_on(*found, {on, std::nullopt})}
                 : std::string{};
}

std::optional<meetings_store::place_in_list> place_of(std::optional<std::string> const& cursor) {
    if (!cursor || cursor->size() < 12 || (*cursor)[10] != '.')
        return std::nullopt;
    auto const day = date::parse(std::string_view{*cursor}.substr(0, 10));
    std::int64_t id = 0;
    auto const* const end = cursor->data() + cursor->size();
    auto const read = std::from_chars(cursor->data() + 11, end, id);
    if (!day || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return meetings_store::place_in_list{*day, id};
}

bool has_item(changes::reader& view, std::int64_t meeting, std::int64_t number) {
    auto const items = meetings_store::agenda(view.db(), meeting);
    return std::any_of(items.begin(), items.end(),
                       [&](agenda_line const& item) { return item.number == number; });
}

/// What a line of attendance must keep to, whoever it is about.
result<> check_attendance(changes::reader& view, attendance_wish const& wish,
                          attendance_line const& line) {
    if (line.person.has_value() == !line.label.empty())
        return invalid("person", "attendance.who_required",
                       "Choose a person, or say in whose role somebody without an account came");
    bool const from_item = line.state == attendance_state::substitute_from_item;
    if (from_item != line.from_item.has_value())
        return invalid(
            "from_item", "item.required",
            "Give the item from which the substitute sat in, for such a substitute only");
    if (line.from_item && !has_item(view, wish.meeting, *line.from_item))
        return invalid("from_item", "item.unknown", "The agenda has no item of that number");
    if (line.person)
        NETWORK_CHECK(people::card(view, {.person = *line.person}));
    return {};
}

/// Names are for whoever may read the contacts of the organisation concerned.
void hide_names(changes::reader& view, std::vector<attendance_line>& lines) {
    for (auto& line : lines)
        if (people::may(view.by(), people::right::read_contacts, line.organisation).has_error()) {
            line.person.reset();
            line.name.clear();
        }
}

} // namespace

bool reads_drafts(changes::reader const& view) {
    return people::may(view.by(), people::right::run_network, 0).has_value();
}

result<page<body_row>> bodies(changes::reader& view, bodies_wish const&) {
    auto all = meetings_store::bodies(view.db());
    auto const total = static_cast<std::int64_t>(all.size());
    return page<body_row>{std::move(all), std::nullopt, total};
}

result<body_row> body_called(changes::reader& view, std::string_view code) {
    auto found = meetings_store::find_body(view.db(), lower(code));
    if (!found)
        return not_found("body.unknown", "There is no such body");
    return *std::move(found);
}

result<body_row> add_body(changes::unit_of_work& work, body_wish const& wish) {
    body_row made{0, lower(wish.code), std::string{trim(wish.name)},
                  std::string{trim(wish.purpose.value_or(""))}};
    std::vector<problem> faults;
    if (!is_code(made.code))
        faults.push_back({"code", "body.code_invalid", "Give 2 to 12 letters, such as eoc"});
    if (made.name.empty())
        faults.push_back({"name", "name.required", "Give the name of the body"});
    if (!faults.empty())
        return invalid(std::move(faults));
    if (meetings_store::find_body(work.db(), made.code) ||
        meetings_store::find_body_named(work.db(), made.name))
        return conflict("body.already", "There is a body of that code or name already");
    made.id = meetings_store::insert_body(work.db(), made, work.now());
    work.record({.event = "members.body_added",
                 .subject_kind = "body",
                 .subject = made.id,
                 .changes = changes::differences<body_row>(nullptr, &made)});
    return made;
}

result<meeting_row> meeting_numbered(changes::reader& view, std::int64_t id) {
    auto found = meetings_store::find_meeting(view.db(), id);
    if (!found)
        return not_found("meeting.unknown", "There is no such meeting");
    return *std::move(found);
}

result<meeting_row> meeting_to_minute(changes::reader& view, std::int64_t id) {
    NETWORK_TRY(auto found, meeting_numbered(view, id));
    if (found.called_off)
        return conflict("meeting.called_off", "This meeting was called off");
    if (found.held_on > view.today())
        return conflict("meeting.not_held", "The day of this meeting is still to come");
    if (found.minutes == minutes_state::agreed)
        return conflict(
            "minutes.agreed_already",
            "These minutes are agreed and stay as they are. A later meeting can decide anew");
    return found;
}

result<meeting_row> call_meeting(changes::unit_of_work& work, call_wish const& wish) {
    NETWORK_TRY(auto const body, body_called(work, wish.body));
    meetings_store::notice row{0,
                               wish.on,
                               std::string{trim(wish.starts.value_or(""))},
                               std::string{trim(wish.joins.value_or(""))},
                               wish.mode.value_or(meeting_mode::online),
                               std::string{trim(wish.place.value_or(""))},
                               false,
                               {}};
    NETWORK_CHECK(check_notice(work, body.id, row));
    row.meeting = meetings_store::insert_meeting(work.db(), body.id, work.now());
    meetings_store::insert_notice(work.db(), row, work.now());
    auto said = changes::differences<meetings_store::notice>(nullptr, &row);
    said.push_back({"body", {}, body.code});
    std::int64_t number = 0;
    for (auto const& title : wish.agenda) {
        agenda_line const item{number + 1, std::string{trim(title)}};
        if (item.title.empty())
            continue;
        ++number;
        meetings_store::insert_agenda_item(work.db(), row.meeting, item, work.now());
        said.push_back({"item " + std::to_string(number), {}, item.title});
    }
    record(work, "members.meeting_called", row.meeting, std::move(said));
    return meeting_numbered(work, row.meeting);
}

result<meeting_row> move_meeting(changes::unit_of_work& work, move_wish const& wish) {
    NETWORK_TRY(auto const before, meeting_numbered(work, wish.meeting));
    if (before.minutes != minutes_state::awaited)
        return conflict("meeting.minuted",
                        "There are minutes of this meeting: it was held as it stands");
    if (trim(wish.reason).empty())
        return invalid("reason", "reason.required", "Say why the meeting is moved or called off");
    NETWORK_TRY(auto const body, body_called(work, before.body));
    meetings_store::notice const old{before.id,         before.held_on, before.starts_at,
                                     before.joins_at,   before.mode,    before.place,
                                     before.called_off, before.reason};
    meetings_store::notice row{before.id,
                               wish.on.value_or(before.held_on),
                               std::string{trim(wish.starts.value_or(before.starts_at))},
                               std::string{trim(wish.joins.value_or(before.joins_at))},
                               wish.mode.value_or(before.mode),
                               std::string{trim(wish.place.value_or(before.place))},
                               wish.called_off,
                               std::string{trim(wish.reason)}};
    NETWORK_CHECK(check_notice(work, body.id, row));
    meetings_store::insert_notice(work.db(), row, work.now());
    record(work, wish.called_off ? "members.meeting_called_off" : "members.meeting_moved",
           before.id, changes::differences(&old, &row));
    return meeting_numbered(work, before.id);
}

result<agenda_line> set_agenda_item(changes::unit_of_work& work, agenda_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_numbered(work, wish.meeting));
    if (meeting.minutes == minutes_state::agreed)
        return conflict("minutes.agreed_already", "These minutes are agreed and stay as they are");
    agenda_line item{
        wish.number.value_or(meetings_store::last_agenda_number(work.db(), meeting.id) + 1),
        std::string{trim(wish.title)}};
    if (item.title.empty() && !has_item(work, meeting.id, item.number))
        return invalid("title", "title.required", "Say what the item is about");
    meetings_store::insert_agenda_item(work.db(), meeting.id, item, work.now());
    record(work, "members.agenda_set", meeting.id,
           {{"item " + std::to_string(item.number), {}, item.title}});
    return item;
}

result<attendance_line> record_attendance(changes::unit_of_work& work,
                                          attendance_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_numbered(work, wish.meeting));
    if (wish.state != attendance_state::apologies)
        NETWORK_CHECK(meeting_to_minute(work, wish.meeting));
    else if (meeting.minutes == minutes_state::agreed)
        return conflict("minutes.agreed_already", "These minutes are agreed and stay as they are");
    attendance_line line{
        wish.person,   {}, std::string{trim(wish.label.value_or(""))}, 0, {}, wish.state,
        wish.from_item};
    NETWORK_CHECK(check_attendance(work, wish, line));
    if (wish.organisation && !trim(*wish.organisation).empty()) {
        NETWORK_TRY(line.organisation, organisations::resolve(work, *wish.organisation));
    }
    meetings_store::insert_attendance(work.db(), meeting.id, line, work.now());
    line.organisation_name = name_of(work, line.organisation, meeting.held_on);
    work.record({.event = "members.attendance_recorded",
                 .subject_kind = "meeting",
                 .subject = meeting.id,
                 .organisation = line.organisation,
                 .person = line.person.value_or(0),
                 .changes = {{"state", {}, std::string{to_word(line.state)}}}});
    return line;
}

result<page<meeting_row>> meetings(changes::reader& view, meetings_wish const& wish) {
    auto wanted = wish;
    if (wanted.body) {
        NETWORK_TRY(auto const body, body_called(view, *wanted.body));
        wanted.body = body.code;
    }
    auto const limit = wish.limit.value_or(default_page);
    auto const after = place_of(wish.after);
    if (wish.after && !after)
        return invalid("after", "cursor.invalid", "Give what the last page gave as next");
    page<meeting_row> answer;
    answer.items = meetings_store::meetings(view.db(), wanted, after, limit + 1);
    answer.total = meetings_store::count_meetings(view.db(), wanted);
    if (static_cast<std::int64_t>(answer.items.size()) > limit) {
        answer.items.pop_back();
        auto const& last = answer.items.back();
        answer.next = last.held_on.to_string() + '.' + std::to_string(last.id);
    }
    return answer;
}

result<meeting_card> show_meeting(changes::reader& view, meeting_wish const& wish) {
    meeting_card card;
    NETWORK_TRY(card.meeting, meeting_numbered(view, wish.meeting));
    card.agenda = meetings_store::agenda(view.db(), wish.meeting);
    if (auto const agreement = meetings_store::agreement_of(view.db(), wish.meeting)) {
        card.agreed_at = agreement->at;
        card.agreed_on = agreement->on;
    }
    if (!card.agreed_at && !reads_drafts(view))
        return card;
    card.text = meetings_store::text(view.db(), wish.meeting);
    card.decisions = meetings_store::decisions(view.db(), wish.meeting);
    for (auto& line : card.decisions)
        line.reference = citation(card.meeting.body, card.meeting.held_on, line.number);
    card.attendance = meetings_store::attendance(view.db(), wish.meeting);
    for (auto& line : card.attendance)
        line.organisation_name = name_of(view, line.organisation, card.meeting.held_on);
    hide_names(view, card.attendance);
    return card;
}

} // namespace network::members
