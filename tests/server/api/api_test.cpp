// The JSON API as a client meets it: documents, errors, paging, tags, and doing a thing once.
#include "tests/server/api/api_on_memory.hpp"

#include "server/http/etag.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <thread>

using namespace network;
using test::body_of;
using test::code_of;
using test::header_of;

namespace {

struct network_with_manager : test::api_on_memory {
    std::string manager = token_of(people::post::administrator);
};

std::string number_text(boost::json::object const& from, std::string_view name) {
    return std::to_string(from.at(name).as_int64());
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(json_api, network_with_manager)

BOOST_AUTO_TEST_CASE(an_organisation_is_made_with_201_and_the_place_where_it_can_be_read) {
    auto const made = post("/api/v1/organisations",
                           R"({"name":"Newham Test Council","kind":"unitary"})", manager);

    BOOST_TEST(made.status == 201);
    auto const place = header_of(made, "Location");
    BOOST_TEST(place == "/api/v1/organisations/" + number_text(body_of(made), "id"));
    auto const card = get(place);
    BOOST_TEST(card.status == 200);
    BOOST_TEST(body_of(card).at("organisation").at("name").as_string() == "Newham Test Council");
}

BOOST_AUTO_TEST_CASE(all_problems_of_a_request_are_told_at_once_by_field) {
    auto const refused = post("/api/v1/organisations",
                              R"({"kind":"castle","begins":"2023-02-30","colour":"red"})", manager);

    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.content_type == "application/problem+json");
    std::set<std::string> told;
    auto const document = body_of(refused);
    for (auto const& p : document.at("problems").as_array())
        told.insert(std::string{p.at("field").as_string()} + ' ' +
                    std::string{p.at("code").as_string()});
    std::set<std::string> const expected{"name required", "kind word.unknown",
                                         "begins date.invalid", "colour unknown"};
    BOOST_TEST(told == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_problem_document_has_the_members_that_rfc_9457_names) {
    auto const missing = get("/api/v1/organisations/nowhere-at-all");

    BOOST_TEST(missing.status == 404);
    auto const body = body_of(missing);
    for (auto const* name : {"type", "title", "status", "detail", "instance", "code", "problems"})
        BOOST_TEST(body.contains(name), name);
    BOOST_TEST(body.at("status").as_int64() == 404);
    BOOST_TEST(body.at("code").as_string() == "organisation.unknown");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_400_and_what_is_not_json_is_415) {
    std::string const deep =
        "{\"name\":" + std::string(10'000, '[') + std::string(10'000, ']') + "}";

    BOOST_TEST(post("/api/v1/organisations", "{\"name\": ", manager).status == 400);
    BOOST_TEST(code_of(post("/api/v1/organisations", deep, manager)) == "json.too_deep");
    BOOST_TEST(post("/api/v1/organisations", deep, manager).status == 400);
    BOOST_TEST(post("/api/v1/organisations", "[1]", manager).status == 400);
    BOOST_TEST(post("/api/v1/organisations", R"({"name":"A","name":"B","kind":"unitary"})", manager)
                   .status == 422);
    http::request form;
    form.method = http::method::post;
    form.target = form.path = "/api/v1/organisations";
    form.body = "name=A";
    form.headers.add("Content-Type", "application/x-www-form-urlencoded");
    BOOST_TEST(api.answer(form).status == 415);
}

BOOST_AUTO_TEST_CASE(a_token_that_is_none_is_401_and_says_which_scheme) {
    for (auto const* field : {"Bearer nonsense", "Basic dXNlcjpwdw==", "Bearer", "Bearer a b"}) {
        auto const refused =
            send(http::method::get, "/api/v1/organisations", {}, {}, {{"Authorization", field}});

        BOOST_TEST_CONTEXT(field) {
            BOOST_TEST(refused.status == 401);
            BOOST_TEST(header_of(refused, "WWW-Authenticate") == "Bearer");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_list_is_walked_page_by_page_without_loss_or_repeat) {
    for (int i = 10; i < 25; ++i)
        add_council("Council " + std::to_string(i), "E990001" + std::to_string(i));
    std::multiset<std::string> walked;
    std::string after;

    do {
        auto const page = get("/api/v1/organisations?limit=4" +
                              (after.empty() ? "" : "&after=" + http::percent_encode(after)));
        BOOST_REQUIRE(page.status == 200);
        auto const body = body_of(page);
        BOOST_TEST(body.at("items").as_array().size() <= 4U);
        BOOST_TEST(body.at("total").as_int64() == 17);
        for (auto const& row : body.at("items").as_array())
            walked.insert(std::string{row.at("name").as_string()});
        after = body.at("next").is_string() ? std::string{body.at("next").as_string()} : "";
    } while (!after.empty());

    BOOST_TEST(walked.size() == 17U);
    BOOST_TEST(std::set<std::string>(walked.begin(), walked.end()).size() == 17U);
}

BOOST_AUTO_TEST_CASE(a_change_against_a_stale_tag_is_412_and_changes_nothing) {
    auto const path = "/api/v1/organisations/" + std::to_string(own);
    auto const first = get(path);
    BOOST_REQUIRE(!first.etag.empty());
    auto const patch = [&](std::string const& tag, std::string const& control) {
        return send(http::method::patch, path, R"({"control":")" + control + "\"}", manager,
                    {{"If-Match", tag}});
    };

    auto const done = patch(first.etag, "labour");
    auto const stale = patch(first.etag, "green");

    BOOST_TEST(done.status == 200);
    BOOST_TEST(stale.status == 412);
    BOOST_TEST(code_of(stale) == "precondition.failed");
    auto const now = get(path);
    BOOST_TEST(body_of(now).at("organisation").at("control").as_string() == "labour");
    BOOST_TEST(patch("W/" + now.etag, "green").status == 412);
    BOOST_TEST(patch(first.etag + ", " + now.etag, "green").status == 200);
    BOOST_TEST(patch("*", "labour").status == 200);
}

BOOST_AUTO_TEST_CASE(a_repeated_key_gets_the_first_answer_and_does_nothing_again) {
    std::string const wish = R"({"name":"Onceham Council","kind":"unitary"})";

    auto const first = post("/api/v1/organisations", wish, manager, {{"Idempotency-Key", "k1"}});
    auto const again = post("/api/v1/organisations", wish, manager, {{"Idempotency-Key", "k1"}});
    auto const other = post("/api/v1/organisations", R"({"name":"Other Council","kind":"unitary"})",
                            manager, {{"Idempotency-Key", "k1"}});

    BOOST_TEST(first.status == 201);
    BOOST_TEST(again.status == 201);
    BOOST_TEST(*again.body == *first.body);
    BOOST_TEST(header_of(first, "Idempotency-Replayed").empty());
    BOOST_TEST(header_of(again, "Idempotency-Replayed") == "true");
    BOOST_TEST(other.status == 409);
    BOOST_TEST(code_of(other) == "idempotency.reused");
}

BOOST_AUTO_TEST_CASE(many_at_once_with_one_key_make_one) {
    std::string const wish = R"({"name":"Rushham Council","kind":"unitary"})";
    std::vector<std::string> bodies(8);
    std::vector<std::thread> clients;

    for (auto& body : bodies)
        clients.emplace_back([&] {
            body = *post("/api/v1/organisations", wish, manager, {{"Idempotency-Key", "k2"}}).body;
        });
    for (auto& client : clients)
        client.join();

    BOOST_TEST((std::set<std::string>(bodies.begin(), bodies.end()).size() == 1U));
    BOOST_TEST(body_of(get("/api/v1/organisations?q=rushham")).at("total").as_int64() == 1);
}

BOOST_AUTO_TEST_CASE(the_feed_tells_what_changed_and_waits_for_what_will) {
    auto const before = body_of(get("/api/v1/changes?after=0&limit=500"));
    auto const after = std::string{before.at("next").as_string()};
    std::thread writer{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{150});
        add_council("Lateham Council", "E99000077");
    }};

    auto const began = std::chrono::steady_clock::now();
    auto const woken = get("/api/v1/changes?wait=10&after=" + after);
    auto const took = std::chrono::steady_clock::now() - began;
    writer.join();

    BOOST_TEST(woken.status == 200);
    BOOST_TEST(body_of(woken).at("items").as_array().size() >= 1U);
    BOOST_TEST((took < std::chrono::seconds{5}));
    BOOST_TEST(get("/api/v1/changes?wait=soon&after=0").status == 422);
}

BOOST_AUTO_TEST_CASE(machines_are_told_how_the_portal_fares) {
    BOOST_TEST(get("/healthz").status == 200);
    BOOST_TEST(get("/readyz").status == 200);
    auto const metrics = get("/metrics");
    BOOST_TEST(metrics.status == 200);
    BOOST_TEST(metrics.body->find("coopnet_store_up 1\n") != std::string::npos);
    auto const described = get("/openapi.json");
    BOOST_TEST(body_of(described).at("openapi").as_string() == "3.1.0");
    BOOST_TEST(!described.etag.empty());
    BOOST_TEST(get("/api/v1/nothing/here").status == 404);
    BOOST_TEST(send(http::method::put, "/api/v1/organisations").status == 405);
}

BOOST_AUTO_TEST_SUITE_END()
