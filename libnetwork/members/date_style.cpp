#include "libnetwork/members/date_style.hpp"

#include "libnetwork/base/text.hpp"

#include <array>
#include <vector>

namespace network::members {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

struct part {
    std::string_view text;
    int number = -1; ///< -1: a word
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Numbers and words of a cell; "3rd" is 3. A time of midnight behind the day is left out; any
/// other time stays, and so makes it no day.
std::vector<part> parts_of(std::string_view cell) {
    cell = trim(cell);
    for (std::string_view const midnight : {"T00:00:00Z", " 00:00:00", "T00:00:00", " 00:00"})
        if (cell.ends_with(midnight)) {
            cell.remove_suffix(midnight.size());
            break;
        }
    std::vector<part> parts;
    for (std::size_t at = 0; at < cell.size();) {
        auto const start = at;
        if (is_digit(cell[at])) {
            int number = 0;
            for (; at < cell.size() && is_digit(cell[at]) && at - start < 5; ++at)
                number = number * 10 + (cell[at] - '0');
            parts.push_back({cell.substr(start, at - start), number});
            for (std::string_view const ending : {"st", "nd", "rd", "th"})
                if (cell.substr(at).starts_with(ending)) {
                    at += 2;
                    break;
                }
        } else if (is_letter(cell[at])) {
            while (at < cell.size() && is_letter(cell[at]))
                ++at;
            parts.push_back({cell.substr(start, at - start), -1});
        } else {
            ++at;
        }
    }
    return parts;
}

int month_named(std::string_view word) {
    auto const folded = fold(word);
    for (std::size_t i = 0; i < months.size(); ++i)
        if (folded.size() >= 3 && months[i].starts_with(folded))
            return static_cast<int>(i) + 1;
    return 0;
}

bool is_year(part const& one) {
    return one.number >= 0 && one.text.size() == 4;
}
bool is_short(part const& one) {
    return one.number >= 0 && one.text.size() <= 2;
}

bool is_year_first(std::vector<part> const& all) {
    return all.size() == 3 && is_year(all[0]) && is_short(all[1]) && is_short(all[2]);
}
bool is_year_last(std::vector<part> const& all) {
    return all.size() == 3 && is_short(all[0]) && is_short(all[1]) && is_year(all[2]);
}
bool is_named(std::vector<part> const& all) {
    return all.size() == 3 && is_year(all[2]) &&
           ((is_short(all[0]) && month_named(all[1].text) != 0) ||
            (is_short(all[1]) && month_named(all[0].text) != 0));
}

error unclear(std::string_view field, std::string_view code, std::string message) {
    return invalid(std::string{field}, std::string{code}, std::move(message));
}

} // namespace

void date_style_proof::see(std::string_view cell) {
    auto const parts = parts_of(cell);
    auto const keep = [&](std::string& place) {
        if (place.empty())
            place = trim(cell);
    };
    if (is_year_first(parts))
        keep(year_first_);
    else if (is_named(parts))
        keep(named_);
    else if (!is_year_last(parts))
        return; // no day in any style: its own line says so
    else if (parts[0].number > 12 || cell.find('.') != std::string_view::npos)
        keep(day_first_);
    else if (parts[1].number > 12)
        keep(month_first_);
    else if (parts[0].number != parts[1].number)
        keep(ambiguous_);
    else
        return; // 3/3/2020 is the same day either way
}

result<date_style> date_style_proof::decide(std::optional<date_style> stated) const {
    std::vector<std::pair<date_style, std::string const*>> proved;
    for (auto const& [style, cell] :
         {std::pair{date_style::year_first, &year_first_},
          std::pair{date_style::day_first, &day_first_},
          std::pair{date_style::month_first, &month_first_}, std::pair{date_style::named, &named_}})
        if (!cell->empty())
            proved.emplace_back(style, cell);
    if (proved.size() > 1)
        return unclear("content", "date.styles_mixed",
                       "The file writes days in several ways: " + *proved[0].second + " and " +
                           *proved[1].second);
    if (!proved.empty() && stated && *stated != proved.front().first)
        return unclear("date_style", "date.style_contradicted",
                       *proved.front().second + " is no day in the style that was stated");
    if (stated)
        return *stated;
    bool const numbers_settled =
        !proved.empty() && (proved.front().first == date_style::day_first ||
                            proved.front().first == date_style::month_first);
    if (!ambiguous_.empty() && !proved.empty() && !numbers_settled)
        return unclear("content", "date.styles_mixed",
                       "The file writes days in several ways: " + *proved.front().second + " and " +
                           ambiguous_);
    if (!ambiguous_.empty() && proved.empty())
        return unclear("date_style", "date.style_ambiguous",
                       ambiguous_ +
                           " could be either of two days: say whether the day or the month "
                           "comes first");
    return proved.empty() ? date_style::day_first : proved.front().first;
}

std::optional<date> read_day(std::string_view cell, date_style style) {
    auto const all = parts_of(cell);
    if (all.size() != 3)
        return std::nullopt;
    switch (style) {
    case date_style::year_first:
        return is_year_first(all) ? date::from_ymd(all[0].number, all[1].number, all[2].number)
                                  : std::nullopt;
    case date_style::day_first:
        return is_year_last(all) ? date::from_ymd(all[2].number, all[1].number, all[0].number)
                                 : std::nullopt;
    case date_style::month_first:
        return is_year_last(all) ? date::from_ymd(all[2].number, all[0].number, all[1].number)
                                 : std::nullopt;
    case date_style::named:
        break;
    }
    if (!is_named(all))
        return std::nullopt;
    bool const day_leads = is_short(all[0]);
    return date::from_ymd(all[2].number, month_named(all[day_leads ? 1 : 0].text),
                          all[day_leads ? 0 : 1].number);
}

} // namespace network::members
