// What needs every module at once, through the door that everybody uses: the search of all that is
// held, the export in answer to a request, and the erasure that an open request forbids.
#include "libnetwork/operations/holdings.hpp"

#include "libnetwork/operations/library.hpp"
#include "tests/support/office.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <set>

using namespace network;
using namespace network::test;
namespace json = boost::json;

namespace {

/// A library with a council, one of its officers, and somebody of the network team.
class desk_of_requests {
  public:
    explicit desk_of_requests(store_place const& place)
        : time_(instant::parse("2026-11-21T09:00:00Z").value()) {
        operations::library_options how;
        how.time = &time_;
        core_ = operations::library::open(place.uri(), std::move(how)).value();
        done("organisations.add", {{"name", "Exampleton Council"},
                                   {"kind", "district"},
                                   {"source", "Minutes of the founders"}});
        boss = person("Robin Manager", "robin@network.example");
        sam = person("Sam Unusual", "sam@exampleton.example");
        done("appointments.add", {{"organisation", "exampleton-council"},
                                  {"person", sam},
                                  {"post", "officer"},
                                  {"title", "Head of Policy"}});
        note("Met Sam Unusual about the depot");
        note("Price of the depot: secret");
    }

    json::value done(std::string_view operation, json::object input) {
        auto answer = core_->invoke(network_manager(), operation, std::move(input));
        BOOST_REQUIRE_MESSAGE(answer.has_value(),
                              operation << ": " << (answer.has_error() ? answer.error().code : ""));
        return std::move(answer->body);
    }
    std::string code(std::string_view operation, json::object input) {
        auto const answer = core_->invoke(network_manager(), operation, std::move(input));
        if (!answer.has_error())
            return "none";
        auto const& what = answer.error();
        return what.problems.empty() ? what.code : what.problems.front().code;
    }
    std::int64_t person(std::string_view name, std::string_view email) {
        return done("people.add", {{"name", name}, {"email", email}}).at("id").as_int64();
    }
    std::int64_t note(std::string_view what) {
        return done("dealings.record",
                    {{"organisation", "exampleton-council"}, {"kind", "note"}, {"what", what}})
            .at("dealing")
            .at("id")
            .as_int64();
    }
    std::int64_t request(json::object more) {
        json::object wish{{"kind", "freedom_of_information"},
                          {"received_on", "2026-11-16"},
                          {"asked", "All about the depot"},
                          {"from_name", "Curious Citizen"},
                          {"from_address", "curious@post.example"}};
        for (auto const& [key, value] : more)
            wish[key] = value;
        return done("information_requests.log", std::move(wish)).at("id").as_int64();
    }
    std::set<std::string> places(json::object wish) {
        std::set<std::string> found;
        auto const answer = done("holdings.search", std::move(wish));
        for (auto const& row : answer.at("holdings").as_array())
            found.insert(std::string{row.at("place").as_string()});
        return found;
    }

    std::int64_t boss = 0, sam = 0;

  private:
    fixed_clock time_;
    std::unique_ptr<operations::library> core_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(holdings)

BOOST_AUTO_TEST_CASE(a_search_finds_a_person_wherever_they_are_held) {
    on_every_store([](store_place const& place) {
        desk_of_requests desk{place};

        auto const by_number = desk.places({{"person", desk.sam}});
        auto const by_name = desk.places({{"q", "UNUSUAL sam"}});

        BOOST_TEST((by_number == std::set<std::string>{"Appointments", "Audit trail", "Dealings",
                                                       "Mail sent", "Persons"}));
        BOOST_TEST(by_name.contains("Dealings")); // a name in a text, not a number in a column
        BOOST_TEST(by_name.contains("Persons"));
        BOOST_TEST(desk.places({{"q", "nobody at all"}}).empty());
        BOOST_TEST((desk.places({{"q", "founders"}}) ==
                    std::set<std::string>{"Register of organisations"}));
        BOOST_TEST(desk.code("holdings.search", {}) == "q.required");
    });
}

BOOST_AUTO_TEST_CASE(governance_commitments_memberships_and_consent_are_searched_for_themselves) {
    on_every_store([](store_place const& place) {
        desk_of_requests desk{place};
        auto const meeting =
            desk.done("meetings.call", {{"body", "eoc"}, {"on", "2026-11-20"}}).at("id");
        desk.done("meetings.record_decision",
                  {{"meeting", meeting}, {"text", "To buy the depot in zinc"}});
        desk.done("commitments.declare",
                  {{"organisation", "exampleton-council"},
                   {"declared_on", "2026-10-01"},
                   {"motion", "That the council be co-operative, and zinc"}});
        desk.done("memberships.admit", {{"organisation", "exampleton-council"},
                                        {"tier", "full"},
                                        {"from", "2026-11-20"},
                                        {"reason", "Zinc roofs"}});
        desk.done("reminders.record_consent", {{"organisation", "exampleton-council"},
                                               {"given", true},
                                               {"source", "A letter on zinc paper"}});

        auto const found = desk.places({{"q", "zinc"}});

        for (auto const* place_held :
             {"Minuted decisions", "Declarations of councils", "Memberships", "Consent to mail"})
            BOOST_TEST(found.contains(place_held), place_held);
        BOOST_TEST(!desk.places({{"q", "copper"}}).contains("Memberships"));
    });
}

BOOST_AUTO_TEST_CASE(an_export_holds_what_is_released_redacted_and_of_the_rest_the_exemption) {
    on_every_store([](store_place const& place) {
        desk_of_requests desk{place};
        auto const id = desk.request({{"organisation", "exampleton-council"}});
        desk.done(
            "information_requests.decide",
            {{"request", id}, {"holdings", json::array{"dealing 1"}}, {"disclosure", "release"}});
        desk.done("information_requests.decide", {{"request", id},
                                                  {"holdings", json::array{"dealing 2"}},
                                                  {"disclosure", "withhold"},
                                                  {"exemption", "foia_s43"},
                                                  {"reason", "A tender is under way"}});

        auto const out =
            json::serialize(desk.done("information_requests.export", {{"request", id}}));

        BOOST_TEST(out.find("Met [redacted] about the depot") != std::string::npos);
        BOOST_TEST(out.find("Commercial interests") != std::string::npos);
        BOOST_TEST(out.find("Unusual") == std::string::npos);
        BOOST_TEST(out.find("secret") == std::string::npos);
        BOOST_TEST(desk.code("information_requests.decide",
                             {{"request", id},
                              {"holdings", json::array{"dealing 99"}},
                              {"disclosure", "release"}}) == "holding.unknown");
    });
}

BOOST_AUTO_TEST_CASE(an_open_request_forbids_the_erasure_of_a_person_and_an_answer_allows_it) {
    on_every_store([](store_place const& place) {
        desk_of_requests desk{place};
        json::object const erasure{{"person", desk.sam}, {"reason", "Asked for on paper"}};
        auto const own = desk.request({{"kind", "subject_access"}, {"person", desk.sam}});
        auto const council = desk.request({{"organisation", "exampleton-council"}});
        auto const answer = [&](std::int64_t request) {
            desk.done("information_requests.record_step",
                      {{"request", request}, {"step", "answered"}, {"note", "Sent"}});
        };

        BOOST_TEST(desk.code("people.erase", erasure) == "request.open");
        answer(own);
        BOOST_TEST(desk.code("people.erase", erasure) == "request.open"); // the other one holds it
        answer(council);
        BOOST_TEST(desk.code("people.erase", erasure) == "none");

        auto const card = desk.done("information_requests.show", {{"request", own}});
        BOOST_TEST(card.at("from_name").as_string() == ""); // who asked was the person erased
        BOOST_TEST(desk.done("information_requests.show", {{"request", council}})
                       .at("from_name")
                       .as_string() == "Curious Citizen");
        BOOST_TEST(desk.done("store.check", {{"most_faults", 10}}).at("sound").as_bool());
    });
}

BOOST_AUTO_TEST_CASE(every_module_that_keeps_records_says_for_how_long) {
    on_every_store([](store_place const& place) {
        desk_of_requests desk{place};

        auto const lists = desk.done("retention.preview", {}).at("lists");

        std::set<std::string> words;
        for (auto const& one : lists.as_array())
            words.insert(std::string{one.at("rule").at("subject").as_string()});
        for (auto const* word :
             {"dealings", "mail", "persons_who_left", "request_contacts", "sign_in_sessions"})
            BOOST_TEST(words.contains(word), word);
    });
}

BOOST_AUTO_TEST_SUITE_END()
