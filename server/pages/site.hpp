// The web pages behind one face: finds the page of a request, knows who visits, refuses forms that
// are not ours, shares what all visitors may share, and answers with pages where something is
// wrong.
#pragma once

#include "server/api/page_cache.hpp"
#include "server/pages/equals.hpp"
#include "server/pages/known_sessions.hpp"
#include "server/pages/sessions.hpp"
#include "server/pages/usage_counter.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

class site {
  public:
    /// `core` and `cache` must outlive it. Throws failure where a view is broken.
    site(operations::library& core, api::page_cache& cache, surroundings around);

    /// Answers any request; may block on the store.
    http::response answer(http::request const& asked);
    /// Answers what is at hand without blocking, or nothing: assets, and cached pages of visitors.
    std::optional<http::response> quick(http::request const& asked);
    /// Hands over what was read since the last time.
    void keep_usage();
    /// The pattern a request falls on, for logs.
    [[nodiscard]] std::string_view route_of(http::request const& asked) const;
    /// The patterns of all pages that answer that method, for whoever has to meet every one.
    [[nodiscard]] std::vector<std::string_view> patterns(http::method with) const;
    /// The largest body that is taken of a request of which the head is known: files of those alone
    /// who were seen to be signed in. Never blocks.
    [[nodiscard]] std::size_t body_limit(http::request const& asked) const;
    /// The page for a body beyond that. Asks the store nothing.
    http::response too_large(http::request const& asked) const;
    /// The page for an address that is not sound. Asks the store nothing.
    http::response unsound_address(http::request const& asked) const;

  private:
    http::response refused_unread(http::request const& asked, int status) const;
    http::response routed(http::request const& asked);
    http::response at_its_route(http::request const& asked);
    http::response made(route const& wanted, http::captures const& path, http::request const& asked,
                        identity const& self);

    identity who_asks(http::request const& asked);
    void count_reading(http::request const& asked, http::response const& answer,
                       identity const& by);

    operations::library& core_;
    api::page_cache& cache_;
    surroundings const around_;
    std::vector<route> routes_;
    http::router router_;
    equals equals_;
    usage_counter usage_;
    known_sessions known_;
};

} // namespace network::pages
