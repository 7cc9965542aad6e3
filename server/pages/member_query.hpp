// The question that a page about the roll of members asks, as an address carries it: who, as what,
// where, on which day. The list, its map and its files all ask the same.
#pragma once

#include "libnetwork/members/roll.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

struct member_query {
    std::string q, tier, part, standing, kind, nation, on, after;

    [[nodiscard]] bool filtered() const {
        return !(q.empty() && tier.empty() && part.empty() && standing.empty() && kind.empty() &&
                 nation.empty());
    }
    /// The input of members.list.
    [[nodiscard]] boost::json::object input() const;
    /// The filters with their names, without the day and the place in the list.
    [[nodiscard]] std::vector<std::pair<std::string_view, std::string>> filters() const;
    [[nodiscard]] std::string url(std::string_view path = "/members") const;
    [[nodiscard]] std::string file_url(std::string_view format) const;
};

member_query member_query_of(visit const& now);

/// Every row that fits, page after page; at most `most`.
result<std::vector<members::roll_row>> all_members(visit const& now, member_query const& query,
                                                   std::size_t most);

/// Options of the selects part, tier, kind and nation, with what is chosen.
void show_member_filters(view::dictionary& page, member_query const& query);

} // namespace network::pages
