#include "libnetwork/members/application_desk.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/application_papers.hpp"
#include "libnetwork/members/application_rules.hpp"
#include "libnetwork/members/applications_store.hpp"
#include "libnetwork/members/enquiries.hpp"
#include "libnetwork/members/mentoring.hpp"

#include <map>

namespace network::members {
namespace {

constexpr int days_to_answer = 7;
constexpr int days_to_give_out = 14;
constexpr int days_to_reply = 28;
constexpr std::size_t most_applications = 12;
constexpr std::string_view team = "Network team";

changes::desk_row row_about(application_row const& one) {
    changes::desk_row row;
    row.organisation = one.organisation_name;
    row.organisation_slug = one.organisation_slug;
    row.whose = team;
    row.waiting_since = one.since;
    row.action_path = "/admin/applications/" + std::to_string(one.id);
    return row;
}

/// What an application waits for, or nothing where it is the applicant's move and not late.
std::optional<changes::desk_row> waits_for(application_row const& one, date today) {
    auto row = row_about(one);
    switch (one.state) {
    case application_state::submitted:
        row.what = "Ask two reviewers to look at the application";
        row.detail = "Sent on " + day_text(one.submitted_on.value_or(one.since));
        row.due = one.since.plus_days(days_to_give_out);
        row.action = "Ask reviewers";
        return row;
    case application_state::vp_review:
        if (one.reviewers < 2) {
            row.what = "Ask another reviewer";
            row.due = one.since.plus_days(days_to_give_out);
            row.action = "Ask reviewers";
        } else if (one.reviews < one.reviewers) {
            row.what = "Review due";
            row.detail = std::to_string(one.reviews) + " of " + std::to_string(one.reviewers) +
                         " reviewers have answered";
            row.whose = values_board;
            row.due = one.review_due;
            row.action = "See the reviews";
        } else {
            row.what = "Record what the Board recommends";
            row.detail = "All reviewers have answered";
            row.action = "Record it";
        }
        return row;
    case application_state::recommended:
    case application_state::not_recommended:
        row.what = "Put the application before the committee";
        row.detail = one.state_label + " by the Values and Principles Board";
        row.action = "Record the decision";
        return row;
    case application_state::eoc_decision:
        row.what = "Record the committee's decision";
        row.due = one.since;
        row.action = "Record the decision";
        return row;
    case application_state::queried:
        if (one.since.plus_days(days_to_reply) > today)
            return std::nullopt;
        row.what = "A question to the applicant is unanswered";
        row.whose = "Applicant";
        row.due = one.since.plus_days(days_to_reply);
        row.action = "See the question";
        return row;
    default:
        return std::nullopt;
    }
}

void unanswered(changes::reader& view, std::vector<changes::desk_row>& rows) {
    auto const open = list_enquiries(view, {});
    if (open.has_error())
        return;
    for (auto const& one : *open) {
        if (rows.size() >= most_applications) {
            changes::desk_row more;
            more.what = std::to_string(open->size() - most_applications) + " more enquiries";
            more.whose = team;
            more.action = "See them all";
            more.action_path = "/admin/enquiries";
            rows.push_back(std::move(more));
            return;
        }
        changes::desk_row row;
        row.what = "Answer an enquiry about membership";
        row.detail = one.organisation_slug.empty() ? "From " + one.organisation_named : "";
        if (!one.organisation_slug.empty())
            row.organisation = one.organisation_named;
        row.organisation_slug = one.organisation_slug;
        row.whose = team;
        row.waiting_since = one.received_on;
        row.due = one.received_on.plus_days(days_to_answer);
        row.action = "Answer it";
        row.action_path = "/admin/enquiries/" + std::to_string(one.id);
        rows.push_back(std::move(row));
    }
}

void mentors_wished(changes::reader& view, std::vector<changes::desk_row>& rows) {
    for (auto const number : waiting_for_a_mentor(view)) {
        auto const file = file_of(view, number);
        if (file.has_error())
            continue;
        auto const card = card_of(view, *file);
        changes::desk_row row;
        row.what = "Give the new member a mentor";
        row.detail = card.mentors.empty()
                         ? "It wished for one when it applied"
                         : card.mentors.back().name + " cannot: " + card.mentors.back().said;
        row.organisation = card.organisation_name;
        row.organisation_slug = card.organisation_slug;
        row.whose = team;
        row.waiting_since = card.decided_on;
        row.action = "Choose a mentor";
        row.action_path = "/admin/applications/" + std::to_string(number);
        rows.push_back(std::move(row));
    }
}

constexpr int days_to_say = 14;

/// Those who were asked and have not said anything.
void mentors_asked(changes::reader& view, std::vector<changes::desk_row>& rows) {
    auto const asked = to_mentor(view, {true});
    if (asked.has_error())
        return;
    for (auto const& one : *asked) {
        if (one.accepted || one.mentor.empty())
            continue;
        changes::desk_row row;
        row.what = "A mentor has not answered yet";
        row.detail = one.mentor + " was asked";
        row.organisation = one.organisation_name;
        row.organisation_slug = one.organisation_slug;
        row.whose = team;
        row.waiting_since = one.asked_on;
        row.due = one.asked_on.plus_days(days_to_say);
        row.action = "Ask somebody else";
        row.action_path = "/admin/applications/" + std::to_string(one.application);
        rows.push_back(std::move(row));
    }
}

struct gap_row {
    std::int64_t application = 0;
    std::int64_t versions = 0;
    std::int64_t newest = 0;
};
BOOST_DESCRIBE_STRUCT(gap_row, (), (application, versions, newest))

} // namespace

std::vector<changes::desk_row> application_desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    unanswered(view, rows);
    auto const in_flight = list_applications(view, {});
    if (in_flight.has_error())
        return rows;
    for (auto const& one : *in_flight)
        if (auto row = waits_for(one, view.today()))
            rows.push_back(std::move(*row));
    mentors_wished(view, rows);
    mentors_asked(view, rows);
    return rows;
}

std::vector<std::string> application_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    std::map<std::int64_t, std::vector<application_event>> steps;
    for (auto& one : application_store::steps_of(db, 0))
        steps[one.application].push_back(std::move(one));
    for (auto const& [application, all] : steps)
        for (auto& line : rules::faults_of(all))
            lines.push_back(std::move(line));
    network::store::for_each<gap_row>(
        db,
        [&](gap_row const& row) {
            lines.push_back("application " + std::to_string(row.application) + " has " +
                            std::to_string(row.versions) + " versions, numbered up to " +
                            std::to_string(row.newest));
        },
        "select application, count(*), max(number) from application_version group by application"
        " having count(*) <> max(number) order by application");
    network::store::for_each<std::int64_t>(
        db,
        [&](std::int64_t application) {
            lines.push_back("application " + std::to_string(application) +
                            " was approved, and the organisation has no membership");
        },
        "select a.id from application a join application_step s on s.application = a.id"
        " where s.step = 'approved' and not exists"
        " (select 1 from membership m where m.organisation = a.organisation) order by a.id");
    return lines;
}

} // namespace network::members
