// How guessing is slowed down, by address and by client.
#include "libnetwork/people/throttle.hpp"

#include "libnetwork/people/retention.hpp"
#include "tests/libnetwork/people/village.hpp"

using namespace network;
using namespace network::people;

namespace {

std::string attempt_on(test::clocked_office& office, std::string_view about,
                       std::string_view client, std::string_view kind = "sign_in") {
    return test::code_of(admit_attempt(office, {kind, about, client}));
}

} // namespace

BOOST_AUTO_TEST_SUITE(throttle)

BOOST_AUTO_TEST_CASE(the_sixth_attempt_in_a_row_waits_a_second_and_the_next_two) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        for (int i = 0; i < 5; ++i)
            BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "none");

        BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "sign_in.throttled");
        office.wait_ms(999);
        BOOST_TEST(attempt_on(office, "SAM@A.UK", "") == "sign_in.throttled");
        office.wait_ms(1);
        BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "none");
        office.wait_ms(1999);
        BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "sign_in.throttled");
        office.wait_ms(1);
        BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "none");
    });
}

BOOST_AUTO_TEST_CASE(the_wait_is_told_in_words) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    auto const told = [&] {
        auto const held_up = admit_attempt(office, {"sign_in", "sam@a.uk", ""});
        return held_up.has_error() ? held_up.error().message : "";
    };
    for (int i = 0; i < 5; ++i)
        BOOST_REQUIRE(told().empty());
    BOOST_TEST(told() == "Too many attempts. Try again in 1 second");
    for (int i = 0; i < 9; ++i) {
        office.wait_minutes(15);
        told();
    }

    BOOST_TEST(told().ends_with(" minutes"), told());
}

BOOST_AUTO_TEST_CASE(one_address_does_not_hold_up_another) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    for (int i = 0; i < 5; ++i)
        attempt_on(office, "sam@a.uk", "");

    BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "sign_in.throttled");
    BOOST_TEST(attempt_on(office, "pat@a.uk", "") == "none");
    BOOST_TEST(attempt_on(office, "sam@a.uk", "", "mail") == "none");
}

BOOST_AUTO_TEST_CASE(a_client_that_tries_many_addresses_is_held_up) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    for (int i = 0; i < 30; ++i)
        BOOST_REQUIRE(attempt_on(office, std::to_string(i), "192.0.2.7") == "none");

    BOOST_TEST(attempt_on(office, "other", "192.0.2.7") == "sign_in.throttled");
    BOOST_TEST(attempt_on(office, "other", "192.0.2.8") == "none");
}

BOOST_AUTO_TEST_CASE(a_council_that_signs_in_from_one_address_is_not_held_up) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};

    for (int i = 0; i < 100; ++i) {
        attempt const what{"sign_in", "sam@a.uk", "192.0.2.7"};
        BOOST_REQUIRE(admit_attempt(office, what).has_value());
        office.write([&](changes::unit_of_work& work) -> result<> {
            forgive_attempt(work, what);
            return {};
        });
    }

    BOOST_TEST(attempt_on(office, "sam@a.uk", "192.0.2.7") == "none");
}

BOOST_AUTO_TEST_CASE(a_day_without_attempts_forgives_and_is_swept) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    for (int i = 0; i < 10; ++i) {
        attempt_on(office, "sam@a.uk", "");
        office.wait_minutes(15);
    }

    office.wait_days(2);
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(attempt_on(office, "sam@a.uk", "") == "none");
    office.wait_days(2);

    BOOST_TEST(sweep(office).throttles == 1);
}

BOOST_AUTO_TEST_CASE(no_address_is_kept_in_the_clear) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    attempt_on(office, "sam@a.uk", "192.0.2.7");

    auto const keys = office.read([](changes::reader& view) {
        return store::select<std::string>(view.db(), "select key from throttle");
    });

    BOOST_REQUIRE(keys.size() == 2U);
    for (auto const& key : keys) {
        BOOST_TEST(key.find("sam") == std::string::npos);
        BOOST_TEST(key.find("192") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
