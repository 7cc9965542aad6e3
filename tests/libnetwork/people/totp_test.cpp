// Against the vectors of RFC 6238, appendix B (SHA-1, cut to six digits).
#include "libnetwork/people/totp.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace network;
using namespace network::people;

namespace {
// "12345678901234567890" in base 32.
constexpr std::string_view secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

instant at_seconds(std::int64_t seconds) {
    return {seconds * 1000};
}
} // namespace

BOOST_AUTO_TEST_SUITE(totp)

BOOST_AUTO_TEST_CASE(codes_are_those_of_the_standard) {
    BOOST_TEST(code_at(secret, 59 / 30) == "287082");
    BOOST_TEST(code_at(secret, 1111111109 / 30) == "081804");
    BOOST_TEST(code_at(secret, 1234567890 / 30) == "005924");
    BOOST_TEST(code_at(secret, 20000000000 / 30) == "353130");
}

BOOST_AUTO_TEST_CASE(one_step_early_or_late_is_accepted_two_are_not) {
    auto const now = at_seconds(1111111109);
    auto const step = 1111111109 / 30;

    BOOST_TEST(step_of_code(secret, code_at(secret, step - 1), now, 0).value() == step - 1);
    BOOST_TEST(step_of_code(secret, code_at(secret, step), now, 0).value() == step);
    BOOST_TEST(step_of_code(secret, code_at(secret, step + 1), now, 0).value() == step + 1);
    BOOST_TEST(!step_of_code(secret, code_at(secret, step - 2), now, 0).has_value());
    BOOST_TEST(!step_of_code(secret, code_at(secret, step + 2), now, 0).has_value());
}

BOOST_AUTO_TEST_CASE(a_code_or_an_older_one_does_not_work_twice) {
    auto const now = at_seconds(1111111109);
    auto const step = 1111111109 / 30;

    BOOST_TEST(!step_of_code(secret, code_at(secret, step), now, step).has_value());
    BOOST_TEST(!step_of_code(secret, code_at(secret, step - 1), now, step).has_value());
    BOOST_TEST(step_of_code(secret, code_at(secret, step + 1), now, step).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_no_code_is_wrong) {
    for (auto const* code : {"", "0", "28708", "2870822", "abcdef", "287 082"})
        BOOST_TEST(!step_of_code(secret, code, at_seconds(59), 0).has_value());
}

BOOST_AUTO_TEST_CASE(a_new_secret_is_long_and_fresh) {
    auto const one = new_totp_secret();

    BOOST_TEST(one.size() == 32U); // 20 bytes
    BOOST_TEST(one != new_totp_secret());
}

BOOST_AUTO_TEST_CASE(an_app_can_read_the_address_of_a_secret) {
    BOOST_TEST(
        otpauth_uri("ABC", "sam@council.example", "Member portal") ==
        "otpauth://totp/Member%20portal:sam%40council.example?secret=ABC&issuer=Member%20portal");
}

BOOST_AUTO_TEST_CASE(recovery_codes_are_ten_and_typed_as_one_likes) {
    auto const codes = new_recovery_codes();

    BOOST_TEST((std::set<std::string>(codes.begin(), codes.end()).size()) == 10U);
    BOOST_TEST(codes[0].size() == 14U);
    BOOST_TEST(recovery_key("ABCD-efgh jkmn") == "abcdefghjkmn");
}

BOOST_AUTO_TEST_SUITE_END()
