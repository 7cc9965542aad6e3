// One walk through what a shape describes, and two things to make on the way: a value of
// Boost.JSON, or its text.
#include "libnetwork/operations/json.hpp"

#include <boost/json/value_stack.hpp>

#include <array>
#include <charconv>

namespace network::operations {
namespace {

namespace json = boost::json;

template <class T>
T const& as(void const* at) {
    return *static_cast<T const*>(at);
}

template <class Made>
void walk(shape const& type, void const* at, Made& into) {
    switch (type.what) {
    case form::text:
        return into.text(as<std::string>(at));
    case form::number:
        return into.number(type.access.number(at));
    case form::boolean:
        return into.boolean(as<bool>(at));
    case form::day:
        return into.text(as<date>(at).to_string());
    case form::moment:
        return into.number(as<instant>(at).milliseconds);
    case form::pence:
        return into.number(as<money>(at).pence);
    case form::word:
        return into.text(type.access.word(at));
    case form::list: {
        auto const count = type.access.size(at);
        into.list_begins();
        for (std::size_t i = 0; i < count; ++i) {
            into.element(i);
            walk(*type.element, type.access.element(at, i), into);
        }
        return into.list_ends(count);
    }
    case form::record:
    case form::nothing:
        into.record_begins();
        for (auto const& m : type.members) {
            into.key(m.name);
            if (auto const* field = m.in(at))
                walk(*m.type, field, into);
            else
                into.null();
        }
        return into.record_ends(type.members.size());
    }
}

/// Puts values on a stack, from which the whole is taken at the end: each is made once, where it
/// stays.
class value_made {
  public:
    explicit value_made(json::storage_ptr where) { open_.reset(std::move(where)); }

    void null() { open_.push_null(); }
    void boolean(bool truth) { open_.push_bool(truth); }
    void number(std::int64_t n) { open_.push_int64(n); }
    void text(std::string_view s) { open_.push_string(s); }
    void list_begins() {}
    void element(std::size_t) {}
    void list_ends(std::size_t count) { open_.push_array(count); }
    void record_begins() {}
    void key(std::string_view name) { open_.push_key(name); }
    void record_ends(std::size_t count) { open_.push_object(count); }

    json::value whole() { return open_.release(); }

  private:
    std::array<unsigned char, 4096> first_{}; // what is open at a time seldom needs more
    json::value_stack open_{{}, first_.data(), first_.size()};
};

class text_made {
  public:
    explicit text_made(std::string& out) : out_(out) {}

    void null() { out_ += "null"; }
    void boolean(bool truth) { out_ += truth ? "true" : "false"; }
    void number(std::int64_t n) {
        std::array<char, 24> digits;
        auto const done = std::to_chars(digits.data(), digits.data() + digits.size(), n);
        out_.append(digits.data(), done.ptr);
    }
    void text(std::string_view s) {
        out_ += '"';
        auto from = s.begin();
        for (auto place = from; place != s.end(); ++place) {
            if (static_cast<unsigned char>(*place) >= 0x20 && *place != '"' && *place != '\\')
                continue;
            out_.append(from, place);
            escape(*place);
            from = place + 1;
        }
        out_.append(from, s.end());
        out_ += '"';
    }
    void list_begins() { out_ += '['; }
    void element(std::size_t index) {
        if (index > 0)
            out_ += ',';
    }
    void list_ends(std::size_t) { out_ += ']'; }
    void record_begins() { out_ += '{'; }
    void key(std::string_view name) {
        if (out_.back() != '{')
            out_ += ',';
        out_ += '"';
        out_ += name; // the name of a member in C++
        out_ += "\":";
    }
    void record_ends(std::size_t) { out_ += '}'; }

  private:
    void escape(char c) {
        constexpr std::string_view named = "\bb\ff\nn\rr\tt\"\"\\\\";
        for (std::size_t i = 0; i < named.size(); i += 2)
            if (named[i] == c) {
                out_ += '\\';
                out_ += named[i + 1];
                return;
            }
        constexpr std::string_view digits = "0123456789abcdef";
        auto const byte = static_cast<unsigned char>(c);
        out_ += "\\u00";
        out_ += digits[byte >> 4U];
        out_ += digits[byte & 15U];
    }
    std::string& out_;
};

} // namespace

void write_json(shape const& type, void const* at, json::value& out) {
    value_made made{out.storage()};
    walk(type, at, made);
    out = made.whole();
}

std::string json_text(shape const& type, void const* at) {
    std::string text;
    text_made made{text};
    walk(type, at, made);
    return text;
}

} // namespace network::operations
