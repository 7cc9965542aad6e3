// What becomes of projects, on every store: ideas that members back, who may read what, reports,
// what goes on when a council merges, and what is put on record.
#include "libnetwork/learning/take_up_contribution.hpp"
#include "tests/libnetwork/learning/grant_desk.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

std::vector<std::string> faults(grant_desk& here) {
    return here.records.read({}, [](changes::reader& view) { return projects_faults(view.db()); });
}

std::vector<std::string> desk_of(grant_desk& here) {
    std::vector<std::string> rows;
    for (auto const& row :
         here.records.read({}, [](changes::reader& view) { return projects_desk(view); }))
        rows.push_back(row.what);
    return rows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(projects_of_members)

BOOST_AUTO_TEST_CASE(a_bid_is_read_by_its_own_people_and_the_team_alone_until_it_is_awarded) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const own = here.officer(alpha, "officer@alpha.example");
        auto const other = here.officer(beta, "officer@beta.example");
        auto const bid = here.sent_bid(alpha, here.member("Gamma District Council"));
        auto const reads = [&](viewer const& who) {
            return here.asks_as(who, show_bid, read_bid_wish{bid}).has_value();
        };
        auto const lists = [&](viewer const& who) {
            return here.asks_as(who, list_projects, projects_wish{})->total;
        };

        BOOST_TEST(reads(own));
        BOOST_TEST(!reads(other));
        BOOST_TEST(!reads({}));
        BOOST_TEST(lists({}) == 0);
        BOOST_TEST(lists(other) == 0);
        BOOST_TEST(lists(own) == 1);
        here.recommends(bid);
        BOOST_REQUIRE(here.awards(bid, here.minute("eoc")).has_value());
        BOOST_TEST(lists({}) == 1);
        BOOST_TEST(!reads(other)); // the bid itself stays with those who look after it
    });
}

BOOST_AUTO_TEST_CASE(an_idea_is_seen_and_backed_by_members_and_becomes_a_bid) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const other = here.officer(beta, "officer@beta.example");
        start_bid_wish start;
        start.organisation = alpha;
        start.title = "A shed in every street";
        start.idea = true;
        auto const idea = here.does(start_bid, start);
        BOOST_TEST(here.asks_as({}, list_projects, projects_wish{})->total == 0);
        BOOST_TEST(here.asks_as(other, list_projects, projects_wish{})->total == 1);

        auto const backed = here.does_as(other, join_project, join_wish{beta, idea.slug});

        BOOST_REQUIRE(backed.members.size() == 1U);
        BOOST_TEST(backed.members[0].joined);
        BOOST_TEST(refused_with(here.tries_as(other, join_project, join_wish{beta, idea.slug})) ==
                   "join.already");
        here.does(express_interest, bid_number{alpha, idea.bid});
        bid_answers says;
        says.organisation = alpha;
        says.bid = idea.bid;
        says.round = 5;
        says.plan = "Sheds";
        BOOST_CHECK(here.does(save_bid, says).state == project_state::bid_draft);
        BOOST_TEST(refused_with(here.tries_as(other, leave_project, join_wish{beta, idea.slug})) ==
                   "project.unknown"); // a bid in hand is nobody else's
    });
}

BOOST_AUTO_TEST_CASE(the_lead_reports_and_the_team_publishes) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const slug = here.awarded_project(alpha);
        here.time.set(instant::parse("2028-02-10T09:00:00Z").value());
        BOOST_CHECK(here.sees(show_project, project_reference{slug}).state ==
                    project_state::overdue);
        BOOST_TEST(desk_of(here) == std::vector<std::string>{"Final report: Neighbours who lend"});
        move_project_wish longer{
            slug, project_step::extended, "The winter was hard", {}, day("2028-04-30")};
        BOOST_CHECK(here.does(move_project, longer).state == project_state::extended);

        here.does(report_on_project,
                  report_wish{alpha, slug, report_kind::final, "It spread by itself", {}});
        here.does(move_project,
                  move_project_wish{slug, project_step::published, "The guide is out", {}, {}});
        auto const last = here.does(
            move_project,
            move_project_wish{slug, project_step::spread, "Told at the conference", {}, {}});

        BOOST_CHECK(last.state == project_state::learning_spread);
        BOOST_TEST(
            refused_with(here.tries(
                move_project,
                move_project_wish{slug, project_step::extended, "More", {}, day("2029-01-01")})) ==
            "project.not_now");
        BOOST_TEST(desk_of(here).empty());
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(no_report_is_dated_before_the_first_day) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const slug = here.awarded_project(alpha);
        here.time.set(instant::parse("2027-09-10T09:00:00Z").value());

        auto const early =
            here.tries(report_on_project,
                       report_wish{alpha, slug, report_kind::final, "Too soon", day("2027-01-31")});

        BOOST_TEST_REQUIRE(early.has_error());
        BOOST_TEST_REQUIRE(early.error().problems.size() == 1U);
        BOOST_TEST(early.error().problems.front().field == "on");
        BOOST_TEST(early.error().problems.front().code == "on.before_start");
        BOOST_CHECK(here.does(report_on_project, report_wish{alpha, slug, report_kind::final,
                                                             "On the day", day("2027-02-01")})
                        .state == project_state::final_report);
    });
}

BOOST_AUTO_TEST_CASE(a_council_that_merged_goes_on_with_its_bid) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const bid = here.drafted_bid(alpha, beta);
        organisations::reorganise_wish wish;
        wish.kind = organisations::succession_kind::merge;
        wish.on = day("2026-11-20");
        wish.predecessors = {alpha, "beta-district-council"};
        organisations::successor_wish unitary;
        unitary.name = "New Unitary Council";
        unitary.kind = organisation_kind::unitary;
        wish.successors = {unitary};
        wish.decided_by = "Order";
        here.does(organisations::reorganise, wish);

        auto const mine = here.sees(own_bids, own_bids_wish{"new-unitary-council"});

        BOOST_REQUIRE(mine.items.size() == 1U);
        BOOST_TEST(mine.items[0].bid == bid);
        bid_answers says;
        says.organisation = "new-unitary-council";
        says.bid = bid;
        says.plan = "As one council";
        BOOST_TEST(here.does(save_bid, says).says.plan == "As one council");
    });
}

BOOST_AUTO_TEST_CASE(a_project_on_record_is_for_everyone_and_says_where_it_was_read) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        auto const croydon = here.adds("Croydon");
        enter_project_wish wish;
        wish.organisation = croydon;
        wish.title = "Community-Led Housing Commission";
        wish.summary = "How councils can help homes that residents own together.";
        wish.year = 2018;
        wish.participants = {"Locality", croydon};
        BOOST_TEST(refused_with(here.tries(enter_project, wish)) == "source.required");
        wish.source = "councils.coop/project/community-led-housing-commission";

        auto const entered = here.does(enter_project, wish);

        BOOST_CHECK(entered.state == project_state::on_record);
        auto const seen = here.asks_as({}, list_projects, projects_wish{.q = "locality housing"});
        BOOST_REQUIRE(seen->items.size() == 1U);
        BOOST_TEST(seen->items[0].lead == "Croydon");
        BOOST_TEST(here.asks_as({}, list_projects, projects_wish{.q = "energy"})->total == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
