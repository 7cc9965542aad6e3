// The input of a verb for C++17: fields with their values, built like a list or one by one.
#pragma once

#include <libnetwork.h>

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace network {

namespace detail {
/// A handle of the C library that closes itself.
template <class T, void (*Free)(T*)>
struct closer {
    void operator()(T* handle) const noexcept { Free(handle); }
};
template <class T, void (*Free)(T*)>
using handle = std::unique_ptr<T, closer<T, Free>>;
} // namespace detail

class input;

/// What a field of an input can hold.
using value = std::variant<std::nullptr_t, bool, std::int64_t, std::string,
                           std::vector<std::string>, std::vector<input>>;

/// The fields given to a verb: input{{"organisation", "rochdale"}, {"from", "2027-04-01"}}.
class input {
  public:
    struct field {
        template <class V>
        field(std::string_view key_, V&& given)
            : key(key_), held(held_of(std::forward<V>(given))) {}
        std::string key;
        value held;

      private:
        template <class V>
        static value held_of(V&& given) {
            using type = std::decay_t<V>;
            if constexpr (std::is_same_v<type, bool> || std::is_same_v<type, std::nullptr_t>)
                return value{given};
            else if constexpr (std::is_integral_v<type>)
                return value{static_cast<std::int64_t>(given)};
            else if constexpr (std::is_convertible_v<V, std::string_view>)
                return value{std::string{std::string_view{given}}};
            else
                return value{std::forward<V>(given)};
        }
    };

    input() : handle_(network_input_new()) {}
    input(std::initializer_list<field> fields) : input() {
        for (auto const& one : fields)
            set(one.key.c_str(), one.held);
    }
    input(input&&) = default;
    input& operator=(input&&) = default;
    input(input const& other) : handle_(network_input_copy(other.get())) {}
    input& operator=(input const& other) { return *this = input{other}; }

    input& set(char const* key, value const& given) {
        auto* in = handle_.get();
        if (std::holds_alternative<std::nullptr_t>(given)) {
            network_input_null(in, key);
        } else if (auto const* truth = std::get_if<bool>(&given)) {
            network_input_bool(in, key, *truth);
        } else if (auto const* number = std::get_if<std::int64_t>(&given)) {
            network_input_int(in, key, *number);
        } else if (auto const* text = std::get_if<std::string>(&given)) {
            network_input_text(in, key, text->data(), static_cast<std::ptrdiff_t>(text->size()));
        } else if (auto const* texts = std::get_if<std::vector<std::string>>(&given)) {
            network_input_list(in, key);
            for (auto const& t : *texts)
                network_input_list_text(in, key, t.data(), static_cast<std::ptrdiff_t>(t.size()));
        } else {
            network_input_list(in, key);
            for (auto const& record : std::get<std::vector<input>>(given))
                network_input_list_record(in, key, record.get());
        }
        return *this;
    }
    [[nodiscard]] network_input const* get() const { return handle_.get(); }

  private:
    detail::handle<network_input, network_input_free> handle_;
};

} // namespace network
