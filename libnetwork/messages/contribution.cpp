// Rows made from the outbox.
#include "libnetwork/messages/contribution.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/messages/outbox.hpp"

namespace network::messages {
namespace {

struct kept_mail {
    std::int64_t id = 0;
    std::int64_t to_person = 0;
    std::string to_address;
    std::string subject;
    std::string body;
    instant created_at;
};
BOOST_DESCRIBE_STRUCT(kept_mail, (), (id, to_person, to_address, subject, body, created_at))

std::vector<changes::expired_row> old_mail(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    network::store::for_each<kept_mail>(
        view.db(),
        [&](kept_mail const& one) {
            rows.push_back({.number = one.id,
                            .text = one.subject.empty() ? "Mail" : one.subject,
                            .since = london_date(one.created_at),
                            .person = one.to_person});
        },
        "select id, to_person, to_address, subject, body, created_at from message"
        " where created_at < :before and (sent_at is not null or failed_at is not null)"
        " and (to_address <> '' or subject <> '' or body <> '' or last_error <> '') order by id",
        london_midnight(before));
    return rows;
}

result<> empty_mail(changes::unit_of_work& work, changes::expired_row const& row) {
    network::store::execute(
        work.db(),
        "update message set to_address = '', subject = '', body = '', last_error = ''"
        " where id = :id",
        row.number);
    return {};
}

} // namespace

std::vector<changes::desk_row> desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    for (auto const& one : *undelivered(view, {.limit = largest_page})) {
        if (one.outcome != "failed" || one.to_address.empty())
            continue;
        changes::desk_row row;
        row.what = "Mail to " + one.to_address + " did not arrive";
        row.detail = one.subject + " (" + one.reason + ")";
        row.whose = "Network team";
        row.waiting_since = london_date(one.since);
        row.action = "Correct the address or try again";
        row.action_path = "/admin/mail";
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<changes::health_row> health(changes::reader& view) {
    constexpr std::int64_t hour_ms = 60 * 60 * 1000;
    auto const mail = health_of_mail(view);
    auto const waits_long = mail.oldest_waiting &&
                            mail.oldest_waiting->milliseconds + hour_ms < view.now().milliseconds;
    auto text = mail.waiting == 0 ? "All mail is sent"
                                  : std::to_string(mail.waiting) + " messages wait to be sent";
    if (mail.failing > 0)
        text += ", " + std::to_string(mail.failing) + " of them after a failed attempt";
    else if (waits_long)
        text += ", the first since " + london_text(*mail.oldest_waiting);
    return {{"mail", mail.failing == 0 && !waits_long, std::move(text)}};
}

void holdings(changes::reader& view, changes::holding_query const& wanted,
              std::vector<changes::holding>& into) {
    if (!wanted.may_want("message"))
        return;
    network::store::for_each<kept_mail>(
        view.db(),
        [&](kept_mail const& one) {
            if (!one.to_address.empty() || !one.body.empty())
                wanted.take({"message", one.id, "Mail sent", london_date(one.created_at), 0,
                             one.to_person,
                             "To " + one.to_address + "\n" + one.subject + "\n" + one.body},
                            into);
        },
        "select id, to_person, to_address, subject, body, created_at from message order by id");
}

std::span<changes::retention_subject const> retention() {
    static constexpr changes::retention_subject all[] = {
        {"mail", "Mail that was sent", "the day it was written", "message", 24,
         "Two years: longer than anything that is asked about a letter", old_mail, empty_mail},
    };
    return all;
}

} // namespace network::messages
