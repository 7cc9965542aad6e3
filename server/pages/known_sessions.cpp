#include "server/pages/known_sessions.hpp"

#include "libnetwork/base/digest.hpp"

namespace network::pages {
namespace {

constexpr std::int64_t for_so_long = std::int64_t{12} * 60 * 60 * 1000;
constexpr std::size_t most = 10'000;

} // namespace

void known_sessions::saw(std::string_view token, instant now) {
    auto key = sha256(token);
    std::lock_guard const lock{guard_};
    if (last_seen_.size() >= most && !last_seen_.contains(key)) {
        std::erase_if(last_seen_, [&](auto const& one) {
            return now.milliseconds - one.second.milliseconds > for_so_long;
        });
        if (last_seen_.size() >= most)
            last_seen_.clear(); // they are seen again at their next page
    }
    last_seen_[std::move(key)] = now;
}

bool known_sessions::knows(std::string_view token, instant now) const {
    if (token.empty())
        return false;
    auto const key = sha256(token);
    std::lock_guard const lock{guard_};
    auto const found = last_seen_.find(key);
    return found != last_seen_.end() &&
           now.milliseconds - found->second.milliseconds <= for_so_long;
}

} // namespace network::pages
