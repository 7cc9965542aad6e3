#include "server/api/input.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/operations/json_text.hpp"

#include <charconv>

namespace network::api {
namespace {

namespace json = boost::json;

error misuse(std::string code, std::string message) {
    return {status::misuse, std::move(code), std::move(message), {}};
}

// "application/json", with or without parameters.
bool is_json(std::string_view content_type) {
    auto const end = content_type.find(';');
    return http::same_name(trim(content_type.substr(0, end)), "application/json");
}

result<json::object> from_body(operations::operation const& what, http::request const& asked) {
    if (!asked.query.empty())
        return misuse("query.unexpected",
                      "This operation takes its input from the path and a JSON body, not a query");
    if (!asked.body.empty() && !is_json(asked.headers.get("Content-Type")))
        return misuse("media_type.unsupported",
                      "Send the input of " + std::string{what.name} +
                          " as JSON, with Content-Type: application/json");
    return operations::read_object(asked.body);
}

result<> add_path(operations::operation const& what, http::captures const& path,
                  std::vector<std::string> const& names, json::object& input) {
    std::vector<std::pair<std::string, std::string>> fields;
    for (auto const& name : names) {
        if (input.contains(name))
            return invalid(name, "field.given_twice", "This is named in the address already");
        fields.emplace_back(name, path[name]);
    }
    for (auto& [name, value] : operations::from_fields(*what.input, fields))
        input[name] = std::move(value);
    return {};
}

// A structured header is quoted; most clients send the bare text.
std::string_view unquoted(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.substr(1, text.size() - 2);
    return text;
}

result<> add_idempotency_key(http::request const& asked, json::object& input) {
    if (!asked.headers.has("Idempotency-Key"))
        return {};
    auto const key = unquoted(asked.headers.get("Idempotency-Key"));
    if (!is_clean_text(key))
        return invalid("idempotency_key", "idempotency_key.invalid", "Give the key as plain text");
    if (auto const* given = input.if_contains("idempotency_key"))
        if (!given->is_string() || std::string_view{given->get_string()} != key)
            return invalid("idempotency_key", "idempotency_key.conflict",
                           "The header and the body name different keys");
    input["idempotency_key"] = key;
    return {};
}

std::vector<std::string> names_in(std::string_view route) {
    std::vector<std::string> names;
    for (auto open = route.find('{'); open != std::string_view::npos;
         open = route.find('{', open + 1)) {
        auto const close = route.find('}', open);
        names.emplace_back(route.substr(open + 1, close - open - 1));
    }
    return names;
}

} // namespace

bool carries_body(operations::verb method) {
    return method == operations::verb::post || method == operations::verb::patch;
}

result<json::object> read_input(operations::operation const& what, http::captures const& path,
                                http::request const& asked) {
    json::object input;
    if (carries_body(what.method)) {
        NETWORK_TRY(input, from_body(what, asked));
    } else {
        input = operations::from_fields(*what.input, asked.query);
    }
    NETWORK_CHECK(add_path(what, path, names_in(what.route), input));
    NETWORK_CHECK(add_idempotency_key(asked, input));
    return input;
}

result<std::vector<std::int64_t>> wanted_versions(http::request const& asked) {
    std::vector<std::int64_t> versions;
    auto const field = asked.headers.joined("If-Match");
    if (field.empty() || trim(field) == "*")
        return versions;
    // Our tags are "v<number>" or "v<number>.<rest>"; a weak one never matches.
    for (std::size_t at = 0; at < field.size();) {
        auto const open = field.find("\"v", at);
        if (open == std::string::npos)
            break;
        std::int64_t version = 0;
        auto const* first = field.data() + open + 2;
        auto const [end, ec] = std::from_chars(first, field.data() + field.size(), version);
        bool const weak = open >= 2 && field.compare(open - 2, 2, "W/") == 0;
        if (ec == std::errc{} && version > 0 && !weak)
            versions.push_back(version);
        at = static_cast<std::size_t>(end - field.data());
    }
    if (versions.empty())
        return error{status::conflict,
                     "precondition.failed",
                     "If-Match names no version of this. Read it again, then decide",
                     {}};
    return versions;
}

} // namespace network::api
