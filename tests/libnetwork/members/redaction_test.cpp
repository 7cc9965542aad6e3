// What is blacked out, what stays, and what an export says of the things withheld.
#include "libnetwork/members/redaction.hpp"

#include <boost/test/unit_test.hpp>

using namespace network;
using namespace network::members;

namespace {

std::vector<known_person> const everybody{{1, "Sam Unusual", "sam@council.example"},
                                          {2, "Ann Lee", "ann.lee@council.example"},
                                          {3, "Zoë Ñandú-Price", "zoe@council.example"}};

std::string redacted(std::string_view text, std::vector<std::string> const& spared = {}) {
    return redact(text, everybody, spared).text;
}

request_card request_of(request_kind kind, std::int64_t person = 0) {
    request_card request;
    request.reference = "IR 2026/1";
    request.kind = kind;
    request.person = person;
    request.asked = "Everything about the depot";
    return request;
}

request_item item(std::string holding, std::string exemption = {}) {
    request_item made;
    made.holding = std::move(holding);
    made.disclosure = exemption.empty() ? disclosure::release : disclosure::withhold;
    made.exemption = std::move(exemption);
    made.reason = "Prices of a tender under way";
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(redaction)

BOOST_AUTO_TEST_CASE(names_addresses_and_numbers_go_and_the_rest_stays) {
    BOOST_TEST(redacted("Rang Sam Unusual on 01706 924 123, who is the Leader.") ==
               "Rang [redacted] on [redacted], who is the Leader.");
    BOOST_TEST(redacted("write to stranger@post.example.") == "write to [redacted].");
    BOOST_TEST(redacted("SAM UNUSUAL; Cllr Unusual; ms lee") ==
               "[redacted]; [redacted]; [redacted]");
    BOOST_TEST(redacted("+44 (0)161 496 0000 at noon") == "[redacted] at noon");
    BOOST_TEST(redacted("Zoë Ñandú-Price agreed") == "[redacted] agreed");
}

BOOST_AUTO_TEST_CASE(what_only_looks_alike_stays) {
    // The controls: parts of words, years, sums, references.
    for (auto const* text : {"Ann Leeds went to planning", "Unusual weather in Lee",
                             "GBP 1,250,000 in 2026/27", "minute FC/41 of 2026-03-16", "a@ @b"})
        BOOST_TEST(redacted(text) == text);
}

BOOST_AUTO_TEST_CASE(places_are_counted) {
    BOOST_TEST(redact("Ann Lee and Ann Lee, ann.lee@council.example", everybody, {}).places == 3);
}

BOOST_AUTO_TEST_CASE(who_asks_for_their_own_data_is_spared_and_the_others_are_not) {
    std::vector<changes::holding> const held{
        {"dealing", 7, "Dealings", {}, 0, 0, "Sam Unusual (sam@council.example) met Ann Lee"}};
    auto request = request_of(request_kind::subject_access, 1);
    request.items = {item("dealing 7")};

    auto const own = export_of(request, held, everybody);
    request.kind = request_kind::freedom_of_information;
    auto const anybody = export_of(request, held, everybody);

    BOOST_TEST(own.released[0].text == "Sam Unusual (sam@council.example) met [redacted]");
    BOOST_TEST(own.redactions == 1);
    BOOST_TEST(anybody.released[0].text == "[redacted] ([redacted]) met [redacted]");
}

BOOST_AUTO_TEST_CASE(of_what_is_withheld_nothing_leaves_but_the_exemption) {
    std::vector<changes::holding> const held{
        {"dealing", 7, "Dealings", {}, 0, 0, "The depot opens in May"},
        {"dealing", 8, "Dealings", {}, 0, 0, "Their price is secret"}};
    auto request = request_of(request_kind::freedom_of_information);
    request.items = {item("dealing 7"), item("dealing 8", "foia_s43")};

    auto const all = export_of(request, held, {});

    BOOST_REQUIRE(all.released.size() == 1U);
    BOOST_REQUIRE(all.withheld.size() == 1U);
    BOOST_TEST(all.withheld[0].exemption == "Commercial interests");
    BOOST_TEST(all.withheld[0].law == "Freedom of Information Act 2000, section 43");
    BOOST_TEST(all.text.find("The depot opens in May") != std::string::npos);
    BOOST_TEST(all.text.find("Commercial interests") != std::string::npos);
    BOOST_TEST(all.text.find("secret") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
