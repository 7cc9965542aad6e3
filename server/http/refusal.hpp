// Why a request was refused before any handler saw it. Titles are ours alone: nothing a client
// sent is ever repeated.
#pragma once

#include <string_view>

namespace network::http {

struct refusal {
    int status = 400;
    std::string_view code;
    std::string_view title;
};

namespace refusals {
constexpr refusal malformed{400, "http.malformed", "The request is not sound HTTP."};
constexpr refusal framing{400, "http.framing", "The length of the request's body is not clear."};
constexpr refusal host{400, "http.host", "The request must name one host."};
constexpr refusal target{400, "http.target", "The address is not sound."};
constexpr refusal folded{400, "http.folded_header", "A header must stand on one line."};
constexpr refusal too_slow{408, "http.too_slow", "The request took too long to arrive."};
constexpr refusal body_too_large{413, "http.body_too_large", "The request's body is too large."};
constexpr refusal target_too_long{414, "http.target_too_long", "The address is too long."};
constexpr refusal expectation{417, "http.expectation", "Only 100-continue can be expected."};
constexpr refusal headers_too_large{431, "http.headers_too_large",
                                    "The headers are too many or too large."};
constexpr refusal method{501, "http.method_unknown", "The server does not know that method."};
constexpr refusal busy{503, "http.busy", "The server is busy. Try again in a moment."};
constexpr refusal version{505, "http.version", "The server speaks HTTP/1.1."};
} // namespace refusals

} // namespace network::http
