// The way of every verb: the fields, the operation, the answer as a table.
#include "capi/src/call.hpp"

#include "capi/src/guard.hpp"
#include "capi/src/input.hpp"
#include "capi/src/rows.hpp"
#include "capi/src/session.hpp"
#include "libnetwork/operations/describe.hpp"
#include "libnetwork/operations/json_text.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cstring>

namespace network::capi {
namespace {

namespace json = boost::json;

result<operations::operation const*> operation_named(std::string_view name) {
    if (auto const* found = operations::find(name))
        return found;
    return not_found("operation.unknown",
                     "There is no such operation. network_describe lists what there is");
}

result<std::unique_ptr<network_rows>>
invoke(network_session* session, operations::operation const& what, json::object input) {
    auto rows = std::make_unique<network_rows>();
    NETWORK_TRY(auto answer, session->acting->invoke(what, std::move(input)));
    rows->take(std::move(answer), *what.output);
    return rows;
}

/// The faults that setters met together with those of the other fields, so that all come at once.
result<json::object> checked_fields(operations::operation const& what, network_input const* input) {
    auto fields = fields_of(input);
    if (fields.has_value() || fields.error().problems.empty())
        return fields;
    auto all = fields.error().problems;
    auto given = input->fields;
    given.erase("idempotency_key");
    given.erase("if_version");
    for (auto& other : operations::problems_in(*what.input, given, what.changes_something()))
        if (std::none_of(all.begin(), all.end(),
                         [&](problem const& known) { return known.field == other.field; }))
            all.push_back(std::move(other));
    return invalid(std::move(all));
}

} // namespace

network_status carry_out(network_session* session, std::string_view operation,
                         network_input const* input, network_rows** out,
                         network_error** err) noexcept {
    return guarded(out, err, [&]() -> result<std::unique_ptr<network_rows>> {
        if (!session)
            return must_not_be_null("session");
        NETWORK_TRY(auto const* what, operation_named(operation));
        NETWORK_TRY(auto fields, checked_fields(*what, input));
        return invoke(session, *what, std::move(fields));
    });
}

} // namespace network::capi

using namespace network;
using namespace network::capi;

network_status network_call(network_session* session, char const* operation, char const* json,
                            ptrdiff_t length, network_rows** out, network_error** err) {
    return guarded(out, err, [&]() -> result<std::unique_ptr<network_rows>> {
        if (!session)
            return must_not_be_null("session");
        if (!operation)
            return must_not_be_null("operation");
        NETWORK_TRY(auto const* what, operation_named(operation));
        std::string_view text;
        if (json)
            text = {json, length < 0 ? std::strlen(json) : static_cast<std::size_t>(length)};
        NETWORK_TRY(auto fields, operations::read_object(text));
        return invoke(session, *what, std::move(fields));
    });
}

network_status network_call_input(network_session* session, char const* operation,
                                  network_input const* input, network_rows** out,
                                  network_error** err) {
    if (operation)
        return carry_out(session, operation, input, out, err);
    return guarded(out, err, []() -> result<std::unique_ptr<network_rows>> {
        return must_not_be_null("operation");
    });
}

network_status network_describe(network_rows** out, network_error** err) {
    return guarded(out, err, []() -> result<std::unique_ptr<network_rows>> {
        return std::make_unique<network_rows>(operations::describe());
    });
}
