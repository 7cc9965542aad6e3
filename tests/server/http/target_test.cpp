// The request line's address: decoded, checked, or refused.
#include "server/http/target.hpp"

#include <boost/test/unit_test.hpp>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(targets)

namespace {

bool reads(request& into, std::string_view target) {
    std::string_view authority;
    into.target = target;
    return read_target(into, authority);
}

} // namespace

BOOST_AUTO_TEST_CASE(path_and_query_are_decoded) {
    request read;

    BOOST_REQUIRE(reads(read, "/caf%C3%A9/x?q=a+b%26c&kind=x&kind=y&bare"));
    BOOST_TEST(read.path == "/café/x");
    BOOST_TEST(read.query.size() == 4U);
    BOOST_TEST(*read.parameter_value("q") == "a b&c");
    BOOST_TEST(*read.parameter_value("kind") == "x");
    BOOST_TEST(*read.parameter_value("bare") == "");
    BOOST_TEST(!read.parameter_value("absent"));
}

BOOST_AUTO_TEST_CASE(a_plus_in_the_path_is_a_plus) {
    request read;

    BOOST_REQUIRE(reads(read, "/a+b"));
    BOOST_TEST(read.path == "/a+b");
}

BOOST_AUTO_TEST_CASE(nothing_of_the_last_query_remains) {
    request read;
    BOOST_REQUIRE(reads(read, "/?token=secret"));

    BOOST_REQUIRE(reads(read, "/"));

    BOOST_TEST(read.query.empty());
}

BOOST_AUTO_TEST_CASE(names_that_only_begin_with_dots_are_names) {
    request read;

    BOOST_TEST(reads(read, "/.well-known/security.txt"));
    BOOST_TEST(reads(read, "/a...b/..."));
    BOOST_TEST(!reads(read, "/.."));
    BOOST_TEST(!reads(read, "/a/%2e."));
}

BOOST_AUTO_TEST_CASE(encoding_is_undone_by_decoding) {
    std::string every;
    for (int byte = 0; byte < 256; ++byte)
        every += static_cast<char>(byte);
    std::string decoded;

    BOOST_REQUIRE(percent_decode(percent_encode(every), true, decoded));

    BOOST_TEST((decoded == every));
    BOOST_TEST(percent_encode("a/b c") == "a%2Fb%20c");
    BOOST_TEST(percent_encode("a/b c", true) == "a/b%20c");
}

BOOST_AUTO_TEST_SUITE_END()
