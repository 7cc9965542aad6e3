// The change feed: every change once and in order, and visitors see the public register only.
#include "libnetwork/changes/feed.hpp"

#include "tests/support/office.hpp"

using namespace network;
using namespace network::test;

namespace {

void note(changes::records& office, std::string_view kind, bool tombstone = false) {
    office
        .write(acting(network_manager()),
               [&](changes::unit_of_work& work) -> result<std::int64_t> {
                   return work.record({.event = "test.noted",
                                       .subject_kind = kind,
                                       .subject = 5,
                                       .organisation = kind == "organisation" ? 5 : 0,
                                       .tombstone = tombstone,
                                       .changes = {{"name", "a", "b"}}});
               })
        .value();
}

bool of_the_register(changes::feed_row const& row) {
    return row.subject_kind == "organisation";
}

page<changes::feed_row> feed(changes::records& office, viewer const& who, std::int64_t after,
                             std::int64_t limit = 50) {
    return office.read(who, [&](changes::reader& view) {
        return changes::changes_since(view, {after, limit}, of_the_register).value();
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_change_feed)

BOOST_AUTO_TEST_CASE(a_consumer_sees_every_change_once_and_in_order) {
    on_every_store([](store_place const& place) {
        office here{place};
        for (int i = 0; i < 25; ++i)
            note(here.records, "organisation");

        std::vector<std::int64_t> seen;
        std::int64_t after = 0;
        for (;;) {
            auto const found = feed(here.records, network_manager(), after, 7);
            if (found.items.empty())
                break;
            for (auto const& row : found.items)
                seen.push_back(row.number);
            after = std::stoll(found.next.value());
        }

        BOOST_TEST_REQUIRE(seen.size() == 25U);
        for (std::size_t i = 0; i < seen.size(); ++i)
            BOOST_TEST(seen[i] == static_cast<std::int64_t>(i) + 1);
    });
}

BOOST_AUTO_TEST_CASE(visitors_see_the_register_and_the_team_sees_all) {
    on_every_store([](store_place const& place) {
        office here{place};
        note(here.records, "organisation");
        note(here.records, "person");
        note(here.records, "organisation", true);

        auto const visitor = feed(here.records, viewer{}, 0);
        auto const team = feed(here.records, network_manager(), 0);
        viewer const auditor{3, "person:3", {{role::auditor, 0}}, {}, false};

        BOOST_TEST(visitor.items.size() == 2U);
        BOOST_TEST(visitor.items.back().tombstone);
        BOOST_TEST(team.items.size() == 3U);
        BOOST_TEST(feed(here.records, auditor, 0).items.size() == 3U);
    });
}

BOOST_AUTO_TEST_CASE(an_empty_page_keeps_the_place) {
    on_every_store([](store_place const& place) {
        office here{place};
        note(here.records, "organisation");

        auto const found = feed(here.records, viewer{}, 1);

        BOOST_TEST(found.items.empty());
        BOOST_TEST(found.next.value() == "1");
    });
}

BOOST_AUTO_TEST_CASE(the_audit_trail_is_newest_first_with_values_and_pages) {
    on_every_store([](store_place const& place) {
        office here{place};
        for (int i = 0; i < 5; ++i)
            note(here.records, "organisation");

        auto const first = here.records.read(network_manager(), [](changes::reader& view) {
            return changes::audit_trail(view, {.limit = 3}).value();
        });

        BOOST_TEST_REQUIRE(first.items.size() == 3U);
        BOOST_TEST(first.items.front().number == 5);
        BOOST_TEST(first.items.front().changes.front().after.value() == "b");
        BOOST_TEST(first.total == 5);
        auto const second = here.records.read(network_manager(), [&](changes::reader& view) {
            return changes::audit_trail(view,
                                        {.before = std::stoll(first.next.value()), .limit = 3})
                .value();
        });
        BOOST_TEST(second.items.size() == 2U);
        BOOST_TEST(!second.next.has_value());
    });
}

BOOST_AUTO_TEST_CASE(the_proof_says_how_much_it_checked) {
    on_every_store([](store_place const& place) {
        office here{place};
        note(here.records, "organisation");

        auto const done = here.records.read(network_manager(), [](changes::reader& view) {
            return changes::prove_audit_trail(view, {}).value();
        });

        BOOST_TEST(done.sound);
        BOOST_TEST(done.entries == 1);
        BOOST_TEST(done.checked_at.to_string() == "2026-11-21T09:00:00.000Z");
    });
}

BOOST_AUTO_TEST_SUITE_END()
