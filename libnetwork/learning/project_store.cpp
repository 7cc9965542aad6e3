#include "libnetwork/learning/project_store.hpp"

namespace network::learning::project_store {
namespace {

using network::store::execute;
using network::store::for_each;
using network::store::insert;
using network::store::select;
using network::store::select_one;

/// The columns of a version in the order in which project_content has them, lists left out.
struct project_version {
    project_type type = project_type::policy_lab;
    std::string title;
    std::optional<std::int64_t> round, year;
    std::string summary, plan, difference, outcome, theme;
    std::optional<std::int64_t> asked_pence;
    std::optional<date> starts, due;
    std::string report_back, report_event, source;
};
BOOST_DESCRIBE_STRUCT(project_version, (),
                      (type, title, round, year, summary, plan, difference, outcome, theme,
                       asked_pence, starts, due, report_back, report_event, source))

struct terms_row {
    std::int64_t id = 0, round = 0, number = 0, year = 0;
    std::string title, call;
    date opens, closes;
    std::string minute;
};
BOOST_DESCRIBE_STRUCT(terms_row, (), (id, round, number, year, title, call, opens, closes, minute))

round_record record_of(connection& db, terms_row const& row) {
    round_record made;
    made.id = row.round;
    made.terms = {row.number, row.year, row.title, row.call, row.opens, row.closes, {}, {}, {}};
    if (!row.minute.empty())
        made.terms.minute = row.minute;
    made.terms.themes = select<std::string>(
        db, "select theme from round_theme where terms = :terms order by position", row.id);
    made.terms.grants =
        select<round_grant>(db,
                            "select type, envelope_pence, least_pence, most_pence,"
                            " least_members, months, interim_months"
                            " from round_grant where terms = :terms order by position",
                            row.id);
    return made;
}

} // namespace

std::int64_t insert_round(connection& db, std::int64_t number, instant at) {
    return insert(
        db, "insert into funding_round (number, recorded_at) values (:number, :at) returning id",
        number, at);
}

void insert_terms(connection& db, std::int64_t round, round_terms const& terms,
                  std::optional<std::int64_t> person, instant at) {
    auto const id = insert(db,
                           "insert into round_terms (round, year, title, call, opens, closes, "
                           "minute, person, recorded_at)"
                           " values (:round, :year, :title, :call, :opens, :closes, :minute, "
                           ":person, :at) returning id",
                           round, terms.year, terms.title, terms.call, terms.opens, terms.closes,
                           terms.minute.value_or(""), person, at);
    std::int64_t position = 0;
    for (auto const& theme : terms.themes)
        execute(
            db,
            "insert into round_theme (terms, position, theme) values (:terms, :position, :theme)"
            " on conflict do nothing",
            id, ++position, theme);
    position = 0;
    for (auto const& one : terms.grants)
        execute(
            db,
            "insert into round_grant (terms, position, type, envelope_pence, least_pence,"
            " most_pence, least_members, months, interim_months) values (:terms, :position, :type,"
            " :envelope, :least, :most, :members, :months, :interim)",
            id, ++position, one.type, one.envelope_pence, one.least_pence, one.most_pence,
            one.least_members, one.months, one.interim_months);
}

std::vector<round_record> rounds(connection& db) {
    std::vector<round_record> all;
    for (auto const& row : select<terms_row>(
             db,
             "select t.id, t.round, r.number, t.year, t.title, t.call, t.opens, t.closes, t.minute"
             " from round_terms t join funding_round r on r.id = t.round"
             " where t.id = (select max(x.id) from round_terms x where x.round = t.round)"
             " order by r.number"))
        all.push_back(record_of(db, row));
    return all;
}

std::int64_t insert_project(connection& db, project_row const& row) {
    return insert(db,
                  "insert into project (slug, organisation, recorded_at)"
                  " values (:slug, :organisation, :at) returning id",
                  row.slug, row.organisation, row.recorded_at);
}

std::int64_t insert_version(connection& db, std::int64_t project, project_content const& says,
                            std::optional<std::int64_t> person, instant at) {
    auto const number = newest_version_of(db, project).number + 1;
    auto const id = insert(
        db,
        "insert into project_version (project, number, type,"
        " title, round, year, summary, plan, difference,"
        " outcome, theme, asked_pence, starts, due, report_back, report_event, source, person,"
        " recorded_at) values (:project, :number, :type, :title,"
        " :round, :year, :summary, :plan, :difference,"
        " :outcome, :theme, :asked, :starts, :due, :report_back,"
        " :report_event, :source, :person, :at)"
        " returning id",
        project, number, says.type, says.title, says.round, says.year, says.summary, says.plan,
        says.difference, says.outcome, says.theme, says.asked_pence, says.starts, says.due,
        says.report_back, says.report_event, says.source, person, at);
    std::int64_t position = 0;
    for (auto const& one : says.principles)
        execute(db,
                "insert into project_version_principle (version, position, principle, evidence)"
                " values (:version, :position, :principle, :evidence)",
                id, ++position, one.principle, one.evidence);
    position = 0;
    for (auto const& one : says.partners)
        execute(db,
                "insert into project_version_partner (version, position, organisation, name, part,"
                " amount_pence) values (:version, :position, :organisation, :name, :part, :amount)",
                id, ++position, one.organisation, one.name, one.part, one.amount_pence);
    return id;
}

std::int64_t insert_event(connection& db, project_event const& what) {
    return insert(
        db,
        "insert into project_event (project, kind, version, effective, until, amount_pence,"
        " minute, reason, person, recorded_at) values (:project, :kind, :version, :effective,"
        " :until, :amount, :minute, :reason, :person, :at) returning id",
        what.project, what.kind, what.version, what.effective, what.until, what.amount_pence,
        what.minute, what.reason, what.person, what.recorded_at);
}

void insert_joining(connection& db, joining_row const& row) {
    execute(db,
            "insert into project_joining (project, organisation, taken_back, person, recorded_at)"
            " values (:project, :organisation, :taken_back, :person, :at)",
            row.project, row.organisation, row.taken_back, row.person, row.recorded_at);
}

std::vector<project_row> projects(connection& db) {
    return select<project_row>(
        db, "select id, slug, organisation, recorded_at from project order by id");
}

bool slug_is_taken(connection& db, std::string_view slug) {
    return select_one<std::int64_t>(db, "select id from project where slug = :slug", slug)
        .has_value();
}

project_content content_of(connection& db, std::int64_t version) {
    auto const row = select_one<project_version>(
        db,
        "select type, title, round, year, summary, plan, difference,"
        " outcome, theme, asked_pence, starts, due,"
        " report_back, report_event, source from project_version where id = :version",
        version);
    if (!row)
        throw failure(status::internal, "project.version", "a version of a project is not there");
    project_content says{row->type,
                         row->title,
                         row->round,
                         row->year,
                         row->summary,
                         row->plan,
                         row->difference,
                         row->outcome,
                         row->theme,
                         row->asked_pence,
                         row->starts,
                         row->due,
                         row->report_back,
                         row->report_event,
                         row->source,
                         {},
                         {}};
    says.principles = select<project_principle>(
        db,
        "select principle, evidence from project_version_principle where version = :version"
        " order by position",
        version);
    says.partners = select<project_partner>(
        db,
        "select organisation, name, part, amount_pence from project_version_partner"
        " where version = :version order by position",
        version);
    return says;
}

newest_version newest_version_of(connection& db, std::int64_t project) {
    return select_one<newest_version>(
               db,
               "select id, number from project_version where project = :project"
               " order by number desc limit 1",
               project)
        .value_or(newest_version{});
}

std::vector<std::int64_t> versions_of(connection& db, std::int64_t project) {
    std::vector<std::int64_t> found;
    for (auto const& one : select<newest_version>(
             db, "select id, number from project_version where project = :project order by number",
             project))
        found.push_back(one.id);
    return found;
}

std::vector<project_event> events_of(connection& db, std::int64_t project) {
    return select<project_event>(
        db,
        "select id, project, kind, version, effective, until, amount_pence, minute, reason, person,"
        " recorded_at from project_event where project = :project order by id",
        project);
}

std::vector<joining_row> joinings_of(connection& db, std::int64_t project) {
    return select<joining_row>(
        db,
        "select id, project, organisation, taken_back, person, recorded_at from project_joining"
        " where project = :project order by id",
        project);
}

bool changed_since(connection& db, std::int64_t number) {
    return select_one<std::int64_t>(db,
                                    "select number from journal where number > :number and"
                                    " (subject_kind = 'project' or subject_kind = 'funding_round')"
                                    " limit 1",
                                    number)
        .has_value();
}

} // namespace network::learning::project_store
