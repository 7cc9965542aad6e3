// Delivery status notifications (RFC 3464): reading the report that a mail server sent back, and
// marking the message it speaks of. It fetches no mail; who does hands the text in.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::messages {

/// What a report says of one message.
struct bounce {
    std::string reference; ///< the left part of the original Message-ID
    std::string recipient; ///< as the last server knew it
    std::string action;    ///< "failed", "delayed", "delivered", "relayed", "expanded"
    std::string status;    ///< "5.1.1"
};

/// Reads a multipart/report. Invalid "bounce.not_a_report" where it is none or lacks what is
/// needed.
result<bounce> read_bounce(std::string_view report);

struct bounce_wish {
    std::string report;
};
BOOST_DESCRIBE_STRUCT(bounce_wish, (), (report))
NETWORK_FIELDS(bounce_wish, {"report",
                             "The whole message as the mail server sent it",
                             {.longest = 200'000, .privacy = privacy::contact}})

struct bounce_outcome {
    bool marked = false;
    std::string action;
    std::string status;
};
BOOST_DESCRIBE_STRUCT(bounce_outcome, (), (marked, action, status))
NETWORK_FIELDS(bounce_outcome, {"marked", "True where a message is marked as bounced by this"},
               {"action", "What the server says it did: failed, delayed, delivered, ..."},
               {"status", "The status code of RFC 3463, such as 5.1.1"})

/// Reads a report and marks the message it speaks of as bounced where the delivery failed; a delay
/// marks nothing. Not found "bounce.unknown_message" where we never sent such a message.
result<bounce_outcome> record_bounce(changes::records& office, viewer const& by,
                                     bounce_wish const& wish);

} // namespace network::messages
