// Seats: representatives of organisations, for terms, by minutes; as on any day and as known then.
#include "tests/libnetwork/members/chamber.hpp"

#include "libnetwork/people/data_protection.hpp"

using namespace network;
using namespace network::members;
using test::code_of;
using test::day;

namespace {

auto listing(std::string_view on, std::optional<instant> known_at = {}) {
    return [=](changes::reader& view) {
        return seats(view, {.body = "eoc", .as_on = day(on), .known_at = known_at, .past = false})
            .value()
            .items;
    };
}

auto ending(std::int64_t seat, std::string_view on, std::optional<std::string> minute = {}) {
    return [=](changes::unit_of_work& work) {
        return end_seat(work, {.seat = seat, .on = day(on), .minute = minute});
    };
}

} // namespace

BOOST_AUTO_TEST_SUITE(seats_of_bodies)

BOOST_AUTO_TEST_CASE(a_committee_filled_as_published_passes_and_says_why) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        for (auto const* name : {"Ash", "Birch", "Cedar", "Elm", "Fir", "Gorse"})
            chamber.filled(seat_class::full, name);
        chamber.filled(seat_class::accountable_body, "Hazel");
        chamber.filled(seat_class::associate, "Ivy");
        chamber.filled(seat_class::affiliate, "Juniper");

        auto const short_of_one = chamber.check_on("2026-11-21");
        chamber.filled(seat_class::vp, "Larch");
        auto const whole = chamber.check_on("2026-11-21");

        BOOST_TEST(!short_of_one.met);
        BOOST_TEST(whole.met);
        BOOST_TEST(whole.votes == 9);
        BOOST_REQUIRE(whole.findings.size() == 5U);
        BOOST_TEST(whole.findings[0].why.text == "Full members: 6 held of 6 to 8");
        BOOST_TEST(whole.policy->minute == "");
        BOOST_TEST(whole.policy->basis.starts_with("Default of this portal"));
        BOOST_TEST(!chamber.check_on("2025-12-31").met);
        BOOST_TEST(chamber.check_on("2022-02-15").findings[0].why.rule == "seats.no_policy");
    });
}

BOOST_AUTO_TEST_CASE(a_term_lasts_as_long_as_the_make_up_says_unless_told_otherwise) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};

        auto const usual = chamber.filled(seat_class::full, "Ash", "2026-02-01");
        auto const open = chamber.filled(seat_class::accountable_body, "Birch", "2026-02-01");
        auto wish = chamber.seat_wish(seat_class::full, chamber.member("Cedar", seat_class::full),
                                      chamber.person("sam"));
        wish.until = day("2026-06-01");
        auto const told = chamber.fill(wish);

        BOOST_TEST(usual.until->to_string() == "2028-02-01");
        BOOST_TEST(!open.until.has_value());
        BOOST_TEST(told->until->to_string() == "2026-06-01");
    });
}

BOOST_AUTO_TEST_CASE(what_was_known_of_a_seat_before_its_end_can_still_be_asked) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const seat = chamber.filled(seat_class::associate, "Ash");
        auto const then = chamber.now();
        chamber.wait_days(2);

        BOOST_REQUIRE(chamber.write(ending(seat.id, "2026-10-01")).has_value());

        BOOST_TEST(chamber.read(listing("2026-09-30")).size() == 1U);
        BOOST_TEST(chamber.read(listing("2026-10-01")).empty());
        BOOST_TEST(chamber.read(listing("2026-10-01", then)).size() == 1U);
        BOOST_TEST(chamber.check_on("2026-10-01").findings[2].held == 0);
        BOOST_TEST(chamber.check_on("2026-10-01", then).findings[2].held == 1);
        BOOST_TEST(
            chamber.check_on("2026-10-01", instant{then.milliseconds - 1}).findings[2].held == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_minute_that_does_not_exist_carries_no_seat) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto wish = chamber.seat_wish(seat_class::full, chamber.member("Cedar", seat_class::full),
                                      chamber.person("sam"));
        wish.minute = "AGM 2025-10-08/3";
        auto const refused = chamber.fill(wish);
        auto const agm = chamber.meeting("2025-10-08", "agm");
        for (auto const* text : {"One.", "Two.", "Exampleton is elected."})
            BOOST_REQUIRE(chamber.decide(agm, text).has_value());

        auto const filled = chamber.fill(wish);

        BOOST_TEST(code_of(refused) == "minute.unknown");
        BOOST_REQUIRE(filled.has_value());
        BOOST_TEST(filled->minute == "AGM 2025-10-08/3");
        BOOST_TEST(code_of(chamber.write(ending(filled->id, "2026-11-01", "EOC 2026-11-01/1"))) ==
                   "minute.unknown");
        BOOST_TEST(code_of(chamber.write(ending(filled->id, "2026-11-01", "AGM 2025-10-08/1"))) ==
                   "none");
    });
}

BOOST_AUTO_TEST_CASE(what_cannot_be_is_refused_and_leaves_nothing_behind) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const seat = chamber.filled(seat_class::associate, "Ash");
        auto const sam = chamber.person("sam");
        auto const birch = chamber.member("Birch", seat_class::full);
        auto const town = chamber.member("Cedar", seat_class::associate);
        auto const wish = [&](seat_class what) { return chamber.seat_wish(what, birch, sam); };
        auto no_member = wish(seat_class::full);
        no_member.organisation = "exampleton";
        auto too_early = wish(seat_class::full);
        too_early.from = day("2019-12-31");
        auto elsewhere = wish(seat_class::full);
        elsewhere.body = "nobody";
        auto unknown = wish(seat_class::full);
        unknown.person = 4711;
        auto voting = wish(seat_class::vp);
        voting.votes = true;

        BOOST_TEST(code_of(chamber.fill(wish(seat_class::associate))) == "seat.tier");
        BOOST_TEST(code_of(chamber.fill(no_member)) == "seat.tier");
        BOOST_TEST(code_of(chamber.fill(too_early)) == "seat.tier");
        BOOST_TEST(code_of(chamber.fill(chamber.seat_wish(seat_class::associate, town, sam))) ==
                   "seat.none_free");
        BOOST_TEST(code_of(chamber.fill(elsewhere)) == "body.unknown");
        BOOST_TEST(code_of(chamber.fill(unknown)) == "people.unknown");
        BOOST_TEST(code_of(chamber.fill(voting)) == "seat.no_vote");
        BOOST_TEST(code_of(chamber.write(ending(seat.id, "2025-12-31"))) ==
                   "appointment.ends_before_start");
        BOOST_TEST(code_of(chamber.write(ending(4711, "2026-12-31"))) == "seat.unknown");
        BOOST_TEST(chamber.count("select count(*) from seat") == 1);
        BOOST_TEST(chamber.count("select count(*) from appointment") == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_double_click_fills_one_seat) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const wish = chamber.seat_wish(
            seat_class::full, chamber.member("Cedar", seat_class::full), chamber.person("sam"));

        auto const first = chamber.fill(wish);
        auto const second = chamber.fill(wish);

        BOOST_TEST(first.has_value());
        BOOST_TEST(code_of(second) == "seat.organisation_already");
        BOOST_TEST(chamber.count("select count(*) from seat") == 1);
    });
}

BOOST_AUTO_TEST_CASE(another_make_up_changes_what_comes_and_not_what_was) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const agm = chamber.meeting("2026-09-30", "agm");
        BOOST_REQUIRE(
            chamber.decide(agm, "The committee has two seats for Associates.").has_value());
        adopt_wish wish;
        wish.body = "eoc";
        wish.from = day("2026-10-01");
        wish.minute = "AGM 2026-09-30/1";
        wish.lines = {{seat_class::full, 6, 8, true, 24}, {seat_class::associate, 2, 2, true, 12}};
        auto const adopt = [&] {
            return chamber.write(
                [&](changes::unit_of_work& work) { return adopt_make_up(work, wish); });
        };
        auto const then = chamber.now();
        chamber.wait_days(1);

        auto const made = adopt();

        BOOST_REQUIRE(made.has_value());
        BOOST_TEST(made->version == 2);
        BOOST_TEST(chamber.check_on("2026-09-30").policy->version == 1);
        BOOST_TEST(chamber.check_on("2026-10-01").policy->version == 2);
        BOOST_TEST(chamber.check_on("2026-10-01").findings[1].why.minute == "AGM 2026-09-30/1");
        BOOST_TEST(chamber.check_on("2026-10-01", then).policy->version == 1);
        wish.from = day("2026-09-29");
        BOOST_TEST(code_of(adopt()) == "make_up.before_minute");
        wish.minute = "AGM 2026-09-30/2";
        BOOST_TEST(code_of(adopt()) == "minute.unknown");
        wish.minute = "AGM 2026-09-30/1";
        wish.lines = {{seat_class::full, 6, 5, true, 24}, {seat_class::full, 1, 1, true, 24}};
        BOOST_TEST(code_of(adopt()) == "lines.most_below_least");
        wish.lines.clear();
        BOOST_TEST(code_of(adopt()) == "lines.required");
    });
}

BOOST_AUTO_TEST_CASE(a_seat_whose_organisation_left_is_found_from_that_day_on) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const seat = chamber.filled(seat_class::full, "Ash");
        auto const broken = [&](std::string_view on) {
            std::string rules;
            for (auto const& one : chamber.check_on(on).findings)
                if (one.seat == seat.id)
                    rules += one.why.rule + ' ';
            return rules;
        };

        BOOST_REQUIRE(chamber
                          .write([&](changes::unit_of_work& work) {
                              step wish;
                              wish.organisation = "ash-council";
                              wish.on = day("2026-10-01");
                              wish.decided_by = "Executive Oversight Committee";
                              return lapse(work, wish);
                          })
                          .has_value());

        BOOST_TEST(broken("2026-09-30") == "");
        BOOST_TEST(broken("2026-10-01") == "seats.tier ");
    });
}

BOOST_AUTO_TEST_CASE(names_are_for_the_team_and_the_organisation_for_everybody) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        chamber.filled(seat_class::full, "Ash");

        auto const for_visitors = chamber.read(listing("2026-11-21"));
        auto const for_team = chamber.read_as_team(listing("2026-11-21"));

        BOOST_TEST(for_visitors.at(0).organisation_name == "Ash Council");
        BOOST_TEST(for_visitors.at(0).organisation_slug == "ash-council");
        BOOST_TEST(for_visitors.at(0).name == "");
        BOOST_TEST(!for_visitors.at(0).person.has_value());
        BOOST_TEST(for_team.at(0).name == "Ash");
    });
}

BOOST_AUTO_TEST_CASE(an_erased_person_sits_nowhere_any_more) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const sam = chamber.person("sam");
        BOOST_REQUIRE(
            chamber.fill(chamber.seat_wish(seat_class::accountable_body, "exampleton", sam))
                .has_value());
        auto const sits = [&] {
            return chamber.read(
                [&](changes::reader& view) { return sits_on(view, "eoc", sam, view.today()); });
        };
        BOOST_TEST(sits());

        BOOST_REQUIRE(chamber
                          .write([&](changes::unit_of_work& work) {
                              return people::erase_person(work, {.person = sam, .reason = "asked"});
                          })
                          .has_value());

        BOOST_TEST(!sits());
        BOOST_TEST(chamber.read_as_team(listing("2026-11-20")).at(0).name == "Erased person");
    });
}

BOOST_AUTO_TEST_SUITE_END()
