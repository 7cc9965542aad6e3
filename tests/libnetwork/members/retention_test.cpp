// For how long things are kept: as policy, listed before it is done, held back by open requests.
#include "libnetwork/members/retention.hpp"

#include "libnetwork/members/dealings_contribution.hpp"
#include "libnetwork/messages/contribution.hpp"
#include "libnetwork/people/contribution.hpp"
#include "tests/libnetwork/members/front_office.hpp"
#include "tests/support/day.hpp"

using namespace network;
using namespace network::members;

namespace {

using network::test::day;

going_list listed(test::front_office& office, std::span<changes::retention_subject const> subjects,
                  std::string_view word) {
    auto const all = office.read([&](changes::reader& view) { return what_goes(view, subjects); });
    for (auto const& one : all)
        if (one.rule.subject == word)
            return one;
    BOOST_FAIL("no such rule");
    return {};
}

result<going_list> run(test::front_office& office,
                       std::span<changes::retention_subject const> subjects, std::string word,
                       std::int64_t expected) {
    return office.write([&](changes::unit_of_work& work) {
        return let_go(work, {word, expected}, subjects);
    });
}

std::int64_t old_note(test::front_office& office, std::string_view on) {
    auto wish = office.wish_for("What was said on " + std::string{on});
    wish.on = day(on);
    return office.recorded(wish)->dealing.id;
}

} // namespace

BOOST_AUTO_TEST_SUITE(retention)

BOOST_AUTO_TEST_CASE(a_dry_run_lists_what_goes_and_lets_nothing_go) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        old_note(office, "2020-11-20"); // six years and a day before today
        old_note(office, "2020-11-21"); // six years today: not over yet

        auto const list = listed(office, dealings_retention(), "dealings");

        BOOST_TEST(list.before->to_string() == "2020-11-21");
        BOOST_REQUIRE(list.rows.size() == 1U);
        BOOST_TEST(list.rows[0].text == "Note of 20 November 2020");
        BOOST_TEST(list.goes == 1);
        BOOST_TEST(office.count("select count(*) from dealing") == 2);
    });
}

BOOST_AUTO_TEST_CASE(a_run_does_what_the_list_said_once_and_is_in_the_trail) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        old_note(office, "2020-11-20");
        auto const kept = old_note(office, "2020-11-21");

        BOOST_TEST(test::code_of(run(office, dealings_retention(), "dealings", 2)) ==
                   "retention.changed");
        BOOST_TEST(office.count("select count(*) from dealing") == 2);
        BOOST_TEST(test::code_of(run(office, dealings_retention(), "dealings", 1)) == "none");

        BOOST_TEST(office.count("select count(*) from dealing") == 1);
        BOOST_TEST(office.count("select id from dealing") == kept);
        BOOST_TEST(office.count(
                       "select count(*) from journal where event = 'members.retention_run'") == 1);
        BOOST_TEST(office.count("select count(*) from journal_value where value_after like"
                                " '%said on 2020-11-20%'") == 0);
        BOOST_TEST(office.faults_in_journal().empty());
        BOOST_TEST(test::code_of(run(office, dealings_retention(), "dealings", 1)) ==
                   "retention.changed"); // a double click
        BOOST_TEST(test::code_of(run(office, dealings_retention(), "dealings", 0)) ==
                   "retention.nothing");
    });
}

BOOST_AUTO_TEST_CASE(what_an_open_request_covers_stays) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        old_note(office, "2020-01-10");
        auto wish = office.asked_for("Letters to Exampleton");
        wish.organisation = "exampleton";
        auto const request = office.logged(wish)->id;

        auto const frozen = listed(office, dealings_retention(), "dealings");

        BOOST_TEST(frozen.goes == 0);
        BOOST_TEST(frozen.kept == 1);
        BOOST_TEST(frozen.rows[0].kept_for == "IR 2026/1");
        BOOST_TEST(test::code_of(run(office, dealings_retention(), "dealings", 0)) ==
                   "retention.nothing");
        office.stepped(request, request_step::answered);
        BOOST_TEST(listed(office, dealings_retention(), "dealings").goes == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_policy_counts_from_its_day_and_the_past_keeps_its_own) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const set = [&](std::string subject, std::optional<std::int64_t> months,
                             std::string from) {
            return office.write([&](changes::unit_of_work& work) {
                return set_rule(work,
                                {subject, months, "Decided so", "EOC 2026-11-16/4", day(from)},
                                dealings_retention());
            });
        };
        auto const months_on = [&](std::string on) {
            return office.read([&](changes::reader& view) {
                return rules_on(view, day(on), dealings_retention())[0].months.value_or(-1);
            });
        };
        BOOST_TEST(months_on("2026-11-21") == 72);

        BOOST_TEST(test::code_of(set("dealings", 24, "2027-01-01")) == "none");
        BOOST_TEST(test::code_of(set("dealings", std::nullopt, "2028-01-01")) == "none");

        BOOST_TEST(months_on("2026-12-31") == 72);
        BOOST_TEST(months_on("2027-01-01") == 24);
        BOOST_TEST(months_on("2028-01-01") == -1); // for good
        BOOST_TEST(test::code_of(set("teapots", 24, "2027-01-01")) == "subject.unknown");
    });
}

BOOST_AUTO_TEST_CASE(who_asked_is_forgotten_and_the_log_stays) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.logged(office.asked_for("Everything"))->id;
        office.stepped(id, request_step::answered);
        BOOST_TEST(listed(office, dealings_retention(), "request_contacts").goes == 0);
        office.wait_days(800);

        BOOST_TEST(test::code_of(run(office, dealings_retention(), "request_contacts", 1)) ==
                   "none");

        auto const card =
            office.read([&](changes::reader& view) { return show_request(view, {id}); });
        BOOST_TEST(card->reference == "IR 2026/1");
        BOOST_TEST(card->from_name.empty());
        BOOST_TEST(
            office.count("select count(*) from journal_value where value_after like '%Curious%'") ==
            0);
        BOOST_TEST(office.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(somebody_whose_last_role_ended_long_ago_is_erased_and_a_colleague_is_not) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const left = office.person("lefty");
        auto const post = office.appointed(left, people::post::officer);
        office.appointed(office.person("stayer"), people::post::officer);
        office.write([&](changes::unit_of_work& work) {
            people::end_wish wish;
            wish.organisation = "exampleton";
            wish.appointment = post;
            wish.on = day("2026-11-21");
            return people::end_appointment(work, wish);
        });
        BOOST_TEST(listed(office, people::retention(), "persons_who_left").goes == 0);
        office.wait_days(735);

        auto const list = listed(office, people::retention(), "persons_who_left");
        BOOST_REQUIRE(list.rows.size() == 1U);
        BOOST_TEST(list.rows[0].text == "lefty");
        BOOST_TEST(test::code_of(run(office, people::retention(), "persons_who_left", 1)) ==
                   "none");

        BOOST_TEST(office.count("select count(*) from person where name = 'lefty'") == 0);
        BOOST_TEST(office.count("select count(*) from person where name = 'stayer'") == 1);
        BOOST_TEST(office.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(old_mail_is_emptied_and_its_key_still_keeps_it_from_being_sent_twice) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const sam = office.person("sam");
        office.appointed(sam, people::post::officer);
        office.write([&](changes::unit_of_work& work) -> result<> {
            store::execute(work.db(), "update message set sent_at = :at", work.now());
            return {};
        });
        auto const mail = office.count("select count(*) from message where body <> ''");
        BOOST_REQUIRE(mail > 0);
        BOOST_TEST(listed(office, messages::retention(), "mail").goes == 0);
        office.wait_days(735);

        BOOST_TEST(test::code_of(run(office, messages::retention(), "mail", mail)) == "none");

        BOOST_TEST(office.count("select count(*) from message where body <> ''") == 0);
        BOOST_TEST(office.count("select count(*) from message") == mail);
        BOOST_TEST(listed(office, messages::retention(), "mail").goes == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
