// Names and values of a page. A page holds a dozen names per part, so a walk along them beats any
// hashing.
#include "server/pages/dictionary.hpp"

#include <algorithm>
#include <iterator>

namespace network::view {
namespace {

constexpr std::size_t usual_values = 4; ///< of a part that is repeated

} // namespace

dictionary& dictionary::set(std::string_view name, std::string text) {
    for (auto& [known, value] : values_)
        if (known == name) {
            value = std::move(text);
            return *this;
        }
    if (values_.empty())
        values_.reserve(usual_values);
    values_.emplace_back(std::string(name), std::move(text));
    return *this;
}

dictionary& dictionary::set(std::string_view name, std::int64_t number) {
    return set(name, std::to_string(number));
}

dictionary& dictionary::show(std::string_view name, bool when) {
    if (when)
        shown_.emplace_back(name);
    return *this;
}

dictionary& dictionary::section(std::string_view name) {
    for (auto& [known, parts] : parts_)
        if (known == name)
            return *parts.emplace_back(std::make_unique<dictionary>());
    auto& parts = parts_.emplace_back(std::string(name), repetitions()).second;
    return *parts.emplace_back(std::make_unique<dictionary>());
}

std::string const* dictionary::value(std::string_view name) const {
    for (auto const& [known, text] : values_)
        if (known == name)
            return &text;
    return nullptr;
}

dictionary::repetitions const* dictionary::parts(std::string_view name) const {
    for (auto const& [known, parts] : parts_)
        if (known == name)
            return &parts;
    return nullptr;
}

bool dictionary::holds(std::string_view name) const {
    if (parts(name) != nullptr || std::ranges::find(shown_, name) != shown_.end())
        return true;
    auto const* const text = value(name);
    return text != nullptr && !text->empty();
}

bool dictionary::shows(std::string_view name) const {
    if (holds(name))
        return true;
    if (name.starts_with("NO_"))
        return !holds(name.substr(3));
    return name.starts_with("HAS_") && holds(name.substr(4));
}

std::vector<std::string_view> dictionary::names() const {
    std::vector<std::string_view> found;
    for (auto const& each : values_)
        found.emplace_back(each.first);
    found.insert(found.end(), shown_.begin(), shown_.end());
    for (auto const& [name, parts] : parts_) {
        found.emplace_back(name);
        for (auto const& part : parts)
            for (auto const inner : part->names())
                found.push_back(inner);
    }
    return found;
}

} // namespace network::view
