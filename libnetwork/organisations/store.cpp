#include "libnetwork/organisations/store.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::organisations::store {
namespace {

using network::store::execute;
using network::store::for_each;
using network::store::insert;
using network::store::select;
using network::store::select_one;

struct organisation_head {
    std::int64_t id = 0;
    instant created_at;
};
BOOST_DESCRIBE_STRUCT(organisation_head, (), (id, created_at))

struct slug_row {
    std::int64_t organisation = 0;
    std::string slug;
};
BOOST_DESCRIBE_STRUCT(slug_row, (), (organisation, slug))

struct succession_row {
    std::int64_t id = 0;
    succession_kind kind = succession_kind::merge;
    date effective;
    std::string decided_by, minute, source;
    instant recorded_at;
    std::optional<std::int64_t> cancels;
    std::int64_t import = 0;
    std::int64_t predecessor = 0;
    std::int64_t successor = 0;
    bool created = false;
};
BOOST_DESCRIBE_STRUCT(succession_row, (),
                      (id, kind, effective, decided_by, minute, source, recorded_at, cancels,
                       import, predecessor, successor, created))

struct import_source {
    std::string source, licence;
};
BOOST_DESCRIBE_STRUCT(import_source, (), (source, licence))

/// Rows of links, ordered by succession, made into successions.
class succession_gatherer {
  public:
    void take(succession_row const& row) {
        if (!current_ || current_->id != row.id) {
            current_ = std::make_shared<succession>();
            current_->id = row.id;
            current_->kind = row.kind;
            current_->effective = row.effective;
            current_->decided_by = row.decided_by;
            current_->minute = row.minute;
            current_->source = row.source;
            current_->recorded_at = row.recorded_at;
            current_->cancels = row.cancels;
            current_->import = row.import;
            all.push_back(current_);
        }
        current_->links.push_back({row.predecessor, row.successor, row.created});
    }
    std::vector<std::shared_ptr<succession const>> all;

  private:
    std::shared_ptr<succession> current_;
};

void hand_out(std::vector<std::shared_ptr<succession const>> const& all,
              std::map<std::int64_t, std::shared_ptr<organisation_record>>& records) {
    for (auto const& one : all) {
        std::set<std::int64_t> parties;
        for (auto const& link : one->links) {
            parties.insert(link.predecessor);
            parties.insert(link.successor);
        }
        for (auto const party : parties)
            if (auto const found = records.find(party); found != records.end())
                found->second->successions.push_back(one);
    }
}

} // namespace

std::int64_t insert_organisation(connection& db, instant at) {
    return insert(db, "insert into organisation (created_at) values (:created_at) returning id",
                  at);
}

void insert_slug(connection& db, std::int64_t organisation, std::string_view slug, instant at) {
    execute(db,
            "insert into organisation_slug (slug, organisation, recorded_at)"
            " values (:slug, :organisation, :recorded_at)",
            slug, organisation, at);
}

std::optional<std::int64_t> owner_of_slug(connection& db, std::string_view slug) {
    return select_one<std::int64_t>(db,
                                    "select organisation from organisation_slug where slug = :slug"
                                    " order by organisation desc limit 1",
                                    slug);
}

std::int64_t insert_fact(connection& db, new_fact const& what, instant at, std::int64_t import) {
    std::optional<std::int64_t> brought_by;
    if (import != 0)
        brought_by = import;
    return insert(db,
                  "insert into organisation_fact (organisation, attribute, scheme, value, amount,"
                  " other, from_date, to_date, source, decided_by, minute, recorded_at, corrects,"
                  " withdrawn, import) values (:organisation, :attribute, :scheme, :value, :amount,"
                  " :other, :from_date, :to_date, :source, :decided_by, :minute, :recorded_at,"
                  " :corrects, :withdrawn, :import) returning id",
                  what.organisation, what.attribute, what.scheme, what.value, what.amount,
                  what.other, what.from_date, what.to_date, what.evidence.source,
                  what.evidence.decided_by, what.evidence.minute, at, what.corrects, what.withdrawn,
                  brought_by);
}

std::int64_t insert_succession(connection& db, succession const& what) {
    std::optional<std::int64_t> brought_by;
    if (what.import != 0)
        brought_by = what.import;
    auto const id =
        insert(db,
               "insert into succession (kind, effective, decided_by, minute, source, recorded_at,"
               " cancels, import) values (:kind, :effective, :decided_by, :minute, :source,"
               " :recorded_at, :cancels, :import) returning id",
               what.kind, what.effective, what.decided_by, what.minute, what.source,
               what.recorded_at, what.cancels, brought_by);
    for (auto const& link : what.links)
        execute(db,
                "insert into succession_link (succession, predecessor, successor, created)"
                " values (:succession, :predecessor, :successor, :created)",
                id, link.predecessor, link.successor, link.created);
    return id;
}

std::int64_t insert_merge(connection& db, duplicate_merge const& what, std::string_view reason) {
    return insert(db,
                  "insert into organisation_merge (kept, duplicate, reason, recorded_at, undoes)"
                  " values (:kept, :duplicate, :reason, :recorded_at, :undoes) returning id",
                  what.kept, what.duplicate, reason, what.recorded_at, what.undoes);
}

std::int64_t insert_consent(connection& db, listing_consent const& what, std::string_view source) {
    return insert(
        db,
        "insert into listing_consent (organisation, given, from_date, source, recorded_at)"
        " values (:organisation, :given, :from_date, :source, :recorded_at) returning id",
        what.organisation, what.given, what.from_date, source, what.recorded_at);
}

std::vector<std::string> consent_sources(connection& db, std::int64_t organisation) {
    return select<std::string>(
        db, "select source from listing_consent where organisation = :organisation order by id",
        organisation);
}

void insert_erasure(connection& db, std::int64_t organisation, std::int64_t authority) {
    execute(db,
            "insert into organisation_erasure (organisation, authority) values (:organisation, "
            ":authority)",
            organisation, authority);
}

bool has_erasure(connection& db, std::int64_t organisation) {
    return select_one<std::int64_t>(
               db, "select organisation from organisation_erasure where organisation = :id",
               organisation)
        .has_value();
}

void empty_facts(connection& db, std::int64_t organisation, std::string_view name) {
    execute(db,
            "update organisation_fact set value = :name, source = '', decided_by = '', minute = ''"
            " where organisation = :organisation and attribute = 'name' and withdrawn = 0",
            name, organisation);
    execute(db,
            "update organisation_fact set value = '', source = '', decided_by = '', minute = ''"
            " where organisation = :organisation and attribute not in ('name', 'kind', 'nation')",
            organisation);
    execute(db,
            "update organisation_fact set source = '', decided_by = '', minute = ''"
            " where organisation = :organisation",
            organisation);
    execute(db, "update listing_consent set source = '' where organisation = :organisation",
            organisation);
}

void replace_slugs(connection& db, std::int64_t organisation, std::string_view slug, instant at) {
    execute(db, "delete from organisation_slug where organisation = :organisation", organisation);
    insert_slug(db, organisation, slug, at);
}

bool exists(connection& db, std::int64_t organisation) {
    return select_one<std::int64_t>(db, "select id from organisation where id = :id", organisation)
        .has_value();
}

std::vector<std::int64_t> with_code(connection& db, std::string_view code) {
    return select<std::int64_t>(db,
                                "select distinct organisation from organisation_fact"
                                " where value = :value and attribute = 'code' and withdrawn = 0"
                                " order by organisation",
                                code);
}

std::optional<succession> find_succession(connection& db, std::int64_t id) {
    succession_gatherer found;
    for_each<succession_row>(
        db, [&](succession_row const& row) { found.take(row); },
        "select s.id, s.kind, s.effective, s.decided_by, s.minute, s.source, s.recorded_at,"
        " s.cancels, coalesce(s.import, 0), l.predecessor, l.successor, l.created"
        " from succession s join succession_link l on l.succession = s.id where s.id = :id"
        " order by l.predecessor, l.successor",
        id);
    if (found.all.empty())
        return std::nullopt;
    return *found.all.front();
}

std::optional<duplicate_merge> find_merge(connection& db, std::int64_t id) {
    return select_one<duplicate_merge>(
        db,
        "select id, kept, duplicate, recorded_at, undoes from organisation_merge where id = :id",
        id);
}

bool is_cancelled(connection& db, std::int64_t succession) {
    return select_one<std::int64_t>(db, "select id from succession where cancels = :id", succession)
        .has_value();
}

bool is_undone(connection& db, std::int64_t merge) {
    return select_one<std::int64_t>(db, "select id from organisation_merge where undoes = :id",
                                    merge)
        .has_value();
}

std::vector<std::int64_t> successions_of_import(connection& db, std::int64_t import) {
    return select<std::int64_t>(
        db, "select id from succession where import = :import and cancels is null order by id",
        import);
}

std::vector<std::int64_t> organisations_of_import(connection& db, std::int64_t import) {
    return select<std::int64_t>(
        db,
        "select distinct organisation from organisation_fact where import = :import"
        " order by organisation",
        import);
}

std::optional<organisation_record> load(connection& db, std::int64_t organisation) {
    auto const head = select_one<organisation_head>(
        db, "select id, created_at from organisation where id = :id", organisation);
    if (!head)
        return std::nullopt;
    organisation_record record;
    record.id = head->id;
    record.created_at = head->created_at;
    record.slugs = select<std::string>(db,
                                       "select slug from organisation_slug where organisation = :id"
                                       " order by recorded_at, slug",
                                       organisation);
    record.facts = select<fact>(
        db,
        "select id, organisation, attribute, scheme, value, amount, other, from_date, to_date,"
        " recorded_at, corrects, withdrawn from organisation_fact where organisation = :id"
        " order by id",
        organisation);
    record.merges = select<duplicate_merge>(
        db,
        "select id, kept, duplicate, recorded_at, undoes from organisation_merge"
        " where kept = :kept or duplicate = :duplicate order by id",
        organisation, organisation);
    record.consents = select<listing_consent>(
        db,
        "select id, organisation, given, from_date, recorded_at from listing_consent"
        " where organisation = :organisation order by id",
        organisation);
    succession_gatherer found;
    for_each<succession_row>(
        db, [&](succession_row const& row) { found.take(row); },
        "select s.id, s.kind, s.effective, s.decided_by, s.minute, s.source, s.recorded_at,"
        " s.cancels, coalesce(s.import, 0), l.predecessor, l.successor, l.created"
        " from succession s join succession_link l on l.succession = s.id where s.id in"
        " (select succession from succession_link where predecessor = :predecessor"
        " union select succession from succession_link where successor = :successor)"
        " order by s.id, l.predecessor, l.successor",
        organisation, organisation);
    record.successions = std::move(found.all);
    return record;
}

std::vector<std::shared_ptr<organisation_record const>> load_all(connection& db) {
    std::map<std::int64_t, std::shared_ptr<organisation_record>> records;
    for_each<organisation_head>(
        db,
        [&](organisation_head const& row) {
            auto record = std::make_shared<organisation_record>();
            record->id = row.id;
            record->created_at = row.created_at;
            records.emplace_hint(records.end(), row.id, std::move(record));
        },
        "select id, created_at from organisation order by id");
    for_each<slug_row>(
        db, [&](slug_row const& row) { records.at(row.organisation)->slugs.push_back(row.slug); },
        "select organisation, slug from organisation_slug order by recorded_at, slug");
    std::shared_ptr<organisation_record> current;
    for_each<fact>(
        db,
        [&](fact const& row) {
            if (!current || current->id != row.organisation)
                current = records.at(row.organisation);
            current->facts.push_back(row);
        },
        "select id, organisation, attribute, scheme, value, amount, other, from_date, to_date,"
        " recorded_at, corrects, withdrawn from organisation_fact order by organisation, id");
    for_each<duplicate_merge>(
        db,
        [&](duplicate_merge const& row) {
            records.at(row.kept)->merges.push_back(row);
            records.at(row.duplicate)->merges.push_back(row);
        },
        "select id, kept, duplicate, recorded_at, undoes from organisation_merge order by id");
    for_each<listing_consent>(
        db,
        [&](listing_consent const& row) { records.at(row.organisation)->consents.push_back(row); },
        "select id, organisation, given, from_date, recorded_at from listing_consent order by id");
    succession_gatherer found;
    for_each<succession_row>(
        db, [&](succession_row const& row) { found.take(row); },
        "select s.id, s.kind, s.effective, s.decided_by, s.minute, s.source, s.recorded_at,"
        " s.cancels, coalesce(s.import, 0), l.predecessor, l.successor, l.created"
        " from succession s join succession_link l on l.succession = s.id"
        " order by s.id, l.predecessor, l.successor");
    hand_out(found.all, records);

    std::vector<std::shared_ptr<organisation_record const>> all;
    all.reserve(records.size());
    for (auto& [id, record] : records) {
        record->facts.shrink_to_fit();
        all.push_back(std::move(record));
    }
    return all;
}

std::vector<evidence_row> evidence_of(connection& db, std::int64_t organisation) {
    return select<evidence_row>(db,
                                "select id, source, decided_by, minute, coalesce(import, 0)"
                                " from organisation_fact where organisation = :id order by id",
                                organisation);
}

std::vector<std::string> import_sources(connection& db) {
    std::vector<std::string> all;
    for_each<import_source>(
        db, [&](import_source const& row) { all.push_back(row.source + " (" + row.licence + ")"); },
        "select distinct source, licence from import where undone_at is null and source <> ''"
        " order by source, licence");
    return all;
}

} // namespace network::organisations::store
