// Every door comes through the library: rights first, then the input as a whole, then the deed,
// once per idempotency key.
#include "libnetwork/operations/library.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include "tests/support/office.hpp"

#include <boost/json/array.hpp>

#include <thread>

using namespace network;
using namespace network::test;
using operations::library;
namespace json = boost::json;

namespace {

std::unique_ptr<library> opened(store_place const& place, std::vector<std::string>* log = nullptr) {
    operations::library_options how;
    if (log)
        how.log = [log](std::string_view, std::string_view line) { log->emplace_back(line); };
    return library::open(place.uri(), std::move(how)).value();
}

json::object council(std::string_view name) {
    return {{"name", name}, {"kind", "district"}};
}

std::int64_t total(library& core) {
    return core.invoke({}, "organisations.count", {}).value().body.at("total").as_int64();
}

viewer token_of(viewer who, std::set<std::string> scopes) {
    who.scopes = std::move(scopes);
    who.limited_to_scopes = true;
    return who;
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_library)

BOOST_AUTO_TEST_CASE(what_the_manager_adds_everybody_reads) {
    on_every_store([](store_place const& place) {
        auto const core = opened(place);

        auto const added =
            core->invoke(network_manager(), "organisations.add", council("Eastmere")).value();

        BOOST_TEST(added.body.at("slug").as_string() == "eastmere");
        auto const card = core->ask<&organisations::card>({}, {{"organisation", "eastmere"}});
        BOOST_TEST(card.value().organisation.name == "Eastmere");
        BOOST_TEST(card.value().version == added.body.at("version").as_int64());
    });
}

BOOST_AUTO_TEST_CASE(rights_come_before_the_input_is_looked_at) {
    store_place const place{engine::memory};
    auto const core = opened(place);
    viewer const auditor{3, "person:3", {{role::auditor, 0}}, {}, false};

    BOOST_TEST(core->invoke({}, "organisations.add", {}).error().code == "sign_in.required");
    BOOST_TEST(core->invoke(auditor, "organisations.add", {}).error().code == "right.missing");
    BOOST_TEST(core->invoke(network_manager(), "organisations.add", {}).error().problems.size() ==
               2U);
    BOOST_TEST(core->invoke({}, "organisations.nothing", {}).error().code == "operation.unknown");
}

BOOST_AUTO_TEST_CASE(a_token_does_only_what_its_scopes_say) {
    store_place const place{engine::memory};
    auto const core = opened(place);
    auto const reads = token_of(network_manager(), {"register:read"});
    auto const writes = token_of(network_manager(), {"register:write"});

    BOOST_TEST(core->invoke(reads, "organisations.count", {}).has_value());
    BOOST_TEST(core->invoke(reads, "organisations.add", council("A")).error().code ==
               "scope.missing");
    BOOST_TEST(core->invoke(writes, "organisations.add", council("A")).has_value());
    BOOST_TEST(core->invoke(writes, "organisations.count", {}).error().code == "scope.missing");
}

BOOST_AUTO_TEST_CASE(a_request_with_a_key_happens_once_however_often_it_is_sent) {
    on_every_store([](store_place const& place) {
        auto const core = opened(place);
        auto wish = council("Eastmere");
        wish["idempotency_key"] = "k-1";

        std::vector<std::thread> senders;
        for (int i = 0; i < 8; ++i)
            senders.emplace_back(
                [&] { core->invoke(network_manager(), "organisations.add", wish).value(); });
        for (auto& sender : senders)
            sender.join();

        BOOST_TEST(total(*core) == 1);
        BOOST_TEST(core->invoke(network_manager(), "organisations.add", wish).value().replayed);
        wish["name"] = "Other";
        BOOST_TEST(core->invoke(network_manager(), "organisations.add", wish).error().code ==
                   "idempotency.reused");
        BOOST_TEST(core->invoke(network_manager(2), "organisations.add", wish).has_value());
    });
}

BOOST_AUTO_TEST_CASE(a_refused_request_does_not_use_its_key_up) {
    store_place const place{engine::memory};
    auto const core = opened(place);
    json::object wish{{"name", "Eastmere"}, {"idempotency_key", "k-1"}};
    BOOST_TEST(core->invoke(network_manager(), "organisations.add", wish).has_error());

    wish["kind"] = "district";

    BOOST_TEST(core->invoke(network_manager(), "organisations.add", wish).has_value());
}

BOOST_AUTO_TEST_CASE(a_change_made_on_an_old_version_is_refused) {
    on_every_store([](store_place const& place) {
        auto const core = opened(place);
        auto const version =
            core->invoke(network_manager(), "organisations.add", council("Eastmere"))
                .value()
                .body.at("version")
                .as_int64();
        json::object const rename{
            {"organisation", "eastmere"}, {"name", "Westmere"}, {"if_version", version}};

        BOOST_TEST(core->invoke(network_manager(), "organisations.rename", rename).has_value());

        BOOST_TEST(core->invoke(network_manager(), "organisations.rename", rename).error().code ==
                   "version.changed");
    });
}

BOOST_AUTO_TEST_CASE(reserved_keys_are_checked_like_all_input) {
    store_place const place{engine::memory};
    auto const core = opened(place);
    auto wish = council("Eastmere");

    wish["idempotency_key"] = 7;
    BOOST_TEST(
        core->invoke(network_manager(), "organisations.add", wish).error().problems.front().field ==
        "idempotency_key");
    wish["idempotency_key"] = std::string(201, 'x');
    BOOST_TEST(core->invoke(network_manager(), "organisations.add", wish).has_error());
    wish.erase("idempotency_key");
    wish["if_version"] = "seven";
    BOOST_TEST(
        core->invoke(network_manager(), "organisations.add", wish).error().problems.front().field ==
        "if_version");
}

BOOST_AUTO_TEST_CASE(a_fault_of_ours_gives_a_reference_and_the_log_the_rest) {
    store_place const place{engine::memory};
    std::vector<std::string> log;
    auto const core = opened(place, &log);

    auto const failed = core->guarded(
        []() -> result<int> { throw failure(status::internal, "test.broken", "inner details"); });

    BOOST_TEST(failed.error().code == "internal");
    BOOST_TEST(failed.error().message.find("inner details") == std::string::npos);
    BOOST_TEST_REQUIRE(log.size() == 1U);
    BOOST_TEST(log.front().find("inner details") != std::string::npos);
    auto const reference = failed.error().message.substr(failed.error().message.rfind(' ') + 1);
    BOOST_TEST(log.front().find(reference) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_store_that_cannot_be_opened_says_why) {
    BOOST_TEST(library::open("sqlite:/nowhere/at/all.sqlite").has_error());
    BOOST_TEST(library::open("mysql://x").error().code == "store.uri");
}

BOOST_AUTO_TEST_SUITE_END()
