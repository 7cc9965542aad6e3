// The words of an application: what an organisation says when it asks to join, the steps the papers
// take, and how they stand. No behaviour; the rules are in application_rules.hpp.
#pragma once

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/field.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/members/principles.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::members {

/// How an application stands. Worked out from its steps, stored nowhere.
enum class application_state : std::uint8_t {
    draft,
    submitted, ///< sent, and not yet with reviewers
    vp_review, ///< with the reviewers of the Values and Principles Board
    recommended,
    queried, ///< the applicant is asked something; a new version is open
    not_recommended,
    eoc_decision, ///< on the agenda of the Executive Oversight Committee
    approved,
    refused,
    withdrawn
};
BOOST_DESCRIBE_ENUM(application_state, draft, submitted, vp_review, recommended, queried,
                    not_recommended, eoc_decision, approved, refused, withdrawn)
std::string_view label(application_state value);

/// What can happen to an application.
enum class application_step : std::uint8_t {
    started,
    submitted,
    taken_back, ///< by the applicant, to change it before anybody reviewed it
    review_opened,
    queried,
    recommended,
    not_recommended,
    put_to_committee,
    approved,
    refused,
    deferred, ///< back to the Board
    withdrawn
};
BOOST_DESCRIBE_ENUM(application_step, started, submitted, taken_back, review_opened, queried,
                    recommended, not_recommended, put_to_committee, approved, refused, deferred,
                    withdrawn)
std::string_view label(application_step value);

/// The decision to join, as the applicant's own body took it.
struct resolution {
    std::optional<std::string> body;
    std::optional<date> held_on;
    std::optional<std::string> minute;
    std::optional<std::string> link;
    std::optional<std::int64_t> votes_for;
    std::optional<std::int64_t> votes_against;
    std::optional<std::int64_t> votes_abstained;
    std::optional<std::string> parties_in_favour;

    bool operator==(resolution const&) const = default;
};
BOOST_DESCRIBE_STRUCT(resolution, (),
                      (body, held_on, minute, link, votes_for, votes_against, votes_abstained,
                       parties_in_favour))
NETWORK_FIELDS(
    resolution, {"body", "The body that decided, such as Full Council", {.longest = 200}},
    {"held_on", "Day of its meeting"}, {"minute", "Its minute or reference", {.longest = 200}},
    {"link", "Address of the minute on the web", {.longest = 500}},
    {"votes_for", "Votes for", {.least = 0, .most = 100000}},
    {"votes_against", "Votes against", {.least = 0, .most = 100000}},
    {"votes_abstained", "Abstentions", {.least = 0, .most = 100000}},
    {"parties_in_favour", "Parties in favour of the motion, never of a person", {.longest = 500}})

/// Population and controllable budget, each with its year and source.
struct applicant_figures {
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_year;
    std::optional<std::string> population_source;
    std::optional<money> revenue_budget;
    std::optional<money> capital_budget;
    std::optional<std::int64_t> budget_year;
    std::optional<std::string> budget_source;

    bool operator==(applicant_figures const&) const = default;
};
BOOST_DESCRIBE_STRUCT(applicant_figures, (),
                      (population, population_year, population_source, revenue_budget,
                       capital_budget, budget_year, budget_source))
NETWORK_FIELDS(applicant_figures, {"population", "Residents", {.least = 0, .most = 100'000'000}},
               {"population_year", "Year of that figure", {.least = 1900, .most = 2200}},
               {"population_source", "Where it was read", {.longest = 300}},
               {"revenue_budget",
                "Controllable revenue budget, in pence",
                {.least = 0, .most = 100'000'000'000'000}},
               {"capital_budget",
                "Controllable capital budget, in pence",
                {.least = 0, .most = 100'000'000'000'000}},
               {"budget_year", "Year in which the budget begins", {.least = 1900, .most = 2200}},
               {"budget_source", "Where it was read", {.longest = 300}})

enum class contact_role : std::uint8_t { leader, officer_lead, finance_contact };
BOOST_DESCRIBE_ENUM(contact_role, leader, officer_lead, finance_contact)

/// Somebody the applicant names, by role.
struct named_contact {
    contact_role role = contact_role::leader;
    std::string name;
    std::string email;

    bool operator==(named_contact const&) const = default;
};
BOOST_DESCRIBE_STRUCT(named_contact, (), (role, name, email))
NETWORK_FIELDS(named_contact, {"role", "What they do"},
               {"name", "Name", {.longest = 200, .privacy = privacy::contact}},
               {"email", "Work address", {.longest = 254, .privacy = privacy::contact}})

struct principle_statement {
    members::principle principle = principle::co_production;
    std::string statement;

    bool operator==(principle_statement const&) const = default;
};
BOOST_DESCRIBE_STRUCT(principle_statement, (), (principle, statement))
NETWORK_FIELDS(principle_statement, {"principle", "Which of the ten principles"},
               {"statement", "How the applicant stands to it", {.longest = 4000}})

struct application_consents {
    bool authorised = false;
    bool contacts_told = false;
    bool share_with_members = false;

    bool operator==(application_consents const&) const = default;
};
BOOST_DESCRIBE_STRUCT(application_consents, (), (authorised, contacts_told, share_with_members))
NETWORK_FIELDS(application_consents,
               {"authorised", "Sent with the authority of the applicant's own body"},
               {"contacts_told", "The people named know that they are named"},
               {"share_with_members", "Work contacts may be shown to other member organisations"})

/// Everything a version says.
struct application_answers {
    std::optional<members::tier> tier;
    std::optional<bool> mentor_wished;
    members::resolution resolution;
    applicant_figures figures;
    std::vector<named_contact> contacts;         ///< each role at most once
    std::vector<principle_statement> statements; ///< each principle at most once
    application_consents consents;

    bool operator==(application_answers const&) const = default;
};
BOOST_DESCRIBE_STRUCT(application_answers, (),
                      (tier, mentor_wished, resolution, figures, contacts, statements, consents))
NETWORK_FIELDS(application_answers, {"tier", "The tier asked for"},
               {"mentor_wished", "Whether a mentor is wished"},
               {"resolution", "The decision to join"}, {"figures", "Population and budget"},
               {"contacts", "People by role"}, {"statements", "What it says of each principle"},
               {"consents", "What the applicant agrees to"})

/// A step as it was recorded, once and for ever.
struct application_event {
    std::int64_t id = 0;
    std::int64_t application = 0;
    application_step step = application_step::started;
    std::optional<std::int64_t> version;
    date effective;
    std::string body;
    std::string minute;
    std::string reason;
    instant recorded_at;
    std::optional<std::int64_t> person;
};
BOOST_DESCRIBE_STRUCT(application_event, (),
                      (id, application, step, version, effective, body, minute, reason, recorded_at,
                       person))
NETWORK_FIELDS(application_event, {"id", "Number of the step"},
               {"application", "Number of the application"}, {"step", "What happened"},
               {"version", "Number of the version's record it is about; null: none"},
               {"effective", "The day it counts from"},
               {"body", "The body that decided; empty: none"},
               {"minute", "Reference of its minute"}, {"reason", "Why"},
               {"recorded_at", "When it was recorded"},
               {"person", "Number of the person who recorded it; null: nobody with an account"})

/// What a reviewer thinks.
enum class review_opinion : std::uint8_t { recommend, query, not_recommend };
BOOST_DESCRIBE_ENUM(review_opinion, recommend, query, not_recommend)
std::string_view label(review_opinion value);

/// The names of the two bodies, as posts on them are recorded.
inline constexpr std::string_view values_board = "Values and Principles Board";
inline constexpr std::string_view oversight_committee = "Executive Oversight Committee";

} // namespace network::members
