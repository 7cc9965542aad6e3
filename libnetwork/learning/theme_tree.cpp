#include "libnetwork/learning/theme_tree.hpp"

#include <algorithm>

namespace network::learning {
namespace {

std::string in_words(std::string_view code) {
    std::string text{code};
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

theme const* meant(vocabulary const& words, std::string_view text) {
    if (auto const* found = words.meant_by(text))
        return found;
    return words.meant_by(in_words(text));
}

} // namespace

theme_tree::theme_tree(std::vector<std::string> const& tagged, vocabulary const& words) {
    by_place_.reserve(tagged.size());
    for (auto const& code : tagged) {
        if (auto const* known = meant(words, code)) {
            auto const value = place_of(*known);
            auto const* top = words.find(words.top_of(*known));
            by_place_.push_back(value);
            if (top && top->code != known->code)
                above_[value] = place_of(*top);
        } else {
            by_place_.push_back(add({code, in_words(code), {}}));
        }
    }
    for (std::uint32_t value = 0; value < above_.size(); ++value)
        if (above_[value] != value)
            values_[value].under = values_[above_[value]].code;
}

std::uint32_t theme_tree::place_of(theme const& one) {
    return add({one.code, one.name, {}});
}

std::uint32_t theme_tree::add(theme_value value) {
    auto const [known, fresh] =
        places_.emplace(value.code, static_cast<std::uint32_t>(values_.size()));
    if (fresh) {
        above_.push_back(known->second);
        values_.push_back(std::move(value));
    }
    return known->second;
}

std::string meant_theme(vocabulary const& words, std::string_view text) {
    auto const* known = meant(words, text);
    return known ? known->code : std::string{text};
}

std::string theme_name(vocabulary const& words, std::string_view code) {
    auto const* known = meant(words, code);
    return known ? known->name : in_words(code);
}

} // namespace network::learning
