#include "server/pages/apply_parts.hpp"

#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/operations/shape.hpp"
#include "server/pages/application_view.hpp"
#include "server/pages/forms.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

constexpr std::string_view contact_words[] = {"leader", "officer_lead", "finance_contact"};

void read_tier(visit const& now, json::object& wish) {
    if (auto const tier = now.field("tier"); !tier.empty())
        wish["tier"] = tier;
    if (auto const mentor = now.field("mentor_wished"); !mentor.empty())
        wish["mentor_wished"] = mentor == "yes";
}

void fill_tier(visit const& now, application_card const& card, view::dictionary& page) {
    auto const open = now.ask<&qualifies>({{"organisation", std::to_string(card.organisation)}});
    if (open.has_value())
        for (auto const& row : open->tiers) {
            if (row.qualifies)
                offer(page, "TIER_OPTIONS", std::string{to_word(row.tier)}, row.label,
                      card.answers.tier == row.tier, "Decided by: " + row.admitted_by);
            else
                page.section("NOT_OPEN").set("TIER_NAME", row.label).set("WHY", row.why.text);
        }
    auto const mentor = card.answers.mentor_wished;
    offer(page, "MENTOR_WISHED_OPTIONS", "yes", "Yes", mentor == true,
          "A member of the Values and Principles Board advises you, with model motions");
    offer(page, "MENTOR_WISHED_OPTIONS", "no", "No", mentor == false);
}

void read_resolution(visit const& now, json::object& wish) {
    auto said = input_from(now, operations::shape_of<resolution>());
    for (auto const* field : {"votes_for", "votes_against", "votes_abstained"})
        if (auto const typed = now.field(field); !typed.empty())
            said[field] = number_typed(typed);
    wish["resolution"] = std::move(said);
}

void set_number(view::dictionary& page, std::string_view name, std::optional<std::int64_t> number) {
    if (number)
        page.set(name, std::to_string(*number));
}

void fill_resolution(visit const&, application_card const& card, view::dictionary& page) {
    auto const& said = card.answers.resolution;
    page.set("BODY", said.body.value_or("")).set("MINUTE", said.minute.value_or(""));
    page.set("LINK", said.link.value_or(""));
    page.set("PARTIES_IN_FAVOUR", said.parties_in_favour.value_or(""));
    if (said.held_on)
        page.set("HELD_ON_DAY", std::to_string(said.held_on->day()))
            .set("HELD_ON_MONTH", std::to_string(said.held_on->month()))
            .set("HELD_ON_YEAR", std::to_string(said.held_on->year()));
    set_number(page, "VOTES_FOR", said.votes_for);
    set_number(page, "VOTES_AGAINST", said.votes_against);
    set_number(page, "VOTES_ABSTAINED", said.votes_abstained);
}

void read_people(visit const& now, json::object& wish) {
    json::array named;
    for (auto const role : contact_words) {
        std::string const word{role};
        auto const name = now.field(word + "_name");
        auto const email = now.field(word + "_email");
        if (!name.empty() || !email.empty())
            named.push_back(json::object{{"role", word}, {"name", name}, {"email", email}});
    }
    wish["contacts"] = std::move(named);
}

void fill_people(visit const&, application_card const& card, view::dictionary& page) {
    for (auto const& one : card.answers.contacts) {
        auto const word = capitals(to_word(one.role));
        page.set(word + "_NAME", one.name);
        page.set(word + "_EMAIL", one.email);
    }
}

void read_figures(visit const& now, json::object& wish) {
    json::object said;
    for (auto const* field : {"population", "population_year", "budget_year"})
        if (auto const typed = now.field(field); !typed.empty())
            said[field] = number_typed(typed);
    for (auto const* field : {"revenue_budget", "capital_budget"})
        if (auto const typed = now.field(field); !typed.empty())
            said[field] = pence_typed(typed);
    for (auto const* text : {"population_source", "budget_source"})
        if (auto const typed = now.field(text); !typed.empty())
            said[text] = typed;
    wish["figures"] = std::move(said);
}

void fill_figures(visit const&, application_card const& card, view::dictionary& page) {
    auto const& said = card.answers.figures;
    set_number(page, "POPULATION", said.population);
    set_number(page, "POPULATION_YEAR", said.population_year);
    set_number(page, "BUDGET_YEAR", said.budget_year);
    page.set("POPULATION_SOURCE", said.population_source.value_or(""));
    page.set("BUDGET_SOURCE", said.budget_source.value_or(""));
    auto const pounds = [](money amount) {
        auto text = to_text(amount);
        return text.substr(text.find_first_of("0123456789"));
    };
    if (said.revenue_budget)
        page.set("REVENUE_BUDGET", pounds(*said.revenue_budget));
    if (said.capital_budget)
        page.set("CAPITAL_BUDGET", pounds(*said.capital_budget));
}

void read_principles(visit const& now, json::object& wish) {
    json::array said;
    for (auto const& one : principles)
        if (auto const text = now.field(to_word(one.principle)); !text.empty())
            said.push_back(
                json::object{{"principle", to_word(one.principle)}, {"statement", text}});
    wish["statements"] = std::move(said);
}

void fill_principles(visit const&, application_card const& card, view::dictionary& page) {
    for (auto const& one : principles) {
        auto& row = page.section("PRINCIPLES");
        row.set("CODE", std::string{to_word(one.principle)})
            .set("PRINCIPLE", std::string{one.name});
        row.set("ABOUT", std::string{one.about});
        for (auto const& said : card.answers.statements)
            if (said.principle == one.principle)
                row.set("STATEMENT", said.statement);
    }
}

void read_consents(visit const& now, json::object& wish) {
    auto const given = now.form.all("agreed");
    auto const has = [&](std::string_view word) {
        return std::find(given.begin(), given.end(), word) != given.end();
    };
    wish["consents"] = json::object{{"authorised", has("authorised")},
                                    {"contacts_told", has("contacts_told")},
                                    {"share_with_members", has("share_with_members")}};
}

void fill_consents(visit const&, application_card const& card, view::dictionary& page) {
    auto const& given = card.answers.consents;
    offer(page, "AGREED_OPTIONS", "authorised",
          "I send this with the authority of our own body, and what it says is right",
          given.authorised);
    offer(page, "AGREED_OPTIONS", "contacts_told",
          "The people named know that they are named here, and why", given.contacts_told);
    offer(page, "AGREED_OPTIONS", "share_with_members",
          "Our work contacts may be shown to other member organisations (optional)",
          given.share_with_members);
}

constexpr apply_part parts[] = {
    {"tier", "Which membership you ask for", "apply_tier", "applications.save_tier", "tier",
     read_tier, fill_tier},
    {"resolution", "Your own decision to join", "apply_resolution", "applications.save_resolution",
     "resolution.", read_resolution, fill_resolution},
    {"people", "People by role", "apply_people", "applications.save_contacts", "contacts",
     read_people, fill_people},
    {"figures", "Residents and budget", "apply_figures", "applications.save_figures", "figures.",
     read_figures, fill_figures},
    {"principles", "The ten principles", "apply_principles", "applications.save_statements",
     "statements", read_principles, fill_principles},
    {"consents", "What you agree to", "apply_consents", "applications.save_consents", "consents.",
     read_consents, fill_consents},
};

/// What was typed, over what is saved.
void put_typed_back(visit const& now, apply_part const& part, view::dictionary& page) {
    if (part.name == "resolution")
        put_back(now, page,
                 {"body", "minute", "link", "parties_in_favour", "held_on*", "votes_for",
                  "votes_against", "votes_abstained"});
    else if (part.name == "people")
        put_back(now, page,
                 {"leader_name", "leader_email", "officer_lead_name", "officer_lead_email",
                  "finance_contact_name", "finance_contact_email"});
    else if (part.name == "figures")
        put_back(now, page,
                 {"population", "population_year", "population_source", "revenue_budget",
                  "capital_budget", "budget_year", "budget_source"});
}

/// The field of the form that a problem is about: "resolution.held_on" -> "held_on".
error for_form(error const& why) {
    auto mine = why;
    for (auto& problem : mine.problems) {
        auto const dot = problem.field.find('.');
        if (dot != std::string::npos)
            problem.field.erase(0, dot + 1);
    }
    return mine;
}

} // namespace

std::span<apply_part const> apply_parts() {
    return parts;
}

apply_part const* apply_part_called(std::string_view name) {
    for (auto const& part : parts)
        if (part.name == name)
            return &part;
    return nullptr;
}

bool is_in_part(apply_part const& part, std::string_view field) {
    return field.starts_with(part.prefix) || (part.name == "tier" && field == "mentor_wished");
}

http::response show_part(visit& now, application_card const& card, apply_part const& part,
                         error const* why) {
    auto page = framed(now);
    auto const back = "/apply/" + std::to_string(card.id);
    breadcrumb(page, "Application of " + card.organisation_name, back);
    page.set("ACTION", back + '/' + std::string{part.name});
    part.fill(now, card, page);
    if (why) {
        put_typed_back(now, part, page);
        auto const mine = for_form(*why);
        bool const named = part.name == "resolution" || part.name == "figures";
        if (named)
            show_problems(mine, page);
        else
            for (auto const& problem : mine.problems)
                page.section("ERRORS").set("ERROR", problem.message);
    } else {
        for (auto const& gap : card.gaps)
            if (is_in_part(part, gap.field))
                page.section("MISSING").set("GAP", gap.message);
    }
    return shown(now, part.view, page, why ? 400 : 200);
}

} // namespace network::pages
