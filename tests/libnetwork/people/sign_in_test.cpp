// Every way in, and what keeps others out. Passwords are really hashed here.
#include "libnetwork/people/retention.hpp"
#include "libnetwork/people/sign_in.hpp"

#include "tests/libnetwork/people/village.hpp"

using namespace network;
using namespace network::people;

namespace {

constexpr auto client = "192.0.2.7";
constexpr auto good_password = "sixsacksofsand";
viewer const nobody;

result<started_session> use(test::village& village, std::string token,
                            std::optional<std::string> password = {}, viewer const& by = nobody) {
    return use_link(*village, by, {.token = std::move(token), .password = std::move(password)});
}

std::string ask(test::village& village, link_purpose purpose, std::string const& email) {
    auto const answer = ask_for_link(*village, purpose, email, client);
    send_asked_links(*village, "worker"); // as the portal does in the background
    return answer.has_error() ? answer.error().code : "asked";
}

std::string reset_link(test::village& village, std::string const& email) {
    BOOST_REQUIRE(ask(village, link_purpose::password_reset, email) == "asked");
    return village.link_to(email);
}

std::int64_t person_with_password(test::village& village, std::string const& name) {
    auto const id = village.person(name);
    auto const set =
        use(village, reset_link(village, test::village::address_of(name)), good_password);
    BOOST_REQUIRE(set.has_value());
    return id;
}

result<started_session> try_password(test::village& village, std::string email,
                                     std::string password, std::string_view from = client) {
    return sign_in(*village, {.email = std::move(email), .password = std::move(password)}, from);
}

viewer person_viewer(std::int64_t person) {
    viewer by;
    by.person = person;
    by.label = "person:" + std::to_string(person);
    return by;
}

} // namespace

BOOST_AUTO_TEST_SUITE(signing_in)

BOOST_AUTO_TEST_CASE(the_right_password_opens_a_session) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = person_with_password(village, "sam");

        auto const started = try_password(village, " SAM@council.example ", good_password);

        BOOST_REQUIRE(started.has_value());
        BOOST_TEST((started->stage == session_stage::open));
        BOOST_TEST(resume_session(*village, started->token).value().person == sam);
        BOOST_TEST(village.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(whatever_is_wrong_the_answer_is_the_same) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    person_with_password(village, "sam");
    village.person("linkonly");
    auto const closed = person_with_password(village, "closed");
    village.write(
        [&](changes::unit_of_work& work) { return deactivate(work, {.person = closed}); });

    auto const wrong = try_password(village, "sam@council.example", "not this one, no");

    BOOST_TEST(test::code_of(wrong) == "sign_in.refused");
    BOOST_TEST(
        (try_password(village, "nobody@council.example", good_password).error() == wrong.error()));
    BOOST_TEST((try_password(village, "linkonly@council.example", "").error() == wrong.error()));
    BOOST_TEST(
        (try_password(village, "closed@council.example", good_password).error() == wrong.error()));
}

BOOST_AUTO_TEST_CASE(asking_for_a_link_does_the_same_whoever_has_the_address) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        village.person("sam");
        auto const closed = village.person("kim");
        village.write(
            [&](changes::unit_of_work& work) { return deactivate(work, {.person = closed}); });
        // What an asking leaves behind before it is answered: rows in the queue, and mail.
        auto const left_by = [&](std::string const& email) {
            auto const rows = [&](char const* sql) { return village.count(sql); };
            auto const before =
                std::pair{rows("select count(*) from job"), rows("select count(*) from message")};
            BOOST_TEST(ask_for_link(*village, link_purpose::sign_in, email, client).has_value());
            return std::pair{rows("select count(*) from job") - before.first,
                             rows("select count(*) from message") - before.second};
        };

        for (auto const* email :
             {"sam@council.example", "kim@council.example", "nobody@council.example"})
            BOOST_TEST((left_by(email) == std::pair{std::int64_t{1}, std::int64_t{0}}), email);
        BOOST_TEST(village.count("select count(*) from job where payload like '%@%'") == 0);

        BOOST_TEST(send_asked_links(*village, "worker") == 3);
        BOOST_TEST(village.mail_to("sam@council.example").size() == 1U);
        BOOST_TEST(village.count("select count(*) from message") == 1);
        BOOST_TEST(send_asked_links(*village, "worker") == 0);

        // Who asked is forgotten a day after the answer; who still waits for one is not.
        village.wait_days(2);
        BOOST_TEST(ask_for_link(*village, link_purpose::sign_in, "sam@council.example", client)
                       .has_value());
        BOOST_TEST(sweep(*village).askings == 3);
        BOOST_TEST(send_asked_links(*village, "worker") == 1);
    });
}

BOOST_AUTO_TEST_CASE(an_unknown_address_takes_as_long_as_a_known_one) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    person_with_password(village, "sam");
    auto const time = [&](std::string const& email) {
        auto best = std::chrono::steady_clock::duration::max();
        for (int i = 0; i < 2; ++i) {
            auto const start = std::chrono::steady_clock::now();
            BOOST_TEST(try_password(village, email, "not this one, no").has_error());
            best = std::min(best, std::chrono::steady_clock::now() - start);
        }
        return std::chrono::duration<double>(best).count();
    };
    time("warm@council.example"); // the decoy is made once

    auto const known = time("sam@council.example");
    auto const unknown = time("nobody@council.example");

    BOOST_TEST(unknown > known / 4); // without the decoy it would be a hundredth
}

BOOST_AUTO_TEST_CASE(guessing_is_slowed_down_and_the_right_password_waits_too) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    person_with_password(village, "sam");
    auto const guess = [&](std::string password, std::string_view from = client) {
        return test::code_of(try_password(village, "sam@council.example", password, from));
    };

    for (int i = 0; i < 5; ++i)
        BOOST_TEST(guess("wrong wrong wrong") == "sign_in.refused");
    BOOST_TEST(guess(good_password) == "sign_in.throttled");
    BOOST_TEST(guess(good_password, "198.51.100.1") == "sign_in.throttled");
    village.wait_ms(1000);

    BOOST_TEST(guess(good_password) == "none");
    BOOST_TEST(guess("wrong wrong wrong") == "sign_in.refused"); // counted from the start again
}

BOOST_AUTO_TEST_CASE(a_mailed_link_fetched_twice_still_works_once) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        BOOST_REQUIRE(ask(village, link_purpose::sign_in, "sam@council.example") == "asked");
        auto const token = village.link_to("sam@council.example");
        auto const look = [&] {
            return village.read([&](changes::reader& view) { return look_at_link(view, token); });
        };

        auto const scanner = look();
        auto const again = look();
        auto const pressed = use(village, token);
        auto const pressed_again = use(village, token);

        BOOST_REQUIRE(scanner.has_value());
        BOOST_TEST((scanner->purpose == link_purpose::sign_in));
        BOOST_TEST(scanner->name == "sam");
        BOOST_TEST(again.has_value());
        BOOST_REQUIRE(pressed.has_value());
        BOOST_TEST(resume_session(*village, pressed->token).value().person == sam);
        BOOST_TEST(test::code_of(pressed_again) == "link.used");
        BOOST_TEST(test::code_of(look()) == "link.used");
    });
}

BOOST_AUTO_TEST_CASE(a_link_works_for_half_an_hour_and_an_invitation_for_a_fortnight) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    village.person("sam");
    BOOST_REQUIRE(ask(village, link_purpose::sign_in, "sam@council.example") == "asked");
    auto const token = village.link_to("sam@council.example");
    invite_wish wish;
    wish.organisation = "exampleton";
    wish.name = "Pat";
    wish.email = "pat@council.example";
    village.write([&](changes::unit_of_work& work) { return invite(work, wish); });
    auto const mail = village.mail_to("pat@council.example").at(0);
    auto const invitation = mail.substr(mail.find("/links/") + 7, 64);
    auto const look = [&](std::string const& which) {
        return test::code_of(
            village.read([&](changes::reader& view) { return look_at_link(view, which); }));
    };

    village.wait_minutes(29);
    BOOST_TEST(look(token) == "none");
    village.wait_minutes(1);
    BOOST_TEST(look(token) == "link.expired");
    village.wait_minutes(14 * 24 * 60 - 31);
    BOOST_TEST(look(invitation) == "none");
    village.wait_minutes(1);
    BOOST_TEST(look(invitation) == "link.expired");
    BOOST_TEST(look("0123456789") == "link.unknown");
}

BOOST_AUTO_TEST_CASE(asking_for_a_link_tells_nothing_about_an_address) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    village.person("sam");

    for (auto const* email : {"sam@council.example", "nobody@council.example"}) {
        for (int i = 0; i < 5; ++i)
            BOOST_TEST(ask(village, link_purpose::sign_in, email) == "asked");
        BOOST_TEST(ask(village, link_purpose::sign_in, email) == "sign_in.throttled");
    }

    BOOST_TEST(village.mail_to("sam@council.example").size() == 5U);
    BOOST_TEST(village.mail_to("nobody@council.example").empty());
}

BOOST_AUTO_TEST_CASE(a_link_that_signs_in_cannot_be_asked_for_as_an_invitation) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    village.person("sam");

    BOOST_TEST(ask(village, link_purpose::invitation, "sam@council.example") ==
               "link.not_for_asking");
    BOOST_TEST(ask(village, link_purpose::email_change, "sam@council.example") ==
               "link.not_for_asking");
}

BOOST_AUTO_TEST_CASE(a_reset_needs_a_good_password_and_signs_out_everywhere_else) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        person_with_password(village, "sam");
        auto const old = try_password(village, "sam@council.example", good_password).value().token;
        BOOST_REQUIRE(ask(village, link_purpose::sign_in, "sam@council.example") == "asked");
        auto const other_link = village.link_to("sam@council.example");
        auto const token = reset_link(village, "sam@council.example");

        auto const without = use(village, token);
        auto const weak = use(village, token, "short");
        auto const strong = use(village, token, "another seven words");

        BOOST_TEST(test::code_of(without) == "password.required");
        BOOST_TEST(test::code_of(weak) == "password.short");
        BOOST_REQUIRE(strong.has_value()); // the link was not used up by the two before
        BOOST_TEST(resume_session(*village, strong->token).has_value());
        BOOST_TEST(test::code_of(resume_session(*village, old)) == "session.ended");
        BOOST_TEST(test::code_of(use(village, other_link)) == "link.used");
        BOOST_TEST(test::code_of(try_password(village, "sam@council.example", good_password)) ==
                   "sign_in.refused");
    });
}

BOOST_AUTO_TEST_CASE(an_invitation_works_with_a_password_or_without) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    // The notice of the post is the last mail; the link stands in the one before.
    auto const token_of = [&](std::string const& name) {
        auto const mail = village.mail_to(test::village::address_of(name)).at(0);
        return mail.substr(mail.find("/links/") + 7, 64);
    };

    for (auto const* name : {"with", "without"}) {
        invite_wish wish;
        wish.organisation = "exampleton";
        wish.name = name;
        wish.email = test::village::address_of(name);
        village.write([&](changes::unit_of_work& work) { return invite(work, wish); });
    }
    auto const with = use(village, token_of("with"), good_password);
    auto const without = use(village, token_of("without"));

    BOOST_TEST(with.has_value());
    BOOST_TEST(without.has_value());
    BOOST_TEST(try_password(village, "with@council.example", good_password).has_value());
    BOOST_TEST(try_password(village, "without@council.example", good_password).has_error());
}

BOOST_AUTO_TEST_CASE(one_changes_ones_password_with_the_old_one) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = person_with_password(village, "sam");
    auto const mine = try_password(village, "sam@council.example", good_password).value().token;
    auto const other = try_password(village, "sam@council.example", good_password).value().token;
    auto const change = [&](std::optional<std::string> current, std::string password) {
        auto const done =
            change_password(*village, person_viewer(sam),
                            {.current = current, .password = password, .session = mine});
        return done.has_error() ? done.error().problems.at(0).code : "changed";
    };

    BOOST_TEST(change({}, "another seven words") == "password.wrong");
    BOOST_TEST(change("wrong wrong wrong", "another seven words") == "password.wrong");
    BOOST_TEST(change(good_password, "sam@council.example") == "password.personal");
    BOOST_TEST(change(good_password, "another seven words") == "changed");

    BOOST_TEST(resume_session(*village, mine).has_value());
    BOOST_TEST(resume_session(*village, other).has_error());
    BOOST_TEST(try_password(village, "sam@council.example", "another seven words").has_value());
}

BOOST_AUTO_TEST_CASE(a_new_address_counts_once_its_mailbox_and_the_session_agree) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        auto const asked = village.write_as(sam, [](changes::unit_of_work& work) {
            return ask_for_email_change(work, {.email = "sam@new.example"});
        });
        BOOST_REQUIRE(asked.has_value());
        auto const token = village.link_to("sam@new.example");

        auto const by_stranger = use(village, token);
        auto const by_sam = use(village, token, {}, person_viewer(sam));

        BOOST_TEST(test::code_of(by_stranger) == "sign_in.required");
        BOOST_REQUIRE(by_sam.has_value());
        BOOST_TEST(by_sam->token.empty());
        auto const found = village.read(
            [](changes::reader& view) { return person_with_email(view, "sam@new.example"); });
        BOOST_TEST(found.value() == sam);
    });
}

BOOST_AUTO_TEST_CASE(an_address_that_was_taken_meanwhile_is_not_taken_over) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    village.write_as(sam, [](changes::unit_of_work& work) {
        return ask_for_email_change(work, {.email = "pat@council.example"});
    });
    auto const token = village.link_to("pat@council.example");
    village.person("pat");

    auto const refused = use(village, token, {}, person_viewer(sam));

    BOOST_TEST(test::code_of(refused) == "people.email_taken");
}

BOOST_AUTO_TEST_SUITE_END()
