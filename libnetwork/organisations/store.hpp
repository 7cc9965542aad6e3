// All SQL over the tables of the register. Private to this module.
#pragma once

#include "libnetwork/organisations/rules.hpp"
#include "libnetwork/store/query.hpp"

namespace network::organisations::store {

using network::store::connection;

/// A fact about to be recorded, with what it rests on.
struct new_fact {
    std::int64_t organisation = 0;
    organisations::attribute attribute = attribute::name;
    std::string scheme;
    std::string value;
    std::optional<std::int64_t> amount;
    std::optional<std::int64_t> other;
    std::optional<date> from_date;
    std::optional<date> to_date;
    organisations::evidence evidence;
    std::optional<std::int64_t> corrects;
    bool withdrawn = false;
};

/// What stands beside a fact.
struct evidence_row {
    std::int64_t id = 0;
    std::string source, decided_by, minute;
    std::int64_t import = 0;
};
BOOST_DESCRIBE_STRUCT(evidence_row, (), (id, source, decided_by, minute, import))

std::int64_t insert_organisation(connection& db, instant at);
void insert_slug(connection& db, std::int64_t organisation, std::string_view slug, instant at);
/// Whose slug it is or was, or nothing.
std::optional<std::int64_t> owner_of_slug(connection& db, std::string_view slug);
std::int64_t insert_fact(connection& db, new_fact const& what, instant at, std::int64_t import);
/// Its id is set; links are inserted.
std::int64_t insert_succession(connection& db, succession const& what);
std::int64_t insert_merge(connection& db, duplicate_merge const& what, std::string_view reason);

std::int64_t insert_consent(connection& db, listing_consent const& what, std::string_view source);
/// How they said so, of each consent in the order of their ids.
std::vector<std::string> consent_sources(connection& db, std::int64_t organisation);

/// Leave to empty the record, given by that entry of the journal.
void insert_erasure(connection& db, std::int64_t organisation, std::int64_t authority);
bool has_erasure(connection& db, std::int64_t organisation);
/// Puts `name` in the place of its names, empties what else is said in words but kind and nation,
/// and what all of it rests on. Needs that leave.
void empty_facts(connection& db, std::int64_t organisation, std::string_view name);
/// Takes its addresses away and gives it this one. Needs that leave.
void replace_slugs(connection& db, std::int64_t organisation, std::string_view slug, instant at);

bool exists(connection& db, std::int64_t organisation);
/// Organisations of which a code was ever recorded, standing or not.
std::vector<std::int64_t> with_code(connection& db, std::string_view code);
/// The succession with its links, or nothing.
std::optional<succession> find_succession(connection& db, std::int64_t id);
std::optional<duplicate_merge> find_merge(connection& db, std::int64_t id);
bool is_cancelled(connection& db, std::int64_t succession);
bool is_undone(connection& db, std::int64_t merge);
/// Successions that an import brought, without cancelling rows.
std::vector<std::int64_t> successions_of_import(connection& db, std::int64_t import);
std::vector<std::int64_t> organisations_of_import(connection& db, std::int64_t import);

/// Everything recorded about one organisation, or nothing.
std::optional<organisation_record> load(connection& db, std::int64_t organisation);
/// Everything recorded about all of them, in the order of their ids.
std::vector<std::shared_ptr<organisation_record const>> load_all(connection& db);
/// What the facts of an organisation rest on, in the order of their ids.
std::vector<evidence_row> evidence_of(connection& db, std::int64_t organisation);
/// "source (licence)" of the imports that are not undone.
std::vector<std::string> import_sources(connection& db);

} // namespace network::organisations::store
