// Who hears by mail what becomes of a text: whoever sent it, as long as they may change it, and
// after that their colleagues.

#include "tests/libnetwork/learning/editors_room.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(authors_letters)

BOOST_AUTO_TEST_CASE(authors_are_told_by_mail_when_it_comes_out) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        here.appointed("Ada", "ada@alpha.example", people::post::officer, here.slug);
        auto const slug = here.agreed();

        here.by(here.editor, publish, publish_wish{slug, here.tomorrow(), {}, false, {}});
        BOOST_TEST(here.newest_letter().find("It comes out on 22 November 2026.") !=
                   std::string::npos);
        here.by(here.editor, publish, publish_wish{slug, {}, {}, false, {}});

        BOOST_TEST(here.newest_letter().find("Readers find it from today on.") !=
                   std::string::npos);
        BOOST_TEST(here.told_of("Published: A tool library") ==
                   (std::vector<std::string>{"ada@alpha.example", "ada@alpha.example"}));
    });
}

BOOST_AUTO_TEST_CASE(changes_are_asked_of_whoever_sent_it_and_after_they_left_of_their_colleagues) {
    on_every_store([](store_place const& place) {
        editors_room here{place};
        auto const sam =
            here.appointed("Sam", "sam@alpha.example", people::post::officer, here.slug);
        here.appointed("Ada", "ada@alpha.example", people::post::officer_lead, here.slug);
        here.appointed("Press", "press@alpha.example", people::post::communications, here.slug);
        auto const slug = here.drafts();
        auto const asked = [&] {
            here.by(sam, learning::submit, resource_named{slug});
            here.by(here.editor, ask_changes, act_wish{slug, "Say what it cost."});
            return here.told_of("Please change your text");
        };

        BOOST_TEST(asked() == std::vector<std::string>{"sam@alpha.example"});
        here.leaves(sam);

        BOOST_TEST(asked() == (std::vector<std::string>{"ada@alpha.example", "sam@alpha.example"}));
    });
}

BOOST_AUTO_TEST_SUITE_END()
