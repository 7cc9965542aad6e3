// How the network is run, for everybody: its bodies, who sits on them for whom, whether they are
// made up as they should be and why, their meetings and agreed minutes.
#include "libnetwork/base/text.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/governance_words.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

constexpr std::int64_t meetings_on_a_page = 20;

bool keeps_governance(visit const& now) {
    return people::may(now.self.who, people::right::keep_governance, 0).has_value();
}

void show_check(view::dictionary& part, seat_check const& check) {
    if (!check.policy)
        return;
    std::int64_t broken = 0;
    for (auto const& one : check.findings) {
        broken += one.met ? 0 : 1;
        auto& finding = part.section("FINDINGS");
        finding.set("FINDING", one.why.text).set("RULE", one.why.rule).show("KEPT", one.met);
    }
    part.show("MET", check.met);
    part.set("CHECK_TEXT",
             say(check.votes, "vote is", "votes are") + " held. " +
                 (check.met ? "Every rule on its make-up is kept."
                            : say(broken, "rule on its make-up is", "rules on its make-up are") +
                                  " not kept."));
    std::string basis = "Make-up version " + std::to_string(check.policy->version) + ", since " +
                        say(check.policy->effective_from) + ". ";
    basis +=
        check.policy->minute.empty() ? check.policy->basis : "Adopted by " + check.policy->minute;
    part.set("BASIS", basis + ".");
}

void show_seat(view::dictionary& part, seat_row const& seat, std::string const& on) {
    part.set("ORGANISATION", seat.organisation_name);
    part.set("ORGANISATION_URL", organisation_url(seat.organisation_slug, on));
    part.show("CHAIR", seat.chair).show("SUBSTITUTE", seat.substitute_for.has_value());
    if (!seat.name.empty())
        part.set("NAME", seat.name);
    part.set("SEAT_CLASS", std::string{label(seat.seat_class)})
        .set("VOTE", seat.votes ? "Yes" : "No");
    part.set("FROM", say(seat.from));
    part.set("UNTIL", seat.until ? say(seat.until->plus_days(-1)) : "Further notice");
}

void show_meeting_row(view::dictionary& page, meeting_row const& row) {
    auto& part = page.section("MEETINGS");
    part.set("DAY", say(row.held_on)).set("OF_BODY", row.body_name);
    part.set("MODE", std::string{mode_text(row.mode)})
        .set("MINUTES", std::string{minutes_text(row)});
    part.set("MEETING_URL", "/governance/meetings/" + std::to_string(row.id));
}

result<> show_bodies(visit const& now, view::dictionary& page, std::string const& on) {
    json::object day;
    if (!on.empty())
        day["as_on"] = on;
    NETWORK_TRY(auto const every_body, now.ask<&bodies>({}));
    NETWORK_TRY(auto const every_seat, now.ask<&seats>(day));
    for (auto const& body : every_body.items) {
        auto wish = day;
        wish["body"] = body.code;
        NETWORK_TRY(auto const check, now.ask<&check_seats>(wish));
        auto& part = page.section("BODIES");
        part.set("BODY", body.name).set("PURPOSE", body.purpose);
        std::int64_t held = 0;
        for (auto const& seat : every_seat.items)
            if (seat.body == body.code) {
                show_seat(part.section("SEATS"), seat, on);
                ++held;
            }
        if (held > 0) {
            part.set("SEATS_TEXT", say(held, "seat", "seats"));
            show_check(part, check);
        }
    }
    return {};
}

result<> show_meetings(visit const& now, view::dictionary& page, std::string const& on) {
    json::object wish{{"limit", meetings_on_a_page}};
    if (auto const after = now.field("after"); !after.empty())
        wish["after"] = after;
    NETWORK_TRY(auto const found, now.ask<&meetings>(wish));
    page.set("MEETINGS_TEXT", say(found.total, "meeting", "meetings") + ", the newest first");
    for (auto const& row : found.items)
        show_meeting_row(page, row);
    if (found.next || !now.field("after").empty()) {
        page.show("PAGES");
        if (found.next)
            page.set("NEXT_URL", address("/governance", {{"on", on}, {"after", *found.next}}));
        if (!now.field("after").empty())
            page.set("FIRST_URL", address("/governance", {{"on", on}}));
    }
    return {};
}

http::response governance_page(visit& now) {
    auto page = framed(now);
    auto on = typed_day(now, "on");
    if (!on.empty() && !date::parse(on)) {
        show_problems(invalid("on", "date.invalid", "Give the day as day, month and year"), page);
        on.clear();
    }
    if (keeps_governance(now))
        page.set("TEAM_URL", "/admin/governance");
    if (auto const done = show_bodies(now, page, on); done.has_error())
        return refused(now, done.error());
    if (auto const done = show_meetings(now, page, on); done.has_error())
        return refused(now, done.error());
    show_day(now, page, "/governance", on, {});
    return shown(now, "governance", page);
}

std::string state_text(meeting_card const& card) {
    if (card.meeting.called_off)
        return card.meeting.reason + ".";
    if (card.agreed_on)
        return "The minutes were agreed on " + say(*card.agreed_on) + ".";
    if (card.meeting.minutes == minutes_state::draft)
        return "The minutes are a draft until a later meeting agrees them.";
    return card.meeting.reason.empty() ? "" : card.meeting.reason + ".";
}

void show_paragraphs(view::dictionary& page, std::string_view text) {
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            page.section("MINUTES").set("PARAGRAPH", std::string{line});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

http::response meeting_page(visit& now) {
    auto const id = whole_number(now.path["meeting"]);
    auto const card = now.ask<&show_meeting>({{"meeting", id.value_or(0)}});
    if (card.has_error())
        return refused(now, card.error());
    auto const& meeting = card->meeting;
    auto page = framed(now);
    breadcrumb(page, "How the network is run", "/governance");
    page.set("BODY", meeting.body_name).set("DAY", say(meeting.held_on));
    page.set("STATE_TEXT", state_text(*card));
    page.set("TAG", "Minutes: " + std::string{minutes_text(meeting)});
    if (meeting.called_off)
        page.set("TAG", "Called off");
    page.show("AGREED", meeting.minutes == minutes_state::agreed);
    auto const fact = [&](std::string_view name, std::string const& text) {
        if (!text.empty())
            page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", text);
    };
    fact("How", std::string{mode_text(meeting.mode)});
    fact("Where", meeting.place);
    fact("Starts", meeting.starts_at);
    fact("Join from", meeting.joins_at);
    show_agenda(page, *card);
    show_decisions(page, *card, true);
    show_attendance(page, *card);
    show_paragraphs(page, card->text);
    if (keeps_governance(now))
        page.set("TEAM_URL", "/admin/governance/meetings/" + std::to_string(meeting.id));
    return shown(now, "meeting", page);
}

} // namespace

std::vector<route> governance_pages() {
    return {
        {http::method::get, "/governance", governance_page, door::shared},
        {http::method::get, "/governance/meetings/{meeting}", meeting_page, door::shared},
    };
}

} // namespace network::pages
