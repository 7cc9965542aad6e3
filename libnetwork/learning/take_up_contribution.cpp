#include "libnetwork/learning/take_up_contribution.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/day_text.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/post_holders.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/questions_store.hpp"
#include "libnetwork/learning/take_up_store.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr int answer_days = 14;
constexpr int soon_days = 14;

void name_organisation(changes::reader& view, std::optional<std::int64_t> id,
                       changes::desk_row& row) {
    if (!id)
        return;
    auto const brief = who_is(view, *id);
    row.organisation = brief.name;
    row.organisation_slug = brief.slug;
}

void add_bid(changes::reader& view, project_record const& project, project_standing const& stands,
             std::vector<changes::desk_row>& rows) {
    changes::desk_row row;
    row.detail = project.says.title;
    name_organisation(view, project.row.organisation, row);
    row.whose = "Network team";
    row.waiting_since = stands.since;
    row.action_path = "/admin/bids/" + std::to_string(project.row.id);
    bool const board = stands.state == project_state::bid_submitted ||
                       stands.state == project_state::returned_to_vp;
    row.what = board ? "A bid waits for the Board" : "A bid waits for the committee";
    row.action = board ? "Record what the Board recommends" : "Record the decision";
    rows.push_back(std::move(row));
}

void add_milestone(changes::reader& view, project_book const& book, project_record const& project,
                   project_standing const& stands, std::vector<changes::desk_row>& rows) {
    auto const* round = book.round_of(project);
    auto const* grant = round ? round->terms.grant_for(project.says.type) : nullptr;
    auto const due = rules::milestones(stands, project.events, project.says.starts,
                                       grant ? grant->interim_months : std::nullopt, view.today());
    if (due.empty() || due.front().due > view.today().plus_days(soon_days))
        return;
    changes::desk_row row;
    row.what = due.front().what + ": " + project.says.title;
    row.detail = "Its lead reports; ask where nothing comes";
    name_organisation(view, project.row.organisation, row);
    row.whose = project.row.organisation ? "Its lead" : "Network team";
    row.due = due.front().due;
    row.action = "See the project";
    row.action_path = "/projects/" + project.row.slug;
    rows.push_back(std::move(row));
}

void add_rounds(changes::reader& view, project_book const& book,
                std::vector<changes::desk_row>& rows) {
    for (auto const& one : book.rounds()) {
        if (!one.terms.is_open(view.today()) ||
            one.terms.closes > view.today().plus_days(soon_days))
            continue;
        changes::desk_row row;
        row.what = one.terms.title + " closes";
        row.detail = "The last day for bids is " + day_text(one.terms.closes);
        row.whose = "Network team";
        row.due = one.terms.closes;
        row.action = "See the bids";
        row.action_path = "/admin/rounds/" + std::to_string(one.terms.number);
        rows.push_back(std::move(row));
    }
}

void add_questions(changes::reader& view, std::vector<changes::desk_row>& rows) {
    for (auto const& one : questions_store::all(view.db())) {
        if (state_of(questions_store::steps_of(view.db(), one.id)) != question_state::open)
            continue;
        auto const since = london_date(one.recorded_at);
        bool const nobody =
            holders_for(view, one.asked, one.post.value_or(people::post::officer_lead)).empty();
        if (!nobody && since.plus_days(answer_days) > view.today())
            continue;
        changes::desk_row row;
        row.what = nobody ? "A question has nobody to answer it" : "A question waits for an answer";
        row.detail = "Asked by " + who_is(view, one.organisation).name;
        name_organisation(view, one.asked, row);
        row.whose = "Network team";
        row.due = since.plus_days(answer_days);
        row.waiting_since = since;
        row.action = "Find somebody who can answer";
        row.action_path = "/questions/" + std::to_string(one.id);
        rows.push_back(std::move(row));
    }
}

/// Sums and leads of every round, as the rules would have it. Organisations are compared as
/// recorded: what merged later led in its own right then.
void check_rounds(project_book const& book, std::vector<std::string>& lines) {
    for (auto const& round : book.rounds()) {
        std::map<project_type, std::int64_t> awarded;
        std::map<std::int64_t, std::int64_t> led;
        for (auto const& project : book.projects()) {
            if (project.says.round != round.terms.number)
                continue;
            auto const stands = project.on(round.terms.closes);
            awarded[project.says.type] += stands.awarded_pence;
            if (project.row.organisation && stands.state && rules::leads_in_round(*stands.state) &&
                ++led[*project.row.organisation] == 2)
                lines.push_back("round " + std::to_string(round.terms.number) + ": organisation " +
                                std::to_string(*project.row.organisation) + " leads two projects");
        }
        for (auto const& [type, sum] : awarded) {
            auto const* grant = round.terms.grant_for(type);
            if (sum > (grant ? grant->envelope_pence : 0))
                lines.push_back("round " + std::to_string(round.terms.number) +
                                ": more is awarded for " + std::string{to_word(type)} +
                                " than its envelope holds");
        }
    }
}

void check_lineage(store::connection& db, std::vector<std::string>& lines) {
    std::vector<edge> edges;
    auto const end = [](std::optional<std::int64_t> const& resource,
                        std::optional<std::int64_t> const& project) {
        return resource ? node{node_kind::resource, *resource}
                        : node{node_kind::project, project.value_or(0)};
    };
    for (auto const& one : take_up_store::links(db)) {
        edge const next{end(one.from_resource, one.from_project),
                        end(one.to_resource, one.to_project), one.kind, one.id};
        if (rules::closes_circle(edges, next.from, next.to))
            lines.push_back("lineage link " + std::to_string(one.id) + " closes a circle");
        edges.push_back(next);
    }
}

std::vector<changes::expired_row> old_questions(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    for (auto const& one : questions_store::all(view.db())) {
        auto const steps = questions_store::steps_of(view.db(), one.id);
        auto const last = london_date(steps.empty() ? one.recorded_at : steps.back().recorded_at);
        if (last < before)
            rows.push_back({one.id, "Question of " + day_text(london_date(one.recorded_at)), last,
                            one.asked, one.person});
    }
    return rows;
}

result<> delete_old_question(changes::unit_of_work& work, changes::expired_row const& row) {
    if (auto const one = questions_store::find(work.db(), row.number))
        remove_question(work, *one, "retention");
    return {};
}

} // namespace

std::vector<changes::desk_row> projects_desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    auto const book = projects_of(view);
    for (auto const& project : book->projects()) {
        auto const stands = project.on(view.today());
        if (!stands.state)
            continue;
        if (*stands.state >= project_state::bid_submitted &&
            *stands.state <= project_state::returned_to_vp)
            add_bid(view, project, stands, rows);
        else
            add_milestone(view, *book, project, stands, rows);
    }
    add_rounds(view, *book, rows);
    add_questions(view, rows);
    return rows;
}

std::vector<std::string> projects_faults(store::connection& db) {
    std::vector<std::string> lines;
    auto const book = project_book::load(db, nullptr);
    for (auto const& project : book->projects())
        for (auto& line : rules::faults_of(project.events))
            lines.push_back(std::move(line));
    check_rounds(*book, lines);
    check_lineage(db, lines);
    return lines;
}

void projects_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into) {
    if (wanted.may_want("project"))
        for (auto const all = projects_of(view); auto const& one : all->projects())
            wanted.take({"project", one.row.id, "Bids and projects",
                         london_date(one.row.recorded_at), one.row.organisation.value_or(0), 0,
                         one.says.title + "\n" + one.says.summary + "\n" + one.says.plan},
                        into);
    if (wanted.may_want("adoption"))
        for (auto const& one : take_up_store::adoptions(view.db()))
            wanted.take({"adoption", one.id, "Adoptions", one.tried_on, one.organisation,
                         one.person.value_or(0), one.happened + "\n" + one.changed},
                        into);
    if (!wanted.may_want("question"))
        return;
    for (auto const& one : questions_store::all(view.db())) {
        std::string text;
        for (auto const& step : questions_store::steps_of(view.db(), one.id))
            text += (text.empty() ? "" : "\n") + step.words;
        wanted.take({"question", one.id, "Questions among members", london_date(one.recorded_at),
                     one.asked, one.person, std::move(text)},
                    into);
    }
}

std::span<changes::retention_subject const> projects_retention() {
    static constexpr changes::retention_subject all[] = {
        {"questions", "Questions among members", "the day on which something was said last",
         "question", 24, "Two years: what is worth keeping belongs into a study", old_questions,
         delete_old_question},
    };
    return all;
}

result<> forget_questions_of(changes::unit_of_work& work, std::int64_t person) {
    for (auto const& one : questions_store::all(work.db())) {
        auto const steps = questions_store::steps_of(work.db(), one.id);
        if (one.person == person || std::any_of(steps.begin(), steps.end(), [&](auto const& step) {
                return step.person == person;
            }))
            remove_question(work, one, "the person was erased");
    }
    return {};
}

} // namespace network::learning
