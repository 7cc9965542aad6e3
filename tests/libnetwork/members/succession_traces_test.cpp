// What a reorganisation tells of besides memberships: seats of those that end, and letters that
// went out to their people before, and since it was recorded.
#include "libnetwork/members/succession.hpp"

#include "libnetwork/organisations/organisations.hpp"
#include "tests/libnetwork/members/chamber.hpp"

using namespace network;
using namespace network::members;
using test::chamber;

namespace {

organisations::reorganise_wish merging() {
    organisations::reorganise_wish wish;
    wish.kind = organisations::succession_kind::merge;
    wish.on = test::day("2028-04-01");
    wish.predecessors = {"ash-council", "beech-council"};
    organisations::successor_wish made;
    made.name = "Woodland Council";
    made.kind = organisations::organisation_kind::unitary;
    wish.successors = {made};
    return wish;
}

/// As the sender does once a letter is out.
void everything_is_sent(chamber& here) {
    auto const done = here.write([](changes::unit_of_work& work) -> result<bool> {
        network::store::execute(work.db(), "update message set sent_at = :at where sent_at is null",
                                work.now());
        return true;
    });
    BOOST_REQUIRE(done.has_value());
}

} // namespace

BOOST_AUTO_TEST_SUITE(traces_of_a_succession)

BOOST_AUTO_TEST_CASE(a_preview_names_the_seats_that_fall_vacant_and_the_letters_that_went_out) {
    test::on_every_store([](test::store_place const& place) {
        chamber here{place};
        here.filled(seat_class::full, "Ash",
                    "2026-06-01"); // for 24 months: past the day of the merger
        here.member("Beech Council", seat_class::full);
        auto const before = here.read_as_team([](changes::reader& view) {
            return effects_of_reorganisation(view, merging()).value();
        });
        everything_is_sent(here);

        auto const told = here.read_as_team([](changes::reader& view) {
            return effects_of_reorganisation(view, merging()).value();
        });

        BOOST_TEST(before.letters.empty()); // queued is not sent
        BOOST_TEST_REQUIRE(told.seats.size() == 1U);
        BOOST_TEST(told.seats.front().organisation == "Ash Council");
        BOOST_TEST(told.seats.front().body == "Executive Oversight Committee");
        BOOST_TEST_REQUIRE(told.letters.size() == 1U);
        BOOST_TEST(told.letters.front().letter == "role_changed");
        BOOST_TEST(told.letters.front().people == 1);
    });
}

BOOST_AUTO_TEST_CASE(taking_it_back_lists_the_letters_sent_since_it_was_recorded) {
    test::on_every_store([](test::store_place const& place) {
        chamber here{place};
        here.filled(seat_class::full, "Ash",
                    "2026-06-01"); // for 24 months: past the day of the merger
        here.member("Beech Council", seat_class::full);
        everything_is_sent(here);
        here.wait_minutes(1);
        auto const number = here.write([](changes::unit_of_work& work) -> result<std::int64_t> {
            NETWORK_TRY(auto const done, organisations::reorganise(work, merging()));
            NETWORK_CHECK(carry_over(work, *done.succession));
            return *done.succession;
        });
        BOOST_REQUIRE(number.has_value());
        auto const letters = [&] {
            return here.read_as_team([&](changes::reader& view) {
                return letters_of_succession(view, {*number}).value().items.size();
            });
        };
        BOOST_TEST(letters() == 0U); // what went out before it is no concern of the undoing
        auto const seat =
            here.seat_wish(seat_class::full, "beech-council", here.person("Bo"), "2026-11-01");
        BOOST_REQUIRE(here.fill(seat).has_value());
        everything_is_sent(here);
        BOOST_TEST(letters() == 1U);

        auto const undone =
            here.write([&](changes::unit_of_work& work) -> result<std::vector<std::string>> {
                NETWORK_CHECK(
                    organisations::undo_reorganisation(work, {*number, "The order was not made"}));
                return take_back_carry_over(work, *number);
            });

        BOOST_TEST_REQUIRE(undone.has_value());
        BOOST_TEST(undone->back().starts_with("Mail already sent: "));
        BOOST_TEST(undone->back().find("Beech Council") != std::string::npos);
        BOOST_TEST(here.read_as_team([](changes::reader& view) {
            return test::code_of(letters_of_succession(view, {99}));
        }) == "succession.unknown");
    });
}

BOOST_AUTO_TEST_SUITE_END()
