// Memberships from files: our own, other systems', lists by hand; what is doubtful is refused.
#include "libnetwork/members/export_members.hpp"
#include "libnetwork/members/import_members.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

using namespace network;
using namespace network::test;

namespace {

import_members_wish file(std::string content, bool skip_refused = false) {
    import_members_wish wish;
    wish.file_name = "members.csv";
    wish.content = std::move(content);
    wish.skip_refused = skip_refused;
    return wish;
}

bool says(std::vector<std::string> const& all, std::string_view what) {
    return std::any_of(all.begin(), all.end(),
                       [&](std::string const& one) { return one.find(what) != std::string::npos; });
}

bool mentions(members_import_report const& report, std::int64_t line, std::string_view what) {
    for (auto const& one : report.report)
        if (one.line == line && says(one.messages, what))
            return true;
    return false;
}

/// Everything that counts, as one text.
std::string whole_roll(desk& here) {
    std::string text;
    for (auto const& row : here.sees(export_members, {}).rows)
        text += row.slug + '|' + (row.event ? std::string{to_word(*row.event)} : "") + '|' +
                (row.effective ? row.effective->to_string() : "") + '|' +
                (row.until ? row.until->to_string() : "") + '|' + row.decided_by + '|' +
                row.minute + '\n';
    return text;
}

constexpr char const* heading = "slug,name,kind,event,effective,tier,until,decided_by,minute\n";

struct county : roll_desk {
    explicit county(store_place const& place) : roll_desk(place) {
        adds("Aldford Council", organisation_kind::unitary, {{code_scheme::gss, "E06000901"}});
        adds("Brackenby Council", organisation_kind::unitary, {{code_scheme::gss, "E06000902"}});
        adds("Corfield Company", organisation_kind::company);
    }
    members_import_report takes(import_members_wish const& wish) {
        return does(import_members, wish);
    }
    members_import_report rehearses(import_members_wish const& wish) {
        return sees(preview_members, wish);
    }
    std::string refusal_of(import_members_wish const& wish) {
        return refused_with(asks(preview_members, wish));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(importing_members)

BOOST_AUTO_TEST_CASE(a_file_does_what_its_rehearsal_said_and_nothing_the_second_time) {
    on_every_store([](store_place const& place) {
        county here{place};
        auto const wish =
            file(std::string{heading} +
                 "aldford-council,,,admitted,2020-03-01,full,,EOC,\n"
                 "aldford-council,,,suspended,2021-01-01,,,,\n"
                 "dunmere-council,Dunmere Council,unitary,admitted,2022-02-02,full,,,\n");

        auto const rehearsed = here.rehearses(wish);
        BOOST_TEST(whole_roll(here).empty());
        auto const taken = here.takes(wish);
        auto const roll = whole_roll(here);
        here.passes_a_minute();
        auto const again = here.takes(wish);

        BOOST_TEST(rehearsed.dry_run);
        BOOST_TEST(rehearsed.events == 3);
        BOOST_TEST(rehearsed.organisations == 1);
        BOOST_TEST(taken.applied);
        BOOST_TEST_REQUIRE(taken.report.size() == rehearsed.report.size());
        for (std::size_t i = 0; i < taken.report.size(); ++i)
            BOOST_TEST((taken.report[i].messages == rehearsed.report[i].messages));
        BOOST_TEST(here.in_words("aldford-council") == "suspended full");
        BOOST_TEST(here.in_words("dunmere-council", "2022-02-02") == "active full");
        BOOST_TEST(!again.applied);
        BOOST_TEST(again.unchanged == 3);
        BOOST_TEST(whole_roll(here) == roll);
        BOOST_TEST(
            here.records.read({}, [](changes::reader& view) { return changes::verify(view.db()); })
                .empty());
    });
}

BOOST_AUTO_TEST_CASE(an_import_gives_the_same_term_as_the_other_doors) {
    on_every_store([](store_place const& place) {
        store_place const other{place.kind()};
        county by_hand{place}, by_file{other};

        by_hand.admits("aldford-council", tier::full, "2020-03-01");
        renewal wish;
        wish.organisation = "aldford-council";
        wish.on = day("2021-03-01");
        wish.until = day("2022-03-01");
        by_hand.does(renew, wish);
        by_file.takes(
            file(std::string{heading} +
                 "aldford-council,,,renewed,2021-03-01,,2022-03-01,,\n"
                 "aldford-council,,,admitted,2020-03-01,full,,Executive Oversight Committee,\n"));

        BOOST_TEST(whole_roll(by_hand) == whole_roll(by_file));
        // A term of one day more is told apart: the comparison can fail.
        wish.until = day("2022-03-02");
        by_hand.does(renew, wish);
        BOOST_TEST(whole_roll(by_hand) != whole_roll(by_file));
        // and what one door refuses the other refuses too
        by_hand.adds("Elmham Parish Council", organisation_kind::parish_council);
        by_file.adds("Elmham Parish Council", organisation_kind::parish_council);
        admission parish;
        parish.organisation = "elmham-parish-council";
        parish.tier = tier::full;
        parish.from = day("2020-01-01");
        BOOST_TEST(refused_with(by_hand.tries(admit, parish)) == "kind.not_admitted");
        auto const report = by_file.takes(
            file(std::string{heading} + "elmham-parish-council,,,admitted,2020-01-01,full,,,\n"));
        BOOST_TEST(!report.applied);
        BOOST_TEST(mentions(report, 2, "kind.not_admitted"));
    });
}

BOOST_AUTO_TEST_CASE(undo_restores_what_was_there_and_the_file_can_come_again) {
    on_every_store([](store_place const& place) {
        county here{place};
        here.admits("brackenby-council", tier::full, "2019-01-01");
        auto const before = whole_roll(here);
        auto const wish =
            file(std::string{heading} +
                 "aldford-council,,,admitted,2020-03-01,full,,,\n"
                 "brackenby-council,,,suspended,2020-05-01,,,,\n"
                 "dunmere-council,Dunmere Council,unitary,admitted,2022-02-02,full,,,\n");
        auto const taken = here.takes(wish);
        auto const after = whole_roll(here);

        here.passes_a_minute();
        auto const undone = here.does(members::undo_import, {*taken.import});

        BOOST_TEST(undone.events_withdrawn == 3);
        BOOST_TEST(whole_roll(here) == before);
        BOOST_TEST(here.lists().size() == 3U);
        BOOST_TEST(refused_with(here.tries(members::undo_import, {*taken.import})) ==
                   "import.already_undone");
        here.passes_a_minute();
        BOOST_TEST(here.takes(wish).applied);
        BOOST_TEST(whole_roll(here) == after);
    });
}

BOOST_AUTO_TEST_CASE(what_was_built_upon_an_import_stands_in_the_way_of_its_undoing) {
    store_place const place{engine::memory};
    county here{place};
    auto const taken =
        here.takes(file(std::string{heading} + "aldford-council,,,admitted,2020-03-01,full,,,\n"));
    BOOST_TEST(here.steps(members::suspend, "aldford-council", "2021-01-01").has_value());

    auto const refused = here.tries(members::undo_import, {*taken.import});

    BOOST_TEST_REQUIRE(refused.has_error());
    BOOST_TEST(refused.error().code == "import.built_upon");
    BOOST_TEST(here.in_words("aldford-council") == "suspended full");
}

BOOST_AUTO_TEST_CASE(a_wrong_line_refuses_the_whole_file_unless_it_is_to_be_skipped) {
    store_place const place{engine::memory};
    county here{place};
    auto const text = std::string{heading} + "aldford-council,,,admitted,2020-03-01,full,,,\n"
                                             "nowhere,,,admitted,2020-03-01,full,,,\n"
                                             "brackenby-council,,,suspended,2020-03-01,,,,\n"
                                             "aldford-council,,,admitted\n";

    auto const refused = here.takes(file(text));
    BOOST_TEST(!refused.applied);
    BOOST_TEST(refused.refused == 3);
    BOOST_TEST(mentions(refused, 3, "organisation.unknown"));
    BOOST_TEST(mentions(refused, 4, "member.not_admitted"));
    BOOST_TEST(mentions(refused, 5, "line.ragged"));
    BOOST_TEST(whole_roll(here).empty());

    BOOST_TEST(here.takes(file(text, true)).added == 1);
    BOOST_TEST(here.in_words("aldford-council") == "active full");
}

BOOST_AUTO_TEST_CASE(civicrm_rows_become_what_they_prove) {
    store_place const place{engine::memory};
    county here{place};

    auto const report = here.takes(
        file("Contact ID , External Identifier,Organization Name,Membership Type,Member "
             "Since,Start Date,End Date,Status\n"
             "12, E06000901,Aldford Council,Full Member,01/04/2015,01/04/2015,31/03/2027,Current\n"
             "13,E06000902, Brackenby Council ,full,01/06/2012,13/06/2016,31/03/2020,Expired\n"
             "14,,Corfield Company,Affiliate,01/05/2018,01/05/2018,,Pending\n"));

    BOOST_TEST(report.applied);
    BOOST_TEST(says(report.notes, "Contact ID"));
    BOOST_TEST(says(report.notes, "day first"));
    BOOST_TEST(here.in_words("E06000901", "2015-04-01") == "active full");
    BOOST_TEST(here.in_words("E06000901", "2015-03-31") == "never");
    BOOST_TEST(here.in_words("E06000902", "2020-03-31") == "active full");
    BOOST_TEST(here.in_words("E06000902", "2020-04-01") == "lapsed full");
    // The years before the present period are told, not invented.
    BOOST_TEST(here.in_words("E06000902", "2013-01-01") == "never");
    BOOST_TEST(mentions(report, 3, "Member since 1 June 2012"));
    BOOST_TEST(mentions(report, 4, "not a member yet"));
}

BOOST_AUTO_TEST_CASE(a_later_civicrm_file_renews_and_does_not_admit_twice) {
    store_place const place{engine::memory};
    county here{place};
    std::string const head = "Organization Name;Membership Type;Member Since;End Date;Status\n";
    here.takes(file(head + "Aldford Council;Full;2015-04-01;2026-03-31;Current\n"));

    auto const later =
        here.takes(file(head + "Aldford Council;Full;2015-04-01;2027-03-31;Current\n"));
    auto const again =
        here.takes(file(head + "Aldford Council;Full;2015-04-01;2027-03-31;Current\n"));

    BOOST_TEST(later.events == 1);
    BOOST_TEST(mentions(later, 2, "until 1 April 2027"));
    BOOST_TEST(!again.applied);
    BOOST_TEST(here.events_of("aldford-council") == 2);
}

BOOST_AUTO_TEST_CASE(wild_apricot_rows_with_sentinels_and_bundles) {
    store_place const place{engine::memory};
    county here{place};

    auto const report = here.takes(
        file("User ID\tFirst name\tOrganization\te-Mail\tMembership enabled\tMembership "
             "level\tMembership status\t"
             "Member since\tRenewal due\tMember bundle ID or email\n"
             "1\tA\tAldford Council\ta@x.example\tyes\tFull\tActive\t4/13/2019\tNEVER\t1\n"
             "2\tB\tAldford Council\tb@x.example\tyes\tCLEAR\t\tNEVER\tNEVER\t1\n"
             "3\tC\tBrackenby Council\tc@x.example\tyes\tFull\tLapsed\t4/13/2019\t4/13/2021\t3\n"));

    BOOST_TEST(report.applied);
    BOOST_TEST(report.added == 2);
    BOOST_TEST(mentions(report, 3, "holds no membership of its own"));
    BOOST_TEST(here.in_words("aldford-council") == "active full");
    BOOST_TEST(here.in_words("brackenby-council", "2021-04-12") == "active full");
    BOOST_TEST(here.in_words("brackenby-council", "2021-04-13") == "lapsed full");
}

BOOST_AUTO_TEST_CASE(a_day_that_could_be_two_is_never_guessed) {
    store_place const place{engine::memory};
    county here{place};
    std::string const head = "Organisation,Tier,Joined\n";
    auto ambiguous = file(head + "Aldford Council,full,03/04/2020\n");

    BOOST_TEST(here.refusal_of(ambiguous) == "date.style_ambiguous");
    ambiguous.date_style = date_style::day_first;
    BOOST_TEST(mentions(here.rehearses(ambiguous), 2, "3 April 2020"));
    ambiguous.date_style = date_style::month_first;
    BOOST_TEST(mentions(here.rehearses(ambiguous), 2, "4 March 2020"));
    // Another cell settles it, and a contradiction settles nothing.
    auto const proved =
        file(head + "Aldford Council,full,03/04/2020\nBrackenby Council,full,25/04/2020\n");
    BOOST_TEST(mentions(here.rehearses(proved), 2, "3 April 2020"));
    BOOST_TEST(
        here.refusal_of(
            file(head + "Aldford Council,full,13/04/2020\nBrackenby Council,full,04/25/2020\n")) ==
        "date.styles_mixed");
    ambiguous.content = *proved.content;
    BOOST_TEST(here.refusal_of(ambiguous) == "date.style_contradicted");
    BOOST_TEST(mentions(here.rehearses(file(head + "Aldford Council,full,\"March 4th, 2020\"\n")),
                        2, "4 March 2020"));
    BOOST_TEST(mentions(here.rehearses(file(head + "Aldford Council,full,4.3.2020\n")), 2,
                        "4 March 2020"));
    BOOST_TEST(mentions(here.rehearses(file(head + "Aldford Council,full,04/03/20\n")), 2,
                        "date.invalid"));
}

BOOST_AUTO_TEST_CASE(an_unknown_column_is_refused_until_somebody_says_what_it_means) {
    store_place const place{engine::memory};
    county here{place};
    auto wish = file("Rat;Stufe;Seit;Bemerkung\nAldford Council;Vollmitglied;2020-03-01;x\n");

    BOOST_TEST(here.refusal_of(wish) == "column.unknown");
    wish.columns = {{"Rat", member_column::name},
                    {"stufe ", member_column::tier},
                    {"Seit", member_column::joined}};
    BOOST_TEST(here.refusal_of(wish) == "column.unknown");
    wish.leave_out_unknown = true;
    BOOST_TEST(mentions(here.rehearses(wish), 2, "tier.unknown"));
    wish.tiers = {{"Vollmitglied", tier::full}};
    auto const taken = here.takes(wish);

    BOOST_TEST(taken.applied);
    BOOST_TEST(says(taken.notes, "Columns not taken in: Bemerkung."));
    BOOST_TEST(here.in_words("aldford-council") == "active full");
    wish.columns.push_back({"Ort", member_column::left_out});
    BOOST_TEST(here.refusal_of(wish) == "column.missing");
    BOOST_TEST(here.refusal_of(file("a,b\n1,2\n")) == "column.unknown");
    BOOST_TEST(here.refusal_of(file("name,kind\nAldford Council,unitary\n")) == "file.not_members");
    BOOST_TEST(here.refusal_of(file("name,Organisation,tier,joined\na,b,full,2020-01-01\n")) ==
               "column.twice");
}

BOOST_AUTO_TEST_CASE(every_encoding_gives_the_same_name) {
    std::string const text = "Organisation,Tier,Joined\nM\xC3\xB4n Council,full,2020-03-01\n";
    std::string latin = "Organisation,Tier,Joined\nM\xF4n Council,full,2020-03-01\n";
    std::string utf16 = "\xFF\xFE";
    for (char const c : latin) {
        utf16 += c;
        utf16 += '\0';
    }
    for (auto const& bytes : {text, "\xEF\xBB\xBF" + text, latin, utf16}) {
        store_place const place{engine::memory};
        roll_desk here{place};
        here.adds("M\xC3\xB4n Council", organisation_kind::welsh_council);
        BOOST_TEST(here.does(import_members, file(bytes)).applied);
        BOOST_TEST(here.in_words("mon-council") == "active full");
    }
}

BOOST_AUTO_TEST_CASE(a_minute_of_another_store_is_kept_as_text_and_comes_out_again) {
    store_place const place{engine::memory};
    county here{place};
    auto const report =
        here.takes(file(std::string{heading} +
                        "aldford-council,,,admitted,2020-03-01,full,,Committee,EOC 2020-02-01/3\n"
                        "brackenby-council,,,admitted,2020-03-01,full,,,EOC 2020-02-01/3\n"));

    BOOST_TEST(says(report.notes, "2 events cite minutes that are not in this store"));
    auto const rows = here.sees(export_members, {}).rows;
    BOOST_TEST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[0].decided_by == "Committee");
    BOOST_TEST(rows[0].minute == "EOC 2020-02-01/3");
    BOOST_TEST(rows[1].decided_by.empty());
    auto const card = here.sees(show_membership, {"aldford-council", {}, {}});
    BOOST_TEST(card.events.at(0).decided_by == "Committee (minute EOC 2020-02-01/3)");
    BOOST_TEST(card.events.at(0).minute.empty());
    for (std::string const odd : {"", "minute ", " (minute x)", "a (minute )",
                                  "a (minute b (minute c))", "minute x)", "(minute y)"})
        BOOST_TEST(as_text(from_text(odd)) == odd);
}

BOOST_AUTO_TEST_SUITE_END()
