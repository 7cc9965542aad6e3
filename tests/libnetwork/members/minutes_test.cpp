// Minutes: numbered decisions that others cite, drafts until a later meeting agrees them.
#include "libnetwork/members/minute_corrections.hpp"
#include "tests/libnetwork/members/chamber.hpp"

using namespace network;
using namespace network::members;
using test::code_of;

BOOST_AUTO_TEST_SUITE(minutes)

BOOST_AUTO_TEST_CASE(a_minuted_decision_is_found_by_what_cites_it) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const meeting = chamber.meeting("2026-03-16");
        BOOST_REQUIRE(chamber.decide(meeting, "Apologies were noted.").has_value());

        auto const made = chamber.decide(meeting, "Otherham joins as a Full member.");

        BOOST_REQUIRE(made.has_value());
        BOOST_TEST(made->reference == "EOC 2026-03-16/2");
        for (auto const* reference :
             {"EOC 2026-03-16/2", "eoc 2026-03-16/2", "  Eoc  2026-03-16/2 "})
            BOOST_TEST_CONTEXT(reference) {
                auto const found = chamber.cited(reference);
                BOOST_REQUIRE(found.has_value());
                BOOST_TEST(found->id == made->id);
                BOOST_TEST(found->reference == "EOC 2026-03-16/2");
                BOOST_TEST(found->body == "Executive Oversight Committee");
                BOOST_TEST(found->held.to_string() == "2026-03-16");
                BOOST_TEST(found->text == "Otherham joins as a Full member.");
                BOOST_TEST(!found->agreed);
            }
    });
}

BOOST_AUTO_TEST_CASE(a_minute_that_does_not_exist_is_refused) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        BOOST_REQUIRE(chamber.decide(chamber.meeting("2026-03-16"), "Something.").has_value());

        for (auto const* reference :
             {"EOC 2026-03-16/2", "EOC 2026-03-17/1", "VP 2026-03-16/1", "XYZ 2026-03-16/1", "EOC",
              "", "/", "EOC 2026-03-16", "EOC 2026-03-16/", "EOC 2026-03-16/1x", "EOC 2026-02-30/1",
              "EOC2026-03-16/1", "EOC 2026-03-16/99999999999999999999", "EOC 2026-03-16/-1"})
            BOOST_TEST(code_of(chamber.cited(reference)) == "minute.unknown", reference);
        BOOST_TEST(code_of(chamber.cited("EOC 2026-03-16/1")) == "none");
    });
}

BOOST_AUTO_TEST_CASE(minutes_are_agreed_at_a_later_meeting_of_the_same_body) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        auto const board = chamber.meeting("2026-06-16", "vp");
        auto const december = chamber.meeting("2026-12-14");
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins.").has_value());
        BOOST_REQUIRE(chamber.decide(june, "The accounts are signed off.").has_value());

        BOOST_TEST(code_of(chamber.agree(june, march)) == "minutes.not_later");
        BOOST_TEST(code_of(chamber.agree(march, march)) == "minutes.not_later");
        BOOST_TEST(code_of(chamber.agree(march, board)) == "minutes.other_body");
        BOOST_TEST(code_of(chamber.agree(march, december)) == "meeting.not_held");
        BOOST_TEST(code_of(chamber.agree(march, 4711)) == "meeting.unknown");
        BOOST_TEST(code_of(chamber.agree(board, june)) == "minutes.awaited");
        auto const agreed = chamber.agree(march, june);

        BOOST_REQUIRE(agreed.has_value());
        BOOST_TEST((agreed->minutes == minutes_state::agreed));
        BOOST_TEST(chamber.cited("EOC 2026-03-16/1")->agreed);
        BOOST_TEST(!chamber.cited("EOC 2026-06-15/1")->agreed);
        BOOST_TEST(code_of(chamber.agree(march, june)) == "minutes.agreed_already");
    });
}

BOOST_AUTO_TEST_CASE(agreed_minutes_stay_as_they_are) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        BOOST_REQUIRE(chamber.decide(march, "Otherham join.").has_value());
        auto const reworded = [&](std::string text) {
            return chamber.write([&](changes::unit_of_work& work) {
                return reword_decision(work, {.meeting = march, .number = 1, .text = text});
            });
        };
        BOOST_REQUIRE(reworded("Otherham joins.").has_value());
        BOOST_REQUIRE(chamber.agree(march, june).has_value());

        BOOST_TEST(code_of(reworded("Otherham does not join.")) == "minutes.agreed_already");
        BOOST_TEST(code_of(chamber.decide(march, "One more.")) == "minutes.agreed_already");
        BOOST_TEST(code_of(chamber.write([&](changes::unit_of_work& work) {
                       return write_minutes(work, {.meeting = march, .text = "Other words"});
                   })) == "minutes.agreed_already");
        BOOST_TEST(code_of(chamber.write([&](changes::unit_of_work& work) {
                       return set_agenda_item(
                           work, {.meeting = march, .number = {}, .title = "Late item"});
                   })) == "minutes.agreed_already");
        BOOST_TEST(chamber.cited("EOC 2026-03-16/1")->text == "Otherham joins.");
    });
}

BOOST_AUTO_TEST_CASE(what_must_rest_on_agreed_minutes_refuses_a_draft) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins.").has_value());
        auto const asked = [&](std::string_view reference) {
            return chamber.read(
                [&](changes::reader& view) { return agreed_minute_called(view, reference); });
        };

        BOOST_TEST(code_of(asked("EOC 2026-03-16/1")) == "minute.not_agreed");
        BOOST_REQUIRE(chamber.agree(march, june).has_value());

        BOOST_TEST(asked("EOC 2026-03-16/1").has_value());
        BOOST_TEST(code_of(asked("EOC 2026-03-16/2")) == "minute.unknown");
    });
}

BOOST_AUTO_TEST_CASE(a_decision_needs_words_a_day_that_has_come_and_an_item_that_is_there) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const today = chamber.meeting("2026-11-21");
        auto const tomorrow = chamber.meeting("2026-11-22");
        auto const with_item = [&](std::int64_t item) {
            return chamber.write([&](changes::unit_of_work& work) {
                return record_decision(work, {.meeting = today, .item = item, .text = "So be it."});
            });
        };
        BOOST_REQUIRE(chamber
                          .write([&](changes::unit_of_work& work) {
                              return set_agenda_item(
                                  work, {.meeting = today, .number = {}, .title = "Memberships"});
                          })
                          .has_value());

        BOOST_TEST(code_of(chamber.decide(tomorrow, "Too early.")) == "meeting.not_held");
        BOOST_TEST(code_of(chamber.decide(4711, "Nowhere.")) == "meeting.unknown");
        BOOST_TEST(code_of(chamber.decide(today, "  ")) == "text.required");
        BOOST_TEST(code_of(with_item(2)) == "item.unknown");
        BOOST_TEST(with_item(1).has_value());
        chamber.wait_days(1);
        BOOST_TEST(chamber.decide(tomorrow, "In time.").has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_draft_is_cited_by_everybody_and_read_by_the_team) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        BOOST_REQUIRE(chamber.decide(chamber.meeting("2026-03-16"), "Otherham joins.").has_value());
        auto const shown = [](changes::reader& view) {
            return show_minute(view, {.reference = "EOC 2026-03-16/1"}).value();
        };

        BOOST_TEST(chamber.read(shown).text == "");
        BOOST_TEST(chamber.read_as_team(shown).text == "Otherham joins.");
    });
}

BOOST_AUTO_TEST_CASE(nothing_that_was_minuted_can_be_changed_or_deleted) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins.").has_value());
        BOOST_REQUIRE(chamber.agree(march, chamber.meeting("2026-06-15")).has_value());

        for (auto const* sql :
             {"update minuted_wording set text = 'no'", "delete from minuted_wording",
              "update minuted_decision set number = 9", "delete from minutes_agreement",
              "update meeting_notice set held_on = '2020-01-01'", "delete from meeting"})
            BOOST_TEST_CONTEXT(sql) {
                BOOST_CHECK_EXCEPTION(chamber.write([&](changes::unit_of_work& work) -> result<> {
                    store::execute(work.db(), sql);
                    return {};
                }),
                                      store::database_error, [](store::database_error const& what) {
                                          return what.kind() == store::fault::refused;
                                      });
            }
        BOOST_TEST(chamber.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(what_was_agreed_wrong_is_put_right_beside_it_by_a_later_meeting) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        auto const september = chamber.meeting("2026-09-14");
        auto const board = chamber.meeting("2026-09-15", "vp");
        auto const december = chamber.meeting("2026-12-14");
        BOOST_REQUIRE(chamber.decide(march, "Otherham joins as an Associate.").has_value());
        auto const corrected = [&](std::string text, std::int64_t at,
                                   std::string reason = "The tier was wrong",
                                   std::int64_t number = 1) {
            return chamber.write([&](changes::unit_of_work& work) {
                return correct_decision(
                    work,
                    {.meeting = march, .number = number, .text = text, .reason = reason, .at = at});
            });
        };
        std::string const right = "Otherham joins as a Full member.";
        BOOST_TEST(code_of(corrected(right, september)) == "minutes.not_agreed");
        BOOST_REQUIRE(chamber.agree(march, june).has_value());
        BOOST_TEST(code_of(corrected(right, march)) == "minutes.not_later");
        BOOST_TEST(code_of(corrected(right, board)) == "minutes.other_body");
        BOOST_TEST(code_of(corrected(right, december)) == "meeting.not_held");
        BOOST_TEST(code_of(corrected(right, 4711)) == "meeting.unknown");
        BOOST_TEST(code_of(corrected(right, september, " ")) == "reason.required");
        BOOST_TEST(code_of(corrected(" ", september)) == "text.required");
        BOOST_TEST(code_of(corrected("Otherham joins as an Associate.", september)) == "text.same");
        BOOST_TEST(code_of(corrected(right, september, "Wrong", 2)) == "minute.unknown");
        BOOST_TEST(!chamber.cited("EOC 2026-03-16/1")->corrected);

        auto const done = corrected(right, september);

        BOOST_REQUIRE(done.has_value());
        BOOST_TEST(done->reference == "EOC 2026-03-16/1");
        BOOST_TEST(done->text == "Otherham joins as an Associate."); // what was agreed stays
        BOOST_REQUIRE(done->corrections.size() == 1U);
        BOOST_TEST(done->corrections[0].text == right);
        BOOST_TEST(done->corrections[0].corrected_on.to_string() == "2026-09-14");
        auto const cited = chamber.cited("EOC 2026-03-16/1");
        BOOST_TEST(cited->text == "Otherham joins as an Associate.");
        BOOST_TEST(cited->corrected.value_or("") == right);
        // A second click is no second correction.
        BOOST_REQUIRE(corrected(right, september).has_value());
        BOOST_TEST(chamber.count("select count(*) from minute_correction") == 1);
        auto const public_card = chamber.read(
            [&](changes::reader& view) { return show_meeting(view, {march}).value(); });
        BOOST_REQUIRE(public_card.decisions.size() == 1U);
        BOOST_TEST(public_card.decisions[0].corrections.size() == 1U);
        BOOST_TEST(chamber.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(a_correction_cannot_be_written_over_even_in_the_database) {
    test::on_every_store([](test::store_place const& place) {
        test::chamber chamber{place};
        auto const march = chamber.meeting("2026-03-16");
        auto const june = chamber.meeting("2026-06-15");
        BOOST_REQUIRE(chamber.decide(march, "Otherham join.").has_value());
        BOOST_REQUIRE(chamber.agree(march, june).has_value());
        BOOST_REQUIRE(chamber
                          .write([&](changes::unit_of_work& work) {
                              return correct_decision(work, {.meeting = march,
                                                             .number = 1,
                                                             .text = "Otherham joins.",
                                                             .reason = "Grammar",
                                                             .at = june});
                          })
                          .has_value());

        for (auto const* sql : {"update minute_correction set text = 'Otherham leaves.'",
                                "delete from minute_correction"})
            BOOST_CHECK_THROW(chamber.write([&](changes::unit_of_work& work) -> result<int> {
                network::store::execute(work.db(), sql);
                return 0;
            }),
                              network::store::database_error);
        BOOST_TEST(chamber.cited("EOC 2026-03-16/1")->corrected.value_or("") == "Otherham joins.");
    });
}

BOOST_AUTO_TEST_SUITE_END()
