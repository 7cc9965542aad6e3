// Bids up to the decision, on every store: who may, what is missing, one lead in a round, the
// envelope, the minute, and letters that go once.
#include "libnetwork/learning/take_up_contribution.hpp"
#include "tests/libnetwork/learning/grant_desk.hpp"

#include <algorithm>
#include <thread>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

std::int64_t count(grant_desk& here, char const* sql) {
    return here.records.read({}, [&](changes::reader& view) {
        return network::store::select_one<std::int64_t>(view.db(), sql).value_or(0);
    });
}

std::vector<std::string> letters(grant_desk& here, char const* of) {
    return here.records.read({}, [&](changes::reader& view) {
        return network::store::select<std::string>(
            view.db(), "select subject from message where template = :letter order by id",
            std::string{of});
    });
}

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

BOOST_AUTO_TEST_SUITE(bids)

BOOST_AUTO_TEST_CASE(a_bid_is_saved_bit_by_bit_and_what_is_missing_is_told) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        start_bid_wish start;
        start.organisation = alpha;
        start.round = 5;
        start.title = "Neighbours who lend";

        auto const begun = here.does(start_bid, start);
        bid_answers says;
        says.organisation = alpha;
        says.bid = begun.bid;
        says.summary = "  Streets share tools.  ";
        auto const saved = here.does(save_bid, says);

        BOOST_TEST(begun.version == 1);
        BOOST_TEST(saved.version == 2);
        BOOST_TEST(saved.says.summary == "Streets share tools.");
        BOOST_TEST(saved.says.title == "Neighbours who lend"); // what is not given stays
        auto const refused = here.tries(submit_bid, bid_number{alpha, begun.bid});
        BOOST_REQUIRE(refused.has_error());
        BOOST_TEST(
            codes_of(refused.error()) ==
            "plan=required outcome=required theme=required report_back=required "
            "difference=required principles=principles.required starts=required due=required "
            "asked=required participants=participants.too_few");
        BOOST_TEST(saved.gaps.size() == refused.error().problems.size());
    });
}

BOOST_AUTO_TEST_CASE(two_who_save_at_once_do_not_write_over_each_other) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const bid = here.drafted_bid(alpha, here.member("Beta District Council"));
        bid_answers says;
        says.organisation = alpha;
        says.bid = bid;
        says.based_on = 1; // another version came between
        says.plan = "Otherwise";

        BOOST_TEST(refused_with(here.tries(save_bid, says)) == "bid.changed");
    });
}

BOOST_AUTO_TEST_CASE(the_board_recommends_and_the_committee_awards_citing_its_minute) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        here.officer(alpha, "lead@alpha.example", people::post::officer_lead);
        auto const bid = here.sent_bid(alpha, here.member("Beta District Council"));
        BOOST_TEST(desk_of(here) == std::vector<std::string>{"A bid waits for the Board"});
        here.recommends(bid);
        BOOST_TEST(desk_of(here) == std::vector<std::string>{"A bid waits for the committee"});
        auto const minute = here.minute("eoc");

        auto const awarded = here.awards(bid, minute);

        BOOST_REQUIRE(awarded.has_value());
        BOOST_CHECK(awarded->state == project_state::awarded);
        BOOST_TEST(awarded->awarded_pence == 1'200'000);
        BOOST_TEST(awarded->minute == minute);
        BOOST_REQUIRE(here.awards(bid, minute).has_value()); // a second click
        BOOST_TEST(letters(here, "bid_awarded") ==
                   std::vector<std::string>{"Awarded: Neighbours who lend"});
        BOOST_TEST(desk_of(here).empty());
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(
    a_recommendation_that_cites_another_bodys_minute_is_refused_with_all_its_reasons) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const bid = here.sent_bid(here.member("Alpha District Council"),
                                       here.member("Beta District Council"));

        auto const refused =
            here.tries(recommend_bid, recommend_bid_wish{bid, true, " ", here.minute("eoc")});

        BOOST_TEST_REQUIRE(refused.has_error());
        auto const why = refused.error();
        BOOST_TEST_REQUIRE(why.problems.size() == 2U);
        BOOST_TEST(why.problems[0].code == "reason.required");
        BOOST_TEST(why.problems[1].code == "minute.other_body");
        here.recommends(bid);
    });
}

BOOST_AUTO_TEST_CASE(no_award_without_a_minute_of_the_committee_nor_against_the_board) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const beta = here.member("Beta District Council");
        auto const bid = here.sent_bid(here.member("Alpha District Council"), beta);
        auto const minute = here.minute("eoc");
        BOOST_TEST(refused_with(here.awards(bid, minute)) == "project.not_now"); // the Board first
        here.recommends(bid, false);

        BOOST_TEST(refused_with(here.awards(bid, "")) == "minute.required");
        BOOST_TEST(refused_with(here.awards(bid, "EOC 1999-01-01/1")) == "minute.unknown");
        BOOST_TEST(refused_with(here.awards(bid, here.minute("vp"))) == "minute.other_body");
        BOOST_TEST(refused_with(here.awards(bid, minute)) == "bid.not_recommended");
        decide_bid_wish back{bid, bid_decision::returned, minute, {}, {}};
        BOOST_TEST(refused_with(here.tries(decide_bid, back)) == "reason.required");
        back.reason = "Ask them about the sheds";
        BOOST_CHECK(here.does(decide_bid, back).state == project_state::returned_to_vp);
        here.recommends(bid);
        BOOST_CHECK(here.awards(bid, minute)->state == project_state::awarded);
    });
}

BOOST_AUTO_TEST_CASE(an_organisation_leads_one_project_in_a_round) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const first = here.sent_bid(alpha, beta, "First");
        auto const second = here.drafted_bid(alpha, beta, "Second"); // drafts may lie side by side
        auto const wish = bid_number{alpha, second};

        BOOST_TEST(refused_with(here.tries(submit_bid, wish)) == "lead.leads_already");
        // The control: once the first is withdrawn, the second may go.
        here.does(withdraw_bid, bid_withdrawal{alpha, first, "We prefer the other"});
        BOOST_TEST(refused_with(here.tries(submit_bid, wish)) == "nothing");
        BOOST_TEST(here.sent_bid(beta, alpha, "Led by the other") > 0);
    });
}

BOOST_AUTO_TEST_CASE(of_two_bids_sent_at_the_same_moment_one_wins) {
    on_every_store([](store_place const& place) {
        if (place.kind() == engine::memory)
            return; // one shared connection: nothing to race
        grant_desk here{place};
        here.opens_round();
        for (int round = 0; round < 4; ++round) {
            auto const name = "Racing " + std::to_string(round) + " Council";
            auto const alpha = here.member(name.c_str());
            auto const beta = here.member(("Beside " + name).c_str());
            auto const first = here.drafted_bid(alpha, beta, "One " + name);
            auto const second = here.drafted_bid(alpha, beta, "Two " + name);
            std::string outcome[2];
            auto const sends = [&](int which, std::int64_t bid) {
                outcome[which] = refused_with(here.tries(submit_bid, bid_number{alpha, bid}));
            };

            std::thread one{sends, 0, first};
            std::thread two{sends, 1, second};
            one.join();
            two.join();

            std::sort(std::begin(outcome), std::end(outcome));
            BOOST_TEST(outcome[0] == "lead.leads_already");
            BOOST_TEST(outcome[1] == "nothing");
        }
    });
}

BOOST_AUTO_TEST_CASE(the_envelope_of_a_round_is_never_overdrawn) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round(); // 60,000 pounds for labs
        auto const partner = here.member("Partner District Council");
        auto const minute = here.minute("eoc");
        std::vector<std::int64_t> all;
        for (auto const* name : {"Alpha District Council", "Beta District Council",
                                 "Gamma District Council", "Delta District Council"})
            all.push_back(here.sent_bid(here.member(name), partner, name, 2'000'000));
        for (auto const bid : all)
            here.recommends(bid);
        for (std::size_t place_of = 0; place_of < 3; ++place_of)
            BOOST_TEST(refused_with(here.awards(all[place_of], minute)) == "nothing");

        BOOST_TEST(refused_with(here.awards(all[3], minute)) == "amount.over_envelope");

        auto const left = here.sees(show_round, round_number{5}).envelopes.front();
        BOOST_TEST(left.awarded_pence == 6'000'000);
        BOOST_TEST(left.left_pence == 0);
        BOOST_TEST(left.awards == 3);
        auto smaller = grant_desk::round_five();
        smaller.grants[0].envelope_pence = 5'999'999;
        BOOST_TEST(refused_with(here.tries(change_round, smaller)) == "envelope.awarded_more");
        BOOST_TEST(faults(here).empty());
    });
}

BOOST_AUTO_TEST_CASE(the_check_finds_an_award_beyond_the_envelope_and_a_step_out_of_turn) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const bid =
            here.sent_bid(here.member("Alpha District Council"), here.member("Beta Town Council"));
        here.recommends(bid);
        here.awards(bid, here.minute("eoc"));
        BOOST_TEST(faults(here).empty());

        here.records.write(acting(network_manager()), [&](changes::unit_of_work& work) -> result<> {
            network::store::execute(
                work.db(),
                "insert into project_event (project, kind, effective, amount_pence,"
                " minute, reason, recorded_at) values (:project, 'awarded',"
                " '2026-11-20', 700000000, 'EOC 2026-11-16/9', '', 1)",
                bid);
            return {};
        });

        auto const found = faults(here);
        BOOST_REQUIRE(found.size() == 1U);
        BOOST_TEST(found[0].find("(awarded) cannot follow") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(a_supporter_or_an_outsider_cannot_lead_and_an_affiliate_can) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        auto const beta = here.member("Beta District Council");
        auto const outside = here.adds("Outside District Council");
        auto const firm =
            here.member("Peopletoo", tier::affiliate, organisation_kind::company); // BR-23
        auto const gaps = [&](std::string const& lead) {
            auto const bid = here.drafted_bid(lead, beta, "Led by " + lead);
            return refused_with(here.tries(submit_bid, bid_number{lead, bid}));
        };

        BOOST_TEST(gaps(outside) == "lead.not_entitled");
        BOOST_TEST(gaps(firm) == "nothing");
    });
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_to_change_what_was_decided) {
    on_every_store([](store_place const& place) {
        grant_desk here{place};
        here.opens_round();
        here.drafted_bid(here.member("Alpha District Council"),
                         here.member("Beta District Council"));
        auto const tampers = [&](char const* sql) {
            here.records.write(acting(network_manager()),
                               [&](changes::unit_of_work& work) -> result<> {
                                   network::store::execute(work.db(), sql);
                                   return {};
                               });
        };

        BOOST_CHECK_THROW(tampers("update project_event set kind = 'awarded'"), std::exception);
        BOOST_CHECK_THROW(tampers("update round_grant set envelope_pence = 1"), std::exception);
        BOOST_CHECK_THROW(tampers("delete from project_version"), std::exception);
        BOOST_TEST(count(here, "select count(*) from project_event where kind = 'awarded'") == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
