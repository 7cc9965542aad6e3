// Carrying out one operation for a session. The named verbs are generated onto this.
#pragma once

#include <libnetwork.h>

#include <string_view>

namespace network::capi {

/// A verb: `operation` is the name of a row of the table.
network_status carry_out(network_session* session, std::string_view operation,
                         network_input const* input, network_rows** out,
                         network_error** err) noexcept;

} // namespace network::capi
