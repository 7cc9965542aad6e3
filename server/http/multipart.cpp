// multipart/form-data, RFC 7578: parts between boundary lines, each with its own small head.
#include "server/http/form.hpp"

#include "server/http/trimmed.hpp"

#include <algorithm>

namespace network::http {
namespace {

error broken() {
    return invalid("", "form.broken", "The form could not be read. Send it again.");
}

// The value of one "; name=value" or "; name="value"" of a header. Browsers write a quote within
// quotes as %22 and never use a backslash, so a backslash is a plain character here.
std::optional<std::string> attribute(std::string_view field, std::string_view name) {
    auto rest = field.substr(std::min(field.find(';'), field.size()));
    while (!rest.empty()) {
        rest = trimmed(rest.substr(1));
        auto const equals = rest.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        auto const key = trimmed(rest.substr(0, equals));
        auto value = trimmed(rest.substr(equals + 1));
        if (value.starts_with('"')) {
            auto const end = value.find('"', 1);
            if (end == std::string_view::npos)
                return std::nullopt;
            rest = value.substr(end + 1);
            value = value.substr(1, end - 1);
            rest = rest.substr(std::min(rest.find(';'), rest.size()));
        } else {
            auto const end = std::min(value.find(';'), value.size());
            rest = value.substr(end);
            value = trimmed(value.substr(0, end));
        }
        if (same_name(key, name))
            return std::string{value};
    }
    return std::nullopt;
}

struct part_head {
    std::string name;
    std::optional<std::string> filename;
    std::string content_type;
};

std::optional<part_head> read_part_head(std::string_view lines) {
    part_head head;
    bool named = false;
    while (!lines.empty()) {
        auto const end = std::min(lines.find("\r\n"), lines.size());
        auto const line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 2, lines.size()));
        auto const colon = line.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        auto const value = trimmed(line.substr(colon + 1));
        if (same_name(line.substr(0, colon), "Content-Disposition")) {
            auto name = attribute(value, "name");
            if (named || !name || !value.starts_with("form-data"))
                return std::nullopt;
            named = true;
            head.name = *std::move(name);
            head.filename = attribute(value, "filename");
        } else if (same_name(line.substr(0, colon), "Content-Type")) {
            head.content_type = value;
        }
    }
    if (!named)
        return std::nullopt;
    return head;
}

std::string without_folders(std::string_view filename) {
    auto const slash = filename.find_last_of("/\\");
    return std::string{slash == std::string_view::npos ? filename : filename.substr(slash + 1)};
}

result<void> take_part(std::string_view part, form_limits const& limits, form& into) {
    constexpr std::size_t longest_head = 4096;
    auto const head_end = part.find("\r\n\r\n");
    if (head_end == std::string_view::npos || head_end > longest_head)
        return broken();
    auto head = read_part_head(part.substr(0, head_end));
    if (!head)
        return broken();
    auto const bytes = part.substr(head_end + 4);
    if (into.fields.size() + into.files.size() == limits.parts)
        return invalid("", "form.too_many", "The form has too many fields.");
    if (head->filename) {
        into.files.push_back({std::move(head->name), without_folders(*head->filename),
                              std::move(head->content_type), bytes});
        return {};
    }
    if (bytes.size() > limits.field_bytes)
        return invalid(std::move(head->name), "form.too_large", "This field is too long.");
    into.fields.push_back({std::move(head->name), std::string{bytes}});
    return {};
}

} // namespace

result<form> read_multipart(std::string_view body, std::string_view content_type,
                            form_limits const& limits) {
    auto const boundary = attribute(content_type, "boundary");
    if (!boundary || boundary->empty() || boundary->size() > 70)
        return broken();
    auto const opening = "--" + *boundary;
    auto const delimiter = "\r\n" + opening;

    if (!body.starts_with(opening))
        return broken();
    auto rest = body.substr(opening.size());
    form read;
    while (!rest.starts_with("--")) {
        if (!rest.starts_with("\r\n"))
            return broken();
        rest.remove_prefix(2);
        auto const end = rest.find(delimiter);
        if (end == std::string_view::npos)
            return broken();
        NETWORK_CHECK(take_part(rest.substr(0, end), limits, read));
        rest.remove_prefix(end + delimiter.size());
    }
    return read;
}

} // namespace network::http
