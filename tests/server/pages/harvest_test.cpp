// The harvest by OAI-PMH 2.0: all of it, what went, and what a harvester did wrong.
#include "tests/server/pages/guarded_fair.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace network;
using namespace network::learning;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(library_harvest)

BOOST_AUTO_TEST_CASE(a_harvest_of_a_thousand_finds_each_once_and_hears_what_went_meanwhile) {
    library_fair fair;
    std::vector<resource_store::resource_row> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back(fair.published(library_fair::study("Study " + std::to_string(i))));
    for (int i = 0; i < 40; ++i)
        fair.withdraws(rows[static_cast<std::size_t>(i)]);
    auto members_only = library_fair::study("Never open");
    members_only.visibility = visibility::members;
    fair.published(members_only);

    std::multiset<std::string> alive, deleted;
    std::string token;
    int pages = 0;
    do {
        auto const text =
            fair.text(token.empty() ? "/oai?verb=ListRecords&metadataPrefix=oai_dc"
                                    : "/oai?verb=ListRecords&resumptionToken=" + token);
        for (std::size_t place = text.find("<record>"); place != std::string::npos;
             place = text.find("<record>", place + 1)) {
            auto const record = text.substr(place, text.find("</record>", place) - place);
            (record.find("status=\"deleted\"") != std::string::npos ? deleted : alive)
                .insert(between(record, "<identifier>", "</identifier>"));
            BOOST_TEST((record.find("status=\"deleted\"") == std::string::npos) ==
                       (record.find("<metadata>") != std::string::npos));
        }
        token = between(between(text, "<resumptionToken", "</resumptionToken>"), "\">", "\xFF");
        if (auto const end = token.find('<'); end != std::string::npos)
            token.resize(end);
        std::string escaped;
        for (char const c : token)
            escaped += c == '+' ? "%2B" : c == '/' ? "%2F" : c == '=' ? "%3D" : std::string(1, c);
        token = escaped;
        if (++pages == 3)
            fair.withdraws(rows[999]); // not harvested yet, or harvested already: it must be heard
                                       // of either way
        BOOST_REQUIRE(pages < 30);
    } while (!token.empty());

    BOOST_TEST(pages >= 10);
    for (auto const& row : rows) {
        auto const urn = urn_of(row);
        BOOST_TEST(alive.count(urn) + deleted.count(urn) >= 1U);
        BOOST_TEST(alive.count(urn) <= 1U);
    }
    BOOST_TEST(deleted.size() == 41U);
    BOOST_TEST(alive.size() + deleted.size() <= 1001U);
}

BOOST_AUTO_TEST_CASE(a_harvester_is_told_exactly_what_it_did_wrong) {
    guarded_fair fair;
    auto const urn = urn_of(fair.open);
    struct {
        std::string query;
        char const* code;
    } const cases[] = {
        {"", "badVerb"},
        {"verb=Nothing", "badVerb"},
        {"verb=Identify&verb=Identify", "badArgument"},
        {"verb=Identify&set=kind", "badArgument"},
        {"verb=ListRecords", "badArgument"},
        {"verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"},
        {"verb=ListRecords&resumptionToken=rubbish", "badResumptionToken"},
        {"verb=ListRecords&resumptionToken=rubbish&metadataPrefix=oai_dc", "badArgument"},
        {"verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01", "badArgument"},
        {"verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01", "badArgument"},
        {"verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2027-01-01T00:00:00Z",
         "badArgument"},
        {"verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01", "noRecordsMatch"},
        {"verb=ListIdentifiers&metadataPrefix=oai_dc&set=nowhere", "noRecordsMatch"},
        {"verb=GetRecord&metadataPrefix=oai_dc", "badArgument"},
        {"verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:0", "idDoesNotExist"},
        {"verb=GetRecord&metadataPrefix=marc21&identifier=" + urn, "cannotDisseminateFormat"},
        {"verb=ListMetadataFormats&identifier=urn:uuid:0", "idDoesNotExist"},
        {"verb=ListSets&resumptionToken=x", "badResumptionToken"}};

    for (auto const& one : cases)
        BOOST_TEST(between(fair.text("/oai?" + one.query), "<error code=\"", "\"") == one.code,
                   one.query);
    BOOST_TEST(fair.text("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + urn)
                   .find("<dc:title>An open study") != std::string::npos);
    BOOST_TEST(count(fair.text("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=kind:pack"),
                     "<header") == 1U);
    BOOST_TEST(
        fair.text("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + urn_of(fair.gone))
            .find("status=\"deleted\"") != std::string::npos);
    // What never was open to everybody has no record, not even that of its going.
    BOOST_TEST(fair.text("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" +
                         urn_of(fair.for_members))
                   .find("idDoesNotExist") != std::string::npos);
    auto const posted =
        fair.visit("/oai", {}, {{"Content-Type", "application/x-www-form-urlencoded"}},
                   http::method::post, "verb=Identify");
    BOOST_TEST(library_fair::bytes_of(posted).find("<deletedRecord>persistent</deletedRecord>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
