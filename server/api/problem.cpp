#include "server/api/problem.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <array>

namespace network::api {
namespace {

namespace json = boost::json;

struct class_row {
    status what;
    int http;
    std::string_view title;
};

// The one table.
constexpr std::array<class_row, 11> classes{{
    {status::invalid, 422, "Some of what was sent cannot be taken"},
    {status::unauthenticated, 401, "A valid token is needed"},
    {status::forbidden, 403, "The right to do this is missing"},
    {status::not_found, 404, "There is no such thing"},
    {status::conflict, 409, "This is at odds with what is recorded"},
    {status::limited, 429, "Too many attempts"},
    {status::busy, 503, "The service cannot answer just now"},
    {status::unsupported, 501, "This is not supported here"},
    {status::misuse, 400, "The request cannot be understood"},
    {status::no_memory, 503, "The service cannot answer just now"},
    {status::internal, 500, "Something went wrong on our side"},
}};

struct code_row {
    std::string_view code;
    int http;
};

// Codes for which HTTP has a status of its own.
constexpr std::array<code_row, 8> codes{{
    {"attachment.withdrawn", 410},
    {"json.invalid", 400},
    {"json.not_an_object", 400},
    {"json.too_deep", 400},
    {"json.too_many_keys", 400},
    {"media_type.unsupported", 415},
    {"precondition.failed", 412},
    {"resource.withdrawn", 410},
}};

class_row const& row_of(status what) {
    for (auto const& row : classes)
        if (row.what == what)
            return row;
    return classes.back();
}

json::array listed(std::vector<problem> const& problems) {
    json::array all;
    all.reserve(problems.size());
    for (auto const& p : problems)
        all.push_back({{"field", p.field}, {"code", p.code}, {"message", p.message}});
    return all;
}

} // namespace

int http_status(error const& what) {
    for (auto const& row : codes)
        if (row.code == what.code)
            return row.http;
    return row_of(what.status).http;
}

http::response problem_document(error const& what, http::request const& asked) {
    auto const status = http_status(what);
    json::object body{{"type", "urn:coopnet:problem:" + what.code},
                      {"title", row_of(what.status).title},
                      {"status", status},
                      {"detail", what.message},
                      {"code", what.code},
                      {"instance", "urn:coopnet:request:" + asked.id},
                      {"problems", listed(what.problems)}};
    auto made =
        http::bytes_response(status, "application/problem+json", json::serialize(body) + "\n");
    made.with("Cache-Control", "no-store");
    if (status == 401)
        made.with("WWW-Authenticate", "Bearer");
    if (status == 429)
        made.with("Retry-After", "60");
    if (status == 503)
        made.with("Retry-After", "2");
    return made;
}

} // namespace network::api
