#include "server/pages/application_view.hpp"

#include "libnetwork/base/money.hpp"

namespace network::pages {
namespace {

using namespace members;

void paper(view::dictionary& page, std::string_view name, std::string text) {
    auto& row = page.section("PAPERS");
    row.set("PAPER_NAME", std::string{name});
    row.set("PAPER", text.empty() ? "Not given" : std::move(text));
}

std::string number_text(std::optional<std::int64_t> number) {
    return number ? say(*number) : "";
}

std::string with_source(std::string figure, std::optional<std::int64_t> year,
                        std::optional<std::string> const& source) {
    if (figure.empty())
        return {};
    if (year)
        figure += ", " + std::to_string(*year);
    if (source)
        figure += " (" + *source + ")";
    return figure;
}

void show_resolution(view::dictionary& page, resolution const& said) {
    auto text = said.body.value_or("");
    if (said.held_on)
        text += (text.empty() ? "" : ", ") + say(*said.held_on);
    if (said.minute)
        text += (text.empty() ? "" : ", ") + *said.minute;
    paper(page, "Decision to join", text);
    paper(page, "Link to the minute", said.link.value_or(""));
    if (said.votes_for || said.votes_against || said.votes_abstained)
        paper(page, "Votes",
              number_text(said.votes_for) + " for, " + number_text(said.votes_against) +
                  " against, " + number_text(said.votes_abstained) + " abstained");
    else
        paper(page, "Votes", "");
    paper(page, "Parties in favour of the motion", said.parties_in_favour.value_or(""));
}

std::string_view role_name(contact_role role) {
    switch (role) {
    case contact_role::leader:
        return "Leader, Mayor or head";
    case contact_role::officer_lead:
        return "Officer who leads on the network";
    case contact_role::finance_contact:
        return "Finance contact";
    }
    return "";
}

} // namespace

std::string tier_text(std::optional<tier> asked) {
    return asked ? std::string{label(*asked)} : "Not chosen yet";
}

std::string days_text(std::int64_t days) {
    return say(days, "day", "days");
}

void offer(view::dictionary& page, std::string_view section, std::string value, std::string text,
           bool selected, std::string hint) {
    auto& option = page.section(section);
    option.set("VALUE", std::move(value)).set("TEXT", std::move(text)).show("SELECTED", selected);
    if (!hint.empty())
        option.set("OPTION_HINT", std::move(hint));
}

void show_papers(view::dictionary& page, application_card const& card) {
    auto const& said = card.answers;
    paper(page, "Tier asked for", said.tier ? tier_text(said.tier) : "");
    paper(page, "Mentor wished", said.mentor_wished ? (*said.mentor_wished ? "Yes" : "No") : "");
    show_resolution(page, said.resolution);
    for (auto const& one : said.contacts)
        paper(page, role_name(one.role), one.name + ", " + one.email);
    if (said.contacts.empty())
        paper(page, "People", "");
    auto const& figures = said.figures;
    paper(page, "Residents",
          with_source(number_text(figures.population), figures.population_year,
                      figures.population_source));
    auto const budget = [](std::optional<money> amount) { return amount ? to_text(*amount) : ""; };
    paper(page, "Controllable revenue budget",
          with_source(budget(figures.revenue_budget), figures.budget_year, figures.budget_source));
    paper(page, "Controllable capital budget",
          with_source(budget(figures.capital_budget), figures.budget_year, figures.budget_source));
    for (auto const& one : said.statements)
        page.section("STATEMENTS")
            .set("PRINCIPLE", std::string{text_of(one.principle).name})
            .set("STATEMENT", one.statement);
}

void show_mentor(view::dictionary& page, application_card const& card) {
    if (card.mentors.empty())
        return;
    auto const& last = card.mentors.back();
    auto text = last.name + " is the mentor from " + say(last.from);
    if (last.until)
        text = last.name + " was the mentor until " + say(last.until->plus_days(-1));
    else if (!last.accepted)
        text = last.name + " is asked to be the mentor from " + say(last.from) +
               ", and has not answered yet";
    else if (!*last.accepted)
        text = last.name + " cannot be the mentor" + (last.said.empty() ? "" : ": " + last.said);
    page.set("MENTOR", text);
}

void show_steps(view::dictionary& page, application_card const& card) {
    for (auto step = card.steps.rbegin(); step != card.steps.rend(); ++step) {
        auto& row = page.section("STEPS");
        row.set("STEP", std::string{label(step->step)}).set("STEP_ON", say(step->effective));
        auto by = step->body;
        if (!step->minute.empty())
            by += (by.empty() ? "Minute " : ", minute ") + step->minute;
        row.set("STEP_BY", by);
        row.set("STEP_REASON", step->reason);
    }
}

void show_reviewers(view::dictionary& page, application_card const& card) {
    for (auto const& one : card.reviewers) {
        auto& row = page.section("REVIEWERS");
        row.set("REVIEWER", one.name).set("REVIEW_DUE", say(one.due));
        if (one.released)
            row.set("OPINION", "Let off");
        else if (!one.opinion)
            row.set("OPINION", one.answered ? "Answered" : "Not answered yet");
        else
            row.set("OPINION", std::string{label(*one.opinion)} +
                                   (one.answered ? "" : ", of an earlier version"));
        row.set("INTERESTS",
                one.opinion ? (one.interests.empty() ? "None declared" : one.interests) : "");
        row.set("REASONS", one.reasons);
        row.set("CONDITIONS", one.conditions);
    }
}

} // namespace network::pages
