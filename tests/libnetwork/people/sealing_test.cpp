// Secrets of authenticator apps at rest: sealed by a key that stands elsewhere.
#include "libnetwork/people/contribution.hpp"
#include "libnetwork/people/second_factor.hpp"
#include "libnetwork/people/secret_key.hpp"
#include "libnetwork/people/totp.hpp"
#include "tests/libnetwork/people/village.hpp"

#include <cstdlib>
#include <fstream>

using namespace network;
using namespace network::people;

namespace {

/// The key of the environment, for as long as it lives.
class given_key {
  public:
    explicit given_key(std::string const& text) { ::setenv("COOPNET_SECRET_KEY", text.c_str(), 1); }
    given_key(given_key const&) = delete;
    given_key& operator=(given_key const&) = delete;
    ~given_key() { ::unsetenv("COOPNET_SECRET_KEY"); }
};

struct owner {
    std::int64_t person = 0;
    std::string secret;
    std::vector<std::string> recovery;
};

std::string code_of_now(test::clocked_office& office, std::string const& secret) {
    return code_at(secret, office.now().milliseconds / 30'000);
}

/// Someone who has an app, and whose last code is a while ago.
owner with_app(test::village& village, std::string const& name) {
    owner made;
    made.person = village.person(name);
    made.secret =
        village
            .write_as(made.person,
                      [](changes::unit_of_work& work) { return begin_authenticator(work, {}); })
            .value()
            .secret;
    made.recovery =
        village
            .write_as(made.person,
                      [&](changes::unit_of_work& work) {
                          return confirm_authenticator(
                              work, {.code = code_of_now(village, made.secret), .session = {}});
                      })
            .value()
            .codes;
    village.wait_ms(60'000);
    return made;
}

std::string stored(test::village& village, std::int64_t person) {
    return village.read([&](changes::reader& view) {
        return store::select_one<std::string>(
                   view.db(), "select secret from authenticator where person = :person", person)
            .value_or("");
    });
}

void overwrite(test::village& village, std::int64_t person, std::string const& with) {
    village.write([&](changes::unit_of_work& work) -> result<> {
        store::execute(work.db(), "update authenticator set secret = :with where person = :person",
                       with, person);
        return {};
    });
}

std::string come_in(test::village& village, std::int64_t person, std::string const& code) {
    auto const session = start_session(*village, person, proof::one_factor).value().token;
    return test::code_of(give_code(*village, session, code, "192.0.2.7"));
}

std::vector<std::string> faults_of(test::village& village) {
    return village.read([](changes::reader& view) { return people::faults(view.db()); });
}

std::size_t health_rows(test::village& village) {
    return village.read([](changes::reader& view) { return people::health(view).size(); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(sealing)

BOOST_AUTO_TEST_CASE(the_store_holds_no_secret_of_an_app_in_the_clear) {
    given_key const key{sealing_key::fresh().to_text()};
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = with_app(village, "sam");

        BOOST_TEST(is_sealed(stored(village, sam.person)));
        BOOST_TEST(stored(village, sam.person).find(sam.secret) == std::string::npos);
        BOOST_TEST(village.count("select count(*) from authenticator where pending <> ''") == 0);
        BOOST_TEST(come_in(village, sam.person, code_of_now(village, sam.secret)) == "none");
        BOOST_TEST(faults_of(village).empty());
    });
}

BOOST_AUTO_TEST_CASE(a_secret_from_before_is_sealed_when_it_is_next_used) {
    given_key const key{sealing_key::fresh().to_text()};
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = with_app(village, "sam");
        overwrite(village, sam.person, sam.secret);

        BOOST_TEST(come_in(village, sam.person, "000000") == "code.wrong");
        BOOST_TEST(stored(village, sam.person) == sam.secret);
        BOOST_TEST(come_in(village, sam.person, code_of_now(village, sam.secret)) == "none");

        BOOST_TEST(is_sealed(stored(village, sam.person)));
        village.wait_ms(60'000);
        BOOST_TEST(come_in(village, sam.person, code_of_now(village, sam.secret)) == "none");
    });
}

BOOST_AUTO_TEST_CASE(a_sealed_secret_put_into_another_row_opens_nothing) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = with_app(village, "sam");
    auto const eve = with_app(village, "eve");

    overwrite(village, sam.person, stored(village, eve.person));

    BOOST_TEST(come_in(village, sam.person, code_of_now(village, eve.secret)) ==
               "authenticator.sealed");
    BOOST_TEST(faults_of(village).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_file_has_its_key_beside_it_for_its_owner_alone) {
    test::store_place const place{test::engine::file};
    test::village village{place};
    BOOST_TEST(!std::filesystem::exists(place.file() + ".key"));

    with_app(village, "sam");

    auto const file = place.file() + ".key";
    BOOST_TEST_REQUIRE(std::filesystem::exists(file));
    using std::filesystem::perms;
    BOOST_TEST(
        (std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write)));
    BOOST_TEST(std::distance(std::filesystem::directory_iterator{place.folder()},
                             std::filesystem::directory_iterator{}) <= 4); // no draft is left
}

BOOST_AUTO_TEST_CASE(without_its_key_an_app_is_of_no_use_and_a_recovery_code_is) {
    test::store_place const place{test::engine::file};
    test::village village{place};
    auto const sam = with_app(village, "sam");
    std::filesystem::remove(place.file() + ".key");

    BOOST_TEST(come_in(village, sam.person, code_of_now(village, sam.secret)) ==
               "authenticator.sealed");

    BOOST_TEST(faults_of(village).size() == 1U);
    BOOST_TEST(!std::filesystem::exists(place.file() + ".key")); // asking makes none
    BOOST_TEST(come_in(village, sam.person, sam.recovery[0]) == "none");
}

BOOST_AUTO_TEST_CASE(a_key_file_that_holds_no_key_is_told_and_not_replaced) {
    test::store_place const place{test::engine::file};
    test::village village{place};
    std::ofstream{place.file() + ".key"} << "not a key\n";
    auto const sam = village.person("sam");

    BOOST_CHECK_THROW(
        village.write_as(sam,
                         [](changes::unit_of_work& work) { return begin_authenticator(work, {}); }),
        failure);

    BOOST_TEST(std::filesystem::file_size(place.file() + ".key") == 10U);
}

BOOST_AUTO_TEST_CASE(the_health_line_tells_of_a_server_without_a_key) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = with_app(village, "sam");

        bool const on_a_server = place.kind() == test::engine::postgresql;

        BOOST_TEST(is_sealed(stored(village, sam.person)) != on_a_server);
        BOOST_TEST(health_rows(village) == (on_a_server ? 1U : 0U));
        given_key const key{sealing_key::fresh().to_text()};
        BOOST_TEST(health_rows(village) == 0U);
    });
}

BOOST_AUTO_TEST_SUITE_END()
