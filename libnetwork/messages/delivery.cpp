// The loop around one batch.
#include "libnetwork/messages/delivery.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/messages/mime.hpp"
#include "libnetwork/messages/store.hpp"

namespace network::messages {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t lease_ms = 15 * minute_ms;

std::string with_public_url(std::string_view body, std::string_view public_url) {
    constexpr std::string_view place = "{{public_url}}";
    std::string out;
    while (true) {
        auto const at = body.find(place);
        out += body.substr(0, at);
        if (at == std::string_view::npos)
            return out;
        out += public_url;
        body.remove_prefix(at + place.size());
    }
}

std::string message_of(store::leased_message const& row, smtp_settings const& settings) {
    auto const& from = settings.from_address;
    return compose({.from_name = settings.from_name,
                    .from_address = from,
                    .to_address = row.to_address,
                    .subject = with_public_url(row.subject, settings.public_url),
                    .body = with_public_url(row.body, settings.public_url),
                    .message_id = row.reference + from.substr(from.find('@')),
                    .date = row.created_at});
}

class batch {
  public:
    batch(changes::records& office, std::string_view sender) : office_(office), sender_(sender) {}

    std::vector<store::leased_message> lease(std::int64_t limit) {
        auto leased = office_.write(
            changes::system_actor("messages.lease"),
            [&](changes::unit_of_work& work) -> result<std::vector<store::leased_message>> {
                until_ = {work.now().milliseconds + lease_ms};
                return store::lease(work.db(), sender_, work.now(), until_, limit);
            });
        return std::move(*leased);
    }

    /// Is there time for one more message that may take that long?
    [[nodiscard]] bool has_time_for(long seconds) const {
        return office_.time().now().milliseconds + seconds * 1000 < until_.milliseconds;
    }

    void settle(store::leased_message const& row, send_outcome const& outcome,
                delivery_report& report) {
        auto const delay = retry_delay_ms(row.attempts);
        auto const again = outcome.how == delivery::delayed && delay.has_value();
        auto const marked = office_.write(
            changes::system_actor("messages.settle"),
            [&](changes::unit_of_work& work) -> result<bool> {
                auto const now = work.now();
                if (outcome.how == delivery::accepted)
                    return store::mark_sent(work.db(), row.id, sender_, now);
                if (again)
                    return store::put_back(work.db(), row.id, sender_, {now.milliseconds + *delay},
                                           outcome.why);
                return store::mark_failed(work.db(), row.id, sender_, now, outcome.why);
            });
        if (*marked)
            ++(outcome.how == delivery::accepted ? report.sent
               : again                           ? report.put_back
                                                 : report.failed);
    }

  private:
    changes::records& office_;
    std::string_view sender_;
    instant until_;
};

} // namespace

std::optional<std::int64_t> retry_delay_ms(std::int64_t attempt) {
    constexpr std::int64_t minutes[] = {1, 5, 30, 120, 720};
    if (attempt < 1 || attempt > std::ssize(minutes))
        return std::nullopt;
    return minutes[attempt - 1] * minute_ms;
}

delivery_report deliver_due(changes::records& office, smtp_settings const& settings,
                            std::string_view sender, std::int64_t limit) {
    delivery_report report;
    batch mine{office, sender};
    auto const rows = mine.lease(limit);
    if (rows.empty())
        return report;
    smtp_connection server{settings};
    for (auto const& row : rows) {
        if (!mine.has_time_for(settings.timeout_seconds))
            break;
        mine.settle(row, server.send(row.to_address, message_of(row, settings)), report);
    }
    return report;
}

} // namespace network::messages
