// Sessions: how long they last, what they may, how they end.
#include "libnetwork/people/sessions.hpp"

#include "libnetwork/people/retention.hpp"
#include "tests/libnetwork/people/village.hpp"

using namespace network;
using namespace network::people;

namespace {

std::string start(test::village& village, std::int64_t person, proof shown = proof::one_factor) {
    auto const started = start_session(*village, person, shown);
    BOOST_REQUIRE(started.has_value());
    return started->token;
}

bool is_alive(test::village& village, std::string const& token) {
    return resume_session(*village, token).has_value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(sessions)

BOOST_AUTO_TEST_CASE(a_session_knows_its_person_and_their_roles) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        village.appointed(sam, post::officer);

        auto const session = resume_session(*village, start(village, sam));

        BOOST_REQUIRE(session.has_value());
        BOOST_TEST(session->person == sam);
        BOOST_TEST(session->name == "sam");
        BOOST_TEST((session->stage == session_stage::open));
        BOOST_TEST(session->by.holds(role::officer, village.exampleton));
    });
}

BOOST_AUTO_TEST_CASE(a_token_that_is_none_is_nobody) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = start(village, village.person("sam"));

    for (auto const& wrong : {std::string{}, std::string{"x"}, token + "0", token.substr(1)})
        BOOST_TEST(test::code_of(resume_session(*village, wrong)) == "session.ended");
}

BOOST_AUTO_TEST_CASE(the_store_does_not_know_the_token) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = start(village, village.person("sam"));

    auto const kept = village.read([](changes::reader& view) {
        return store::select_one<std::string>(view.db(), "select token_hash from sign_in_session");
    });

    BOOST_TEST(kept.value() != token);
    BOOST_TEST(kept.value().size() == 64U);
}

BOOST_AUTO_TEST_CASE(a_session_ends_after_twelve_idle_hours) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const token = start(village, village.person("sam"));

        village.wait_minutes(11 * 60 + 59);
        BOOST_TEST(is_alive(village, token)); // in use: another twelve hours
        village.wait_minutes(11 * 60 + 59);
        BOOST_TEST(is_alive(village, token));
        village.wait_minutes(12 * 60);

        BOOST_TEST(!is_alive(village, token));
    });
}

BOOST_AUTO_TEST_CASE(a_session_ends_after_seven_days_however_much_it_is_used) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = start(village, village.person("sam"));

    for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
        village.wait_minutes(6 * 60);
        BOOST_REQUIRE(is_alive(village, token));
    }
    village.wait_minutes(6 * 60);

    BOOST_TEST(!is_alive(village, token));
}

BOOST_AUTO_TEST_CASE(on_the_network_team_a_session_ends_after_eight_hours) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const boss = village.person("boss");
    village.on_network(boss, post::network_officer);
    auto const token = start(village, boss, proof::two_factors);

    village.wait_minutes(8 * 60 - 1);
    BOOST_TEST(is_alive(village, token));
    village.wait_minutes(1);

    BOOST_TEST(!is_alive(village, token));
}

BOOST_AUTO_TEST_CASE(signing_out_ends_this_session_and_no_other) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const one = start(village, sam);
    auto const two = start(village, sam);

    end_session(*village, one);
    end_session(*village, "no token");

    BOOST_TEST(!is_alive(village, one));
    BOOST_TEST(is_alive(village, two));
    BOOST_TEST(village.read([&](changes::reader& view) { return sessions_of(view, sam); }).size() ==
               1U);
}

BOOST_AUTO_TEST_CASE(a_role_given_or_ended_counts_at_the_next_request) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const token = start(village, sam);
    BOOST_TEST(resume_session(*village, token)->by.roles.empty());

    village.appointed(sam, post::lead);
    BOOST_TEST(resume_session(*village, token)->by.holds(role::lead, village.exampleton));
    village.write([&](changes::unit_of_work& work) { return deactivate(work, {.person = sam}); });

    BOOST_TEST(!is_alive(village, token));
}

BOOST_AUTO_TEST_CASE(the_team_holds_no_network_role_before_an_app_is_set_up) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const boss = village.person("boss");
        village.on_network(boss, post::administrator);
        village.appointed(boss, post::officer);

        auto const by_one = resume_session(*village, start(village, boss)).value();
        auto const by_two =
            resume_session(*village, start(village, boss, proof::two_factors)).value();

        BOOST_TEST((by_one.stage == session_stage::needs_authenticator));
        BOOST_TEST(!by_one.by.holds(role::administrator));
        BOOST_TEST(by_one.by.holds(role::officer, village.exampleton));
        BOOST_TEST((by_two.stage == session_stage::open));
        BOOST_TEST(by_two.by.holds(role::administrator));
    });
}

BOOST_AUTO_TEST_CASE(forms_carry_a_token_of_their_own_session) {
    BOOST_TEST(csrf_of("one").size() == 64U);
    BOOST_TEST(is_csrf_of("one", csrf_of("one")));
    BOOST_TEST(!is_csrf_of("one", csrf_of("two")));
    BOOST_TEST(!is_csrf_of("one", ""));
}

BOOST_AUTO_TEST_CASE(requests_do_not_each_write) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = start(village, village.person("sam"));
    auto const before = village->database().generation();

    for (int i = 0; i < 10; ++i)
        BOOST_TEST(is_alive(village, token));

    BOOST_TEST(village->database().generation() == before);
}

BOOST_AUTO_TEST_CASE(what_is_long_over_is_swept_away) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        start(village, sam);
        village.wait_days(31);
        auto const fresh = start(village, sam);

        auto const gone = sweep(*village);

        BOOST_TEST(gone.sessions == 1);
        BOOST_TEST(is_alive(village, fresh));
    });
}

BOOST_AUTO_TEST_SUITE_END()
