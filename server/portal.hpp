// The running portal, put together: the open store, the API, the pages, the HTTP server before them
// and the workers behind them. It joins parts and decides nothing.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "server/api/api.hpp"
#include "server/http/server.hpp"
#include "server/log.hpp"
#include "server/pages/site.hpp"
#include "server/workers/workers.hpp"

#include <future>
#include <memory>
#include <optional>
#include <string>

namespace network {

struct portal_options {
    std::string store;         ///< a URI; made where it is absent, brought up to this version
    std::string public_url;    ///< without a slash at its end; empty: not known
    http::server_options http; ///< its log, access and body_limit_for are set by the portal
    bool log_requests = true;
    bool demo_roles = false; ///< one-click roles, where the store holds the demonstration
    workers::settings background;
};

class portal {
  public:
    /// Opens the store and listens. Fails as library::open does, and with busy where the address
    /// cannot be had. `lines` must outlive it.
    static result<std::unique_ptr<portal>> open(portal_options how, log& lines);
    /// Stops at once, if still running.
    ~portal();

    /// Begins to serve and returns.
    void start();
    /// Finishes what is in flight (unless not graceful), then ends all threads.
    void stop(bool graceful = true);

    [[nodiscard]] std::uint16_t port() const { return server_->port(); }
    [[nodiscard]] operations::library& core() const { return *core_; }

  private:
    portal(std::unique_ptr<operations::library> core, portal_options how, log& lines);
    http::server_options with_hooks(http::server_options how, bool log_requests);
    workers::settings with_usage(workers::settings how);
    http::response answer(http::request const& asked);
    std::optional<http::response> quick(http::request const& asked);
    void note(http::access_entry const& seen);

    log& log_;
    std::unique_ptr<operations::library> core_;
    std::future<void> register_read_; ///< done or not, it ends before the core does
    api::page_cache cache_;
    api::json_api api_;
    pages::site site_;
    workers::workers workers_;
    std::unique_ptr<http::server> server_;
};

} // namespace network
