// What the network was promised about members, held against random lives of several of them; and
// each guard shown able to fail: libnetwork/docs/promises.md names them all.
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

#include <algorithm>
#include <ctime>
#include <random>

using namespace network;
using namespace network::members;
using namespace network::test;
using members::tier;

namespace {

/// Six councils with random lives between 2019 and 2026.
struct county : roll_desk {
    county(store_place const& place, unsigned seed) : roll_desk(place), dice(seed) {
        for (auto const* name : {"Ash", "Beech", "Cedar", "Damson", "Elm", "Fir"})
            slugs.push_back(adds(name));
    }

    std::mt19937 dice;
    std::vector<std::string> slugs;

    int roll(int sides) { return std::uniform_int_distribution<int>{0, sides - 1}(dice); }

    /// Something that may happen to that council on that day; whether it was allowed.
    bool something(std::string const& slug, date when) {
        passes_a_minute();
        step wish;
        wish.organisation = slug;
        wish.on = when;
        switch (roll(6)) {
        case 0: {
            admission joins;
            joins.organisation = slug;
            joins.from = when;
            return tries(admit, joins).has_value();
        }
        case 1:
            return tries(suspend, wish).has_value();
        case 2:
            return tries(resume, wish).has_value();
        case 3:
            return tries(lapse, wish).has_value();
        case 4: {
            reinstatement back;
            back.organisation = slug;
            back.on = when;
            return tries(reinstate, back).has_value();
        }
        default: {
            renewal longer;
            longer.organisation = slug;
            longer.on = when;
            longer.until = when.plus_days(100 + roll(400));
            return tries(renew, longer).has_value();
        }
        }
    }
    void lives(std::vector<std::string> const& who, int acts = 40) {
        int allowed = 0;
        for (auto const& slug : who) {
            admission joins;
            joins.organisation = slug;
            joins.from = day("2019-01-01").plus_days(roll(300));
            BOOST_TEST_REQUIRE(tries(admit, joins).has_value());
        }
        for (int i = 0; i < acts; ++i)
            allowed += something(who[static_cast<std::size_t>(roll(static_cast<int>(who.size())))],
                                 day("2020-01-01").plus_days(i * 2'000 / acts + roll(20)));
        BOOST_TEST(allowed > acts / 8);
    }
    /// Everything a membership has to tell, days and rights included.
    std::string story(std::string const& slug, char const* when = "2026-11-21") {
        auto const card = sees(show_membership, {slug, day(when), {}});
        auto text = slug + ' ' + std::string{to_word(card.now.standing)};
        for (auto const& row : card.now.rights)
            text += row.granted ? '1' : '0';
        for (auto const& one : card.spells)
            text += ' ' + one.from.to_string() + '>' + (one.to ? one.to->to_string() : "") + '/' +
                    std::to_string(one.days);
        for (auto const& one : card.events)
            text += '\n' + std::to_string(one.id) + one.text + one.effective.to_string() +
                    (one.until ? one.until->to_string() : "") + (one.stands ? "+" : "-");
        return text + '\n';
    }
    std::string stories(std::vector<std::string> const& who, char const* when = "2026-11-21") {
        std::string text;
        for (auto const& slug : who)
            text += story(slug, when);
        return text;
    }
    /// Who stood how, and how many votes there were, on many days before that one.
    std::string every_day_before(std::vector<std::string> const& who, date end) {
        std::string text;
        for (auto on = day("2019-01-01"); on < end; on = on.plus_days(23)) {
            text += on.to_string() + ' ' + std::to_string(sees(show_voting_roll, {on, {}}).votes);
            for (auto const& slug : who)
                text += ' ' + in_words(slug, on.to_string().c_str());
            text += '\n';
        }
        return text;
    }
    result<std::vector<std::string>> merges(std::vector<std::string> const& before, date on) {
        reorganise_wish wish;
        wish.kind = succession_kind::merge;
        wish.on = on;
        wish.predecessors = before;
        successor_wish made;
        made.name = "Woodland";
        made.kind = organisation_kind::unitary;
        wish.successors = {made};
        return records.write(acting(network_manager()),
                             [&](changes::unit_of_work& work) -> result<std::vector<std::string>> {
                                 NETWORK_TRY(auto const done, reorganise(work, wish));
                                 return carry_over(work, *done.succession);
                             });
    }
};

std::vector<std::string> faults_in(roll_desk& here) {
    return here.records.read({},
                             [](changes::reader& view) { return membership_faults(view.db()); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(promises)

// I2, the guard's own proof.
BOOST_AUTO_TEST_CASE(an_event_that_could_not_have_happened_is_found_by_the_check) {
    on_every_store([](store_place const& place) {
        county here{place, 1};
        here.admits("ash", tier::full, "2020-01-01");
        BOOST_TEST(faults_in(here).empty());

        auto const smuggled = here.records.write(
            acting(network_manager()), [&](changes::unit_of_work& work) -> result<std::int64_t> {
                return network::store::insert(
                    work.db(),
                    "insert into membership_event (membership, kind, effective, "
                    "tier, decided_by, minute,"
                    " reason, recorded_at, withdrawn) values (1, 'admitted', "
                    "'2021-01-01', 'full', '', '',"
                    " '', :at, :no) returning id",
                    work.now(), false);
            });

        BOOST_TEST_REQUIRE(smuggled.has_value());
        BOOST_TEST(faults_in(here).size() == 1U);
    });
}

// I3, the guard's own proof: a reckoning that asked the machine's clock would differ.
BOOST_AUTO_TEST_CASE(a_reckoning_by_the_machines_own_days_differs_between_the_four_zones) {
    auto const* const before = std::getenv("TZ");
    std::string const kept = before ? before : "";
    std::time_t const instant = 1'751'328'000; // 2025-07-01, nought o'clock in UTC
    std::vector<int> days;

    for (auto const* zone : {"UTC", "Europe/London", "Pacific/Auckland", "America/Anchorage"}) {
        setenv("TZ", zone, 1);
        tzset();
        std::tm local{};
        localtime_r(&instant, &local);
        days.push_back(local.tm_mday * 100 + local.tm_hour);
    }

    before ? setenv("TZ", kept.c_str(), 1) : unsetenv("TZ");
    tzset();
    BOOST_TEST(days == (std::vector<int>{100, 101, 112, 3016}), boost::test_tools::per_element());
}

// I6
BOOST_AUTO_TEST_CASE(random_acts_on_one_member_leave_every_other_as_it_was_and_a_merger_does_not) {
    for (unsigned seed = 1; seed <= 5; ++seed)
        BOOST_TEST_CONTEXT("seed " << seed)
            on_every_store([&](store_place const& place) {
                county here{place, seed};
                here.lives(here.slugs);
                std::vector<std::string> const others(here.slugs.begin() + 1, here.slugs.end());
                auto const before = here.stories(others);
                auto const own = here.story("ash");
                auto const last = day("2026-01-01");

                int allowed = 0;
                for (int i = 0; i < 40; ++i)
                    allowed += here.something("ash", last.plus_days(i * 8));

                BOOST_TEST(allowed > 0);
                BOOST_TEST(here.story("ash") != own);
                BOOST_TEST(here.stories(others) == before);
                // A deed that names another changes the other: the comparison can fail.
                auto const merged = here.merges({"ash", "beech"}, day("2028-04-01"));
                BOOST_TEST_REQUIRE(merged.has_value());
                BOOST_TEST(here.stories(others, "2028-04-01") != before);
            });
}

// I7
BOOST_AUTO_TEST_CASE(a_persons_rights_are_the_union_of_any_links_whatever_their_order) {
    int noticed = 0;
    for (unsigned seed = 1; seed <= 6; ++seed)
        BOOST_TEST_CONTEXT("seed " << seed)
            on_every_store([&](store_place const& place) {
                county here{place, seed};
                here.lives(here.slugs);
                auto const loom = here.adds("Loomworks", organisation_kind::co_operative);
                here.admits(loom, tier::affiliate, "2020-01-01");
                auto all = here.slugs;
                all.push_back(loom);
                std::shuffle(all.begin(), all.end(), here.dice);
                all.resize(static_cast<std::size_t>(1 + here.roll(5)));
                auto const rights_in_order = [&](std::vector<std::string> const& order,
                                                 char const* email) {
                    auto const person = here.does(people::add, {.name = "Sam", .email = email}).id;
                    for (auto const& slug : order) {
                        people::appoint_wish post;
                        post.organisation = slug;
                        post.person = person;
                        post.from = day("2019-01-01");
                        here.does(people::appoint, post);
                    }
                    std::string text;
                    for (auto const& row :
                         here.sees(standing_of_person, {person, day("2026-11-21")}).rights)
                        text += row.granted ? '1' : '0';
                    return text;
                };
                std::string expected, without_first;
                auto const each = here.stands(all.front()).rights;
                for (std::size_t i = 0; i < each.size(); ++i) {
                    auto const granted = [&](std::string const& slug) {
                        return here.stands(slug).rights[i].granted;
                    };
                    expected += std::any_of(all.begin(), all.end(), granted) ? '1' : '0';
                    without_first += std::any_of(all.begin() + 1, all.end(), granted) ? '1' : '0';
                }

                auto backwards = all;
                std::reverse(backwards.begin(), backwards.end());
                BOOST_TEST(rights_in_order(all, "a@ash.example") == expected);
                BOOST_TEST(rights_in_order(backwards, "b@ash.example") == expected);
                auto const one_link_less =
                    rights_in_order({all.begin() + 1, all.end()}, "c@ash.example");
                BOOST_TEST(one_link_less == without_first);
                noticed += one_link_less != expected;
            });
    BOOST_TEST(noticed > 0); // a link left out shows: the comparison can fail
}

// I8
BOOST_AUTO_TEST_CASE(
    two_entries_of_one_council_with_random_lives_lose_no_event_and_part_as_they_were) {
    on_every_store([](store_place const& place) {
        county here{place, 8};
        here.lives(here.slugs);
        auto const before = here.stories(here.slugs);
        auto const events = here.events_of("cedar") + here.events_of("damson");
        merge_wish wish;
        wish.kept = "cedar";
        wish.duplicate = "damson";
        wish.reason = "The same council";

        here.passes_a_minute();
        auto const merged = here.does(merge_duplicates, wish);
        auto const kept = here.records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::int64_t>(view.db(),
                                                            "select count(*) from membership_event")
                .value_or(0);
        });
        auto const together = here.stories(here.slugs);
        here.passes_a_minute();
        undo_merge_wish back;
        back.merge = *merged.merge;
        back.reason = "Two councils after all";
        here.does(undo_merge, back);

        BOOST_TEST(kept >= events);
        BOOST_TEST(together != before); // while they are one, it shows
        BOOST_TEST(here.stories(here.slugs) == before);
    });
}

// I9
BOOST_AUTO_TEST_CASE(a_random_reorganisation_changes_no_day_before_its_own) {
    for (unsigned seed = 1; seed <= 4; ++seed)
        BOOST_TEST_CONTEXT("seed " << seed)
            on_every_store([&](store_place const& place) {
                county here{place, seed};
                here.lives(here.slugs);
                here.admits(here.adds("Gorse"), tier::full,
                            "2021-05-01"); // one that certainly belongs
                auto all = here.slugs;
                all.emplace_back("gorse");
                std::vector<std::string> going{
                    "gorse", here.slugs[static_cast<std::size_t>(here.roll(3))],
                    here.slugs[static_cast<std::size_t>(3 + here.roll(3))]};
                auto const on = day("2031-04-01");
                auto const before = here.every_day_before(all, on);
                auto const days = [&](char const* when) {
                    std::int64_t sum = 0;
                    for (auto const& slug : all)
                        for (auto const& spell :
                             here.sees(show_membership, {slug, day(when), {}}).spells)
                            sum += spell.days;
                    return sum;
                };
                auto const member_days = days("2031-04-01");

                here.passes_a_minute();
                BOOST_TEST_REQUIRE(here.merges(going, on).has_value());

                BOOST_TEST(here.every_day_before(all, on) == before);
                BOOST_TEST(days("2031-04-01") == member_days);
                // From its day on it does change: the comparison can fail.
                BOOST_TEST(here.in_words("gorse", "2031-03-31") == "active full");
                BOOST_TEST(here.in_words("gorse", "2031-04-01") == "succeeded full");
                BOOST_TEST(here.in_words("woodland", "2031-04-01") == "active full");
                BOOST_TEST(faults_in(here).empty());
            });
}

BOOST_AUTO_TEST_SUITE_END()
