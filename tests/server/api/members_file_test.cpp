// Memberships out of one store and into another: the same bytes come out again (I19).
#include "libnetwork/members/import_members.hpp"
#include "server/api/members_file.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

#include <random>

using namespace network;
using namespace network::test;

namespace {

std::string exported(desk& here, api::file_format format = api::file_format::csv) {
    std::string bytes;
    api::write_members(here.sees(export_members, {}), format,
                       [&](std::string_view piece) { bytes += piece; });
    return bytes;
}

import_members_wish file(std::string content) {
    import_members_wish wish;
    wish.file_name = "members";
    wish.content = std::move(content);
    return wish;
}

/// Every kind of thing that happens, texts that a spreadsheet would run, and a merger.
void fill(roll_desk& here) {
    here.adds("Aldford Council", organisation_kind::unitary, {{code_scheme::gss, "E06000901"}});
    here.adds("Brackenby, \"Old\" & New Council", organisation_kind::district,
              {{code_scheme::gss, "E07000902"}, {code_scheme::local_authority, "BRK"}});
    here.adds("Cawdale Council", organisation_kind::district);
    here.adds("=Formula Company", organisation_kind::company, {{code_scheme::company, "01234567"}});
    here.adds("Dunmere Council", organisation_kind::unitary);
    add_wish group;
    group.name = "Opposition Group on Dunmere";
    group.kind = organisation_kind::political_group;
    group.group_of = "dunmere-council";
    here.does(add, group);

    here.admits("aldford-council", tier::full, "2018-05-01");
    renewal again;
    again.organisation = "aldford-council";
    again.on = day("2019-05-01");
    again.until = day("2020-05-01");
    again.reason = "+44 rang, \"yes\"\r\nsaid they";
    here.does(renew, again);
    here.admits("brackenby-old-and-new-council", tier::full, "2018-06-01");
    here.admits("cawdale-council", tier::full, "2019-06-01");
    here.admits("formula-company", tier::supporter, "2018-07-01");
    tier_change change;
    change.organisation = "formula-company";
    change.tier = tier::affiliate;
    change.on = day("2019-01-01");
    change.reason = "'quoted from the start";
    here.does(change_tier, change);
    here.admits("opposition-group-on-dunmere", tier::associate, "2020-01-01");
    here.steps(members::suspend, "cawdale-council", "2020-02-01").value();
    here.steps(members::resume, "cawdale-council", "2020-02-01").value();
    here.steps(members::lapse, "cawdale-council", "2021-01-01").value();
    reinstatement back;
    back.organisation = "cawdale-council";
    back.on = day("2022-01-01");
    back.reason = "\t@tab first ";
    here.does(reinstate, back);
}

} // namespace

BOOST_AUTO_TEST_SUITE(members_round_trip)

BOOST_AUTO_TEST_CASE(an_export_taken_into_an_empty_store_comes_out_byte_for_byte) {
    on_every_store([](store_place const& place) {
        roll_desk here{place};
        fill(here);
        for (auto const format : {api::file_format::csv, api::file_format::json}) {
            auto const bytes = exported(here, format);
            store_place const elsewhere{engine::memory};
            roll_desk there{elsewhere};

            auto const taken = there.does(import_members, file(bytes));

            for (auto const& line : taken.report)
                BOOST_TEST_INFO(line.line << ' ' << line.subject << ' '
                                          << (line.messages.empty() ? "" : line.messages[0]));
            BOOST_TEST(taken.applied);
            BOOST_TEST(exported(there, format) == bytes);
            there.passes_a_minute();
            BOOST_TEST(!there.does(import_members, file(bytes)).applied);
            there.does(members::undo_import, {*taken.import});
            BOOST_TEST(there.sees(export_members, {}).rows.empty());
        }
        // into the store it came from: nothing is new
        BOOST_TEST(!here.does(import_members, file(exported(here))).applied);
    });
}

BOOST_AUTO_TEST_CASE(a_group_that_became_its_council_keeps_the_link) {
    store_place const place{engine::memory}, elsewhere{engine::memory};
    roll_desk here{place}, there{elsewhere};
    fill(here);
    conversion wish;
    wish.organisation = "opposition-group-on-dunmere";
    wish.on = day("2022-05-20");
    here.does(convert, wish);
    auto const bytes = exported(here);

    there.does(import_members, file(bytes));

    BOOST_TEST(bytes.find(",dunmere-council\r\n") != std::string::npos);
    BOOST_TEST(exported(there) == bytes);
    auto const card = there.sees(show_membership, {"dunmere-council", {}, {}});
    BOOST_TEST_REQUIRE(card.continues.size() == 1U);
    BOOST_TEST(card.continues.front().slug == "opposition-group-on-dunmere");
}

BOOST_AUTO_TEST_CASE(random_histories_come_out_byte_for_byte) {
    for (unsigned seed = 1; seed <= 8; ++seed)
        on_every_store([&](store_place const& place) {
            store_place const elsewhere{place.kind()};
            roll_desk here{place}, there{elsewhere};
            std::mt19937 dice{seed};
            auto const roll = [&](int sides) {
                return std::uniform_int_distribution<int>{0, sides - 1}(dice);
            };
            std::vector<std::string> slugs;
            for (auto const* name : {"Aldford Council", "Brackenby Council", "Cawdale Council"})
                slugs.push_back(here.adds(name, organisation_kind::unitary));
            std::string const odd[] = {"=1+1", "@x", "'",     "a, \"b\"", "-",
                                       "\r",   "",   "plain", " blank "};
            for (int i = 0; i < 120; ++i) {
                step wish;
                wish.organisation = slugs[static_cast<std::size_t>(roll(3))];
                wish.on = day("2018-01-01").plus_days(i * 15 + roll(30));
                wish.reason = odd[roll(9)];
                wish.decided_by = odd[roll(9)];
                notice leaves;
                leaves.organisation = wish.organisation;
                leaves.on = wish.on;
                leaves.leaves = wish.on->plus_days(1 + roll(200));
                renewal goes_on;
                goes_on.organisation = wish.organisation;
                goes_on.on = wish.on;
                goes_on.until = wish.on->plus_days(1 + roll(600));
                switch (roll(9)) {
                case 0:
                    (void)here.tries(members::suspend, wish);
                    break;
                case 1:
                    (void)here.tries(members::resume, wish);
                    break;
                case 2:
                    (void)here.tries(members::lapse, wish);
                    break;
                case 3:
                    (void)here.tries(members::leave, wish);
                    break;
                case 4:
                    (void)here.tries(give_notice, leaves);
                    break;
                case 5:
                    (void)here.tries(withdraw_notice, wish);
                    break;
                case 6:
                    (void)here.tries(renew, goes_on);
                    break;
                case 7: {
                    auto const card = here.sees(show_membership, {wish.organisation, {}, {}});
                    if (!card.events.empty())
                        (void)here.tries(withdraw_event,
                                         {wish.organisation, card.events.back().id, "wrong"});
                    break;
                }
                default: {
                    admission joins;
                    joins.organisation = wish.organisation;
                    joins.from = wish.on;
                    joins.decided_by = wish.decided_by;
                    if (here.tries(admit, joins).has_error()) {
                        reinstatement back;
                        back.organisation = wish.organisation;
                        back.on = wish.on;
                        (void)here.tries(reinstate, back);
                    }
                }
                }
            }
            auto const bytes = exported(here);

            auto const taken = there.does(import_members, file(bytes));

            BOOST_TEST_CONTEXT("seed " << seed) {
                BOOST_TEST(taken.refused == 0);
                BOOST_TEST(taken.events > 3);
                BOOST_TEST(exported(there) == bytes);
            }
        });
}

BOOST_AUTO_TEST_CASE(a_byte_that_differs_shows) {
    on_every_store([](store_place const& place) {
        store_place const elsewhere{place.kind()};
        roll_desk here{place}, there{elsewhere};
        fill(here);
        auto bytes = exported(here);
        auto const at = bytes.find("2018-05-01");
        BOOST_TEST_REQUIRE(at != std::string::npos);
        bytes[at + 9] = '2';
        there.does(import_members, file(bytes));
        BOOST_TEST(exported(there) == bytes);
        BOOST_TEST(exported(there) != exported(here));
    });
}

BOOST_AUTO_TEST_CASE(a_column_of_our_own_format_that_nobody_knows_is_refused) {
    on_every_store([](store_place const& place) {
        store_place const elsewhere{place.kind()};
        roll_desk here{place}, there{elsewhere};
        fill(here);
        auto json = exported(here, api::file_format::json);
        json.replace(json.find("{\"slug\""), 1, "{\"shoe_size\":\"9\",");
        BOOST_TEST(there.asks(preview_members, file(json)).has_error());
        auto csv = exported(here);
        csv.insert(0, "shoe_size,");
        BOOST_TEST(refused_with(there.asks(preview_members, file(csv))) == "column.unknown");
    });
}

BOOST_AUTO_TEST_SUITE_END()
