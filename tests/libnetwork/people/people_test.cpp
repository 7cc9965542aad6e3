// Persons: invited, renamed, moved to another address, closed, listed.
#include "libnetwork/people/people.hpp"

#include "libnetwork/people/mailed_link.hpp"
#include "tests/libnetwork/people/village.hpp"
#include "tests/support/clocked_office.hpp"

using namespace network;
using namespace network::people;

namespace {

invite_wish invitation(std::string name, std::string email) {
    invite_wish wish;
    wish.organisation = "exampleton";
    wish.name = std::move(name);
    wish.email = std::move(email);
    return wish;
}

auto inviting(invite_wish wish) {
    return [wish = std::move(wish)](changes::unit_of_work& work) { return invite(work, wish); };
}

} // namespace

BOOST_AUTO_TEST_SUITE(persons)

BOOST_AUTO_TEST_CASE(an_invited_person_has_a_post_and_a_letter) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto wish = invitation(" Sam Example ", "Sam@Council.example");
        wish.posts = {post::officer_lead, post::finance_contact};

        auto const card = village.write(inviting(wish));

        BOOST_REQUIRE(card.has_value());
        BOOST_TEST(card->name == "Sam Example");
        BOOST_TEST(card->active);
        BOOST_TEST(!card->has_password);
        BOOST_TEST(card->appointments.size() == 2U);
        auto const mail = village.mail_to("Sam@Council.example");
        BOOST_TEST(mail.at(0).find("The network team has added you") != std::string::npos);
        BOOST_TEST(mail.at(0).find("for Exampleton Council") != std::string::npos);
        BOOST_TEST(mail.at(0).find("until 5 December 2026 at 12:00") != std::string::npos);
        BOOST_TEST(village.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(inviting_a_known_address_appoints_the_person_and_changes_nothing_else) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");

    auto const card = village.write(inviting(invitation("Somebody Else", "SAM@council.example")));

    BOOST_REQUIRE(card.has_value());
    BOOST_TEST(card->id == sam);
    BOOST_TEST(card->name == "sam");
    auto const mail = village.mail_to("sam@council.example");
    BOOST_REQUIRE(mail.size() == 1U);
    BOOST_TEST(mail[0].find("/links/") == std::string::npos);
    BOOST_TEST(mail[0].find("starts on 21 November 2026") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(everything_wrong_with_an_invitation_is_told_at_once) {
    test::store_place const place{test::engine::memory};
    test::village village{place};

    auto const refused = village.write(inviting(invitation("  ", "no address")));

    BOOST_REQUIRE(refused.has_error());
    BOOST_REQUIRE(refused.error().problems.size() == 2U);
    BOOST_TEST(refused.error().problems[0].code == "name.required");
    BOOST_TEST(refused.error().problems[1].code == "email.invalid");
    BOOST_TEST(village.count("select count(*) from person") == 0);
}

BOOST_AUTO_TEST_CASE(an_invitation_to_nowhere_leaves_nothing_behind) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto wish = invitation("Sam", "sam@council.example");
    wish.organisation = "atlantis";

    auto const refused = village.write(inviting(wish));

    BOOST_TEST(test::code_of(refused) == "organisation.unknown");
    BOOST_TEST(village.count("select count(*) from message") == 0);
}

BOOST_AUTO_TEST_CASE(two_persons_cannot_share_an_address) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        village.person("sam");

        auto const refused = village.write([](changes::unit_of_work& work) {
            return add(work, {.name = "Sam Two", .email = "SAM@COUNCIL.EXAMPLE"});
        });

        BOOST_TEST(test::code_of(refused) == "people.email_taken");
    });
}

BOOST_AUTO_TEST_CASE(a_person_is_renamed_where_they_work_and_nowhere_else) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const sam = village.person("sam");
    village.appointed(sam, post::officer);
    auto const rename_at = [&](std::string organisation) {
        return village.write([&](changes::unit_of_work& work) {
            return rename(work,
                          {.organisation = organisation, .person = sam, .name = "Sam Married"});
        });
    };

    auto const elsewhere = rename_at("otherham");
    auto const at_home = rename_at("exampleton");

    BOOST_TEST(test::code_of(elsewhere) == "people.unknown");
    BOOST_REQUIRE(at_home.has_value());
    BOOST_TEST(at_home->name == "Sam Married");
}

BOOST_AUTO_TEST_CASE(a_changed_address_warns_the_old_one_and_voids_its_links) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        village.write(inviting(invitation("Sam", "sam@council.example")));
        auto const mail = village.mail_to("sam@council.example").at(0);
        auto const token = mail.substr(mail.find("/links/") + 7, 64);
        auto const sam = village
                             .read([](changes::reader& view) {
                                 return person_with_email(view, "sam@council.example");
                             })
                             .value();

        auto const card = village.write([&](changes::unit_of_work& work) {
            return change_email(work, {.person = sam, .email = "sam@new.example"});
        });

        BOOST_REQUIRE(card.has_value());
        BOOST_TEST(card->email.value() == "sam@new.example");
        BOOST_TEST(village.mail_to("sam@council.example").back().find("was changed") !=
                   std::string::npos);
        auto const link =
            village.read([&](changes::reader& view) { return look_at_link(view, token); });
        BOOST_TEST(test::code_of(link) == "link.used");
    });
}

BOOST_AUTO_TEST_CASE(a_closed_account_is_nobody_and_can_be_opened_again) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        auto const sam = village.person("sam");
        village.appointed(sam, post::officer);
        auto const set = [&](auto use_case) {
            return village.write(
                [&](changes::unit_of_work& work) { return use_case(work, {.person = sam}); });
        };

        auto const closed = set(deactivate);
        auto const while_closed = village.viewer_now(sam);
        auto const invited = village.write(inviting(invitation("Sam", "sam@council.example")));
        auto const opened = set(reactivate);
        auto const afterwards = village.viewer_now(sam);

        BOOST_TEST(!closed.value().active);
        BOOST_TEST(test::code_of(while_closed) == "account.closed");
        BOOST_TEST(test::code_of(invited) == "people.closed");
        BOOST_TEST(opened.value().active);
        BOOST_TEST(afterwards.value().holds(role::officer, village.exampleton));
    });
}

BOOST_AUTO_TEST_CASE(the_last_network_manager_cannot_be_closed) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    auto const one = village.person("one");
    auto const two = village.person("two");
    village.on_network(one, post::administrator);
    village.on_network(two, post::administrator);
    auto const close = [&](std::int64_t who) {
        return village.write(
            [&](changes::unit_of_work& work) { return deactivate(work, {.person = who}); });
    };

    auto const first = close(one);
    auto const last = close(two);

    BOOST_TEST(first.has_value());
    BOOST_TEST(test::code_of(last) == "people.last_administrator");
}

BOOST_AUTO_TEST_CASE(all_persons_are_listed_by_name_page_by_page) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        for (auto const* name : {"dora", "anna", "carl", "bert", "emil"})
            village.person(name);

        std::string names;
        list_wish wish;
        wish.limit = 2;
        int pages = 0;
        do {
            auto const found =
                village.read([&](changes::reader& view) { return list(view, wish); }).value();
            for (auto const& line : found.items)
                names += line.name + ' ';
            BOOST_TEST(found.total == 5);
            wish.after = found.next;
        } while (wish.after && ++pages < 10);

        BOOST_TEST(names == "anna bert carl dora emil ");
    });
}

BOOST_AUTO_TEST_CASE(persons_are_found_by_part_of_name_or_address) {
    test::on_every_store([](test::store_place const& place) {
        test::village village{place};
        village.person("anna");
        village.person("bert");
        auto const found = [&](std::string const& query) {
            list_wish wish;
            wish.q = query;
            return village.read([&](changes::reader& view) { return list(view, wish); })
                .value()
                .total;
        };

        BOOST_TEST(found("NNA") == 1);
        BOOST_TEST(found("bert@council") == 1);
        BOOST_TEST(found("council.example") == 2);
        BOOST_TEST(found("%") == 0);
        BOOST_TEST(found("nobody") == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_cursor_that_is_none_is_refused) {
    test::store_place const place{test::engine::memory};
    test::village village{place};
    list_wish wish;
    wish.after = "x";

    auto const refused = village.read([&](changes::reader& view) { return list(view, wish); });

    BOOST_TEST(test::code_of(refused) == "after.invalid");
}

BOOST_AUTO_TEST_SUITE_END()
