#include "libnetwork/base/day_text.hpp"

#include "libnetwork/base/text.hpp"

#include <array>
#include <vector>

namespace network {
namespace {

constexpr std::array<std::string_view, 12> english_months{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr std::array<std::string_view, 12> welsh_months{
    "Ionawr",     "Chwefror", "Mawrth", "Ebrill", "Mai",      "Mehefin",
    "Gorffennaf", "Awst",     "Medi",   "Hydref", "Tachwedd", "Rhagfyr"};

/// Numbers and names, without what stands between them; "1st" is 1.
std::vector<std::string> parts_of(std::string_view typed) {
    std::vector<std::string> parts;
    auto const folded = fold(typed); // what is no letter or digit is a space in it
    for (std::string_view rest{folded}; !rest.empty();) {
        auto const end = std::min(rest.find(' '), rest.size());
        auto part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        for (auto const ending : {"st", "nd", "rd", "th"})
            if (part.size() > 2 && part.ends_with(ending) &&
                whole_number(part.substr(0, part.size() - 2)))
                part.remove_suffix(2);
        if (!part.empty() && part != "of")
            parts.emplace_back(part);
    }
    return parts;
}

std::optional<int> small_number(std::string_view digits, std::size_t fewest, std::size_t most) {
    auto const number = whole_number(digits);
    if (!number || digits.size() < fewest || digits.size() > most)
        return std::nullopt;
    return static_cast<int>(*number);
}

} // namespace

std::string day_text(date day) {
    return std::to_string(day.day()) + ' ' +
           std::string{english_months[static_cast<std::size_t>(day.month() - 1)]} + ' ' +
           std::to_string(day.year());
}

std::optional<int> month_named(std::string_view name) {
    constexpr std::size_t fewest_letters = 3;
    auto const folded = fold(name);
    if (folded.size() < fewest_letters)
        return std::nullopt;
    std::optional<int> found;
    for (auto const& months : {english_months, welsh_months})
        for (std::size_t at = 0; at < months.size(); ++at) {
            auto const month = static_cast<int>(at) + 1;
            auto const whole = fold(months[at]);
            if (folded == whole)
                return month;
            bool const begins = whole.starts_with(folded);
            if (begins && found && *found != month)
                return std::nullopt;
            if (begins)
                found = month;
        }
    return found;
}

std::optional<date> day_typed(std::string_view typed) {
    constexpr std::size_t longest = 40;
    typed = trim(typed);
    if (auto const iso = date::parse(typed))
        return iso;
    if (typed.size() > longest || typed.starts_with('-'))
        return std::nullopt;
    auto const parts = parts_of(typed);
    if (parts.size() != 3)
        return std::nullopt;
    auto day = small_number(parts[0], 1, 2);
    auto month = day ? small_number(parts[1], 1, 2) : month_named(parts[0]);
    if (day && !month)
        month = month_named(parts[1]);
    if (!day)
        day = small_number(parts[1], 1, 2);
    auto const year = small_number(parts[2], 4, 4);
    return day && month && year ? date::from_ymd(*year, *month, *day) : std::nullopt;
}

} // namespace network
