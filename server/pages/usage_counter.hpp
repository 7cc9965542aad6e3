// Counts readings while the server runs: numbers by resource in memory, handed over now and then.
// Who read is known only as a hash with a salt that changes each day and is written down nowhere,
// so that one reader counts once a day; robots, prefetching and HEAD do not count.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/learning/usage.hpp"
#include "server/http/message.hpp"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace network::pages {

/// What a request reads, if a reading is what it is: the slug, and whether it takes a file.
struct reading {
    std::string slug;
    bool download = false;
};
std::optional<reading> reading_in(http::request const& asked);

/// A program that says so by its name, or says nothing.
bool is_robot(std::string_view agent);

class usage_counter {
  public:
    /// One more, unless this reader was counted today. `person`: who is signed in, or 0.
    void count(reading const& what, http::request const& asked, std::int64_t person, date today);
    /// What was counted since the last time. Yesterday's readers are forgotten on the way.
    std::vector<learning::usage_count> take();

  private:
    static constexpr std::size_t most_readers =
        500'000; ///< beyond them, nobody is told apart until tomorrow
    void begin(date today);

    std::mutex guard_;
    date day_;
    std::string salt_;
    std::unordered_set<std::uint64_t> seen_;
    std::map<std::pair<std::string, bool>, learning::usage_count>
        counts_; ///< by slug, visitors apart
};

} // namespace network::pages
