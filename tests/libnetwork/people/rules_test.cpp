// Posts and the roles they give, good passwords, growing waits.
#include "libnetwork/people/rules.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace network;
using namespace network::people;

namespace {

appointment post_in(people::post what, std::int64_t organisation, std::string body = {}) {
    appointment made;
    made.person = 1;
    made.post = what;
    made.organisation = organisation;
    made.body = std::move(body);
    made.effective_from = *date::parse("2026-01-01");
    return made;
}

std::string faults(appointment const& what) {
    std::string codes;
    for (auto const& fault : rules::faults_of(what))
        codes += fault.code + ' ';
    return codes;
}

std::string password_faults(std::string_view password) {
    std::string codes;
    for (auto const& fault :
         rules::faults_of_password(password, "sam.example@council.example", "Sam Example"))
        codes += fault.code + ' ';
    return codes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rules_of_people)

BOOST_AUTO_TEST_CASE(a_post_is_held_where_it_belongs) {
    BOOST_TEST(faults(post_in(post::officer, 5)) == "");
    BOOST_TEST(faults(post_in(post::officer, 0)) == "post.not_here ");
    BOOST_TEST(faults(post_in(post::administrator, 0)) == "");
    BOOST_TEST(faults(post_in(post::administrator, 5)) == "post.not_here ");
    BOOST_TEST(faults(post_in(post::chair, 5, "Executive Oversight Committee")) == "");
    BOOST_TEST(faults(post_in(post::chair, 0, "Executive Oversight Committee")) == "");
    BOOST_TEST(faults(post_in(post::chair, 5)) == "body.required ");
    BOOST_TEST(faults(post_in(post::officer, 5, "Executive Oversight Committee")) ==
               "body.not_here ");
}

BOOST_AUTO_TEST_CASE(a_post_has_one_holder) {
    auto nobody = post_in(post::finance_contact, 5);
    nobody.person.reset();
    auto mailbox = nobody;
    mailbox.mailbox = "finance@council.example";
    auto both = mailbox;
    both.person = 1;
    auto team = mailbox;
    team.organisation = 0;
    team.post = post::network_officer;

    BOOST_TEST(faults(nobody) == "holder.required ");
    BOOST_TEST(faults(mailbox) == "");
    BOOST_TEST(faults(both) == "holder.both ");
    BOOST_TEST(faults(team) == "holder.person ");
}

BOOST_AUTO_TEST_CASE(roles_follow_from_the_posts_of_the_day) {
    auto ended = post_in(post::lead, 5);
    ended.effective_to = *date::parse("2026-06-01");
    std::vector<appointment> const held{ended, post_in(post::finance_contact, 5),
                                        post_in(post::leader, 5), post_in(post::auditor, 0),
                                        post_in(post::chair, 0, "EOC")};

    auto const before = rules::roles_on(held, *date::parse("2025-12-31"));
    auto const may = rules::roles_on(held, *date::parse("2026-05-31"));
    auto const june = rules::roles_on(held, *date::parse("2026-06-01"));

    BOOST_TEST(before.empty());
    BOOST_TEST(
        (may == std::vector<held_role>{{role::officer, 5}, {role::lead, 5}, {role::auditor, 0}}));
    BOOST_TEST((june == std::vector<held_role>{{role::officer, 5}, {role::auditor, 0}}));
}

BOOST_AUTO_TEST_CASE(the_network_team_needs_an_app_and_nobody_else) {
    BOOST_TEST(rules::needs_authenticator({{role::administrator, 0}}));
    BOOST_TEST(rules::needs_authenticator({{role::network_officer, 0}}));
    BOOST_TEST(
        !rules::needs_authenticator({{role::auditor, 0}, {role::lead, 5}, {role::officer, 5}}));
}

BOOST_AUTO_TEST_CASE(length_makes_a_password) {
    BOOST_TEST(password_faults("sixsacksofsand") == "");
    BOOST_TEST(password_faults("elevenchars") == "password.short ");
    // Twelve characters of two bytes each: it is characters that count.
    BOOST_TEST(password_faults("\xc5\xb5\xc3\xa2\xc3\xb4\xc3\xae\xc3\xbb\xc3\xaa"
                               "\xc5\xb5\xc3\xa2\xc3\xb4\xc3\xae\xc3\xbb\xc3\xaa") == "");
    std::string long_one;
    for (int i = 0; i < 1001; ++i)
        long_one += static_cast<char>('a' + i * 7 % 26);
    BOOST_TEST(password_faults(long_one) == "password.long ");
    long_one.pop_back();
    BOOST_TEST(password_faults(long_one) == "");
}

BOOST_AUTO_TEST_CASE(a_password_does_not_hold_the_name_or_address) {
    BOOST_TEST(password_faults("SamExample-2026-x") == "password.personal ");
    BOOST_TEST(password_faults("my sam.example@council.example") == "password.personal ");
    BOOST_TEST(password_faults("sam is a good boy") == "");
}

BOOST_AUTO_TEST_CASE(what_guessers_try_first_is_refused) {
    for (auto const* password :
         {"Password 1234!", "correct horse battery staple", "aaaaaaaaaaaaaaaa", "123456789012",
          "ababababababab", "abcdefghijklm", "Welcome-12345"})
        BOOST_TEST_CONTEXT(password) {
            BOOST_TEST(password_faults(password) == "password.obvious ");
        }
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_with_a_password_is_told_at_once) {
    BOOST_TEST(password_faults("111") == "password.short password.obvious ");
}

BOOST_AUTO_TEST_CASE(the_wait_doubles_and_stops_at_a_quarter_of_an_hour) {
    BOOST_TEST(rules::wait_ms(1, 5) == 0);
    BOOST_TEST(rules::wait_ms(4, 5) == 0);
    BOOST_TEST(rules::wait_ms(5, 5) == 1000);
    BOOST_TEST(rules::wait_ms(6, 5) == 2000);
    BOOST_TEST(rules::wait_ms(14, 5) == 512'000);
    BOOST_TEST(rules::wait_ms(15, 5) == 900'000);
    BOOST_TEST(rules::wait_ms(1'000'000, 5) == 900'000);
}

BOOST_AUTO_TEST_SUITE_END()
