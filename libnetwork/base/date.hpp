// Civil dates: a day on the calendar, without time or zone. Proleptic Gregorian, 1000 to 9999.
// Also the half-open period [from, to), and the instant, which is a point in time in UTC.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace network {

class date {
  public:
    date() = default; ///< 1970-01-01
    explicit constexpr date(std::chrono::sys_days days)
        : days_(static_cast<std::int32_t>(days.time_since_epoch().count())) {}

    /// The day, or nothing where the calendar has no such day or the year is out of range.
    static std::optional<date> from_ymd(int year, int month, int day);
    /// Reads exactly "YYYY-MM-DD".
    static std::optional<date> parse(std::string_view iso);

    [[nodiscard]] std::string to_string() const; ///< "YYYY-MM-DD"
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const; ///< 1 to 12
    [[nodiscard]] int day() const;   ///< 1 to 31
    [[nodiscard]] std::int32_t days_since_epoch() const { return days_; }
    [[nodiscard]] date plus_days(int count) const;
    /// Same day that many months on, or the last day of a shorter month (31 January + 1 = 28 or 29
    /// February).
    [[nodiscard]] date plus_months(int count) const;

    auto operator<=>(date const&) const = default;

  private:
    std::int32_t days_ = 0;
};

/// Days from `from` up to, and without, `to`. No `from`: as far back as anyone knows. No `to`:
/// until further notice.
struct period {
    std::optional<date> from;
    std::optional<date> to;

    [[nodiscard]] bool contains(date day) const {
        return (!from || *from <= day) && (!to || day < *to);
    }
    bool operator==(period const&) const = default;
};

/// A point in time: milliseconds since 1970-01-01T00:00Z.
struct instant {
    std::int64_t milliseconds = 0;

    /// Reads "YYYY-MM-DDThh:mm:ssZ" with optional milliseconds.
    static std::optional<instant> parse(std::string_view iso);
    [[nodiscard]] std::string to_string() const; ///< "YYYY-MM-DDThh:mm:ss.mmmZ"

    auto operator<=>(instant const&) const = default;
};

} // namespace network
