// result<T>: a value, or the error that prevented it. NETWORK_TRY unwraps or returns early.
#pragma once

#include "libnetwork/base/error.hpp"

#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>

namespace network {

template <class T = void>
using result = boost::system::result<T, error>;

/// Called by result::value() on an error. Reaching it is a mistake in our code: check first.
[[noreturn]] void throw_exception_from_error(error const& what,
                                             boost::source_location const& where);

/// Short forms for the failures that rules and use cases return most.
error invalid(std::vector<problem> problems);
error invalid(std::string field, std::string code, std::string message);
error not_found(std::string code, std::string message);
error conflict(std::string code, std::string message);
error forbidden(std::string code, std::string message);
error unauthenticated(std::string code, std::string message);

} // namespace network

#define NETWORK_CONCAT_(a, b) a##b
#define NETWORK_CONCAT(a, b) NETWORK_CONCAT_(a, b)
#define NETWORK_TRY_(unique, declaration, expression)                                              \
    auto&& unique = (expression);                                                                  \
    if (unique.has_error())                                                                        \
        return std::move(unique).error();                                                          \
    declaration = *std::move(unique)

/// NETWORK_TRY(auto const roll, roll_for(work, wish)): the value, or return its error.
#define NETWORK_TRY(declaration, ...)                                                              \
    NETWORK_TRY_(NETWORK_CONCAT(try_result_, __LINE__), declaration, (__VA_ARGS__))

/// NETWORK_CHECK(may(viewer, ...)): go on, or return the error of a result<void>.
#define NETWORK_CHECK(...)                                                                         \
    do {                                                                                           \
        auto&& check_result = (__VA_ARGS__);                                                       \
        if (check_result.has_error())                                                              \
            return std::move(check_result).error();                                                \
    } while (false)
