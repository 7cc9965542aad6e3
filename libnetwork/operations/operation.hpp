// One row per operation: the single truth of what the system can do. The JSON API, the OpenAPI
// document, network_call, `coopnet call`, the bindings' types and the matrix of rights are all read
// off these rows. A row is made from the use case itself:
//
//     row<&organisations::rename>({.name = "organisations.rename", .method = verb::post,
//                                  .route = "/organisations/{organisation}/names", ...})
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/operations/json.hpp"
#include "libnetwork/people/rights.hpp"

#include <memory>
#include <span>

namespace network::operations {

enum class verb : std::uint8_t { get, post, patch, del };

/// The columns that are stated.
struct columns {
    std::string_view name; ///< "organisations.rename"
    verb method = verb::get;
    std::string_view route; ///< below /api/v1; "{organisation}" is an input
    people::right right = people::right::read_register;
    std::string_view scope = "register:read"; ///< what a token must carry
    std::string_view subject = {};            ///< the input that names the organisation concerned
    std::string_view since = "0.1";
    std::string_view summary;
    bool creates = false; ///< answers 201 over HTTP
};

/// What a use case answered, as it gave it; the row's output is its shape. Never null.
using finding = std::shared_ptr<void const>;

/// A row: what is stated, and what follows from the function.
struct operation : columns {
    using reads_fn = result<finding> (*)(changes::reader&, boost::json::object const&);
    using writes_fn = result<finding> (*)(changes::unit_of_work&, boost::json::object const&);
    using conducts_fn = result<finding> (*)(changes::records&, viewer const&,
                                            boost::json::object const&);
    shape const* input = nullptr;
    shape const* output = nullptr;
    reads_fn reads = nullptr; ///< exactly one of the three is set
    writes_fn writes = nullptr;
    conducts_fn conducts =
        nullptr; ///< arranges its own units of work (costly steps outside the writer)
    void const* use_case = nullptr; ///< which function this row was made from

    [[nodiscard]] bool changes_something() const { return !reads; }
};

/// Every operation, ordered by name.
std::span<operation const> table();
/// The row of that name, or null.
operation const* find(std::string_view name);
/// The row made from a use case, by its mark. Throws failure where the table has none.
operation const& row_of(void const* use_case);

// ------------------------------------------------------------------------------------------------

namespace detail {

/// What an answer without fields points to.
inline constexpr char no_fields = 0;

template <class Out>
result<finding> as_finding(result<Out>&& answer) {
    if (answer.has_error())
        return std::move(answer).error();
    if constexpr (std::is_void_v<Out>)
        return finding{finding{}, &no_fields};
    else
        return finding{std::make_shared<Out const>(*std::move(answer))};
}

template <class In>
In read_input(boost::json::object const& from) {
    In wish{};
    boost::mp11::mp_for_each<members_of<In>>([&](auto const& d) {
        if (auto const* found = from.if_contains(d.name); found && !found->is_null())
            read_json(*found, wish.*d.pointer);
    });
    return wish;
}

template <auto UseCase, class Fn = decltype(UseCase)>
struct bind_row;

/// Its address tells use cases apart.
template <auto UseCase>
inline constexpr char mark = 0;

template <auto UseCase, class Out, class In>
struct bind_row<UseCase, result<Out> (*)(changes::reader&, In const&)> {
    using answer = Out;
    using wish = In;
    static void fill(operation& row) {
        row.input = &shape_of<In>();
        row.output = &shape_of<Out>();
        row.reads = [](changes::reader& view, boost::json::object const& input) {
            return as_finding(UseCase(view, read_input<In>(input)));
        };
    }
};

template <auto UseCase, class Out, class In>
struct bind_row<UseCase, result<Out> (*)(changes::unit_of_work&, In const&)> {
    static void fill(operation& row) {
        row.input = &shape_of<In>();
        row.output = &shape_of<Out>();
        row.writes = [](changes::unit_of_work& work, boost::json::object const& input) {
            return as_finding(UseCase(work, read_input<In>(input)));
        };
    }
};

template <auto UseCase, class Out, class In>
struct bind_row<UseCase, result<Out> (*)(changes::records&, viewer const&, In const&)> {
    static void fill(operation& row) {
        row.input = &shape_of<In>();
        row.output = &shape_of<Out>();
        row.conducts = [](changes::records& office, viewer const& by,
                          boost::json::object const& input) {
            return as_finding(UseCase(office, by, read_input<In>(input)));
        };
    }
};

} // namespace detail

/// The row of a use case; whether it reads or writes follows from its first parameter.
template <auto UseCase>
operation row(columns const& stated) {
    operation made;
    static_cast<columns&>(made) = stated;
    detail::bind_row<UseCase>::fill(made);
    made.use_case = &detail::mark<UseCase>;
    return made;
}

} // namespace network::operations
