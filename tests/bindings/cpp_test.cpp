// The binding to C++17: handles, verbs, failures and their try_ twins.
#include <libnetwork.hpp>

#include <boost/test/unit_test.hpp>

#include <thread>

namespace {

struct register_of_two {
    network::store store{"sqlite::memory:"};
    network::session clerk = network::session::console(store, "test");
    network::session visitor = network::session::visitor(store);

    register_of_two() {
        clerk.organisations().add(
            {{"name", "Stroud District Council"},
             {"kind", "district"},
             {"begins", "1974-04-01"},
             {"population", 121000},
             {"population_year", 2021},
             {"aliases", std::vector<std::string>{"Strowd", "Stroudwater"}},
             {"codes", std::vector<network::input>{{{"scheme", "gss"}, {"value", "E07000082"}}}}});
        clerk.organisations().add({{"name", "Rother District Council"}, {"kind", "district"}});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(binding_cpp, register_of_two)

BOOST_AUTO_TEST_CASE(rows_are_walked_like_any_range) {
    std::string names;

    auto const list = visitor.organisations().list({{"as_on", "2024-01-01"}});
    for (auto row : list)
        names += std::string{row.text("name")} + ";";

    BOOST_TEST(names == "Rother District Council;Stroud District Council;");
    BOOST_TEST(list.total() == 2);
    BOOST_TEST(!list.next().has_value());
}

BOOST_AUTO_TEST_CASE(records_and_lists_lie_within) {
    auto const card = visitor.organisations().show({{"organisation", "E07000082"}});

    auto const council = card.row(0).child("organisation").row(0);
    BOOST_TEST(council.text("begins") == "1974-04-01");
    BOOST_TEST(council.number("population") == 121000);
    BOOST_TEST(council.is_null("position"));
    BOOST_TEST(card.row(0).child("aliases").size() == 2U);
    BOOST_TEST(card.row(0).boolean("exists"));
}

BOOST_AUTO_TEST_CASE(a_failure_is_thrown_with_its_code_and_fields) {
    try {
        clerk.organisations().add({{"kind", "castle"}});
        BOOST_FAIL("it succeeded");
    } catch (network::failure const& why) {
        BOOST_TEST(why.status() == NETWORK_INVALID);
        BOOST_TEST(why.code() == "input.invalid");
        BOOST_TEST(why.problems().size() == 2U);
        BOOST_TEST(why.problems()[0].field == "name");
    }
}

BOOST_AUTO_TEST_CASE(a_twin_returns_the_failure_instead) {
    auto refused = visitor.organisations().try_add({{"name", "X"}, {"kind", "district"}});
    auto found = visitor.organisations().try_lookup({{"q", "E07000082"}});

    BOOST_TEST(!refused);
    BOOST_TEST(refused.error().status() == NETWORK_UNAUTHENTICATED);
    BOOST_REQUIRE(found);
    BOOST_TEST(found->row(0).child("living").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_mistyped_field_or_row_is_told) {
    auto const list = visitor.organisations().list();

    BOOST_CHECK_THROW((void)list.row(0).text("nmae"), std::out_of_range);
    BOOST_CHECK_THROW((void)list.row(2), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(inputs_are_copied_with_their_fields) {
    network::input wish{{"name", "Wealden District Council"}};
    auto copy = wish;
    copy.set("kind", "district");

    BOOST_TEST(!clerk.organisations().try_add(wish));
    BOOST_TEST(!!clerk.organisations().try_add(copy));
}

BOOST_AUTO_TEST_CASE(sessions_keep_their_store_and_answers_stand_alone) {
    auto list = [] {
        auto me = network::session::visitor(network::store{"sqlite::memory:"});
        return me.organisations().list();
    }();

    BOOST_TEST(list.empty());
    BOOST_TEST(list.json() == R"({"items":[],"next":null,"total":0})");
}

BOOST_AUTO_TEST_CASE(changes_are_followed_until_stopped) {
    network::changes feed{visitor};
    auto const some = feed.next(0);
    std::thread other{[&] { feed.stop(); }};
    auto const ended = feed.next();
    other.join();

    BOOST_REQUIRE(some.has_value());
    BOOST_TEST(some->size() == 2U);
    BOOST_TEST(!ended.has_value());
}

BOOST_AUTO_TEST_CASE(opening_what_is_no_store_throws) {
    BOOST_CHECK_THROW(network::store{"mysql://nowhere"}, network::failure);
    BOOST_CHECK_THROW((network::session{store, "no such token"}), network::failure);
}

BOOST_AUTO_TEST_SUITE_END()
