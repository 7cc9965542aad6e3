// The table of routes: what is found, what is not, and what wins.
#include "server/http/router.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace network::http;
using outcome = route_match::outcome;

BOOST_AUTO_TEST_SUITE(routing)

namespace {

router table() {
    router made;
    made.add(method::get, "/", 0);
    made.add(method::get, "/organisations", 1);
    made.add(method::post, "/organisations", 2);
    made.add(method::get, "/organisations/new", 3);
    made.add(method::get, "/organisations/{slug}", 4);
    made.add(method::get, "/organisations/{slug}/names", 5);
    made.add(method::post, "/organisations/{id}/names", 6);
    made.add(method::get, "/feeds/{name}.atom", 7);
    made.add(method::get, "/feeds/{name}.json", 8);
    made.add(method::get, "/organisations/new/help", 9);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_path_finds_its_handler_and_its_parts) {
    auto const routes = table();

    BOOST_TEST(routes.match(method::get, "/").handler == 0U);
    BOOST_TEST(routes.match(method::post, "/organisations").handler == 2U);
    BOOST_TEST(routes.match(method::get, "/organisations/new").handler == 3U);
    auto const card = routes.match(method::get, "/organisations/stroud");
    BOOST_TEST(card.handler == 4U);
    BOOST_TEST(card.captured["slug"] == "stroud");
    BOOST_TEST(card.captured["id"].empty());
    auto const names = routes.match(method::post, "/organisations/12/names");
    BOOST_TEST(names.handler == 6U);
    BOOST_TEST(names.captured["id"] == "12");
    auto const feed = routes.match(method::get, "/feeds/a.b.json");
    BOOST_TEST(feed.handler == 8U);
    BOOST_TEST(feed.captured["name"] == "a.b");
}

BOOST_AUTO_TEST_CASE(a_literal_that_leads_nowhere_gives_way_to_a_capture) {
    auto const routes = table();
    auto const names = routes.match(method::get, "/organisations/new/names");

    BOOST_TEST((names.kind == outcome::found));
    BOOST_TEST(names.handler == 5U);
    BOOST_TEST(names.captured.size() == 1U);
    BOOST_TEST(names.captured["slug"] == "new");
}

BOOST_AUTO_TEST_CASE(what_is_not_in_the_table_is_not_found) {
    auto const routes = table();

    for (auto const* path : {"/x", "/organisations/", "/organisations/a/", "/organisations//names",
                             "//", "/feeds/.atom", "/feeds/a.xml", "", "*"})
        BOOST_TEST((routes.match(method::get, path).kind == outcome::not_found), path);
    BOOST_TEST(router::answer(routes.match(method::get, "/x")).status == 404);
}

BOOST_AUTO_TEST_CASE(a_known_path_with_another_method_is_405_with_allow) {
    auto const routes = table();
    auto const unmatched = routes.match(method::delete_, "/organisations");
    auto const answered = router::answer(unmatched);

    BOOST_TEST((unmatched.kind == outcome::method_not_allowed));
    BOOST_TEST(answered.status == 405);
    BOOST_TEST(answered.headers.at(0).value == "OPTIONS, GET, HEAD, POST");
}

BOOST_AUTO_TEST_CASE(head_is_answered_by_get_and_options_by_the_table) {
    auto const routes = table();

    BOOST_TEST(routes.match(method::head, "/organisations").handler == 1U);
    auto const asked = routes.match(method::options, "/organisations/new");
    BOOST_TEST((asked.kind == outcome::options));
    BOOST_TEST(router::answer(asked).status == 204);
    BOOST_TEST(asked.allow == "OPTIONS, GET, HEAD");
    BOOST_TEST((routes.match(method::options, "/x").kind == outcome::not_found));
}

BOOST_AUTO_TEST_CASE(a_mistake_in_the_table_is_found_at_once) {
    auto routes = table();

    for (auto const* pattern :
         {"", "x", "/{", "/{}", "/a{b}", "/a}", "/{a}/{b}/{c}/{d}/{e}/{f}/{g}"})
        BOOST_CHECK_THROW(routes.add(method::get, pattern, 1), std::invalid_argument);
    BOOST_CHECK_THROW(routes.add(method::get, "/organisations/{other}", 1), std::invalid_argument);
    BOOST_CHECK_THROW(routes.add(method::other, "/y", 1), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
