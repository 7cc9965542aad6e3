// Posts: dated, never overwritten, handed over whole.
#include "libnetwork/people/appointments.hpp"

#include "tests/libnetwork/people/village.hpp"
#include "tests/support/day.hpp"

using namespace network;
using namespace network::people;

namespace {

using network::test::day;

auto ending(std::int64_t appointment, std::optional<date> on = {},
            std::string organisation = "exampleton") {
    return [=](changes::unit_of_work& work) {
        return end_appointment(
            work,
            {.organisation = organisation, .appointment = appointment, .on = on, .decision = {}});
    };
}

std::string posts_on(test::village& village, std::string_view iso,
                     std::optional<instant> known_at = {}) {
    people_of_wish wish;
    wish.organisation = "exampleton";
    wish.on = day(iso);
    wish.known_at = known_at;
    std::string all;
    auto const found = village.read([&](changes::reader& view) { return people_of(view, wish); });
    for (auto const& one : found.value())
        all +=
            (one.name.empty() ? one.email : one.name) + ':' + std::string{to_word(one.post)} + ' ';
    return all;
}

hand_over_wish handing(std::int64_t from, std::string name) {
    hand_over_wish wish;
    wish.organisation = "exampleton";
    wish.from_person = from;
    wish.name = name;
    wish.email = test::village::address_of(name);
    return wish;
}

} // namespace

BOOST_AUTO_TEST_SUITE(appointments)

BOOST_AUTO_TEST_CASE(a_post_counts_from_its_first_day_to_the_day_before_its_end) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        auto const id = village.appointed(sam, post::officer);

        BOOST_REQUIRE(village.write(ending(id, day("2026-12-01"))).has_value());

        BOOST_TEST(posts_on(village, "2026-11-20") == "");
        BOOST_TEST(posts_on(village, "2026-11-21") == "sam:officer ");
        BOOST_TEST(posts_on(village, "2026-11-30") == "sam:officer ");
        BOOST_TEST(posts_on(village, "2026-12-01") == "");
    });
}

BOOST_AUTO_TEST_CASE(what_was_known_before_a_correction_can_still_be_asked) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const id = village.appointed(village.person("sam"), post::officer);
        auto const then = village.now();
        village.wait_days(2);

        // Ended from its first day: it was a mistake.
        BOOST_REQUIRE(village.write(ending(id, day("2026-11-21"))).has_value());

        BOOST_TEST(posts_on(village, "2026-11-22") == "");
        BOOST_TEST(posts_on(village, "2026-11-22", then) == "sam:officer ");
    });
}

BOOST_AUTO_TEST_CASE(rows_of_appointments_cannot_be_changed_or_deleted) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const id = village.appointed(village.person("sam"), post::officer);
        BOOST_REQUIRE(village.write(ending(id, day("2026-12-01"))).has_value());

        for (auto const* sql :
             {"update appointment set post = 'lead'", "delete from appointment",
              "update appointment_end set effective_to = null", "delete from appointment_end"})
            BOOST_TEST_CONTEXT(sql) {
                BOOST_CHECK_EXCEPTION(village.write([&](changes::unit_of_work& work) -> result<> {
                    store::execute(work.db(), sql);
                    return {};
                }),
                                      store::database_error, [](store::database_error const& what) {
                                          return what.kind() == store::fault::refused;
                                      });
            }
    });
}

BOOST_AUTO_TEST_CASE(a_shared_mailbox_can_hold_a_post) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        appoint_wish wish;
        wish.organisation = "exampleton";
        wish.mailbox = "finance@council.example";
        wish.post = post::finance_contact;

        auto const made =
            village.write([&](changes::unit_of_work& work) { return appoint(work, wish); });

        BOOST_REQUIRE(made.has_value());
        BOOST_TEST(!made->person.has_value());
        BOOST_TEST(posts_on(village, "2026-11-21") == "finance@council.example:finance_contact ");
    });
}

BOOST_AUTO_TEST_CASE(the_same_post_is_not_held_twice_at_a_time) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const id = village.appointed(sam, post::officer);
    auto const again = [&](std::optional<date> from) {
        return village.write([&](changes::unit_of_work& work) {
            appoint_wish wish;
            wish.organisation = "exampleton";
            wish.person = sam;
            wish.post = post::officer;
            wish.from = from;
            return appoint(work, wish);
        });
    };

    auto const at_once = again({});
    BOOST_REQUIRE(village.write(ending(id, day("2026-12-01"))).has_value());
    auto const too_early = again(day("2026-11-30"));
    auto const afterwards = again(day("2026-12-01"));

    BOOST_TEST(test::code_of(at_once) == "appointment.already");
    BOOST_TEST(test::code_of(too_early) == "appointment.already");
    BOOST_TEST(afterwards.has_value());
}

BOOST_AUTO_TEST_CASE(a_post_is_ended_where_it_is_held_and_not_twice) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const id = village.appointed(village.person("sam"), post::officer);

    auto const elsewhere = village.write(ending(id, {}, "otherham"));
    auto const before = village.write(ending(id, day("2026-11-20")));
    auto const rightly = village.write(ending(id, day("2026-12-01")));
    auto const later = village.write(ending(id, day("2026-12-02")));

    BOOST_TEST(test::code_of(elsewhere) == "appointment.unknown");
    BOOST_TEST(test::code_of(before) == "appointment.ends_before_start");
    BOOST_TEST(rightly.has_value());
    BOOST_TEST(test::code_of(later) == "appointment.ended_already");
}

BOOST_AUTO_TEST_CASE(an_end_can_be_taken_back_and_both_stay_on_record) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const id = village.appointed(village.person("sam"), post::officer);
        auto const take_back = [&] {
            return village.write([&](changes::unit_of_work& work) {
                return withdraw_end(
                    work, {.organisation = "exampleton", .appointment = id, .decision = {}});
            });
        };

        auto const not_ended = take_back();
        BOOST_REQUIRE(village.write(ending(id, day("2026-12-01"))).has_value());
        auto const back = take_back();

        BOOST_TEST(test::code_of(not_ended) == "appointment.not_ended");
        BOOST_REQUIRE(back.has_value());
        BOOST_TEST(posts_on(village, "2027-01-01") == "sam:officer ");
        BOOST_TEST(village.count("select count(*) from appointment_end") == 2);
    });
}

BOOST_AUTO_TEST_CASE(an_officer_hands_everything_over_in_one_step) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        village.appointed(sam, post::officer_lead);
        village.appointed(sam, post::finance_contact);
        auto const wish = handing(sam, "pat");

        auto const taken =
            village.write([&](changes::unit_of_work& work) { return hand_over(work, wish); });

        BOOST_REQUIRE(taken.has_value());
        BOOST_TEST(taken->size() == 2U);
        BOOST_TEST(posts_on(village, "2026-11-21") == "pat:finance_contact pat:officer_lead ");
        BOOST_TEST(village.mail_to("pat@council.example").at(0).find("/links/") !=
                   std::string::npos);
        BOOST_TEST(village.viewer_now(sam).value().roles.empty());
        BOOST_TEST(village.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(a_hand_over_keeps_terms_bodies_and_later_beginnings) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const fixed = village.appointed(sam, post::officer);
    BOOST_REQUIRE(village.write(ending(fixed, day("2027-03-01"))).has_value());
    village.write([&](changes::unit_of_work& work) {
        appoint_wish wish;
        wish.organisation = "exampleton";
        wish.person = sam;
        wish.post = post::body_member;
        wish.body = "Executive Oversight Committee";
        wish.from = day("2027-01-15");
        return appoint(work, wish);
    });
    auto wish = handing(sam, "pat");
    wish.on = day("2026-12-01");

    auto const taken =
        village.write([&](changes::unit_of_work& work) { return hand_over(work, wish); });

    BOOST_REQUIRE(taken.has_value());
    BOOST_TEST(posts_on(village, "2026-11-30") == "sam:officer ");
    BOOST_TEST(posts_on(village, "2026-12-01") == "pat:officer ");
    BOOST_TEST(posts_on(village, "2027-02-01") == "pat:officer pat:body_member ");
    BOOST_TEST(posts_on(village, "2027-03-01") == "pat:body_member ");
}

BOOST_AUTO_TEST_CASE(a_hand_over_that_fails_moves_nothing) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    village.appointed(sam, post::officer);
    auto const attempt = [&](hand_over_wish const& wish) {
        return village.write([&](changes::unit_of_work& work) { return hand_over(work, wish); });
    };
    auto bad = handing(sam, "pat");
    bad.email = "no address";

    BOOST_TEST(test::code_of(attempt(bad)) == "email.invalid");
    BOOST_TEST(test::code_of(attempt(handing(sam, "sam"))) == "hand_over.same_person");
    BOOST_TEST(test::code_of(attempt(handing(sam + 100, "pat"))) == "hand_over.nothing");
    BOOST_TEST(posts_on(village, "2026-11-21") == "sam:officer ");
}

BOOST_AUTO_TEST_CASE(a_colleague_who_holds_the_post_already_keeps_it) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const pat = village.person("pat");
    village.appointed(sam, post::officer);
    village.appointed(pat, post::officer);

    auto const taken = village.write(
        [&](changes::unit_of_work& work) { return hand_over(work, handing(sam, "pat")); });

    BOOST_REQUIRE(taken.has_value());
    BOOST_TEST(taken->empty());
    BOOST_TEST(posts_on(village, "2026-11-21") == "pat:officer ");
}

BOOST_AUTO_TEST_CASE(roles_are_those_of_the_posts_held_today) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        auto const lead = village.appointed(sam, post::lead);
        village.on_network(sam, post::auditor);
        BOOST_REQUIRE(village.write(ending(lead, day("2026-11-22"))).has_value());

        auto const today = village.viewer_now(sam).value();
        village.wait_days(1);
        auto const tomorrow = village.viewer_now(sam).value();

        BOOST_TEST(today.label == "person:" + std::to_string(sam));
        BOOST_TEST(today.holds(role::lead, village.exampleton));
        BOOST_TEST(!today.holds(role::lead, village.otherham));
        BOOST_TEST(!tomorrow.holds(role::lead, village.exampleton));
        BOOST_TEST(tomorrow.holds(role::auditor));
    });
}

BOOST_AUTO_TEST_CASE(the_last_network_manager_stays) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const id = village.on_network(village.person("one"), post::administrator);
        auto const end_it = [&] {
            return village.write([&](changes::unit_of_work& work) {
                return end_network_appointment(work, {.appointment = id, .on = {}, .decision = {}});
            });
        };

        auto const refused = end_it();
        village.on_network(village.person("two"), post::administrator);
        auto const ended = end_it();

        BOOST_TEST(test::code_of(refused) == "people.last_administrator");
        BOOST_TEST(ended.has_value());
    });
}

BOOST_AUTO_TEST_CASE(who_is_appointed_is_told_but_not_by_themselves) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const wish = [&](post what) {
        appoint_wish made;
        made.organisation = "exampleton";
        made.person = sam;
        made.post = what;
        return made;
    };

    village.write([&](changes::unit_of_work& work) { return appoint(work, wish(post::lead)); });
    village.write_as(
        sam, [&](changes::unit_of_work& work) { return appoint(work, wish(post::officer)); });

    auto const mail = village.mail_to("sam@council.example");
    BOOST_REQUIRE(mail.size() == 1U);
    BOOST_TEST(mail[0].find("Your role \"lead\" for Exampleton Council starts on") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
