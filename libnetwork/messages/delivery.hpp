// Sending what is due: rows are leased in one short unit of work, sent outside the writer, and
// marked one by one. A sender whose lease has not time enough left for one more message stops, so
// two servers never have the same message in hand; after a crash between the server's "accepted"
// and the mark, the message goes again under the same Message-ID.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/messages/smtp.hpp"

namespace network::messages {

struct delivery_report {
    std::int64_t sent = 0;
    std::int64_t put_back = 0; ///< will be tried again
    std::int64_t failed = 0;   ///< given up

    bool operator==(delivery_report const&) const = default;
};

/// Sends up to `limit` messages that are due. `sender` names this worker, unlike any other's.
delivery_report deliver_due(changes::records& office, smtp_settings const& settings,
                            std::string_view sender, std::int64_t limit);

/// How long after the n-th attempt (from 1) the next is made; nothing after the last.
std::optional<std::int64_t> retry_delay_ms(std::int64_t attempt);

} // namespace network::messages
