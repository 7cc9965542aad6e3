// SHA-256 against the examples of FIPS 180-4.
#include "libnetwork/base/digest.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using network::random_token;
using network::sha256;

BOOST_AUTO_TEST_SUITE(digests)

BOOST_AUTO_TEST_CASE(sha256_gives_the_published_answers) {
    BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

BOOST_AUTO_TEST_CASE(tokens_have_the_asked_length_and_do_not_repeat) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        auto const token = random_token(16);
        BOOST_TEST_REQUIRE(token.size() == 32U);
        BOOST_TEST_REQUIRE(seen.insert(token).second);
    }
}

// Under the sanitizers this case fails where libsodium is handed no address at all.
BOOST_AUTO_TEST_CASE(a_token_of_no_bytes_is_empty) {
    BOOST_TEST(random_token(0).empty());
}

BOOST_AUTO_TEST_SUITE_END()
