// What is not needed for long goes by itself: ended sessions, spent links and who asked for them,
// old throttles. Called by a worker once a day; nothing depends on its having run.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::people {

struct swept {
    std::int64_t sessions = 0;  ///< over for 30 days
    std::int64_t links = 0;     ///< expired for 30 days
    std::int64_t throttles = 0; ///< a day old
    std::int64_t askings = 0;   ///< for a mailed link, answered a day ago
};

swept sweep(changes::records& office);

} // namespace network::people
