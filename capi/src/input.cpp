// Setters cannot fail: they note what is wrong, and the verb says it.
#include "capi/src/input.hpp"

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/operations/json_text.hpp"

#include <boost/json/array.hpp>

#include <cstring>

namespace network::capi {
namespace {

namespace json = boost::json;

/// Stands for every input that there was no memory for. Nothing is ever set in it.
network_input* no_memory_input() noexcept {
    static network_input shared{{}, {}, {}, true};
    return &shared;
}

std::string_view text_of(char const* utf8, ptrdiff_t length) {
    return {utf8, length < 0 ? std::strlen(utf8) : static_cast<std::size_t>(length)};
}

void wrong(network_input& input, std::string_view field, char const* code, char const* message) {
    input.problems.push_back({std::string{field}, code, message});
}

/// Runs `act(input, key)` where both can be used, and remembers when memory runs out.
template <class Act>
void change(network_input* input, char const* key, Act&& act) noexcept {
    if (!input || input->out_of_memory)
        return;
    try {
        if (!key)
            wrong(*input, "(no key)", "argument.null", "key must not be NULL");
        else if (!is_clean_text(key))
            wrong(*input, "(not text)", "text.encoding", "Give the key in valid UTF-8");
        else
            act(*input, std::string_view{key});
    } catch (...) {
        input->out_of_memory = true;
    }
}

json::array& list_at(network_input& input, std::string_view key) {
    auto& value = input.fields[key];
    return value.is_array() ? value.get_array() : value.emplace_array();
}

/// Text as a value; null where it cannot be used, which is noted.
json::value text_value(network_input& input, std::string_view key, char const* utf8,
                       ptrdiff_t length) {
    if (!utf8)
        return nullptr;
    auto const text = text_of(utf8, length);
    if (is_clean_text(text))
        return json::string{text};
    wrong(input, key, "text.encoding", "Give valid UTF-8 without NUL characters");
    return nullptr;
}

json::value record_value(network_input& input, std::string_view key, network_input const* record) {
    auto fields = fields_of(record);
    if (fields.has_value())
        return std::move(*fields);
    auto const& why = fields.error();
    if (why.status == status::no_memory)
        input.out_of_memory = true;
    for (auto const& p : why.problems)
        input.problems.push_back({std::string{key} + '.' + p.field, p.code, p.message});
    if (why.problems.empty() && input.unreadable.code.empty())
        input.unreadable = why;
    return nullptr;
}

} // namespace

result<json::object> fields_of(network_input const* input) {
    if (!input)
        return json::object{};
    if (input->out_of_memory)
        return error{status::no_memory, "memory.exhausted", "Not enough memory for this", {}};
    if (!input->problems.empty())
        return invalid(input->problems);
    if (!input->unreadable.code.empty())
        return input->unreadable;
    return input->fields;
}

} // namespace network::capi

using namespace network;
using namespace network::capi;

network_input* network_input_new(void) {
    try {
        return new network_input;
    } catch (...) {
        return no_memory_input();
    }
}

network_input* network_input_copy(network_input const* input) {
    try {
        return input ? new network_input{*input} : new network_input;
    } catch (...) {
        return no_memory_input();
    }
}

void network_input_text(network_input* input, char const* key, char const* utf8, ptrdiff_t length) {
    change(input, key, [&](network_input& in, std::string_view name) {
        in.fields[name] = text_value(in, name, utf8, length);
    });
}

void network_input_int(network_input* input, char const* key, int64_t number) {
    change(input, key, [&](network_input& in, std::string_view name) { in.fields[name] = number; });
}

void network_input_bool(network_input* input, char const* key, int truth) {
    change(input, key,
           [&](network_input& in, std::string_view name) { in.fields[name] = truth != 0; });
}

void network_input_date(network_input* input, char const* key, int year, int month, int day) {
    change(input, key, [&](network_input& in, std::string_view name) {
        if (auto const date = date::from_ymd(year, month, day))
            in.fields[name] = date->to_string();
        else
            wrong(in, name, "date.invalid", "Give a day that the calendar has");
    });
}

void network_input_null(network_input* input, char const* key) {
    change(input, key, [](network_input& in, std::string_view name) { in.fields[name] = nullptr; });
}

void network_input_list(network_input* input, char const* key) {
    change(input, key,
           [](network_input& in, std::string_view name) { in.fields[name].emplace_array(); });
}

void network_input_list_text(network_input* input, char const* key, char const* utf8,
                             ptrdiff_t length) {
    change(input, key, [&](network_input& in, std::string_view name) {
        auto value = text_value(in, name, utf8, length);
        list_at(in, name).push_back(std::move(value));
    });
}

void network_input_list_int(network_input* input, char const* key, int64_t number) {
    change(input, key,
           [&](network_input& in, std::string_view name) { list_at(in, name).push_back(number); });
}

void network_input_list_record(network_input* input, char const* key, network_input const* record) {
    change(input, key, [&](network_input& in, std::string_view name) {
        auto value = record_value(in, name, record);
        list_at(in, name).push_back(std::move(value));
    });
}

void network_input_record(network_input* input, char const* key, network_input const* record) {
    change(input, key, [&](network_input& in, std::string_view name) {
        auto value = record_value(in, name, record);
        in.fields[name] = std::move(value);
    });
}

void network_input_from_json(network_input* input, char const* json, ptrdiff_t length) {
    change(input, "json", [&](network_input& in, std::string_view name) {
        if (!json)
            return wrong(in, name, "argument.null", "json must not be NULL");
        auto read = operations::read_object(text_of(json, length));
        if (read.has_error()) {
            in.unreadable = std::move(read).error();
            return;
        }
        for (auto& field : *read)
            in.fields[field.key()] = std::move(field.value());
    });
}

void network_input_clear(network_input* input) {
    if (input && input != no_memory_input()) {
        input->fields.clear();
        input->problems.clear();
        input->unreadable = {};
        input->out_of_memory = false;
    }
}

void network_input_free(network_input* input) {
    if (input != no_memory_input())
        delete input;
}
