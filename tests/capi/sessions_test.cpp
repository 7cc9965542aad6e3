// Who acts: persons by their address, tokens within their scopes, and what changes under a session
// that is open.
#include "tests/capi/handles.hpp"

using namespace capi_test;

namespace {

struct staffed_register {
    store open = open_store();
    session clerk = console(open);
    std::string person;
    std::string appointment;

    staffed_register() {
        person = number(
            must(clerk, "people.add", R"({"name": "Ada Clerk", "email": "ada@example.org"})"));
        appointment = number(must(clerk, "appointments.add_to_network",
                                  "{\"person\": " + person + ", \"post\": \"network_officer\"}"));
    }
    static std::string number(rows const& from) {
        return std::to_string(
            network_rows_int(from.get(), 0, network_rows_field(from.get(), "id")));
    }
    session as(char const* email) const {
        network_session* opened = nullptr;
        BOOST_REQUIRE_EQUAL(network_session_open_as(open.get(), email, &opened, nullptr),
                            NETWORK_OK);
        return session{opened};
    }
    session with(std::string const& token) const {
        network_session* opened = nullptr;
        BOOST_REQUIRE_EQUAL(network_session_open(open.get(), token.c_str(), &opened, nullptr),
                            NETWORK_OK);
        return session{opened};
    }
    static std::string code(error const& of) { return network_error_code(of.get()); }
};

constexpr auto& a_wish = R"({"name": "Rother District Council", "kind": "district"})";

} // namespace

BOOST_FIXTURE_TEST_SUITE(capi_sessions, staffed_register)

BOOST_AUTO_TEST_CASE(a_person_acts_with_the_roles_held_and_stands_in_the_audit_trail) {
    auto const ada = as("ada@example.org");

    add_district(ada, "Rother District Council");

    auto const trail = must(ada, "audit.list", R"({"limit": 1})");
    BOOST_TEST(text(trail.get(), 0, "actor") == "person:" + person);
    BOOST_TEST(code(must_fail(ada, "appointments.add_to_network",
                              "{\"person\": " + person + ", \"post\": \"administrator\"}")) ==
               "right.missing");
}

BOOST_AUTO_TEST_CASE(a_role_that_ends_counts_at_once_in_an_open_session) {
    auto const ada = as("ada@example.org");
    add_district(ada, "Rother District Council");

    must(clerk, "appointments.end_in_network", "{\"appointment\": " + appointment + "}");

    auto const refused = must_fail(ada, "organisations.add", a_wish);
    BOOST_TEST(network_error_status(refused.get()) == NETWORK_FORBIDDEN);
}

BOOST_AUTO_TEST_CASE(a_closed_account_closes_its_sessions) {
    auto const ada = as("ada@example.org");

    must(clerk, "people.deactivate", "{\"person\": " + person + "}");

    auto const refused = must_fail(ada, "organisations.add", a_wish);
    BOOST_TEST(network_error_status(refused.get()) == NETWORK_UNAUTHENTICATED);
}

BOOST_AUTO_TEST_CASE(a_token_acts_within_its_scopes_until_it_is_revoked) {
    auto const ada = as("ada@example.org");
    auto const made =
        must(ada, "account.create_token", R"({"label": "reader", "scopes": ["register:read"]})");
    auto const reader = with(text(made.get(), 0, "token"));

    must(reader, "organisations.list", "{}");
    auto const too_much = must_fail(reader, "organisations.add", a_wish);
    must(ada, "account.revoke_token", "{\"token\": " + number(made) + "}");
    auto const revoked = must_fail(reader, "organisations.list", "{}");

    BOOST_TEST(code(too_much) == "scope.missing");
    BOOST_TEST(network_error_status(revoked.get()) == NETWORK_UNAUTHENTICATED);
}

BOOST_AUTO_TEST_CASE(a_session_stays_with_its_person_when_the_address_changes_hands) {
    auto const ada = as("ada@example.org");
    must(clerk, "people.change_email",
         "{\"person\": " + person + ", \"email\": \"ada@example.com\"}");
    must(clerk, "people.add", R"({"name": "Bob Newcomer", "email": "ada@example.org"})");

    auto const shown = must(ada, "account.show", "{}");

    BOOST_TEST(text(shown.get(), 0, "name") == "Ada Clerk");
}

BOOST_AUTO_TEST_SUITE_END()
