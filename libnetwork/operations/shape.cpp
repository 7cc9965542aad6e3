#include "libnetwork/operations/shape.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/direction.hpp"
#include "libnetwork/base/text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <charconv>

namespace network::operations {
namespace {

namespace json = boost::json;

/// Texts of at most so many characters are typed by people, lines and prose; longer ones are what
/// files hold.
constexpr std::size_t longest_typed = 100'000;

/// "This is needed: how it went": a list of mistakes has to say which field each of them is about.
std::string needed(member const& m) {
    std::string what{m.summary};
    if (what.size() > 1 && what[0] >= 'A' && what[0] <= 'Z' && !(what[1] >= 'A' && what[1] <= 'Z'))
        what[0] = static_cast<char>(what[0] - 'A' + 'a');
    return what.empty() ? "This is needed" : "This is needed: " + what;
}

class inspector {
  public:
    std::vector<problem> found;
    bool kept = true; ///< whether the input is to stay, so that it must read as it is written

    void record(shape const& wanted, json::object const& input, std::string const& path) {
        for (auto const& [key, value] : input)
            if (!member_named(wanted, key))
                add(path, key, "unknown", "There is no such field here");
        for (auto const& m : wanted.members) {
            auto const* value = input.if_contains(m.name);
            if (!value || (value->is_null() && !m.nullable)) {
                if (m.required)
                    add(path, m.name, "required", needed(m));
                continue;
            }
            if (!value->is_null())
                this->value(m, *m.type, *value, join(path, m.name));
        }
    }

  private:
    static member const* member_named(shape const& wanted, std::string_view name) {
        for (auto const& m : wanted.members)
            if (m.name == name)
                return &m;
        return nullptr;
    }

    static std::string join(std::string const& path, std::string_view name) {
        return path.empty() ? std::string{name} : path + '.' + std::string{name};
    }

    void add(std::string const& path, std::string_view name, std::string code,
             std::string message) {
        // A hostile body may be wrong in a million places; a hundred are enough to say so.
        if (found.size() < 100)
            found.push_back({join(path, is_clean_text(name) ? name.substr(0, 100) : "(not text)"),
                             std::move(code), std::move(message)});
    }
    void wrong(std::string const& path, std::string code, std::string message) {
        if (found.size() < 100)
            found.push_back({path, std::move(code), std::move(message)});
    }

    void value(member const& m, shape const& wanted, json::value const& given,
               std::string const& path) {
        switch (wanted.what) {
        case form::text:
            return text(m, given, path);
        case form::number:
        case form::pence:
            return number(m, given, path);
        case form::moment:
            if (!moment_in(given))
                wrong(path, "moment.invalid",
                      "Give milliseconds since 1970 in UTC,"
                      " or a moment such as 2026-04-30T09:30:00Z, "
                      "or a date for the end of that day in London");
            return;
        case form::boolean:
            if (!given.is_bool())
                wrong(path, "boolean.invalid", "Give true or false");
            return;
        case form::day:
            return day(given, path);
        case form::word:
            return word(wanted, given, path);
        case form::list:
            return list(m, wanted, given, path);
        case form::record:
        case form::nothing:
            if (auto const* object = given.if_object())
                record(wanted, *object, path);
            else
                wrong(path, "record.invalid", "Give an object");
        }
    }

    void text(member const& m, json::value const& given, std::string const& path) {
        auto const* s = given.if_string();
        if (!s)
            return wrong(path, "text.invalid", "Give text");
        if (!is_clean_text(*s))
            return wrong(path, "text.encoding", "Give valid UTF-8 without NUL characters");
        if (kept && m.within.longest <= longest_typed && turns_direction(*s))
            return wrong(
                path, "text.direction",
                "Leave out the characters that turn the direction of the text (U+202A to U+202E, "
                "U+2066 to U+2069): it would read otherwise than it is written");
        if (length(*s) > m.within.longest)
            return wrong(path, "text.too_long",
                         "Use at most " + std::to_string(m.within.longest) + " characters");
        if (m.required && trim(*s).empty())
            wrong(path, "required", needed(m));
    }

    void number(member const& m, json::value const& given, std::string const& path) {
        std::int64_t n = 0;
        if (given.is_int64())
            n = given.get_int64();
        else if (given.is_uint64() && given.get_uint64() <= INT64_MAX)
            n = static_cast<std::int64_t>(given.get_uint64());
        else
            return wrong(path, "number.invalid", "Give a whole number");
        if (n < m.within.least)
            wrong(path, "number.too_small", "Give " + std::to_string(m.within.least) + " or more");
        if (n > m.within.most)
            wrong(path, "number.too_large", "Give " + std::to_string(m.within.most) + " or less");
    }

    void day(json::value const& given, std::string const& path) {
        auto const* s = given.if_string();
        auto const parsed = s ? date::parse(*s) : std::nullopt;
        if (!parsed)
            return wrong(path, "date.invalid",
                         "Give a real date as YYYY-MM-DD, such as 2027-04-01");
        if (parsed->year() > 2200)
            wrong(path, "date.too_far", "Give a date before 2201");
    }

    void word(shape const& wanted, json::value const& given, std::string const& path) {
        auto const* s = given.if_string();
        std::string choices;
        for (auto const& allowed : wanted.words) {
            if (s && *s == allowed)
                return;
            choices += (choices.empty() ? "" : ", ") + std::string{allowed};
        }
        wrong(path, "word.unknown", "Use one of: " + choices);
    }

    void list(member const& m, shape const& wanted, json::value const& given,
              std::string const& path) {
        auto const* array = given.if_array();
        if (!array)
            return wrong(path, "list.invalid", "Give a list");
        if (array->size() > m.within.longest)
            return wrong(path, "list.too_long",
                         "Give at most " + std::to_string(m.within.longest) + " items");
        member item = m;
        item.required = true;
        std::size_t index = 0;
        for (auto const& element : *array)
            value(item, *wanted.element, element, path + '.' + std::to_string(index++));
    }
};

json::value converted(shape const& wanted, std::string const& text) {
    if (wanted.what == form::boolean) {
        if (text == "true" || text == "yes" || text == "1")
            return true;
        if (text == "false" || text == "no" || text == "0")
            return false;
    }
    if (wanted.what == form::number || wanted.what == form::pence || wanted.what == form::moment) {
        std::int64_t n = 0;
        auto const* const last = text.data() + text.size();
        auto const [end, ec] = std::from_chars(text.data(), last, n);
        if (ec == std::errc{} && end == last)
            return n;
    }
    return json::string{text};
}

} // namespace

std::optional<instant> moment_in(json::value const& given) {
    if (given.is_int64())
        return instant{given.get_int64()};
    auto const* text = given.if_string();
    if (!text)
        return std::nullopt;
    if (auto const day = date::parse(*text))
        return instant{london_midnight(day->plus_days(1)).milliseconds - 1};
    return instant::parse(*text);
}

std::vector<problem> problems_in(shape const& wanted, json::object const& input, bool kept) {
    inspector eye;
    eye.kept = kept;
    eye.record(wanted, input, {});
    return std::move(eye.found);
}

json::object from_fields(shape const& wanted,
                         std::vector<std::pair<std::string, std::string>> const& fields) {
    json::object out;
    for (auto const& [name, text] : fields) {
        member const* known = nullptr;
        for (auto const& m : wanted.members)
            if (m.name == name)
                known = &m;
        if (!known) {
            out[name] = text;
        } else if (known->type->what == form::list) {
            auto& list = out[name];
            if (!list.is_array())
                list.emplace_array();
            if (!text.empty())
                list.get_array().push_back(converted(*known->type->element, text));
        } else if (!text.empty() || known->type->what == form::text) {
            if (out.contains(name))
                out[name] = json::array{}; // given twice: problems_in will refuse it by name
            else if (!text.empty())
                out[name] = converted(*known->type, text);
        }
    }
    return out;
}

} // namespace network::operations
