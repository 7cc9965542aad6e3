// The JSON API and the addresses for machines: every row of the table of operations is one route
// below /api/v1. It translates, and decides nothing.
#pragma once

#include "server/api/feed_wait.hpp"
#include "server/api/machine.hpp"
#include "server/http/router.hpp"

namespace network::api {

constexpr std::string_view api_root = "/api/v1";

class json_api {
  public:
    /// `core` and `cache` must outlive it.
    json_api(operations::library& core, page_cache& cache, surroundings around);

    /// Is that path ours to answer?
    [[nodiscard]] bool takes(std::string_view path) const;
    /// Answers any request whose path it takes; may block on the store.
    http::response answer(http::request const& asked);
    /// Answers what is at hand without blocking, or nothing.
    std::optional<http::response> quick(http::request const& asked);
    /// The route that a request falls on, as in "/api/v1/organisations/{organisation}", for logs.
    [[nodiscard]] std::string_view route_of(http::request const& asked) const;
    /// The addresses beside the operations: for harvesters, probes and programs that read the API.
    [[nodiscard]] std::vector<std::string_view> beside_operations() const;
    /// The largest body that is taken at that path.
    [[nodiscard]] std::size_t body_limit(std::string_view path) const;

    /// Lets waiting requests go, before the server stops.
    void close() { waits_.close(); }

  private:
    struct route {
        std::string pattern;
        operations::operation const* what = nullptr; ///< none: one for machines
        http::response (json_api::*machine)(http::request const&) = nullptr;
    };
    void add(http::method method, route made);

    http::response healthz(http::request const& asked);
    http::response readyz(http::request const& asked);
    http::response metrics(http::request const& asked);
    http::response oai(http::request const& asked);
    http::response openapi(http::request const& asked);

    http::response answer_operation(operations::operation const& what, http::captures const& path,
                                    http::request const& asked);
    result<http::response> carry_out(operations::operation const& what, http::captures const& path,
                                     http::request const& asked, viewer const& by);
    result<operations::answer> invoke(operations::operation const& what, viewer const& by,
                                      boost::json::object input, http::request const& asked);
    result<operations::answer> follow(operations::operation const& what, http::captures const& path,
                                      http::request const& asked, viewer const& by);
    static std::string place_of(operations::operation const& what, boost::json::object const& body);

    operations::library& core_;
    page_cache& cache_;
    surroundings const around_;
    http::router router_;
    std::vector<route> routes_;
    std::once_flag openapi_made_;
    http::response openapi_;
    feed_wait waits_;
};

} // namespace network::api
