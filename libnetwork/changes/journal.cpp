// The SQL and the hashing of the journal. What is hashed is written out field by field with
// lengths, so that no two different entries share a text.
#include "libnetwork/changes/journal.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/store/where.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <map>

namespace network::changes {
namespace {

using store::connection;

constexpr std::string_view first_hash =
    "0000000000000000000000000000000000000000000000000000000000000000";

struct chained_row : journal_entry {
    std::string commitments;
    std::string previous;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(chained_row, (journal_entry), (commitments, previous, hash))

struct head {
    std::int64_t number = 0;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(head, (), (number, hash))

struct value_row {
    std::int64_t journal = 0;
    std::string field;
    std::string salt;
    std::optional<std::string> value_before;
    std::optional<std::string> value_after;
};
BOOST_DESCRIBE_STRUCT(value_row, (), (journal, field, salt, value_before, value_after))

void put(std::string& out, std::string_view text) {
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

void put_or_absent(std::string& out, std::optional<std::string> const& text) {
    if (text)
        put(out, *text);
    else
        out += '-';
}

std::string commitment_to(std::string_view salt, std::string_view field,
                          std::optional<std::string> const& before,
                          std::optional<std::string> const& after) {
    std::string text;
    put(text, salt);
    put(text, field);
    put_or_absent(text, before);
    put_or_absent(text, after);
    return sha256(text);
}

std::string hash_of(journal_entry const& e, std::string_view commitments,
                    std::string_view previous) {
    std::string text;
    put(text, previous);
    for (auto const number : {e.number, e.at.milliseconds, e.subject, e.organisation, e.person,
                              e.import, std::int64_t{e.tombstone}})
        put(text, std::to_string(number));
    for (std::string_view const part :
         {std::string_view{e.actor}, std::string_view{e.operation}, std::string_view{e.event},
          std::string_view{e.subject_kind}, commitments})
        put(text, part);
    return sha256(text);
}

/// Faults of one entry, given its predecessor's hash.
void verify_entry(chained_row const& row, std::int64_t expected, std::string const& previous,
                  std::vector<std::string>& faults) {
    auto const name = "journal " + std::to_string(row.number);
    if (row.number != expected)
        faults.push_back(name + ": number " + std::to_string(expected) + " is missing before it");
    if (row.previous != previous)
        faults.push_back(name + ": does not follow the entry before it");
    if (hash_of(row, row.commitments, row.previous) != row.hash)
        faults.push_back(name + ": was altered after it was written");
}

/// Faults between the commitments of the entries and the values that stand or were erased.
void verify_values(connection& db, std::map<std::int64_t, std::string> const& commitments,
                   std::vector<std::string>& faults) {
    using place = std::pair<std::int64_t, std::string>;
    std::map<place, std::string> promised;
    for (auto const& [number, text] : commitments) {
        boost::system::error_code ec;
        auto const parsed = boost::json::parse(text, ec);
        if (ec || !parsed.is_object())
            continue; // its hash is wrong as well, and reported there
        for (auto const& [field, hash] : parsed.get_object())
            if (hash.is_string())
                promised[{number, std::string{field}}] = std::string{hash.get_string()};
    }
    store::for_each<value_row>(
        db,
        [&](value_row const& value) {
            auto const name = "journal " + std::to_string(value.journal) + ", field " + value.field;
            auto const found = promised.find({value.journal, value.field});
            if (found == promised.end())
                faults.push_back(name + ": a value without an entry");
            else if (found->second !=
                     commitment_to(value.salt, value.field, value.value_before, value.value_after))
                faults.push_back(name + ": the value is not the one that was recorded");
            if (found != promised.end())
                promised.erase(found);
        },
        "select journal, field, salt, value_before, value_after from journal_value");
    store::for_each<head>(
        db,
        [&](head const& gone) {
            if (promised.erase({gone.number, gone.hash}) == 0)
                faults.push_back("journal " + std::to_string(gone.number) + ", field " + gone.hash +
                                 ": erased on paper, but the value still stands");
        },
        "select journal, field from journal_erasure");
    for (auto const& [where, hash] : promised)
        faults.push_back("journal " + std::to_string(where.first) + ", field " + where.second +
                         ": the value is missing and nobody erased it");
}

} // namespace

std::int64_t journal_end::append(connection& db, instant at, std::string_view actor,
                                 std::string_view operation, std::int64_t import,
                                 entry const& what) {
    if (hash_.empty()) {
        auto const last = store::select_one<head>(
            db, "select number, hash from journal order by number desc limit 1");
        number_ = last ? last->number : 0;
        hash_ = last ? last->hash : std::string{first_hash};
    }
    journal_entry const row{number_ + 1,
                            at,
                            std::string{actor},
                            std::string{operation},
                            std::string{what.event},
                            std::string{what.subject_kind},
                            what.subject,
                            what.organisation,
                            what.person,
                            import,
                            what.tombstone};
    auto const commitments = keep_values(row.number, what.changes);
    auto hash = hash_of(row, commitments, hash_);
    entries_.add(row.number, row.at, row.actor, row.operation, row.event, row.subject_kind,
                 row.subject, row.organisation, row.person, row.import, row.tombstone, commitments,
                 hash_, hash);
    number_ = row.number;
    hash_ = std::move(hash);
    return row.number;
}

// The commitments to the values as they stand in the entry.
std::string journal_end::keep_values(std::int64_t number,
                                     std::vector<field_change> const& changes) {
    constexpr std::size_t salt_bytes = 16, salt_digits = 2 * salt_bytes;
    auto const salts = random_token(changes.size() * salt_bytes); // the system is asked once
    boost::json::object commitments;
    for (std::size_t place = 0; place < changes.size(); ++place) {
        auto const& change = changes[place];
        auto const salt = std::string_view{salts}.substr(place * salt_digits, salt_digits);
        commitments[change.field] = commitment_to(salt, change.field, change.before, change.after);
        values_.add(number, change.field, salt, change.before, change.after);
    }
    return boost::json::serialize(commitments);
}

void journal_end::write(connection& db) {
    entries_.write(db);
    values_.write(db);
}

std::vector<journal_entry> entries(connection& db, journal_filter const& wanted) {
    store::where filter;
    filter.that("number > :after", wanted.after);
    if (wanted.before > 0)
        filter.that("number < :before", wanted.before);
    if (wanted.organisation)
        filter.that("organisation = :organisation", *wanted.organisation);
    if (wanted.person)
        filter.that("person = :person", *wanted.person);
    if (wanted.import)
        filter.that("import = :import", *wanted.import);
    if (wanted.event)
        filter.that("event = :event", *wanted.event);
    constexpr auto& head_sql =
        "select number, at, actor, operation, event, subject_kind, subject, organisation,"
        " person, import, tombstone from journal";
    if (wanted.newest_first)
        return store::select_where<journal_entry>(
            db, head_sql, filter, "order by number desc limit :limit", wanted.limit);
    return store::select_where<journal_entry>(db, head_sql, filter, "order by number limit :limit",
                                              wanted.limit);
}

std::vector<field_change> values_of(connection& db, std::int64_t number) {
    return store::select<field_change>(
        db,
        "select field, value_before, value_after from journal_value where journal = :number"
        " order by field",
        number);
}

std::int64_t newest(connection& db) {
    return store::select_one<std::int64_t>(db, "select coalesce(max(number), 0) from journal")
        .value_or(0);
}

std::int64_t version_of_organisation(connection& db, std::int64_t organisation) {
    return store::select_one<std::int64_t>(
               db,
               "select coalesce(max(number), 0) from journal where organisation = :organisation",
               organisation)
        .value_or(0);
}

std::vector<std::int64_t> organisations_changed_since(connection& db, std::int64_t after) {
    return store::select<std::int64_t>(
        db, "select distinct organisation from journal where number > :after and organisation > 0",
        after);
}

std::int64_t erase_values(connection& db, std::string_view subject_kind, std::int64_t subject,
                          std::vector<std::string> const& fields, std::int64_t authority) {
    std::int64_t gone = 0;
    for (auto const& field : fields) {
        store::execute(
            db,
            "insert into journal_erasure (journal, field, authority)"
            " select v.journal, v.field, cast(:authority as bigint) from journal_value v"
            " join journal j on j.number = v.journal"
            " where j.subject_kind = :kind and j.subject = :subject and v.field = :field",
            authority, subject_kind, subject, field);
        gone += store::execute(
            db,
            "delete from journal_value where field = :field and journal in"
            " (select number from journal where subject_kind = :kind and subject = :subject)",
            field, subject_kind, subject);
    }
    return gone;
}

std::vector<std::string> verify(connection& db) {
    std::vector<std::string> faults;
    std::map<std::int64_t, std::string> commitments;
    std::string previous{first_hash};
    std::int64_t expected = 1;
    store::for_each<chained_row>(
        db,
        [&](chained_row const& row) {
            verify_entry(row, expected, previous, faults);
            previous = row.hash;
            expected = row.number + 1;
            if (row.commitments != "{}")
                commitments.emplace(row.number, row.commitments);
        },
        "select number, at, actor, operation, event, subject_kind, subject, organisation, person,"
        " import, tombstone, commitments, previous, hash from journal order by number");
    verify_values(db, commitments, faults);
    return faults;
}

} // namespace network::changes
