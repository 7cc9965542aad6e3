// What goes after some time: each module says which of its rows a retention rule would take, and
// how they go. For how long they are kept is a policy, which is recorded elsewhere.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::changes {

/// Something whose time is over.
struct expired_row {
    std::int64_t number = 0;
    std::string text = {}; ///< for people: "Call of 3 May 2020"; no personal data but a name
    date since = {};       ///< from when its time is counted
    std::int64_t organisation = 0; ///< whom it concerns, or 0
    std::int64_t person = 0;
};

/// A kind of record that is kept for a time.
struct retention_subject {
    std::string_view word;  ///< "mail": stable
    std::string_view title; ///< "Mail that was sent"
    std::string_view counted_from;
    std::string_view kind;   ///< of holdings, such as "message"
    std::int64_t months = 0; ///< where no policy is recorded
    std::string_view basis;  ///< why that long
    /// Those whose time began before that day, the oldest first.
    std::vector<expired_row> (*due)(reader&, date before) = nullptr;
    /// Lets one go.
    result<> (*let_go)(unit_of_work&, expired_row const&) = nullptr;
};

} // namespace network::changes
