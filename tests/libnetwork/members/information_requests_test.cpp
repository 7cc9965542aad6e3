// Requests for information: logged, worked on step by step, decided thing by thing; and what an
// open one holds fast.
#include "libnetwork/members/dealings_contribution.hpp"
#include "libnetwork/members/freeze.hpp"

#include "tests/libnetwork/members/front_office.hpp"
#include "tests/support/day.hpp"

using namespace network;
using namespace network::members;
using test::code_of;

namespace {

using network::test::day;

std::string freeze_of(test::front_office& office, std::int64_t person) {
    return code_of(office.read(
        [&](changes::reader& view) { return check_person_is_not_asked_for(view, person); }));
}

result<request_card> decided(test::front_office& office, std::int64_t request, std::string holding,
                             disclosure what, std::string exemption,
                             std::string reason = "Because") {
    return office.write([&](changes::unit_of_work& work) {
        std::vector<changes::holding> const known{{"dealing", 7, "Dealings", {}, 0, 0, "Text"}};
        disclosure_wish wish{request, {holding}, what, {}, reason};
        if (!exemption.empty())
            wish.exemption = exemption;
        return decide(work, wish, known);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(information_requests)

BOOST_AUTO_TEST_CASE(a_request_is_logged_under_a_number_of_the_year_and_its_clock_runs) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};

        auto const first = office.logged(office.asked_for("All letters to Exampleton"));
        auto const second = office.logged(office.asked_for("All letters to Otherham"));

        BOOST_REQUIRE(first.has_value());
        BOOST_TEST(first->reference == "IR 2026/1");
        BOOST_TEST(second->reference == "IR 2026/2");
        BOOST_TEST((first->state == request_state::received));
        BOOST_TEST(first->clock.due->to_string() ==
                   "2026-11-30"); // 20 working days after 2 November
        BOOST_TEST(!first->overdue);
        office.wait_days(10);
        auto const later =
            office.read([&](changes::reader& view) { return show_request(view, {first->id}); });
        BOOST_TEST(later->overdue);
    });
}

BOOST_AUTO_TEST_CASE(the_whole_way_from_receipt_to_answer) {
    test::on_every_store([](test::store_place const& place) {
        using enum request_step;
        test::front_office office{place};
        auto const id = office.logged(office.asked_for("Everything"))->id;

        BOOST_TEST((office.stepped(id, clarification_asked, "2026-11-04")->state ==
                    request_state::clarifying));
        BOOST_TEST((office.stepped(id, clarified, "2026-11-11")->state == request_state::received));
        auto const searching = office.stepped(id, search_begun, "2026-11-12");
        BOOST_TEST((searching->state == request_state::searching));
        BOOST_TEST(searching->clock.due->to_string() == "2026-12-07"); // five working days later
        BOOST_TEST((office.stepped(id, answered, "2026-11-20")->state == request_state::answered));

        BOOST_TEST(code_of(office.stepped(id, answered)) == "request.closed"); // a double click
        auto const back = office.write([&](changes::unit_of_work& work) {
            return take_step_back(work, {id, "The answer bounced"});
        });
        BOOST_TEST((back->state == request_state::searching));
        BOOST_TEST(back->steps.size() == 4U); // what was taken back stays readable
        BOOST_TEST(back->steps.back().taken_back);
        BOOST_TEST(office.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(steps_keep_to_the_calendar_and_say_why) {
    test::store_place const place{test::engine::memory};
    using enum request_step;
    test::front_office office{place};
    auto const id = office.logged(office.asked_for("Everything"))->id;

    BOOST_TEST(code_of(office.stepped(id, search_begun, "2026-11-01")) == "request.step_before");
    BOOST_TEST(code_of(office.stepped(id, search_begun, "2026-11-22")) == "on.in_future");
    BOOST_TEST(code_of(office.stepped(id, refused, "2026-11-20", " ")) == "note.required");
    BOOST_TEST(code_of(office.stepped(id, search_begun, "2026-11-20", "")) == "none");
    BOOST_TEST(code_of(office.stepped(id, answered, "2026-11-19")) == "request.step_before");
    BOOST_TEST(code_of(office.stepped(id + 9, answered)) == "request.unknown");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_request_is_told_field_by_field) {
    test::store_place const place{test::engine::memory};
    test::front_office office{place};
    auto const code = [&](auto&& change) {
        auto wish = office.asked_for("Something");
        change(wish);
        return code_of(office.logged(wish));
    };

    BOOST_TEST(code([](request_wish&) {}) == "none"); // the control
    BOOST_TEST(code([](request_wish& wish) { wish.asked = " "; }) == "asked.required");
    BOOST_TEST(code([](request_wish& wish) { wish.from_name = ""; }) == "from.required");
    BOOST_TEST(code([](request_wish& wish) { wish.received_on = day("2026-11-22"); }) ==
               "received.in_future");
    BOOST_TEST(code([](request_wish& wish) { wish.kind = request_kind::subject_access; }) ==
               "subject.required");
    BOOST_TEST(code([](request_wish& wish) { wish.person = 99; }) == "person.unknown");
}

BOOST_AUTO_TEST_CASE(a_request_that_turns_out_to_be_environmental_is_put_right_by_a_further_row) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.logged(office.asked_for("Noise at the depot"))->id;

        auto const corrected = office.write([&](changes::unit_of_work& work) {
            request_correction wish;
            wish.request = id;
            wish.kind = request_kind::environmental_information;
            return correct_request(work, wish);
        });

        BOOST_REQUIRE(corrected.has_value());
        BOOST_TEST((corrected->kind == request_kind::environmental_information));
        BOOST_TEST(corrected->asked == "Noise at the depot");
        BOOST_TEST(corrected->from_name == "Curious Citizen");
        BOOST_TEST(office.count("select count(*) from information_request_entry") == 2);
        BOOST_TEST(office.count("select count(*) from information_request") == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_thing_is_withheld_under_an_exemption_of_the_right_law_alone) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.logged(office.asked_for("Everything"))->id;

        BOOST_TEST(code_of(decided(office, id, "dealing 7", disclosure::withhold, "")) ==
                   "exemption.unknown");
        BOOST_TEST(code_of(decided(office, id, "dealing 7", disclosure::withhold, "eir_r13")) ==
                   "exemption.unknown");
        BOOST_TEST(code_of(decided(office, id, "dealing 7", disclosure::withhold, "foia_s43",
                                   " ")) == "reason.required");
        BOOST_TEST(code_of(decided(office, id, "dealing 7", disclosure::release, "foia_s43")) ==
                   "exemption.not_needed");
        BOOST_TEST(code_of(decided(office, id, "dealing 8", disclosure::release, "")) ==
                   "holding.unknown");
        BOOST_TEST(code_of(decided(office, id, "dealing 7", disclosure::withhold, "foia_s43")) ==
                   "none");
        auto const again = decided(office, id, "dealing 7", disclosure::release, "");
        BOOST_REQUIRE(again.has_value());
        BOOST_REQUIRE(again->items.size() == 1U); // the later decision counts
        BOOST_TEST((again->items[0].disclosure == disclosure::release));
        BOOST_TEST(office.count("select count(*) from information_request_item") == 2);
    });
}

BOOST_AUTO_TEST_CASE(an_open_request_about_a_person_freezes_what_is_held_on_them) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const sam = office.person("sam");
        auto const kim = office.person("kim");
        BOOST_TEST(freeze_of(office, sam) == "none");
        auto wish = office.asked_for("All about me");
        wish.kind = request_kind::subject_access;
        wish.person = sam;

        auto const id = office.logged(wish)->id;

        BOOST_TEST(freeze_of(office, sam) == "request.open");
        BOOST_TEST(freeze_of(office, kim) == "none");
        BOOST_REQUIRE(office.stepped(id, request_step::answered).has_value());
        BOOST_TEST(freeze_of(office, sam) == "none");
    });
}

BOOST_AUTO_TEST_CASE(an_open_request_about_a_council_freezes_its_people_and_its_dealings) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const sam = office.person("sam");
        office.appointed(sam, people::post::officer);
        auto const elsewhere = office.person("kim");
        auto const id = office.noted("A note on Exampleton");
        auto wish = office.asked_for("Letters to Exampleton");
        wish.organisation = "exampleton";
        auto const request = office.logged(wish)->id;
        auto const erase = [&](changes::unit_of_work& work) {
            return erase_dealing(work, {id, "Asked for"});
        };

        BOOST_TEST(freeze_of(office, sam) == "request.open");
        BOOST_TEST(freeze_of(office, elsewhere) == "none");
        BOOST_TEST(office.code_in(erase) == "request.open");

        BOOST_REQUIRE(office.stepped(request, request_step::withdrawn).has_value());
        BOOST_TEST(freeze_of(office, sam) == "none");
        BOOST_TEST(office.code_in(erase) == "none");
    });
}

BOOST_AUTO_TEST_CASE(the_desk_tells_of_open_requests_by_their_clock) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto wish = office.asked_for("Letters to Exampleton");
        wish.organisation = "exampleton";
        auto const id = office.logged(wish)->id;
        auto const desk = [&] {
            return office.read([](changes::reader& view) { return dealings_desk(view); });
        };
        BOOST_REQUIRE(desk().size() == 1U);
        BOOST_TEST(desk()[0].what == "Answer request IR 2026/1");
        BOOST_TEST(desk()[0].due->to_string() == "2026-11-30");
        BOOST_TEST(desk()[0].organisation_slug == "exampleton");

        office.stepped(id, request_step::clarification_asked);

        BOOST_TEST(desk()[0].what == "Wait for the clarification of IR 2026/1");
        BOOST_TEST(!desk()[0].due.has_value());
        office.stepped(id, request_step::withdrawn);
        BOOST_TEST(desk().empty());
    });
}

BOOST_AUTO_TEST_CASE(steps_out_of_turn_are_found_by_the_check) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.logged(office.asked_for("Everything"))->id;
        office.stepped(id, request_step::answered);
        auto const faults = [&] {
            return office.read([](changes::reader& view) { return dealings_faults(view.db()); });
        };
        BOOST_TEST(faults().empty());

        office.write([&](changes::unit_of_work& work) -> result<> {
            store::execute(
                work.db(),
                "insert into information_request_step (request, step, happened_on, note,"
                " recorded_at, recorded_by) values (:id, 'clarified', '2026-11-21', '', 0, 0)",
                id);
            return {};
        });

        BOOST_REQUIRE(faults().size() == 1U);
        BOOST_TEST(faults()[0].starts_with("request IR 2026/1 has step"));
    });
}

BOOST_AUTO_TEST_SUITE_END()
