// Every address at which the portal can be read, with its places filled: from the table of
// operations and from the table of pages. An operation, page or input that is new is met here, or
// is named among the unknown.
#pragma once

#include "libnetwork/operations/operation.hpp"
#include "tests/server/pages/secret_library.hpp"

namespace network::test {

struct exit_of {
    std::string pattern; ///< "/api/v1/resources/{resource}", or that of a page
    std::string address;
};

class all_exits {
  public:
    explicit all_exits(secret_library const& library);

    std::vector<exit_of> list;
    std::set<std::string> unknown; ///< what the walk does not know how to fill

    /// An input in which everything asked for is filled, for an operation that changes something;
    /// one for each resource where it is about one.
    std::vector<boost::json::object> inputs_of(operations::operation const& what);

  private:
    using values = std::vector<std::string>;
    /// What may stand for that name in that pattern; none: unknown.
    std::optional<values> values_for(std::string_view pattern, std::string_view name,
                                     operations::shape const* type);
    /// All ways to fill the places of a pattern.
    values filled(std::string_view pattern);
    void add_operation(operations::operation const& what);
    void add_pages();
    void add_beside();
    boost::json::value something(operations::shape const& type, std::string_view name,
                                 std::string_view within, int depth);

    secret_library const& library_;
    std::vector<std::pair<std::string_view, values>> named_;
};

} // namespace network::test
