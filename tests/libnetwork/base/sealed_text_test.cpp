// Sealed texts: who can open them, and who cannot.
#include "libnetwork/base/sealed_text.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;

BOOST_AUTO_TEST_SUITE(sealed_text)

BOOST_AUTO_TEST_CASE(what_was_sealed_is_opened_with_the_same_key) {
    auto const key = sealing_key::fresh();

    auto const stored = seal(key, "authenticator 17", "JBSWY3DPEHPK3PXP");

    BOOST_TEST(is_sealed(stored));
    BOOST_TEST(stored.find("JBSWY3DPEHPK3PXP") == std::string::npos);
    BOOST_TEST(unseal(key, "authenticator 17", stored).value() == "JBSWY3DPEHPK3PXP");
    BOOST_TEST(unseal(*sealing_key::parse(key.to_text()), "authenticator 17", stored).has_value());
    BOOST_TEST(unseal(key, "a", seal(key, "a", "")).value().empty());
}

BOOST_AUTO_TEST_CASE(no_two_sealed_texts_are_alike) {
    auto const key = sealing_key::fresh();

    BOOST_TEST(seal(key, "a", "the same") != seal(key, "a", "the same"));
}

BOOST_AUTO_TEST_CASE(another_key_another_place_or_an_altered_digit_opens_nothing) {
    auto const key = sealing_key::fresh();
    auto const stored = seal(key, "authenticator 17", "JBSWY3DPEHPK3PXP");

    BOOST_TEST(!unseal(sealing_key::fresh(), "authenticator 17", stored));
    BOOST_TEST(!unseal(key, "authenticator 18", stored));
    for (std::size_t at = 9; at < stored.size(); ++at) {
        auto altered = stored;
        altered[at] = altered[at] == '0' ? '1' : '0';
        BOOST_TEST_REQUIRE(!unseal(key, "authenticator 17", altered));
    }
    for (std::string_view const broken : {"", "sealed:1:", "sealed:1:zz", "sealed:1:0", "JBSWY3DP"})
        BOOST_TEST(!unseal(key, "authenticator 17", broken));
}

BOOST_AUTO_TEST_CASE(a_key_is_64_hexadecimal_digits) {
    std::string const digits(64, 'a');

    BOOST_TEST(sealing_key::parse(" \n" + digits + "\r\n").has_value());
    for (auto const& wrong : {std::string{}, std::string{"\n"}, digits.substr(2), digits + "aa",
                              std::string(64, 'g'), std::string(63, 'a')})
        BOOST_TEST(!sealing_key::parse(wrong).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
