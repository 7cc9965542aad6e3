// A person in their own right: whoever leads in the record of an individual is that individual, and
// has its rights in whatever tier the policy admits individuals to.
#include "libnetwork/members/import_members.hpp"
#include "libnetwork/members/reminders.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/contribution.hpp"
#include "libnetwork/people/data_protection.hpp"
#include "libnetwork/people/people.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>

using namespace network;
using namespace network::members;
using namespace network::test;
using members::tier;

namespace {

struct street : roll_desk {
    explicit street(store_place const& place) : roll_desk(place) {
        adds("Rosa Marsh", organisation_kind::individual);
        rosa = does(people::add, {.name = "Rosa Marsh", .email = "rosa@marsh.example"}).id;
    }

    std::int64_t rosa = 0;

    result<people::appointment> holds(std::int64_t person, people::post post, std::string where,
                                      char const* from = "2021-01-01") {
        people::appoint_wish wish;
        wish.organisation = std::move(where);
        wish.person = person;
        wish.post = post;
        wish.from = day(from);
        return tries(people::appoint, wish);
    }
    result<people::appointment> ends(people::appointment const& one, char const* on) {
        people::end_wish wish;
        wish.organisation = std::to_string(one.organisation);
        wish.appointment = one.id;
        wish.on = day(on);
        return tries(people::end_appointment, wish);
    }
    person_standing stands_as_person(std::int64_t person, char const* on = "2026-11-21") {
        return sees(standing_of_person, {person, day(on)});
    }
    bool person_may(std::int64_t person, entitlement what, char const* on = "2026-11-21") {
        auto const rows = stands_as_person(person, on).rights;
        return std::any_of(rows.begin(), rows.end(), [&](entitlement_row const& row) {
            return row.entitlement == what && row.granted;
        });
    }
    result<people::erased_person> erases(std::int64_t person) {
        return tries(people::erase_person, {.person = person, .reason = "Asked for on paper"});
    }
    /// Everything that the store holds as text about organisations, of any time.
    std::string all_text() {
        return records.read({}, [](changes::reader& view) {
            std::string all;
            for (auto const* sql : {"select value || ' ' || source || ' ' || decided_by || ' ' || "
                                    "minute from organisation_fact",
                                    "select slug from organisation_slug",
                                    "select name || coalesce(email, '') from person",
                                    "select subject || ' ' || message from import_line",
                                    "select to_address || subject || body from message",
                                    "select coalesce(value_before, '') || ' ' || "
                                    "coalesce(value_after, '') from journal_value"})
                for (auto const& text : network::store::select<std::string>(view.db(), sql))
                    all += text + '\n';
            return fold(all);
        });
    }
    std::vector<std::string> faults() {
        return records.read({}, [](changes::reader& view) { return changes::verify(view.db()); });
    }
    /// From that day on individuals may be Affiliates.
    policy opens_affiliation(char const* from) { return opens(tier::affiliate, from); }
    policy opens(members::tier to_people, char const* from) {
        call_wish call;
        call.body = "agm";
        call.on = day("2026-11-01");
        auto const meeting = does(call_meeting, call);
        decide_wish decided;
        decided.meeting = meeting.id;
        decided.text = "Individuals may be Affiliates";
        policy_wish wish;
        wish.minute = does(record_decision, decided).reference;
        wish.label = "Individuals as Affiliates";
        wish.effective_from = day(from);
        wish.tiers = sees(list_policies, {}).items.back().tiers;
        for (auto& one : wish.tiers)
            if (one.tier == to_people)
                one.kinds.push_back(organisation_kind::individual);
        return does(adopt_policy, wish);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(own_record)

BOOST_AUTO_TEST_CASE(a_supporter_has_the_news_in_their_own_right_and_is_counted_apart) {
    on_every_store([](store_place const& place) {
        street here{place};
        here.admits("rosa-marsh", tier::supporter, "2022-03-01");
        BOOST_TEST(
            !here.person_may(here.rosa, entitlement::receive_news)); // nobody said who this is

        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "rosa-marsh").has_value());

        auto const now = here.stands_as_person(here.rosa);
        BOOST_TEST(!now.member);
        BOOST_TEST_REQUIRE(now.through.size() == 1U);
        BOOST_TEST(now.through[0].post == "lead");
        BOOST_TEST((now.through[0].organisation.tier == tier::supporter));
        BOOST_TEST(here.person_may(here.rosa, entitlement::receive_news));
        BOOST_TEST(!here.person_may(here.rosa, entitlement::receive_news, "2022-02-28"));
        BOOST_TEST(!here.person_may(here.rosa, entitlement::members_library));
        auto const counts = here.sees(count_members, {day("2026-11-21"), {}});
        BOOST_TEST(counts.members == 0);
        BOOST_TEST(counts.supporters == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_person_may_hold_any_tier_from_the_day_on_which_its_policy_says_so) {
    on_every_store([](store_place const& place) {
        street here{place};
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "rosa-marsh").has_value());
        admission early;
        early.organisation = "rosa-marsh";
        early.tier = tier::affiliate;
        early.from = day("2026-12-31");
        BOOST_TEST(refused_with(here.tries(admit, early)) == "kind.not_admitted");

        auto const adopted = here.opens_affiliation("2027-01-01");
        here.admits("rosa-marsh", tier::affiliate, "2027-01-01");

        BOOST_TEST(adopted.version == 3);
        BOOST_TEST(here.stands_as_person(here.rosa, "2027-01-01").member);
        BOOST_TEST(!here.stands_as_person(here.rosa, "2026-12-31").member);
        BOOST_TEST(here.person_may(here.rosa, entitlement::lead_projects, "2027-01-01"));
        auto const why = here.stands_as_person(here.rosa, "2027-01-01").rights;
        for (auto const& row : why)
            if (row.granted)
                BOOST_TEST(row.why.policy_version == 3);
        // The past is what it was: the same wish for the day before is refused as it was.
        BOOST_TEST(refused_with(here.tries(admit, early)) != "nothing");
        BOOST_TEST(here.steps(leave, "rosa-marsh", "2028-01-01").has_value());
        BOOST_TEST(!here.stands_as_person(here.rosa, "2028-01-01").member);
    });
}

BOOST_AUTO_TEST_CASE(who_helps_an_individual_gets_nothing_of_their_standing) {
    on_every_store([](store_place const& place) {
        street here{place};
        here.opens_affiliation("2026-11-21");
        here.admits("rosa-marsh", tier::affiliate, "2026-11-21");
        auto const help =
            here.does(people::add, {.name = "Hugo", .email = "hugo@marsh.example"}).id;

        BOOST_TEST_REQUIRE(here.holds(help, people::post::officer, "rosa-marsh").has_value());

        BOOST_TEST(!here.stands_as_person(help).member);
        BOOST_TEST(here.stands_as_person(help).through.empty());
        BOOST_TEST(!here.person_may(help, entitlement::members_library));
    });
}

BOOST_AUTO_TEST_CASE(ones_own_rights_and_those_of_ones_council_come_together) {
    on_every_store([](store_place const& place) {
        street here{place};
        here.admits("rosa-marsh", tier::supporter, "2022-03-01");
        here.admits(here.adds("Ash"), tier::full, "2020-01-01");
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "rosa-marsh").has_value());
        auto const office = here.holds(here.rosa, people::post::officer, "ash");
        BOOST_TEST_REQUIRE(office.has_value());

        BOOST_TEST(here.stands_as_person(here.rosa).member);
        BOOST_TEST(here.person_may(here.rosa, entitlement::members_library));
        BOOST_TEST_REQUIRE(here.ends(*office, "2026-11-01").has_value());

        BOOST_TEST(!here.stands_as_person(here.rosa).member);
        BOOST_TEST(here.person_may(here.rosa, entitlement::receive_news));
    });
}

BOOST_AUTO_TEST_CASE(a_record_is_one_persons_own_and_a_person_has_one) {
    on_every_store([](store_place const& place) {
        street here{place};
        here.adds("Ash");
        here.adds("Rosa Marsh the younger", organisation_kind::individual);
        auto const other =
            here.does(people::add, {.name = "Ines", .email = "ines@marsh.example"}).id;
        auto const own = here.holds(here.rosa, people::post::lead, "rosa-marsh");
        BOOST_TEST_REQUIRE(own.has_value());
        // Elsewhere several may lead, and one person in several councils.
        BOOST_TEST(here.holds(here.rosa, people::post::lead, "ash").has_value());
        BOOST_TEST(here.holds(other, people::post::lead, "ash").has_value());

        BOOST_TEST(refused_with(here.holds(here.rosa, people::post::lead, "rosa-marsh")) ==
                   "appointment.already");
        BOOST_TEST(refused_with(here.holds(other, people::post::lead, "rosa-marsh")) ==
                   "oneself.taken");
        BOOST_TEST(refused_with(here.holds(other, people::post::officer_lead, "rosa-marsh")) ==
                   "oneself.taken");
        BOOST_TEST(refused_with(here.holds(here.rosa, people::post::lead,
                                           "rosa-marsh-the-younger")) == "oneself.elsewhere");
        people::hand_over_wish away;
        away.organisation = "rosa-marsh";
        away.from_person = here.rosa;
        away.name = "Ines";
        away.email = "ines@marsh.example";
        BOOST_TEST(refused_with(here.tries(people::hand_over, away)) == "hand_over.oneself");
        // It was a mistake: ended on its first day, it never was, and the right one takes its
        // place.
        BOOST_TEST_REQUIRE(here.ends(*own, "2021-01-01").has_value());
        BOOST_TEST(here.holds(other, people::post::lead, "rosa-marsh").has_value());
        BOOST_TEST(here.holds(here.rosa, people::post::lead, "rosa-marsh-the-younger").has_value());
        people::withdraw_end_wish back;
        back.organisation = "rosa-marsh";
        back.appointment = own->id;
        BOOST_TEST(refused_with(here.tries(people::withdraw_end, back)) == "oneself.taken");
    });
}

BOOST_AUTO_TEST_CASE(nobody_is_asked_how_many_residents_they_have_who_has_none) {
    on_every_store([](store_place const& place) {
        street here{place};
        here.opens(tier::full, "2026-11-21");
        here.admits("rosa-marsh", tier::full, "2026-11-21");
        here.admits(here.adds("Ash"), tier::full, "2020-01-01");
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "rosa-marsh").has_value());
        reminder_wish figures;
        figures.kind = reminder_kind::figures;

        auto const asked = here.sees(preview_reminders, figures).rows;

        BOOST_TEST_REQUIRE(asked.size() == 1U);
        BOOST_TEST(asked[0].slug == "ash");
    });
}

BOOST_AUTO_TEST_CASE(who_is_erased_is_gone_from_their_own_record_and_the_trail_stays_provable) {
    on_every_store([](store_place const& place) {
        street here{place};
        import_members_wish file;
        file.file_name = "members.csv";
        file.content = "name,kind,tier,joined\nRosa Marsh,individual,supporter,2022-03-01\n";
        BOOST_TEST_REQUIRE(here.does(import_members, file).import.has_value());
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "rosa-marsh").has_value());
        change_wish more;
        more.organisation = "rosa-marsh";
        more.short_name = "Rosa";
        more.website = "https://rosa-marsh.example";
        more.source = "A letter by Rosa Marsh";
        here.does(change, more);
        rename_wish married;
        married.organisation = "rosa-marsh";
        married.name = "Rosa Marsh-Reed";
        married.from = day("2024-05-01");
        here.does(rename, married);
        here.adds("Marshfield Town Council", organisation_kind::town_council);
        BOOST_TEST_REQUIRE(here.all_text().find("rosa") != std::string::npos);

        auto const gone = here.erases(here.rosa);

        BOOST_TEST_REQUIRE(gone.has_value());
        BOOST_TEST(gone->values >= 6);
        BOOST_TEST(here.all_text().find("rosa") == std::string::npos);
        BOOST_TEST(here.all_text().find("reed") == std::string::npos);
        BOOST_TEST(here.faults().empty());
        // That somebody supported the network, since when, is still there; nothing leads to who.
        auto const left = here.sees(organisations::list, {});
        BOOST_TEST_REQUIRE(left.items.size() == 2U);
        BOOST_TEST(left.items[0].name == "Erased individual " + std::to_string(left.items[0].id));
        BOOST_TEST((left.items[0].kind == organisation_kind::individual));
        auto const card = here.shows(left.items[0].slug);
        BOOST_TEST(card.past_names.empty());
        BOOST_TEST(card.website.empty());
        BOOST_TEST(here.in_words(left.items[0].slug) == "active supporter");
        BOOST_TEST(here.sees(count_members, {day("2026-11-21"), {}}).supporters == 1);
        BOOST_TEST(refused_with(here.asks(organisations::card, {"rosa-marsh", {}, {}})) ==
                   "organisation.unknown");
        BOOST_TEST(refused_with(here.asks(lookup, {"Rosa Marsh", {}})) == "organisation.unknown");
        // Nobody is asked to find a contact for nobody.
        BOOST_TEST(here.records.read(
            network_manager(), [](changes::reader& view) { return people::desk(view).empty(); }));
    });
}

BOOST_AUTO_TEST_CASE(erasing_a_person_leaves_other_records_alone) {
    on_every_store([](store_place const& place) {
        street here{place};
        here.adds("Ash");
        here.adds("Ines Reed", organisation_kind::individual);
        auto const ines =
            here.does(people::add, {.name = "Ines Reed", .email = "ines@reed.example"}).id;
        // Rosa leads a council, helps Ines, and was taken for Ines by mistake.
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "ash").has_value());
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::officer, "ines-reed").has_value());
        auto const mistaken = here.holds(here.rosa, people::post::lead, "ines-reed", "2026-01-01");
        BOOST_TEST_REQUIRE(mistaken.has_value());
        BOOST_TEST_REQUIRE(here.ends(*mistaken, "2026-06-01").has_value());
        BOOST_TEST_REQUIRE(
            here.holds(ines, people::post::lead, "ines-reed", "2026-06-01").has_value());

        BOOST_TEST_REQUIRE(here.erases(here.rosa).has_value());

        BOOST_TEST(here.shows("ash").organisation.name == "Ash");
        BOOST_TEST(here.shows("ines-reed").organisation.name == "Ines Reed");
        BOOST_TEST(here.faults().empty());
    });
}

BOOST_AUTO_TEST_CASE(the_database_lets_nobody_empty_a_record_without_leave) {
    on_every_store([](store_place const& place) {
        street here{place};
        auto const runs = [&](std::string const& sql) {
            try {
                here.records.database().write(
                    [&](network::store::connection& db) { db.run_script(sql); });
                return true;
            } catch (network::store::database_error const&) {
                return false;
            }
        };
        BOOST_TEST(!runs("update organisation_fact set value = 'x'"));
        BOOST_TEST(!runs("delete from organisation_slug"));
        BOOST_TEST_REQUIRE(here.holds(here.rosa, people::post::lead, "rosa-marsh").has_value());
        BOOST_TEST_REQUIRE(here.erases(here.rosa).has_value());

        // Leave to empty is no leave to move or to delete, and it is for this one alone.
        BOOST_TEST(!runs("update organisation_fact set from_date = '2020-01-01'"));
        BOOST_TEST(!runs("delete from organisation_fact"));
        BOOST_TEST(!runs("delete from organisation_erasure"));
        BOOST_TEST(!runs("update organisation_erasure set authority = 1"));
        here.adds("Ash");
        BOOST_TEST(!runs("update organisation_fact set value = 'x' where value = 'Ash'"));
        BOOST_TEST(!runs("delete from organisation_slug where slug = 'ash'"));
        BOOST_TEST(
            runs("update organisation_fact set value = 'Erased individual' where attribute = 'name'"
                 " and value like 'Erased%'"));
    });
}

BOOST_AUTO_TEST_SUITE_END()
