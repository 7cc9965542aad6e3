#include "libnetwork/members/application_rules.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/messages/address.hpp"

#include <algorithm>

namespace network::members {

std::string_view label(application_state value) {
    switch (value) {
    case application_state::draft:
        return "Draft";
    case application_state::submitted:
        return "Sent";
    case application_state::vp_review:
        return "With the reviewers";
    case application_state::recommended:
        return "Recommended";
    case application_state::queried:
        return "Question to the applicant";
    case application_state::not_recommended:
        return "Not recommended";
    case application_state::eoc_decision:
        return "Before the committee";
    case application_state::approved:
        return "Approved";
    case application_state::refused:
        return "Refused";
    case application_state::withdrawn:
        return "Withdrawn";
    }
    return "";
}

std::string_view label(application_step value) {
    switch (value) {
    case application_step::started:
        return "Started";
    case application_step::submitted:
        return "Sent";
    case application_step::taken_back:
        return "Taken back by the applicant to change it";
    case application_step::review_opened:
        return "Given to the reviewers";
    case application_step::queried:
        return "Question sent to the applicant";
    case application_step::recommended:
        return "Recommended";
    case application_step::not_recommended:
        return "Not recommended";
    case application_step::put_to_committee:
        return "Put before the committee";
    case application_step::approved:
        return "Approved";
    case application_step::refused:
        return "Refused";
    case application_step::deferred:
        return "Deferred: back to the Board";
    case application_step::withdrawn:
        return "Withdrawn by the applicant";
    }
    return "";
}

std::string_view label(review_opinion value) {
    switch (value) {
    case review_opinion::recommend:
        return "Recommend";
    case review_opinion::query:
        return "Ask the applicant something first";
    case review_opinion::not_recommend:
        return "Do not recommend";
    }
    return "";
}

namespace rules {
namespace {

using stage = application_state;
using step = application_step;

struct transition {
    stage before;
    application_step taken;
    stage after;
};

constexpr transition table[] = {
    {stage::draft, step::submitted, stage::submitted},
    {stage::draft, step::withdrawn, stage::withdrawn},
    {stage::submitted, step::taken_back, stage::draft},
    {stage::submitted, step::queried, stage::queried},
    {stage::submitted, step::review_opened, stage::vp_review},
    {stage::submitted, step::withdrawn, stage::withdrawn},
    {stage::vp_review, step::queried, stage::queried},
    {stage::vp_review, step::recommended, stage::recommended},
    {stage::vp_review, step::not_recommended, stage::not_recommended},
    {stage::vp_review, step::withdrawn, stage::withdrawn},
    {stage::queried, step::submitted, stage::submitted},
    {stage::queried, step::withdrawn, stage::withdrawn},
    {stage::recommended, step::put_to_committee, stage::eoc_decision},
    {stage::recommended, step::withdrawn, stage::withdrawn},
    // The power is the committee's: it may refuse what the Board does not recommend, or send it
    // back; it cannot admit against the Board without asking it again.
    {stage::not_recommended, step::refused, stage::refused},
    {stage::not_recommended, step::deferred, stage::vp_review},
    {stage::not_recommended, step::withdrawn, stage::withdrawn},
    {stage::eoc_decision, step::approved, stage::approved},
    {stage::eoc_decision, step::refused, stage::refused},
    {stage::eoc_decision, step::deferred, stage::vp_review},
    {stage::eoc_decision, step::withdrawn, stage::withdrawn},
};

bool is_web_address(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

/// Collects what is missing.
class gap_list {
  public:
    explicit gap_list(date today) : today_(today) {}

    void say(std::string field, std::string code, std::string message) {
        found.push_back({std::move(field), std::move(code), std::move(message)});
    }
    void text(std::string const& field, std::string_view given, std::string message) {
        if (trim(given).empty())
            say(field, "required", std::move(message));
    }
    void text(std::string const& field, std::optional<std::string> const& given,
              std::string message) {
        text(field, std::string_view{given ? *given : ""}, std::move(message));
    }
    template <class T>
    void value(std::string const& field, std::optional<T> const& given, std::string message) {
        if (!given)
            say(field, "required", std::move(message));
    }
    /// A year that has begun, or the next one for budgets that are set ahead.
    void year(std::string const& field, std::optional<std::int64_t> const& given,
              std::string message) {
        value(field, given, std::move(message));
        if (given && *given > today_.year() + 1)
            say(field, "year.in_future", "Give a year that has begun, or the next one");
    }

    void resolution(members::resolution const& said, bool with_votes) {
        text("resolution.body", said.body, "Name the body that decided to join");
        value("resolution.held_on", said.held_on, "Give the day of its meeting");
        if (said.held_on && *said.held_on > today_)
            say("resolution.held_on", "date.in_future", "Give the day of a meeting that was held");
        auto const link = trim(said.link ? std::string_view{*said.link} : std::string_view{});
        auto const minute = trim(said.minute ? std::string_view{*said.minute} : std::string_view{});
        if (!link.empty() && !is_web_address(link))
            say("resolution.link", "link.invalid", "Give an address that starts with https://");
        if (minute.empty() && link.empty())
            say("resolution.minute", "required", "Give the minute's reference, or a link to it");
        if (with_votes)
            votes(said);
    }
    void votes(members::resolution const& said) {
        value("resolution.votes_for", said.votes_for, "Give the votes for the motion");
        value("resolution.votes_against", said.votes_against, "Give the votes against; 0 if none");
        value("resolution.votes_abstained", said.votes_abstained,
              "Give the abstentions; 0 if none");
        text("resolution.parties_in_favour", said.parties_in_favour,
             "Say which parties or groups were in favour");
        if (said.votes_for && said.votes_against && *said.votes_for <= *said.votes_against)
            say("resolution.votes_for", "resolution.not_carried",
                "The motion was not carried by these votes");
    }

    void contact(application_answers const& answers, contact_role role, std::string const& who) {
        auto const field = "contacts." + std::string{to_word(role)};
        auto const named = std::find_if(answers.contacts.begin(), answers.contacts.end(),
                                        [&](named_contact const& one) { return one.role == role; });
        bool const there = named != answers.contacts.end();
        text(field + ".name", there ? std::string_view{named->name} : "", "Name " + who);
        if (!there || trim(named->email).empty())
            say(field + ".email", "required", "Give the work address of " + who);
        else if (!messages::is_mail_address(trim(named->email)))
            say(field + ".email", "email.invalid", "Give an address like name@council.gov.uk");
    }

    void population(applicant_figures const& said) {
        value("figures.population", said.population, "Give the number of residents");
        if (said.population && *said.population == 0)
            say("figures.population", "number.too_small", "Give the number of residents");
        year("figures.population_year", said.population_year, "Give the year of that figure");
        text("figures.population_source", said.population_source,
             "Say where the number of residents was read");
    }
    void budget(applicant_figures const& said) {
        value("figures.revenue_budget", said.revenue_budget,
              "Give the controllable revenue budget");
        value("figures.capital_budget", said.capital_budget,
              "Give the controllable capital budget; 0 if there is none");
        year("figures.budget_year", said.budget_year, "Give the year in which the budget begins");
        text("figures.budget_source", said.budget_source, "Say where the budget was read");
    }

    void statements(application_answers const& answers) {
        for (auto const& one : principles) {
            auto const said = std::any_of(answers.statements.begin(), answers.statements.end(),
                                          [&](auto const& statement) {
                                              return statement.principle == one.principle &&
                                                     !trim(statement.statement).empty();
                                          });
            if (!said)
                say("statements." + std::string{to_word(one.principle)}, "required",
                    "Say how you stand to: " + std::string{one.name});
        }
    }

    std::vector<problem> found;

  private:
    date today_;
};

} // namespace

std::optional<application_state> after(std::optional<application_state> before,
                                       application_step taken) {
    if (!before)
        return taken == step::started ? std::optional{stage::draft} : std::nullopt;
    for (auto const& row : table)
        if (row.before == *before && row.taken == taken)
            return row.after;
    return std::nullopt;
}

std::optional<application_state> state_of(std::span<application_event const> steps) {
    std::optional<application_state> now;
    for (auto const& one : steps)
        if (auto const next = after(now, one.step))
            now = next;
    return now;
}

std::vector<std::string> faults_of(std::span<application_event const> steps) {
    std::vector<std::string> faults;
    std::optional<application_state> now;
    for (auto const& one : steps) {
        auto const next = after(now, one.step);
        if (!next)
            faults.push_back("application " + std::to_string(one.application) + ": step " +
                             std::to_string(one.id) + " (" + std::string{to_word(one.step)} +
                             ") cannot follow " + (now ? std::string{to_word(*now)} : "nothing"));
        else
            now = next;
    }
    return faults;
}

bool is_open_to_applicant(application_state now) {
    return now == stage::draft || now == stage::queried;
}

bool is_closed(application_state now) {
    return now == stage::approved || now == stage::refused || now == stage::withdrawn;
}

wanted_parts parts_wanted(tier asked, bool political_group) {
    switch (asked) {
    case tier::full:
        return {true, true, true, true, true, true, true};
    case tier::associate:
        return {true, !political_group, true, true, !political_group, false, true};
    case tier::affiliate:
        return {true, false, true, true, false, false, true};
    case tier::supporter:
        return {};
    }
    return {};
}

std::vector<problem> gaps_in(application_answers const& answers, bool political_group, date today) {
    gap_list gaps{today};
    gaps.value("tier", answers.tier, "Choose the tier you ask for");
    gaps.value("mentor_wished", answers.mentor_wished, "Say whether you wish for a mentor");
    auto const wanted = parts_wanted(answers.tier.value_or(tier::full), political_group);
    if (wanted.resolution)
        gaps.resolution(answers.resolution, wanted.votes);
    if (wanted.leader)
        gaps.contact(answers, contact_role::leader, "the Leader, Mayor or head");
    gaps.contact(answers, contact_role::officer_lead, "the officer who leads on the network");
    if (wanted.finance_contact)
        gaps.contact(answers, contact_role::finance_contact, "the finance contact");
    if (wanted.population)
        gaps.population(answers.figures);
    if (wanted.budget)
        gaps.budget(answers.figures);
    if (wanted.statements)
        gaps.statements(answers);
    if (!answers.consents.authorised)
        gaps.say("consents.authorised", "required",
                 "Confirm that you send this with the authority of your own body");
    if (!answers.consents.contacts_told)
        gaps.say("consents.contacts_told", "required",
                 "Confirm that the people named know that they are named");
    return std::move(gaps.found);
}

std::int64_t days_between(date from, date to) {
    return std::max<std::int64_t>(0, to.days_since_epoch() - from.days_since_epoch());
}

} // namespace rules
} // namespace network::members
