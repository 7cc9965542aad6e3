// Where resources lead outside the portal: each address once, by its box, and nothing of drafts.
#include "libnetwork/learning/outgoing_links.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

std::string lines_of(std::vector<outgoing_link> const& links) {
    std::string all;
    for (auto const& one : links)
        all += one.box + ' ' + one.host + ' ' + one.address + '\n';
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(outgoing)

BOOST_AUTO_TEST_CASE(addresses_are_found_in_the_source_the_boxes_and_the_text_each_once) {
    auto says = reading_room::study("Tools");
    says.source_url = "https://WWW.Example.org:8443/a?b=1&c=2";
    says.what_was_done = "We read https://example.net/guide. And http://example.net/other\n\n- "
                         "https://example.net/guide";
    says.outcome = "See mailto:someone@example.net and javascript:alert(1)";
    says.body = "<p><a href=\"https://example.com/x?a=1&amp;b=2\">x</a> <a "
                "href=\"/resources/tools\">own</a> "
                "<a href=\"https://example.net/guide\">again</a></p>";

    BOOST_TEST(lines_of(learning::rules::links_of(says)) ==
               "source_url example.org https://WWW.Example.org:8443/a?b=1&c=2\n"
               "what_was_done example.net https://example.net/guide\n"
               "what_was_done example.net http://example.net/other\n"
               "body example.com https://example.com/x?a=1&b=2\n");
}

BOOST_AUTO_TEST_CASE(the_list_goes_page_by_page_and_leaves_out_what_readers_do_not_find) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const with = [](char const* title, char const* source) {
            auto says = reading_room::study(title);
            says.source_url = source;
            return says;
        };
        here.published(with("One", "https://example.org/1"));
        here.published(reading_room::study("Leads nowhere"));
        here.drafted(with("Draft", "https://example.org/2"));
        here.published(with("Three", "https://example.net/3"));
        here.published(with("Four", "https://example.org/4"));
        auto const asked = [&](links_wish const& wish) {
            return here.records.read(network_manager(), [&](changes::reader& view) {
                return outgoing_links(view, wish).value();
            });
        };
        links_wish wish;
        wish.limit = 2;

        auto const first = asked(wish);

        BOOST_TEST(first.total == 3);
        BOOST_TEST_REQUIRE(first.items.size() == 2U);
        BOOST_TEST(first.items[0].resource.title == "One");
        BOOST_TEST(first.items[1].resource.title == "Three");
        BOOST_TEST_REQUIRE(first.next.has_value());
        wish.after = first.next;
        auto const second = asked(wish);
        BOOST_TEST_REQUIRE(second.items.size() == 1U);
        BOOST_TEST(second.items[0].resource.title == "Four");
        BOOST_TEST(!second.next.has_value());
        wish.after.reset();
        wish.host = "www.EXAMPLE.net";
        BOOST_TEST(asked(wish).total == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()
