// The portal's background work stops promptly, and leaves mail alone where no server is named.
#include "server/workers/workers.hpp"

#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/sign_in.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace network;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(background)

BOOST_AUTO_TEST_CASE(workers_start_and_stop_promptly) {
    auto const core = operations::library::open("sqlite::memory:");
    BOOST_REQUIRE(core.has_value());
    int const sink = ::open("/dev/null", O_WRONLY);
    {
        network::log lines{sink};
        messages::smtp_settings mail;
        mail.url = "smtp://127.0.0.1:1"; // nobody listens there
        mail.from_address = "portal@network.example";
        workers::workers background{**core, lines, {mail}};
        background.start();
        std::this_thread::sleep_for(50ms);

        auto const began = std::chrono::steady_clock::now();
        background.stop();

        BOOST_TEST((std::chrono::steady_clock::now() - began < 1s));
    }
    ::close(sink);
}

BOOST_AUTO_TEST_CASE(a_link_that_was_asked_for_is_made_in_the_background) {
    auto const core = operations::library::open("sqlite::memory:");
    BOOST_REQUIRE(core.has_value());
    auto& office = (*core)->office();
    viewer manager{1, "person:1", {{role::administrator, 0}}, {}, false};
    BOOST_REQUIRE(
        (*core)
            ->invoke(manager, "people.add", {{"name", "Sam"}, {"email", "sam@council.example"}})
            .has_value());
    int const sink = ::open("/dev/null", O_WRONLY);
    {
        network::log lines{sink};
        workers::workers background{**core, lines, {}};
        background.start();
        BOOST_REQUIRE(people::ask_for_link(office, people::link_purpose::sign_in,
                                           "sam@council.example", "192.0.2.7")
                          .has_value());
        auto const mails = [&] {
            return office.read(manager, [](changes::reader& view) {
                return messages::health_of_mail(view).waiting;
            });
        };

        auto const until = std::chrono::steady_clock::now() + 10s;
        while (mails() == 0 && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(20ms);

        BOOST_TEST(mails() == 1);
    }
    ::close(sink);
}

BOOST_AUTO_TEST_CASE(what_was_searched_for_in_vain_is_written_down_at_the_end) {
    auto const core = operations::library::open("sqlite::memory:");
    BOOST_REQUIRE(core.has_value());
    viewer const nobody;
    int const sink = ::open("/dev/null", O_WRONLY);
    {
        network::log lines{sink};
        int handed_over = 0;
        workers::workers background{**core, lines, {{}, [&] { ++handed_over; }}};
        background.start();
        for (int times = 0; times < 3; ++times)
            BOOST_REQUIRE(
                (*core)->invoke(nobody, "resources.search", {{"q", "jetskis"}}).has_value());

        background.stop();

        BOOST_TEST(handed_over >= 1);
    }
    auto const found = (*core)->office().read(
        nobody, [](changes::reader& view) { return learning::list_failed_searches(view, {}); });
    BOOST_TEST_REQUIRE(found->items.size() == 1U);
    BOOST_TEST(found->items.front().times == 3);
    ::close(sink);
}

BOOST_AUTO_TEST_CASE(a_log_line_is_one_json_object_without_line_breaks_of_its_own) {
    int ends[2];
    BOOST_REQUIRE(::pipe(ends) == 0);
    {
        network::log lines{ends[1]};
        lines.line("warning", "test",
                   {{"detail", std::string_view{"two\nlines \"quoted\""}},
                    {"ms", network::log::milliseconds{1'042}},
                    {"count", std::int64_t{7}}});
    }
    ::close(ends[1]);
    std::string text(500, '\0');
    text.resize(static_cast<std::size_t>(::read(ends[0], text.data(), text.size())));
    ::close(ends[0]);

    BOOST_TEST(text.ends_with(
        R"("level":"warning","event":"test","detail":"two lines \"quoted\"","ms":1.042,"count":7})"
        "\n"));
    BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 1);
}

BOOST_AUTO_TEST_SUITE_END()
