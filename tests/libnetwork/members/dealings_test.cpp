// Notes, calls and tasks: written once, corrected by further rows, shown on the desk until done.
#include "libnetwork/members/dealings_contribution.hpp"

#include "tests/libnetwork/members/front_office.hpp"
#include "tests/support/day.hpp"

#include <algorithm>

using namespace network;
using namespace network::members;
using test::code_of;

namespace {

using network::test::day;

std::vector<changes::desk_row> desk(test::front_office& office) {
    return office.read([](changes::reader& view) { return dealings_desk(view); });
}

/// Mail to that person came back.
void bounce(test::front_office& office, std::int64_t person, std::string const& address) {
    office.write([&](changes::unit_of_work& work) -> result<> {
        store::execute(
            work.db(),
            "insert into message (key, reference, to_address, to_person, template,"
            " confidential, subject, body, created_at, due_at, attempts, leased_by,"
            " leased_until, sent_at, bounced_at, last_error) values ('k', 'r', :to, :person,"
            " 'notice', 0, 'Your figures', '', :at, :at2, 1, '', 0, :at3, :at4,"
            " 'bounced: 5.1.1')",
            address, person, work.now(), work.now(), work.now(), work.now());
        return {};
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(dealings)

BOOST_AUTO_TEST_CASE(a_call_is_found_with_its_day_its_role_and_who_held_it) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const lee = office.person("lee");
        office.appointed(lee, people::post::finance_contact);
        auto wish = office.wish_for("Asked for the purchase order number", dealing_kind::call);
        wish.with_role = people::post::finance_contact;

        auto const made = office.recorded(wish);

        BOOST_REQUIRE(made.has_value());
        BOOST_TEST(made->dealing.on.to_string() == "2026-11-21");
        BOOST_REQUIRE(made->with.size() == 1U);
        BOOST_TEST(made->with[0].person == lee);
        auto const list = office.read([](changes::reader& view) {
            return dealings_of(view, {"exampleton", {}, {}});
        });
        BOOST_REQUIRE(list->items.size() == 1U);
        BOOST_TEST(list->items[0].dealing.what == "Asked for the purchase order number");
        BOOST_TEST(office
                       .read([](changes::reader& view) {
                           return dealings_of(view, {"otherham", {}, {}});
                       })
                       ->total == 0);
    });
}

BOOST_AUTO_TEST_CASE(a_correction_is_a_further_row_and_what_stood_before_stays) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.noted("They will pay in March");

        auto const corrected = office.write([&](changes::unit_of_work& work) {
            dealing_correction wish;
            wish.dealing = id;
            wish.what = "They will pay in May";
            return correct_dealing(work, wish);
        });

        BOOST_REQUIRE(corrected.has_value());
        BOOST_TEST(corrected->dealing.id == id);
        BOOST_TEST(corrected->dealing.what == "They will pay in May");
        BOOST_TEST(corrected->dealing.corrections == 1);
        BOOST_REQUIRE(corrected->versions.size() == 2U);
        BOOST_TEST(corrected->versions[0].what == "They will pay in March");
        BOOST_TEST(office.code_in([&](changes::unit_of_work& work) {
            dealing_correction same;
            same.dealing = id;
            same.what = "They will pay in May";
            return correct_dealing(work, same);
        }) == "dealing.unchanged");
        BOOST_TEST(office.faults_in_journal().empty());
    });
}

BOOST_AUTO_TEST_CASE(the_database_itself_refuses_to_change_a_dealing) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.noted("As it was");

        BOOST_CHECK_THROW(office.write([&](changes::unit_of_work& work) -> result<> {
            store::execute(work.db(), "update dealing set what = 'As it never was' where id = :id",
                           id);
            return {};
        }),
                          store::database_error);

        BOOST_TEST(office.read([&](changes::reader& view) { return show_dealing(view, {id}); })
                       ->dealing.what == "As it was");
    });
}

BOOST_AUTO_TEST_CASE(a_withdrawn_dealing_leaves_the_list_and_takes_no_correction) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.noted("On the wrong council");

        auto const gone =
            office.write([&](changes::unit_of_work& work) { return withdraw_dealing(work, {id}); });

        BOOST_REQUIRE(gone.has_value());
        BOOST_TEST(gone->dealing.withdrawn);
        BOOST_TEST(office
                       .read([](changes::reader& view) {
                           return dealings_of(view, {"exampleton", {}, {}});
                       })
                       ->items.empty());
        BOOST_TEST(office.code_in([&](changes::unit_of_work& work) {
            return withdraw_dealing(work, {id});
        }) == "dealing.withdrawn");
    });
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_dealing_is_told_field_by_field) {
    test::store_place const place{test::engine::memory};
    test::front_office office{place};
    auto const code = [&](auto&& change) {
        auto wish = office.wish_for("Something");
        change(wish);
        return code_of(office.recorded(wish));
    };

    BOOST_TEST(code([](dealing_wish&) {}) == "none"); // the control
    BOOST_TEST(code([](dealing_wish& wish) { wish.what = "  "; }) == "what.required");
    BOOST_TEST(code([](dealing_wish& wish) { wish.on = day("2026-11-22"); }) == "on.in_future");
    BOOST_TEST(code([](dealing_wish& wish) { wish.due = day("2026-12-01"); }) == "task.only");
    BOOST_TEST(code([](dealing_wish& wish) { wish.organisation = "nowhere"; }) ==
               "organisation.unknown");
    BOOST_TEST(code([](dealing_wish& wish) {
                   wish.kind = dealing_kind::task;
                   wish.due = day("2026-11-20");
               }) == "due.before_start");
    BOOST_TEST(code([](dealing_wish& wish) {
                   wish.kind = dealing_kind::task;
                   wish.owner = 4711;
               }) == "owner.unknown");
}

BOOST_AUTO_TEST_CASE(a_task_waits_on_the_desk_until_it_is_done_once) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto wish = office.wish_for("Ring the new chief executive", dealing_kind::task);
        wish.due = day("2026-11-28");
        wish.owner = office.person("kim");
        auto const id = office.recorded(wish)->dealing.id;
        BOOST_REQUIRE(desk(office).size() == 1U);
        auto const row = desk(office)[0];
        BOOST_TEST(row.what == "Ring the new chief executive");
        BOOST_TEST(row.organisation == "Exampleton Council");
        BOOST_TEST(row.whose == "kim");
        BOOST_TEST(row.due->to_string() == "2026-11-28");
        BOOST_TEST(row.action_path == "/admin/dealings/" + std::to_string(id));
        auto const finish = [&](changes::unit_of_work& work) {
            return finish_task(work, {id, "They stay", std::nullopt});
        };

        BOOST_TEST(office.code_in(finish) == "none");

        BOOST_TEST(desk(office).empty());
        BOOST_TEST(office.code_in(finish) == "task.done"); // a double click does nothing
        BOOST_TEST(office.code_in([&](changes::unit_of_work& work) {
            return reopen_task(work, {id});
        }) == "none");
        BOOST_TEST(desk(office).size() == 1U);
        auto const note = office.noted("No task");
        BOOST_TEST(office.code_in([&](changes::unit_of_work& work) {
            return finish_task(work, {note, "Done", std::nullopt});
        }) == "task.none");
    });
}

BOOST_AUTO_TEST_CASE(an_address_that_mail_came_back_from_shows_the_councils_other_contacts) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const sam = office.person("sam");
        office.appointed(sam, people::post::officer);
        office.appointed(office.person("lee"), people::post::finance_contact);
        bounce(office, sam, "sam@council.example");

        auto const rows = desk(office);

        BOOST_REQUIRE(rows.size() == 1U);
        BOOST_TEST(rows[0].what == "Mail to sam@council.example did not arrive");
        BOOST_TEST(rows[0].organisation_slug == "exampleton");
        BOOST_TEST(rows[0].detail ==
                   "Your figures (bounced: 5.1.1). Other contacts: finance contact"
                   " lee, lee@council.example");
        BOOST_TEST(rows[0].action_path == "/admin/people/" + std::to_string(sam));

        office.write([&](changes::unit_of_work& work) {
            return people::change_email(work, {.person = sam, .email = "sam.new@council.example"});
        });
        BOOST_TEST(desk(office).empty()); // nobody ticks it off: it follows from the facts
    });
}

BOOST_AUTO_TEST_CASE(an_erased_dealing_is_nowhere_and_the_trail_is_sound) {
    test::on_every_store([](test::store_place const& place) {
        test::front_office office{place};
        auto const id = office.noted("Something about Unusual Person");
        office.write([&](changes::unit_of_work& work) {
            dealing_correction wish;
            wish.dealing = id;
            wish.what = "Something else about Unusual Person";
            return correct_dealing(work, wish);
        });
        auto const mentions = [&] {
            return office.count(
                "select count(*) from journal_value where value_after like '%Unusual%'");
        };
        BOOST_REQUIRE(mentions() == 2);

        auto const gone = office.write([&](changes::unit_of_work& work) {
            return erase_dealing(work, {id, "Asked for by the person"});
        });

        BOOST_REQUIRE(gone.has_value());
        BOOST_TEST(mentions() == 0);
        BOOST_TEST(office.count("select count(*) from dealing") == 0);
        BOOST_TEST(office.faults_in_journal().empty());
        BOOST_TEST(office.code_in([&](changes::unit_of_work& work) {
            return erase_dealing(work, {id, "Again"});
        }) == "dealing.unknown");
    });
}

BOOST_AUTO_TEST_CASE(pages_of_dealings_follow_one_another) {
    test::store_place const place{test::engine::memory};
    test::front_office office{place};
    for (int n = 1; n <= 5; ++n)
        office.noted("Note " + std::to_string(n));
    std::vector<std::string> seen;
    std::optional<std::string> after;

    do {
        auto const part = office.read([&](changes::reader& view) {
            return dealings_of(view, {"exampleton", after, 2});
        });
        BOOST_REQUIRE(part.has_value());
        for (auto const& one : part->items)
            seen.push_back(one.dealing.what);
        after = part->next;
    } while (after);

    BOOST_TEST(
        (seen == std::vector<std::string>{"Note 5", "Note 4", "Note 3", "Note 2", "Note 1"}));
}

BOOST_AUTO_TEST_SUITE_END()
