// Puts the papers together: from the file, for whoever looks.
#include "libnetwork/members/application_papers.hpp"

#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>
#include <map>

namespace network::members {
namespace {

bool reads_all(viewer const& who) {
    return who.on_network_team() || who.holds(role::auditor);
}

/// The version of that number; the newest where none is asked for.
application_store::version const* version_numbered(application_file const& file,
                                                   std::optional<std::int64_t> number) {
    for (auto const& one : file.versions)
        if (!number || one.number == *number)
            return &one;
    return nullptr;
}

error no_version() {
    return not_found("application.no_version", "There is no such version of it");
}

std::optional<date> decided_on(std::vector<application_event> const& steps) {
    for (auto one = steps.rbegin(); one != steps.rend(); ++one)
        if (one->step == application_step::approved || one->step == application_step::refused)
            return one->effective;
    return std::nullopt;
}

std::optional<date> first_sent(std::vector<application_event> const& steps) {
    for (auto const& one : steps)
        if (one.step == application_step::submitted)
            return one.effective;
    return std::nullopt;
}

std::int64_t days_of(std::vector<application_event> const& steps, date today) {
    auto const sent = first_sent(steps);
    return sent ? rules::days_between(*sent, decided_on(steps).value_or(today)) : 0;
}

std::vector<reviewer_row> reviewers_in(changes::reader& view, application_file const& file) {
    auto const* sent = file.sent_version();
    auto const reviews = application_store::reviews_of(view.db(), file.row.id);
    std::vector<reviewer_row> rows;
    for (auto const& one : application_store::reviewers_of(view.db(), file.row.id)) {
        reviewer_row row;
        row.person = one.person;
        row.name = one.name;
        row.asked_on = london_date(one.recorded_at);
        row.due = one.due;
        row.released = one.released;
        for (auto const& said : reviews) {
            if (said.reviewer != one.id)
                continue;
            row.answered = sent && said.version == sent->id;
            row.opinion = said.opinion;
            row.interests = said.interests;
            row.reasons = said.reasons;
            row.conditions = said.conditions;
            row.answered_at = said.recorded_at;
            for (auto const& version : file.versions)
                if (version.id == said.version)
                    row.version = version.number;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<mentor_row> mentors_in(changes::reader& view, application_file const& file) {
    std::vector<mentor_row> rows;
    bool open = false;
    for (auto const& one : application_store::mentors_of(view.db(), file.row.id)) {
        if (open)
            rows.back().until = one.from_date;
        open = one.person.has_value();
        if (open)
            rows.push_back(
                {*one.person, one.name, one.from_date, std::nullopt, one.accepted,
                 reads_all(view.by()) || *one.person == view.by().person ? one.said : ""});
    }
    return rows;
}

/// What others wrote is no business of somebody who has not made up their own mind yet.
void keep_reviews_apart(std::vector<reviewer_row>& rows, std::int64_t reader) {
    auto const mine = std::any_of(rows.begin(), rows.end(), [&](reviewer_row const& row) {
        return row.person == reader && row.answered;
    });
    for (auto& row : rows)
        if (!mine && row.person != reader) {
            row.opinion.reset();
            row.interests.clear();
            row.reasons.clear();
            row.conditions.clear();
        }
}

/// The Board's advice is for the committee until that has decided.
void keep_advice_back(application_card& card) {
    if (rules::is_closed(card.state))
        return;
    for (auto& one : card.steps)
        if (one.step == application_step::recommended ||
            one.step == application_step::not_recommended)
            one.reason.clear();
}

application_card card_at(changes::reader& view, application_file const& file,
                         application_store::version const& version) {
    auto const who = brief(view, file.row.organisation);
    application_card card;
    card.id = file.row.id;
    card.organisation = file.row.organisation;
    card.organisation_name = who.name;
    card.organisation_slug = who.slug;
    card.political_group = is_political_group(view, file.row.organisation);
    card.state = file.state;
    card.state_label = label(file.state);
    card.tier = version.tier;
    card.open_to_applicant = rules::is_open_to_applicant(file.state) && file.open_version();
    card.version = version.number;
    card.answers = application_store::answers_in(view.db(), version.id);
    if (card.open_to_applicant && !version.submitted_at)
        for (auto& one : problems_before_sending(view, file, card.answers))
            card.gaps.push_back(
                {std::move(one.field), std::move(one.code), std::move(one.message)});
    for (auto const& one : file.versions)
        card.versions.push_back({one.number, one.opened_at, one.submitted_at});
    card.steps = file.steps;
    card.mentors = mentors_in(view, file);
    card.submitted_on = file.submitted_on();
    card.decided_on = decided_on(file.steps);
    card.days = days_of(file.steps, view.today());
    if (file.state == application_state::queried)
        card.question = file.last(application_step::queried)->reason;
    if (reads_all(view.by()))
        card.reviewers = reviewers_in(view, file);
    else
        keep_advice_back(card);
    return card;
}

/// Everything about applications, read at once and kept apart by number.
struct pile {
    std::vector<application_store::application> rows;
    std::map<std::int64_t, std::vector<application_event>> steps;
    std::map<std::int64_t, std::vector<application_store::version>> versions;
    std::map<std::int64_t, std::vector<application_store::reviewer>> reviewers;
    std::map<std::int64_t, std::vector<application_store::review>> reviews; ///< by reviewer
};

template <class Row, class Key>
void sort_into(std::map<std::int64_t, std::vector<Row>>& into, std::vector<Row> all, Key key) {
    for (auto& one : all)
        into[one.*key].push_back(std::move(one));
}

pile read_pile(changes::reader& view, std::int64_t organisation) {
    pile all;
    auto& db = view.db();
    all.rows = application_store::applications_of(db, organisation);
    sort_into(all.steps, application_store::steps_of(db, 0), &application_event::application);
    sort_into(all.versions, application_store::versions_of(db, 0),
              &application_store::version::application);
    sort_into(all.reviewers, application_store::reviewers_of(db, 0),
              &application_store::reviewer::application);
    sort_into(all.reviews, application_store::reviews_of(db, 0),
              &application_store::review::reviewer);
    return all;
}

/// Since when the state that the steps lead to has held.
date since(std::vector<application_event> const& steps) {
    for (auto one = steps.rbegin(); one != steps.rend(); ++one)
        return one->effective;
    return {};
}

void add_reviews(application_row& row, pile& all) {
    std::int64_t sent = 0;
    for (auto const& version : all.versions[row.id])
        if (version.submitted_at && sent == 0)
            sent = version.id;
    for (auto const& who : all.reviewers[row.id]) {
        if (who.released)
            continue;
        ++row.reviewers;
        auto const& said = all.reviews[who.id];
        if (std::any_of(said.begin(), said.end(),
                        [&](auto const& one) { return one.version == sent; }))
            ++row.reviews;
        else if (row.state == application_state::vp_review)
            row.review_due = std::min(row.review_due.value_or(who.due), who.due);
    }
}

application_row row_of(changes::reader& view, application_store::application const& one,
                       pile& all) {
    auto const who = brief(view, one.organisation);
    auto const& steps = all.steps[one.id];
    application_row row;
    row.id = one.id;
    row.organisation_name = who.name;
    row.organisation_slug = who.slug;
    if (auto const& versions = all.versions[one.id]; !versions.empty())
        row.tier = versions.front().tier;
    row.state = rules::state_of(steps).value_or(application_state::draft);
    row.state_label = label(row.state);
    row.since = since(steps);
    row.submitted_on = first_sent(steps);
    row.decided_on = decided_on(steps);
    row.days = days_of(steps, view.today());
    add_reviews(row, all);
    return row;
}

/// The day by which an application is old: when it was sent, or else started.
date age_of(application_row const& row) {
    return row.submitted_on.value_or(row.since);
}

} // namespace

application_card card_of(changes::reader& view, application_file const& file) {
    return card_at(view, file, file.versions.front());
}

result<application_card> show_application(changes::reader& view,
                                          show_application_wish const& wish) {
    NETWORK_TRY(auto const file, file_in(view, wish.organisation, wish.application));
    auto const* version = version_numbered(file, wish.version);
    if (!version)
        return no_version();
    return card_at(view, file, *version);
}

result<application_card> papers(changes::reader& view, papers_wish const& wish) {
    NETWORK_TRY(auto const file, file_of(view, wish.application));
    auto const* version = wish.version ? version_numbered(file, wish.version) : file.sent_version();
    if (reads_all(view.by()) && !version && !wish.version)
        version = &file.versions.front();
    bool const team = reads_all(view.by());
    auto reviewers = reviewers_in(view, file);
    auto const asked =
        std::any_of(reviewers.begin(), reviewers.end(), [&](reviewer_row const& row) {
            return row.person == view.by().person && !row.released;
        });
    auto const mentors = mentors_in(view, file);
    bool const mentor =
        !mentors.empty() && mentors.back().person == view.by().person && !mentors.back().until;
    if (!team && !asked && !mentor)
        return forbidden("reviewer.not_asked", "You are not asked to review this application");
    if (!version || (!team && !version->submitted_at)) // drafts are the applicant's own
        return no_version();
    auto card = card_at(view, file, *version);
    if (!team) {
        keep_reviews_apart(reviewers, view.by().person);
        card.gaps.clear();
        if (!asked) // a mentor accompanies, and does not judge
            reviewers.clear();
    }
    card.reviewers = std::move(reviewers);
    return card;
}

result<std::vector<application_row>> list_applications(changes::reader& view,
                                                       application_list_wish const& wish) {
    auto all = read_pile(view, 0);
    std::vector<application_row> rows;
    for (auto const& one : all.rows) {
        auto row = row_of(view, one, all);
        if (wish.state ? row.state == *wish.state : wish.closed || !rules::is_closed(row.state))
            rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](auto const& a, auto const& b) {
        return std::pair{age_of(a), a.id} < std::pair{age_of(b), b.id};
    });
    return rows;
}

result<std::vector<application_row>> applications_of(changes::reader& view,
                                                     own_applications_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(view, wish.organisation));
    auto all = read_pile(view, organisation);
    std::vector<application_row> rows;
    for (auto const& one : all.rows)
        rows.push_back(row_of(view, one, all));
    return rows;
}

result<std::vector<application_row>> to_review(changes::reader& view, to_review_wish const& wish) {
    auto all = read_pile(view, 0);
    std::vector<std::pair<date, application_row>> found;
    for (auto const& one : all.rows)
        for (auto const& who : all.reviewers[one.id]) {
            if (who.person != view.by().person || who.released)
                continue;
            auto row = row_of(view, one, all);
            auto const said = !all.reviews[who.id].empty();
            if (wish.answered || (!said && row.state == application_state::vp_review) ||
                (said && row.state == application_state::vp_review && row.reviews < row.reviewers))
                found.emplace_back(who.due, std::move(row));
        }
    std::stable_sort(found.begin(), found.end(),
                     [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<application_row> rows;
    for (auto& [due, row] : found) {
        row.review_due = due;
        rows.push_back(std::move(row));
    }
    return rows;
}

result<std::vector<decision_time>> decision_times(changes::reader& view,
                                                  decision_times_wish const& wish) {
    auto all = read_pile(view, 0);
    std::vector<decision_time> times;
    for (auto const& one : all.rows) {
        auto const row = row_of(view, one, all);
        if (!row.decided_on || !row.submitted_on || (wish.from && *row.decided_on < *wish.from) ||
            (wish.to && *row.decided_on >= *wish.to))
            continue;
        times.push_back({row.id, row.organisation_name, row.organisation_slug, row.tier, row.state,
                         *row.submitted_on, *row.decided_on, row.days});
    }
    std::sort(times.begin(), times.end(), [](auto const& a, auto const& b) {
        return std::pair{a.decided_on, a.application} < std::pair{b.decided_on, b.application};
    });
    return times;
}

result<std::vector<eligible_reviewer>> eligible_reviewers(changes::reader& view,
                                                          eligible_wish const& wish) {
    NETWORK_TRY(auto const file, file_of(view, wish.application));
    std::vector<eligible_reviewer> rows;
    for (auto const& one : application_store::sitting_on(view.db(), values_board, view.today())) {
        auto const refusal = refusal_of_reviewer(view, file, one.person);
        rows.push_back({one.person, one.name, !refusal, refusal ? refusal->code : ""});
    }
    return rows;
}

} // namespace network::members
