// Operations on single resources of the library: reading one, writing and revising it, and its way
// through the editors' and its council's hands.
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {
namespace {

using people::right;

constexpr std::string_view reads = "library:read";

} // namespace

std::vector<operation> resource_operations() {
    return {
        row<&learning::show_resource>({.name = "resources.show",
                                       .route = "/resources/{resource}",
                                       .right = right::read_library,
                                       .scope = reads,
                                       .summary = "A resource, as much of it as the reader may see, "
                                                  "and why"}),
    };
}

} // namespace network::operations
