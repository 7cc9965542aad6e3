// Deletes by age.
#include "libnetwork/people/retention.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/people/sign_in.hpp"

namespace network::people {

swept sweep(changes::records& office) {
    constexpr std::int64_t day_ms = std::int64_t{24} * 60 * 60 * 1000;
    auto const done = office.write(
        changes::system_actor("people.sweep"), [](changes::unit_of_work& work) -> result<swept> {
            auto const now = work.now().milliseconds;
            auto const month_ago = now - 30 * day_ms;
            return swept{
                network::store::execute(
                    work.db(),
                    "delete from sign_in_session where ended_at < :ended or seen_at < :seen",
                    month_ago, month_ago),
                network::store::execute(
                    work.db(), "delete from mailed_link where expires_at < :expired", month_ago),
                network::store::execute(
                    work.db(),
                    "delete from throttle where last_at < :last and blocked_until < :until",
                    now - day_ms, now),
                changes::forget_jobs_done(work, link_asked_for, instant{now - day_ms})};
        });
    return *done;
}

} // namespace network::people
