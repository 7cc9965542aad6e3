// What machines ask of the portal beside its API: is it alive, is it ready, how does it fare, and
// what can be asked at all.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "server/api/page_cache.hpp"
#include "server/http/message.hpp"
#include "server/http/metrics.hpp"

#include <functional>
#include <optional>

namespace network::api {

/// What only the composition root can tell.
struct surroundings {
    std::string public_url; ///< without a slash at its end; empty: not known
    std::function<std::optional<http::metrics>()>
        http; ///< nothing while the server is not there yet
};

/// The process answers.
http::response health();

/// The store answers, and holds the schema of this version; 503 otherwise.
http::response readiness(operations::library& core, http::request const& asked);

/// Prometheus text: HTTP, store, journal, cache, mail.
http::response metrics_text(operations::library& core, page_cache const& cache,
                            surroundings const& around);

/// The OpenAPI document, with its compressed bodies; to be made once.
http::response openapi_document(std::string_view public_url);

} // namespace network::api
