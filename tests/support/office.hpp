// A record office for a test: on a fresh store, with a clock that stands where the test puts it.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "tests/support/store_fixture.hpp"

namespace network::test {

struct office {
    explicit office(store_place const& place, char const* today = "2026-11-21T09:00:00Z")
        : time(instant::parse(today).value()), records(place.open(), time) {}

    fixed_clock time;
    changes::records records;
};

/// A member of the network team, by that number.
inline viewer network_manager(std::int64_t person = 1) {
    return {person, "person:" + std::to_string(person), {{role::administrator, 0}}, {}, false};
}
inline changes::actor acting(viewer const& who, std::string operation = "test.act") {
    return {who, std::move(operation), 0};
}

} // namespace network::test
