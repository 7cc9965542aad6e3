// The authenticator app: set up, asked for, lost.
#include "libnetwork/people/second_factor.hpp"

#include "libnetwork/people/totp.hpp"
#include "tests/libnetwork/people/village.hpp"

using namespace network;
using namespace network::people;

namespace {

/// Someone on the network team who has set up an app.
struct team_member {
    std::int64_t person = 0;
    std::string secret;
    std::string session; ///< in which it was set up
    std::vector<std::string> recovery;
};

std::string code_now(test::clocked_office& office, std::string const& secret) {
    return code_at(secret, office.now().milliseconds / 30'000);
}

std::string started(test::village& village, std::int64_t person) {
    return start_session(*village, person, proof::one_factor).value().token;
}

team_member enrolled(test::village& village) {
    team_member made;
    made.person = village.person("boss");
    village.on_network(made.person, post::administrator);
    made.session = started(village, made.person);
    auto const setup = village.write_as(
        made.person, [](changes::unit_of_work& work) { return begin_authenticator(work, {}); });
    BOOST_REQUIRE(setup.has_value());
    made.secret = setup->secret;
    auto const codes = village.write_as(made.person, [&](changes::unit_of_work& work) {
        return confirm_authenticator(
            work, {.code = code_now(village, made.secret), .session = made.session});
    });
    BOOST_REQUIRE(codes.has_value());
    made.recovery = codes->codes;
    made.session = codes->session;
    return made;
}

/// Gives a code; where it is right the session goes on under the token that came back.
std::string give(test::village& village, std::string& session, std::string const& code) {
    auto const given = give_code(*village, session, code, "192.0.2.7");
    if (given)
        session = given->token;
    return test::code_of(given);
}

session_stage stage(test::village& village, std::string const& session) {
    return resume_session(*village, session).value().stage;
}

} // namespace

BOOST_AUTO_TEST_SUITE(second_factor)

BOOST_AUTO_TEST_CASE(setting_an_app_up_opens_the_session_that_did_it_and_ends_the_others) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const member = enrolled(village);

        BOOST_TEST((stage(village, member.session) == session_stage::open));
        BOOST_TEST(resume_session(*village, member.session)->by.holds(role::administrator));
        BOOST_TEST(member.recovery.size() == 10U);
        BOOST_TEST(village.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(other_sessions_end_when_an_app_is_set_up) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const other = started(village, sam);
    auto const mine = started(village, sam);
    auto const setup = village.write_as(
        sam, [](changes::unit_of_work& work) { return begin_authenticator(work, {}); });

    auto const done = village.write_as(sam, [&](changes::unit_of_work& work) {
        return confirm_authenticator(work,
                                     {.code = code_now(village, setup->secret), .session = mine});
    });

    BOOST_TEST(done.has_value());
    BOOST_TEST(resume_session(*village, other).has_error());
    BOOST_TEST(resume_session(*village, done->session).has_value());
    BOOST_TEST(resume_session(*village, mine).has_error()); // known before as much was proved
}

BOOST_AUTO_TEST_CASE(an_app_is_not_in_use_before_its_first_code) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const confirm = [&](std::string code) {
        return test::code_of(village.write_as(sam, [&](changes::unit_of_work& work) {
            return confirm_authenticator(work, {.code = code, .session = {}});
        }));
    };

    BOOST_TEST(confirm("123456") == "authenticator.not_begun");
    village.write_as(sam,
                     [](changes::unit_of_work& work) { return begin_authenticator(work, {}); });
    BOOST_TEST(confirm("no") == "code.wrong");
    BOOST_TEST((stage(village, started(village, sam)) == session_stage::open));
}

BOOST_AUTO_TEST_CASE(a_reloaded_page_shows_the_same_key_until_it_is_dropped) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        auto const key = [&] {
            return village
                .write_as(sam,
                          [](changes::unit_of_work& work) { return begin_authenticator(work, {}); })
                ->secret;
        };
        auto const drop = [&] {
            return test::code_of(village.write_as(sam, [](changes::unit_of_work& work) {
                return drop_authenticator_setup(work, {});
            }));
        };
        BOOST_TEST(drop() == "authenticator.not_begun");
        auto const first = key();

        BOOST_TEST(key() == first);
        BOOST_TEST(drop() == "none");
        auto const second = key();
        BOOST_TEST(second != first);
        auto const confirm = [&](std::string const& secret) {
            return test::code_of(village.write_as(sam, [&](changes::unit_of_work& work) {
                return confirm_authenticator(work,
                                             {.code = code_now(village, secret), .session = {}});
            }));
        };
        BOOST_TEST(confirm(first) == "code.wrong");
        BOOST_TEST(confirm(second) == "none");
        BOOST_TEST(key() != second); // in use: the next set-up is another
    });
}

BOOST_AUTO_TEST_CASE(the_second_step_gives_the_session_another_token) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const member = enrolled(village);
        auto const before = started(village, member.person);
        village.wait_ms(30'000);
        auto after = before;

        BOOST_TEST(give(village, after, code_now(village, member.secret)) == "none");

        BOOST_TEST(after != before);
        BOOST_TEST((stage(village, after) == session_stage::open));
        BOOST_TEST(test::code_of(resume_session(*village, before)) == "session.ended");
    });
}

BOOST_AUTO_TEST_CASE(a_session_without_the_code_is_nobody) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const member = enrolled(village);

        auto const session = resume_session(*village, started(village, member.person)).value();

        BOOST_TEST((session.stage == session_stage::needs_code));
        BOOST_TEST(session.by.person == 0);
        BOOST_TEST(session.by.is_visitor());
    });
}

BOOST_AUTO_TEST_CASE(a_code_opens_one_session_once) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const member = enrolled(village);
        auto one = started(village, member.person);
        auto two = started(village, member.person);

        BOOST_TEST(give(village, one, code_now(village, member.secret)) ==
                   "code.wrong"); // used to set up
        village.wait_ms(30'000);
        auto const code = code_now(village, member.secret);
        BOOST_TEST(give(village, one, "000000") == "code.wrong");
        BOOST_TEST(give(village, one, code) == "none");
        BOOST_TEST(give(village, two, code) == "code.wrong");

        BOOST_TEST((stage(village, one) == session_stage::open));
        BOOST_TEST((stage(village, two) == session_stage::needs_code));
    });
}

BOOST_AUTO_TEST_CASE(each_recovery_code_works_once) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const member = enrolled(village);
        auto one = started(village, member.person);
        auto two = started(village, member.person);

        BOOST_TEST(give(village, one, member.recovery[3]) == "none");
        BOOST_TEST(give(village, two, member.recovery[3]) == "code.wrong");
        BOOST_TEST(give(village, two, member.recovery[4]) == "none");
    });
}

BOOST_AUTO_TEST_CASE(guessing_codes_is_slowed_down) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const member = enrolled(village);
    auto session = started(village, member.person);

    for (int i = 0; i < 5; ++i)
        BOOST_TEST(give(village, session, "000000") == "code.wrong");

    BOOST_TEST(give(village, session, member.recovery[0]) == "sign_in.throttled");
}

BOOST_AUTO_TEST_CASE(a_code_without_a_session_opens_nothing) {
    test::store_place const place{test::engine::memory};
    test::village village{place};

    std::string none = "no session";
    BOOST_TEST(give(village, none, "123456") == "session.ended");
}

BOOST_AUTO_TEST_CASE(who_lost_the_phone_starts_again) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const member = enrolled(village);

        auto const card = village.write([&](changes::unit_of_work& work) {
            return reset_authenticator(work, {.person = member.person});
        });

        BOOST_TEST(!card.value().has_authenticator);
        BOOST_TEST(resume_session(*village, member.session).has_error());
        BOOST_TEST((stage(village, started(village, member.person)) ==
                    session_stage::needs_authenticator));
        BOOST_TEST(village.count("select count(*) from recovery_code") == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
