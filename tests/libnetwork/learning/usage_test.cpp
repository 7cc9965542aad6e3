// How much a resource is used: what counts, and who is told how exactly.
#include "libnetwork/learning/usage.hpp"
#include "libnetwork/learning/usage_store.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {
namespace {

using namespace learning;

result<std::int64_t> counts(reading_room& room, std::vector<usage_count> const& what) {
    return room.records.write(acting(viewer{}),
                              [&](changes::unit_of_work& work) { return add_usage(work, what); });
}

result<resource_usage> seen(reading_room& room, viewer const& who, std::string const& slug) {
    return room.records.read(who, [&](changes::reader& view) { return usage_of(view, {slug}); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(usage)

BOOST_AUTO_TEST_CASE(small_numbers_are_told_as_small_and_large_ones_rounded) {
    BOOST_TEST(learning::rules::usage_in_words(0) == "fewer than 5");
    BOOST_TEST(learning::rules::usage_in_words(4) == "fewer than 5");
    BOOST_TEST(learning::rules::usage_in_words(5) == "5");
    BOOST_TEST(learning::rules::usage_in_words(99) == "99");
    BOOST_TEST(learning::rules::usage_in_words(127) == "about 120");
    BOOST_TEST(learning::rules::usage_in_words(4999) == "about 4900");
}

BOOST_AUTO_TEST_CASE(those_who_look_after_it_see_numbers_and_others_words) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const lead = room.number_of(room.member("Oldham Council"));
        auto const other = room.number_of(room.member("Rochdale Council"));
        auto const slug = room.published(reading_room::study("Tools"), lead, "2024-03-01").slug;
        counts(room, {{slug, 3, 1, true}});
        room.time.set({room.time.now().milliseconds + 30LL * 24 * 3600 * 1000});
        counts(room, {{slug, 1, 0, true}, {slug, 0, 2, true}});

        auto const mine = seen(room, reading_room::acting_for(lead), slug);
        auto const theirs = seen(room, reading_room::acting_for(other), slug);

        BOOST_TEST(mine->exact);
        BOOST_TEST(mine->readings.value_or(-1) == 4);
        BOOST_TEST(mine->downloads.value_or(-1) == 3);
        BOOST_REQUIRE_EQUAL(mine->months.size(), 2u);
        BOOST_TEST(mine->months[0].month == "2026-12");
        BOOST_TEST(mine->months[1].readings == 3);
        BOOST_TEST(!theirs->exact);
        BOOST_TEST(theirs->readings_text == "fewer than 5");
        BOOST_TEST(!theirs->readings);
        BOOST_TEST(theirs->months.empty());
        BOOST_TEST(!theirs->counted_since);
    });
}

BOOST_AUTO_TEST_CASE(nothing_is_told_nor_counted_of_what_may_not_be_read) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const lead = room.number_of(room.member("Oldham Council"));
        auto says = reading_room::study("For members");
        says.visibility = visibility::members;
        says.teaser = "There is more";
        auto const gated = room.published(says, lead, "2024-03-01").slug;
        auto const draft = room.drafted(reading_room::study("Draft"), lead).slug;

        BOOST_TEST(counts(room, {{gated, 9, 9, true}, {draft, 9, 9, true}, {"nothing", 9, 9, true}})
                       .value() == 0);

        BOOST_TEST(seen(room, reading_room::acting_for(lead), gated)->readings.value_or(-1) == 0);
        BOOST_TEST(refused_with(seen(room, viewer{}, gated)) == "resource.unknown");
        BOOST_TEST(refused_with(seen(room, viewer{}, draft)) == "resource.unknown");
    });
}

BOOST_AUTO_TEST_CASE(readings_by_those_who_look_after_it_do_not_count) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const lead = room.number_of(room.member("Oldham Council"));
        auto const other = room.number_of(room.member("Rochdale Council"));
        auto const slug = room.published(reading_room::study("Tools"), lead, "2024-03-01").slug;
        auto const counted = [&](viewer const& who) {
            return room.records.read(
                who, [&](changes::reader& view) { return counts_as_reading(view, slug); });
        };

        BOOST_TEST(counted(reading_room::acting_for(other)));
        BOOST_TEST(!counted(reading_room::acting_for(lead)));
        BOOST_TEST(!counted(network_manager()));
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
