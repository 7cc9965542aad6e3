// What counts as a reading: once a day for each reader, without robots, prefetching and HEAD.
#include "server/pages/usage_counter.hpp"

#include <boost/test/unit_test.hpp>

namespace network::pages {
namespace {

http::request asked(std::string path, std::string agent = "Mozilla/5.0 (X11; Linux)",
                    std::string remote = "192.0.2.1") {
    http::request made;
    made.path = std::move(path);
    made.remote = std::move(remote);
    made.headers.add("User-Agent", agent);
    return made;
}

struct counting {
    usage_counter counter;
    date today = *date::parse("2026-11-21");

    void reads(http::request const& one, std::int64_t person = 0) {
        if (auto const what = reading_in(one))
            counter.count(*what, one, person, today);
    }
    std::int64_t readings() {
        std::int64_t sum = 0;
        for (auto const& one : counter.take())
            sum += one.readings;
        return sum;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(counting_readings)

BOOST_AUTO_TEST_CASE(a_reader_counts_once_a_day_and_another_reader_again) {
    counting here;
    for (int i = 0; i < 5; ++i)
        here.reads(asked("/resources/tools"));
    here.reads(asked("/resources/tools", "Mozilla/5.0 (Macintosh)"));
    here.reads(asked("/resources/tools", "Mozilla/5.0 (X11; Linux)", "192.0.2.2"));
    here.reads(asked("/resources/other"));

    BOOST_TEST(here.readings() == 4);
    here.reads(asked("/resources/tools"));
    BOOST_TEST(here.readings() == 0); // handed over, and still known for the day
    here.today = here.today.plus_days(1);
    here.reads(asked("/resources/tools"));
    BOOST_TEST(here.readings() == 1);
}

BOOST_AUTO_TEST_CASE(robots_heads_and_prefetching_do_not_count) {
    counting here;
    for (auto const* agent :
         {"", "Googlebot/2.1", "curl/8.0", "Mozilla/5.0 (compatible; bingbot)", "python-requests/2",
          "facebookexternalhit/1.1", "Mozilla/5.0 HeadlessChrome/120"})
        here.reads(asked("/resources/tools", agent));
    auto head = asked("/resources/tools");
    head.method = http::method::head;
    here.reads(head);
    auto ahead = asked("/resources/tools");
    ahead.headers.add("Sec-Purpose", "prefetch;prerender");
    here.reads(ahead);

    BOOST_TEST(here.readings() == 0);
    here.reads(asked("/resources/tools"));
    BOOST_TEST(here.readings() == 1);
}

BOOST_AUTO_TEST_CASE(only_pages_and_files_of_resources_count) {
    counting here;
    for (auto const* path : {"/", "/resources", "/resources/", "/resources/tools/history",
                             "/organisations/tools", "/resources/tools/comments"})
        here.reads(asked(path));
    BOOST_TEST(here.readings() == 0);
    auto first = asked("/resources/tools/files/3/plan.pdf");
    first.headers.add("Range", "bytes=0-1000");
    auto second = asked("/resources/tools/files/4/map.pdf");
    second.headers.add("Range", "bytes=1001-2000");
    here.reads(first);
    here.reads(second);

    auto const counts = here.counter.take();
    BOOST_REQUIRE_EQUAL(counts.size(), 1u);
    BOOST_TEST(counts.front().downloads == 1);
    BOOST_TEST(counts.front().readings == 0);
    BOOST_TEST(counts.front().by_visitors);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::pages
