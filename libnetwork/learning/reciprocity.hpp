// What an organisation gave to the others and took from them, counted from what is recorded.
// Private to it and the network team; the totals of the network are for everyone. Nobody is ranked.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"

namespace network::learning {

struct reciprocity_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(reciprocity_wish, (), (organisation))
NETWORK_FIELDS(reciprocity_wish, {"organisation", "Slug, code or number of the organisation"})

/// A line of the statement.
struct reciprocity_row {
    std::string what;  ///< stable: "studies_shared"
    std::string label; ///< in words
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(reciprocity_row, (), (what, label, count))
NETWORK_FIELDS(reciprocity_row, {"what", "Stable name of the line"}, {"label", "In words"},
               {"count", "How many"})

struct reciprocity_statement {
    std::optional<organisations::organisation_brief> organisation; ///< none: the whole network
    date as_on;
    std::vector<reciprocity_row> given, taken;
    std::vector<std::string> adopters; ///< of its own: who took something up, by name
};
BOOST_DESCRIBE_STRUCT(reciprocity_statement, (), (organisation, as_on, given, taken, adopters))
NETWORK_FIELDS(reciprocity_statement, {"organisation", "Whose it is; null: the whole network"},
               {"as_on", "The day it was counted on"}, {"given", "What it gave"},
               {"taken", "What it took"}, {"adopters", "Who took up something of its own"})

/// An organisation's own statement, through reorganisations.
result<reciprocity_statement> show_reciprocity(changes::reader& view, reciprocity_wish const& wish);

struct reciprocity_totals_wish {};
BOOST_DESCRIBE_STRUCT(reciprocity_totals_wish, (), ())
constexpr std::span<field const> network_fields(std::type_identity<reciprocity_totals_wish>) {
    return {};
}
constexpr std::string_view network_record_name(std::type_identity<reciprocity_totals_wish>) {
    return "reciprocity_totals_wish";
}

/// The same for the whole network, without names.
result<reciprocity_statement> reciprocity_totals(changes::reader& view,
                                                 reciprocity_totals_wish const&);

} // namespace network::learning
