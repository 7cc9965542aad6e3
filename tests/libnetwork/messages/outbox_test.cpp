// Queueing: with the unit of work or not at all, and once.
#include "libnetwork/messages/outbox.hpp"

#include "libnetwork/messages/notices.hpp"
#include "tests/support/clocked_office.hpp"

using namespace network;
using namespace network::messages;

namespace {

mail letter_to(std::string address, std::string key = "one") {
    return {.key = std::move(key),
            .to_address = std::move(address),
            .to_person = 7,
            .letter = letter::email_changed,
            .values = {{"name", "Sam"}}};
}

mail notice_to_seven() {
    return {.key = "import:1",
            .to_address = "sam@council.example",
            .to_person = 7,
            .letter = letter::import_finished,
            .values = {{"name", "Sam"}, {"file", "a.csv"}, {"outcome", "done"}, {"link", "/x"}}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(outbox)

BOOST_AUTO_TEST_CASE(a_letter_is_queued_once_by_its_key) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        auto const queue = [&] {
            return office.write([](changes::unit_of_work& work) {
                return queue_mail(work, letter_to("sam@council.example"));
            });
        };

        auto const first = queue();
        auto const second = queue();

        BOOST_TEST(first.value());
        BOOST_TEST(!second.value());
        BOOST_TEST(office.read(health_of_mail).waiting == 1);
    });
}

BOOST_AUTO_TEST_CASE(mail_goes_with_the_work_it_is_about) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};

        auto const undone = office.write([](changes::unit_of_work& work) -> result<bool> {
            BOOST_TEST(queue_mail(work, letter_to("sam@council.example")).has_value());
            return conflict("test.undone", "Undone");
        });

        BOOST_TEST(undone.has_error());
        BOOST_TEST(office.read(health_of_mail).waiting == 0);
    });
}

BOOST_AUTO_TEST_CASE(an_address_that_is_none_is_refused) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};

    auto const refused = office.write([](changes::unit_of_work& work) {
        return queue_mail(work, letter_to("sam@council.example\r\nBcc: x@y.uk"));
    });

    BOOST_REQUIRE(refused.has_error());
    BOOST_TEST(refused.error().problems.at(0).code == "email.invalid");
}

BOOST_AUTO_TEST_CASE(who_declined_notices_gets_none_but_still_the_rest) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        auto const declined = office.write_as(
            7, [](changes::unit_of_work& work) { return choose_notices(work, {.wanted = false}); });
        BOOST_REQUIRE(declined.has_value());

        auto const notice = office.write(
            [](changes::unit_of_work& work) { return queue_mail(work, notice_to_seven()); });
        auto const warning = office.write([](changes::unit_of_work& work) {
            return queue_mail(work, letter_to("sam@council.example"));
        });
        office.write_as(
            7, [](changes::unit_of_work& work) { return choose_notices(work, {.wanted = true}); });
        auto const again = office.write(
            [](changes::unit_of_work& work) { return queue_mail(work, notice_to_seven()); });

        BOOST_TEST(!notice.value());
        BOOST_TEST(warning.value());
        BOOST_TEST(again.value());
    });
}

BOOST_AUTO_TEST_CASE(forgetting_a_person_empties_their_mail_and_sends_no_more) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        office.write([](changes::unit_of_work& work) {
            return queue_mail(work, letter_to("sam@council.example"));
        });

        auto const gone = office.write([](changes::unit_of_work& work) -> result<std::int64_t> {
            return forget_person(work, 7);
        });

        BOOST_TEST(gone.value() == 1);
        BOOST_TEST(office.read(health_of_mail).waiting == 0);
        auto const left = office.read([](changes::reader& view) { return messages_to(view, 7); });
        BOOST_REQUIRE(left.size() == 1U);
        BOOST_TEST(left[0].to_address.empty());
        BOOST_TEST(left[0].subject.empty());
    });
}

BOOST_AUTO_TEST_CASE(a_letter_can_be_looked_at_before_it_is_sent) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};

    auto const shown = office.read(
        [](changes::reader& view) { return preview(view, {.letter = letter::invitation}); });

    BOOST_REQUIRE(shown.has_value());
    BOOST_TEST(shown->body.find("Exampleton Council") != std::string::npos);
    BOOST_TEST(!shown->may_be_declined);
}

BOOST_AUTO_TEST_SUITE_END()
