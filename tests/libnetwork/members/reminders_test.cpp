// Letters to members: who gets them, once, and who is left out by law or by wish.
#include "libnetwork/members/reminders.hpp"
#include "libnetwork/messages/delivery.hpp"
#include "libnetwork/people/appointments.hpp"
#include "tests/libnetwork/members/roll_desk.hpp"
#include "tests/support/mail_server.hpp"

using namespace network;
using namespace network::test;

using names = std::vector<std::string>;

namespace {

struct post_room : roll_desk {
    explicit post_room(store_place const& place) : roll_desk(place) {
        council("Ash", organisation_kind::unitary, tier::full);
        council("Loomworks", organisation_kind::co_operative, tier::affiliate);
        auto const group = adds_group();
        admits(group, tier::associate, "2024-01-01");
        mailbox(group, "group@northwold.example");
        adds("Elm");
        mailbox("elm", "team@elm.example");
    }
    void council(char const* name, organisation_kind kind, tier as) {
        auto const slug = adds(name, kind);
        admits(slug, as, "2024-01-01");
        mailbox(slug, "team@" + slug + ".example");
    }
    std::string adds_group() {
        adds("Northwold");
        add_wish group;
        group.name = "Northwold Group";
        group.kind = organisation_kind::political_group;
        group.group_of = "northwold";
        return does(add, group).slug;
    }
    void mailbox(std::string const& slug, std::string const& address) {
        people::appoint_wish post;
        post.organisation = slug;
        post.mailbox = address;
        post.post = people::post::officer_lead;
        post.from = day("2024-01-01");
        does(people::appoint, post);
    }
    reminder_wish news() const {
        reminder_wish wish;
        wish.kind = reminder_kind::news;
        wish.subject = "Our conference";
        wish.text = "Places for {{organisation}} are open.";
        return wish;
    }
    names going(reminder_wish const& wish) {
        names to;
        for (auto const& row : sees(preview_reminders, wish).rows)
            if (row.goes)
                to.push_back(row.to);
        return to;
    }
    names bodies() {
        return records.read({}, [](changes::reader& view) {
            return network::store::select<std::string>(
                view.db(), "select to_address || ' ' || body from message"
                           " where template <> 'role_changed' order by id");
        });
    }
    static std::string link_in(std::string const& body) {
        auto const at = body.find("/unsubscribe/");
        BOOST_REQUIRE(at != std::string::npos);
        return body.substr(at + 13, body.find_first_of("\r\n ", at) - at - 13);
    }
};

// Quoted-printable breaks long lines with "=" and a line end.
std::string unfolded(std::string text) {
    for (auto const* fold : {"=\r\n", "=\n"})
        for (auto at = text.find(fold); at != std::string::npos; at = text.find(fold))
            text.erase(at, std::string{fold}.size());
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(letters_to_members)

BOOST_AUTO_TEST_CASE(the_law_tells_bodies_corporate_from_private_persons_and_groups) {
    for (auto const word : words_of<organisation_kind>()) {
        auto const kind = *from_word<organisation_kind>(word);
        // BR-36: private persons, sole traders and partnerships need consent; so, it is taken, do
        // unincorporated political groups.
        bool const person = word == "individual" || word == "political_group";

        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(members::rules::may_write({false, kind, false, false}).goes == !person);
            BOOST_TEST(members::rules::may_write({false, kind, false, true}).goes);
            BOOST_TEST(!members::rules::may_write({false, kind, true, true}).goes);
            BOOST_TEST(members::rules::may_write({true, kind, true, false}).goes);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_renewal_reminder_goes_to_every_member_once_and_to_nobody_who_has_renewed) {
    on_every_store([](store_place const& place) {
        post_room here{place};
        renewal done;
        done.organisation = "loomworks";
        done.until = day("2028-08-01"); // the network year from 1 August 2027 is covered
        here.does(renew, done);

        auto const first = here.does(queue_reminders, reminder_wish{});
        auto const second = here.does(queue_reminders, reminder_wish{});

        BOOST_TEST(first.queued == 2);
        BOOST_TEST(second.queued == 0);
        BOOST_TEST(second.already == 2);
        auto const sent = here.bodies();
        BOOST_TEST_REQUIRE(sent.size() == 2U);
        BOOST_TEST(sent[0].starts_with("team@ash.example"));
        BOOST_TEST(sent[0].find("1 August 2027") != std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(news_needs_the_consent_of_a_group_and_stops_at_a_button) {
    on_every_store([](store_place const& place) {
        post_room here{place};
        BOOST_TEST(here.going(here.news()) == (names{"team@ash.example", "team@loomworks.example"}),
                   boost::test_tools::per_element());
        here.does(record_consent, {"northwold-group", true, "Form of 3 May 2026"});
        BOOST_TEST(here.going(here.news()).size() == 3U);

        here.does(queue_reminders, here.news());
        auto const sent = here.bodies();
        BOOST_TEST_REQUIRE(sent.size() == 3U);
        BOOST_TEST(sent[0].find("Places for Ash are open.") != std::string::npos);
        auto const link = post_room::link_in(sent[0]);
        BOOST_TEST(here.going(here.news()).size() == 3U); // the link alone stops nothing
        BOOST_TEST(here.does(unsubscribe, {link}).declined);
        BOOST_TEST(here.does(unsubscribe, {link}).declined);

        BOOST_TEST(here.going(here.news()) ==
                       (names{"team@loomworks.example", "group@northwold.example"}),
                   boost::test_tools::per_element());
        BOOST_TEST(here.going(reminder_wish{}).size() == 3U); // what membership needs still comes
        BOOST_TEST(refused_with(here.tries(unsubscribe, {"no-such-link"})) ==
                   "unsubscribe.unknown");
    });
}

BOOST_AUTO_TEST_CASE(missing_figures_are_asked_of_full_members_by_name) {
    on_every_store([](store_place const& place) {
        post_room here{place};
        change_wish figures;
        figures.organisation = "ash";
        figures.population = 100'000;
        figures.population_year = 2024;
        here.does(change, figures);
        reminder_wish wish;
        wish.kind = reminder_kind::figures;

        auto const preview = here.sees(preview_reminders, wish);

        BOOST_TEST(preview.going == 1);
        BOOST_TEST(preview.body.find("revenue budget, capital budget") != std::string::npos);
        BOOST_TEST(preview.body.find("population,") == std::string::npos);
    });
}

BOOST_AUTO_TEST_CASE(news_without_words_or_with_an_unknown_place_mark_is_refused_at_its_field) {
    on_every_store([](store_place const& place) {
        post_room here{place};
        reminder_wish wish;
        wish.kind = reminder_kind::news;

        auto const empty = here.asks(preview_reminders, wish);
        BOOST_TEST_REQUIRE(empty.has_error());
        BOOST_TEST(empty.error().problems.size() == 2U);
        wish = here.news();
        wish.text = "Dear {{friend}}";
        BOOST_TEST(refused_with(here.asks(preview_reminders, wish)) == "template.missing");
    });
}

BOOST_AUTO_TEST_CASE(a_letter_arrives_at_a_real_mail_server_with_the_way_to_stop_it) {
    on_every_store([](store_place const& place) {
        mail_server server;
        post_room here{place};
        messages::smtp_settings settings;
        settings.url = server.url();
        settings.from_name = "Member portal";
        settings.from_address = "portal@network.example";
        settings.public_url = "https://portal.network.example";
        settings.timeout_seconds = 10;
        messages::deliver_due(here.records, settings, "test", 100); // what setting the scene queued
        auto const before = server.messages().size();
        here.does(queue_reminders, here.news());

        auto const report = messages::deliver_due(here.records, settings, "test", 100);

        BOOST_TEST(report.sent == 2);
        auto const mail = server.messages();
        BOOST_TEST_REQUIRE(mail.size() == before + 2);
        BOOST_TEST(mail[before].find("Subject: Our conference") != std::string::npos);
        BOOST_TEST(unfolded(mail[before]).find("https://portal.network.example/unsubscribe/") !=
                   std::string::npos);
    });
}

BOOST_AUTO_TEST_SUITE_END()
