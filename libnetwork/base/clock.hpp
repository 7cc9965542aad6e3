// Where "now" comes from. Rules never see a clock; use cases see it through their unit of work.
// "Today" is the civil date in London: the network and its councils live by that calendar.
#pragma once

#include "libnetwork/base/date.hpp"

#include <atomic>

namespace network {

class clock {
  public:
    virtual ~clock() = default;
    [[nodiscard]] virtual instant now() const = 0;
};

/// The machine's own clock.
class system_clock final : public clock {
  public:
    [[nodiscard]] instant now() const override;
};

/// A clock that stands where it is put, for tests and for rehearsals. Safe to move from any thread.
class fixed_clock final : public clock {
  public:
    explicit fixed_clock(instant at) : at_(at.milliseconds) {}
    [[nodiscard]] instant now() const override { return {at_.load()}; }
    void set(instant at) { at_ = at.milliseconds; }

  private:
    std::atomic<std::int64_t> at_;
};

/// The civil date in London at that instant.
date london_date(instant at);
/// The instant at which that civil day begins in London.
instant london_midnight(date day);
/// For people: "21 November 2026 at 19:25", in London time.
std::string london_text(instant at);

} // namespace network
