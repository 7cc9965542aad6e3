// API tokens: shown once, bound to their person, their scopes and their time.
#include "libnetwork/people/tokens.hpp"

#include "tests/libnetwork/people/village.hpp"

using namespace network;
using namespace network::people;

namespace {

token_wish for_reading() {
    return {.label = "Reporting", .scopes = {"register:read"}, .expires = {}};
}

result<made_token> make(test::village& village, std::int64_t person, token_wish const& wish) {
    return village.write_as(person,
                            [&](changes::unit_of_work& work) { return create_token(work, wish); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(tokens)

BOOST_AUTO_TEST_CASE(a_token_acts_as_its_person_within_its_scopes) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        village.appointed(sam, post::lead);

        auto const made = make(village, sam, for_reading());

        BOOST_REQUIRE(made.has_value());
        BOOST_TEST(made->token.starts_with("coopnet_"));
        BOOST_TEST(made->token.starts_with(made->prefix));
        BOOST_TEST(made->expires.to_string() == "2027-11-21");
        auto const by = viewer_of_token(*village, made->token);
        BOOST_REQUIRE(by.has_value());
        BOOST_TEST(by->person == sam);
        BOOST_TEST(by->limited_to_scopes);
        BOOST_TEST((by->scopes == std::set<std::string>{"register:read"}));
        BOOST_TEST(by->holds(role::lead, village.exampleton));
        BOOST_TEST(village.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(the_store_does_not_know_a_token) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const made = make(village, village.person("sam"), for_reading()).value();

    auto const kept = village.read([](changes::reader& view) {
        return store::select_one<std::string>(view.db(), "select token_hash || label || prefix from"
                                                         " api_token");
    });

    BOOST_TEST(kept.value().find(made.token.substr(16)) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(everything_wrong_with_a_token_is_told_at_once) {
    test::store_place const place{test::engine::memory};
    test::village village{place};

    auto const refused = make(
        village, village.person("sam"),
        {.label = " ", .scopes = {"register:read", "all"}, .expires = date::parse("2026-11-21")});
    auto const far = make(village, village.person("pat"),
                          {.label = "x", .scopes = {}, .expires = date::parse("2028-11-22")});

    BOOST_REQUIRE(refused.has_error());
    BOOST_REQUIRE(refused.error().problems.size() == 3U);
    BOOST_TEST(refused.error().problems[0].code == "label.required");
    BOOST_TEST(refused.error().problems[1].field == "scopes.1");
    BOOST_TEST(refused.error().problems[1].code == "scope.unknown");
    BOOST_TEST(refused.error().problems[2].code == "expires.past");
    BOOST_TEST(test::code_of(far) == "expires.far");
}

BOOST_AUTO_TEST_CASE(a_token_dies_on_its_day_when_revoked_and_with_its_account) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        auto wish = for_reading();
        wish.expires = date::parse("2026-11-23");
        auto const dated = make(village, sam, wish).value();
        auto const revoked = make(village, sam, for_reading()).value();
        auto const lasting = make(village, sam, for_reading()).value();
        auto const works = [&](made_token const& token) {
            return test::code_of(viewer_of_token(*village, token.token));
        };
        auto const card = village.write_as(sam, [&](changes::unit_of_work& work) {
            return revoke_token(work, {.token = revoked.id});
        });

        BOOST_TEST(card.value().revoked_at.has_value());
        BOOST_TEST(works(revoked) == "token.invalid");
        village.wait_days(1);
        BOOST_TEST(works(dated) == "none");
        village.wait_days(1);
        BOOST_TEST(works(dated) == "token.invalid");
        BOOST_TEST(works(lasting) == "none");
        village.write(
            [&](changes::unit_of_work& work) { return deactivate(work, {.person = sam}); });
        BOOST_TEST(works(lasting) == "token.invalid");
        village.write(
            [&](changes::unit_of_work& work) { return reactivate(work, {.person = sam}); });
        BOOST_TEST(works(lasting) == "token.invalid"); // gone for good
    });
}

BOOST_AUTO_TEST_CASE(nobody_revokes_the_token_of_another) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = make(village, village.person("sam"), for_reading()).value();
    auto const pat = village.person("pat");

    auto const refused = village.write_as(
        pat, [&](changes::unit_of_work& work) { return revoke_token(work, {.token = token.id}); });

    BOOST_TEST(test::code_of(refused) == "token.unknown");
    BOOST_TEST(viewer_of_token(*village, token.token).has_value());
}

BOOST_AUTO_TEST_CASE(a_token_makes_no_tokens) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const token = make(village, village.person("sam"), for_reading()).value();
    auto const by = viewer_of_token(*village, token.token).value();

    auto const refused =
        village->write({.viewer = by, .operation = "test"}, [](changes::unit_of_work& work) {
            return create_token(work, for_reading());
        });

    BOOST_TEST(test::code_of(refused) == "token.by_token");
}

BOOST_AUTO_TEST_CASE(the_last_use_is_known_by_the_day_and_written_once_a_day) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    auto const token = make(village, sam, for_reading()).value();
    BOOST_TEST(viewer_of_token(*village, token.token).has_value());
    auto const before = village->database().generation();

    BOOST_TEST(viewer_of_token(*village, token.token).has_value());

    BOOST_TEST(village->database().generation() == before);
    auto const cards = village.read([&](changes::reader& view) { return tokens_of(view, sam); });
    BOOST_TEST(cards.at(0).last_used_on.value().to_string() == "2026-11-21");
}

BOOST_AUTO_TEST_SUITE_END()
