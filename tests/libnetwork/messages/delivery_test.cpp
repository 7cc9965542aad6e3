// Sending, against a real mail server on a real socket.
#include "libnetwork/messages/delivery.hpp"

#include "libnetwork/messages/outbox.hpp"
#include "tests/support/clocked_office.hpp"
#include "tests/support/mail_server.hpp"

using namespace network;
using namespace network::messages;

namespace {

smtp_settings settings_for(std::string const& url) {
    return {.url = url,
            .user = {},
            .password = {},
            .from_name = "Member portal",
            .from_address = "portal@network.example",
            .public_url = "https://portal.example",
            .timeout_seconds = 10};
}

void queue(test::clocked_office& office, std::string const& address,
           letter which = letter::role_changed) {
    letter_values values{{"name", "Si\xc3\xa2n"}};
    if (which == letter::role_changed)
        values.insert(
            {{"role", "officer"}, {"organisation", "Ynys M\xc3\xb4n"}, {"change", "starts"}});
    else
        values.insert({{"link", "/links/abc"}, {"expires", "tomorrow"}});
    auto const queued = office.write([&](changes::unit_of_work& work) {
        return queue_mail(work, {.key = address + std::string{to_word(which)},
                                 .to_address = address,
                                 .to_person = 3,
                                 .letter = which,
                                 .values = values});
    });
    BOOST_REQUIRE(queued.has_value());
    BOOST_REQUIRE(queued.value());
}

std::string bodies(test::clocked_office& office) {
    return office.read([](changes::reader& view) {
        std::string all;
        for (auto const& body : store::select<std::string>(view.db(), "select body from message"))
            all += body;
        return all;
    });
}

/// A port at which nobody listens: the server that had it is gone.
std::string dead_url() {
    test::mail_server server;
    server.stop();
    return server.url();
}

} // namespace

BOOST_AUTO_TEST_SUITE(delivery)

BOOST_AUTO_TEST_CASE(due_mail_arrives_once) {
    test::on_every_store([](test::store_place const& place) {
        test::mail_server server;
        test::clocked_office office{place};
        queue(office, "sam@council.example");

        auto const first = deliver_due(office, settings_for(server.url()), "a", 10);
        auto const second = deliver_due(office, settings_for(server.url()), "a", 10);

        BOOST_TEST((first == delivery_report{.sent = 1, .put_back = 0, .failed = 0}));
        BOOST_TEST((second == delivery_report{}));
        auto const arrived = server.messages();
        BOOST_REQUIRE(arrived.size() == 1U);
        BOOST_TEST(server.envelope(1) == "portal@network.example\nsam@council.example\n");
        BOOST_TEST(arrived[0].find("Date: Sat, 21 Nov 2026 12:00:00 +0000\r\n") == 0U);
        BOOST_TEST(arrived[0].find("Auto-Submitted: auto-generated\r\n") != std::string::npos);
        BOOST_TEST(arrived[0].find("Hello Si=C3=A2n,\r\n") != std::string::npos);
        BOOST_TEST(arrived[0].find("https://portal.example/account") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(a_batch_goes_over_one_connection_and_in_order) {
    test::store_place const place{test::engine::memory};
    test::mail_server server;
    test::clocked_office office{place};
    for (auto const* name : {"a", "b", "c"})
        queue(office, name + std::string{"@council.example"});

    auto const report = deliver_due(office, settings_for(server.url()), "a", 2);
    auto const rest = deliver_due(office, settings_for(server.url()), "a", 2);

    BOOST_TEST(report.sent == 2);
    BOOST_TEST(rest.sent == 1);
    BOOST_TEST(server.envelope(3) == "portal@network.example\nc@council.example\n");
}

BOOST_AUTO_TEST_CASE(a_refused_address_is_given_up_at_once_and_told_on_the_desk) {
    test::on_every_store([](test::store_place const& place) {
        test::mail_server server;
        test::clocked_office office{place};
        queue(office, "reject@council.example");
        queue(office, "sam@council.example");

        auto const report = deliver_due(office, settings_for(server.url()), "a", 10);

        BOOST_TEST((report == delivery_report{.sent = 1, .put_back = 0, .failed = 1}));
        auto const desk =
            office.read([](changes::reader& view) { return undelivered(view, {}).value(); });
        BOOST_REQUIRE(desk.size() == 1U);
        BOOST_TEST(desk[0].to_address == "reject@council.example");
        BOOST_TEST(desk[0].outcome == "failed");
        BOOST_TEST(desk[0].reason.find("550") != std::string::npos);
        BOOST_TEST(office.read(health_of_mail).undelivered == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_was_given_up_is_sent_again_to_the_address_of_today) {
    test::on_every_store([](test::store_place const& place) {
        test::mail_server server;
        test::clocked_office office{place};
        queue(office, "reject@council.example");
        deliver_due(office, settings_for(server.url()), "a", 10);
        auto const given_up = office.read(
            [](changes::reader& view) { return undelivered(view, {}).value().at(0).id; });

        auto const again = office.write([&](changes::unit_of_work& work) {
            return send_again(work, given_up, "sam@council.example");
        });

        BOOST_REQUIRE(again.has_value());
        BOOST_TEST(again->to_address == "sam@council.example");
        BOOST_TEST(deliver_due(office, settings_for(server.url()), "a", 10).sent == 1);
        BOOST_TEST(server.envelope(1) == "portal@network.example\nsam@council.example\n");
        BOOST_TEST(office.read(health_of_mail).undelivered == 0);
        // It arrived, so a second click sends nothing.
        auto const twice = office.write([&](changes::unit_of_work& work) {
            return send_again(work, given_up, "sam@council.example");
        });
        BOOST_TEST(twice.error().code == "message.sent");
    });
}

BOOST_AUTO_TEST_CASE(a_letter_whose_link_was_given_up_is_not_sent_again) {
    test::store_place const place{test::engine::memory};
    test::mail_server server;
    test::clocked_office office{place};
    queue(office, "reject@council.example", letter::sign_in_link);
    deliver_due(office, settings_for(server.url()), "a", 10);

    auto const again = [&](std::int64_t message, std::string const& address) {
        return office
            .write([&](changes::unit_of_work& work) { return send_again(work, message, address); })
            .error()
            .code;
    };

    BOOST_TEST(again(1, "sam@council.example") == "message.emptied");
    BOOST_TEST(again(99, "sam@council.example") == "message.unknown");
}

BOOST_AUTO_TEST_CASE(what_the_server_puts_off_is_tried_again_six_times_in_all) {
    test::store_place const place{test::engine::memory};
    test::mail_server server;
    test::clocked_office office{place};
    queue(office, "later@council.example");
    auto const settings = settings_for(server.url());

    // 1 minute, 5, 30, 2 hours, 12 hours: each time just before is too early.
    for (auto const minutes : {1, 5, 30, 120, 720}) {
        BOOST_TEST(deliver_due(office, settings, "a", 10).put_back == 1);
        office.wait_ms(minutes * 60'000 - 1);
        BOOST_TEST((deliver_due(office, settings, "a", 10) == delivery_report{}));
        BOOST_TEST(office.read(health_of_mail).failing == 1);
        office.wait_ms(1);
    }
    auto const last = deliver_due(office, settings, "a", 10);

    BOOST_TEST((last == delivery_report{.sent = 0, .put_back = 0, .failed = 1}));
    BOOST_TEST(office.read(health_of_mail).waiting == 0);
}

BOOST_AUTO_TEST_CASE(an_unreachable_server_loses_nothing) {
    test::on_every_store([](test::store_place const& place) {
        test::clocked_office office{place};
        queue(office, "sam@council.example");

        auto const without = deliver_due(office, settings_for(dead_url()), "a", 10);
        office.wait_minutes(1);
        test::mail_server server;
        auto const with = deliver_due(office, settings_for(server.url()), "a", 10);

        BOOST_TEST(without.put_back == 1);
        BOOST_TEST(with.sent == 1);
        BOOST_TEST(server.messages().size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(the_message_id_is_the_same_at_every_attempt) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};
    queue(office, "sam@council.example");
    auto const reference = office.read([](changes::reader& view) {
        return store::select_one<std::string>(view.db(), "select reference from message").value();
    });

    deliver_due(office, settings_for(dead_url()), "a", 10);
    office.wait_minutes(1);
    test::mail_server server;
    deliver_due(office, settings_for(server.url()), "b", 10);

    BOOST_REQUIRE(server.messages().size() == 1U);
    BOOST_TEST(server.messages()[0].find("Message-ID: <" + reference + "@network.example>\r\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_one_server_leased_another_leaves_alone_until_the_lease_is_over) {
    test::on_every_store([](test::store_place const& place) {
        test::mail_server server;
        test::clocked_office office{place};
        queue(office, "sam@council.example");
        // A sender that took the message and died.
        office.write([&](changes::unit_of_work& work) -> result<> {
            store::execute(work.db(),
                           "update message set leased_by = 'dead', leased_until = :until,"
                           " attempts = 1",
                           office.now().milliseconds + 15 * 60'000);
            return {};
        });

        auto const early = deliver_due(office, settings_for(server.url()), "b", 10);
        office.wait_minutes(15);
        auto const later = deliver_due(office, settings_for(server.url()), "b", 10);

        BOOST_TEST((early == delivery_report{}));
        BOOST_TEST(later.sent == 1);
        BOOST_TEST(server.messages().size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(a_one_time_link_is_not_kept_once_it_was_sent) {
    test::store_place const place{test::engine::memory};
    test::mail_server server;
    test::clocked_office office{place};
    queue(office, "sam@council.example", letter::sign_in_link);
    BOOST_REQUIRE(bodies(office).find("/links/abc") != std::string::npos);

    deliver_due(office, settings_for(server.url()), "a", 10);

    BOOST_REQUIRE(server.messages().size() == 1U);
    BOOST_TEST(server.messages()[0].find("https://portal.example/links/abc") != std::string::npos);
    BOOST_TEST(bodies(office).empty());
}

BOOST_AUTO_TEST_CASE(beyond_loopback_mail_needs_tls) {
    BOOST_TEST(is_loopback("smtp://127.0.0.1:2525"));
    BOOST_TEST(is_loopback("smtp://[::1]:25"));
    BOOST_TEST(is_loopback("smtp://localhost:25"));
    BOOST_TEST(!is_loopback("smtp://127.0.0.1.evil.example:25"));
    BOOST_TEST(!is_loopback("smtp://mail.council.example:587"));
    BOOST_TEST(!is_loopback("smtp://localhost.example"));
}

BOOST_AUTO_TEST_CASE(a_server_without_tls_gets_no_mail_where_tls_is_needed) {
    test::mail_server server;
    // The same server by an address that is not known to be loopback.
    auto const port = server.url().substr(server.url().rfind(':'));
    auto const settings = settings_for("smtp://0.0.0.0" + port);
    smtp_connection connection{settings};

    auto const outcome = connection.send("sam@council.example", "Subject: x\r\n\r\nx\r\n");

    BOOST_TEST((outcome.how == messages::delivery::delayed));
    BOOST_TEST(outcome.why.find("TLS") != std::string::npos);
    BOOST_TEST(server.messages().empty());
}

BOOST_AUTO_TEST_CASE(settings_that_are_no_mail_server_are_refused) {
    auto const settings = settings_for("https://mail.example");

    BOOST_CHECK_THROW(smtp_connection{settings}, failure);
}

BOOST_AUTO_TEST_SUITE_END()
