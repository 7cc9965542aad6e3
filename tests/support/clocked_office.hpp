// A record office whose clock the test moves, with short ways to write and read in it.
#pragma once

#include "tests/support/office.hpp"

namespace network::test {

/// Opens at noon on Saturday 21 November 2026.
class clocked_office {
  public:
    explicit clocked_office(store_place const& place) : office_(place, "2026-11-21T12:00:00Z") {}

    operator changes::records&() { return office_.records; }
    changes::records& operator*() { return office_.records; }
    changes::records* operator->() { return &office_.records; }

    void wait_ms(std::int64_t milliseconds) {
        office_.time.set({now().milliseconds + milliseconds});
    }
    void wait_minutes(std::int64_t minutes) { wait_ms(minutes * 60'000); }
    void wait_days(std::int64_t days) { wait_minutes(days * 24 * 60); }
    [[nodiscard]] instant now() const { return office_.time.now(); }

    /// Does `act` as the console.
    template <class Act>
    auto write(Act&& act) {
        viewer console;
        console.label = "console:test";
        return office_.records.write(acting(console), std::forward<Act>(act));
    }
    /// Does `act` as a person, with no roles.
    template <class Act>
    auto write_as(std::int64_t person, Act&& act) {
        viewer self;
        self.person = person;
        self.label = "person:" + std::to_string(person);
        return office_.records.write(acting(self), std::forward<Act>(act));
    }
    template <class Look>
    auto read(Look&& look) {
        viewer const nobody;
        return office_.records.read(nobody, std::forward<Look>(look));
    }

  private:
    office office_;
};

} // namespace network::test
