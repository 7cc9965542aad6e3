// Pages shared by people of the same rights: each gets its own name and form secret, nobody gets
// what was made for other rights, and nothing is stale.
#include "libnetwork/members/seats.hpp"
#include "tests/server/pages/library_fair.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct fair_of_equals : library_fair {
    fair_of_equals() {
        joins(own, members::tier::full);
        published(study("Open to all"), own);
        auto hidden = study("For members alone");
        hidden.visibility = visibility::members;
        published(hidden, own);
    }

    /// Somebody of that name, with the form secret that stands in the page.
    struct reader {
        guest who;
        std::string name, secret;
    };
    void goes_by(guest const& who, std::string const& name) {
        viewer by;
        by.person = who.person;
        by.label = "person:" + std::to_string(who.person);
        must(core->office().write({by, "people.rename_self"}, [&](changes::unit_of_work& work) {
            return people::rename_self(work, {name});
        }));
    }
    void sits(reader const& who, std::string body) {
        writes([&](changes::unit_of_work& work) {
            members::seat_wish wish;
            wish.body = std::move(body);
            wish.organisation = std::to_string(own);
            wish.person = who.who.person;
            return members::fill_seat(work, wish);
        });
    }
    reader comes(std::string name, people::post post, std::int64_t organisation) {
        reader made{signed_in(post, organisation), std::move(name), {}};
        goes_by(made.who, made.name);
        auto const account = text("/account", made.who);
        auto const at = account.find("name=\"csrf\" value=\"") + 19;
        made.secret = account.substr(at, account.find('"', at) - at);
        BOOST_TEST_REQUIRE(made.secret.size() >= 32U);
        return made;
    }
    std::string list(reader const& who, std::string query = {}) {
        return text("/resources" + query, who.who);
    }
    std::uint64_t made_from_shared() const { return cache.hits(); }
};

std::size_t times(std::string const& text, std::string const& piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != std::string::npos;
         at = text.find(piece, at + piece.size()))
        ++count;
    return count;
}

/// The page with a reader's own texts taken out.
std::string without_own(std::string page, fair_of_equals::reader const& who) {
    for (auto const& own : {who.name, who.secret})
        for (auto at = page.find(own); at != std::string::npos; at = page.find(own))
            page.erase(at, own.size());
    return page;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(pages_of_equals, fair_of_equals)

BOOST_AUTO_TEST_CASE(two_of_the_same_rights_share_the_page_and_keep_name_and_secret) {
    auto const ann = comes("Ann Archer", people::post::officer, own);
    auto const bob = comes("Bob Baker", people::post::officer, own);
    auto const hits = made_from_shared();

    auto const for_ann = list(ann);
    auto const for_bob = list(bob);

    BOOST_TEST(made_from_shared() == hits + 1);
    BOOST_TEST(times(for_ann, "Ann Archer") == 1U);
    BOOST_TEST(times(for_bob, "Bob Baker") == 1U);
    BOOST_TEST(times(for_ann, ann.secret) >= 2U); // to sign out, and to keep the search
    BOOST_TEST(times(for_ann, ann.secret) == times(for_bob, bob.secret));
    for (auto const* other : {&ann.name, &ann.secret})
        BOOST_TEST(for_bob.find(*other) == std::string::npos);
    BOOST_TEST(without_own(for_ann, ann) == without_own(for_bob, bob));
    BOOST_TEST(header_of(visit("/resources", ann.who), "Cache-Control") == "no-store");
    BOOST_TEST(visit("/resources", ann.who).etag.empty());
}

BOOST_AUTO_TEST_CASE(the_shared_page_is_the_page_that_is_made_for_one) {
    // Where a notice might be wanted, the page is made for its reader alone.
    auto const odd = comes("O'Neil <b> & \"Co\"", people::post::officer, own);

    auto const shared = list(odd);
    auto const alone = list(odd, "?done=no-such-notice");

    BOOST_TEST(times(shared, "O&#39;Neil &lt;b&gt; &amp; &quot;Co&quot;") == 1U);
    BOOST_TEST(shared.find("<b> & ") == std::string::npos);
    BOOST_TEST(shared == alone);
}

BOOST_AUTO_TEST_CASE(nobody_gets_a_page_made_for_other_rights) {
    auto const member = comes("Mem Ber", people::post::officer, own);
    auto const elsewhere = comes("Else Where", people::post::officer, foreign);
    auto const team = comes("Net Work", people::post::network_officer, 0);

    for (int round = 0; round < 2; ++round) { // also from what is kept
        BOOST_TEST(list(member).find("For members alone") != std::string::npos);
        BOOST_TEST(list(team).find("For members alone") != std::string::npos);
        BOOST_TEST(list(elsewhere).find("For members alone") == std::string::npos);
        BOOST_TEST(text("/resources").find("For members alone") == std::string::npos);
        BOOST_TEST(list(elsewhere).find("Mem Ber") == std::string::npos);
        BOOST_TEST(list(member, "?q=alone").find("For members alone") != std::string::npos);
        BOOST_TEST(list(elsewhere, "?q=alone").find("For members alone") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_seat_on_a_body_opens_what_is_for_the_body_and_its_end_closes_it) {
    auto const seated = comes("Sea Ted", people::post::officer, own);
    auto const other_one = comes("Oth Er", people::post::officer, own);
    auto papers = study("Papers of the committee");
    papers.visibility = visibility::body;
    papers.body_code = "eoc";
    published(papers, std::nullopt);
    BOOST_TEST(list(seated).find("Papers of the committee") == std::string::npos);

    sits(seated, "eoc");

    BOOST_TEST(list(seated).find("Papers of the committee") != std::string::npos);
    BOOST_TEST(list(other_one).find("Papers of the committee") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_shared_page_is_never_stale) {
    auto const ann = comes("Ann Archer", people::post::officer, own);
    BOOST_TEST(list(ann).find("Came out just now") == std::string::npos);

    auto const fresh = published(study("Came out just now"), own);
    BOOST_TEST(list(ann).find("Came out just now") != std::string::npos);

    withdraws(fresh);
    BOOST_TEST(list(ann).find("Came out just now") == std::string::npos);

    goes_by(ann.who, "Ann Butcher");
    BOOST_TEST(list(ann).find("Ann Butcher") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
