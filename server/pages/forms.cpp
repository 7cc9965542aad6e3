#include "server/pages/forms.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "server/pages/frame.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace network::pages {
namespace {

namespace json = boost::json;
using pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The field of the form that stands for an input.
std::string form_name(std::string_view input, pairs const& renamed) {
    for (auto const& [in_form, in_operation] : renamed)
        if (in_operation == input)
            return std::string{in_form};
    return std::string{input};
}

std::string padded(std::string_view digits, std::size_t width) {
    std::string out{digits};
    if (out.size() < width)
        out.insert(0, width - out.size(), '0');
    return out;
}

} // namespace

std::string capitals(std::string_view name) {
    std::string out{name};
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) {
        return c == '.' ? '_' : static_cast<char>(std::toupper(c));
    });
    return out;
}

namespace {

/// Without what people put between thousands.
std::string without_separators(std::string_view text) {
    std::string plain{text};
    std::erase_if(plain, [](char c) { return c == ',' || c == ' '; });
    return plain;
}

} // namespace

json::value number_typed(std::string_view text) {
    auto const number = whole_number(without_separators(text));
    return number ? json::value(*number) : json::value(json::string{text});
}

json::value pence_typed(std::string_view text) {
    constexpr std::string_view sign = "£";
    auto const plain = without_separators(text.substr(text.starts_with(sign) ? sign.size() : 0));
    auto const point = plain.find('.');
    auto pence = point == std::string::npos ? std::string{} : plain.substr(point + 1);
    bool const typed_any = plain.size() > (point == std::string::npos ? 0 : 1);
    bool const fits = pence.size() <= 2;
    pence.resize(2, '0');
    auto const number = whole_number(plain.substr(0, point) + pence);
    return number && typed_any && fits ? json::value(*number) : json::value(json::string{text});
}

std::string pounds_typed(std::int64_t pence) {
    auto text = std::to_string(pence / 100);
    if (pence % 100 != 0)
        text += '.' + std::string(pence % 100 < 10 ? "0" : "") + std::to_string(pence % 100);
    return text;
}

std::string typed_day(visit const& now, std::string_view name) {
    std::string const base{name};
    return typed_day(now.field(name), trim(now.field(base + "_day")),
                     trim(now.field(base + "_month")), trim(now.field(base + "_year")));
}

std::string typed_day(std::string_view whole, std::string_view day, std::string_view month,
                      std::string_view year) {
    // Some type, or paste, all of it into the first box.
    if (whole.empty() && month.empty() && year.empty())
        whole = day;
    if (!whole.empty() || (day.empty() && month.empty() && year.empty())) {
        auto const read = day_typed(whole);
        return read ? read->to_string() : std::string{whole};
    }
    auto const named = month_named(month);
    return padded(year, 4) + '-' + padded(named ? std::to_string(*named) : month, 2) + '-' +
           padded(day, 2);
}

json::object input_from(visit const& now, operations::shape const& wanted, pairs renamed) {
    std::vector<std::pair<std::string, std::string>> given;
    for (auto const& m : wanted.members) {
        auto const name = form_name(m.name, renamed);
        if (m.type->what == operations::form::day) {
            if (auto const day = typed_day(now, name); !day.empty())
                given.emplace_back(m.name, day);
        } else if (m.type->what == operations::form::list) {
            auto const values = now.request.method == http::method::post
                                    ? now.form.all(name)
                                    : std::vector<std::string_view>{};
            for (auto const value : values)
                given.emplace_back(m.name, std::string{value});
        } else if (auto const value = now.field(name); !value.empty()) {
            given.emplace_back(m.name, std::string{value});
        }
    }
    return operations::from_fields(wanted, given);
}

void put_back(visit const& now, view::dictionary& page,
              std::initializer_list<std::string_view> fields) {
    auto const put = [&](std::string const& name) {
        if (auto const typed = now.field(name); !typed.empty())
            page.set(capitals(name), std::string{typed});
    };
    for (auto const field : fields) {
        std::string const name{field.substr(0, field.find('*'))};
        if (name.size() == field.size()) {
            put(name);
            continue;
        }
        for (auto const part : {"_day", "_month", "_year"})
            put(name + part);
    }
}

void show_file_problems(error const& why, view::dictionary& page,
                        std::initializer_list<std::string_view> fields) {
    auto shown = why;
    for (auto& problem : shown.problems) {
        if (std::find(fields.begin(), fields.end(), problem.field) != fields.end())
            continue;
        // What is wrong in the file says where: a column is named.
        constexpr std::size_t longest_name = 60;
        bool const is_column = !problem.field.empty() && problem.field != "file" &&
                               !problem.field.starts_with("content") &&
                               problem.field.find('.') == std::string::npos;
        if (is_column && problem.message.find(problem.field) == std::string::npos)
            problem.message = '"' + std::string{beginning(problem.field, longest_name)} +
                              "\": " + problem.message;
        problem.field = "file";
    }
    show_problems(shown, page);
}

namespace {

/// What a mistake is about, where its words alone would not tell: the label, where it is not the
/// name.
std::string what_it_is_about(std::string name) {
    if (name == "cost_pounds")
        return "what it cost, in pounds";
    for (std::string_view const unit : {"_pounds", "_pence"})
        if (name.ends_with(unit))
            name.replace(name.size() - unit.size(), unit.size(), ", in pounds");
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

} // namespace

void show_problems(error const& why, view::dictionary& page, pairs renamed) {
    if (why.problems.empty())
        page.section("ERRORS").set("ERROR", why.message);
    std::set<std::string> told;
    for (auto const& problem : why.problems) {
        auto const name = form_name(problem.field, renamed);
        auto const message = said_to_people(problem, name);
        page.set(capitals(name) + "_ERROR", message);
        // Two days that cannot be read alike are told apart by what they are the days of.
        page.section("ERRORS")
            .set("ERROR", told.insert(message).second
                              ? message
                              : message + " (" + what_it_is_about(name) + ')')
            .set("FIELD", name);
    }
}

} // namespace network::pages
