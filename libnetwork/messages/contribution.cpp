// Rows made from the outbox.
#include "libnetwork/messages/contribution.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/messages/outbox.hpp"

namespace network::messages {

std::vector<changes::desk_row> desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    for (auto const& one : *undelivered(view, {.limit = largest_page})) {
        if (one.outcome == "retrying" || one.to_address.empty())
            continue;
        changes::desk_row row;
        row.what = "Mail to " + one.to_address + " did not arrive";
        row.detail = one.subject + " (" + one.reason + ")";
        row.whose = "Network team";
        row.waiting_since = london_date(one.since);
        row.action = "Correct the address";
        row.action_path = "/admin/people/" + std::to_string(one.to_person);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<changes::health_row> health(changes::reader& view) {
    constexpr std::int64_t hour_ms = 60 * 60 * 1000;
    auto const mail = health_of_mail(view);
    auto const waits_long =
        mail.oldest_waiting &&
        mail.oldest_waiting->milliseconds + hour_ms < view.now().milliseconds;
    auto text = mail.waiting == 0 ? "All mail is sent"
                                  : std::to_string(mail.waiting) + " messages wait to be sent";
    if (mail.failing > 0)
        text += ", " + std::to_string(mail.failing) + " of them after a failed attempt";
    else if (waits_long)
        text += ", the first since " + london_text(*mail.oldest_waiting);
    return {{"mail", mail.failing == 0 && !waits_long, std::move(text)}};
}

} // namespace network::messages
