// Reading applications: the papers of one, those of an organisation, the list by age, who may be
// asked to review, and how long decisions took. What is shown of reviews depends on who looks: the
// applicant sees steps and decisions, never what a single reviewer wrote.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/application.hpp"

namespace network::members {

struct application_file;

/// Something that is missing or wrong before it can be sent.
struct application_gap {
    std::string field;
    std::string code;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(application_gap, (), (field, code, message))
NETWORK_FIELDS(application_gap, {"field", "Where, such as resolution.held_on"},
               {"code", "Stable code"}, {"message", "What to do"})

/// Somebody asked to review, and what they said of the version that was sent last.
struct reviewer_row {
    std::int64_t person = 0;
    std::string name;
    date asked_on;
    date due;
    bool released = false;
    bool answered = false;
    std::optional<review_opinion> opinion;
    std::string interests;
    std::string reasons;
    std::string conditions;
    std::optional<instant> answered_at;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(reviewer_row, (),
                      (person, name, asked_on, due, released, answered, opinion, interests, reasons,
                       conditions, answered_at, version))
NETWORK_FIELDS(reviewer_row, {"person", "Number of the person"},
               {"name", "Name", {.privacy = privacy::contact}}, {"asked_on", "When asked"},
               {"due", "By when"}, {"released", "Let off"},
               {"answered", "Whether the newest version was reviewed"},
               {"opinion", "What the reviewer thinks; null: nothing yet"},
               {"interests", "Interests declared; empty: none"}, {"reasons", "Why"},
               {"conditions", "Under which conditions"}, {"answered_at", "When it was given"},
               {"version", "Number of the version it is about; 0: none"})

/// Who accompanies the applicant, and when.
struct mentor_row {
    std::int64_t person = 0;
    std::string name;
    date from;
    std::optional<date> until;
    std::optional<bool> accepted;
    std::string said;
};
BOOST_DESCRIBE_STRUCT(mentor_row, (), (person, name, from, until, accepted, said))
NETWORK_FIELDS(mentor_row, {"person", "Number of the person"},
               {"name", "Name", {.privacy = privacy::contact}}, {"from", "First day"},
               {"until", "First day after; null: until further notice"},
               {"accepted", "What the mentor said to it; null: nothing yet"},
               {"said", "In the mentor's words; for the network team and the mentor"})

/// A version in one line.
struct version_row {
    std::int64_t number = 0;
    instant opened_at;
    std::optional<instant> submitted_at;
};
BOOST_DESCRIBE_STRUCT(version_row, (), (number, opened_at, submitted_at))
NETWORK_FIELDS(version_row, {"number", "1 for the first"}, {"opened_at", "When it was opened"},
               {"submitted_at", "When it was sent; null: being filled in"})

struct application_card {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::string organisation_name;
    std::string organisation_slug;
    bool political_group = false;
    application_state state = application_state::draft;
    std::string state_label;
    std::optional<members::tier> tier;
    bool open_to_applicant = false;
    std::int64_t version = 0;
    application_answers answers;
    std::vector<application_gap> gaps;
    std::vector<version_row> versions;
    std::vector<application_event> steps;
    std::vector<reviewer_row> reviewers;
    std::vector<mentor_row> mentors;
    std::optional<date> submitted_on;
    std::optional<date> decided_on;
    std::int64_t days = 0;
    std::string question;
};
BOOST_DESCRIBE_STRUCT(application_card, (),
                      (id, organisation, organisation_name, organisation_slug, political_group,
                       state, state_label, tier, open_to_applicant, version, answers, gaps,
                       versions, steps, reviewers, mentors, submitted_on, decided_on, days,
                       question))
NETWORK_FIELDS(application_card, {"id", "Number of the application"},
               {"organisation", "Number of the organisation that applies"},
               {"organisation_name", "Its name"}, {"organisation_slug", "Its name for addresses"},
               {"political_group", "True for a group on a council"}, {"state", "How it stands"},
               {"state_label", "The same in words"}, {"tier", "The tier asked for"},
               {"open_to_applicant", "True while the applicant can write"},
               {"version", "Number of the version shown"}, {"answers", "What that version says"},
               {"gaps", "What is missing before it can be sent; empty once it was sent"},
               {"versions", "All versions, the newest first"},
               {"steps", "Everything that happened, oldest first"},
               {"reviewers", "Reviewers and their reviews; empty for the applicant"},
               {"mentors", "Who accompanies the applicant, the last one last"},
               {"submitted_on", "When it was first sent"}, {"decided_on", "When it was decided"},
               {"days", "Days since it was first sent, up to the decision"},
               {"question", "What the applicant was asked last, while unanswered"})

struct show_application_wish {
    std::string organisation;
    std::int64_t application = 0;
    std::optional<std::int64_t> version;
};
BOOST_DESCRIBE_STRUCT(show_application_wish, (), (organisation, application, version))
NETWORK_FIELDS(show_application_wish, {"organisation", "Who applies: slug, code or number"},
               {"application", "Number of the application"},
               {"version", "That version of it; the newest if left out", {.least = 1}})

/// The papers, for the applicant, the network team and auditors. Not found "application.unknown",
/// "application.no_version".
result<application_card> show_application(changes::reader& view, show_application_wish const& wish);

struct papers_wish {
    std::int64_t application = 0;
    std::optional<std::int64_t> version;
};
BOOST_DESCRIBE_STRUCT(papers_wish, (), (application, version))
NETWORK_FIELDS(papers_wish, {"application", "Number of the application"},
               {"version", "That version of it; the one sent last if left out", {.least = 1}})

/// The same for whoever is asked to review it, and for the network team. Forbidden
/// "reviewer.not_asked".
result<application_card> papers(changes::reader& view, papers_wish const& wish);

/// A line of a list of applications.
struct application_row {
    std::int64_t id = 0;
    std::string organisation_name;
    std::string organisation_slug;
    std::optional<members::tier> tier;
    application_state state = application_state::draft;
    std::string state_label;
    date since;
    std::optional<date> submitted_on;
    std::optional<date> decided_on;
    std::int64_t days = 0;
    std::int64_t reviewers = 0;
    std::int64_t reviews = 0;
    std::optional<date> review_due;
};
BOOST_DESCRIBE_STRUCT(application_row, (),
                      (id, organisation_name, organisation_slug, tier, state, state_label, since,
                       submitted_on, decided_on, days, reviewers, reviews, review_due))
NETWORK_FIELDS(application_row, {"id", "Number of the application"},
               {"organisation_name", "Who applies"},
               {"organisation_slug", "Its name for addresses"}, {"tier", "The tier asked for"},
               {"state", "How it stands"}, {"state_label", "The same in words"},
               {"since", "Since when it stands so"}, {"submitted_on", "When it was first sent"},
               {"decided_on", "When it was decided"},
               {"days", "Days since it was first sent, up to the decision"},
               {"reviewers", "How many are asked to review"},
               {"reviews", "How many of them reviewed the newest version"},
               {"review_due", "By when the next review is due; null: none outstanding"})

struct application_list_wish {
    std::optional<application_state> state;
    bool closed = false;
};
BOOST_DESCRIBE_STRUCT(application_list_wish, (), (state, closed))
NETWORK_FIELDS(application_list_wish, {"state", "Only those that stand so"},
               {"closed", "Those decided or withdrawn too"})

/// Applications in flight, the oldest first.
result<std::vector<application_row>> list_applications(changes::reader& view,
                                                       application_list_wish const& wish);

struct own_applications_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(own_applications_wish, (), (organisation))
NETWORK_FIELDS(own_applications_wish, {"organisation", "Slug, code or number"})

/// Those of an organisation, the newest first.
result<std::vector<application_row>> applications_of(changes::reader& view,
                                                     own_applications_wish const& wish);

struct to_review_wish {
    bool answered = false;
};
BOOST_DESCRIBE_STRUCT(to_review_wish, (), (answered))
NETWORK_FIELDS(to_review_wish, {"answered", "Those the viewer reviewed already, too"})

/// Applications that the viewer is asked to review, the earliest due first.
result<std::vector<application_row>> to_review(changes::reader& view, to_review_wish const& wish);

/// How long one decision took.
struct decision_time {
    std::int64_t application = 0;
    std::string organisation_name;
    std::string organisation_slug;
    std::optional<members::tier> tier;
    application_state outcome = application_state::approved;
    date submitted_on;
    date decided_on;
    std::int64_t days = 0;
};
BOOST_DESCRIBE_STRUCT(decision_time, (),
                      (application, organisation_name, organisation_slug, tier, outcome,
                       submitted_on, decided_on, days))
NETWORK_FIELDS(decision_time, {"application", "Number of the application"},
               {"organisation_name", "Who applied"},
               {"organisation_slug", "Its name for addresses"}, {"tier", "The tier asked for"},
               {"outcome", "What was decided"}, {"submitted_on", "When it was first sent"},
               {"decided_on", "Day of the decision"}, {"days", "Days between the two"})

struct decision_times_wish {
    std::optional<date> from;
    std::optional<date> to;
};
BOOST_DESCRIBE_STRUCT(decision_times_wish, (), (from, to))
NETWORK_FIELDS(decision_times_wish, {"from", "Decided on that day or later"},
               {"to", "Decided before that day"})

/// Days from application to decision, by the day of the decision.
result<std::vector<decision_time>> decision_times(changes::reader& view,
                                                  decision_times_wish const& wish);

/// Somebody who may be asked to review, or why not.
struct eligible_reviewer {
    std::int64_t person = 0;
    std::string name;
    bool eligible = false;
    std::string why_not;
};
BOOST_DESCRIBE_STRUCT(eligible_reviewer, (), (person, name, eligible, why_not))
NETWORK_FIELDS(eligible_reviewer, {"person", "Number of the person"},
               {"name", "Name", {.privacy = privacy::contact}},
               {"eligible", "Whether this person can be asked"},
               {"why_not", "Code of the rule that forbids it, or empty"})

struct eligible_wish {
    std::int64_t application = 0;
};
BOOST_DESCRIBE_STRUCT(eligible_wish, (), (application))
NETWORK_FIELDS(eligible_wish, {"application", "Number of the application"})

/// Who sits on the Values and Principles Board today, and whether each can be asked.
result<std::vector<eligible_reviewer>> eligible_reviewers(changes::reader& view,
                                                          eligible_wish const& wish);

/// What a use case answers about the application it has just changed.
application_card card_of(changes::reader& view, application_file const& file);

} // namespace network::members
