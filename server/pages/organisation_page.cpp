#include "server/pages/organisation_page.hpp"

#include "libnetwork/base/money.hpp"
#include "libnetwork/learning/projects.hpp"
#include "libnetwork/learning/shared_by.hpp"
#include "libnetwork/members/commitment_card.hpp"
#include "server/pages/commitment_pages.hpp"
#include "server/pages/map.hpp"
#include "server/pages/membership_panel.hpp"
#include "server/pages/register.hpp"
#include "server/pages/resource_page.hpp"
#include "server/pages/timeline.hpp"

#include <algorithm>
#include <set>

namespace network::pages {
namespace {

using namespace organisations;

constexpr std::int64_t shared_on_the_page = 8;

void add_fact(view::dictionary& page, std::string_view name, std::string_view text,
              std::string_view url = {}, std::string_view note = {}) {
    if (text.empty())
        return;
    auto& fact = page.section("FACTS");
    fact.set("FACT_NAME", std::string{name}).set("FACT", std::string{text});
    if (!url.empty())
        fact.set("FACT_URL", std::string{url});
    if (!note.empty())
        fact.set("FACT_NOTE", std::string{note});
}

/// How it belongs to the network, in a line; the section below says why.
void show_belonging(view::dictionary& page, members::membership_card const& membership) {
    auto const& now = membership.now;
    if (now.standing == members::standing::never)
        return add_fact(page, "Membership", "Not a member");
    add_fact(page, "Membership", now.why.text, "#membership");
}

/// Whether it declared itself co-operative, how that stands, and when it is looked at again.
void show_commitment_line(visit const& now, view::dictionary& page, boost::json::object const& wish,
                          std::string const& on) {
    auto const found = now.ask<&members::show_commitment>(wish);
    if (found.has_error())
        return; // it never declared
    auto const& stands = found->standing;
    auto note = std::string{label(stands.state)};
    if (stands.lapsed_on)
        note += " on " + say(*stands.lapsed_on);
    else if (stands.review_due)
        note += "; review by " + say(*stands.review_due);
    add_fact(page, "Commitment", "Declared on " + say(stands.declared_on),
             commitment_url(stands.slug, on), note);
}

/// Whom it follows: the history below says it at length.
void show_forebears(view::dictionary& page, organisation_card const& card) {
    for (auto const& step : card.lineage) {
        auto const self = card.organisation.id;
        auto const is_self = [self](auto const& one) { return one.id == self; };
        if (step.cancelled ||
            std::any_of(step.predecessors.begin(), step.predecessors.end(), is_self) ||
            std::none_of(step.successors.begin(), step.successors.end(), is_self))
            continue;
        std::string names;
        for (auto const& one : step.predecessors)
            names += (names.empty() ? "" : "; ") + one.name;
        add_fact(page, "Follows", names, "#history", "On " + say(step.effective));
    }
}

void show_what_it_is(view::dictionary& page, organisation_card const& card, std::string const& on) {
    auto const& row = card.organisation;
    if (row.control)
        add_fact(page, "Political control", label(*row.control));
    show_forebears(page, card);
    auto const other = [&](std::string_view name, std::optional<organisation_brief> const& brief) {
        if (brief)
            add_fact(page, name, brief->name, organisation_url(brief->slug, on));
    };
    other("Lies within", card.within);
    other("Combined authority", card.combined_authority);
    other("Group on", card.group_of);
    if (row.population)
        add_fact(page, "Population", say(*row.population), {},
                 row.population_year ? "Figure for " + std::to_string(*row.population_year) : "");
    if (row.begins)
        add_fact(page, "Began", say(*row.begins));
    else
        add_fact(page, "Began", "Not recorded", {}, "Counts as existing already on any day");
    if (row.ends)
        add_fact(page, "Ended", say(row.ends->plus_days(-1)), {}, "Its last day");
    if (!card.website.empty())
        add_fact(page, "Website", card.website, card.website);
    for (auto const& member : card.members)
        add_fact(page, "Includes", member.name, organisation_url(member.slug, on));
    for (auto const& twin : card.duplicates)
        add_fact(page, "Also entered as", twin.name);
}

/// The day on which another name took the place of this one, where one did.
std::optional<date> name_until(organisation_card const& card, fact_row const& name) {
    auto until = name.to_date;
    for (auto const& other : card.facts)
        if (other.attribute == attribute::name && !other.withdrawn && !other.corrected_by &&
            other.from_date && (!name.from_date || *name.from_date < *other.from_date) &&
            (!until || *other.from_date < *until))
            until = other.from_date;
    return until ? until : card.organisation.ends;
}

void show_names(view::dictionary& page, organisation_card const& card) {
    for (auto const& fact : card.facts) {
        if (fact.attribute != attribute::name || fact.withdrawn || fact.corrected_by)
            continue;
        auto const until = name_until(card, fact);
        auto& name = page.section("NAMES");
        name.set("PAST_NAME", fact.value);
        name.set("FROM", fact.from_date ? say(*fact.from_date) : "Not recorded");
        name.set("UNTIL", until ? say(until->plus_days(-1)) : "Today");
        name.set("NAME_NOTE", basis_text({fact.decided_by, fact.minute}));
    }
}

/// The figure alone: its year has a column of its own.
std::string amount_text(figure_row const& figure) {
    return figure.figure == to_word(attribute::population) ? say(figure.amount)
                                                           : to_text(money{figure.amount});
}

void show_figures_and_codes(view::dictionary& page, organisation_card const& card) {
    for (auto const& figure : card.figures)
        page.section("NUMBERS")
            .set("NUMBER_NAME",
                 std::string{
                     label(from_word<attribute>(figure.figure).value_or(attribute::population))})
            .set("YEAR", std::to_string(figure.year))
            .set("NUMBER", amount_text(figure))
            .set("SOURCE", figure.source);
    for (auto const& code : card.codes)
        page.section("CODES")
            .set("SCHEME", std::string{label(code.scheme)})
            .set("CODE", code.value);
    std::set<std::string> sources;
    for (auto const& fact : card.facts)
        if (!fact.source.empty())
            sources.insert(fact.source);
    std::string text;
    for (auto const& source : sources)
        text += (text.empty() ? "Sources: " : "; ") + source;
    if (!text.empty())
        page.set("SOURCES", text + '.');
}

void show_successors(view::dictionary& page, organisation_card const& card) {
    if (card.exists || card.living_successors.empty())
        return;
    std::string text;
    for (auto const& step : card.why)
        text += (text.empty() ? "" : " ") + step.text;
    page.set("LEAD", text);
}

void show_actions(visit const& now, view::dictionary& page, organisation_row const& row) {
    auto const& slug = row.slug;
    if (people::may(now.self.who, people::right::edit_register, 0).has_error())
        return;
    auto const action = [&](std::string_view text, std::string url) {
        page.section("ACTIONS").set("ACTION", std::string{text}).set("ACTION_URL", std::move(url));
    };
    auto const base = "/admin/organisations/" + slug;
    action("Edit, with history", base);
    action("Membership", "/admin/members/" + slug);
    action("Reorganise", address("/admin/reorganise", {{"before", row.name}}));
    action("Merge a duplicate", address("/admin/merge", {{"keep", slug}}));
    action("Dealings", base + "/dealings");
    action("People", address("/admin/people", {{"organisation", slug}}));
    if (row.individual)
        action("Listed by name", address("/account/council/listing", {{"organisation", slug}}));
    action("Audit trail", address("/admin/audit", {{"organisation", slug}}));
}

/// The projects that it leads or takes part in.
result<std::int64_t> show_projects(visit const& now, view::dictionary& page,
                                   std::string const& slug) {
    NETWORK_TRY(auto const found, now.ask<&learning::list_projects>({{"organisation", slug}}));
    for (auto const& one : found.items)
        page.section("PROJECTS")
            .set("PROJECT", one.title)
            .set("PROJECT_URL", "/projects/" + one.slug)
            .set("PROJECT_NOTE", one.type_label +
                                     (one.year ? ", " + std::to_string(*one.year) : "") +
                                     (one.lead_slug == slug ? ", led here" : ""));
    return found.total;
}

/// What it shared or took part in, as far as the reader may see it.
result<> show_shared(visit const& now, view::dictionary& page, std::string const& slug) {
    NETWORK_TRY(auto const found, now.ask<&learning::shared_by>(
                                      {{"organisation", slug}, {"limit", shared_on_the_page}}));
    for (auto const& row : found.items) {
        auto note = std::string{label(row.resource.kind)};
        if (row.year)
            note += ", " + std::to_string(*row.year);
        if (!row.leads)
            note += ", shared by " + (row.lead.empty() ? "the network" : row.lead) +
                    (row.role ? "; here: " + std::string{label(*row.role)} : "");
        page.section("SHARED")
            .set("RESOURCE", row.resource.title)
            .set("RESOURCE_URL", resource_url(row.resource.slug))
            .set("RESOURCE_NOTE", std::move(note));
    }
    if (found.total > std::ssize(found.items))
        page.set("SHARED_MORE", say(found.total) + " in all.")
            .set("SHARED_URL", address("/resources", {{"participant", slug}}));
    NETWORK_TRY(auto const projects, show_projects(now, page, slug));
    std::string text;
    if (found.total > 0)
        text = say(found.total, "study or other resource", "studies and other resources");
    if (projects > 0)
        text += (text.empty() ? "" : ", ") + say(projects, "project", "projects");
    add_fact(page, "Shared", text, "#shared");
    return {};
}

} // namespace

http::response organisation_page(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const on = register_query_of(now).on;
    boost::json::object wish{{"organisation", slug}};
    if (!on.empty())
        wish["as_on"] = on;
    auto const card = now.ask<&organisations::card>(wish);
    if (card.has_error())
        return refused(now, card.error());
    auto const& row = card->organisation;
    if (row.slug != slug)
        return http::redirect_response(organisation_url(row.slug, on), 301);

    auto page = framed(now);
    breadcrumb(page, "Organisations", "/organisations");
    page.set("NAME", row.name);
    page.set("KIND", row.kind ? std::string{label(*row.kind)} : "Organisation");
    if (row.region || row.nation)
        page.set("PLACE", std::string{row.region ? label(*row.region) : label(*row.nation)});
    if (!card->exists)
        page.section("TAGS").set("TAG", "Not in existence on this day").show("QUIET");
    show_successors(page, *card);
    auto const membership = now.ask<&members::show_membership>(wish);
    if (membership.has_error())
        return refused(now, membership.error());
    show_belonging(page, *membership);
    show_commitment_line(now, page, wish, on);
    if (auto const done = show_shared(now, page, slug); done.has_error())
        return refused(now, done.error());
    show_what_it_is(page, *card, on);
    show_membership_panel(page, *membership, on);
    show_timeline(page, *card, on);
    show_names(page, *card);
    show_figures_and_codes(page, *card);
    show_day(now, page, "/organisations/" + slug, on, {});
    show_actions(now, page, row);
    if (row.position) {
        boost::json::object whole;
        if (!on.empty())
            whole["as_on"] = on;
        auto const others = now.ask<&map>(whole);
        if (others.has_error())
            return refused(now, others.error());
        draw_place(page, *others, *row.position, "Where " + row.name + " lies");
    }
    return shown(now, "organisation", page);
}

} // namespace network::pages
