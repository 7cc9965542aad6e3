// Operations on people, their roles and their rights.
#include "libnetwork/operations/operation.hpp"

namespace network::operations {
namespace {

result<people::rights_matrix> rights(changes::reader&, people::rights_wish const& wish) {
    return people::rights(wish);
}

} // namespace

std::vector<operation> people_operations() {
    return {
        row<&rights>({.name = "rights.list",
                      .route = "/rights",
                      .summary = "The table of rights: who may do what, and how far"}),
    };
}

} // namespace network::operations
