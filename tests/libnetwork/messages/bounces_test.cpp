// Reports as mail servers write them (the shape of RFC 3464, appendix E).
#include "libnetwork/messages/bounces.hpp"

#include "libnetwork/messages/delivery.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "tests/support/clocked_office.hpp"
#include "tests/support/mail_server.hpp"

using namespace network;
using namespace network::messages;

namespace {

std::string report(std::string const& message_id, std::string const& action = "failed",
                   std::string const& line_end = "\r\n") {
    std::string const text =
        "From: MAILER-DAEMON@mail.example\n"
        "To: portal@network.example\n"
        "Subject: Undelivered Mail Returned to Sender\n"
        "Auto-Submitted: auto-replied\n"
        "MIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status;\n"
        "\tboundary=\"A1.1638/mail.example\"\n"
        "\n"
        "This is a MIME-encapsulated message.\n"
        "\n"
        "--A1.1638/mail.example\n"
        "Content-Type: text/plain\n"
        "\n"
        "I'm sorry to have to inform you that your message could not be delivered.\n"
        "\n"
        "--A1.1638/mail.example\n"
        "Content-Description: Delivery report\n"
        "Content-Type: message/delivery-status\n"
        "\n"
        "Reporting-MTA: dns; mail.example\n"
        "Arrival-Date: Sat, 21 Nov 2026 12:00:00 +0000\n"
        "\n"
        "Final-Recipient: rfc822; sam@council.example\n"
        "Original-Recipient: rfc822;sam@council.example\n"
        "Action: " +
        action +
        "\n"
        "Status: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 <sam@council.example>: Recipient address\n"
        "    rejected: User unknown\n"
        "\n"
        "--A1.1638/mail.example\n"
        "Content-Type: message/rfc822\n"
        "\n"
        "From: \"Member portal\" <portal@network.example>\n"
        "To: <sam@council.example>\n"
        "Message-ID:\n"
        "  <" +
        message_id +
        ">\n"
        "Subject: Your role\n"
        "\n"
        "Hello\n"
        "\n"
        "--A1.1638/mail.example--\n";
    std::string out;
    for (char const c : text)
        out += c == '\n' ? line_end : std::string(1, c);
    return out;
}

std::string send_one(test::clocked_office& office, test::mail_server& server) {
    auto const queued = office.write([](changes::unit_of_work& work) {
        return queue_mail(work, {.key = "k",
                                 .to_address = "sam@council.example",
                                 .to_person = 3,
                                 .letter = letter::email_changed,
                                 .values = {{"name", "Sam"}}});
    });
    BOOST_REQUIRE(queued.has_value());
    smtp_settings const settings{.url = server.url(),
                                 .user = {},
                                 .password = {},
                                 .from_name = "Member portal",
                                 .from_address = "portal@network.example",
                                 .public_url = {},
                                 .timeout_seconds = 10};
    BOOST_REQUIRE(deliver_due(office, settings, "a", 10).sent == 1);
    auto const mail = server.messages().at(0);
    auto const start = mail.find("Message-ID: <") + 13;
    return mail.substr(start, mail.find('>', start) - start);
}

viewer const console{.person = 0, .label = "console:test", .roles = {}, .scopes = {}};

} // namespace

BOOST_AUTO_TEST_SUITE(bounces)

BOOST_AUTO_TEST_CASE(a_report_says_which_message_and_why) {
    for (auto const* line_end : {"\r\n", "\n"}) {
        auto const said = read_bounce(report("abc123@network.example", "failed", line_end));

        BOOST_REQUIRE(said.has_value());
        BOOST_TEST(said->reference == "abc123");
        BOOST_TEST(said->recipient == "sam@council.example");
        BOOST_TEST(said->action == "failed");
        BOOST_TEST(said->status == "5.1.1");
    }
}

BOOST_AUTO_TEST_CASE(an_ordinary_mail_is_no_report) {
    for (auto const* text :
         {"", "Subject: Hi\r\n\r\nHello", "Content-Type: multipart/report\r\n\r\n",
          "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n--x--"}) {
        auto const said = read_bounce(text);

        BOOST_REQUIRE(said.has_error());
        BOOST_TEST(said.error().problems.at(0).code == "bounce.not_a_report");
    }
}

BOOST_AUTO_TEST_CASE(a_report_cut_off_anywhere_is_refused_or_read_but_breaks_nothing) {
    auto const whole = report("abc123@network.example");
    std::size_t read = 0;
    for (std::size_t size = 0; size <= whole.size(); ++size)
        read += read_bounce(std::string_view{whole}.substr(0, size)).has_value() ? 1U : 0U;

    BOOST_TEST(read > 0U);
    BOOST_TEST(read < whole.size() / 4);
}

BOOST_AUTO_TEST_CASE(a_bounced_message_stands_on_the_desk) {
    test::on_every_store([](test::store_place const& place) {
        test::mail_server server;
        test::clocked_office office{place};
        auto const id = send_one(office, server);
        BOOST_TEST(office.read(health_of_mail).undelivered == 0);

        auto const outcome = record_bounce(office, console, {.report = report(id)});

        BOOST_REQUIRE(outcome.has_value());
        BOOST_TEST(outcome->marked);
        auto const desk =
            office.read([](changes::reader& view) { return undelivered(view, {}).value(); });
        BOOST_REQUIRE(desk.size() == 1U);
        BOOST_TEST(desk[0].outcome == "bounced");
        BOOST_TEST(desk[0].reason == "bounced: 5.1.1");
    });
}

BOOST_AUTO_TEST_CASE(a_delay_marks_nothing) {
    test::store_place const place{test::engine::memory};
    test::mail_server server;
    test::clocked_office office{place};
    auto const id = send_one(office, server);

    auto const outcome = record_bounce(office, console, {.report = report(id, "delayed")});

    BOOST_REQUIRE(outcome.has_value());
    BOOST_TEST(!outcome->marked);
    BOOST_TEST(office.read(health_of_mail).undelivered == 0);
}

BOOST_AUTO_TEST_CASE(a_report_about_somebody_elses_message_is_not_ours) {
    test::store_place const place{test::engine::memory};
    test::clocked_office office{place};

    auto const outcome =
        record_bounce(office, console, {.report = report("other@elsewhere.example")});

    BOOST_REQUIRE(outcome.has_error());
    BOOST_TEST(outcome.error().code == "bounce.unknown_message");
}

BOOST_AUTO_TEST_SUITE_END()
