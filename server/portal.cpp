#include "server/portal.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/organisations/register.hpp"
#include "libnetwork/people/secret_key.hpp"
#include "server/pages/demo_roles.hpp"

namespace network {
namespace {

std::string_view word_of(http::log_entry::level severity) {
    switch (severity) {
    case http::log_entry::level::info:
        return "info";
    case http::log_entry::level::warning:
        return "warning";
    case http::log_entry::level::error:
        break;
    }
    return "error";
}

bool holds_the_demo(operations::library& core) {
    return core.office().read(viewer{}, [](changes::reader& view) {
        changes::journal_filter wanted;
        wanted.event = pages::demo_loaded;
        wanted.limit = 1;
        return !changes::entries(view.db(), wanted).empty();
    });
}

/// The first visitor waits for the register to be read; it begins while the rest is being made.
std::future<void> reading_the_register(operations::library& core) {
    return std::async(std::launch::async, [&core] {
        core.guarded([&]() -> result<> {
            core.office().read(viewer{}, [](changes::reader& view) {
                view.cached<organisations::register_book>();
            });
            return {};
        });
    });
}

} // namespace

result<std::unique_ptr<portal>> portal::open(portal_options how, log& lines) {
    // The first question about a day in London looks through all time zones, beside the store's
    // opening.
    auto const zones = std::async(std::launch::async, [] { return london_date({}); });
    operations::library_options options;
    options.log = [&lines](std::string_view level, std::string_view line) {
        lines.line(level, "core", {{"detail", line}});
    };
    NETWORK_TRY(auto core, operations::library::open(how.store, std::move(options)));
    try {
        // A key that is none is told now, and not to the first who signs in.
        core->office().read(viewer{}, [](changes::reader& view) {
            return people::find_secret_key(view.db()).has_value();
        });
        return std::unique_ptr<portal>{new portal{std::move(core), std::move(how), lines}};
    } catch (failure const& problem) {
        return error{problem.status(), problem.code(), problem.what(), {}};
    }
}

portal::portal(std::unique_ptr<operations::library> core, portal_options how, log& lines)
    : log_(lines), core_(std::move(core)), register_read_(reading_the_register(*core_)),
      cache_(core_->office()),
      api_(*core_, cache_,
           {how.public_url,
            [this] { return server_ ? std::optional{server_->metrics()} : std::nullopt; }}),
      site_(*core_, cache_, {how.public_url, how.demo_roles && holds_the_demo(*core_)}),
      workers_(*core_, lines, with_usage(std::move(how.background))),
      server_(std::make_unique<http::server>(
          with_hooks(std::move(how.http), how.log_requests),
          [this](http::request const& asked) { return answer(asked); },
          [this](http::request const& asked) { return quick(asked); })) {}

portal::~portal() {
    stop(false);
}

void portal::start() {
    server_->start();
    workers_.start();
}

void portal::stop(bool graceful) {
    api_.close();
    server_->stop(graceful);
    workers_.stop();
    core_->guarded([&]() -> result<> {
        site_.keep_usage();
        return {};
    });
}

workers::settings portal::with_usage(workers::settings how) {
    how.each_minute = [this] { site_.keep_usage(); };
    return how;
}

http::server_options portal::with_hooks(http::server_options how, bool log_requests) {
    // A question of ten thousand characters, whatever its letters, fits into an address: each may
    // take twelve bytes there. What a connection holds grows to that only for whoever sends it.
    how.target_limit = 128 * 1024;
    how.header_limit = 144 * 1024;
    how.body_limit_for = [this](http::request const& asked) {
        return api_.takes(asked.path) ? api_.body_limit(asked.path) : site_.body_limit(asked);
    };
    how.too_large = [this](http::request const& asked) {
        return api_.takes(asked.path) ? std::nullopt : std::optional{site_.too_large(asked)};
    };
    how.mends_query = [this](std::string_view path) { return !api_.takes(path); };
    how.unsound_address = [this](http::request const& asked) {
        auto const takes = asked.headers.get("Accept");
        bool const for_people =
            takes.find("text/html") != std::string_view::npos && !asked.target.starts_with("/api/");
        return for_people ? std::optional{site_.unsound_address(asked)} : std::nullopt;
    };
    how.log = [this](http::log_entry const& entry) {
        log_.line(word_of(entry.severity), entry.code,
                  {{"id", entry.request_id}, {"detail", entry.detail}});
    };
    if (log_requests)
        how.access = [this](http::access_entry const& seen) { note(seen); };
    return how;
}

// The route and never the address: an address may name a person.
void portal::note(http::access_entry const& seen) {
    log_.line("info", "request",
              {{"id", std::string_view{seen.request.id}},
               {"method", to_word(seen.request.method)},
               {"route", api_.takes(seen.request.path) ? api_.route_of(seen.request)
                                                       : site_.route_of(seen.request)},
               {"status", std::int64_t{seen.status}},
               {"ms", log::milliseconds{seen.took.count()}},
               {"bytes", static_cast<std::int64_t>(seen.bytes)}});
}

http::response portal::answer(http::request const& asked) {
    if (api_.takes(asked.path))
        return api_.answer(asked);
    return site_.answer(asked);
}

std::optional<http::response> portal::quick(http::request const& asked) {
    return api_.takes(asked.path) ? api_.quick(asked) : site_.quick(asked);
}

} // namespace network
