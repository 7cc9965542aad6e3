#include "libnetwork/members/member_store.hpp"

#include <algorithm>

namespace network::members::store {
namespace {

using network::store::execute;
using network::store::for_each;
using network::store::insert;
using network::store::select;
using network::store::select_one;

struct head_row {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
};
BOOST_DESCRIBE_STRUCT(head_row, (), (id, organisation))

struct policy_row {
    std::int64_t id = 0;
    date effective_from;
    std::string label, decided_by, minute;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(policy_row, (), (id, effective_from, label, decided_by, minute, recorded_at))

struct tier_row {
    members::tier tier = tier::full;
    std::string kinds, rights, admitted_by;
    members::continuation continuation = continuation::open_ended;
    std::int64_t grace_days = 0, notice_days = 0;
};
BOOST_DESCRIBE_STRUCT(tier_row, (),
                      (tier, kinds, rights, admitted_by, continuation, grace_days, notice_days))

std::optional<std::int64_t> unless_0(std::int64_t id) {
    return id == 0 ? std::nullopt : std::optional{id};
}

template <described_enum E>
std::string joined(std::vector<E> const& words) {
    std::string text;
    for (auto const word : words)
        text.append(text.empty() ? "" : " ").append(to_word(word));
    return text;
}

template <described_enum E>
std::vector<E> parted(std::string_view text) {
    std::vector<E> words;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        if (auto const word = from_word<E>(text.substr(0, end)))
            words.push_back(*word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

} // namespace

std::int64_t insert_membership(connection& db, std::int64_t organisation, instant at,
                               std::int64_t import) {
    return insert(db,
                  "insert into membership (organisation, created_at, import)"
                  " values (:organisation, :created_at, :import) returning id",
                  organisation, at, unless_0(import));
}

std::int64_t insert_event(connection& db, new_event const& made) {
    auto const& what = made.what;
    return insert(
        db,
        "insert into membership_event (membership, kind, effective, tier, until, decided_by,"
        " minute, reason, recorded_at, corrects, withdrawn, succession, import)"
        " values (:membership, :kind, :effective, :tier, :until, :decided_by, :minute,"
        " :reason, :recorded_at, :corrects, :withdrawn, :succession, :import) returning id",
        what.membership, what.kind, what.effective, what.tier, what.until, made.decided_by,
        made.minute, made.reason, what.recorded_at, what.corrects, what.withdrawn, made.succession,
        unless_0(made.import));
}

void link(connection& db, std::int64_t predecessor, std::int64_t successor,
          std::optional<std::int64_t> succession, instant at) {
    execute(db,
            "insert into membership_link (predecessor, successor, succession, recorded_at)"
            " values (:predecessor, :successor, :succession, :recorded_at)",
            predecessor, successor, succession, at);
}

std::optional<membership> load(connection& db, std::int64_t id) {
    auto const head =
        select_one<head_row>(db, "select id, organisation from membership where id = :id", id);
    if (!head)
        return std::nullopt;
    return membership{
        head->id, head->organisation,
        select<event>(db,
                      "select id, membership, kind, effective, tier, until, recorded_at,"
                      " corrects, withdrawn,"
                      " case when minute <> '' then minute else decided_by end"
                      " from membership_event where membership = :membership order by id",
                      id)};
}

std::vector<membership> of_organisation(connection& db, std::int64_t organisation) {
    std::vector<membership> all;
    for (auto const id : select<std::int64_t>(
             db, "select id from membership where organisation = :organisation order by id",
             organisation))
        all.push_back(*load(db, id));
    return all;
}

std::vector<membership> load_all(connection& db) {
    std::vector<membership> all;
    for_each<head_row>(
        db,
        [&](head_row const& row) {
            all.push_back({row.id, row.organisation, {}});
        },
        "select id, organisation from membership order by id");
    auto place = all.begin();
    for_each<event>(
        db,
        [&](event const& one) {
            while (place->id != one.membership)
                ++place;
            place->events.push_back(one);
        },
        "select id, membership, kind, effective, tier, until, recorded_at, corrects, withdrawn,"
        " case when minute <> '' then minute else decided_by end"
        " from membership_event order by membership, id");
    return all;
}

std::vector<std::int64_t> changed_since(connection& db, std::int64_t number) {
    return select<std::int64_t>(db,
                                "select distinct m.id from journal j"
                                " join membership m on m.organisation = j.organisation"
                                " where j.number > :number order by m.id",
                                number);
}

std::vector<event_evidence> evidence_of(connection& db, std::int64_t membership) {
    return select<event_evidence>(db,
                                  "select id, decided_by, minute, reason, coalesce(succession, 0),"
                                  " coalesce(import, 0) from membership_event"
                                  " where membership = :membership order by id",
                                  membership);
}

std::vector<event_evidence> all_evidence(connection& db) {
    return select<event_evidence>(db,
                                  "select id, decided_by, minute, reason, coalesce(succession, 0),"
                                  " coalesce(import, 0) from membership_event order by id");
}

std::vector<event> events_of_succession(connection& db, std::int64_t succession) {
    return select<event>(
        db,
        "select e.id, e.membership, e.kind, e.effective, e.tier, e.until,"
        " e.recorded_at, e.corrects, e.withdrawn, e.minute from membership_event e"
        " where e.succession = :succession and e.withdrawn = 0 and not exists"
        " (select 1 from membership_event c where c.corrects = e.id) order by e.id",
        succession);
}

std::optional<std::int64_t> party_of_succession(connection& db, std::int64_t succession) {
    return select_one<std::int64_t>(db,
                                    "select successor from succession_link where succession = :id"
                                    " order by successor limit 1",
                                    succession);
}

std::vector<link_row> links_of(connection& db, std::int64_t membership) {
    return select<link_row>(db,
                            "select predecessor, successor from membership_link"
                            " where predecessor = :predecessor or successor = :successor"
                            " order by predecessor, successor",
                            membership, membership);
}

std::vector<std::int64_t> memberships_of_import(connection& db, std::int64_t import) {
    return select<std::int64_t>(db,
                                "select distinct membership from membership_event where import = "
                                ":import order by membership",
                                import);
}

std::vector<link_row> all_links(connection& db) {
    return select<link_row>(
        db, "select predecessor, successor from membership_link order by predecessor, successor");
}

std::int64_t insert_policy(connection& db, policy const& what) {
    auto const id =
        insert(db,
               "insert into policy (effective_from, label, decided_by, minute, recorded_at)"
               " values (:effective_from, :label, :decided_by, :minute, :recorded_at)"
               " returning id",
               what.effective_from, what.label, what.decided_by, what.minute, what.recorded_at);
    for (auto const& row : what.tiers)
        execute(db,
                "insert into policy_tier (policy, tier, kinds, rights, admitted_by, continuation,"
                " grace_days, notice_days) values (:policy, :tier, :kinds, :rights, :admitted_by,"
                " :continuation, :grace_days, :notice_days)",
                id, row.tier, joined(row.kinds), joined(row.rights), row.admitted_by,
                row.continuation, row.grace_days, row.notice_days);
    return id;
}

std::vector<policy> adopted_policies(connection& db) {
    std::vector<policy> all;
    std::vector<std::int64_t> ids;
    auto version = static_cast<std::int64_t>(rules::shipped_policies().size());
    for_each<policy_row>(
        db,
        [&](policy_row const& row) {
            ids.push_back(row.id);
            all.push_back({++version,
                           row.effective_from,
                           row.label,
                           row.decided_by,
                           row.minute,
                           row.recorded_at,
                           {}});
        },
        "select id, effective_from, label, decided_by, minute, recorded_at from policy order by "
        "id");
    for (std::size_t i = 0; i < ids.size(); ++i)
        for (auto const& row : select<tier_row>(
                 db,
                 "select tier, kinds, rights, admitted_by, continuation, grace_days, notice_days"
                 " from policy_tier where policy = :policy",
                 ids[i]))
            all[i].tiers.push_back({row.tier, parted<organisations::organisation_kind>(row.kinds),
                                    parted<entitlement>(row.rights), row.admitted_by,
                                    row.continuation, row.grace_days, row.notice_days});
    for (auto& one : all)
        std::sort(one.tiers.begin(), one.tiers.end(),
                  [](tier_policy const& a, tier_policy const& b) { return a.tier < b.tier; });
    return all;
}

} // namespace network::members::store
