#include "libnetwork/changes/holdings.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/records.hpp"

#include <algorithm>

namespace network::changes {
namespace {

/// As whole words, so that "ann" is not found in "planning".
bool says(std::string_view folded, std::string_view wanted) {
    for (auto at = folded.find(wanted); at != std::string_view::npos;
         at = folded.find(wanted, at + 1)) {
        auto const end = at + wanted.size();
        if ((at == 0 || folded[at - 1] == ' ') && (end == folded.size() || folded[end] == ' '))
            return true;
    }
    return false;
}

struct held_value {
    std::int64_t number = 0;
    instant at;
    std::string event;
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    std::string field;
    std::string before;
    std::string after;
};
BOOST_DESCRIBE_STRUCT(held_value, (),
                      (number, at, event, organisation, person, field, before, after))

} // namespace

bool holding_query::may_want(std::string_view kind) const {
    if (only.empty())
        return true;
    auto const prefix = std::string{kind} + ' ';
    auto const first = only.lower_bound(prefix);
    return first != only.end() && first->starts_with(prefix);
}

bool holding_query::wants(holding const& row) const {
    if (!only.empty() && !only.contains(row.reference()))
        return false;
    if (organisation != 0 && row.organisation != organisation)
        return false;
    if (words.empty() && person == 0)
        return true;
    auto const folded = fold(row.text);
    if (person != 0 && row.person != person &&
        std::none_of(names.begin(), names.end(),
                     [&](auto const& name) { return says(folded, name); }))
        return false;
    return std::all_of(words.begin(), words.end(),
                       [&](auto const& word) { return folded.find(word) != std::string::npos; });
}

void holding_query::take(holding row, std::vector<holding>& into) const {
    if (wants(row))
        into.push_back(std::move(row));
}

void holdings_of_journal(reader& view, holding_query const& wanted, std::vector<holding>& into) {
    if (!wanted.may_want("journal"))
        return;
    holding entry;
    store::for_each<held_value>(
        view.db(),
        [&](held_value const& row) {
            if (row.number != entry.number) {
                if (entry.number != 0)
                    wanted.take(std::move(entry), into);
                entry = {"journal",        row.number, "Audit trail", london_date(row.at),
                         row.organisation, row.person, row.event};
            }
            entry.text += '\n' + row.field + ": ";
            entry.text += row.before.empty() ? row.after : row.before + " -> " + row.after;
        },
        "select j.number, j.at, j.event, j.organisation, j.person, v.field,"
        " coalesce(v.value_before, ''), coalesce(v.value_after, '')"
        " from journal_value v join journal j on j.number = v.journal order by j.number, v.field");
    if (entry.number != 0)
        wanted.take(std::move(entry), into);
}

} // namespace network::changes
