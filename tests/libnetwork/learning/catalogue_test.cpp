// The catalogue in memory: it shows what the store holds, and after each change the same as one
// that is read anew.
#include "tests/libnetwork/learning/reading_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

using names = std::vector<std::string>;

std::shared_ptr<catalogue_day const> today(reading_room& here) {
    return here.records.read({}, [](changes::reader& view) { return catalogue_today(view); });
}

std::string as_text(catalogue_day const& all) {
    std::string text;
    for (auto const& one : all.entries()) {
        text += one->slug() + '|' + one->card->title + '|' + one->lead_name + '|';
        text += one->state.first_published->to_string() + '|';
        for (auto const& tag : one->card->principles)
            text += std::string{to_word(tag.principle)} + ',';
        for (auto const& partner : one->card->partners)
            text += partner.name + ',';
        text += '\n';
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(library_catalogue)

BOOST_AUTO_TEST_CASE(what_came_out_last_stands_first_and_drafts_stand_nowhere) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(reading_room::study("Older"), {}, "2026-02-01");
        here.published(reading_room::study("Newer"), {}, "2026-03-01");
        here.drafted(reading_room::study("In hand"));

        BOOST_TEST(here.titles() == (names{"Newer", "Older"}));
    });
}

BOOST_AUTO_TEST_CASE(a_resource_shows_the_council_by_the_name_it_had_when_it_came_out) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.adds("Alpha Borough Council"));
        here.published(reading_room::study("A story"), alpha, "2026-02-01");
        organisations::rename_wish wish;
        wish.organisation = "alpha-borough-council";
        wish.name = "Alpha City Council";
        wish.from = day("2026-06-01");

        here.does(organisations::rename, wish);

        BOOST_TEST(today(here)->entries().front()->lead_name == "Alpha Borough Council");
    });
}

BOOST_AUTO_TEST_CASE(two_of_the_same_title_have_addresses_of_their_own) {
    on_every_store([](store_place const& place) {
        reading_room here{place};

        BOOST_TEST(here.published(reading_room::study("Tool library")).slug == "tool-library");
        BOOST_TEST(here.published(reading_room::study("Tool library")).slug == "tool-library-2");
    });
}

BOOST_AUTO_TEST_CASE(brought_forward_it_says_the_same_as_read_anew) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        auto const alpha = here.number_of(here.adds("Alpha District Council"));
        for (int number = 0; number < 12; ++number) {
            auto says = reading_room::study("Study " + std::to_string(number));
            says.partners = {{alpha, "Alpha District Council", partner_role::co_author},
                             {std::nullopt, "A firm", partner_role::supplier}};
            auto const made =
                here.published(says, number % 2 == 0 ? std::optional{alpha} : std::nullopt);
            if (number % 3 == 0)
                BOOST_REQUIRE(here.records
                                  .write(acting(network_manager()),
                                         [&](changes::unit_of_work& work) -> result<> {
                                             here.happens(work, made,
                                                          learning::event_kind::withdrawn);
                                             return {};
                                         })
                                  .has_value());
            auto const forward = as_text(*today(here));
            auto const fresh = here.records.read({}, [](changes::reader& view) {
                return as_text(*catalogue::load(view.db(), nullptr)
                                    ->on(
                                        view.cached<organisations::register_book>(),
                                        [](std::int64_t) { return std::vector<period>{}; },
                                        view.today()));
            });

            BOOST_TEST(forward == fresh);
            BOOST_TEST(!forward.empty() == (number > 0));
        }
    });
}

BOOST_AUTO_TEST_CASE(the_database_refuses_to_change_what_a_version_said) {
    on_every_store([](store_place const& place) {
        reading_room here{place};
        here.published(reading_room::study("A story"));
        auto const tampers = [&](char const* sql) {
            here.records.write(acting(network_manager()),
                               [&](changes::unit_of_work& work) -> result<> {
                                   network::store::execute(work.db(), sql);
                                   return {};
                               });
        };

        BOOST_CHECK_THROW(tampers("update resource_version set title = 'Another'"), std::exception);
        BOOST_CHECK_THROW(tampers("delete from resource_event"), std::exception);
        BOOST_TEST(here.titles() == names{"A story"});
    });
}

BOOST_AUTO_TEST_SUITE_END()
