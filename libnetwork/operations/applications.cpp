// Operations on applications: enquiries, the applicant's own acts, reviews, and the decision.
#include "libnetwork/members/applications.hpp"
#include "libnetwork/members/deciding.hpp"
#include "libnetwork/members/enquiries.hpp"
#include "libnetwork/members/mentoring.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {
namespace {

using people::right;

constexpr std::string_view applications_read = "members:read";
constexpr std::string_view applications_write = "members:write";

/// Lists that fit on one page answer in the form of a page, like all lists.
result<page<members::enquiry_row>> enquiries(changes::reader& view,
                                             members::enquiries_wish const& wish) {
    return whole(members::list_enquiries(view, wish));
}
result<page<members::application_row>> all(changes::reader& view,
                                           members::application_list_wish const& wish) {
    return whole(members::list_applications(view, wish));
}
result<page<members::application_row>> of_organisation(changes::reader& view,
                                                       members::own_applications_wish const& wish) {
    return whole(members::applications_of(view, wish));
}
result<page<members::application_row>> to_review(changes::reader& view,
                                                 members::to_review_wish const& wish) {
    return whole(members::to_review(view, wish));
}
result<page<members::mentoring_row>> to_mentor(changes::reader& view,
                                               members::to_mentor_wish const& wish) {
    return whole(members::to_mentor(view, wish));
}
result<page<members::decision_time>> times(changes::reader& view,
                                           members::decision_times_wish const& wish) {
    return whole(members::decision_times(view, wish));
}
result<page<members::eligible_reviewer>> eligible(changes::reader& view,
                                                  members::eligible_wish const& wish) {
    return whole(members::eligible_reviewers(view, wish));
}

columns about_enquiries(std::string_view name, verb method, std::string_view route, right needed,
                        std::string_view summary) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = needed,
            .scope = method == verb::get ? applications_read : applications_write,
            .summary = summary,
            .creates = needed == right::enquire};
}

std::vector<operation> on_enquiries() {
    return {
        row<&members::enquire>(about_enquiries("enquiries.send", verb::post, "/enquiries",
                                               right::enquire, "Ask about membership")),
        row<&enquiries>(about_enquiries("enquiries.list", verb::get, "/enquiries",
                                        right::read_papers,
                                        "Enquiries about membership, the oldest first")),
        row<&members::show_enquiry>(about_enquiries("enquiries.show", verb::get,
                                                    "/enquiries/{enquiry}", right::read_papers,
                                                    "One enquiry")),
        row<&members::answer_enquiry>(about_enquiries(
            "enquiries.answer", verb::post, "/enquiries/{enquiry}/invitation",
            right::decide_memberships, "Invite whoever asked as a contact of an organisation")),
        row<&members::close_enquiry>(
            about_enquiries("enquiries.close", verb::post, "/enquiries/{enquiry}/closure",
                            right::decide_memberships, "Close an enquiry with a reason")),
    };
}

columns own(std::string_view name, std::string_view route, std::string_view summary,
            bool creates = false) {
    return {.name = name,
            .method = verb::post,
            .route = route,
            .right = right::apply,
            .scope = applications_write,
            .subject = "organisation",
            .summary = summary,
            .creates = creates};
}

/// What the applicant does.
std::vector<operation> by_the_applicant() {
    return {
        row<&members::start>(own("applications.start", "/organisations/{organisation}/applications",
                                 "Start an application, or go on with the one under way", true)),
        row<&members::save_tier>(
            own("applications.save_tier",
                "/organisations/{organisation}/applications/{application}/tier",
                "Save which tier is asked for, and whether a mentor is wished")),
        row<&members::save_resolution>(
            own("applications.save_resolution",
                "/organisations/{organisation}/applications/{application}/resolution",
                "Save the decision to join, with its votes")),
        row<&members::save_contacts>(
            own("applications.save_contacts",
                "/organisations/{organisation}/applications/{application}/contacts",
                "Save the people by role")),
        row<&members::save_figures>(
            own("applications.save_figures",
                "/organisations/{organisation}/applications/{application}/figures",
                "Save population and budget with their sources")),
        row<&members::save_statements>(
            own("applications.save_statements",
                "/organisations/{organisation}/applications/{application}/statements",
                "Save what is said of the ten principles")),
        row<&members::save_consents>(
            own("applications.save_consents",
                "/organisations/{organisation}/applications/{application}/consents",
                "Save what the applicant agrees to")),
        row<&members::submit>(
            own("applications.submit",
                "/organisations/{organisation}/applications/{application}/submission",
                "Send an application; every gap is named at once")),
        row<&members::take_back>(
            own("applications.take_back",
                "/organisations/{organisation}/applications/{application}/reopening",
                "Take it back to change it, before anybody reviews it")),
        row<&members::withdraw_application>(
            own("applications.withdraw",
                "/organisations/{organisation}/applications/{application}/withdrawal",
                "Give an application up")),
    };
}

std::vector<operation> application_reading() {
    return {
        row<&of_organisation>({.name = "applications.of_organisation",
                               .route = "/organisations/{organisation}/applications",
                               .right = right::read_papers,
                               .scope = applications_read,
                               .subject = "organisation",
                               .summary = "The applications of an organisation"}),
        row<&members::show_application>(
            {.name = "applications.show",
             .route = "/organisations/{organisation}/applications/{application}",
             .right = right::read_papers,
             .scope = applications_read,
             .subject = "organisation",
             .summary = "The papers of an application, what is missing, and every step"}),
        row<&all>({.name = "applications.list",
                   .route = "/applications",
                   .right = right::read_papers,
                   .scope = applications_read,
                   .summary = "Applications in flight, the oldest first"}),
        row<&times>({.name = "applications.times",
                     .route = "/applications/times",
                     .right = right::read_papers,
                     .scope = applications_read,
                     .summary = "Days from application to decision, decision by decision"}),
    };
}

std::vector<operation> by_reviewers() {
    return {
        row<&to_review>({.name = "applications.to_review",
                         .route = "/applications/to-review",
                         .right = right::review_applications,
                         .scope = applications_read,
                         .summary = "Applications that the viewer is asked to review"}),
        row<&members::papers>({.name = "applications.papers",
                               .route = "/applications/{application}/papers",
                               .right = right::review_applications,
                               .scope = applications_read,
                               .summary = "The papers, for those asked to review them"}),
        row<&members::review>(
            {.name = "applications.review",
             .method = verb::post,
             .route = "/applications/{application}/reviews",
             .right = right::review_applications,
             .scope = applications_write,
             .summary = "Say what one thinks of an application one was asked to review",
             .creates = true}),
        row<&to_mentor>({.name = "applications.to_mentor",
                         .route = "/applications/to-mentor",
                         .right = right::review_applications,
                         .scope = applications_read,
                         .summary = "Applicants that the viewer is asked to accompany"}),
        row<&members::answer_mentoring>(
            {.name = "applications.answer_mentoring",
             .method = verb::post,
             .route = "/applications/{application}/mentors/answer",
             .right = right::review_applications,
             .scope = applications_write,
             .summary = "Say whether one accompanies an applicant as its mentor"}),
    };
}

columns team(std::string_view name, verb method, std::string_view route, std::string_view summary) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = right::decide_memberships,
            .scope = method == verb::get ? applications_read : applications_write,
            .summary = summary};
}

/// What the network team records.
std::vector<operation> by_the_team() {
    return {
        row<&eligible>(
            team("applications.eligible_reviewers", verb::get,
                 "/applications/{application}/eligible-reviewers",
                 "Who sits on the Values and Principles Board, and who of them can be asked")),
        row<&members::ask_reviewer>(team("applications.ask_reviewer", verb::post,
                                         "/applications/{application}/reviewers",
                                         "Ask somebody to review an application")),
        row<&members::release_reviewer>(
            team("applications.release_reviewer", verb::post,
                 "/applications/{application}/reviewers/{person}/release", "Let a reviewer off")),
        row<&members::assign_mentor>(team("applications.assign_mentor", verb::post,
                                          "/applications/{application}/mentors",
                                          "Give an applicant a mentor of the Board, or end it")),
        row<&members::query>(team("applications.query", verb::post,
                                  "/applications/{application}/query",
                                  "Ask the applicant something")),
        row<&members::recommend>(team("applications.recommend", verb::post,
                                      "/applications/{application}/recommendation",
                                      "Record what the Board recommends, after two reviews")),
        row<&members::put_to_committee>(team("applications.put_to_committee", verb::post,
                                             "/applications/{application}/agenda",
                                             "Put an application on the committee's agenda")),
        row<&members::decide>(team("applications.decide", verb::post,
                                   "/applications/{application}/decision",
                                   "Record the committee's decision; an approval admits at once")),
    };
}

} // namespace

std::vector<operation> application_operations() {
    auto rows = on_enquiries();
    for (auto const& part :
         {by_the_applicant(), application_reading(), by_reviewers(), by_the_team()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace network::operations
