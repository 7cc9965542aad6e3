// The table itself: what the modules contribute, in one list ordered by name.
#include "libnetwork/operations/parts.hpp"

#include <algorithm>

namespace network::operations {
namespace {

std::vector<operation> assembled() {
    std::vector<operation> all;
    for (auto const& part : {
             adoption_operations(),
             application_operations(),
             attachment_operations(),
             comment_operations(),
             commitment_operations(),
             dealings_operations(),
             governance_operations(),
             member_operations(),
             organisation_operations(),
             outlet_operations(),
             people_operations(),
             project_operations(),
             record_operations(),
             reminder_operations(),
             resource_import_operations(),
             resource_operations(),
             vocabulary_operations(),
             search_operations(),
         })
        all.insert(all.end(), part.begin(), part.end());
    std::sort(all.begin(), all.end(),
              [](operation const& a, operation const& b) { return a.name < b.name; });
    return all;
}

std::vector<operation> const& rows() {
    static auto const all = assembled();
    return all;
}

} // namespace

std::span<operation const> table() {
    return rows();
}

operation const* find(std::string_view name) {
    auto const& all = rows();
    auto const place = std::lower_bound(
        all.begin(), all.end(), name,
        [](operation const& row, std::string_view wanted) { return row.name < wanted; });
    return place != all.end() && place->name == name ? &*place : nullptr;
}

operation const& row_of(void const* use_case) {
    for (auto const& op : rows())
        if (op.use_case == use_case)
            return op;
    throw failure(status::internal, "operation.unlisted", "a use case has no row in the table");
}

} // namespace network::operations
