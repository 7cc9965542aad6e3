// What an organisation has shared, and what it took part in, for its page and for programs.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

/// A resource of an organisation. Of one of which the reader may see the teaser alone, no more.
struct shared_row {
    resource_brief resource;
    bool leads = false;
    std::string lead;
    std::optional<partner_role> role;
    std::optional<std::int64_t> year;
};
BOOST_DESCRIBE_STRUCT(shared_row, (), (resource, leads, lead, role, year))
NETWORK_FIELDS(shared_row, {"resource", "Which"},
               {"leads", "True where the organisation shares it"},
               {"lead", "Who shares it, by its name then; empty: the network"},
               {"role", "What the organisation had to do with it, where it does not lead"},
               {"year", "Of which year it tells, where the reader may know"})

struct shared_by_wish {
    std::string organisation;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(shared_by_wish, (), (organisation, limit))
NETWORK_FIELDS(shared_by_wish, {"organisation", "Slug, code or number of the organisation"},
               {"limit", "How many; 50 if left out", {.least = 1, .most = largest_page}})

/// Its own ones first, then those in which it took part, each the newest first; what those shared
/// in whose place it stands counts as its own. Not found "organisation.unknown".
result<page<shared_row>> shared_by(changes::reader& view, shared_by_wish const& wish);

} // namespace network::learning
