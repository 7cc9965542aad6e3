#include "server/pages/usage_counter.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace network::pages {
namespace {

constexpr std::array<std::string_view, 22> robots{
    "bot",       "crawl",     "spider",   "slurp", "scrape", "fetch",   "monitor",
    "preview",   "validator", "archive",  "wget",  "curl/",  "python-", "java/",
    "go-http",   "libwww",    "headless", "axios", "feed",   "scanner", "facebookexternalhit",
    "lighthouse"};

bool is_ahead_of_time(http::request const& asked) {
    for (auto const* name : {"Sec-Purpose", "Purpose", "X-Moz", "X-Purpose"})
        if (asked.headers.get(name).starts_with("prefetch") ||
            asked.headers.get(name).starts_with("preview"))
            return true;
    return false;
}

} // namespace

bool is_robot(std::string_view agent) {
    std::string low{agent};
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return low.empty() || std::any_of(robots.begin(), robots.end(), [&](std::string_view word) {
               return low.find(word) != std::string::npos;
           });
}

std::optional<reading> reading_in(http::request const& asked) {
    constexpr std::string_view folder = "/resources/";
    if (asked.method != http::method::get || !asked.path.starts_with(folder))
        return std::nullopt;
    auto const rest = std::string_view{asked.path}.substr(folder.size());
    auto const end = std::min(rest.find('/'), rest.size());
    bool const file = rest.substr(end).starts_with("/files/");
    // A file taken in pieces is one download: that of its first piece.
    auto const range = asked.headers.get("Range");
    if (end == 0 || (end < rest.size() && !file) ||
        (file && !range.empty() && !range.starts_with("bytes=0-")))
        return std::nullopt;
    if (is_ahead_of_time(asked) || is_robot(asked.headers.get("User-Agent")))
        return std::nullopt;
    return reading{std::string{rest.substr(0, end)}, file};
}

void usage_counter::begin(date today) {
    day_ = today;
    seen_.clear();
    salt_.resize(crypto_generichash_KEYBYTES);
    randombytes_buf(salt_.data(), salt_.size());
}

void usage_counter::count(reading const& what, http::request const& asked, std::int64_t person,
                          date today) {
    auto const who = person != 0
                         ? "person " + std::to_string(person)
                         : asked.remote + '\n' + std::string{asked.headers.get("User-Agent")};
    auto const text = (what.download ? asked.path : what.slug) + '\n' + who;
    std::lock_guard const lock{guard_};
    if (salt_.empty() || day_ != today)
        begin(today);
    std::uint64_t mark = 0;
    static_assert(sizeof mark <= crypto_generichash_BYTES);
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<unsigned char const*>(text.data()), text.size(),
                       reinterpret_cast<unsigned char const*>(salt_.data()), salt_.size());
    std::copy_n(hash.begin(), sizeof mark, reinterpret_cast<unsigned char*>(&mark));
    if (seen_.size() >= most_readers || !seen_.insert(mark).second)
        return;
    auto& counted = counts_[{what.slug, person == 0}];
    counted.slug = what.slug;
    counted.by_visitors = person == 0;
    ++(what.download ? counted.downloads : counted.readings);
}

std::vector<learning::usage_count> usage_counter::take() {
    std::lock_guard const lock{guard_};
    std::vector<learning::usage_count> all;
    all.reserve(counts_.size());
    for (auto& [key, count] : counts_)
        all.push_back(std::move(count));
    counts_.clear();
    return all;
}

} // namespace network::pages
