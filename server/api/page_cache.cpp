#include "server/api/page_cache.hpp"

#include "libnetwork/changes/journal.hpp"
#include "libnetwork/changes/touched.hpp"
#include "server/http/compress.hpp"

#include <algorithm>

namespace network::api {
namespace {

constexpr std::size_t worth_compressing = 1024;

std::string key_of(audience who, std::string_view url) {
    std::string key(1, static_cast<char>('a' + static_cast<int>(who)));
    key += url;
    return key;
}

// What is kept for long holds no spare room: a body that grew as it was written has twice its size.
void fit(http::shared_bytes& body) {
    if (body && body->capacity() > body->size() + body->size() / 8)
        body = std::make_shared<std::string const>(body->data(), body->size());
}

void compress_once(http::response& answer) {
    if (!answer.compress)
        return;
    fit(answer.body);
    if (!answer.body || answer.body->size() < worth_compressing ||
        !http::is_text_type(answer.content_type))
        return;
    if (!answer.gzip)
        answer.gzip = std::make_shared<std::string const>(http::gzip(*answer.body));
    if (!answer.brotli)
        answer.brotli = std::make_shared<std::string const>(http::brotli(*answer.body));
    fit(answer.gzip);
    fit(answer.brotli);
}

std::size_t size_of(http::response const& answer, std::string const& key) {
    std::size_t size = 512 + 2 * key.size();
    for (auto const& body : {answer.body, answer.gzip, answer.brotli})
        size += body ? body->size() : 0;
    return size;
}

bool may_be_kept(http::response const& answer) {
    return answer.status == 200 && !answer.etag.empty() &&
           std::none_of(answer.headers.begin(), answer.headers.end(), [](http::header const& one) {
               return one.name == "Vary" && one.value == "*";
           });
}

using numbers_by_topic = std::array<std::int64_t, operations::topic_count>;

/// Brings the newest number of each topic forward by what the journal tells.
void bring_forward(numbers_by_topic& last, std::vector<changes::touched> const& since) {
    for (auto const& one : since) {
        auto const about = operations::topics_of(one.event, one.subject_kind).topics;
        for (std::size_t which = 0; which < last.size(); ++which)
            if (about.has(static_cast<operations::topic>(which)))
                last[which] = std::max(last[which], one.number);
    }
}

} // namespace

page_cache::page_cache(changes::records& office, std::size_t most_bytes)
    : office_(office), most_bytes_(most_bytes) {}

std::optional<http::response> page_cache::find(audience who, std::string_view url) {
    auto const generation = office_.database().generation();
    auto const now = office_.time().now();
    thread_local std::string key;
    key.assign(1, static_cast<char>('a' + static_cast<int>(who)));
    key += url;
    std::lock_guard const lock{guard_};
    if (known_.generation != generation || now >= known_.until)
        return std::nullopt;
    auto const place = places_.find(key);
    if (place == places_.end())
        return std::nullopt;
    auto const& found = *place->second;
    if (found.is_stale(known_) || now >= found.until)
        return std::nullopt;
    recent_.splice(recent_.begin(), recent_, place->second);
    ++hits_;
    return found.answer;
}

http::response page_cache::get(audience who, std::string_view url, operations::topics shows,
                               std::function<http::response()> const& make) {
    auto const key = key_of(who, url);
    auto const before = current();
    if (auto answer = kept(key, before))
        return *std::move(answer);
    auto const turn = turn_for(key);
    std::lock_guard const alone{*turn};
    // Whoever had the turn before may have made just what is wanted.
    auto const now = current();
    if (auto answer = kept(key, now))
        return *std::move(answer);
    auto answer = make();
    if (may_be_kept(answer)) {
        compress_once(answer);
        keep(key, answer, shows, now);
    }
    return answer;
}

bool page_cache::entry::is_stale(state const& now) const {
    for (std::size_t which = 0; which < now.last.size(); ++which)
        if (now.last[which] > number && shows.has(static_cast<operations::topic>(which)))
            return true;
    return false;
}

page_cache::state page_cache::current() {
    auto const generation = office_.database().generation();
    auto const now = office_.time().now();
    state fresh;
    {
        std::lock_guard const lock{guard_};
        if (known_.generation == generation && known_.number >= 0 && now < known_.until)
            return known_;
        fresh = known_;
    }
    // A commit need not be one that anybody sees (a session, a lease): only the journal tells.
    fresh.generation = generation;
    fresh.until = london_midnight(london_date(now).plus_days(1));
    auto const lease = office_.database().read();
    if (fresh.number < 0) {
        fresh.number = changes::newest(lease.db());
    } else {
        auto const since = changes::touched_since(lease.db(), fresh.number);
        bring_forward(fresh.last, since);
        for (auto const& one : since)
            fresh.number = std::max(fresh.number, one.number);
    }
    std::lock_guard const lock{guard_};
    if (fresh.generation >= known_.generation)
        known_ = fresh;
    return fresh;
}

std::optional<http::response> page_cache::kept(std::string const& key, state const& now) {
    std::lock_guard const lock{guard_};
    auto const place = places_.find(key);
    if (place == places_.end() || place->second->is_stale(now) || place->second->until != now.until)
        return std::nullopt;
    recent_.splice(recent_.begin(), recent_, place->second);
    ++hits_;
    return place->second->answer;
}

void page_cache::keep(std::string const& key, http::response const& answer,
                      operations::topics shows, state const& made_from) {
    auto const size = size_of(answer, key);
    if (size > most_bytes_ / 4)
        return;
    std::lock_guard const lock{guard_};
    if (auto const place = places_.find(key); place != places_.end())
        drop(place->second);
    recent_.push_front({key, answer, made_from.number, shows, made_from.until, size});
    places_.emplace(recent_.front().key, recent_.begin());
    bytes_ += size;
    while (bytes_ > most_bytes_)
        drop(std::prev(recent_.end()));
}

void page_cache::drop(order::iterator place) {
    bytes_ -= place->size;
    places_.erase(place->key);
    recent_.erase(place);
}

std::shared_ptr<std::mutex> page_cache::turn_for(std::string const& key) {
    std::lock_guard const lock{guard_};
    std::erase_if(turns_, [](auto const& turn) { return turn.second.expired(); });
    auto& place = turns_[key];
    auto turn = place.lock();
    if (!turn)
        place = turn = std::make_shared<std::mutex>();
    return turn;
}

std::size_t page_cache::bytes() const {
    std::lock_guard const lock{guard_};
    return bytes_;
}

std::uint64_t page_cache::hits() const {
    std::lock_guard const lock{guard_};
    return hits_;
}

} // namespace network::api
