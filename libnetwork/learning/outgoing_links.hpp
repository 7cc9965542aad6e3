// Where resources lead to outside this portal: every address in the version that readers see, with
// the box in which it stands. The list is made from what is stored; nothing is fetched, so whether
// an address still answers is for whoever takes the list to try.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

struct links_wish {
    std::optional<std::string> host, after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(links_wish, (), (host, after, limit))
NETWORK_FIELDS(
    links_wish, {"host", "Only addresses at this name, such as example.org", {.longest = 253}},
    {"after", "Where the page before ended"},
    {"limit", "How many resources with links; 50 if left out", {.least = 1, .most = largest_page}})

struct outgoing_link {
    std::string address, host, box;
};
BOOST_DESCRIBE_STRUCT(outgoing_link, (), (address, host, box))
NETWORK_FIELDS(outgoing_link, {"address", "Where it leads"}, {"host", "The name in it"},
               {"box", "The field in which it stands"})

struct links_row {
    resource_brief resource;
    std::vector<outgoing_link> links;
};
BOOST_DESCRIBE_STRUCT(links_row, (), (resource, links))
NETWORK_FIELDS(links_row, {"resource", "Which resource"},
               {"links", "Where it leads, each address once"})

/// By number of the resource; what leads nowhere is left out. The total counts resources with
/// links.
result<page<links_row>> outgoing_links(changes::reader& view, links_wish const& wish);

namespace rules {
/// Every address of a text of that content, each once, by the box where it stands first.
std::vector<outgoing_link> links_of(content const& says);
} // namespace rules
} // namespace network::learning
