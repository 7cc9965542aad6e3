// Who is told by mail about comments: the organisation whose resource it is, whoever is answered,
// and an author of what was decided; once, and nobody who wants no such mail.
#include "libnetwork/learning/comments.hpp"
#include "libnetwork/messages/notices.hpp"
#include "tests/libnetwork/learning/grant_desk.hpp"

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct letter_line {
    std::string to_address, body;
};
BOOST_DESCRIBE_STRUCT(letter_line, (), (to_address, body))

using addresses = std::vector<std::string>;

struct comment_room : grant_desk {
    explicit comment_room(store_place const& place) : grant_desk(place) {
        alpha = member("Alpha District Council");
        beta = member("Beta District Council");
        author = officer(alpha, "author@alpha.example", people::post::officer_lead);
        reader = officer(beta, "reader@beta.example");
        study = published(reading_room::study("A library of tools"), number_of(alpha)).slug;
    }
    std::int64_t says(viewer const& who, std::string const& organisation,
                      std::optional<std::int64_t> to = {}) {
        comment_wish wish;
        wish.resource = study;
        wish.organisation = organisation;
        wish.text = "SECRET-WORDS";
        wish.reply_to = to;
        return does_as(who, add_comment, wish).id;
    }
    void approves(std::int64_t comment) { does(approve_comment, comment_number{comment}); }
    std::vector<letter_line> letters(char const* of) {
        return records.read({}, [&](changes::reader& view) {
            return network::store::select<letter_line>(
                view.db(),
                "select to_address, body from message where template = :letter order by id",
                std::string{of});
        });
    }
    addresses told(char const* of) {
        addresses to;
        for (auto const& one : letters(of))
            to.push_back(one.to_address);
        return to;
    }

    std::string alpha, beta, study;
    viewer author, reader;
};

} // namespace

BOOST_AUTO_TEST_SUITE(comment_letters)

BOOST_AUTO_TEST_CASE(
    the_council_hears_of_a_comment_once_others_see_it_and_its_author_of_the_decision) {
    on_every_store([](store_place const& place) {
        comment_room here{place};
        auto const comment = here.says(here.reader, here.beta);
        BOOST_TEST(here.told("comment_made").empty()); // it waits
        BOOST_TEST(here.told("comment_decided").empty());

        here.approves(comment);

        BOOST_TEST(here.told("comment_made") == addresses{"author@alpha.example"},
                   boost::test_tools::per_element());
        BOOST_TEST(here.told("comment_decided") == addresses{"reader@beta.example"},
                   boost::test_tools::per_element());
        auto const body = here.letters("comment_made").front().body;
        BOOST_TEST(body.find("Beta District Council") != std::string::npos);
        BOOST_TEST(body.find("/resources/a-library-of-tools#comment-" + std::to_string(comment)) !=
                   std::string::npos);
        BOOST_TEST(body.find("SECRET-WORDS") ==
                   std::string::npos); // words can be erased, a letter cannot
        here.does(hide_comment, comment_reason{comment, "It names a resident"});
        BOOST_TEST(here.told("comment_decided").size() == 2U);
        BOOST_TEST(here.letters("comment_decided").back().body.find("It names a resident") !=
                   std::string::npos);
        here.approves(comment);
        BOOST_TEST(here.told("comment_made").size() == 1U); // told already
        BOOST_TEST(here.told("comment_decided").size() == 3U);
    });
}

BOOST_AUTO_TEST_CASE(whoever_is_answered_is_told_and_an_organisation_not_of_its_own_words) {
    on_every_store([](store_place const& place) {
        comment_room here{place};
        auto const comment = here.says(here.reader, here.beta);
        here.approves(comment);
        auto const answer = here.says(here.author, here.alpha, comment);
        here.approves(answer);

        BOOST_TEST(here.told("comment_answered") == addresses{"reader@beta.example"},
                   boost::test_tools::per_element());
        BOOST_TEST(here.told("comment_made").size() == 1U);
        auto const own = here.says(here.reader, here.beta, comment);
        here.approves(own);
        BOOST_TEST(here.told("comment_answered").size() ==
                   1U); // nobody is told of their own answer
        BOOST_TEST(here.told("comment_made").size() == 2U);
    });
}

BOOST_AUTO_TEST_CASE(who_declined_notices_hears_nothing_of_new_comments) {
    on_every_store([](store_place const& place) {
        comment_room here{place};
        here.does_as(here.author, messages::choose_notices, messages::notices_wish{false});
        auto const comment = here.says(here.reader, here.beta);

        here.approves(comment);

        BOOST_TEST(here.told("comment_made").empty());
        BOOST_TEST(here.told("comment_decided").size() ==
                   1U); // what was decided about one's own words is no notice
    });
}

BOOST_AUTO_TEST_SUITE_END()
