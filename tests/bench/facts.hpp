// What the measurements of the store read and write: facts of the register and entries of the audit
// trail, as plain rows and as SQL. Both sides use these very texts; neither parses what it reads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace network::bench {

/// A fact as the raw side reads it: the columns as SQLite hands them out.
struct raw_fact {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::string attribute, scheme, value;
    std::optional<std::int64_t> amount, other;
    std::optional<std::string> from_date, to_date;
    std::int64_t recorded_at = 0;
    std::optional<std::int64_t> corrects;
    bool withdrawn = false;
};

inline constexpr char const* one_fact =
    "select id, organisation, attribute, scheme, value, amount, other, from_date, to_date,"
    " recorded_at, corrects, withdrawn from organisation_fact where id = :id";
inline constexpr char const* fifty_facts =
    "select id, organisation, attribute, scheme, value, amount, other, from_date, to_date,"
    " recorded_at, corrects, withdrawn from organisation_fact where id > :after"
    " order by id limit 50";

inline constexpr char const* add_fact =
    "insert into organisation_fact (organisation, attribute, scheme, value, amount, other,"
    " from_date, to_date, source, decided_by, minute, recorded_at, corrects, withdrawn, import)"
    " values (:organisation, 'alias', '', :value, null, null, :from_date, null, :source, '', '',"
    " :recorded_at, null, 0, null) returning id";

// What the record office runs for one entry of the audit trail with two values.
inline constexpr char const* last_entry =
    "select number, hash from journal order by number desc limit 1";
inline constexpr char const* add_entry =
    "insert into journal (number, at, actor, operation, event, subject_kind, subject,"
    " organisation, person, import, tombstone, commitments, previous, hash) values"
    " (:number, :at, :actor, :operation, :event, :subject_kind, :subject,"
    " :organisation, :person, :import, :tombstone, :commitments, :previous, :hash)";
inline constexpr char const* add_value =
    "insert into journal_value (journal, field, salt, value_before, value_after)"
    " values (:journal, :field, :salt, :value_before, :value_after)";

inline constexpr std::int64_t organisations_written_to = 500;

/// One measured pair, or ours alone where `raw` is 0.
struct measured {
    double ours = 0;
    double raw = 0;
    double ratio = 0; ///< median of the rounds' ratios
};

} // namespace network::bench
