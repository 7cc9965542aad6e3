#include "server/api/api.hpp"

#include "server/api/authentication.hpp"
#include "server/api/input.hpp"
#include "server/api/oai.hpp"
#include "server/api/problem.hpp"
#include "server/http/etag.hpp"

#include <boost/json/serialize.hpp>

#include <charconv>

namespace network::api {
namespace {

namespace json = boost::json;
using operations::operation;
using operations::verb;

constexpr std::string_view feed_operation = "changes.list";
constexpr std::size_t usual_body = 1u << 20u;
constexpr std::size_t import_body = 24u << 20u;
constexpr std::size_t file_body = 36u << 20u; ///< the largest file of a resource in base64

http::method method_of(verb method) {
    switch (method) {
    case verb::get:
        return http::method::get;
    case verb::post:
        return http::method::post;
    case verb::patch:
        return http::method::patch;
    case verb::del:
        return http::method::delete_;
    }
    return http::method::get;
}

bool is_public_read(operation const& what) {
    return what.reads && what.method == verb::get &&
           people::may(viewer{}, what.right, 0).has_value();
}

bool is_waiting(operation const& what, http::request const& asked) {
    return what.name == feed_operation && asked.parameter_value("wait");
}

/// A strong tag; where the answer has a version, the tag begins with it, for If-Match.
std::string tag_of(json::value const& body, std::string const& bytes) {
    auto const hash = http::etag_of(bytes);
    auto const* object = body.if_object();
    auto const* version = object ? object->if_contains("version") : nullptr;
    if (!version || !version->is_int64() || version->get_int64() <= 0)
        return hash;
    return http::etag_of_version(version->get_int64(),
                                 std::string_view{hash}.substr(1, hash.size() - 2));
}

/// A list in which nothing stands: a search in vain is counted, each time anew.
bool found_nothing(json::value const& body) {
    auto const* const list = body.if_object();
    auto const* const total = list ? list->if_contains("total") : nullptr;
    return total && total->is_int64() && total->get_int64() == 0;
}

/// An import that was refused as a whole answers with its report, and has made nothing.
bool brought_something(json::value const& body) {
    auto const* object = body.if_object();
    auto const* applied = object ? object->if_contains("applied") : nullptr;
    return !applied || !applied->is_bool() || applied->get_bool();
}

result<std::chrono::milliseconds> seconds_to_wait(std::string_view text) {
    int seconds = 0;
    auto const [end, ec] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (ec != std::errc{} || end != text.data() + text.size() || seconds < 0)
        return invalid("wait", "number.invalid", "Give whole seconds, 0 or more");
    return std::chrono::seconds{seconds};
}

} // namespace

json_api::json_api(operations::library& core, page_cache& cache, surroundings around)
    : core_(core), cache_(cache), around_(std::move(around)), waits_(core.office()) {
    for (auto const& what : operations::table())
        add(method_of(what.method), {std::string{api_root} + std::string{what.route}, &what, {}});
    add(http::method::get, {"/oai", nullptr, &json_api::oai});
    add(http::method::post, {"/oai", nullptr, &json_api::oai});
    add(http::method::get, {"/healthz", nullptr, &json_api::healthz});
    add(http::method::get, {"/readyz", nullptr, &json_api::readyz});
    add(http::method::get, {"/metrics", nullptr, &json_api::metrics});
    add(http::method::get, {"/openapi.json", nullptr, &json_api::openapi});
}

void json_api::add(http::method method, route made) {
    router_.add(method, made.pattern, routes_.size());
    routes_.push_back(std::move(made));
}

bool json_api::takes(std::string_view path) const {
    return path.starts_with("/api/") || path == "/api" || path == "/healthz" || path == "/oai" ||
           path == "/readyz" || path == "/metrics" || path == "/openapi.json";
}

std::size_t json_api::body_limit(std::string_view path) const {
    if (path.find("/attachments") != std::string_view::npos)
        return file_body;
    return path.starts_with("/api/v1/imports") ? import_body : usual_body;
}

std::vector<std::string_view> json_api::beside_operations() const {
    std::vector<std::string_view> all;
    for (auto const& one : routes_)
        if (one.machine)
            all.emplace_back(one.pattern);
    return all;
}

std::string_view json_api::route_of(http::request const& asked) const {
    auto const match = router_.match(asked.method, asked.path);
    return match.kind == http::route_match::outcome::found
               ? std::string_view{routes_[match.handler].pattern}
               : std::string_view{};
}

std::optional<http::response> json_api::quick(http::request const& asked) {
    if (asked.method != http::method::get && asked.method != http::method::head)
        return std::nullopt;
    if (asked.path == "/healthz")
        return health();
    if (!asked.path.starts_with(api_root) || asked.headers.has("Authorization"))
        return std::nullopt;
    return cache_.find(audience::visitor, asked.target);
}

http::response json_api::answer(http::request const& asked) {
    auto const match = router_.match(asked.method, asked.path);
    if (match.kind == http::route_match::outcome::not_found)
        return problem_document(not_found("address.unknown",
                                          "There is nothing at this address. /openapi.json lists "
                                          "what there is"),
                                asked);
    if (match.kind != http::route_match::outcome::found)
        return http::router::answer(match);
    auto const& found = routes_[match.handler];
    if (found.machine)
        return (this->*found.machine)(asked);
    auto made = core_.guarded([&]() -> result<http::response> {
        return answer_operation(*found.what, match.captured, asked);
    });
    return made.has_error() ? problem_document(made.error(), asked) : *std::move(made);
}

http::response json_api::healthz(http::request const&) {
    return health();
}
http::response json_api::readyz(http::request const& asked) {
    return readiness(core_, asked);
}
http::response json_api::metrics(http::request const&) {
    return metrics_text(core_, cache_, around_);
}
http::response json_api::oai(http::request const& asked) {
    return oai_answer(core_, around_.public_url, asked);
}
http::response json_api::openapi(http::request const&) {
    std::call_once(openapi_made_, [&] { openapi_ = openapi_document(around_.public_url); });
    return openapi_;
}

http::response json_api::answer_operation(operation const& what, http::captures const& path,
                                          http::request const& asked) {
    auto const make = [&](viewer const& by) {
        auto made = core_.guarded([&] { return carry_out(what, path, asked, by); });
        return made.has_error() ? problem_document(made.error(), asked) : *std::move(made);
    };
    if (is_public_read(what) && !asked.headers.has("Authorization") && !is_waiting(what, asked))
        return cache_.get(audience::visitor, asked.target, operations::read_by(what.name), [&] {
            viewer const visitor;
            return make(visitor);
        });
    auto const by = viewer_of(core_, asked);
    if (by.has_error())
        return problem_document(by.error(), asked);
    auto made = make(*by);
    made.with("Vary", "Authorization");
    return made;
}

result<http::response> json_api::carry_out(operation const& what, http::captures const& path,
                                           http::request const& asked, viewer const& by) {
    operations::answer done;
    if (is_waiting(what, asked)) {
        NETWORK_TRY(done, follow(what, path, asked, by));
    } else {
        NETWORK_TRY(auto input, read_input(what, path, asked));
        NETWORK_TRY(done, invoke(what, by, std::move(input), asked));
    }
    auto bytes = json::serialize(done.body);
    auto tag = tag_of(done.body, bytes);
    bool const reads = what.method == verb::get;
    bool const created = what.creates && brought_something(done.body);
    auto made = http::json_response(created ? 201 : 200, std::move(bytes));
    if (reads || tag.starts_with("\"v"))
        made.etag = std::move(tag);
    if (!reads)
        made.with("Cache-Control", "no-store");
    else if (by.person != 0)
        made.with("Cache-Control", "private, no-cache");
    if (reads && found_nothing(done.body))
        made.with("Vary", "*");
    if (done.replayed)
        made.with("Idempotency-Replayed", "true");
    if (created && done.body.is_object())
        if (auto const place = place_of(what, done.body.get_object()); !place.empty())
            made.with("Location", place);
    return made;
}

result<operations::answer> json_api::invoke(operation const& what, viewer const& by,
                                            json::object input, http::request const& asked) {
    bool const conditional = what.changes_something() && asked.headers.has("If-Match");
    if (!conditional)
        return core_.invoke(by, what, std::move(input));
    NETWORK_TRY(auto const versions, wanted_versions(asked));
    if (versions.empty())
        return core_.invoke(by, what, std::move(input));
    error last;
    for (auto const version : versions) {
        auto attempt = input;
        attempt["if_version"] = version;
        auto done = core_.invoke(by, what, std::move(attempt));
        if (done.has_value() || done.error().code != "version.changed")
            return done;
        last = done.error();
    }
    last.code = "precondition.failed";
    return last;
}

// The change feed with `wait`: sleeps until there is something to tell this viewer.
result<operations::answer> json_api::follow(operation const& what, http::captures const& path,
                                            http::request const& asked, viewer const& by) {
    NETWORK_TRY(auto const longest, seconds_to_wait(*asked.parameter_value("wait")));
    auto plain = asked;
    std::erase_if(plain.query, [](auto const& p) { return p.first == "wait"; });
    NETWORK_TRY(auto const input, read_input(what, path, plain));
    result<operations::answer> found = error{};
    waits_.until(
        [&] {
            found = core_.invoke(by, what, input);
            return found.has_error() || !found->body.at("items").as_array().empty();
        },
        longest);
    return found;
}

// Where the thing that was made can be read: the card of its module, with its number.
std::string json_api::place_of(operation const& what, json::object const& body) {
    auto const module = what.name.substr(0, what.name.find('.'));
    auto const* card = operations::find(std::string{module} + ".show");
    if (!card || card->method != verb::get)
        return {};
    auto const open = card->route.find('{');
    if (open == std::string_view::npos || card->route.back() != '}' ||
        card->route.find('{', open + 1) != std::string_view::npos)
        return {};
    auto const name = card->route.substr(open + 1, card->route.size() - open - 2);
    auto const* number = body.if_contains("id");
    if (!number)
        number = body.if_contains(name);
    if (!number || !number->is_int64())
        return {};
    return std::string{api_root} + std::string{card->route.substr(0, open)} +
           std::to_string(number->get_int64());
}

} // namespace network::api
