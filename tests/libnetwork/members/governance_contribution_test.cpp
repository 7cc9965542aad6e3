// What governance puts on the desk, and what the proof of soundness would find.
#include "libnetwork/members/governance_contribution.hpp"

#include "tests/libnetwork/members/chamber.hpp"

using namespace network;
using namespace network::members;
using test::day;

namespace {

std::vector<std::string> desk_of(test::chamber& chamber) {
    std::vector<std::string> rows;
    for (auto const& row : chamber.read(governance_desk))
        rows.push_back(row.what + " | " + row.detail + " | " +
                       (row.due ? row.due->to_string() : "no day"));
    return rows;
}

std::vector<std::string> faults_of(test::chamber& chamber) {
    return chamber.read([](changes::reader& view) { return governance_faults(view.db()); });
}

void run(test::chamber& chamber, std::string const& sql) {
    chamber.write([&](changes::unit_of_work& work) -> result<> {
        store::execute(work.db(), sql);
        return {};
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(governance_contribution)

BOOST_AUTO_TEST_CASE(minutes_wait_on_the_desk_until_a_later_meeting_agreed_them) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        BOOST_TEST(desk_of(chamber).empty());
        auto const march = chamber.meeting("2026-03-16");

        BOOST_TEST(
            desk_of(chamber).at(0) ==
            "Write up the minutes of 16 March 2026 | Executive Oversight Committee | 2026-04-13");
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins.").has_value());
        BOOST_TEST(desk_of(chamber).empty()); // a draft, and nobody has met since
        auto const november = chamber.meeting("2026-11-20");
        BOOST_TEST(
            desk_of(chamber).at(0) ==
            "Agree the minutes of 16 March 2026 | Executive Oversight Committee | 2026-11-20");
        BOOST_REQUIRE(chamber.agree(march, november).has_value());
        BOOST_REQUIRE(desk_of(chamber).size() == 1U);
        BOOST_TEST(desk_of(chamber).at(0).starts_with("Write up the minutes of 20 November 2026"));
    });
}

BOOST_AUTO_TEST_CASE(vacant_seats_wait_once_somebody_sits_and_terms_tell_of_their_end) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        BOOST_TEST(desk_of(chamber).empty());
        chamber.filled(seat_class::associate, "Ash", "2025-01-01");

        auto const rows = desk_of(chamber);
        BOOST_REQUIRE(rows.size() == 5U);
        BOOST_TEST(
            rows[0] ==
            "Full members: 0 held, 6 more seats are due | Executive Oversight Committee | no day");
        BOOST_TEST(rows[4] == "A term ends on 31 December 2026 | Executive Oversight Committee, "
                              "Associate members | 2027-01-01");
        chamber.filled(seat_class::associate, "Birch", "2027-01-01");
        BOOST_TEST(desk_of(chamber).size() == 4U);
    });
}

BOOST_AUTO_TEST_CASE(a_seat_is_not_handed_over_with_the_post_and_waits_on_the_desk) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const sam = chamber.person("sam");
        auto wish = chamber.seat_wish(seat_class::accountable_body, "exampleton", sam);
        wish.body = "officers";
        auto const seat = chamber.fill(wish);
        BOOST_REQUIRE(seat.has_value());
        BOOST_TEST(desk_of(chamber).empty());

        people::hand_over_wish leaving;
        leaving.organisation = "exampleton";
        leaving.from_person = sam;
        leaving.name = "alex";
        leaving.email = test::village::address_of("alex");
        auto const taken = chamber.write(
            [&](changes::unit_of_work& work) { return people::hand_over(work, leaving); });

        BOOST_REQUIRE(taken.has_value());
        BOOST_REQUIRE(desk_of(chamber).size() == 1U);
        BOOST_TEST(desk_of(chamber)[0] ==
                   "A post on a body was handed over without its seat | Officer Network | no day");
        wish.person = *taken->front().person;
        wish.from = chamber.read([](changes::reader& view) { return view.today(); });
        auto const filled = chamber.fill(wish);
        BOOST_REQUIRE(filled.has_value());
        BOOST_TEST(filled->appointment == taken->front().id);
        BOOST_TEST(desk_of(chamber).empty());
        BOOST_TEST(test::code_of(chamber.fill(wish)) == "appointment.already");
    });
}

BOOST_AUTO_TEST_CASE(a_store_kept_by_the_use_cases_is_sound_and_broken_rows_are_found) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        auto const board = chamber.meeting("2026-06-15", "vp");
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins.").has_value());
        BOOST_REQUIRE(chamber.agree(march, june).has_value());
        auto const seat = chamber.filled(seat_class::full, "Ash");
        BOOST_TEST(faults_of(chamber).empty());

        run(chamber, "insert into minutes_agreement (meeting, agreed_at, recorded_at) values (" +
                         std::to_string(june) + ", " + std::to_string(board) + ", 1)");
        run(chamber, "insert into minuted_decision (meeting, number, recorded_at) values (" +
                         std::to_string(june) + ", 3, 1)");
        run(chamber, "insert into appointment (person, mailbox, body, post, title, effective_from,"
                     " recorded_at, decision) values (null, 'a@council.example', 'Another body',"
                     " 'chair', '', '2026-01-01', 1, '')");
        run(chamber, "insert into seat (appointment, body, seat_class, votes, substitute_for,"
                     " recorded_at) select max(a.id), min(b.id), 'vp', 0, " +
                         std::to_string(seat.id) +
                         ", 1 from appointment a, body b where b.code = 'vp'");

        auto const found = faults_of(chamber);
        BOOST_REQUIRE(found.size() == 5U);
        BOOST_TEST(found[0] == "minutes of meeting " + std::to_string(june) +
                                   " were agreed by another body or an earlier meeting");
        BOOST_TEST(found[1].find("gap in the numbers") != std::string::npos);
        BOOST_TEST(found[2].find("has no wording") != std::string::npos);
        BOOST_TEST(found[3].find("appointment to another body") != std::string::npos);
        BOOST_TEST(found[4].find("another body or class") != std::string::npos);
    });
}

BOOST_AUTO_TEST_SUITE_END()
