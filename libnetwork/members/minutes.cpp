// Minuting, agreeing, and finding a decision again by its reference.
#include "libnetwork/members/minutes.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/meetings_store.hpp"

#include <algorithm>
#include <charconv>

namespace network::members {
namespace {

error unknown_minute() {
    return not_found(
        "minute.unknown",
        "There is no minuted decision of that reference: cite one like EOC 2026-03-16/4");
}

/// A reference taken apart.
struct reference_parts {
    std::string code;
    date held;
    std::int64_t number = 0;
};

std::optional<reference_parts> parts_of_reference(std::string_view reference) {
    reference = trim(reference);
    auto const space = reference.find(' ');
    auto const slash = reference.rfind('/');
    if (space == std::string_view::npos || slash == std::string_view::npos || slash < space)
        return std::nullopt;
    reference_parts made;
    for (char const c : reference.substr(0, space))
        made.code += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    auto const day = date::parse(trim(reference.substr(space, slash - space)));
    auto const digits = reference.substr(slash + 1);
    auto const* const end = digits.data() + digits.size();
    auto const read = std::from_chars(digits.data(), end, made.number);
    if (!day || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    made.held = *day;
    return made;
}

cited_minute cited(meetings_store::cited_row&& row) {
    return {row.id,
            citation(row.code, row.held, row.number),
            std::move(row.body),
            row.held,
            row.agreed,
            std::move(row.text),
            std::move(row.corrected)};
}

result<std::string> wording(std::string_view text) {
    auto const clean = trim(text);
    if (clean.empty())
        return invalid("text", "text.required", "Say what was decided");
    return std::string{clean};
}

void record(changes::unit_of_work& work, std::string_view event, std::string_view kind,
            std::int64_t subject, std::vector<changes::field_change> changes) {
    work.record(
        {.event = event, .subject_kind = kind, .subject = subject, .changes = std::move(changes)});
}

result<> check_item(changes::reader& view, decide_wish const& wish) {
    if (!wish.item)
        return {};
    auto const items = meetings_store::agenda(view.db(), wish.meeting);
    if (std::none_of(items.begin(), items.end(),
                     [&](agenda_line const& line) { return line.number == *wish.item; }))
        return invalid("item", "item.unknown", "The agenda has no item of that number");
    return {};
}

/// The minutes of `earlier` can be agreed at `later`.
result<> check_agreement(changes::reader& view, meeting_row const& earlier,
                         meeting_row const& later) {
    if (earlier.minutes == minutes_state::awaited)
        return conflict("minutes.awaited", "There are no minutes of this meeting to agree yet");
    return check_later(view, earlier, later);
}

} // namespace

result<> check_later(changes::reader& view, meeting_row const& earlier, meeting_row const& later) {
    if (later.body != earlier.body)
        return conflict("minutes.other_body", "Minutes are for the body whose they are");
    if (later.held_on <= earlier.held_on)
        return conflict("minutes.not_later", "Minutes are agreed and put right at a later meeting");
    if (later.called_off)
        return conflict("meeting.called_off", "The later meeting was called off");
    if (later.held_on > view.today())
        return conflict("meeting.not_held", "The day of the later meeting is still to come");
    return {};
}

std::string citation(std::string_view code, date held, std::int64_t number) {
    std::string made;
    for (char const c : code)
        made += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return made + ' ' + held.to_string() + '/' + std::to_string(number);
}

result<cited_minute> minute_called(changes::reader& view, std::string_view reference) {
    auto const asked = parts_of_reference(reference);
    if (!asked)
        return unknown_minute();
    auto found = meetings_store::find_decision(view.db(), asked->code, asked->held, asked->number);
    if (!found)
        return unknown_minute();
    return cited(*std::move(found));
}

result<cited_minute> agreed_minute_called(changes::reader& view, std::string_view reference) {
    NETWORK_TRY(auto found, minute_called(view, reference));
    if (!found.agreed)
        return conflict("minute.not_agreed", "The minutes with this decision are not agreed yet");
    return found;
}

std::optional<cited_minute> minute_of(changes::reader& view, std::int64_t id) {
    auto found = meetings_store::find_decision(view.db(), id);
    if (!found)
        return std::nullopt;
    return cited(*std::move(found));
}

result<cited_minute> show_minute(changes::reader& view, cite_wish const& wish) {
    NETWORK_TRY(auto found, minute_called(view, wish.reference));
    if (!found.agreed && !reads_drafts(view))
        found.text.clear();
    return found;
}

result<cited_minute> record_decision(changes::unit_of_work& work, decide_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_to_minute(work, wish.meeting));
    NETWORK_TRY(auto const text, wording(wish.text));
    NETWORK_CHECK(check_item(work, wish));
    auto const id =
        meetings_store::insert_decision(work.db(), meeting.id, meeting.decisions + 1, work.now());
    meetings_store::insert_wording(work.db(), id, wish.item, text, work.now());
    auto made = minute_of(work, id).value();
    record(work, "members.decision_minuted", "minuted_decision", id,
           {{"reference", {}, made.reference}, {"text", {}, text}});
    return made;
}

result<cited_minute> reword_decision(changes::unit_of_work& work, reword_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_to_minute(work, wish.meeting));
    NETWORK_TRY(auto const text, wording(wish.text));
    auto const all = meetings_store::decisions(work.db(), meeting.id);
    auto const found = std::find_if(all.begin(), all.end(), [&](decision_line const& line) {
        return line.number == wish.number;
    });
    if (found == all.end())
        return unknown_minute();
    meetings_store::insert_wording(work.db(), found->id, found->item, text, work.now());
    record(work, "members.decision_reworded", "minuted_decision", found->id,
           {{"text", found->text, text}});
    return minute_of(work, found->id).value();
}

result<meeting_row> write_minutes(changes::unit_of_work& work, minutes_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_to_minute(work, wish.meeting));
    NETWORK_TRY(auto const text, wording(wish.text));
    auto const before = meetings_store::text(work.db(), meeting.id);
    meetings_store::insert_text(work.db(), meeting.id, text, work.now());
    record(work, "members.minutes_written", "meeting", meeting.id,
           {{"minutes", before.empty() ? std::nullopt : std::optional{before}, text}});
    return meeting_numbered(work, meeting.id);
}

result<meeting_row> agree_minutes(changes::unit_of_work& work, agree_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_to_minute(work, wish.meeting));
    NETWORK_TRY(auto const later, meeting_numbered(work, wish.at));
    NETWORK_CHECK(check_agreement(work, meeting, later));
    meetings_store::insert_agreement(work.db(), meeting.id, later.id, work.now());
    record(work, "members.minutes_agreed", "meeting", meeting.id,
           {{"agreed_at", {}, later.held_on.to_string()}});
    return meeting_numbered(work, meeting.id);
}

} // namespace network::members
