// Reading, writing and counting civil dates; the calendar itself is the standard library's.
#include "libnetwork/base/date.hpp"

#include <charconv>
#include <cstdio>

namespace network {
namespace {

using namespace std::chrono;

constexpr int first_year = 1000;
constexpr int last_year = 9999;

year_month_day civil(std::int32_t day_number) {
    return sys_days{days{day_number}};
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (char const c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<date> date::from_ymd(int y, int m, int d) {
    if (y < first_year || y > last_year || m < 1 || m > 12 || d < 1 || d > 31)
        return std::nullopt;
    year_month_day const when{std::chrono::year{y}, std::chrono::month{unsigned(m)},
                              std::chrono::day{unsigned(d)}};
    if (!when.ok())
        return std::nullopt;
    return date{sys_days{when}};
}

std::optional<date> date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    auto const y = digits(iso.substr(0, 4));
    auto const m = digits(iso.substr(5, 2));
    auto const d = digits(iso.substr(8, 2));
    if (!y || !m || !d)
        return std::nullopt;
    return from_ymd(*y, *m, *d);
}

std::string date::to_string() const {
    auto const when = civil(days_);
    auto const y = int(when.year());
    if (y < 0 || y > last_year) { // reached by counting on from a day that can be written
        char buffer[32];
        auto const size = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", y,
                                        unsigned(when.month()), unsigned(when.day()));
        return {buffer, static_cast<std::size_t>(size)};
    }
    std::string text = "0000-00-00";
    auto const write = [&](std::size_t last, unsigned number) {
        for (auto place = last; number != 0; number /= 10)
            text[place--] = static_cast<char>('0' + number % 10);
    };
    write(3, unsigned(y));
    write(6, unsigned(when.month()));
    write(9, unsigned(when.day()));
    return text;
}

int date::year() const {
    return int(civil(days_).year());
}
int date::month() const {
    return static_cast<int>(unsigned(civil(days_).month()));
}
int date::day() const {
    return static_cast<int>(unsigned(civil(days_).day()));
}

date date::plus_days(int count) const {
    return date{sys_days{days{days_ + count}}};
}

date date::plus_months(int count) const {
    auto const moved = civil(days_) + months{count};
    if (moved.ok())
        return date{sys_days{moved}};
    return date{sys_days{moved.year() / moved.month() / last}};
}

std::optional<instant> instant::parse(std::string_view iso) {
    if (iso.size() < 20 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso.back() != 'Z')
        return std::nullopt;
    auto const day = date::parse(iso.substr(0, 10));
    auto const h = digits(iso.substr(11, 2));
    auto const m = digits(iso.substr(14, 2));
    auto const s = digits(iso.substr(17, 2));
    if (!day || !h || !m || !s || *h > 23 || *m > 59 || *s > 59)
        return std::nullopt;
    std::int64_t fraction = 0;
    if (iso.size() > 20) {
        auto const ms =
            iso.size() == 24 && iso[19] == '.' ? digits(iso.substr(20, 3)) : std::nullopt;
        if (!ms)
            return std::nullopt;
        fraction = *ms;
    }
    auto const seconds = ((std::int64_t{day->days_since_epoch()} * 24 + *h) * 60 + *m) * 60 + *s;
    return instant{seconds * 1000 + fraction};
}

std::string instant::to_string() const {
    constexpr std::int64_t day_length = 86'400'000;
    auto const day_number =
        (milliseconds >= 0 ? milliseconds : milliseconds - day_length + 1) / day_length;
    auto const rest = milliseconds - day_number * day_length;
    char buffer[24];
    auto const size =
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d.%03dZ", int(rest / 3'600'000),
                      int(rest / 60'000 % 60), int(rest / 1000 % 60), int(rest % 1000));
    return date{sys_days{days{day_number}}}.to_string() +
           std::string{buffer, static_cast<std::size_t>(size)};
}

} // namespace network
