// A question to the library as it stands in an address. Field by field of the described wish, so
// that a new field is kept without a word here.
#include "libnetwork/learning/saved_searches.hpp"

#include <boost/mp11/algorithm.hpp>

#include <charconv>

namespace network::learning {
namespace {

using fields = boost::describe::describe_members<resources_wish, boost::describe::mod_public>;

template <class T>
struct is_list : std::false_type {};
template <class T>
struct is_list<std::vector<T>> : std::true_type {};
template <class T>
struct is_left_out : std::false_type {};
template <class T>
struct is_left_out<std::optional<T>> : std::true_type {};

bool stays(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

std::string encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (stays(c))
            out += c;
        else if (c == ' ')
            out += '+';
        else
            out.append(1, '%').append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    }
    return out;
}

int written_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decoded_value(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
        } else if (text[i] == '%' && i + 2 < text.size() && written_digit(text[i + 1]) >= 0 &&
                   written_digit(text[i + 2]) >= 0) {
            out += static_cast<char>(written_digit(text[i + 1]) * 16 + written_digit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string as_text(std::string const& value) {
    return value;
}
std::string as_text(std::int64_t value) {
    return std::to_string(value);
}
template <described_enum E>
std::string as_text(E value) {
    return std::string{to_word(value)};
}

bool read_into(std::string const& text, std::string& value) {
    value = text;
    return true;
}
bool read_into(std::string const& text, std::int64_t& value) {
    auto const [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc{} && end == text.data() + text.size();
}
template <described_enum E>
bool read_into(std::string const& text, E& value) {
    auto const known = from_word<E>(text);
    value = known.value_or(E{});
    return known.has_value();
}

template <class T>
void read_field(std::string const& text, T& into) {
    typename T::value_type one{};
    if (!read_into(text, one))
        return;
    if constexpr (is_list<T>::value)
        into.push_back(std::move(one));
    else
        into = std::move(one);
}

/// Where one is in a list is not part of the question.
bool is_of_the_page(std::string_view name) {
    return name == "after" || name == "limit";
}

} // namespace

std::string written_search(resources_wish const& wish) {
    std::string out;
    boost::mp11::mp_for_each<fields>([&](auto const& field) {
        auto const add = [&](auto const& value) {
            out.append(out.empty() ? "" : "&")
                .append(field.name)
                .append("=")
                .append(encoded(as_text(value)));
        };
        auto const& value = wish.*field.pointer;
        if (is_of_the_page(field.name))
            return;
        if constexpr (is_left_out<std::remove_cvref_t<decltype(value)>>::value) {
            if (value)
                add(*value);
        } else {
            for (auto const& one : value)
                add(one);
        }
    });
    return out;
}

resources_wish read_written(std::string_view query) {
    resources_wish wish;
    while (!query.empty()) {
        auto const pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        auto const equals = std::min(pair.find('='), pair.size());
        auto const name = pair.substr(0, equals);
        auto const text = decoded_value(pair.substr(std::min(equals + 1, pair.size())));
        boost::mp11::mp_for_each<fields>([&](auto const& field) {
            if (name == field.name && !is_of_the_page(name))
                read_field(text, wish.*field.pointer);
        });
    }
    return wish;
}

} // namespace network::learning
