// What the law gives: a copy of everything, and to be forgotten without breaking the trail.
#include "libnetwork/people/data_protection.hpp"

#include "libnetwork/people/sign_in.hpp"
#include "tests/libnetwork/people/village.hpp"

using namespace network;
using namespace network::people;

namespace {

/// Someone of whom every table holds something.
std::int64_t known_everywhere(test::village& village) {
    invite_wish wish;
    wish.organisation = "exampleton";
    wish.name = "Samantha Unusual";
    wish.email = "sam@council.example";
    wish.title = "Unusual's deputy";
    auto const id =
        village.write([&](changes::unit_of_work& work) { return invite(work, wish); }).value().id;
    auto const mail = village.mail_to("sam@council.example").at(0);
    auto const used = use_link(
        *village, {},
        {.token = mail.substr(mail.find("/links/") + 7, 64), .password = "sixsacksofsand"});
    BOOST_REQUIRE(used.has_value());
    village.write_as(id, [](changes::unit_of_work& work) {
        return create_token(work, {.label = "Unusual reports", .scopes = {}, .expires = {}});
    });
    village.write([&](changes::unit_of_work& work) {
        return change_email(work, {.person = id, .email = "sam.unusual@council.example"});
    });
    BOOST_REQUIRE(ask_for_link(*village, link_purpose::sign_in, "sam.unusual@council.example", "")
                      .has_value());
    send_asked_links(*village, "worker");
    return id;
}

result<erased_person> erase(test::village& village, std::int64_t person, std::string reason) {
    return village.write([&](changes::unit_of_work& work) {
        return erase_person(work, {.person = person, .reason = std::move(reason)});
    });
}

/// Everything the tables of this module, of messages and of the journal hold as text.
std::string all_text(test::village& village) {
    return village.read([](changes::reader& view) {
        std::string all;
        for (auto const* sql :
             {"select name || name_key || coalesce(email, '') || coalesce(email_key, '') from "
              "person",
              "select email from mailed_link", "select label from api_token",
              "select to_address || subject || body from message", "select hash from password",
              "select coalesce(value_before, '') || coalesce(value_after, '') from journal_value",
              "select commitments || actor from journal"})
            for (auto const& text : store::select<std::string>(view.db(), sql))
                all += text + '\n';
        return all;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(data_protection)

BOOST_AUTO_TEST_CASE(an_export_holds_all_there_is_and_no_secret) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = known_everywhere(village);

        auto const all = village.read(
            [&](changes::reader& view) { return export_person(view, {.person = sam}); });

        BOOST_REQUIRE(all.has_value());
        BOOST_TEST(all->person.name == "Samantha Unusual");
        BOOST_TEST(all->person.appointments.size() == 1U);
        BOOST_TEST(all->sessions.size() == 1U);
        BOOST_REQUIRE(all->tokens.size() == 1U);
        BOOST_TEST(all->tokens[0].label == "Unusual reports");
        BOOST_TEST(all->messages.size() == 4U); // invitation, role, changed address, sign-in link
        BOOST_TEST(all->trail.size() >= 5U);
        BOOST_TEST(all->trail[0].event == "people.added");
    });
}

BOOST_AUTO_TEST_CASE(an_erased_person_is_nowhere_and_the_trail_is_sound) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = known_everywhere(village);
        BOOST_REQUIRE(all_text(village).find("nusual") != std::string::npos);
        BOOST_REQUIRE(all_text(village).find("sam@council.example") != std::string::npos);

        auto const gone = erase(village, sam, "Asked for on paper");

        BOOST_REQUIRE(gone.has_value());
        BOOST_TEST(gone->values > 0);
        BOOST_TEST(gone->messages == 4);
        auto const text = all_text(village);
        BOOST_TEST(text.find("nusual") == std::string::npos);
        BOOST_TEST(text.find("sam@council.example") == std::string::npos);
        BOOST_TEST(text.find("$argon2id$") == std::string::npos);
        BOOST_TEST(text.find("Asked for on paper") != std::string::npos);
        BOOST_TEST(village.faults_in_journal().empty());
        BOOST_TEST(test::code_of(village.viewer_now(sam)) == "account.closed");
    });
}

BOOST_AUTO_TEST_CASE(what_an_erased_person_did_stays_as_the_deed_of_a_number) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = known_everywhere(village);
    auto const before = village.count("select count(*) from journal");

    erase(village, sam, "Asked");

    BOOST_TEST(village.count("select count(*) from journal") > before);
    BOOST_TEST(village.count("select count(*) from appointment where person = " +
                             std::to_string(sam)) == 1);
    auto const contacts = village.read([](changes::reader& view) {
        return people_of(view, {.organisation = "exampleton", .on = {}, .known_at = {}});
    });
    BOOST_TEST(contacts.value().empty());
}

BOOST_AUTO_TEST_CASE(the_address_of_an_erased_person_is_free_again) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    BOOST_REQUIRE(erase(village, sam, "Asked").has_value());

    auto const again = village.person("sam");

    BOOST_TEST(again != sam);
}

BOOST_AUTO_TEST_CASE(erasing_needs_a_reason_and_happens_once) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");

    BOOST_TEST(test::code_of(erase(village, sam, " ")) == "reason.required");
    BOOST_TEST(erase(village, sam, "Asked").has_value());
    BOOST_TEST(test::code_of(erase(village, sam, "Asked")) == "people.erased");
    BOOST_TEST(test::code_of(erase(village, sam + 100, "Asked")) == "people.unknown");
    auto const reopened = village.write(
        [&](changes::unit_of_work& work) { return reactivate(work, {.person = sam}); });
    BOOST_TEST(test::code_of(reopened) == "people.erased");
}

BOOST_AUTO_TEST_CASE(the_last_network_manager_is_not_erased) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const boss = village.person("boss");
    village.on_network(boss, post::administrator);

    BOOST_TEST(test::code_of(erase(village, boss, "Asked")) == "people.last_administrator");
}

BOOST_AUTO_TEST_SUITE_END()
