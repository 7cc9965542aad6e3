// The few words by which operations are told outside: HTTP methods and statuses.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/operations/operation.hpp"

namespace network::operations {

/// "GET", "POST", "PATCH", "DELETE".
constexpr std::string_view method_name(verb method) {
    switch (method) {
    case verb::get:
        return "GET";
    case verb::post:
        return "POST";
    case verb::patch:
        return "PATCH";
    case verb::del:
        return "DELETE";
    }
    return "GET";
}

/// The HTTP status of a class of failure.
constexpr int http_status(status value) {
    switch (value) {
    case status::invalid:
        return 422;
    case status::unauthenticated:
        return 401;
    case status::forbidden:
        return 403;
    case status::not_found:
        return 404;
    case status::conflict:
        return 409;
    case status::limited:
        return 429;
    case status::busy:
    case status::no_memory:
        return 503;
    case status::unsupported:
        return 501;
    case status::misuse:
    case status::internal:
        break;
    }
    return 500;
}

} // namespace network::operations
