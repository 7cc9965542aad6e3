// A text on its way as a browser sees it: sent with gaps, answered with no answer chosen, typed
// wrong, and looked for after it was renamed or taken away.
#include "tests/server/pages/library_fair.hpp"

#include "libnetwork/learning/sign_off.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/store/query.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::learning;
using namespace network::test;

namespace {

struct editorial_fair : library_fair {
    /// Sends a form as that person, with their token.
    http::response sends(guest const& who, std::string const& target, std::string const& fields) {
        auto const page = text("/account", who);
        std::string const before = "name=\"csrf\" value=\"";
        auto const at = page.find(before) + before.size();
        auto const csrf = page.substr(at, page.find('"', at) - at);
        return visit(target, who, {{"Content-Type", "application/x-www-form-urlencoded"}},
                     http::method::post, fields + "&csrf=" + csrf);
    }
    void is_sent(resource_store::resource_row const& row) {
        writes([&](changes::unit_of_work& work) -> result<> {
            event sent;
            sent.kind = event_kind::submitted;
            sent.version = resource_store::versions_of(work.db(), row.id).back().id;
            sent.effective = work.today();
            record_event(work, row, sent);
            return {};
        });
    }
    /// Asks the council's communications; where the mailed link leads.
    std::string asks_council(resource_store::resource_row const& row) {
        return writes([&](changes::unit_of_work& work) -> result<std::string> {
            people::appoint_wish press;
            press.organisation = std::to_string(own);
            press.mailbox = "press@fair.example";
            press.post = people::post::communications;
            NETWORK_CHECK(people::appoint(work, press));
            NETWORK_CHECK(ask_sign_off(work, {row.slug, people::post::communications, {}}));
            auto const body = network::store::select_one<std::string>(
                                  work.db(), "select body from message order by id desc limit 1")
                                  .value_or("");
            auto const at = body.find("/links/");
            return body.substr(at, body.find_first_of(" \r\n", at) - at);
        });
    }
    void renames(resource_store::resource_row row, std::string const& slug) {
        writes([&](changes::unit_of_work& work) { return rename_address(work, row, slug); });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(editorial_pages)

BOOST_AUTO_TEST_CASE(a_text_with_gaps_that_is_sent_comes_back_with_every_gap_by_its_box) {
    editorial_fair fair;
    auto const officer = fair.signed_in(people::post::officer, fair.own);
    content says;
    says.title = "In haste";
    auto const slug = fair.drafted(says, fair.own).slug;

    auto const sent = fair.sends(officer, "/resources/" + slug + "/acts/submit", "x=1");

    BOOST_TEST(sent.status == 400);
    auto const page = fair.bytes_of(sent);
    for (auto const* box : {"summary-error", "outcome-error", "contact_post-error"})
        BOOST_TEST(page.find(box) != std::string::npos, box);
}

BOOST_AUTO_TEST_CASE(a_sign_off_without_a_choice_is_asked_again_and_refuses_nothing) {
    editorial_fair fair;
    auto const leader = fair.signed_in(people::post::lead, fair.own);
    auto const row = fair.drafted(library_fair::study("A tool library"), fair.own);
    fair.is_sent(row);

    auto const said =
        fair.sends(leader, "/resources/" + row.slug + "/acts/sign-off", "comment=Looks+great");

    BOOST_TEST(said.status == 400);
    BOOST_TEST(fair.bytes_of(said).find("Choose yes or no") != std::string::npos);
    BOOST_TEST(fair.text("/resources/" + row.slug, leader).find("Not agreed by the council") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(behind_its_link_a_council_reads_what_stands_beside_the_text) {
    editorial_fair fair;
    auto says = library_fair::study("A tool library");
    says.cost_pence = 1'200'000;
    says.contact_post = people::post::communications;
    says.partners = {{std::nullopt, "The Rotary Club", partner_role::partner}};
    says.themes = {"homelessness"};
    says.visibility = visibility::tiers;
    says.tiers = {members::tier::full};
    auto const row = fair.drafted(says, fair.own);
    fair.is_sent(row);

    auto const page = fair.text(fair.asks_council(row));

    for (auto const* shown : {"Exampleton", "2022", "£12,000", "The Rotary Club", "Homelessness",
                              "Open Government Licence", "Full"})
        BOOST_TEST(page.find(shown) != std::string::npos, shown);
}

BOOST_AUTO_TEST_CASE(the_list_of_what_waits_and_the_history_tell_the_step_and_the_post) {
    editorial_fair fair;
    auto const manager = fair.signed_in(people::post::administrator, 0);
    auto const row = fair.drafted(library_fair::study("A tool library"), fair.own);
    fair.is_sent(row);
    auto const link = fair.asks_council(row);
    BOOST_TEST(fair.text("/admin/resources", manager).find("See how it stands") !=
               std::string::npos);

    auto const token = link.substr(std::string_view{"/links/"}.size());
    BOOST_TEST_REQUIRE(answer_sign_off(fair.core->office(), token, true, "").has_value());

    BOOST_TEST(fair.text("/admin/resources", manager).find("Publish or schedule it") !=
               std::string::npos);
    BOOST_TEST(fair.text("/resources/" + row.slug + "/history", manager)
                   .find("the link sent to the post: communications") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_sentence_without_its_principle_is_asked_about_and_kept_in_its_box) {
    editorial_fair fair;
    auto const officer = fair.signed_in(people::post::officer, fair.own);
    auto const slug = fair.drafted(library_fair::study("A tool library"), fair.own).slug;

    auto const saved = fair.sends(officer, "/resources/" + slug + "/edit",
                                  "title=Tools&based_on=1&evidence_1=Residents+gave+them.");

    BOOST_TEST(saved.status == 400);
    auto const page = fair.bytes_of(saved);
    BOOST_TEST(page.find("principle_1-error") != std::string::npos);
    BOOST_TEST(page.find("Residents gave them.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_taken_away_is_gone_in_every_form_and_what_was_renamed_leads_on) {
    editorial_fair fair;
    auto const row = fair.published(library_fair::study("A tool library"), fair.own);
    auto const gone = fair.published(library_fair::study("Went away"), fair.own);
    fair.withdraws(gone);
    fair.renames(row, "tools");

    for (auto const* form : {"", "/briefing", "/briefing.docx", "/cite.bib", "/cite.txt"})
        BOOST_TEST(fair.visit("/resources/" + gone.slug + form).status == 410, form);
    BOOST_TEST(fair.visit("/resources/never/briefing").status == 404);
    for (std::string const form : {"/briefing", "/briefing.docx"}) {
        auto const moved = fair.visit("/resources/a-tool-library" + form);
        BOOST_TEST(moved.status == 301, form);
        BOOST_TEST(header_of(moved, "Location") == "/resources/tools" + form);
    }
}

BOOST_AUTO_TEST_SUITE_END()
