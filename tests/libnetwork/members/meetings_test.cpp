// Meetings: called, moved, called off; their agenda; who was there, and who may read what.
#include "tests/libnetwork/members/chamber.hpp"

using namespace network;
using namespace network::members;
using test::code_of;
using test::day;

namespace {

auto shown(std::int64_t meeting) {
    return [=](changes::reader& view) { return show_meeting(view, {.meeting = meeting}).value(); };
}

auto attending(attendance_wish wish) {
    return [=](changes::unit_of_work& work) { return record_attendance(work, wish); };
}

attendance_wish present(std::int64_t meeting, std::int64_t person) {
    attendance_wish wish;
    wish.meeting = meeting;
    wish.person = person;
    wish.organisation = "exampleton";
    return wish;
}

auto moving(move_wish wish) {
    return [=](changes::unit_of_work& work) { return move_meeting(work, wish); };
}

} // namespace

BOOST_AUTO_TEST_SUITE(meetings_of_bodies)

BOOST_AUTO_TEST_CASE(the_network_begins_with_four_bodies_and_can_have_more) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const added = [&](std::string code, std::string name) {
            return chamber.write([&](changes::unit_of_work& work) {
                return add_body(work, {.code = code, .name = name, .purpose = {}});
            });
        };

        auto const made = added("CRG", "Constitutional Review Group");

        BOOST_REQUIRE(made.has_value());
        BOOST_TEST(code_of(added("crg", "Another")) == "body.already");
        BOOST_TEST(code_of(added("c2", "Odd")) == "body.code_invalid");
        BOOST_TEST(code_of(added("ok", " ")) == "name.required");
        std::string codes;
        auto const all =
            chamber.read([](changes::reader& view) { return bodies(view, {}).value(); });
        for (auto const& body : all.items)
            codes += body.code + ' ';
        BOOST_TEST(codes == "agm crg eoc officers vp ");
    });
}

BOOST_AUTO_TEST_CASE(a_meeting_is_called_with_its_join_time_and_agenda) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        call_wish wish;
        wish.body = "EOC";
        wish.on = day("2021-03-16");
        wish.starts = "14:00";
        wish.joins = "13:30";
        wish.mode = meeting_mode::online;
        wish.agenda = {"Apologies", " ", "Applications"};

        auto const made =
            chamber.write([&](changes::unit_of_work& work) { return call_meeting(work, wish); });

        BOOST_REQUIRE(made.has_value());
        auto const card = chamber.read(shown(made->id));
        BOOST_TEST(card.meeting.body_name == "Executive Oversight Committee");
        BOOST_TEST(card.meeting.starts_at == "14:00");
        BOOST_TEST(card.meeting.joins_at == "13:30");
        BOOST_REQUIRE(card.agenda.size() == 2U);
        BOOST_TEST(card.agenda[1].number == 2);
        BOOST_TEST(card.agenda[1].title == "Applications");
    });
}

BOOST_AUTO_TEST_CASE(a_body_meets_once_on_a_day_at_times_that_are_times) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        chamber.meeting("2026-03-16");
        auto const at = [&](char const* starts, char const* joins) {
            call_wish wish;
            wish.body = "eoc";
            wish.on = day("2026-03-17");
            wish.starts = starts;
            wish.joins = joins;
            return code_of(chamber.write(
                [&](changes::unit_of_work& work) { return call_meeting(work, wish); }));
        };

        BOOST_TEST(code_of(chamber.call("2026-03-16")) == "meeting.already");
        BOOST_TEST(code_of(chamber.call("2026-03-16", "vp")) == "none");
        BOOST_TEST(code_of(chamber.call("2026-03-16", "nobody")) == "body.unknown");
        for (auto const* time : {"24:00", "14:60", "14", "2 pm", "14:0x", "14.00"})
            BOOST_TEST(at(time, "") == "time.invalid", time);
        BOOST_TEST(at("14:00", "14:01") == "meeting.joins_late");
        BOOST_TEST(at("14:00", "14:00") == "none");
    });
}

BOOST_AUTO_TEST_CASE(a_meeting_is_moved_or_called_off_with_a_reason_until_it_is_minuted) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        chamber.meeting("2026-03-23");
        move_wish wish;
        wish.meeting = march;
        wish.on = day("2026-03-23");
        wish.reason = "A by-election on that day";

        BOOST_TEST(code_of(chamber.write(moving(wish))) == "meeting.already");
        wish.on = day("2026-03-24");
        auto const moved = chamber.write(moving(wish));
        move_wish off;
        off.meeting = march;
        off.called_off = true;
        BOOST_TEST(code_of(chamber.write(moving(off))) == "reason.required");
        off.reason = "No quorum";
        auto const gone = chamber.write(moving(off));
        auto const decided = chamber.decide(march, "Nothing.");
        auto const revived = chamber.write(moving(wish));
        BOOST_REQUIRE(chamber.decide(march, "Something.").has_value());

        BOOST_TEST(moved->held_on.to_string() == "2026-03-24");
        BOOST_TEST(gone->called_off);
        BOOST_TEST(code_of(decided) == "meeting.called_off");
        BOOST_TEST(!revived->called_off);
        BOOST_TEST(code_of(chamber.write(moving(off))) == "meeting.minuted");
        BOOST_TEST(chamber.cited("EOC 2026-03-24/1").has_value());
    });
}

BOOST_AUTO_TEST_CASE(the_agenda_keeps_its_numbers_when_an_item_goes) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const meeting = chamber.meeting("2026-03-16");
        auto const put = [&](std::optional<std::int64_t> number, std::string title) {
            return chamber.write([&](changes::unit_of_work& work) {
                return set_agenda_item(work,
                                       {.meeting = meeting, .number = number, .title = title});
            });
        };
        put({}, "Apologies");
        put({}, "Budget");
        put({}, "Applications");

        put(2, "");
        put(3, "Two applications");
        auto const next = put({}, "Any other business");

        BOOST_TEST(next->number == 4);
        BOOST_TEST(code_of(put(2, "")) == "title.required");
        std::string all;
        for (auto const& item : chamber.read(shown(meeting)).agenda)
            all += std::to_string(item.number) + ' ' + item.title + "; ";
        BOOST_TEST(all == "1 Apologies; 3 Two applications; 4 Any other business; ");
    });
}

BOOST_AUTO_TEST_CASE(who_was_there_is_recorded_in_every_state_and_put_right) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const meeting = chamber.meeting("2026-03-16");
        auto const sam = chamber.person("sam");
        auto wish = present(meeting, sam);
        BOOST_REQUIRE(chamber.write(attending(wish)).has_value());

        wish.state = attendance_state::substitute_from_item;
        BOOST_TEST(code_of(chamber.write(attending(wish))) == "item.required");
        wish.from_item = 1;
        BOOST_TEST(code_of(chamber.write(attending(wish))) == "item.unknown");
        chamber.write([&](changes::unit_of_work& work) {
            return set_agenda_item(work, {.meeting = meeting, .number = {}, .title = "Budget"});
        });
        BOOST_TEST(code_of(chamber.write(attending(wish))) == "none");
        attendance_wish adviser;
        adviser.meeting = meeting;
        BOOST_TEST(code_of(chamber.write(attending(adviser))) == "attendance.who_required");
        adviser.label = "Adviser from the auditors";
        adviser.state = attendance_state::advisor;
        BOOST_TEST(code_of(chamber.write(attending(adviser))) == "none");

        auto const lines = chamber.read_as_team(shown(meeting)).attendance;
        BOOST_REQUIRE(lines.size() == 2U);
        BOOST_TEST(lines[0].name == "sam");
        BOOST_TEST(lines[0].organisation_name == "Exampleton Council");
        BOOST_TEST(*lines[0].from_item == 1);
        BOOST_TEST(lines[1].label == "Adviser from the auditors");
        adviser.state = attendance_state::struck_out;
        BOOST_TEST(code_of(chamber.write(attending(adviser))) == "none");
        BOOST_TEST(chamber.read_as_team(shown(meeting)).attendance.size() == 1U);
    });
}

BOOST_AUTO_TEST_CASE(nobody_was_at_a_meeting_to_come_but_apologies_can_be_given) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const meeting = chamber.meeting("2026-12-14");
        auto wish = present(meeting, chamber.person("sam"));

        BOOST_TEST(code_of(chamber.write(attending(wish))) == "meeting.not_held");
        wish.state = attendance_state::apologies;
        BOOST_TEST(code_of(chamber.write(attending(wish))) == "none");
        wish.person = 4711;
        BOOST_TEST(code_of(chamber.write(attending(wish))) == "people.unknown");
    });
}

BOOST_AUTO_TEST_CASE(visitors_read_agreed_minutes_without_names_and_the_team_reads_drafts) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        BOOST_REQUIRE(chamber.write(attending(present(march, chamber.person("sam")))).has_value());
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins.").has_value());
        BOOST_REQUIRE(chamber
                          .write([&](changes::unit_of_work& work) {
                              return write_minutes(work,
                                                   {.meeting = march, .text = "All went well."});
                          })
                          .has_value());

        auto const draft = chamber.read(shown(march));
        auto const draft_for_team = chamber.read_as_team(shown(march));
        BOOST_REQUIRE(chamber.agree(march, june).has_value());
        auto const agreed = chamber.read(shown(march));

        BOOST_TEST(draft.decisions.empty());
        BOOST_TEST(draft.text == "");
        BOOST_TEST(draft.attendance.empty());
        BOOST_TEST(draft_for_team.decisions.size() == 1U);
        BOOST_TEST(draft_for_team.attendance.at(0).name == "sam");
        BOOST_TEST(agreed.decisions.at(0).reference == "EOC 2026-03-16/1");
        BOOST_TEST(agreed.text == "All went well.");
        BOOST_TEST(agreed.agreed_on->to_string() == "2026-06-15");
        BOOST_TEST(agreed.attendance.at(0).name == "");
        BOOST_TEST(!agreed.attendance.at(0).person.has_value());
        BOOST_TEST(agreed.attendance.at(0).organisation_name == "Exampleton Council");
    });
}

BOOST_AUTO_TEST_CASE(the_list_of_meetings_runs_backwards_page_by_page) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        for (auto const* on : {"2026-03-16", "2025-09-15", "2026-06-15", "2025-12-01"})
            chamber.meeting(on);
        chamber.meeting("2026-06-15", "vp");
        meetings_wish wish;
        wish.body = "eoc";
        wish.limit = 2;
        auto const list = [&] {
            return chamber.read(
                [&](changes::reader& view) { return meetings(view, wish).value(); });
        };

        auto const first = list();
        wish.after = first.next;
        auto const second = list();

        BOOST_TEST(first.total == 4);
        BOOST_TEST(first.items.at(0).held_on.to_string() == "2026-06-15");
        BOOST_TEST(first.items.at(1).held_on.to_string() == "2026-03-16");
        BOOST_TEST(second.items.at(0).held_on.to_string() == "2025-12-01");
        BOOST_TEST(second.items.at(1).held_on.to_string() == "2025-09-15");
        BOOST_TEST(!second.next.has_value());
        wish.after = "nonsense";
        BOOST_TEST(code_of(chamber.read([&](changes::reader& view) {
                       return meetings(view, wish);
                   })) == "cursor.invalid");
    });
}

BOOST_AUTO_TEST_SUITE_END()
