// The table `throttle`.
#include "libnetwork/people/throttle.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/people/rules.hpp"
#include "libnetwork/people/secret.hpp"

#include <algorithm>

namespace network::people {
namespace {

using store::execute;
using store::select_one;

constexpr std::int64_t throttled_for_ms = std::int64_t{24} * 60 * 60 * 1000;
constexpr std::int64_t free_about = 5;
constexpr std::int64_t free_from_client = 30;

struct count_row {
    std::int64_t attempts = 0;
    instant last_at;
    instant blocked_until;
};
BOOST_DESCRIBE_STRUCT(count_row, (), (attempts, last_at, blocked_until))

std::string key_about(attempt const& what) {
    return std::string{what.kind} + ":about:" + hash_of(messages::address_key(what.about));
}

std::string key_of_client(attempt const& what) {
    return std::string{what.kind} + ":client:" + hash_of(what.client);
}

count_row row_of(changes::unit_of_work& work, std::string const& key) {
    auto const row = select_one<count_row>(
        work.db(), "select attempts, last_at, blocked_until from throttle where key = :key", key);
    if (!row || row->last_at.milliseconds + throttled_for_ms < work.now().milliseconds)
        return {};
    return *row;
}

/// "1 second", "40 seconds", "15 minutes": never less than is left.
std::string in_words(std::int64_t seconds) {
    bool const long_wait = seconds >= 120;
    auto const count = long_wait ? (seconds + 59) / 60 : seconds;
    return std::to_string(count) + (long_wait ? " minute" : " second") + (count == 1 ? "" : "s");
}

result<> count(changes::unit_of_work& work, std::string const& key, std::int64_t free) {
    auto const before = row_of(work, key);
    auto const now = work.now().milliseconds;
    if (auto const left = before.blocked_until.milliseconds - now; left > 0)
        return error{status::limited,
                     "sign_in.throttled",
                     "Too many attempts. Try again in " + in_words((left + 999) / 1000),
                     {}};
    auto const attempts = before.attempts + 1;
    execute(work.db(),
            "insert into throttle (key, attempts, last_at, blocked_until)"
            " values (:key, :attempts, :at, :until) on conflict (key) do update set"
            " attempts = excluded.attempts, last_at = excluded.last_at,"
            " blocked_until = excluded.blocked_until",
            key, attempts, now, now + rules::wait_ms(attempts, free));
    return {};
}

} // namespace

result<> admit_attempt(changes::records& office, attempt const& what) {
    return office.write(changes::system_actor("people.throttle"),
                        [&](changes::unit_of_work& work) -> result<> {
                            if (!what.client.empty())
                                NETWORK_CHECK(count(work, key_of_client(what), free_from_client));
                            return count(work, key_about(what), free_about);
                        });
}

void forgive_attempt(changes::unit_of_work& work, attempt const& what) {
    execute(work.db(), "delete from throttle where key = :key", key_about(what));
    execute(work.db(),
            "update throttle set attempts = attempts - 1, blocked_until = 0"
            " where key = :key and attempts > 0",
            key_of_client(what));
}

} // namespace network::people
