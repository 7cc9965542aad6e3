// What is held, wherever it is held: one kind of row, to which every module adds its own, so that a
// request for information can be answered from all of them. Worked out each time; copied nowhere.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"

#include <boost/describe/class.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace network::changes {

class reader;

/// Something that is held: a row of a table, as text that a person can read.
struct holding {
    std::string kind = {};         ///< "dealing", "message", "person"
    std::int64_t number = 0;       ///< of the row
    std::string place = {};        ///< where it is held, for people: "Dealings", "Mail sent"
    date on = {};                  ///< its day
    std::int64_t organisation = 0; ///< whom it concerns, or 0
    std::int64_t person = 0;
    std::string text = {};

    /// How decisions on it name it: "dealing 12".
    [[nodiscard]] std::string reference() const { return kind + ' ' + std::to_string(number); }
};
BOOST_DESCRIBE_STRUCT(holding, (), (kind, number, place, on, organisation, person, text))
NETWORK_FIELDS(holding, {"kind", "What sort of row it is"}, {"number", "Its number"},
               {"place", "Where it is held"}, {"on", "Its day"},
               {"organisation", "Number of the organisation concerned; 0: none"},
               {"person", "Number of the person concerned; 0: none"},
               {"text", "What it says", {.longest = 20'000, .privacy = privacy::contact}})

/// What is looked for. Everything that is given must fit.
struct holding_query {
    std::vector<std::string> words = {}; ///< folded; each must occur
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    std::vector<std::string> names = {};          ///< folded names and addresses of that person
    std::set<std::string, std::less<>> only = {}; ///< references; empty: all

    /// Whether rows of that kind can be among those looked for.
    [[nodiscard]] bool may_want(std::string_view kind) const;
    [[nodiscard]] bool wants(holding const& row) const;
    /// Adds the row where it is looked for.
    void take(holding row, std::vector<holding>& into) const;
};

/// What the audit trail still holds of values, entry by entry.
void holdings_of_journal(reader& view, holding_query const& wanted, std::vector<holding>& into);

} // namespace network::changes
