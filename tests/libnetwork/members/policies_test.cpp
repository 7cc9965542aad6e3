// Another policy of tiers: what it would change is told before, is what comes, and never the past.
#include "libnetwork/members/policy_effects.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

#include <algorithm>

using namespace network;
using namespace network::members;
using namespace network::test;
using members::tier;

namespace {

struct assembly : roll_desk {
    explicit assembly(store_place const& place) : roll_desk(place) {
        admits(adds("Ash"), tier::full, "2020-01-01");
        admits(adds("Elm Parish", organisation_kind::parish_council), tier::associate,
               "2021-01-01");
        admits(adds("Loomworks", organisation_kind::co_operative), tier::affiliate, "2021-01-01");
        admits(adds("Rosa Marsh", organisation_kind::individual), tier::supporter, "2022-01-01");
    }

    std::string minuted() {
        call_wish call;
        call.body = "agm";
        call.on = day("2026-11-01");
        decide_wish decided;
        decided.meeting = does(call_meeting, call).id;
        decided.text = "The policy of tiers is changed";
        return does(record_decision, decided).reference;
    }
    std::vector<tier_policy> tiers_now() { return sees(list_policies, {}).items.back().tiers; }
    policy_effects preview(std::vector<tier_policy> tiers, char const* from = "2027-01-01") {
        return sees(preview_policy, {day(from), std::move(tiers)});
    }
    policy adopts(std::vector<tier_policy> tiers, char const* from = "2027-01-01") {
        policy_wish wish;
        wish.effective_from = day(from);
        wish.label = "Changed";
        wish.tiers = std::move(tiers);
        wish.minute = minuted();
        return does(adopt_policy, wish);
    }
    /// "ash: vote news ..." of everybody on a day, as the gate answers it.
    std::string everything_on(char const* when) {
        std::string text;
        for (auto const* slug : {"ash", "elm-parish", "loomworks", "rosa-marsh"}) {
            auto const one = stands(slug, when);
            text += one.slug + ' ' + std::string{to_word(one.standing)};
            for (auto const& row : one.rights)
                text += row.granted ? '1' : '0';
            text += '\n';
        }
        return text;
    }
};

tier_policy& of(std::vector<tier_policy>& all, tier wanted) {
    return *std::find_if(all.begin(), all.end(),
                         [&](tier_policy const& one) { return one.tier == wanted; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(policies)

BOOST_AUTO_TEST_CASE(the_same_policy_again_changes_nothing_for_anybody) {
    on_every_store([](store_place const& place) {
        assembly here{place};

        auto const effects = here.preview(here.tiers_now());

        BOOST_TEST(effects.follows == 2);
        BOOST_TEST(effects.differences.empty());
        BOOST_TEST(effects.concerned.empty());
        BOOST_TEST(effects.members == 4);
        BOOST_TEST(effects.votes_before == 1);
        BOOST_TEST(effects.votes_after == 1);
    });
}

BOOST_AUTO_TEST_CASE(what_a_policy_would_change_is_told_before_and_is_what_comes) {
    on_every_store([](store_place const& place) {
        assembly here{place};
        auto tiers = here.tiers_now();
        of(tiers, tier::associate).rights.push_back(entitlement::vote);
        std::erase(of(tiers, tier::full).rights, entitlement::free_places);
        std::erase(of(tiers, tier::affiliate).kinds, organisation_kind::co_operative);
        auto const before = here.everything_on("2027-01-01");

        auto const effects = here.preview(tiers);

        BOOST_TEST(here.everything_on("2027-01-01") == before); // looking did nothing
        BOOST_TEST(effects.votes_before == 1);
        BOOST_TEST(effects.votes_after == 2);
        BOOST_TEST_REQUIRE(effects.concerned.size() == 3U);
        BOOST_TEST(effects.concerned[0].name == "Ash");
        BOOST_TEST(effects.concerned[0].lost.size() == 1U);
        BOOST_TEST(effects.concerned[0].gained.empty());
        BOOST_TEST(effects.concerned[1].name == "Elm Parish");
        BOOST_TEST(effects.concerned[1].gained.size() == 1U);
        BOOST_TEST(effects.concerned[2].name == "Loomworks");
        BOOST_TEST(!effects.concerned[2].admissible);
        BOOST_TEST(effects.differences.size() == 3U);

        here.adopts(tiers);

        BOOST_TEST(here.sees(show_voting_roll, {day("2027-01-01"), {}}).votes ==
                   effects.votes_after);
        BOOST_TEST(here.sees(show_voting_roll, {day("2026-12-31"), {}}).votes ==
                   effects.votes_before);
        BOOST_TEST(here.may("elm-parish", entitlement::vote, "2027-01-01"));
        BOOST_TEST(!here.may("elm-parish", entitlement::vote, "2026-12-31"));
        BOOST_TEST(!here.may("ash", entitlement::free_places, "2027-01-01"));
        BOOST_TEST((here.stands("loomworks", "2027-06-01").standing == standing::active));
        BOOST_TEST(here.everything_on("2027-01-01") != before);
    });
}

BOOST_AUTO_TEST_CASE(a_policy_adopted_for_a_day_to_come_leaves_every_day_before_as_it_was) {
    on_every_store([](store_place const& place) {
        assembly here{place};
        std::vector<char const*> const days{"2020-01-01", "2022-06-30", "2026-11-21", "2026-12-31"};
        std::vector<std::string> before;
        for (auto const* one : days)
            before.push_back(here.everything_on(one));
        auto tiers = here.tiers_now();
        for (auto& one : tiers)
            one.rights = {entitlement::receive_news};

        auto const adopted = here.adopts(tiers);

        BOOST_TEST(adopted.version == 3);
        BOOST_TEST(adopted.minute == "AGM 2026-11-01/1");
        for (std::size_t i = 0; i < days.size(); ++i)
            BOOST_TEST(here.everything_on(days[i]) == before[i], days[i]);
        BOOST_TEST(here.sees(show_voting_roll, {day("2027-01-01"), {}}).votes == 0);
        auto const why = here.stands("ash", "2027-01-01").rights.front().why;
        BOOST_TEST(why.policy_version == 3);
        BOOST_TEST(why.minute == "AGM 2026-11-01/1");
    });
}

BOOST_AUTO_TEST_CASE(terms_that_end_by_date_show_who_would_fall_out) {
    on_every_store([](store_place const& place) {
        assembly here{place};
        renewal wish;
        wish.organisation = "loomworks";
        wish.on = day("2026-11-01");
        wish.until = day("2027-08-01");
        here.does(renew, wish);
        auto tiers = here.tiers_now();
        of(tiers, tier::affiliate).continuation = continuation::fixed_term;
        of(tiers, tier::affiliate).grace_days = 30;

        auto const before_its_end = here.preview(tiers, "2027-08-01");
        auto const after_grace = here.preview(tiers, "2027-09-01");

        BOOST_TEST_REQUIRE(before_its_end.concerned.size() == 1U);
        BOOST_TEST((before_its_end.concerned[0].standing_before == standing::active));
        BOOST_TEST((before_its_end.concerned[0].standing_after == standing::grace));
        // A term that ran out while terms ended nothing ends nothing later.
        BOOST_TEST(after_grace.concerned.empty());
    });
}

BOOST_AUTO_TEST_CASE(a_policy_is_looked_at_without_a_minute_and_never_for_the_past) {
    on_every_store([](store_place const& place) {
        assembly here{place};
        auto twice = here.tiers_now();
        twice.push_back(twice.front());

        BOOST_TEST(refused_with(here.asks(preview_policy, {day("2026-11-20"), here.tiers_now()})) ==
                   "effective.past");
        BOOST_TEST(refused_with(here.asks(preview_policy, {day("2027-01-01"), {}})) ==
                   "tiers.required");
        BOOST_TEST(refused_with(here.asks(preview_policy, {day("2027-01-01"), twice})) ==
                   "tier.twice");
        BOOST_TEST(here.sees(list_policies, {}).total == 2);
    });
}

BOOST_AUTO_TEST_SUITE_END()
