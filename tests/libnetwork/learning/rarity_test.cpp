// What a principle tells: bounds and order of its weight, and a census that hides what is hidden.
#include "tests/libnetwork/learning/reading_room.hpp"

#include "libnetwork/learning/rarity.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

content tagged(std::string title, std::vector<principle> which) {
    auto says = reading_room::study(std::move(title));
    says.principles.clear();
    for (auto const one : which)
        says.principles.push_back({one,
                                   says.principles.empty() ? weight::primary : weight::secondary,
                                   "A sentence that shows it."});
    return says;
}

principle_census census(reading_room& here, readership const& who) {
    return here.records.read(
        {}, [&](changes::reader& view) { return census_of(*catalogue_today(view), who); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_rarity)

BOOST_AUTO_TEST_CASE(the_weight_is_one_for_what_nobody_has_and_nothing_for_what_all_have) {
    for (std::int64_t const all : {1, 2, 19, 530, 20000}) {
        BOOST_TEST(learning::rules::rarity_weight(all, 0) == 1.0);
        BOOST_TEST(learning::rules::rarity_weight(all, all) == 0.0);
    }
    BOOST_TEST(learning::rules::rarity_weight(0, 0) == 1.0);
    // ln(20/5) / ln 20, worked out by hand
    BOOST_TEST(learning::rules::rarity_weight(19, 4) == 0.462756,
               boost::test_tools::tolerance(1e-5));
}

BOOST_AUTO_TEST_CASE(whatever_more_stand_for_weighs_less) {
    for (std::int64_t carriers = 1; carriers <= 300; ++carriers)
        BOOST_TEST(learning::rules::rarity_weight(300, carriers) <
                   learning::rules::rarity_weight(300, carriers - 1));
}

BOOST_AUTO_TEST_CASE(a_principle_said_twice_of_one_resource_counts_once) {
    principle_census counted;

    counted.add({{principle::innovation, weight::secondary, "a"},
                 {principle::innovation, weight::primary, "b"}});

    BOOST_TEST(counted.all() == 1);
    BOOST_TEST(counted.carriers(principle::innovation) == 1);
    BOOST_TEST(counted.primaries(principle::innovation) == 1);
    BOOST_TEST(counted.carriers(principle::learning) == 0);
}

BOOST_AUTO_TEST_CASE(what_a_reader_may_not_see_is_not_in_the_census) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(tagged("Open", {principle::learning, principle::innovation}));
        auto hidden = tagged("For members", {principle::social_value});
        hidden.visibility = visibility::members;
        here.published(hidden);
        here.drafted(tagged("In hand", {principle::new_models}));

        auto const visitor = census(here, {});
        readership team;
        team.reads_all = true;
        auto const all = census(here, team);

        BOOST_TEST(visitor.all() == 1);
        BOOST_TEST(visitor.carriers(principle::social_value) == 0);
        BOOST_TEST(visitor.primaries(principle::learning) == 1);
        BOOST_TEST(visitor.primaries(principle::innovation) == 0);
        BOOST_TEST(all.all() == 2);
        BOOST_TEST(all.carriers(principle::social_value) == 1);
        BOOST_TEST(all.carriers(principle::new_models) == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
