// Who sees how much of a resource: the whole table, and that it follows from live facts.
#include "tests/libnetwork/learning/reading_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

using names = std::vector<std::string>;

guarded shared_with(visibility how) {
    guarded what;
    what.organisation = 1;
    what.co_authors = {2};
    what.visibility = how;
    what.tiers = {members::tier::associate};
    what.body_code = "eoc";
    what.readable = true;
    return what;
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_visibility)

BOOST_AUTO_TEST_CASE(each_circle_opens_to_its_own_and_to_nobody_else) {
    date const today = day("2026-11-21");
    readership const visitor;
    readership const full{.reads_all = false,
                          .is_member = true,
                          .organisations = {9},
                          .tiers = {members::tier::full},
                          .bodies = {}};
    readership const associate{.reads_all = false,
                               .is_member = true,
                               .organisations = {8},
                               .tiers = {members::tier::associate},
                               .bodies = {}};
    readership const on_eoc{.reads_all = false,
                            .is_member = true,
                            .organisations = {7},
                            .tiers = {members::tier::full},
                            .bodies = {"eoc"}};
    readership const team{
        .reads_all = true, .is_member = false, .organisations = {}, .tiers = {}, .bodies = {}};
    readership const lead{
        .reads_all = false, .is_member = false, .organisations = {1}, .tiers = {}, .bodies = {}};
    readership const co_author{
        .reads_all = false, .is_member = false, .organisations = {2}, .tiers = {}, .bodies = {}};
    struct row {
        visibility how;
        bool visitor, full, associate, on_eoc;
    };

    for (auto const& expected : {row{visibility::everyone, true, true, true, true},
                                 row{visibility::members, false, true, true, true},
                                 row{visibility::tiers, false, false, true, false},
                                 row{visibility::body, false, false, false, true}}) {
        auto const what = shared_with(expected.how);
        auto const sees = [&](readership const& who) {
            return learning::rules::sight_of(who, what, today) == sight::whole;
        };
        BOOST_TEST(sees(visitor) == expected.visitor);
        BOOST_TEST(sees(full) == expected.full);
        BOOST_TEST(sees(associate) == expected.associate);
        BOOST_TEST(sees(on_eoc) == expected.on_eoc);
        BOOST_TEST(sees(team));
        BOOST_TEST(sees(lead));
        BOOST_TEST(sees(co_author));
    }
}

BOOST_AUTO_TEST_CASE(a_teaser_is_seen_where_its_author_wrote_one_and_a_draft_never) {
    date const today = day("2026-11-21");
    auto what = shared_with(visibility::members);
    readership const visitor;

    BOOST_CHECK(learning::rules::sight_of(visitor, what, today) == sight::none);
    what.has_teaser = true;
    BOOST_CHECK(learning::rules::sight_of(visitor, what, today) == sight::teaser);
    BOOST_TEST(learning::rules::explain_sight(visitor, what, today).why.rule ==
               "library.members_only");
    what.readable = false;
    BOOST_CHECK(learning::rules::sight_of(visitor, what, today) == sight::none);
    BOOST_TEST(learning::rules::explain_sight(visitor, what, today).why.rule ==
               "library.not_published");
}

BOOST_AUTO_TEST_CASE(an_embargo_ends_on_its_day) {
    auto what = shared_with(visibility::everyone);
    what.embargo_until = day("2026-12-01");

    BOOST_CHECK(learning::rules::sight_of({}, what, day("2026-11-30")) == sight::none);
    BOOST_CHECK(learning::rules::sight_of({}, what, day("2026-12-01")) == sight::whole);
    BOOST_TEST(learning::rules::explain_sight({}, what, day("2026-11-30")).why.rule ==
               "library.embargo");
}

BOOST_AUTO_TEST_CASE(a_council_that_lapses_no_longer_reads_what_members_share) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.member("Alpha District Council"));
        auto const beta = here.number_of(here.adds("Beta District Council"));
        auto says = reading_room::study("For members");
        says.visibility = visibility::members;
        here.published(says);

        BOOST_TEST(here.titles().empty());
        BOOST_TEST(here.titles(reading_room::acting_for(beta)).empty());
        BOOST_TEST(here.titles(reading_room::acting_for(alpha)) == names{"For members"});
        BOOST_TEST(here.titles(reading_room::acting_for(0, role::auditor)) == names{"For members"});
        here.steps(members::lapse, "alpha-district-council", "2026-11-21");
        BOOST_TEST(here.titles(reading_room::acting_for(alpha)).empty());
    });
}

BOOST_AUTO_TEST_CASE(the_successor_of_a_council_looks_after_what_the_council_shared) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.adds("Alpha District Council"));
        here.adds("Beta District Council");
        auto says = reading_room::study("Shared by Alpha");
        says.visibility = visibility::members;
        here.published(says, alpha, "2026-01-01");
        reorganise_wish wish;
        wish.kind = succession_kind::merge;
        wish.on = day("2026-04-01");
        wish.predecessors = {"alpha-district-council", "beta-district-council"};
        successor_wish made;
        made.name = "Gamma Council";
        made.kind = organisation_kind::unitary;
        wish.successors = {made};

        here.does(reorganise, wish);

        auto const gamma = here.number_of("gamma-council");
        BOOST_TEST(here.titles(reading_room::acting_for(gamma)) == names{"Shared by Alpha"});
    });
}

BOOST_AUTO_TEST_SUITE_END()
