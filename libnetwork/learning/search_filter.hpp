// What was asked for, made ready: organisations by their numbers with those in whose place they
// stand, "councils like ours" as kinds and sizes. It decides nothing about who may see what.
#pragma once

#include "libnetwork/learning/searching.hpp"

namespace network::learning {

struct prepared_filter {
    resource_filter filter;
    std::string like; ///< "Like Rochdale: single-tier councils with 150,000 to 250,000 residents"
};

/// Invalid by field: "organisation.unknown" and what resolving an organisation may say.
result<prepared_filter> prepare(changes::reader& view, resources_wish const& wish);

} // namespace network::learning
