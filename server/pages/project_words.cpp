#include "server/pages/project_words.hpp"

#include "libnetwork/base/money.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {

using namespace learning;

void show_state(view::dictionary& into, project_state state) {
    into.set("STATE", std::string{label(state)});
    into.show("BAD", state == project_state::overdue || state == project_state::closed_unfinished);
    into.show("QUIET", state == project_state::on_record || state == project_state::declined ||
                           state == project_state::withdrawn || state == project_state::idea);
}

void show_steps(view::dictionary& page, std::vector<bid_event_row> const& events) {
    for (auto const& one : events) {
        auto& step = page.section("EVENTS");
        step.set("DATE", say(one.on)).set("WHAT", one.label);
        auto basis = one.reason;
        if (one.amount_pence)
            basis = to_text(money{*one.amount_pence}) + (basis.empty() ? "" : ". " + basis);
        if (!one.minute.empty())
            basis += (basis.empty() ? "Minute " : ". Minute ") + one.minute;
        step.set("BASIS", basis);
    }
}

void offer_choice(view::dictionary& page, std::string_view section, std::string_view value,
                  std::string_view text, std::string_view chosen) {
    page.section(section)
        .set("VALUE", std::string{value})
        .set("TEXT", std::string{text})
        .show("SELECTED", value == chosen);
}

void offer_joining(visit const& now, view::dictionary& page, project_card const& card) {
    auto const own = speaks_for(now);
    bool const idea = rules::is_for_members(card.state);
    if (own.empty() || !(idea || rules::is_under_way(card.state)))
        return;
    bool in = false, joined = false;
    for (auto const& one : card.members)
        if (one.organisation && one.organisation->id == own.front()) {
            in = true;
            joined = joined || one.joined;
        }
    if (in && !joined)
        return;
    page.section("JOIN")
        .set("JOIN_URL", "/projects/" + card.slug + "/members" + (joined ? "?leave=yes" : ""))
        .set("JOIN_FOR", own.front())
        .set("JOIN_TEXT", joined ? (idea ? "Back it no longer" : "Leave the project")
                                 : (idea ? "Back this idea" : "Join this project"));
}

std::string next_text(bid_row const& row) {
    if (!row.next_due)
        return {};
    return row.next_what + " by " + say(*row.next_due) + (row.overdue ? ": overdue" : "");
}

void show_bid_facts(view::dictionary& page, project_content const& says) {
    auto const fact = [&](std::string_view name, std::string text) {
        if (!text.empty())
            page.section("FACTS").set("FACT_NAME", std::string{name}).set("FACT", std::move(text));
    };
    fact("Type", std::string{label(says.type)});
    fact("What it is about", says.summary);
    fact("What will be done", says.plan);
    fact("The co-operative difference", says.difference);
    for (auto const& one : says.principles)
        fact(members::text_of(one.principle).name, one.evidence);
    fact("At the end", says.outcome);
    fact("Theme", says.theme);
    if (says.asked_pence)
        fact("Asked", to_text(money{*says.asked_pence}));
    if (says.starts && says.due)
        fact("Days", say(*says.starts) + " to " + say(*says.due));
    std::string in, money_from;
    for (auto const& one : says.partners)
        (one.part == project_part::participant ? in : money_from) +=
            ((one.part == project_part::participant ? in : money_from).empty() ? "" : "; ") +
            one.name + (one.amount_pence ? ", " + to_text(money{*one.amount_pence}) : "");
    fact("Takes part", in);
    fact("Adds money", money_from);
    fact("Reports back",
         says.report_back + (says.report_event.empty() ? "" : " (" + says.report_event + ")"));
}

} // namespace network::pages
