// Statuses and errors of the core in the words of C, and the error that needs no memory.
#include "capi/src/error.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <new>

namespace network::capi {
namespace {

namespace json = boost::json;

network_status status_of(status value) {
    switch (value) {
    case status::invalid:
        return NETWORK_INVALID;
    case status::unauthenticated:
        return NETWORK_UNAUTHENTICATED;
    case status::forbidden:
        return NETWORK_FORBIDDEN;
    case status::not_found:
        return NETWORK_NOT_FOUND;
    case status::conflict:
        return NETWORK_CONFLICT;
    case status::limited:
        return NETWORK_LIMITED;
    case status::busy:
        return NETWORK_BUSY;
    case status::unsupported:
        return NETWORK_UNSUPPORTED;
    case status::misuse:
        return NETWORK_MISUSE;
    case status::no_memory:
        return NETWORK_NO_MEMORY;
    case status::internal:
        break;
    }
    return NETWORK_INTERNAL;
}

std::string written(error const& what) {
    json::array problems;
    for (auto const& p : what.problems)
        problems.push_back({{"field", p.field}, {"code", p.code}, {"message", p.message}});
    return json::serialize(json::object{{"status", to_word(what.status)},
                                        {"code", what.code},
                                        {"message", what.message},
                                        {"problems", std::move(problems)}});
}

/// Made when the library is loaded, and never destroyed: it must be there to the very end.
network_error* const out_of_memory =
    new network_error{{status::no_memory, "memory.exhausted", "Not enough memory for this", {}}};

network_status refuse_for_memory(network_error** err) noexcept {
    if (err)
        *err = out_of_memory;
    return NETWORK_NO_MEMORY;
}

} // namespace

network_status refuse(network_error** err, error&& what) noexcept {
    auto const status = status_of(what.status);
    if (!err)
        return status;
    if (status == NETWORK_NO_MEMORY)
        return refuse_for_memory(err);
    try {
        *err = new network_error{std::move(what)};
        return status;
    } catch (...) {
        return refuse_for_memory(err);
    }
}

network_status refuse_exception(network_error** err) noexcept {
    try {
        throw;
    } catch (std::bad_alloc const&) {
        return refuse_for_memory(err);
    } catch (failure const& known) {
        // What a failure says is for a log, not for a caller; of misuse the caller must know.
        try {
            auto const told =
                known.status() == status::misuse || known.status() == status::unsupported;
            return refuse(err, {known.status(),
                                known.code(),
                                told ? known.what() : "The store could not do this",
                                {}});
        } catch (...) {
            return refuse_for_memory(err);
        }
    } catch (...) {
        try {
            return refuse(err,
                          {status::internal, "internal", "Something went wrong on our side", {}});
        } catch (...) {
            return refuse_for_memory(err);
        }
    }
}

error misuse(std::string code, std::string message) {
    return {status::misuse, std::move(code), std::move(message), {}};
}

error must_not_be_null(char const* argument) {
    return misuse("argument.null", std::string{argument} + " must not be NULL");
}

namespace {

problem const* problem_at(network_error const* error, std::size_t index) {
    return error && index < error->what.problems.size() ? &error->what.problems[index] : nullptr;
}

} // namespace
} // namespace network::capi

network_error::network_error(network::error from)
    : what(std::move(from)), json(network::capi::written(what)) {}

using network::capi::problem_at;

network_status network_error_status(network_error const* error) {
    return error ? network::capi::status_of(error->what.status) : NETWORK_OK;
}

char const* network_error_code(network_error const* error) {
    return error ? error->what.code.c_str() : nullptr;
}

char const* network_error_message(network_error const* error) {
    return error ? error->what.message.c_str() : nullptr;
}

size_t network_error_problem_count(network_error const* error) {
    return error ? error->what.problems.size() : 0;
}

char const* network_error_problem_field(network_error const* error, size_t problem) {
    auto const* found = problem_at(error, problem);
    return found ? found->field.c_str() : nullptr;
}

char const* network_error_problem_code(network_error const* error, size_t problem) {
    auto const* found = problem_at(error, problem);
    return found ? found->code.c_str() : nullptr;
}

char const* network_error_problem_message(network_error const* error, size_t problem) {
    auto const* found = problem_at(error, problem);
    return found ? found->message.c_str() : nullptr;
}

char const* network_error_json(network_error const* error) {
    return error ? error->json.c_str() : nullptr;
}

void network_error_free(network_error* error) {
    if (error != network::capi::out_of_memory)
        delete error;
}
