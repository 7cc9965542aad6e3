#include "server/api/machine.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/changes/journal.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/operations/describe.hpp"
#include "server/api/problem.hpp"
#include "server/http/compress.hpp"
#include "server/http/etag.hpp"

#include <boost/json/serialize.hpp>

namespace network::api {
namespace {

class exposition {
  public:
    void metric(std::string_view name, std::string_view kind, std::string_view help) {
        text_ += "# HELP coopnet_" + std::string{name} + ' ' + std::string{help} + '\n';
        text_ += "# TYPE coopnet_" + std::string{name} + ' ' + std::string{kind} + '\n';
    }
    template <class Number>
    void sample(std::string_view name, Number value, std::string_view labels = {}) {
        text_ += "coopnet_" + std::string{name} + std::string{labels} + ' ' +
                 std::to_string(value) + '\n';
    }
    template <class Number>
    void single(std::string_view name, std::string_view kind, std::string_view help, Number value) {
        metric(name, kind, help);
        sample(name, value);
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

  private:
    std::string text_;
};

/// Microseconds as seconds, without floating point.
std::string seconds_text(std::uint64_t microseconds) {
    auto fraction = std::to_string(microseconds % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return std::to_string(microseconds / 1'000'000) + '.' + fraction;
}

void write_latency(exposition& out, http::metrics const& seen, std::string& text) {
    out.metric("http_request_seconds", "histogram", "Time from request to answer");
    std::uint64_t below = 0;
    text = out.take();
    for (std::size_t i = 0; i < seen.latency.size(); ++i) {
        below += seen.latency[i];
        auto const bound = i < http::latency_bounds.size()
                               ? seconds_text(static_cast<std::uint64_t>(http::latency_bounds[i]))
                               : std::string{"+Inf"};
        text += "coopnet_http_request_seconds_bucket{le=\"" + bound + "\"} " +
                std::to_string(below) + '\n';
    }
    text += "coopnet_http_request_seconds_sum " + seconds_text(seen.latency_sum) + '\n';
    text += "coopnet_http_request_seconds_count " + std::to_string(below) + '\n';
}

std::string http_part(http::metrics const& seen) {
    exposition out;
    out.metric("http_requests_total", "counter", "Requests answered, by class of status");
    for (std::size_t i = 1; i < seen.requests_by_class.size(); ++i)
        out.sample("http_requests_total", seen.requests_by_class[i],
                   "{class=\"" + std::to_string(i) + "xx\"}");
    out.single("http_requests_in_flight", "gauge", "Being handled now", seen.requests_in_flight);
    out.single("http_connections", "gauge", "Open now", seen.connections);
    out.single("http_connections_accepted_total", "counter", "Connections accepted",
               seen.connections_accepted);
    out.single("http_connections_refused_total", "counter", "Connections over a limit",
               seen.connections_refused);
    out.single("http_requests_refused_total", "counter", "Malformed, too large or too slow",
               seen.requests_refused);
    out.single("http_requests_shed_total", "counter", "Turned away because workers were behind",
               seen.requests_shed);
    out.single("http_bytes_in_total", "counter", "Bytes received", seen.bytes_in);
    out.single("http_bytes_out_total", "counter", "Bytes sent", seen.bytes_out);
    std::string text;
    write_latency(out, seen, text);
    return text;
}

void write_jobs(exposition& out, changes::reader& view) {
    out.metric("jobs_overdue", "gauge", "Daily work that is due and in nobody's hands");
    for (auto const* kind : {"audit.proof", "sweep"})
        out.sample("jobs_overdue", changes::count_jobs(view, kind).overdue,
                   "{kind=\"" + std::string{kind} + "\"}");
}

void write_store(exposition& out, operations::library& core) {
    out.single("store_generation", "counter", "Commits seen since start",
               core.office().database().generation());
    auto const looked = core.guarded([&]() -> result<> {
        viewer const nobody;
        core.office().read(nobody, [&](changes::reader& view) {
            out.single("journal_entries", "gauge", "Number of the newest entry of the audit trail",
                       changes::newest(view.db()));
            auto const mail = messages::health_of_mail(view);
            out.single("mail_waiting", "gauge", "Messages not sent yet", mail.waiting);
            out.single("mail_failing", "gauge", "Of these, tried without success", mail.failing);
            out.single("mail_undelivered", "gauge", "Given up or bounced in the last 30 days",
                       mail.undelivered);
            write_jobs(out, view);
        });
        return {};
    });
    out.single("store_up", "gauge", "1 where the store answers", looked.has_value() ? 1 : 0);
}

} // namespace

http::response health() {
    static auto const made = [] {
        auto answer = http::text_response(200, "ok\n");
        answer.with("Cache-Control", "no-store");
        return answer;
    }();
    return made;
}

http::response readiness(operations::library& core, http::request const& asked) {
    auto const looked = core.guarded([&]() -> result<> {
        auto const lease = core.office().database().read();
        changes::newest(lease.db());
        return {};
    });
    if (looked.has_error())
        return problem_document(looked.error(), asked);
    auto made = http::text_response(200, "ready\n");
    made.with("Cache-Control", "no-store");
    return made;
}

http::response metrics_text(operations::library& core, page_cache const& cache,
                            surroundings const& around) {
    exposition out;
    write_store(out, core);
    out.single("cache_bytes", "gauge", "Bytes of answers kept", cache.bytes());
    out.single("cache_hits_total", "counter", "Answers given from memory", cache.hits());
    auto text = out.take();
    if (auto const seen = around.http ? around.http() : std::nullopt)
        text += http_part(*seen);
    return http::bytes_response(200, "text/plain; version=0.0.4; charset=utf-8", std::move(text));
}

http::response openapi_document(std::string_view public_url) {
    auto made = http::json_response(200, boost::json::serialize(operations::openapi(public_url)));
    made.etag = http::etag_of(*made.body);
    made.gzip = std::make_shared<std::string const>(http::gzip(*made.body));
    made.brotli = std::make_shared<std::string const>(http::brotli(*made.body));
    return made;
}

} // namespace network::api
