// The journal: what changed, who did it, by which operation, under one growing number, chained by
// hash. Entries are immutable and hold a salted commitment per field; the values themselves stand
// in a table of their own, from which the law may erase them without breaking the chain.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/page.hpp"
#include "libnetwork/store/many_rows.hpp"
#include "libnetwork/store/query.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network::changes {

/// One field before and after. Absent: it was not there before, or is not there after.
struct field_change {
    std::string field;
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(field_change const&) const = default;
};
BOOST_DESCRIBE_STRUCT(field_change, (), (field, before, after))

/// What a use case hands to unit_of_work::record.
struct entry {
    std::string_view event;        ///< of its module: "organisations.renamed"
    std::string_view subject_kind; ///< "organisation", "person", "import", ...
    std::int64_t subject = 0;      ///< its id
    std::int64_t organisation = 0; ///< the organisation concerned, or 0
    std::int64_t person = 0;       ///< the person concerned, or 0
    bool tombstone = false;        ///< the subject is gone for readers of the change feed
    std::vector<field_change> changes = {};
};

/// An entry as it stands.
struct journal_entry {
    std::int64_t number = 0;
    instant at;
    std::string actor; ///< "person:12", "console:root", "system"
    std::string operation;
    std::string event;
    std::string subject_kind;
    std::int64_t subject = 0;
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    std::int64_t import = 0;
    bool tombstone = false;
};
BOOST_DESCRIBE_STRUCT(journal_entry, (),
                      (number, at, actor, operation, event, subject_kind, subject, organisation,
                       person, import, tombstone))

/// Which entries are wanted.
struct journal_filter {
    std::int64_t after = 0;  ///< numbers above this one
    std::int64_t before = 0; ///< numbers below this one; 0: no bound
    std::optional<std::int64_t> organisation;
    std::optional<std::int64_t> person;
    std::optional<std::int64_t> import;
    std::optional<std::string> event;
    bool newest_first = false;
    std::int64_t limit = default_page;
};

/// The end of the journal in one unit of work, during which nobody else writes to it. Only for
/// unit_of_work, on the writer.
class journal_end {
  public:
    /// Appends an entry: next number, commitments, hash. It waits for write(); its number.
    std::int64_t append(store::connection& db, instant at, std::string_view actor,
                        std::string_view operation, std::int64_t import, entry const& what);
    /// How many entries wait.
    [[nodiscard]] std::size_t waiting() const { return entries_.size(); }
    /// Writes the entries that wait, with their values.
    void write(store::connection& db);

  private:
    std::string keep_values(std::int64_t number, std::vector<field_change> const& changes);

    std::int64_t number_ = 0; ///< of the newest entry
    std::string hash_;        ///< its hash; empty: not looked up yet
    store::many_rows entries_{"insert into journal (number, at, actor, operation, event,"
                              " subject_kind, subject, organisation, person, import, tombstone,"
                              " commitments, previous, hash)",
                              14};
    store::many_rows values_{"insert into journal_value (journal, field, salt, value_before,"
                             " value_after)",
                             5};
};

std::vector<journal_entry> entries(store::connection& db, journal_filter const& wanted);
/// The values of an entry that have not been erased.
std::vector<field_change> values_of(store::connection& db, std::int64_t number);
/// The number of the newest entry, 0 in an empty journal.
std::int64_t newest(store::connection& db);
/// The newest entry that concerns an organisation, 0 where none: its version.
std::int64_t version_of_organisation(store::connection& db, std::int64_t organisation);
/// Ids of the organisations that entries above `after` concern, each once.
std::vector<std::int64_t> organisations_changed_since(store::connection& db, std::int64_t after);

/// Erases the values of these fields of one subject; the entries and their hashes stay. `authority`
/// is the number of the journal entry that records the erasure, in the same unit of work.
/// Returns how many values went.
std::int64_t erase_values(store::connection& db, std::string_view subject_kind,
                          std::int64_t subject, std::vector<std::string> const& fields,
                          std::int64_t authority);

/// Proves the journal: numbers without gap, every hash and commitment right, every missing value
/// backed by an erasure. A line per fault that names the number; empty when sound.
std::vector<std::string> verify(store::connection& db);

/// The fields in which two records differ, as text, for journal entries. Fields: all described
/// members but `id`. Null pointers stand for "not there".
template <class T>
std::vector<field_change> differences(T const* before, T const* after);

// ------------------------------------------------------------------------------------------------

namespace detail {
template <class T>
std::optional<std::string> journal_text(T const& value) {
    auto const bound = store::to_parameter(value);
    if (auto const* number = std::get_if<std::int64_t>(&bound))
        return std::to_string(*number);
    if (auto const* text = std::get_if<std::string>(&bound))
        return *text;
    return std::nullopt;
}
} // namespace detail

template <class T>
std::vector<field_change> differences(T const* before, T const* after) {
    std::vector<field_change> changes;
    boost::mp11::mp_for_each<store::detail::row_members<T>>([&](auto const& d) {
        if (std::string_view{d.name} == "id")
            return;
        field_change change{d.name, {}, {}};
        if (before)
            change.before = detail::journal_text(before->*d.pointer);
        if (after)
            change.after = detail::journal_text(after->*d.pointer);
        if (change.before != change.after)
            changes.push_back(std::move(change));
    });
    return changes;
}

} // namespace network::changes
