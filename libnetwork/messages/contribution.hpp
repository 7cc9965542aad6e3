// What this module adds to the desk and the health line: mail that did not arrive.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::messages {

/// A row for each message that was given up or bounced in the last 30 days.
std::vector<changes::desk_row> desk(changes::reader& view);

/// "mail": not well while anything is being retried or has waited for more than an hour.
std::vector<changes::health_row> health(changes::reader& view);

} // namespace network::messages
