// What leaves the library, on every database: lasting names, packs, keys of feeds, the harvest,
// rows.
#include "libnetwork/changes/feed.hpp"
#include "libnetwork/learning/export_resources.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/learning/harvest.hpp"
#include "libnetwork/learning/packs.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

#include <algorithm>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

std::vector<harvest_record> harvested_now(reading_room& here) {
    return here.records.read(network_manager(),
                             [](changes::reader& view) { return harvest(view, {}).records; });
}

harvest_record const* of(std::vector<harvest_record> const& all, resource_store_row const& row) {
    auto const found =
        std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.id == row.id; });
    return found == all.end() ? nullptr : &*found;
}

void happens(reading_room& here, resource_store_row const& row, learning::event_kind what,
             char const* on = nullptr) {
    here.records
        .write(acting(network_manager()),
               [&](changes::unit_of_work& work) -> result<> {
                   here.happens(work, row, what, on);
                   return {};
               })
        .value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_ways_out)

BOOST_AUTO_TEST_CASE(a_lasting_name_is_a_uuid_that_tells_resources_and_versions_apart) {
    resource_store_row one{7,  "tool-library",      resource_kind::case_study,
                           {}, {1'700'000'000'000}, {}};
    auto renamed = one;
    renamed.slug = "library-of-tools";
    auto other = one;
    other.id = 8;

    auto const urn = urn_of(one);

    BOOST_TEST(urn.size() ==
               std::string_view{"urn:uuid:xxxxxxxx-xxxx-8xxx-axxx-xxxxxxxxxxxx"}.size());
    BOOST_TEST(urn[23] == '8');
    BOOST_TEST(std::string_view{"89ab"}.find(urn[28]) != std::string_view::npos);
    BOOST_TEST(urn == urn_of(renamed));
    BOOST_TEST(urn != urn_of(other));
    BOOST_TEST(urn_of(one, 1) != urn_of(one, 2));
    BOOST_TEST(urn_of(one, 1) != urn);
}

BOOST_AUTO_TEST_CASE(a_pack_is_arranged_anew_as_a_whole_and_says_line_by_line_what_is_wrong) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const first = here.published(reading_room::study("First"));
        auto const second = here.published(reading_room::study("Second"));
        auto const pack =
            here.published(reading_room::study("Pack"), {}, nullptr, resource_kind::pack);

        here.does(arrange_pack,
                  arrange_pack_wish{pack.slug, {{second.slug, "Because"}, {first.slug, {}}}});
        auto const again = here.does(
            arrange_pack, arrange_pack_wish{pack.slug, {{first.slug, {}}, {second.slug, {}}}});
        auto const wrong = here.tries(
            arrange_pack,
            arrange_pack_wish{
                pack.slug, {{first.slug, {}}, {first.slug, {}}, {pack.slug, {}}, {"nowhere", {}}}});

        BOOST_REQUIRE(again.items.size() == 2U);
        BOOST_TEST(again.items[0].resource.title == "First");
        BOOST_REQUIRE(wrong.has_error());
        BOOST_REQUIRE(wrong.error().problems.size() == 3U);
        BOOST_TEST(wrong.error().problems[0].code == "pack.twice");
        BOOST_TEST(wrong.error().problems[1].code == "pack.nested");
        BOOST_TEST(wrong.error().problems[2].field == "items.3.resource");
        BOOST_TEST(refused_with(here.tries(arrange_pack, arrange_pack_wish{first.slug, {}})) ==
                   "pack.none");
    });
}

BOOST_AUTO_TEST_CASE(a_key_of_a_feed_is_kept_as_a_hash_and_goes_with_its_person) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const made = here.does(make_feed_key, feed_key_wish{"My reader"});
        auto const opens = [&] {
            return here.records.read({}, [&](changes::reader& view) {
                return viewer_of_feed_key(view, made.key).has_value();
            });
        };
        BOOST_TEST(opens());
        BOOST_TEST(refused_with(here.tries(make_feed_key, feed_key_wish{" "})) == "label.required");

        here.records
            .write(acting(network_manager()),
                   [](changes::unit_of_work& work) { return forget_feed_keys(work, 1); })
            .value();

        BOOST_TEST(!opens());
    });
}

BOOST_AUTO_TEST_CASE(a_tombstone_stands_for_what_everybody_could_read_and_for_nothing_else) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const open = here.published(reading_room::study("Open"), {}, "2026-02-01");
        auto const gone = here.published(reading_room::study("Gone"), {}, "2026-02-01");
        auto hidden = reading_room::study("For members");
        hidden.visibility = visibility::members;
        auto const never = here.published(hidden, {}, "2026-02-01");
        auto const to_come = here.published(reading_room::study("To come"), {}, "2026-12-01");
        here.drafted(reading_room::study("In hand"));
        happens(here, gone, learning::event_kind::withdrawn);
        happens(here, never, learning::event_kind::withdrawn);

        auto const all = harvested_now(here);

        BOOST_TEST(all.size() == 2U);
        BOOST_REQUIRE(of(all, open) && of(all, gone));
        BOOST_TEST(!of(all, open)->deleted);
        BOOST_TEST(of(all, gone)->deleted);
        BOOST_TEST(of(all, gone)->says.title.empty());
        BOOST_TEST(!of(all, never));
        BOOST_TEST(!of(all, to_come));
    });
}

BOOST_AUTO_TEST_CASE(anybody_hears_what_became_of_open_resources_and_of_no_others) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const open = here.published(reading_room::study("Open"), {}, "2026-02-01");
        auto const gone = here.published(reading_room::study("Gone"), {}, "2026-02-01");
        auto const closed = here.published(reading_room::study("Closed"), {}, "2026-02-01");
        auto hidden = reading_room::study("For members");
        hidden.visibility = visibility::members;
        auto const never = here.published(hidden, {}, "2026-02-01");
        here.drafted(reading_room::study("In hand"));
        auto held = reading_room::study("Held back");
        held.embargo_until = day("2999-01-01");
        here.published(held, {}, "2026-02-01");
        here.published(reading_room::study("To come"), {}, "2026-12-01");
        auto const later = [&] { here.time.set({here.time.now().milliseconds + 1000}); };
        later();
        here.revised(closed, hidden); // that it is open no longer is heard, and nothing after that
        later();
        here.revised(closed, hidden);
        here.revised(open, reading_room::study("Open, put right"));
        later();
        happens(here, open, learning::event_kind::published, "2026-12-24");
        later();
        happens(here, gone, learning::event_kind::withdrawn);
        happens(here, never, learning::event_kind::withdrawn);

        auto const heard = here.records.read(viewer{}, [](changes::reader& view) {
            std::vector<std::string> all;
            auto const told = [&](changes::feed_row const& row) {
                for (auto const kind :
                     {learning::event_kind::published, learning::event_kind::withdrawn})
                    if (row.event == "learning." + std::string{to_word(kind)} &&
                        learning::anyone_may_hear(view, row.subject, kind, row.at))
                        return true;
                return false;
            };
            auto const page = changes::changes_since(view, {{}, 500}, told).value();
            for (auto const& row : page.items)
                all.push_back(row.event + ' ' + std::to_string(row.subject) +
                              (row.tombstone ? " gone" : ""));
            return all;
        });

        auto const out = [](resource_store_row const& row) {
            return "learning.published " + std::to_string(row.id);
        };
        std::vector<std::string> const wanted{
            out(open),   out(gone), out(closed),
            out(closed), out(open), "learning.withdrawn " + std::to_string(gone.id) + " gone"};
        BOOST_TEST(heard == wanted, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(what_comes_out_on_a_day_is_stamped_with_that_day_though_nothing_ran) {
    store_place const place{engine::memory};
    reading_room here{place};
    auto const to_come = here.published(reading_room::study("To come"), {}, "2026-12-01");
    auto held = reading_room::study("Held back");
    held.embargo_until = day("2026-12-02");
    auto const embargoed = here.published(held, {}, "2026-02-01");

    here.time.set(instant::parse("2026-12-03T12:00:00Z").value());
    auto const all = harvested_now(here);

    BOOST_REQUIRE(of(all, to_come) && of(all, embargoed));
    BOOST_TEST(of(all, to_come)->stamp.to_string() == "2026-12-01T00:00:00.000Z");
    BOOST_TEST(of(all, embargoed)->stamp.to_string() == "2026-12-02T00:00:00.000Z");
}

BOOST_AUTO_TEST_CASE(rows_hold_all_that_a_resource_says_for_whoever_may_read_it_whole) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const lead = here.number_of(here.member("Ownham Borough Council"));
        auto says = reading_room::study("A study");
        says.themes = {"housing", "energy"};
        says.partners = {{lead, "Ownham Borough Council", partner_role::co_author},
                         {{}, "A club", partner_role::partner}};
        here.published(says, lead);
        auto hidden = reading_room::study("For members");
        hidden.visibility = visibility::members;
        hidden.teaser = "A teaser";
        here.published(hidden, lead);

        BOOST_TEST(here.sees(export_resources, resources_export_wish{}).rows.size() ==
                   2U); // the network's managers
        auto const rows =
            here.records.read({}, [](changes::reader& view) { return export_resources(view, {}); })
                .value()
                .rows;

        BOOST_REQUIRE(rows.size() == 1U);
        BOOST_TEST(rows[0].organisation == "ownham-borough-council");
        BOOST_TEST(rows[0].themes == "housing energy");
        BOOST_TEST(
            rows[0].partners ==
            R"([{"name":"Ownham Borough Council","role":"co_author","organisation":"ownham-borough-council"},{"name":"A club","role":"partner"}])");
        BOOST_TEST(
            rows[0].principles ==
            R"([{"principle":"social_partnership","weight":"primary","evidence":"Residents gave the tools."}])");
    });
}

BOOST_AUTO_TEST_SUITE_END()
