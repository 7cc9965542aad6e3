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

BOOST_AUTO_TEST_CASE(a_query_that_people_type_is_mended_and_its_path_is_not) {
    auto const mends = [](std::string_view path) { return path == "/resources"; };
    auto const asked = [&](std::string target) {
        request read;
        std::string_view authority;
        read.target = std::move(target);
        return read_target(read, authority, mends)
                   ? std::string{read.parameter_value("q").value_or("")}
                   : "refused";
    };

    BOOST_TEST(asked("/resources?q=100%") == "100%");
    BOOST_TEST(asked("/resources?q=5%25+off%2") == "5% off%2");
    BOOST_TEST(asked("/resources?q=%zz%c3%a9") == "%zzé");
    BOOST_TEST(asked("/resources?q=a%00b") == "a b");
    BOOST_TEST(asked("/resources?q=a%ffb%c3") == "a\uFFFDb\uFFFD");
    BOOST_TEST(asked("/api/v1/resources?q=%ff") == "refused");
    BOOST_TEST(asked("/resources%ff?q=a") == "refused");
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
