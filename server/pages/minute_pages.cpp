// A minuted decision that reads wrong: worded anew while the minutes are a draft, put right beside
// what was agreed once they are.
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

struct open_decision {
    meeting_card card;
    decision_line line;

    [[nodiscard]] bool agreed() const { return card.meeting.minutes == minutes_state::agreed; }
    [[nodiscard]] std::string_view text() const {
        return line.corrections.empty() ? line.text : line.corrections.back().text;
    }
};

result<open_decision> decision_of(visit const& now) {
    NETWORK_CHECK(may_keep_governance(now));
    NETWORK_TRY(auto card, now.ask<&show_meeting>(
                               {{"meeting", whole_number(now.path["meeting"]).value_or(0)}}));
    auto const number = whole_number(now.path["number"]).value_or(0);
    for (auto const& line : card.decisions)
        if (line.number == number)
            return open_decision{card, line};
    return not_found("minute.unknown", "The meeting has no decision of that number");
}

void offer_later_meetings(visit const& now, view::dictionary& page, meeting_row const& meeting) {
    auto const later = now.ask<&meetings>({{"body", meeting.body},
                                           {"from", meeting.held_on.plus_days(1).to_string()},
                                           {"to", card_day(now).plus_days(1).to_string()}});
    if (later.has_error())
        return;
    for (auto row = later->items.rbegin(); row != later->items.rend(); ++row)
        if (!row->called_off)
            offer(page, "AT_OPTIONS", std::to_string(row->id), say(row->held_on),
                  now.field("at") == std::to_string(row->id));
}

http::response form(visit& now, open_decision const& what, error const* why) {
    auto page = framed(now);
    lead_back_to_governance(page);
    auto const back = meeting_url(what.card.meeting.id);
    breadcrumb(page, "Minutes of " + say(what.card.meeting.held_on), back);
    page.set("BODY", what.card.meeting.body_name).set("DAY", say(what.card.meeting.held_on));
    page.set("TITLE", what.agreed() ? "Put a decision right" : "Reword a decision");
    page.set("BUTTON", what.agreed() ? "Put it right" : "Reword it");
    page.set("REFERENCE", what.line.reference).set("DECISION", std::string{what.text()});
    page.set("ACTION", back + "/decisions/" + std::to_string(what.line.number))
        .set("BACK_URL", back);
    page.set("TEXT", std::string{now.request.method == http::method::get ? what.text()
                                                                         : now.field("text")});
    if (what.agreed()) {
        page.show("CORRECTS");
        put_back(now, page, {"reason"});
        offer_later_meetings(now, page, what.card.meeting);
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "minute_edit", page, why ? 400 : 200);
}

/// Which later meeting it was is a choice of the form, whatever is wrong with it.
error at_the_choice(error why) {
    constexpr std::string_view about_meetings[] = {"minutes.other_body", "minutes.not_later",
                                                   "meeting.called_off", "meeting.not_held",
                                                   "meeting.unknown"};
    if (why.problems.empty() && std::find(std::begin(about_meetings), std::end(about_meetings),
                                          why.code) != std::end(about_meetings))
        why.problems.push_back({"at", why.code, why.message});
    return why;
}

http::response decision_page(visit& now) {
    auto const what = decision_of(now);
    if (what.has_error())
        return refused(now, what.error());
    if (now.request.method == http::method::get)
        return form(now, *what, nullptr);
    auto const at = whole_number(now.field("at"));
    if (what->agreed() && !at) {
        auto const why = invalid("at", "at.required", "Choose the meeting that put it right");
        return form(now, *what, &why);
    }
    json::object wish{{"meeting", what->card.meeting.id},
                      {"number", what->line.number},
                      {"text", now.field("text")}};
    if (what->agreed()) {
        wish["reason"] = now.field("reason");
        wish["at"] = *at;
    }
    auto const done = now.invoke(
        what->agreed() ? "meetings.correct_decision" : "meetings.reword_decision", std::move(wish));
    if (done.has_value())
        return gone_to(meeting_url(what->card.meeting.id),
                       what->agreed() ? "minute_corrected" : "changed");
    auto const why = at_the_choice(done.error());
    return form(now, *what, &why);
}

} // namespace

std::vector<route> minute_pages() {
    using http::method;
    constexpr std::string_view place = "/admin/governance/meetings/{meeting}/decisions/{number}";
    return {
        {method::get, place, decision_page, door::signed_in},
        {method::post, place, decision_page, door::signed_in},
    };
}

} // namespace network::pages
