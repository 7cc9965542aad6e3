// What this module adds to what crosses modules: mail that did not arrive, what is held, what goes.
#pragma once

#include "libnetwork/changes/desk.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/changes/retention.hpp"

#include <span>

namespace network::messages {

/// A row for each message that was given up in the last 30 days. Those that came back are told of
/// together with the organisation's other contacts, which this module does not know.
std::vector<changes::desk_row> desk(changes::reader& view);

/// "mail": not well while anything is being retried or has waited for more than an hour.
std::vector<changes::health_row> health(changes::reader& view);

/// Mail, with subject and body as far as they are kept.
void holdings(changes::reader& view, changes::holding_query const& wanted,
              std::vector<changes::holding>& into);

/// Mail that was sent or given up: it is emptied; that it was queued stays.
std::span<changes::retention_subject const> retention();

} // namespace network::messages
