#include "server/workers/workers.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/changes/feed.hpp"
#include "libnetwork/changes/idempotency.hpp"
#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "libnetwork/messages/delivery.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/retention.hpp"
#include "libnetwork/people/sign_in.hpp"

namespace network::workers {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 24 * 60 * minute;
constexpr std::string_view proving = "audit.proof";
constexpr std::string_view sweeping = "sweep";
constexpr std::string_view telling = "search.letters";
constexpr std::int64_t mails_at_once = 3; ///< so that a slow mail server delays no stop for long

/// Queues today's job of a kind, unless it was, and takes it if it is free.
std::vector<changes::job> todays_job(changes::records& office, std::string_view kind,
                                     std::string const& worker) {
    auto const key = std::string{kind} + ':' + london_date(office.time().now()).to_string();
    auto const who = changes::system_actor("jobs.queue");
    auto const queued = office.write(who, [&](changes::unit_of_work& work) -> result<bool> {
        return changes::queue_job(work, kind, key, {}, work.now());
    });
    if (queued.has_error())
        return {};
    return changes::lease_jobs(office, kind, worker, 30 * minute, 1);
}

} // namespace

workers::workers(operations::library& core, log& lines, settings how)
    : core_(core), log_(lines), how_(std::move(how)), name_(random_token(8)) {}

workers::~workers() {
    stop();
}

void workers::start() {
    if (how_.smtp) {
        loops_.push_back(
            std::make_unique<loop>(loop::rhythm{500ms, 15s, 500ms}, [this] { deliver_mail(); }));
        mail_ = loops_.back().get();
    }
    loops_.push_back(
        std::make_unique<loop>(loop::rhythm{200ms, 15s, 500ms}, [this] { send_links(); }));
    links_ = loops_.back().get();
    subscription_ = core_.office().database().subscribe([this] {
        links_->wake();
        if (mail_)
            mail_->wake();
    });
    loops_.push_back(
        std::make_unique<loop>(loop::rhythm{10s, 30min, 10s}, [this] { do_daily_work(); }));
    if (how_.each_minute)
        loops_.push_back(
            std::make_unique<loop>(loop::rhythm{60s, 60s, 10s}, [this] { hand_over(); }));
}

void workers::stop() {
    subscription_.reset();
    for (auto const& each : loops_)
        each->stop();
    bool const worked = !loops_.empty();
    loops_.clear();
    if (worked)
        write_what_was_counted();
}

/// What was counted in memory since it was written last; else it would go with the program.
void workers::write_what_was_counted() {
    if (how_.each_minute)
        hand_over();
    auto const done = core_.guarded([&] { return learning::keep_failed_searches(core_.office()); });
    if (done.has_error())
        log_.line("warning", "searches.not_kept", {{"code", std::string_view{done.error().code}}});
}

void workers::deliver_mail() {
    auto const done = core_.guarded([&]() -> result<messages::delivery_report> {
        viewer const nobody;
        auto const waiting = core_.office().read(
            nobody, [](changes::reader& view) { return messages::health_of_mail(view).waiting; });
        if (waiting == 0)
            return messages::delivery_report{};
        return messages::deliver_due(core_.office(), *how_.smtp, name_, mails_at_once);
    });
    if (done.has_error())
        log_.line("warning", "mail.not_tried", {{"code", std::string_view{done.error().code}}});
    else if (done->put_back > 0 || done->failed > 0)
        log_.line("warning", "mail.failing",
                  {{"sent", done->sent}, {"put_back", done->put_back}, {"failed", done->failed}});
    else if (done->sent > 0)
        log_.line("info", "mail.sent", {{"sent", done->sent}});
    if (done.has_value() && done->sent == mails_at_once)
        mail_->wake(); // there may be more
}

void workers::send_links() {
    auto const done = core_.guarded(
        [&]() -> result<std::int64_t> { return people::send_asked_links(core_.office(), name_); });
    if (done.has_error())
        log_.line("warning", "links.not_sent", {{"code", std::string_view{done.error().code}}});
}

void workers::hand_over() {
    auto const done = core_.guarded([&]() -> result<> {
        how_.each_minute();
        return {};
    });
    if (done.has_error())
        log_.line("warning", "usage.not_kept", {{"code", std::string_view{done.error().code}}});
}

void workers::do_daily_work() {
    auto const done = core_.guarded([&]() -> result<> {
        prove_audit_trail();
        forget_what_expired();
        NETWORK_CHECK(learning::index_missing(core_.office()));
        NETWORK_CHECK(learning::keep_failed_searches(core_.office()));
        return tell_what_is_new();
    });
    if (done.has_error())
        log_.line("warning", "jobs.failed", {{"code", std::string_view{done.error().code}}});
}

void workers::prove_audit_trail() {
    auto& office = core_.office();
    for (auto const& job : todays_job(office, proving, name_)) {
        viewer const nobody;
        auto const proof = office.read(
            nobody, [](changes::reader& view) { return changes::prove_audit_trail(view, {}); });
        if (proof.has_error())
            continue;
        auto const outcome = proof->sound ? "sound, " + std::to_string(proof->entries) + " entries"
                                          : "unsound: " + proof->faults.front();
        if (!proof->sound)
            log_.line("error", "audit.unsound", {{"fault", std::string_view{outcome}}});
        changes::finish_job(office, job.id, name_, outcome);
    }
}

void workers::forget_what_expired() {
    auto& office = core_.office();
    for (auto const& job : todays_job(office, sweeping, name_)) {
        auto const swept = people::sweep(office);
        auto const forgotten = office.write(
            changes::system_actor("jobs.sweep"),
            [](changes::unit_of_work& work) -> result<std::int64_t> {
                return changes::forget_answers(work, instant{work.now().milliseconds - 2 * day});
            });
        if (forgotten.has_value())
            changes::finish_job(office, job.id, name_,
                                std::to_string(swept.sessions) + " sessions, " +
                                    std::to_string(swept.links) + " links, " +
                                    std::to_string(*forgotten) + " answers");
    }
}

result<> workers::tell_what_is_new() {
    auto& office = core_.office();
    for (auto const& job : todays_job(office, telling, name_)) {
        NETWORK_TRY(auto const letters, learning::send_search_letters(office));
        changes::finish_job(office, job.id, name_, std::to_string(letters) + " letters");
    }
    return {};
}

} // namespace network::workers
