// What people and mail put on the desk, and what `coopnet check` would find.
#include "libnetwork/people/contribution.hpp"

#include "libnetwork/messages/contribution.hpp"
#include "libnetwork/people/sign_in.hpp"
#include "tests/libnetwork/people/village.hpp"

using namespace network;

namespace {

std::string invite_sam(test::village& village) {
    people::invite_wish wish;
    wish.organisation = "exampleton";
    wish.name = "Sam";
    wish.email = "sam@council.example";
    BOOST_REQUIRE(
        village.write([&](changes::unit_of_work& work) { return people::invite(work, wish); })
            .has_value());
    auto const mail = village.mail_to("sam@council.example").at(0);
    return mail.substr(mail.find("/links/") + 7, 64);
}

std::size_t rows_on_desk(test::village& village) {
    return village.read([](changes::reader& view) { return people::desk(view).size(); });
}

changes::health_row mail_health(test::village& village) {
    return village.read([](changes::reader& view) { return messages::health(view).at(0); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(contribution)

BOOST_AUTO_TEST_CASE(an_invitation_that_ran_out_waits_on_the_desk) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        invite_sam(village);

        village.wait_days(13);
        BOOST_TEST(rows_on_desk(village) == 0U);
        village.wait_days(1);

        auto const rows = village.read([](changes::reader& view) { return people::desk(view); });
        BOOST_REQUIRE(rows.size() == 1U);
        BOOST_TEST(rows[0].what == "The invitation of Sam ran out");
        BOOST_TEST(rows[0].waiting_since->to_string() == "2026-12-05");
    });
}

BOOST_AUTO_TEST_CASE(an_invitation_that_was_used_waits_for_nobody) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = invite_sam(village);
    BOOST_REQUIRE(people::use_link(*village, {}, {.token = token, .password = {}}).has_value());

    village.wait_days(15);

    BOOST_TEST(rows_on_desk(village) == 0U);
}

BOOST_AUTO_TEST_CASE(mail_is_well_until_it_waits_for_more_than_an_hour) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        BOOST_TEST(mail_health(village).text == "All mail is sent");
        invite_sam(village);

        BOOST_TEST(mail_health(village).good);
        village.wait_minutes(61);

        BOOST_TEST(!mail_health(village).good);
        BOOST_TEST(mail_health(village).text ==
                   "2 messages wait to be sent, the first since 21 November 2026 at 12:00");
    });
}

BOOST_AUTO_TEST_CASE(mail_that_was_given_up_waits_on_the_desk) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        invite_sam(village);
        village.write([](changes::unit_of_work& work) -> result<> {
            store::execute(work.db(),
                           "update message set failed_at = :failed, last_error = '550 no such user'"
                           " where template = 'invitation'",
                           work.now());
            // One that came back is told of elsewhere, with the organisation's other contacts.
            store::execute(work.db(),
                           "update message set sent_at = :at, bounced_at = :bounced,"
                           " last_error = 'bounced: 5.1.1' where template <> 'invitation'",
                           work.now(), work.now());
            return {};
        });

        auto const rows = village.read([](changes::reader& view) { return messages::desk(view); });

        BOOST_REQUIRE(rows.size() == 1U);
        BOOST_TEST(rows[0].what == "Mail to sam@council.example did not arrive");
        BOOST_TEST(rows[0].detail == "Your account on the member portal (550 no such user)");
    });
}

BOOST_AUTO_TEST_CASE(a_store_of_posts_is_sound_and_its_faults_are_found) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        auto const id = village.appointed(sam, people::post::officer);
        auto const found = [&] {
            return village.read([](changes::reader& view) { return people::faults(view.db()); });
        };
        BOOST_TEST(found().empty());

        village.write([&](changes::unit_of_work& work) -> result<> {
            store::execute(work.db(), "update person set erased_at = 1 where id = :id", sam);
            return {};
        });
        auto const erased = found();
        village.write([&](changes::unit_of_work& work) -> result<> {
            store::execute(work.db(),
                           "insert into appointment_end (appointment, effective_to, recorded_at,"
                           " decision) values (:id, '2026-11-20', 1, '')",
                           id);
            return {};
        });
        auto const backwards = found();

        BOOST_REQUIRE(erased.size() == 1U);
        BOOST_TEST(erased[0].find("erased holder") != std::string::npos);
        BOOST_REQUIRE(backwards.size() == 1U);
        BOOST_TEST(backwards[0].find("ends before it starts") != std::string::npos);
    });
}

BOOST_AUTO_TEST_SUITE_END()
