// Which sessions were signed in of late, so that it is known from the head of a request whether its
// sender may send much. In memory alone, and never blocks; it opens no door: every page asks the
// store.
#pragma once

#include "libnetwork/base/clock.hpp"

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace network::pages {

class known_sessions {
  public:
    /// The session of that token was found to be signed in.
    void saw(std::string_view token, instant now);
    /// Was it, in the last twelve hours?
    [[nodiscard]] bool knows(std::string_view token, instant now) const;

  private:
    mutable std::mutex guard_;
    std::unordered_map<std::string, instant> last_seen_; ///< by hash of the token
};

} // namespace network::pages
