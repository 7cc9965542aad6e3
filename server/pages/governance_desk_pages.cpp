// The network team's pages of governance: the overview, calling meetings, keeping
// their minutes.
#include "libnetwork/base/text.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/governance_forms.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

std::string meeting_url(std::int64_t id) {
    return std::string{governance_desk_url} + "/meetings/" + std::to_string(id);
}

// ---- the overview

void show_gaps(visit const& now, view::dictionary& page, std::vector<seat_row> const& held) {
    auto const every_body = now.ask<&bodies>({});
    if (every_body.has_error())
        return;
    for (auto const& body : every_body->items) {
        if (std::none_of(held.begin(), held.end(),
                         [&](auto const& seat) { return seat.body == body.code; }))
            continue;
        auto const check = now.ask<&check_seats>({{"body", body.code}});
        if (check.has_value())
            for (auto const& one : check->findings)
                if (!one.met)
                    page.section("GAPS")
                        .set("GAP_BODY", body.name)
                        .set("GAP", one.why.text)
                        .set("RULE", one.why.rule);
    }
}

http::response overview(visit& now) {
    if (auto const may = people::may_read(now.self.who, people::right::keep_governance, 0);
        may.has_error())
        return refused(now, may.error());
    bool const keeps = may_keep_governance(now).has_value();
    auto const held = now.ask<&seats>({});
    auto const met = now.ask<&meetings>({{"limit", 50}});
    if (held.has_error() || met.has_error())
        return refused(now, held.has_error() ? held.error() : met.error());
    auto page = framed(now);
    show_gaps(now, page, held->items);
    if (auto const every_body = now.ask<&bodies>({}); every_body.has_value())
        for (auto const& body : every_body->items)
            page.section("BODIES")
                .set("BODY", body.name)
                .set("MAKE_UP_URL",
                     std::string{governance_desk_url} + "/bodies/" + body.code + "/make-up");
    for (auto const& row : met->items)
        page.section("MEETINGS")
            .set("DAY", say(row.held_on))
            .set("OF_BODY", row.body_name)
            .set("MINUTES", std::string{minutes_text(row)})
            .set("DECISIONS", row.decisions)
            .set("MEETING_URL",
                 keeps ? meeting_url(row.id) : "/governance/meetings/" + std::to_string(row.id));
    for (auto const& seat : held->items) {
        auto& part = page.section("SEATS");
        part.set("NAME", seat.name)
            .set("ORGANISATION", seat.organisation_name)
            .set("MINUTE", seat.minute);
        auto what = seat.body + ", " + std::string{label(seat.seat_class)};
        std::transform(what.begin(), what.begin() + static_cast<std::ptrdiff_t>(seat.body.size()),
                       what.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        part.set("SEAT", what + (seat.chair ? ", Chair" : ""));
        part.set("UNTIL", seat.until ? say(seat.until->plus_days(-1)) : "Further notice");
        if (keeps)
            part.set("END_URL", std::string{governance_desk_url} + "/seats/" +
                                    std::to_string(seat.id) + "/end");
    }
    page.show("TEAM", now.self.who.on_network_team());
    return shown(now, "governance_desk", page);
}

// ---- calling a meeting

http::response call_form(visit& now, error const* why) {
    auto page = framed(now);
    lead_back_to_governance(page);
    put_back(now, page, {"on*", "starts", "joins", "place", "agenda"});
    offer_bodies(now, page);
    auto const mode = now.field("mode").empty() ? "online" : now.field("mode");
    for (auto const value : {meeting_mode::online, meeting_mode::in_person, meeting_mode::hybrid})
        offer(page, "MODE_OPTIONS", std::string{to_word(value)}, std::string{mode_text(value)},
              mode == to_word(value));
    if (why)
        show_problems(*why, page);
    return shown(now, "meeting_call", page, why ? 400 : 200);
}

http::response call_page(visit& now) {
    if (auto const may = may_keep_governance(now); may.has_error())
        return refused(now, may.error());
    if (now.request.method == http::method::get)
        return call_form(now, nullptr);
    json::object wish{{"agenda", json::array{}}};
    for (auto const name : {"body", "starts", "joins", "mode", "place"})
        if (auto const typed = now.field(name); !typed.empty())
            wish[name] = typed;
    if (auto const on = typed_day(now, "on"); !on.empty())
        wish["on"] = on;
    std::string_view lines = now.field("agenda");
    while (!lines.empty()) {
        auto const end = std::min(lines.find('\n'), lines.size());
        wish["agenda"].as_array().emplace_back(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    auto const done = now.invoke("meetings.call", std::move(wish));
    if (done.has_value())
        return gone_to(meeting_url(done->body.at("id").as_int64()), "meeting_called");
    auto const why = done.error();
    return call_form(now, &why);
}

// ---- one meeting

std::string_view state_sentence(meeting_row const& row, date today) {
    if (row.called_off)
        return "This meeting was called off.";
    if (row.minutes == minutes_state::agreed)
        return "These minutes are agreed and stay as they are; what was wrong is put right beside "
               "them.";
    if (row.held_on > today)
        return "Its day is still to come.";
    return row.minutes == minutes_state::draft ? "The minutes are a draft."
                                               : "Nothing is minuted yet.";
}

void offer_people(visit const& now, view::dictionary& page, meeting_row const& meeting) {
    auto const held =
        now.ask<&seats>({{"body", meeting.body}, {"as_on", meeting.held_on.to_string()}});
    if (held.has_value())
        for (auto const& seat : held->items)
            if (seat.person)
                offer(page, "PERSON_OPTIONS", std::to_string(*seat.person),
                      seat.name + ", " + seat.organisation_name,
                      now.field("person") == std::to_string(*seat.person));
    for (auto const word : words_of<attendance_state>()) {
        attendance_line line;
        line.state = *from_word<attendance_state>(word);
        auto text = line.state == attendance_state::substitute_from_item
                        ? "substitute from an item on"
                        : attendance_text(line);
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
        offer(page, "STATE_OPTIONS", std::string{word}, text, now.field("state") == word);
    }
}

/// Later meetings of the body that were held.
void offer_later(visit const& now, view::dictionary& page, meeting_row const& meeting, date today) {
    auto const later = now.ask<&meetings>({{"body", meeting.body},
                                           {"from", meeting.held_on.plus_days(1).to_string()},
                                           {"to", today.plus_days(1).to_string()}});
    if (later.has_error() || later->items.empty())
        return;
    page.show("CAN_AGREE");
    for (auto row = later->items.rbegin(); row != later->items.rend(); ++row)
        if (!row->called_off)
            offer(page, "AT_OPTIONS", std::to_string(row->id), say(row->held_on), false);
}

/// The decisions, each with the way to word it anew or, once it is agreed, to put it right.
void show_own_decisions(view::dictionary& page, meeting_card const& card) {
    bool const is_agreed = card.meeting.minutes == minutes_state::agreed;
    for (auto const& line : card.decisions) {
        auto& part = page.section("DECISIONS");
        part.set("REFERENCE", line.reference).set("DECISION", line.text);
        show_corrections(part, line);
        part.set("EDIT", is_agreed ? "Put right" : "Reword");
        part.set("EDIT_URL",
                 meeting_url(card.meeting.id) + "/decisions/" + std::to_string(line.number));
    }
}

http::response meeting_form(visit& now, std::int64_t id, error const* why) {
    auto const card = now.ask<&show_meeting>({{"meeting", id}});
    if (card.has_error())
        return refused(now, card.error());
    auto const& meeting = card->meeting;
    auto const today = card_day(now);
    auto page = framed(now);
    lead_back_to_governance(page);
    page.set("BODY", meeting.body_name)
        .set("DAY", say(meeting.held_on))
        .set("ACTION", meeting_url(id));
    page.set("PUBLIC_URL", "/governance/meetings/" + std::to_string(id));
    page.set("STATE_TEXT", std::string{state_sentence(meeting, today)});
    show_own_decisions(page, *card);
    bool const open =
        !meeting.called_off && meeting.held_on <= today && meeting.minutes != minutes_state::agreed;
    if (open) {
        page.show("CAN_MINUTE");
        show_attendance(page, *card);
        show_agenda(page, *card);
        offer_people(now, page, meeting);
        page.set("MINUTES", card->text);
        put_back(
            now, page,
            {"text", "item", "email", "label", "organisation", "from_item", "title", "minutes"});
    }
    if (open && meeting.minutes == minutes_state::draft)
        offer_later(now, page, meeting, today);
    if (meeting.minutes == minutes_state::awaited && !meeting.called_off) {
        page.show("CAN_MOVE");
        put_back(now, page, {"on*", "reason"});
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "meeting_desk", page, why ? 400 : 200);
}

http::response meeting_page(visit& now) {
    if (auto const may = may_keep_governance(now); may.has_error())
        return refused(now, may.error());
    return meeting_form(now, whole_number(now.path["meeting"]).value_or(0), nullptr);
}

/// Sends one of the forms of a meeting's page and comes back to it.
http::response sent(visit& now, std::string_view operation, json::object wish,
                    std::string_view notice) {
    auto const id = whole_number(now.path["meeting"]).value_or(0);
    wish["meeting"] = id;
    auto const done = now.invoke(operation, std::move(wish));
    if (done.has_value())
        return gone_to(meeting_url(id), notice);
    auto const why = done.error();
    if (why.status == status::forbidden || why.status == status::unauthenticated)
        return refused(now, why);
    return meeting_form(now, id, &why);
}

/// A number where one was typed; what was typed, as it is, where it is none.
void put_number(visit const& now, json::object& wish, std::string_view name) {
    auto const typed = now.field(name);
    if (typed.empty())
        return;
    if (auto const number = whole_number(typed))
        wish[name] = *number;
    else
        wish[name] = typed;
}

http::response decided(visit& now) {
    json::object wish{{"text", now.field("text")}};
    put_number(now, wish, "item");
    return sent(now, "meetings.record_decision", std::move(wish), "minuted");
}

http::response item_set(visit& now) {
    return sent(now, "meetings.set_agenda_item", {{"title", now.field("title")}}, "changed");
}

http::response drafted(visit& now) {
    auto const id = whole_number(now.path["meeting"]).value_or(0);
    auto const done =
        now.invoke("meetings.write_minutes", {{"meeting", id}, {"text", now.field("minutes")}});
    if (done.has_value())
        return gone_to(meeting_url(id), "changed");
    auto why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    for (auto& problem : why.problems)
        problem.field = "minutes";
    return meeting_form(now, id, &why);
}

http::response agreed(visit& now) {
    return sent(now, "meetings.agree_minutes", {{"at", whole_number(now.field("at")).value_or(0)}},
                "agreed");
}

http::response moved(visit& now) {
    json::object wish{{"reason", now.field("reason")}};
    auto const on = typed_day(now, "on");
    wish["called_off"] = on.empty();
    if (!on.empty())
        wish["on"] = on;
    return sent(now, "meetings.move", std::move(wish), "changed");
}

/// The seat of a person who was chosen from the list tells for whom they were there.
std::string organisation_of(visit const& now, std::int64_t meeting, std::int64_t person) {
    auto const card = now.ask<&show_meeting>({{"meeting", meeting}});
    if (card.has_error())
        return {};
    auto const held = now.ask<&seats>(
        {{"body", card->meeting.body}, {"as_on", card->meeting.held_on.to_string()}});
    if (held.has_value())
        for (auto const& seat : held->items)
            if (seat.person == person)
                return std::to_string(seat.organisation);
    return {};
}

http::response attended(visit& now) {
    auto const id = whole_number(now.path["meeting"]).value_or(0);
    json::object wish{{"state", now.field("state")}};
    std::string organisation{now.field("organisation")};
    if (auto const person = whole_number(now.field("person"))) {
        wish["person"] = *person;
        if (organisation.empty())
            organisation = organisation_of(now, id, *person);
    } else if (auto const email = now.field("email"); !email.empty()) {
        auto const known = person_with_address(now, email);
        if (known.has_error()) {
            auto const why = known.error();
            return meeting_form(now, id, &why);
        }
        wish["person"] = *known;
    } else if (auto const label = now.field("label"); !label.empty()) {
        wish["label"] = label;
    }
    if (!organisation.empty())
        wish["organisation"] = organisation;
    put_number(now, wish, "from_item");
    return sent(now, "meetings.record_attendance", std::move(wish), "changed");
}

} // namespace

std::vector<route> governance_desk_pages() {
    using http::method;
    std::vector<route> all{
        {method::get, "/admin/governance", overview, door::signed_in},
        {method::get, "/admin/governance/meetings/new", call_page, door::signed_in},
        {method::post, "/admin/governance/meetings/new", call_page, door::signed_in},
        {method::get, "/admin/governance/meetings/{meeting}", meeting_page, door::signed_in},
        {method::post, "/admin/governance/meetings/{meeting}/decisions", decided, door::signed_in},
        {method::post, "/admin/governance/meetings/{meeting}/agenda", item_set, door::signed_in},
        {method::post, "/admin/governance/meetings/{meeting}/attendance", attended,
         door::signed_in},
        {method::post, "/admin/governance/meetings/{meeting}/minutes", drafted, door::signed_in},
        {method::post, "/admin/governance/meetings/{meeting}/agreement", agreed, door::signed_in},
        {method::post, "/admin/governance/meetings/{meeting}/notices", moved, door::signed_in},
    };
    for (auto const& part : {minute_pages(), make_up_pages()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::pages
