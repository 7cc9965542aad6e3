#include "server/pages/commitment_pages.hpp"

#include "server/pages/forms.hpp"
#include "server/pages/register.hpp"
#include "server/pages/timeline.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

/// The filters of the list as an address carries them.
struct commitment_query {
    std::string q, state, band, nation, on;

    [[nodiscard]] bool filtered() const {
        return !(q.empty() && state.empty() && band.empty() && nation.empty());
    }
    [[nodiscard]] json::object input() const {
        json::object wish;
        for (auto const& [name, value] : pairs())
            if (!value.empty())
                wish[name == "on" ? "as_on" : name] = value;
        return wish;
    }
    [[nodiscard]] std::vector<std::pair<std::string_view, std::string>> pairs() const {
        return {{"q", q}, {"state", state}, {"band", band}, {"nation", nation}, {"on", on}};
    }
};

commitment_query query_of(visit const& now) {
    auto const text = [&](std::string_view name) { return std::string{now.field(name)}; };
    return {text("q"), text("state"), text("band"), text("nation"), typed_day(now, "on")};
}

void show_state(view::dictionary& into, commitment_row const& row) {
    into.set("STATE", std::string{label(row.state)});
    into.show("STATE_GOOD", row.state == commitment_state::current);
    into.show("STATE_OPEN", row.state == commitment_state::review_due);
    into.show("STATE_BAD", row.state == commitment_state::review_overdue);
    into.show("STATE_QUIET", row.state == commitment_state::lapsed ||
                                 row.state == commitment_state::council_ended);
    if (row.lapsed_on)
        into.set("STATE_NOTE", "On " + say(*row.lapsed_on));
    else if (row.review_due)
        into.set("STATE_NOTE", (row.state == commitment_state::review_overdue ? "Was due by "
                                : row.state == commitment_state::review_due   ? "By "
                                                                              : "Next review by ") +
                                   say(*row.review_due));
}

void offer(view::dictionary& page, std::string_view section,
           std::vector<commitment_facet> const& facets, std::string_view selected) {
    for (auto const& one : facets) {
        auto& option = page.section(section);
        option.set("VALUE", one.word).set("TEXT", one.label + " (" + say(one.count) + ")");
        option.show("SELECTED", one.word == selected);
    }
}

void show_rows(view::dictionary& page, std::vector<commitment_row> const& rows,
               std::string const& on) {
    for (auto const& one : rows) {
        auto& row = page.section("COMMITMENTS");
        row.set("NAME", one.name).set("URL", commitment_url(one.slug, on));
        row.set("DECLARED", say(one.declared_on));
        show_state(row, one);
        if (!one.lapse_reason.empty())
            row.set("STATE_NOTE", "On " + say(*one.lapsed_on) + ": " + one.lapse_reason);
        if (one.elections_known) {
            row.set("ELECTIONS", one.elections_outlived).set("CHANGES", one.changes_outlived);
            row.set("DURABILITY", one.durability).set("BAND", std::string{label(one.band)});
        } else {
            row.set("UNKNOWN", "Not known");
        }
    }
}

http::response list_page(visit& now) {
    auto query = query_of(now);
    auto page = framed(now);
    auto counts = now.ask<&count_commitments>(query.input());
    if (counts.has_error() && counts.error().status == status::invalid) {
        // A filter that cannot be: say so, and show the list without it.
        show_problems(counts.error(), page, {{"on", "as_on"}});
        query = {};
        counts = now.ask<&count_commitments>({});
    }
    if (counts.has_error())
        return refused(now, counts.error());
    auto wish = query.input();
    if (auto const after = now.field("after"); !after.empty())
        wish["after"] = after;
    auto const found = now.ask<&list_commitments>(wish);
    if (found.has_error())
        return refused(now, found.error());
    page.set("Q", query.q).set("ON", query.on).show("FILTERED", query.filtered());
    page.set("COUNT_TEXT", say(found->total, "declaration", "declarations"));
    if (!query.filtered() && counts->total > 0)
        page.set("COUNTS_TEXT", say(counts->in_force) + " in force, " + say(counts->lapsed) +
                                    " lapsed; " + say(counts->survived_a_change) +
                                    " outlived a change of political control.");
    offer(page, "STATE_OPTIONS", counts->states, query.state);
    offer(page, "BAND_OPTIONS", counts->bands, query.band);
    offer(page, "NATION_OPTIONS", counts->nations, query.nation);
    show_rows(page, found->items, query.on);
    if (found->next) {
        auto pairs = query.pairs();
        pairs.emplace_back("after", *found->next);
        page.show("PAGES").set("NEXT_URL", address("/commitments", pairs));
    }
    auto keep = query.pairs();
    keep.pop_back(); // the day is what the form changes
    show_day(now, page, "/commitments", query.on, keep);
    return shown(now, "commitments", page);
}

// ------------------------------------------------------------------------------------------------

std::string listed(std::vector<std::string> const& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

std::string lead_of(commitment_card const& card) {
    auto text = "Declared itself a co-operative council on " + say(card.standing.declared_on) +
                ", by motion";
    if (!card.moved_by.empty())
        text += ", moved by " + listed(card.moved_by);
    if (!card.in_favour.empty())
        text += ", backed by " + listed(card.in_favour);
    if (!card.against.empty())
        text += ", opposed by " + listed(card.against);
    return text + '.';
}

void add_fact(view::dictionary& page, std::string_view name, std::string text,
              std::string url = {}) {
    if (text.empty())
        return;
    auto& fact = page.section("FACTS");
    fact.set("FACT_NAME", std::string{name}).set("FACT", std::move(text));
    if (!url.empty())
        fact.set("FACT_URL", std::move(url));
}

void show_motion(view::dictionary& page, commitment_card const& card, std::string const& on) {
    std::string_view rest{card.motion};
    while (!rest.empty()) {
        auto const end = std::min(rest.find('\n'), rest.size());
        if (end > 0)
            page.section("MOTION_LINES").set("MOTION", std::string{rest.substr(0, end)});
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (card.votes_for && card.votes_against)
        add_fact(
            page, "Votes",
            say(*card.votes_for) + " for, " + say(*card.votes_against) + " against" +
                (card.votes_abstained ? ", " + say(*card.votes_abstained) + " abstained" : ""));
    else
        add_fact(page, "Votes", "Not published");
    add_fact(page, "Voted by", basis_text({card.body, card.minute}));
    if (card.control_then)
        add_fact(page, "Control then", std::string{organisations::label(*card.control_then)});
    if (card.control_now)
        add_fact(page, "Control now", std::string{organisations::label(*card.control_now)});
    if (card.next_election)
        add_fact(page, "Next election", say(*card.next_election));
    add_fact(page, "Source", card.source,
             // A note may follow the address: "https://... (item 7)".
             card.source.starts_with("https://") ? card.source.substr(0, card.source.find(' '))
                                                 : std::string{});
    add_fact(page, "Council", card.standing.name, organisation_url(card.standing.slug, on));
}

/// A step of what the declaration met, before it has its place in time.
struct step {
    date on;
    std::string what, outcome, basis;
    bool quiet = false;
};

std::string outcome_text(test_outcome outcome) {
    switch (outcome) {
    case test_outcome::on_trial:
        return "Review open";
    case test_outcome::outlived:
        return "Outlived";
    case test_outcome::fell:
        return "Lapsed after it";
    }
    return {};
}

void show_steps(view::dictionary& page, commitment_card const& card) {
    std::vector<step> steps;
    steps.push_back(
        {card.standing.declared_on, "Declared", {}, basis_text({card.body, card.minute})});
    for (auto const& one : card.tests)
        steps.push_back(
            {one.on,
             one.kind == test_kind::election ? "Election" : "Control changed: " + one.why.text,
             outcome_text(one.outcome), one.kind == test_kind::election ? one.why.text : "",
             one.outcome != test_outcome::outlived});
    for (auto const& one : card.reviews)
        steps.push_back({one.held_on,
                         "Review: " + std::string{text_of(one.result)} +
                             (one.text.empty() ? "" : ". " + one.text),
                         {},
                         basis_text({one.body, one.minute, one.source})});
    std::stable_sort(steps.begin(), steps.end(),
                     [](step const& a, step const& b) { return a.on < b.on; });
    if (card.standing.review_due && card.as_on <= *card.standing.review_due)
        steps.push_back({*card.standing.review_due, "A review is due by this day", {}, {}});
    if (!card.standing.elections_known)
        page.set("ELECTIONS_NOTE",
                 "No election of this council is recorded, so nothing can be said "
                 "of what its declaration has outlived.");
    for (auto const& one : steps) {
        auto& line = page.section("TIMELINE");
        line.set("DATE", say(one.on)).set("WHAT", one.what);
        if (!one.outcome.empty())
            line.set("OUTCOME", one.outcome).show("QUIET", one.quiet);
        if (!one.basis.empty())
            line.set("BASIS", one.basis);
    }
}

void show_pledges(view::dictionary& page, commitment_card const& card, bool keeps) {
    page.set("PLEDGES_TEXT", say(card.standing.pledges, "pledged action", "pledged actions") +
                                 ", " + say(card.standing.pledges_kept) + " kept");
    for (auto const& one : card.pledges) {
        auto& row = page.section("PLEDGES");
        row.set("ACTION_TEXT", one.action).set("RESPONSIBLE", one.responsible);
        row.set("DUE", one.due ? say(*one.due) : "No day set");
        if (!one.evidence.empty())
            row.set("EVIDENCE", "To be shown by: " + one.evidence);
        row.set("RESULT", one.overdue  ? "Overdue"
                          : one.result ? std::string{text_of(*one.result)}
                                       : "Nothing recorded yet");
        row.show("KEPT", one.result == pledge_result::kept);
        row.show("BAD", one.overdue || one.result == pledge_result::not_kept);
        row.show("QUIET", !one.overdue && (!one.result || one.result == pledge_result::given_up));
        if (one.found_on)
            row.set("FOUND", say(*one.found_on) + (one.found.empty() ? "" : ": " + one.found));
        if (keeps)
            row.set("OUTCOME_URL",
                    commitment_url(card.standing.slug) + "/pledges/" + std::to_string(one.id));
    }
}

void show_rest(view::dictionary& page, commitment_card const& card) {
    for (auto const& one : card.safeguards) {
        auto& line = page.section("SAFEGUARDS");
        line.set("SAFEGUARD", std::string{text_of(one.kind)} + ": " + one.text);
        line.set("SINCE", one.in_place ? "Since " + say(one.from_date)
                                       : "From " + say(one.from_date) + " until " +
                                             say(one.to_date->plus_days(-1)));
    }
    for (auto const& one : card.earlier) {
        auto& line = page.section("EARLIER");
        line.set("EARLIER_TEXT", "Declared on " + say(one.declared_on) +
                                     (one.lapsed_on ? ", lapsed on " + say(*one.lapsed_on) : ""));
        if (!one.lapse_reason.empty())
            line.set("EARLIER_REASON", one.lapse_reason);
    }
    for (auto const& one : card.why) {
        auto& line = page.section("REASONS");
        line.set("REASON", one.text).set("RULE", one.rule);
        if (!one.minute.empty())
            line.set("MINUTE", one.minute);
    }
    for (auto const& one :
         card.standing.elections_known ? card.durability_parts : std::vector<durability_part>{})
        page.section("PARTS").set("PART", one.text).set("POINTS", one.points).set("MOST", one.most);
    page.set("DURABILITY_TEXT", card.standing.elections_known
                                    ? "Durability " + say(card.standing.durability) +
                                          " of 100: " + std::string{label(card.standing.band)}
                                    : "Durability: not known");
}

void show_actions(view::dictionary& page, commitment_card const& card) {
    auto const base = commitment_url(card.standing.slug);
    auto const action = [&](std::string_view text, std::string_view path) {
        page.section("ACTIONS")
            .set("ACTION", std::string{text})
            .set("ACTION_URL", base + std::string{path});
    };
    bool const lapsed = card.standing.state == commitment_state::lapsed;
    if (lapsed) {
        action("Record a new declaration", "/declare");
    } else {
        action("Record a review", "/review");
        action("Add a pledged action", "/pledges");
        action("Record a safeguard", "/safeguards");
    }
    action("Record an election", "/elections");
}

http::response commitment_page(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const on = typed_day(now, "on");
    json::object wish{{"organisation", slug}};
    if (!on.empty())
        wish["as_on"] = on;
    auto const card = now.ask<&show_commitment>(wish);
    if (card.has_error()) {
        if (card.error().code == "commitment.none" && on.empty()) {
            auto const who = now.ask<&organisations::card>({{"organisation", slug}});
            if (who.has_value() && keeps_commitments(now, who->organisation.id))
                return http::redirect_response(commitment_url(slug) + "/declare", 303);
        }
        return refused(now, card.error());
    }
    if (card->standing.slug != slug)
        return http::redirect_response(commitment_url(card->standing.slug, on), 301);
    auto page = framed(now);
    breadcrumb(page, "Commitments", "/commitments");
    bool const keeps = keeps_commitments(now, card->standing.organisation);
    page.set("NAME", card->standing.name).set("LEAD", lead_of(*card));
    if (!card->standing.lapse_reason.empty())
        page.set("LAPSE_REASON", card->standing.lapse_reason);
    show_state(page, card->standing);
    show_motion(page, *card, on);
    show_steps(page, *card);
    show_pledges(page, *card, keeps);
    show_rest(page, *card);
    if (keeps)
        show_actions(page, *card);
    show_day(now, page, commitment_url(slug), on, {});
    return shown(now, "commitment", page);
}

} // namespace

std::string commitment_url(std::string_view slug, std::string const& on) {
    return address("/commitments/" + std::string{slug}, {{"on", on}});
}

bool keeps_commitments(visit const& now, std::int64_t organisation) {
    return people::may(now.self.who, people::right::keep_commitments, organisation).has_value();
}

std::vector<route> commitment_pages() {
    using http::method;
    return {{method::get, "/commitments", list_page, door::shared},
            {method::get, "/commitments/{slug}", commitment_page, door::shared}};
}

} // namespace network::pages
