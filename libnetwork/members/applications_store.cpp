// Every statement on the tables of applications.
#include "libnetwork/members/applications_store.hpp"

namespace network::members::application_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

namespace {

struct tier_part {
    std::optional<members::tier> tier;
    std::optional<bool> mentor_wished;
};
BOOST_DESCRIBE_STRUCT(tier_part, (), (tier, mentor_wished))

} // namespace

std::int64_t insert_application(connection& db, std::int64_t organisation,
                                std::optional<std::int64_t> enquiry, instant at) {
    return insert(db,
                  "insert into application (organisation, enquiry, recorded_at)"
                  " values (:organisation, :enquiry, :at) returning id",
                  organisation, enquiry, at);
}

std::optional<application> find_application(connection& db, std::int64_t id) {
    return select_one<application>(
        db, "select id, organisation, enquiry, recorded_at from application where id = :id", id);
}

std::vector<application> applications_of(connection& db, std::int64_t organisation) {
    return select<application>(db,
                               "select id, organisation, enquiry, recorded_at from application"
                               " where organisation = :organisation or :all = 0 order by id desc",
                               organisation, organisation);
}

std::int64_t insert_version(connection& db, std::int64_t application, std::int64_t number,
                            instant at) {
    return insert(db,
                  "insert into application_version (application, number, opened_at, authorised,"
                  " contacts_told, share_with_members)"
                  " values (:application, :number, :at, 0, 0, 0) returning id",
                  application, number, at);
}

std::vector<version> versions_of(connection& db, std::int64_t application) {
    return select<version>(db,
                           "select id, application, number, opened_at, submitted_at, tier"
                           " from application_version where application = :application or :all = 0"
                           " order by application, number desc",
                           application, application);
}

void mark_submitted(connection& db, std::int64_t version, instant at) {
    execute(db, "update application_version set submitted_at = :at where id = :id", at, version);
}

application_answers answers_in(connection& db, std::int64_t version) {
    application_answers all;
    if (auto const part = select_one<tier_part>(
            db, "select tier, mentor_wished from application_version where id = :id", version)) {
        all.tier = part->tier;
        all.mentor_wished = part->mentor_wished;
    }
    all.resolution =
        select_one<resolution>(db,
                               "select resolution_body, resolution_held_on, resolution_minute,"
                               " resolution_link, votes_for, votes_against, votes_abstained,"
                               " parties_in_favour from application_version where id = :id",
                               version)
            .value_or(resolution{});
    all.figures = select_one<applicant_figures>(
                      db,
                      "select population, population_year, population_source, revenue_budget,"
                      " capital_budget, budget_year, budget_source from application_version"
                      " where id = :id",
                      version)
                      .value_or(applicant_figures{});
    all.contacts = select<named_contact>(
        db,
        "select role, name, email from application_contact where version = :version"
        " order by case role when 'leader' then 1 when 'officer_lead' then 2 else 3 end",
        version);
    std::vector<principle_statement> said = select<principle_statement>(
        db, "select principle, statement from application_statement where version = :version",
        version);
    for (auto const& one : principles) // in the network's order, whatever the database's
        for (auto& statement : said)
            if (statement.principle == one.principle)
                all.statements.push_back(std::move(statement));
    all.consents =
        select_one<application_consents>(db,
                                         "select authorised, contacts_told, share_with_members"
                                         " from application_version where id = :id",
                                         version)
            .value_or(application_consents{});
    return all;
}

void save_tier(connection& db, std::int64_t version, std::optional<members::tier> tier,
               std::optional<bool> mentor_wished) {
    execute(db,
            "update application_version set tier = :tier, mentor_wished = :mentor where id = :id",
            tier, mentor_wished, version);
}

void save_resolution(connection& db, std::int64_t version, resolution const& said) {
    execute(db,
            "update application_version set resolution_body = :body, resolution_held_on = :held,"
            " resolution_minute = :minute, resolution_link = :link, votes_for = :for,"
            " votes_against = :against, votes_abstained = :abstained,"
            " parties_in_favour = :parties where id = :id",
            said.body, said.held_on, said.minute, said.link, said.votes_for, said.votes_against,
            said.votes_abstained, said.parties_in_favour, version);
}

void save_figures(connection& db, std::int64_t version, applicant_figures const& said) {
    execute(db,
            "update application_version set population = :population, population_year = :year,"
            " population_source = :source, revenue_budget = :revenue, capital_budget = :capital,"
            " budget_year = :budget_year, budget_source = :budget_source where id = :id",
            said.population, said.population_year, said.population_source, said.revenue_budget,
            said.capital_budget, said.budget_year, said.budget_source, version);
}

void save_contacts(connection& db, std::int64_t version, std::vector<named_contact> const& named) {
    execute(db, "delete from application_contact where version = :version", version);
    for (auto const& one : named)
        execute(db,
                "insert into application_contact (version, role, name, email)"
                " values (:version, :role, :name, :email)",
                version, one.role, one.name, one.email);
}

void save_statements(connection& db, std::int64_t version,
                     std::vector<principle_statement> const& said) {
    execute(db, "delete from application_statement where version = :version", version);
    for (auto const& one : said)
        execute(db,
                "insert into application_statement (version, principle, statement)"
                " values (:version, :principle, :statement)",
                version, one.principle, one.statement);
}

void save_consents(connection& db, std::int64_t version, application_consents const& given) {
    execute(db,
            "update application_version set authorised = :authorised, contacts_told = :told,"
            " share_with_members = :share where id = :id",
            given.authorised, given.contacts_told, given.share_with_members, version);
}

void save_answers(connection& db, std::int64_t version, application_answers const& all) {
    save_tier(db, version, all.tier, all.mentor_wished);
    save_resolution(db, version, all.resolution);
    save_figures(db, version, all.figures);
    save_contacts(db, version, all.contacts);
    save_statements(db, version, all.statements);
    save_consents(db, version, all.consents);
}

std::int64_t insert_step(connection& db, application_event const& step) {
    return insert(db,
                  "insert into application_step (application, step, version, effective, body,"
                  " minute, reason, recorded_at, person) values (:application, :step, :version,"
                  " :effective, :body, :minute, :reason, :at, :person) returning id",
                  step.application, step.step, step.version, step.effective, step.body, step.minute,
                  step.reason, step.recorded_at, step.person);
}

std::vector<application_event> steps_of(connection& db, std::int64_t application) {
    return select<application_event>(
        db,
        "select id, application, step, version, effective,"
        " body, minute, reason, recorded_at, person"
        " from application_step where application = :application or :all = 0"
        " order by application, id",
        application, application);
}

std::int64_t insert_reviewer(connection& db, std::int64_t application, std::int64_t person,
                             date due, instant at) {
    return insert(db,
                  "insert into application_reviewer (application, person, due, recorded_at)"
                  " values (:application, :person, :due, :at) returning id",
                  application, person, due, at);
}

void insert_release(connection& db, std::int64_t reviewer, std::string_view reason, instant at) {
    execute(db,
            "insert into application_reviewer_release (reviewer, reason, recorded_at)"
            " values (:reviewer, :reason, :at)",
            reviewer, reason, at);
}

std::vector<reviewer> reviewers_of(connection& db, std::int64_t application) {
    return select<reviewer>(
        db,
        "select r.id, r.application, r.person, p.name, p.email, r.due, r.recorded_at,"
        " case when x.reviewer is null then 0 else 1 end"
        " from application_reviewer r join person p on p.id = r.person"
        " left join application_reviewer_release x on x.reviewer = r.id"
        " where r.application = :application or :all = 0 order by r.application, r.id",
        application, application);
}

std::int64_t insert_mentor(connection& db, std::int64_t application,
                           std::optional<std::int64_t> person, date from, std::string_view reason,
                           instant at) {
    return insert(
        db,
        "insert into application_mentor (application, person, from_date, reason, recorded_at)"
        " values (:application, :person, :from, :reason, :at) returning id",
        application, person, from, reason, at);
}

std::vector<mentor> mentors_of(connection& db, std::int64_t application) {
    return select<mentor>(
        db,
        "select m.id, m.person, coalesce(p.name, ''), p.email, m.from_date,"
        " m.recorded_at, a.accepted, coalesce(a.reason, '')"
        " from application_mentor m left join person p on p.id = m.person"
        " left join mentor_answer a on a.id = (select max(x.id) from mentor_answer x"
        "  where x.mentor = m.id)"
        " where m.application = :application order by m.id",
        application);
}

void insert_mentor_answer(connection& db, std::int64_t mentor, bool accepted,
                          std::string_view reason, instant at) {
    execute(db,
            "insert into mentor_answer (mentor, accepted, reason, recorded_at)"
            " values (:mentor, :accepted, :reason, :at)",
            mentor, accepted, reason, at);
}

std::vector<std::int64_t> mentored_by(connection& db, std::int64_t person) {
    return select<std::int64_t>(
        db,
        "select m.application from application_mentor m where m.person is not null"
        " and (m.person = :person or :anybody = 0) and m.id = (select max(n.id)"
        "  from application_mentor n where n.application = m.application) order by m.id",
        person, person);
}

std::vector<std::int64_t> waiting_for_a_mentor(connection& db) {
    return select<std::int64_t>(
        db,
        "select s.application from application_step s where s.step = 'approved'"
        " and exists (select 1 from application_version v where v.application = s.application"
        " and v.mentor_wished = 1 and v.id = (select max(w.id) from application_version w"
        " where w.application = s.application))"
        " and not exists (select 1 from application_mentor m where m.application = s.application"
        "  and m.id = (select max(n.id) from application_mentor"
        " n where n.application = s.application)"
        "  and not exists (select 1 from mentor_answer a where a.accepted = 0"
        "   and a.id = (select max(b.id) from mentor_answer b where b.mentor = m.id)))"
        " order by s.application");
}

std::int64_t insert_review(connection& db, review const& given) {
    return insert(db,
                  "insert into application_review (reviewer, version, opinion, interests, reasons,"
                  " conditions, recorded_at) values (:reviewer, :version, :opinion, :interests,"
                  " :reasons, :conditions, :at) returning id",
                  given.reviewer, given.version, given.opinion, given.interests, given.reasons,
                  given.conditions, given.recorded_at);
}

std::vector<review> reviews_of(connection& db, std::int64_t application) {
    return select<review>(db,
                          "select v.id, v.reviewer, v.version, v.opinion, v.interests, v.reasons,"
                          " v.conditions, v.recorded_at from application_review v"
                          " join application_reviewer r on r.id = v.reviewer"
                          " where r.application = :application or :all = 0 order by v.id",
                          application, application);
}

std::vector<board_member> sitting_on(connection& db, std::string_view body, date on) {
    return select<board_member>(
        db,
        "select distinct p.id, p.name from appointment_as_known a join person p on p.id = a.person"
        " where a.body = :body and a.post in ('chair', 'body_member')"
        " and a.effective_from <= :on and (a.effective_to is null or a.effective_to > :again)"
        " and p.deactivated_at is null and p.erased_at is null order by p.name, p.id",
        body, on, on);
}

std::vector<std::int64_t> workplaces_of(connection& db, std::int64_t person, date on) {
    return select<std::int64_t>(
        db,
        "select distinct a.organisation from appointment_as_known a where a.person = :person"
        " and a.organisation <> 0 and a.effective_from <= :on"
        " and (a.effective_to is null or a.effective_to > :again) order by a.organisation",
        person, on, on);
}

namespace {
struct review_count {
    std::int64_t organisation = 0, reviews = 0;
};
BOOST_DESCRIBE_STRUCT(review_count, (), (organisation, reviews))
} // namespace

std::vector<std::pair<std::int64_t, std::int64_t>> reviews_by_organisation(connection& db) {
    std::vector<std::pair<std::int64_t, std::int64_t>> counts;
    for (auto const& row : select<review_count>(
             db, "select a.organisation, count(distinct r.id) from application_reviewer r"
                 " join appointment_as_known a on a.person = r.person"
                 " where a.organisation <> 0 and exists (select 1 from application_review v"
                 "  where v.reviewer = r.id) and (a.effective_to is null or a.effective_to > r.due)"
                 " group by a.organisation order by a.organisation"))
        counts.emplace_back(row.organisation, row.reviews);
    return counts;
}

std::vector<std::int64_t> closed_before(connection& db, instant before) {
    return select<std::int64_t>(
        db,
        "select distinct s.application from application_step s"
        " where s.step in ('refused', 'withdrawn') and s.recorded_at < :before"
        " and exists (select 1 from application_contact c join application_version v"
        "             on v.id = c.version where v.application = s.application)"
        " order by s.application",
        before);
}

std::int64_t delete_contacts(connection& db, std::int64_t application) {
    return execute(db,
                   "delete from application_contact where version in"
                   " (select id from application_version where application = :application)",
                   application);
}

} // namespace network::members::application_store
