// Principles in other people's wording, and councils in other people's lists.
#include "libnetwork/learning/council_names.hpp"
#include "libnetwork/learning/principle_sentences.hpp"
#include "tests/libnetwork/learning/reading_room.hpp"

namespace network::test {
namespace {

using learning::principle_in;
using members::principle;

/// The numbers of what stands in the list, 0 for what is not known.
std::vector<std::string> found_in(reading_room& room, std::string_view list) {
    return room.records.read(viewer{}, [&](changes::reader& view) {
        auto const book = view.cached<organisations::register_book>();
        learning::council_names const names{*book, view.today()};
        std::vector<std::string> found;
        for (auto const& one : names.in_list(list))
            found.push_back(one.name + '=' + std::to_string(one.organisation));
        return found;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(words_of_other_sites)

BOOST_AUTO_TEST_CASE(each_principle_is_known_by_its_name_in_any_dress) {
    for (auto const& one : members::principles) {
        std::string upper{one.name};
        for (char& c : upper)
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        BOOST_TEST((principle_in(one.name) == one.principle), one.name);
        BOOST_TEST((principle_in(upper + ".") == one.principle), upper);
        BOOST_TEST((principle_in(std::string{one.name} + ": what we hope for") == one.principle),
                   one.name);
    }
    BOOST_TEST((principle_in("co production") == principle::co_production));
    BOOST_TEST((principle_in("Community Leadership") == principle::community_leadership));
}

BOOST_AUTO_TEST_CASE(whole_sentences_are_known_by_the_words_that_matter) {
    std::pair<char const*, principle> const sentences[] = {
        {"We will build systems by which citizens are EQUAL partners in designing and "
         "commissioning services, and in "
         "determining how public resources are used;",
         principle::co_production},
        {"councils will be a platform that helps the community, and will rethink the role of "
         "councillors as brokers "
         "and connectors",
         principle::community_leadership},
        {"We will support active engagement by the full range of residents when decisions are made "
         "and priorities set",
         principle::democratic_engagement},
        {"We will favour community-based ways to economic development"
         " that create jobs and in which social "
         "enterprises and mutuals thrive.",
         principle::enterprise_social_economy},
        {"We will embrace innovation in the ways we work with local communities",
         principle::innovation},
        {"We will capture and expand what is learnt: experience from single projects, for wider "
         "application",
         principle::learning},
        {"We will help develop a framework and criteria for social value, and tools by which "
         "outcomes are better",
         principle::social_value},
        {"Seeking new ways to meet the priority needs of communities"
         " we will encourage models such as mutuals, which "
         "give staff and users more voice",
         principle::new_models},
        {"We will strengthen the partnership between citizens,"
         " communities, enterprises and councils, in shared "
         "responsibility for wellbeing",
         principle::social_partnership},
        {"As a network that rests on its membership we will apply these principles to our own "
         "operation",
         principle::walking_the_talk},
    };
    for (auto const& [sentence, meant] : sentences) {
        auto const found = principle_in(sentence);
        BOOST_TEST((found == meant),
                   sentence << " read as " << (found ? to_word(*found) : "nothing"));
        BOOST_TEST(learning::is_pledge(sentence) ==
                   (std::string_view{sentence}.find(" will ") != std::string_view::npos));
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_clear_is_nobodys_principle) {
    for (auto const* sentence :
         {"The council opened a swimming pool in May.", "We will cut the grass on Tuesdays.",
          "Community, enterprise, learning and democracy.", "", "Contact: policy officer",
          "Members of the network met to talk.",
          "Residents and councillors talked about jobs, homes and health."})
        BOOST_TEST(!principle_in(sentence), sentence);
}

BOOST_AUTO_TEST_CASE(a_long_text_of_other_letters_is_cut_between_them) {
    std::string greek;
    while (greek.size() < 5000)
        greek += "\xCE\xBB\xCF\x8C\xCE\xB3\xCE\xBF\xCF\x82 ";
    for (std::size_t shift = 0; shift < 4; ++shift) {
        auto const text = std::string(shift, 'x') + greek;

        BOOST_TEST(!principle_in(text));
        BOOST_TEST(!learning::is_pledge(text));
    }
}

BOOST_AUTO_TEST_CASE(a_name_with_commas_is_one_council) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        auto const id = [&](char const* name, organisation_kind kind) {
            return std::to_string(room.number_of(room.adds(name, kind)));
        };
        auto const bcp =
            id("Bournemouth, Christchurch and Poole Council", organisation_kind::unitary);
        auto const telford = id("Telford and Wrekin Council", organisation_kind::unitary);
        auto const oldham =
            id("Oldham Metropolitan Borough Council", organisation_kind::metropolitan_borough);
        auto const hull = id("Kingston upon Hull City Council", organisation_kind::unitary);

        BOOST_TEST(
            found_in(
                room,
                "Oldham, Bournemouth, Christchurch and Poole, Telford & Wrekin and Someone Else") ==
                (std::vector<std::string>{"Oldham=" + oldham,
                                          "Bournemouth, Christchurch and Poole=" + bcp,
                                          "Telford & Wrekin=" + telford, "Someone Else=0"}),
            boost::test_tools::per_element());
        BOOST_TEST(found_in(room, "BCP; Oldham Council\nLondon Borough of Nowhere") ==
                       (std::vector<std::string>{"BCP=" + bcp, "Oldham Council=" + oldham,
                                                 "London Borough of Nowhere=0"}),
                   boost::test_tools::per_element());
        BOOST_TEST(found_in(room, "Kingston upon Hull City Council and Oldham MBC.") ==
                       (std::vector<std::string>{"Kingston upon Hull City Council=" + hull,
                                                 "Oldham MBC=" + oldham}),
                   boost::test_tools::per_element());
        BOOST_TEST(found_in(room, "Anthony and Sons").size() == 1u);
    });
}

BOOST_AUTO_TEST_CASE(two_that_bear_a_name_are_not_chosen_between) {
    on_every_store([](store_place const& place) {
        reading_room room{place};
        room.adds("Newfield Borough Council", organisation_kind::district);
        room.adds("Newfield Town Council", organisation_kind::town_council);

        BOOST_TEST(found_in(room, "Newfield").front() == "Newfield=0");
        BOOST_TEST(found_in(room, "Newfield Town Council").front() != "Newfield Town Council=0");
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace network::test
