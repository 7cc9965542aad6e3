// Where an address leads that somebody kept: of a resource that was given another name, or that
// came from another site. An address is promised for ever, so it leads to the living page, or the
// answer says that what stood there was withdrawn. It tells nobody of a resource that they may not
// see.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

struct address_wish {
    std::string path;
};
BOOST_DESCRIBE_STRUCT(address_wish, (), (path))
NETWORK_FIELDS(address_wish,
               {"path",
                "The path of an address with its query, here or on the site it came from: "
                "/case-studies/tool-library/ or /?p=12; a whole address will do too",
                {.longest = 2000}})

struct address_answer {
    std::string leads_to;
    bool moved = false;
    resource_brief resource;
};
BOOST_DESCRIBE_STRUCT(address_answer, (), (leads_to, moved, resource))
NETWORK_FIELDS(address_answer,
               {"leads_to",
                "The path at which it stands today; of a file that was taken in, the file's own"},
               {"moved", "False where the address asked about is the one of today"},
               {"resource", "What stands there"})

/// Where it leads for this reader. Not found "address.unknown" (also where the reader may not know
/// of what stands there), "resource.withdrawn" (with the reason, for those who could see it
/// before).
result<address_answer> where_address_leads(changes::reader& view, address_wish const& wish);

namespace rules {

/// The forms in which such an address may have been kept, the nearest first: with and without its
/// query, letters of other scripts written out or encoded.
std::vector<std::string> forms_of_address(std::string_view address);

/// The number in the query of a short address, 12 of "preview=true&p=12": WordPress gives one to
/// every item.
std::optional<std::int64_t> number_of_item(std::string_view query);

} // namespace rules
} // namespace network::learning
