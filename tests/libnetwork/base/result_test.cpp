// Values and errors on their way through use cases.
#include "libnetwork/base/result.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>

using namespace network;

namespace {

result<int> half(int n) {
    if (n % 2 != 0)
        return invalid("n", "odd", "Give an even number");
    return n / 2;
}

result<int> quarter(int n) {
    NETWORK_TRY(auto const first, half(n));
    NETWORK_TRY(auto const second, half(first));
    return second;
}

result<> even(int n) {
    NETWORK_CHECK(half(n));
    return {};
}

result<std::unique_ptr<int>> boxed(int n) {
    NETWORK_TRY(auto const value, half(n));
    return std::make_unique<int>(value);
}

} // namespace

BOOST_AUTO_TEST_SUITE(results)

BOOST_AUTO_TEST_CASE(a_value_passes_through_and_an_error_returns_early) {
    BOOST_TEST(quarter(12).value() == 3);
    BOOST_TEST(quarter(6).error().code == "input.invalid");
    BOOST_TEST(quarter(6).error().problems.front().code == "odd");
    BOOST_TEST(even(2).has_value());
    BOOST_TEST(even(3).has_error());
    BOOST_TEST(*boxed(8).value() == 4);
}

BOOST_AUTO_TEST_CASE(several_problems_travel_together) {
    auto const e =
        invalid({{"a", "required", "This is needed"}, {"b", "required", "This is needed"}});

    BOOST_TEST(e.problems.size() == 2U);
    BOOST_TEST(e.message == "2 fields need changing");
}

BOOST_AUTO_TEST_CASE(an_error_that_nobody_checked_is_a_failure_of_ours) {
    BOOST_CHECK_THROW(quarter(6).value(), failure);
}

BOOST_AUTO_TEST_SUITE_END()
