// The applicant: started once, filled in part by part, sent whole, and nothing sent ever changes.
#include "libnetwork/members/applications.hpp"

#include "tests/libnetwork/members/applicants.hpp"

#include <set>
#include <thread>

using namespace network;
using namespace network::members;
using test::applicants;
using test::code_of;
using test::full_answers;

namespace {

std::set<std::string> codes(error const& why) {
    std::set<std::string> all;
    for (auto const& one : why.problems)
        all.insert(one.field + ' ' + one.code);
    return all;
}

auto running(std::string const& sql) {
    return [sql](changes::unit_of_work& work) -> result<> {
        network::store::execute(work.db(), sql);
        return {};
    };
}

} // namespace

BOOST_AUTO_TEST_SUITE(applications)

BOOST_AUTO_TEST_CASE(an_organisation_has_one_application_however_often_it_starts) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};

        auto const first = here.started();
        auto const again = here.started();

        BOOST_TEST(first.id == again.id);
        BOOST_TEST((first.state == application_state::draft));
        BOOST_TEST(here.count("select count(*) from application") == 1);
        BOOST_TEST(here.count("select count(*) from application_step") == 1);
    });
}

BOOST_AUTO_TEST_CASE(sixteen_clicks_at_once_start_one_application_and_send_it_once) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const all_at_once = [&](auto const& click) {
            std::vector<std::thread> clicks;
            for (int i = 0; i != 16; ++i)
                clicks.emplace_back([&] { (void)click(); });
            for (auto& one : clicks)
                one.join();
        };

        all_at_once([&] { return here.act<&start>(start_wish{applicants::harrowdale}); });
        BOOST_TEST_REQUIRE(here.count("select count(*) from application") == 1);
        auto const id = here.started().id;
        here.fill(id, full_answers());
        all_at_once([&] { return here.submit(id); });

        BOOST_TEST(here.count("select count(*) from application_step where step = 'submitted'") ==
                   1);
        BOOST_TEST(here.mail_to("officer@harrowdale.example").size() == 1U);
        BOOST_TEST(here.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(one_that_no_tier_admits_is_refused_with_the_rule) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};

        // Of Exampleton nobody recorded what kind of organisation it is.
        auto const refused = here.act<&start>(start_wish{"exampleton"});

        BOOST_TEST(code_of(refused) == "kind.not_admitted");
        // A group could be an Associate, once its council is known: that is what it is told.
        here.council("Northwold Group", organisations::organisation_kind::political_group);
        BOOST_TEST(code_of(here.act<&start>(start_wish{"northwold-group"})) ==
                   "group.council_unknown");
        BOOST_TEST(here.count("select count(*) from application") == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_tier_that_is_not_open_to_its_kind_is_named_among_the_gaps) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        here.council("Loomworks Co-operative", organisations::organisation_kind::co_operative);
        auto const id = here.started("loomworks-co-operative").id;
        auto answers = full_answers();
        answers.figures.population_source.reset();
        here.fill(id, answers, "loomworks-co-operative");

        auto const refused = here.submit(id, "loomworks-co-operative");

        BOOST_TEST_REQUIRE(refused.has_error());
        BOOST_TEST((
            codes(refused.error()) ==
            std::set<std::string>{"tier kind.not_admitted", "figures.population_source required"}));

        answers.tier = tier::affiliate;
        here.fill(id, answers, "loomworks-co-operative");
        BOOST_TEST(here.submit(id, "loomworks-co-operative").has_value());
    });
}

BOOST_AUTO_TEST_CASE(every_part_is_saved_on_its_own_and_read_back_as_it_was_given) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.started().id;

        here.fill(id, full_answers());

        BOOST_TEST((here.shown(id).answers == full_answers()));
        BOOST_TEST(here.shown(id).gaps.empty());

        // An unfinished part replaces a finished one: what was cleared is gone.
        BOOST_REQUIRE(
            here.act<&save_resolution>(save_resolution_wish{applicants::harrowdale, id, {}})
                .has_value());
        auto const card = here.shown(id);
        BOOST_TEST((card.answers.resolution == resolution{}));
        BOOST_TEST((card.answers.figures == full_answers().figures));
        BOOST_TEST(card.gaps.size() == 7U);
    });
}

BOOST_AUTO_TEST_CASE(what_is_named_twice_is_refused) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.started().id;
        save_contacts_wish contacts{applicants::harrowdale, id, full_answers().contacts};
        contacts.contacts.push_back(contacts.contacts.front());
        save_statements_wish statements{applicants::harrowdale, id, full_answers().statements};
        statements.statements.push_back(statements.statements.front());

        BOOST_TEST(code_of(here.act<&save_contacts>(contacts)) == "contact.twice");
        BOOST_TEST(code_of(here.act<&save_statements>(statements)) == "statement.twice");
    });
}

BOOST_AUTO_TEST_CASE(what_was_sent_stays_as_it_was_sent) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();

        BOOST_TEST(code_of(here.act<&save_resolution>(save_resolution_wish{
                       applicants::harrowdale, id, {}})) == "application.not_open");
        for (auto const* sql :
             {"update application_version set votes_for = 99",
              "update application_version set submitted_at = null",
              "delete from application_version", "update application_statement set statement = 'x'",
              "delete from application_statement",
              "insert into application_contact select version, 'leader', 'x', 'x@x.example'"
              " from application_contact where role = 'officer_lead'",
              "update application_contact set name = 'x'",
              "update application_step set minute = 'x'", "delete from application_step",
              "delete from application"})
            BOOST_TEST_CONTEXT(sql) {
                BOOST_CHECK_EXCEPTION(here.write(running(sql)), store::database_error,
                                      [](store::database_error const& what) {
                                          return what.kind() == store::fault::refused;
                                      });
            }
        BOOST_TEST((here.shown(id).answers == full_answers()));
    });
}

BOOST_AUTO_TEST_CASE(a_draft_may_be_changed_in_the_database_as_often_as_one_likes) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        here.fill(here.started().id, full_answers());

        for (auto const* sql : {"update application_version set votes_for = 99",
                                "update application_statement set statement = 'x'",
                                "update application_contact set name = 'x'"})
            BOOST_TEST(here.write(running(sql)).has_value(), sql);
    });
}

BOOST_AUTO_TEST_CASE(taking_it_back_opens_a_second_version_and_keeps_the_first) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();

        auto const back = here.act<&take_back>(application_wish{applicants::harrowdale, id});
        BOOST_TEST_REQUIRE(back.has_value());
        BOOST_TEST((back->state == application_state::draft));
        BOOST_TEST(back->version == 2);
        auto answers = full_answers();
        answers.resolution.votes_for = 33;
        here.fill(id, answers);
        BOOST_TEST_REQUIRE(here.submit(id).has_value());

        BOOST_TEST((here.shown(id).answers == answers));
        BOOST_TEST((here.shown(id, applicants::team(), 1).answers == full_answers()));
        BOOST_TEST(here.shown(id).versions.size() == 2U);
    });
}

BOOST_AUTO_TEST_CASE(nothing_is_taken_back_from_the_reviewers) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.ask(id, here.board[0]).has_value());

        BOOST_TEST(code_of(here.act<&take_back>(application_wish{applicants::harrowdale, id})) ==
                   "application.not_now");
    });
}

BOOST_AUTO_TEST_CASE(an_application_is_not_found_under_the_name_of_another_organisation) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.started().id;
        auto const read = here.look_as(applicants::team(), [&](changes::reader& view) {
            return show_application(view, {"otherham", id, std::nullopt});
        });

        BOOST_TEST(code_of(read) == "application.unknown");
        BOOST_TEST(code_of(here.submit(id, "otherham")) == "application.unknown");
        BOOST_TEST(code_of(here.act<&withdraw_application>(withdraw_application_wish{
                       "otherham", id, std::nullopt})) == "application.unknown");
    });
}

BOOST_AUTO_TEST_CASE(who_gave_up_may_start_anew) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();

        auto const gone = here.act<&withdraw_application>(
            withdraw_application_wish{applicants::harrowdale, id, "Elections first"});
        BOOST_TEST_REQUIRE(gone.has_value());
        BOOST_TEST((gone->state == application_state::withdrawn));
        BOOST_TEST(gone->steps.back().reason == "Elections first");

        BOOST_TEST(here.started().id != id);
    });
}

BOOST_AUTO_TEST_CASE(the_officer_who_leads_gets_one_letter_for_each_sending) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.sent();
        BOOST_REQUIRE(here.submit(id).has_value());

        auto const mail = here.mail_to("officer@harrowdale.example");

        BOOST_TEST_REQUIRE(mail.size() == 1U);
        BOOST_TEST(mail.front().starts_with(
            "We have your application: Harrowdale District Council|Hello Bo Officer,"));
    });
}

BOOST_AUTO_TEST_CASE(the_applicant_reads_steps_and_never_reviews) {
    test::on_every_store([](test::store_place const& place) {
        applicants here{place};
        auto const id = here.recommended();
        auto const officer = applicants::officer_of(1, here.person("zoe"));

        auto const theirs = here.shown(id, officer);
        auto const ours = here.shown(id);

        BOOST_TEST(ours.reviewers.size() == 2U);
        BOOST_TEST(ours.reviewers.front().reasons == "Sound");
        BOOST_TEST(ours.steps.back().reason == "Fits the principles");
        BOOST_TEST(theirs.reviewers.empty());
        BOOST_TEST(theirs.steps.size() == ours.steps.size());
        BOOST_TEST(theirs.steps.back().reason == "");
    });
}

BOOST_AUTO_TEST_SUITE_END()
