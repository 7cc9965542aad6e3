// The short name of a request, for logs and error pages.
#pragma once

#include <string>

namespace network::http {

/// Writes twelve characters into `id`: random enough not to collide, and no secret.
void write_request_id(std::string& id);

} // namespace network::http
