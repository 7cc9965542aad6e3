#include "server/http/form.hpp"

#include "server/http/target.hpp"

namespace network::http {

std::optional<std::string_view> form::get(std::string_view name) const {
    for (auto const& field : fields)
        if (field.name == name)
            return field.value;
    return std::nullopt;
}

std::vector<std::string_view> form::all(std::string_view name) const {
    std::vector<std::string_view> values;
    for (auto const& field : fields)
        if (field.name == name)
            values.emplace_back(field.value);
    return values;
}

uploaded_file const* form::file(std::string_view name) const {
    for (auto const& candidate : files)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

result<form> read_form(request const& from, form_limits const& limits) {
    auto const content_type = from.headers.get("Content-Type");
    auto const type = content_type.substr(0, content_type.find_first_of("; \t"));
    if (same_name(type, "multipart/form-data"))
        return read_multipart(from.body, content_type, limits);
    if (from.body.empty())
        return form{};
    if (!same_name(type, "application/x-www-form-urlencoded"))
        return invalid("", "form.type", "Send a form.");

    std::vector<parameter> pairs;
    if (!read_pairs(from.body, limits.parts, pairs)) {
        if (pairs.size() == limits.parts)
            return invalid("", "form.too_many", "The form has too many fields.");
        return invalid("", "form.broken", "The form could not be read. Send it again.");
    }
    form read;
    read.fields.reserve(pairs.size());
    for (auto& [name, value] : pairs) {
        if (value.size() > limits.field_bytes)
            return invalid(std::move(name), "form.too_large", "This field is too long.");
        read.fields.push_back({std::move(name), std::move(value)});
    }
    return read;
}

} // namespace network::http
