// The library as one file that is read by plain SQL: found in whatever spelling, with who had a
// part in it, who tried it too, what came of what and what packs hold, as far as its reader may
// see.
#include "libnetwork/learning/library_copy.hpp"
#include "libnetwork/learning/packs.hpp"
#include "libnetwork/learning/search_text.hpp"
#include "libnetwork/store/document_file.hpp"
#include "libnetwork/store/query.hpp"
#include "tests/libnetwork/learning/take_up_shelf.hpp"

#include <filesystem>

#include <unistd.h>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

/// A copy that was made for someone, open for questions.
struct taken_copy {
    taken_copy(shelf& here, viewer const& who) {
        std::filesystem::remove(name);
        auto const key = library_signing_key(here.records);
        here.records.read(who,
                          [&](changes::reader& view) { return copy_library(view, key, name); });
        sound = verify_library_copy(name, library_open_key(here.records)).sound;
        file = network::store::open_document_file(name);
    }
    ~taken_copy() {
        file.reset();
        std::filesystem::remove(name);
    }
    [[nodiscard]] std::int64_t count(std::string const& sql) const {
        return network::store::select_one<std::int64_t>(*file, sql).value_or(-1);
    }
    [[nodiscard]] std::int64_t found(std::string const& words) const {
        return network::store::select_one<std::int64_t>(
                   *file, "select count(*) from search where search match :words", words)
            .value_or(-1);
    }

    std::string name = (std::filesystem::temp_directory_path() /
                        (std::to_string(::getpid()) + "-taken-copy.sqlite"))
                           .string();
    bool sound = false;
    std::unique_ptr<network::store::connection> file;
};

} // namespace

BOOST_AUTO_TEST_SUITE(copy_of_the_library)

BOOST_AUTO_TEST_CASE(other_ways_of_writing_a_word_are_told_and_the_rest_is_not) {
    BOOST_TEST(other_spellings("A Co-operative council") == "co-op co-operative coop cooperative");
    BOOST_TEST(other_spellings("Well being") == "well-being wellbeing");
    BOOST_TEST(other_spellings("organizations") == "organisations organizations");
    BOOST_TEST(other_spellings("The programme") == "program programme");
    BOOST_TEST(other_spellings("A library of tools this year") == "");
}

BOOST_AUTO_TEST_CASE(a_study_is_found_in_every_box_and_in_every_spelling) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto says = reading_room::study("The co-operative way");
        here.published(says);
        says.title = "A cooperative";
        here.published(says);
        says.title = "An organisation";
        says.problem = "Drills rusted";
        says.numbers = "Ninety ladders";
        says.cost = "Mostly glue";
        says.differently = "Earlier insurance";
        says.body = "<p>Nothing of <strong>varnish</strong></p>";
        says.principles[0].evidence = "Neighbours lent chisels";
        says.partners = {{std::nullopt, "Guild of Turners", partner_role::partner}};
        here.published(says);

        taken_copy const copy{here, {}};

        BOOST_TEST(copy.sound);
        for (auto const* word : {"cooperative", "cooperation", "coop", "\"co-operative\"",
                                 "\"co-operation\"", "\"co-op\"", "co operative"})
            BOOST_TEST_CONTEXT(word)
                BOOST_TEST(copy.found(word) == 2);
        for (auto const* word : {"organization", "organisations", "rust", "ladder", "glue",
                                 "insurance", "varnish", "chisel", "turners", "neighbor"})
            BOOST_TEST_CONTEXT(word)
                BOOST_TEST(copy.found(word) == 1);
        BOOST_TEST(copy.found("strong") == 0);
    });
}

BOOST_AUTO_TEST_CASE(what_became_of_a_study_goes_along_as_far_as_its_reader_may_see) {
    on_every_store([](store_place const& place) {
        shelf here{place};
        auto const alpha = here.member("Alpha District Council");
        auto const beta = here.member("Beta District Council");
        auto const gamma = here.member("Gamma District Council");
        auto says = reading_room::study("A library of tools");
        says.partners = {{here.number_of(beta), "Beta District Council", partner_role::partner}};
        auto const study = here.published(says, here.number_of(alpha));
        auto const next =
            here.published(reading_room::study("A library of toys"), here.number_of(alpha));
        auto inside = reading_room::study("SECRET-A");
        inside.visibility = visibility::members;
        auto const hidden = here.published(inside, here.number_of(alpha));
        BOOST_TEST_REQUIRE(
            here.links(lineage_kind::follow_up_of, next.slug, study.slug).has_value());
        BOOST_TEST_REQUIRE(
            here.links(lineage_kind::follow_up_of, hidden.slug, study.slug).has_value());
        here.does(record_adoption, here.wish_for(beta, study.slug));
        auto quiet = here.wish_for(gamma, study.slug);
        quiet.visibility = adoption_audience::members;
        quiet.happened = "SECRET-B";
        here.does(record_adoption, quiet);
        auto const pack =
            here.published(reading_room::study("Where to begin"), {}, nullptr, resource_kind::pack);
        here.does(arrange_pack,
                  arrange_pack_wish{pack.slug, {{study.slug, "First of all"}, {hidden.slug, {}}}});
        auto const member = here.officer(here.member("Delta District Council"), "d@delta.example");

        {
            taken_copy const copy{here, {}};

            BOOST_TEST(copy.sound);
            BOOST_TEST(copy.count("select count(*) from resource_partner p join resource r"
                                  " on r.id = p.resource where r.title = 'A library of tools'"
                                  " and p.organisation = 'beta-district-council'") == 1);
            BOOST_TEST(copy.count("select count(*) from adoption") == 1);
            BOOST_TEST(copy.count("select count(*) from adoption a join resource r"
                                  " on r.id = a.resource where r.title = 'A library of tools'"
                                  " and a.adopter = 'beta-district-council'"
                                  " and a.result = 'working'") == 1);
            BOOST_TEST(copy.count("select count(*) from lineage where how = 'follow_up_of'"
                                  " and from_title = 'A library of toys'"
                                  " and to_title = 'A library of tools'") == 1);
            BOOST_TEST(copy.count("select count(*) from lineage") == 2); // and the adoption
            BOOST_TEST(copy.count("select count(*) from pack_item where position = 1"
                                  " and title = 'A library of tools'"
                                  " and note = 'First of all'") == 1);
            BOOST_TEST(copy.count("select count(*) from pack_item") == 1);
        }
        taken_copy const copy{here, member};

        BOOST_TEST(copy.count("select count(*) from adoption") == 2);
        BOOST_TEST(copy.count("select count(*) from lineage") == 4);
        BOOST_TEST(copy.count("select count(*) from pack_item") == 2);
    });
}

BOOST_AUTO_TEST_SUITE_END()
