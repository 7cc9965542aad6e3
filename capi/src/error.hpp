// What goes wrong, as the caller of the C API gets to know it: a status and an immutable object.
#pragma once

#include "libnetwork/base/error.hpp"
#include "libnetwork/base/result.hpp"

#include <libnetwork.h>

/// The error as handed out: everything is made when it is made, so reading it cannot fail.
struct network_error {
    explicit network_error(network::error from);

    network::error what;
    std::string json;
};

namespace network::capi {

/// Hands the error out where the caller wants it, and gives its status. Where memory is too short
/// for that, the caller gets the one error that exists from the start.
network_status refuse(network_error** err, error&& what) noexcept;
/// The same for the exception that is being handled.
network_status refuse_exception(network_error** err) noexcept;

/// The program broke the contract of a function.
error misuse(std::string code, std::string message);
/// `argument` must not be NULL.
error must_not_be_null(char const* argument);

} // namespace network::capi
