// The change feed: the operation "changes.list" asked again whenever the store has grown. So rights
// are those of the session, and a consumer that was away goes on from its number.
#include "capi/src/bell.hpp"
#include "capi/src/guard.hpp"
#include "capi/src/rows.hpp"

#include <boost/json/object.hpp>

struct network_changes {
    std::shared_ptr<network::capi::acting_session> acting;
    std::shared_ptr<network::capi::bell> bell;
    std::shared_ptr<void> subscription;
    std::int64_t after = 0;
    std::mutex asking; ///< one caller at a time, whatever the caller thinks
};

namespace network::capi {
namespace {

using time = std::chrono::steady_clock;

constexpr std::int64_t most_at_once = 500;

result<std::unique_ptr<network_changes>> open(network_session* session, std::int64_t after) {
    if (!session)
        return must_not_be_null("session");
    if (after < 0)
        return invalid("after", "number.too_small", "Give 0 or more");
    auto feed = std::make_unique<network_changes>();
    feed->acting = session->acting;
    feed->after = after;
    feed->bell = std::make_shared<bell>();
    feed->acting->attach(feed->bell);
    feed->subscription = feed->acting->library().office().database().subscribe(
        [bell = feed->bell] { bell->ring(); });
    feed->bell->ring(); // there may be something from before
    return feed;
}

/// The changes after the feed's number that are there now, which may be none.
result<std::unique_ptr<network_rows>> look(network_changes& feed) {
    auto const* what = operations::find("changes.list");
    if (!what)
        return error{status::unsupported, "operation.unknown", "This build has no change feed", {}};
    auto rows = std::make_unique<network_rows>();
    NETWORK_TRY(auto answer,
                feed.acting->invoke(*what, {{"after", feed.after}, {"limit", most_at_once}}));
    rows->take(std::move(answer), *what->output);
    if (auto const count = rows->count(); count > 0)
        feed.after = *rows->at(count - 1, rows->field("number")).number();
    return rows;
}

result<std::unique_ptr<network_rows>> next(network_changes& feed, int timeout_ms) {
    std::lock_guard const asking{feed.asking};
    auto const until = time::now() + std::chrono::milliseconds{std::max(timeout_ms, 0)};
    auto heard = feed.bell->look();
    auto const interruptions = heard.interruptions;
    for (;;) {
        if (heard.stopped)
            return std::unique_ptr<network_rows>{};
        if (heard.interruptions != interruptions)
            return error{status::busy, "session.interrupted", "The session was interrupted", {}};
        auto rows = look(feed);
        // After a failure, or a full page, the descriptor must stay readable: there is more to ask.
        if (rows.has_error() || (*rows)->count() == static_cast<std::size_t>(most_at_once))
            feed.bell->ring();
        if (rows.has_error() || (*rows)->count() > 0)
            return rows;
        auto const woken = timeout_ms < 0 ? feed.bell->wait(heard) : feed.bell->wait(heard, until);
        if (!woken.stopped && woken.rings == heard.rings && woken.interruptions == interruptions)
            return rows;
        heard = feed.bell->look();
    }
}

} // namespace
} // namespace network::capi

using namespace network::capi;

network_status network_changes_open(network_session* session, int64_t after, network_changes** out,
                                    network_error** err) {
    return guarded(out, err, [&] { return open(session, after); });
}

network_status network_changes_next(network_changes* feed, int timeout_ms, network_rows** out,
                                    network_error** err) {
    return guarded(out, err, [&]() -> network::result<std::unique_ptr<network_rows>> {
        if (!feed)
            return must_not_be_null("feed");
        return next(*feed, timeout_ms);
    });
}

void network_changes_stop(network_changes* feed) {
    if (feed)
        feed->bell->stop();
}

int network_changes_fd(network_changes const* feed) {
    return feed ? feed->bell->descriptor() : -1;
}

void network_changes_free(network_changes* feed) {
    delete feed;
}
