// Addresses, ranges, and whose word about the client counts.
#include "server/http/address.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(addresses)

BOOST_AUTO_TEST_CASE(addresses_are_read_and_written) {
    for (auto const* text : {"127.0.0.1", "::1", "2001:db8::7", "255.255.255.255"}) {
        auto const read = address::parse(text);
        BOOST_REQUIRE(read);
        BOOST_TEST(read->to_string() == text);
    }
    for (auto const* text : {"", "localhost", "1.2.3", "1.2.3.4.5", "::g", "1.2.3.4 "})
        BOOST_TEST(!address::parse(text));
}

BOOST_AUTO_TEST_CASE(a_range_holds_its_addresses_and_no_others) {
    auto const range = address_range::parse("10.20.0.0/15");
    BOOST_REQUIRE(range);

    BOOST_TEST(range->contains(*address::parse("10.20.0.1")));
    BOOST_TEST(range->contains(*address::parse("10.21.255.255")));
    BOOST_TEST(!range->contains(*address::parse("10.22.0.0")));
    BOOST_TEST(!range->contains(*address::parse("::1")));
    BOOST_TEST(address_range::parse("0.0.0.0/0")->contains(*address::parse("9.9.9.9")));
    BOOST_TEST(!address_range::parse("0.0.0.0/0")->contains(*address::parse("2001:db8::1")));
    for (auto const* text : {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8x", "x/8"})
        BOOST_TEST(!address_range::parse(text));
}

BOOST_AUTO_TEST_CASE(an_ipv6_client_is_its_network) {
    auto const one = address::parse("2001:db8:1:2::1")->network();
    auto const two = address::parse("2001:db8:1:2:ffff::9")->network();

    BOOST_TEST((one == two));
    BOOST_TEST((address::parse("10.0.0.1")->network() != address::parse("10.0.0.2")->network()));
}

BOOST_AUTO_TEST_CASE(ports_that_proxies_add_are_left_out) {
    trusted_proxies const proxies({"127.0.0.1"});
    auto const peer = *address::parse("127.0.0.1");

    BOOST_TEST(proxies.client_of(peer, "192.0.2.1:4711").to_string() == "192.0.2.1");
    BOOST_TEST(proxies.client_of(peer, "[2001:db8::1]:80").to_string() == "2001:db8::1");
    BOOST_TEST(proxies.client_of(peer, "").to_string() == "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(a_proxy_that_is_no_address_is_refused_at_once) {
    BOOST_CHECK_THROW(trusted_proxies({"proxy.example"}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
