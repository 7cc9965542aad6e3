#include "libnetwork/members/commitments_store.hpp"

#include "libnetwork/store/where.hpp"

namespace network::members::store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;
using network::store::select_where;
using network::store::where;

namespace {

where within(std::optional<std::int64_t> organisation) {
    where filter;
    if (organisation)
        filter.that(
            "declaration in (select id from declaration where organisation = :organisation)",
            *organisation);
    return filter;
}

where own(std::optional<std::int64_t> organisation) {
    where filter;
    if (organisation)
        filter.that("organisation = :organisation", *organisation);
    return filter;
}

} // namespace

commitment_facts commitment_facts_of(connection& db, std::optional<std::int64_t> organisation) {
    where of_pledges;
    if (organisation)
        of_pledges.that("pledge in (select p.id from pledge p join declaration d"
                        " on d.id = p.declaration where d.organisation = :organisation)",
                        *organisation);
    return {
        select_where<declaration>(
            db,
            "select id, root, organisation, declared_on, body, motion, votes_for, votes_against,"
            " votes_abstained, review_on, minute, source, reason, withdrawn, recorded_at"
            " from declaration",
            own(organisation), "order by id"),
        select_where<declaration_party>(
            db, "select declaration, stance, party from declaration_party", within(organisation),
            "order by declaration, stance, party"),
        select_where<pledge>(
            db,
            "select id, root, declaration, pledged_on, action, responsible, due,"
            " evidence, minute, source, reason, withdrawn, recorded_at from pledge",
            within(organisation), "order by id"),
        select_where<pledge_outcome>(
            db,
            "select id, pledge, found_on, result, evidence, minute, source, recorded_at"
            " from pledge_outcome",
            of_pledges, "order by id"),
        select_where<safeguard>(db,
                                "select id, root, declaration, kind, text, from_date, to_date,"
                                " minute, source, reason, withdrawn, recorded_at from safeguard",
                                within(organisation), "order by id"),
        select_where<commitment_review>(
            db,
            "select id, root, declaration, held_on, result, text, body, next_review_on, minute,"
            " source, reason, withdrawn, recorded_at from commitment_review",
            within(organisation), "order by id"),
        select_where<election>(db,
                               "select id, root, organisation, held_on, scope, source, reason,"
                               " withdrawn, recorded_at from election",
                               own(organisation), "order by id"),
        select_where<election_cycle>(db,
                                     "select id, organisation, from_year, scope, years, anchor,"
                                     " source, recorded_at from election_cycle",
                                     own(organisation), "order by id"),
        select<commitment_policy>(db, "select id, effective_from, review_weeks, notice_weeks,"
                                      " decided_by, minute, recorded_at from commitment_policy"
                                      " order by id"),
    };
}

std::int64_t commitment_mark(connection& db) {
    return select_one<std::int64_t>(db, "select coalesce((select max(id) from declaration), 0)"
                                        " + coalesce((select max(id) from pledge), 0)"
                                        " + coalesce((select max(id) from pledge_outcome), 0)"
                                        " + coalesce((select max(id) from safeguard), 0)"
                                        " + coalesce((select max(id) from commitment_review), 0)"
                                        " + coalesce((select max(id) from election), 0)"
                                        " + coalesce((select max(id) from election_cycle), 0)"
                                        " + coalesce((select max(id) from commitment_policy), 0)")
        .value_or(0);
}

std::int64_t insert_declaration(connection& db, declaration const& row,
                                std::vector<declaration_party> const& parties) {
    auto const id = insert(
        db,
        "insert into declaration (root, organisation, declared_on, body, motion, votes_for,"
        " votes_against, votes_abstained, review_on, minute,"
        " source, reason, withdrawn, recorded_at)"
        " values (:root, :organisation, :day, :body, :motion, :ayes, :noes, :abstained, :review,"
        " :minute, :source, :reason, :withdrawn, :at) returning id",
        row.root, row.organisation, row.declared_on, row.body, row.motion, row.votes_for,
        row.votes_against, row.votes_abstained, row.review_on, row.minute, row.source, row.reason,
        row.withdrawn, row.recorded_at);
    for (auto const& one : parties)
        execute(db,
                "insert into declaration_party (declaration, stance, party)"
                " values (:declaration, :stance, :party)",
                id, one.stance, one.party);
    return id;
}

std::int64_t insert_pledge(connection& db, pledge const& row) {
    return insert(db,
                  "insert into pledge (root, declaration, pledged_on, action, responsible, due,"
                  " evidence, minute, source, reason, withdrawn, recorded_at) values (:root,"
                  " :declaration, :day, :action, :responsible, :due, :evidence, :minute, :source,"
                  " :reason, :withdrawn, :at) returning id",
                  row.root, row.declaration, row.pledged_on, row.action, row.responsible, row.due,
                  row.evidence, row.minute, row.source, row.reason, row.withdrawn, row.recorded_at);
}

std::int64_t insert_outcome(connection& db, pledge_outcome const& row) {
    return insert(db,
                  "insert into pledge_outcome (pledge, found_on, result, evidence, minute, source,"
                  " recorded_at) values (:pledge, :day, :result, :evidence, :minute, :source, :at)"
                  " returning id",
                  row.pledge, row.found_on, row.result, row.evidence, row.minute, row.source,
                  row.recorded_at);
}

std::int64_t insert_safeguard(connection& db, safeguard const& row) {
    return insert(db,
                  "insert into safeguard (root, declaration, kind, text, from_date, to_date,"
                  " minute, source, reason, withdrawn, recorded_at) values (:root, :declaration,"
                  " :kind, :text, :start, :finish, :minute, :source, :reason, :withdrawn, :at)"
                  " returning id",
                  row.root, row.declaration, row.kind, row.text, row.from_date, row.to_date,
                  row.minute, row.source, row.reason, row.withdrawn, row.recorded_at);
}

std::int64_t insert_review(connection& db, commitment_review const& row) {
    return insert(db,
                  "insert into commitment_review (root, declaration, held_on, result, text, body,"
                  " next_review_on, minute, source, reason, withdrawn, recorded_at) values (:root,"
                  " :declaration, :day, :result, :text, :body, :next, :minute, :source, :reason,"
                  " :withdrawn, :at) returning id",
                  row.root, row.declaration, row.held_on, row.result, row.text, row.body,
                  row.next_review_on, row.minute, row.source, row.reason, row.withdrawn,
                  row.recorded_at);
}

std::int64_t insert_election(connection& db, election const& row) {
    return insert(db,
                  "insert into election (root, organisation, held_on, scope, source, reason,"
                  " withdrawn, recorded_at) values (:root, :organisation, :day, :scope, :source,"
                  " :reason, :withdrawn, :at) returning id",
                  row.root, row.organisation, row.held_on, row.scope, row.source, row.reason,
                  row.withdrawn, row.recorded_at);
}

std::int64_t insert_cycle(connection& db, election_cycle const& row) {
    return insert(
        db,
        "insert into election_cycle (organisation, from_year, scope, years, anchor,"
        " source, recorded_at) values (:organisation, :from_year, :scope, :years, :anchor,"
        " :source, :at) returning id",
        row.organisation, row.from_year, row.scope, row.years, row.anchor, row.source,
        row.recorded_at);
}

std::int64_t insert_policy(connection& db, commitment_policy const& row) {
    return insert(db,
                  "insert into commitment_policy (effective_from, review_weeks, notice_weeks,"
                  " decided_by, minute, recorded_at) values (:day, :review, :notice, :decided_by,"
                  " :minute, :at) returning id",
                  row.effective_from, row.review_weeks, row.notice_weeks, row.decided_by,
                  row.minute, row.recorded_at);
}

std::vector<std::string> commitment_faults(connection& db) {
    std::vector<std::string> lines;
    auto const tell = [&](std::string_view sql, std::string_view what) {
        network::store::for_each<std::int64_t>(
            db,
            [&](std::int64_t id) {
                lines.push_back(std::string{what.substr(0, what.find('|'))} + std::to_string(id) +
                                std::string{what.substr(what.find('|') + 1)});
            },
            sql);
    };
    tell("select d.id from declaration d join declaration r on r.id = d.root"
         " where r.root is not null or r.organisation <> d.organisation order by d.id",
         "declaration |: its root is no root, or another council's");
    tell("select p.id from pledge p join pledge r on r.id = p.root"
         " where r.root is not null or r.declaration <> p.declaration order by p.id",
         "pledge |: its root is no root, or belongs to another declaration");
    tell("select s.id from safeguard s join safeguard r on r.id = s.root"
         " where r.root is not null or r.declaration <> s.declaration order by s.id",
         "safeguard |: its root is no root, or belongs to another declaration");
    tell("select c.id from commitment_review c join commitment_review r on r.id = c.root"
         " where r.root is not null or r.declaration <> c.declaration order by c.id",
         "commitment review |: its root is no root, or belongs to another declaration");
    tell("select e.id from election e join election r on r.id = e.root"
         " where r.root is not null or r.organisation <> e.organisation order by e.id",
         "election |: its root is no root, or another council's");
    tell("select o.id from pledge_outcome o join pledge p on p.id = o.pledge"
         " where p.root is not null order by o.id",
         "pledge outcome |: it is not about the first row of a pledge");
    return lines;
}

} // namespace network::members::store
