// Control of a council is lost: what follows from the register alone, what a review closes, and
// what each outcome does to the membership.
#include "libnetwork/members/member_desk.hpp"
#include "libnetwork/members/safeguarding.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

using namespace network;
using namespace network::test;

namespace {

struct council_desk : roll_desk {
    explicit council_desk(store_place const& place) : roll_desk(place) {
        adds("Ash");
        controlled("labour", "2019-05-07");
        admits("ash", tier::full, "2020-01-01");
    }
    void controlled(char const* who, char const* from) {
        change_wish wish;
        wish.organisation = "ash";
        wish.control = from_word<political_control>(who);
        BOOST_TEST_REQUIRE(wish.control.has_value());
        wish.from = day(from);
        does(change, wish);
    }
    safeguard_state safeguard(char const* when = "2026-11-21",
                              std::optional<instant> known_at = {}) {
        return stands("ash", when, known_at).safeguard;
    }
    safeguard_review_wish review(safeguard_outcome outcome, char const* when = "2026-06-20") {
        safeguard_review_wish wish;
        wish.organisation = "ash";
        wish.outcome = outcome;
        wish.on = day(when);
        wish.decided_by = "Executive Oversight Committee";
        return wish;
    }
    std::int64_t reviews() {
        return records.read({}, [](changes::reader& view) {
            return network::store::select_one<std::int64_t>(view.db(),
                                                            "select count(*) from safeguard_review")
                .value_or(-1);
        });
    }
    std::int64_t rows_on_desk() {
        return records.read({}, [](changes::reader& view) {
            std::int64_t found = 0;
            for (auto const& row : member_desk(view))
                found += row.action_path == "/admin/members/ash/safeguard-review";
            return found;
        });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(safeguards_of_membership)

BOOST_AUTO_TEST_CASE(a_change_of_control_opens_a_review_and_a_review_closes_it) {
    on_every_store([](store_place const& place) {
        council_desk here{place};
        BOOST_TEST(!here.safeguard().open);
        BOOST_TEST(here.safeguard().why.rule == "safeguard.none");
        BOOST_TEST(
            refused_with(here.tries(review_safeguard, here.review(safeguard_outcome::kept))) ==
            "safeguard.not_open");
        BOOST_TEST(here.rows_on_desk() == 0);

        here.controlled("conservative", "2026-05-12");

        BOOST_TEST(!here.safeguard("2026-05-11").open);
        BOOST_TEST(here.safeguard("2026-05-12").open);
        BOOST_TEST(here.safeguard().since->to_string() == "2026-05-12");
        BOOST_TEST(here.safeguard().why.rule == "safeguard.open");
        BOOST_TEST(here.rows_on_desk() == 1);
        BOOST_TEST(here.may("ash", entitlement::vote)); // it takes no right away

        here.does(review_safeguard, here.review(safeguard_outcome::kept));

        BOOST_TEST(here.safeguard("2026-06-19").open);
        BOOST_TEST(!here.safeguard("2026-06-20").open);
        BOOST_TEST(here.safeguard().why.rule == "safeguard.reviewed");
        BOOST_TEST(here.rows_on_desk() == 0);
        BOOST_TEST(here.in_words("ash") == "active full");
        here.does(review_safeguard, here.review(safeguard_outcome::kept)); // a second click
        BOOST_TEST(here.reviews() == 1);
    });
}

BOOST_AUTO_TEST_CASE(control_that_comes_back_closes_it_too_and_the_past_stays_as_it_was_known) {
    on_every_store([](store_place const& place) {
        council_desk here{place};
        auto const before = here.records.read({}, [](changes::reader& view) { return view.now(); });
        here.time.set({before.milliseconds + 60'000});
        here.controlled("conservative", "2022-05-10");
        here.controlled("labour", "2024-05-10");

        BOOST_TEST(here.safeguard("2023-01-01").open);
        BOOST_TEST(!here.safeguard("2024-05-10").open);
        BOOST_TEST(!here.safeguard("2023-01-01", before).open);
    });
}

BOOST_AUTO_TEST_CASE(notice_is_given_in_the_act_that_says_so) {
    on_every_store([](store_place const& place) {
        council_desk here{place};
        here.controlled("conservative", "2026-05-12");
        auto wish = here.review(safeguard_outcome::notice);
        wish.leaves = day("2027-08-01");

        here.does(review_safeguard, wish);

        BOOST_TEST(here.in_words("ash", "2026-06-20") == "notice full");
        BOOST_TEST(here.in_words("ash", "2027-08-01") == "left full");
    });
}

BOOST_AUTO_TEST_CASE(the_group_that_lost_control_goes_on_as_an_associate_and_may_win_it_back) {
    on_every_store([](store_place const& place) {
        council_desk here{place};
        add_wish group;
        group.name = "Ash Group";
        group.kind = organisation_kind::political_group;
        group.group_of = "ash";
        here.does(add, group);
        here.adds("Elm");
        here.controlled("conservative", "2026-05-12");
        auto wish = here.review(safeguard_outcome::converted);
        BOOST_TEST(refused_with(here.tries(review_safeguard, wish)) == "group.required");
        wish.group = "elm";
        BOOST_TEST(refused_with(here.tries(review_safeguard, wish)) == "group.of_other_council");
        BOOST_TEST(here.safeguard().open); // what is refused leaves nothing behind

        wish.group = "ash-group";
        here.does(review_safeguard, wish);

        BOOST_TEST(here.in_words("ash", "2026-06-19") == "active full");
        BOOST_TEST(here.in_words("ash", "2026-06-20") == "converted full");
        BOOST_TEST(here.in_words("ash-group", "2026-06-20") == "active associate");
        BOOST_TEST(here.sees(show_membership, {"ash-group", {}, {}}).continues.size() == 1U);
        conversion back;
        back.organisation = "ash-group";
        back.on = day("2026-10-01");
        here.does(convert, back);
        BOOST_TEST(here.in_words("ash", "2026-10-01") == "active full");
        BOOST_TEST(here.in_words("ash-group", "2026-10-01") == "converted associate");
    });
}

BOOST_AUTO_TEST_SUITE_END()
