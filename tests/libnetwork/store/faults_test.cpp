// The same mistake is the same fault on every engine, and no fault tells what was bound.
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

using namespace network;
using namespace network::store;
using namespace network::test;

namespace {

constexpr std::string_view secret = "s3cret-value";

/// The fault that a job runs into; the text of the error must not give the values away.
std::optional<database_error> fault_of(database& db, std::function<void(connection&)> const& job) {
    try {
        db.write(job);
    } catch (database_error const& error) {
        return error;
    }
    return std::nullopt;
}

void check_fault(database& db, fault expected, std::function<void(connection&)> const& job) {
    auto const found = fault_of(db, job);
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST(to_word(found->kind()) == to_word(expected));
    BOOST_TEST(std::string_view{found->what()}.find(secret) == std::string_view::npos);
    BOOST_TEST(found->code() == std::string{"store."}.append(to_word(expected)));
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_faults)

BOOST_AUTO_TEST_CASE(constraints_fail_alike_on_every_engine) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            add(to, secret);
            execute(to, "insert into record (what) values (:what)", secret);
        });

        check_fault(*db, fault::unique, [](connection& to) { add(to, secret); });
        check_fault(*db, fault::unique, [](connection& to) {
            execute(to, "insert into thing (id, name) values (1, :name)", "other");
        });
        check_fault(*db, fault::foreign_key, [](connection& to) {
            execute(to, "insert into part (thing) values (:thing)", 404);
        });
        check_fault(*db, fault::check, [](connection& to) { add(to, "forbidden"); });
        check_fault(*db, fault::not_null, [](connection& to) {
            execute(to, "insert into thing (name, note) values (null, :note)", secret);
        });
        check_fault(*db, fault::refused, [](connection& to) { execute(to, "delete from record"); });
        check_fault(*db, fault::refused,
                    [](connection& to) { execute(to, "update record set what = 'changed'"); });
        check_fault(*db, fault::check, [](connection& to) {
            execute(to, "insert into thing (name, amount) values ('typed', :amount)", secret);
        });
        BOOST_TEST(count(*db) == 1);
    });
}

BOOST_AUTO_TEST_CASE(a_deferred_reference_is_judged_when_its_own_job_ends) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) { add(to, "whole"); });

        check_fault(*db, fault::foreign_key, [](connection& to) {
            execute(to, "insert into part (thing, later) values (1, 404)");
        });
        db->write([](connection& to) {
            execute(to, "insert into part (thing, later) values (1, 77)");
            execute(to, "insert into thing (id, name) values (77, 'came later')");
        });

        BOOST_TEST(count(*db) == 2);
        BOOST_TEST(db->faults().empty());
    });
}

BOOST_AUTO_TEST_CASE(our_own_mistakes_in_sql_are_told_as_such) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        check_fault(*db, fault::syntax,
                    [](connection& to) { execute(to, "selekt :value", secret); });
        check_fault(*db, fault::syntax, [](connection& to) { execute(to, "delete from nowhere"); });
        check_fault(*db, fault::syntax, [](connection& to) {
            execute(to, "update thing set note = :note where name = :name", secret);
        });
        check_fault(*db, fault::syntax, [](connection& to) {
            execute(to, "update thing set note = :note", secret, secret);
        });
        check_fault(*db, fault::syntax, [](connection& to) {
            execute(to, "update thing set note = :same where name = :same", secret, secret);
        });
    });
}

BOOST_AUTO_TEST_CASE(a_query_of_more_or_fewer_columns_than_are_read_is_our_mistake) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        auto const lease = db->read();
        auto const mistake = [](auto const& error) { return error.kind() == fault::syntax; };

        BOOST_CHECK_EXCEPTION(select<thing_row>(lease.db(), "select id, name from thing"),
                              database_error, mistake);
    });
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        auto const lease = db->read();
        auto const mistake = [](auto const& error) { return error.kind() == fault::syntax; };

        BOOST_CHECK_EXCEPTION(select<std::string>(lease.db(), "select name, id from thing"),
                              database_error, mistake);
    });
}

BOOST_AUTO_TEST_CASE(a_fault_has_the_status_its_caller_acts_on) {
    BOOST_TEST((database_error(fault::busy, "").status() == status::busy));
    BOOST_TEST((database_error(fault::full, "").status() == status::busy));
    BOOST_TEST((database_error(fault::connection_lost, "").status() == status::busy));
    BOOST_TEST((database_error(fault::unique, "").status() == status::conflict));
    BOOST_TEST((database_error(fault::refused, "").status() == status::conflict));
    BOOST_TEST((database_error(fault::corrupt, "").status() == status::internal));
    BOOST_TEST((database_error(fault::syntax, "").status() == status::internal));
}

BOOST_AUTO_TEST_CASE(a_store_that_cannot_be_reached_is_a_lost_connection) {
    auto const open = [](std::string const& uri, options const& how = {}) {
        return [=] { static_cast<void>(database::open(uri, how)); };
    };
    auto const lost = [](database_error const& error) {
        return error.kind() == fault::connection_lost;
    };
    options only_old;
    only_old.create = false;

    BOOST_CHECK_EXCEPTION(open("sqlite:/no/such/folder/store.db")(), database_error, lost);
    BOOST_CHECK_EXCEPTION(open("sqlite:/tmp/no-such-store.db", only_old)(), database_error, lost);
    BOOST_CHECK_EXCEPTION(open("postgresql://nobody@127.0.0.1:1/none")(), database_error, lost);
    BOOST_CHECK_EXCEPTION(open("mysql://somewhere")(), failure, [](failure const& error) {
        return error.status() == status::misuse && error.code() == "store.uri";
    });
}

BOOST_AUTO_TEST_SUITE_END()
