// The SQL of applications: versions, steps, reviewers and reviews. Private to this module.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/application.hpp"

namespace network::members::application_store {

using network::store::connection;

/// An application's own row.
struct application {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::optional<std::int64_t> enquiry;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(application, (), (id, organisation, enquiry, recorded_at))

/// A version, without what it says.
struct version {
    std::int64_t id = 0;
    std::int64_t application = 0;
    std::int64_t number = 0;
    instant opened_at;
    std::optional<instant> submitted_at;
    std::optional<members::tier> tier;
};
BOOST_DESCRIBE_STRUCT(version, (), (id, application, number, opened_at, submitted_at, tier))

std::int64_t insert_application(connection& db, std::int64_t organisation,
                                std::optional<std::int64_t> enquiry, instant at);
std::optional<application> find_application(connection& db, std::int64_t id);
/// Of an organisation (0: of all), the newest first.
std::vector<application> applications_of(connection& db, std::int64_t organisation);

/// Opens a version that says nothing yet.
std::int64_t insert_version(connection& db, std::int64_t application, std::int64_t number,
                            instant at);
/// The newest first. Of an application, or of all (0).
std::vector<version> versions_of(connection& db, std::int64_t application);
void mark_submitted(connection& db, std::int64_t version, instant at);

/// What a version says.
application_answers answers_in(connection& db, std::int64_t version);
/// Replaces a part of what an open version says.
void save_tier(connection& db, std::int64_t version, std::optional<members::tier> tier,
               std::optional<bool> mentor_wished);
void save_resolution(connection& db, std::int64_t version, resolution const& said);
void save_figures(connection& db, std::int64_t version, applicant_figures const& said);
void save_contacts(connection& db, std::int64_t version, std::vector<named_contact> const& named);
void save_statements(connection& db, std::int64_t version,
                     std::vector<principle_statement> const& said);
void save_consents(connection& db, std::int64_t version, application_consents const& given);
void save_answers(connection& db, std::int64_t version, application_answers const& all);

std::int64_t insert_step(connection& db, application_event const& step);
/// In the order of recording. Of an application, or of all (0), by application.
std::vector<application_event> steps_of(connection& db, std::int64_t application);

/// Somebody asked to review, with what they said last.
struct reviewer {
    std::int64_t id = 0;
    std::int64_t application = 0;
    std::int64_t person = 0;
    std::string name;
    std::optional<std::string> email;
    date due;
    instant recorded_at;
    bool released = false;
};
BOOST_DESCRIBE_STRUCT(reviewer, (),
                      (id, application, person, name, email, due, recorded_at, released))

std::int64_t insert_reviewer(connection& db, std::int64_t application, std::int64_t person,
                             date due, instant at);
void insert_release(connection& db, std::int64_t reviewer, std::string_view reason, instant at);
/// Of an application, or of all (0); released ones too.
std::vector<reviewer> reviewers_of(connection& db, std::int64_t application);

/// Who accompanies an applicant from a day on; without a person: nobody any more.
struct mentor {
    std::int64_t id = 0;
    std::optional<std::int64_t> person;
    std::string name;
    std::optional<std::string> email;
    date from_date;
    instant asked_at;
    std::optional<bool> accepted; ///< what the mentor said to it; none: nothing yet
    std::string said;
};
BOOST_DESCRIBE_STRUCT(mentor, (), (id, person, name, email, from_date, asked_at, accepted, said))

std::int64_t insert_mentor(connection& db, std::int64_t application,
                           std::optional<std::int64_t> person, date from, std::string_view reason,
                           instant at);
/// In the order of recording.
std::vector<mentor> mentors_of(connection& db, std::int64_t application);
void insert_mentor_answer(connection& db, std::int64_t mentor, bool accepted,
                          std::string_view reason, instant at);
/// Applications whose newest mentor is that person (0: anybody), the oldest first.
std::vector<std::int64_t> mentored_by(connection& db, std::int64_t person);
/// Approved applications that wished for a mentor and have none, or one who cannot.
std::vector<std::int64_t> waiting_for_a_mentor(connection& db);

/// A review as it was given.
struct review {
    std::int64_t id = 0;
    std::int64_t reviewer = 0;
    std::int64_t version = 0;
    review_opinion opinion = review_opinion::recommend;
    std::string interests;
    std::string reasons;
    std::string conditions;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(review, (),
                      (id, reviewer, version, opinion, interests, reasons, conditions, recorded_at))

std::int64_t insert_review(connection& db, review const& given);
/// In the order of giving. Of an application, or of all (0).
std::vector<review> reviews_of(connection& db, std::int64_t application);

/// Somebody who sits on a body on a day.
struct board_member {
    std::int64_t person = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(board_member, (), (person, name))
/// Chair and members of that body on that day, by name.
std::vector<board_member> sitting_on(connection& db, std::string_view body, date on);
/// The organisations for which that person holds a post on that day.
std::vector<std::int64_t> workplaces_of(connection& db, std::int64_t person, date on);

/// Organisations with how many applications their people have reviewed.
std::vector<std::pair<std::int64_t, std::int64_t>> reviews_by_organisation(connection& db);

/// An application whose contacts have been kept long enough.
std::vector<std::int64_t> closed_before(connection& db, instant before);
std::int64_t delete_contacts(connection& db, std::int64_t application);

} // namespace network::members::application_store
