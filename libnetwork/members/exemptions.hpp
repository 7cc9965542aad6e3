// Grounds on which something that is held may be withheld, each with its law. A table, not advice:
// whoever decides reads the law. Pure.
#pragma once

#include "libnetwork/members/information_request.hpp"

#include <span>

namespace network::members {

struct exemption {
    std::string_view code; ///< "foia_s40"
    request_kind kind;
    std::string_view law; ///< "Freedom of Information Act 2000, section 40"
    std::string_view title;
    bool public_interest; ///< the public interest must be weighed before it is used
};

std::span<exemption const> exemptions();
/// The one of that code that applies to such requests, or null.
exemption const* exemption_called(std::string_view code, request_kind kind);

} // namespace network::members
