// What is bound is what is read back, on every engine, to the last bit.
#include "tests/libnetwork/store/schema.hpp"
#include "tests/support/store_fixture.hpp"

#include "libnetwork/store/where.hpp"

#include <limits>

using namespace network;
using namespace network::store;
using namespace network::test;

BOOST_AUTO_TEST_SUITE(store_values)

BOOST_AUTO_TEST_CASE(integers_of_64_bits_come_back_whole) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        std::int64_t const values[] = {(1LL << 40) + 7, std::numeric_limits<std::int64_t>::min(),
                                       std::numeric_limits<std::int64_t>::max(), -1, 0};

        db->write([&](connection& to) {
            for (auto const value : values)
                add(to, std::to_string(value), value);
        });

        auto const lease = db->read();
        auto const found = select<std::int64_t>(lease.db(), "select amount from thing order by id");
        BOOST_TEST(found == std::vector<std::int64_t>(std::begin(values), std::end(values)),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(text_comes_back_byte_for_byte) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        std::string const longest(300'000, 'x');
        std::string const texts[] = {"", "Cyngor Gwynedd \xc5\xb4 \xf0\x9f\x8f\x9b",
                                     "it's \"so\" \\ %", longest, "line\nline\ttab\r\n"};

        db->write([&](connection& to) {
            for (auto const& text : texts)
                execute(to, "insert into record (what) values (:what)", text);
        });

        auto const lease = db->read();
        auto const found =
            select<std::string>(lease.db(), "select what from record order by number");
        BOOST_TEST(found == std::vector<std::string>(std::begin(texts), std::end(texts)),
                   boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(null_and_empty_are_told_apart) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        db->write([](connection& to) {
            execute(to, "insert into thing (name, note) values (:name, :note)", "none",
                    std::optional<std::string>{});
            execute(to, "insert into thing (name, note) values (:name, :note)", "empty",
                    std::optional<std::string>{""});
            execute(to, "insert into thing (name, note) values (:name, :note)", "none again",
                    std::optional<std::string>{});
        });

        auto const lease = db->read();
        auto const rows = select<thing_row>(
            lease.db(), "select id, name, note, amount, flag from thing order by id");
        BOOST_TEST_REQUIRE(rows.size() == 3u);
        BOOST_TEST(!rows[0].note);
        BOOST_TEST((rows[1].note == ""));
        BOOST_TEST(!rows[2].note);
        BOOST_TEST(!rows[0].amount);
    });
}

BOOST_AUTO_TEST_CASE(a_placeholder_takes_null_then_number_then_null) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        db->write([](connection& to) {
            add(to, "first", std::nullopt);
            add(to, "second", 5);
            add(to, "third", std::nullopt);
        });

        auto const lease = db->read();
        BOOST_TEST(
            select_one<std::int64_t>(lease.db(), "select amount from thing where name = 'second'")
                .value() == 5);
        BOOST_TEST(
            select<std::string>(lease.db(), "select name from thing where amount is null").size() ==
            2u);
    });
}

BOOST_AUTO_TEST_CASE(dates_instants_and_flags_are_stored_as_text_and_integers) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        instant const moment{1'715'151'600'123};
        auto const day = date::parse("2024-02-29").value();

        db->write([&](connection& to) {
            execute(to, "insert into thing (name, note, amount, flag) values (:n, :d, :a, :f)",
                    "leap", day, moment, true);
        });

        auto const lease = db->read();
        BOOST_TEST((select_one<date>(lease.db(), "select note from thing") == day));
        BOOST_TEST((select_one<instant>(lease.db(), "select amount from thing")->milliseconds ==
                    moment.milliseconds));
        BOOST_TEST((select_one<bool>(lease.db(), "select flag from thing") == true));
        BOOST_TEST((select_one<std::string>(lease.db(), "select note from thing") == "2024-02-29"));
    });
}

BOOST_AUTO_TEST_CASE(a_null_in_a_column_that_is_never_null_is_reported_not_guessed) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) { add(to, "bare"); });

        auto const lease = db->read();

        BOOST_CHECK_EXCEPTION(select_one<std::int64_t>(lease.db(), "select amount from thing"),
                              database_error,
                              [](auto const& error) { return error.kind() == fault::corrupt; });
    });
}

BOOST_AUTO_TEST_CASE(a_text_with_a_nul_is_refused_before_it_reaches_the_database) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        BOOST_CHECK_EXCEPTION(db->write([](connection& to) {
            add(to, std::string_view{"a\0b", 3});
        }),
                              database_error,
                              [](auto const& error) { return error.kind() == fault::syntax; });

        BOOST_TEST(count(*db) == 0);
    });
}

BOOST_AUTO_TEST_CASE(text_is_ordered_byte_by_byte_on_every_engine) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);

        db->write([](connection& to) {
            for (auto const* name : {"a", "B", "\xc3\xa9", "Z", "b"})
                add(to, name);
        });

        auto const lease = db->read();
        auto const found = select<std::string>(lease.db(), "select name from thing order by name");
        std::vector<std::string> const expected{"B", "Z", "a", "b", "\xc3\xa9"};
        BOOST_TEST(found == expected, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_CASE(a_filter_binds_its_values_in_the_order_of_its_conditions) {
    on_every_store([](store_place const& place) {
        auto const db = place.open(schema);
        db->write([](connection& to) {
            for (int i = 0; i != 10; ++i)
                add(to, "t" + std::to_string(i), i);
        });
        where filter;
        filter.that("amount >= :low", 3);
        filter.that("name <> :name", "t5");

        auto const lease = db->read();
        auto const found = select_where<std::int64_t>(lease.db(), "select amount from thing",
                                                      filter, "order by amount limit :limit", 4);

        std::vector<std::int64_t> const expected{3, 4, 6, 7};
        BOOST_TEST(found == expected, boost::test_tools::per_element());
    });
}

BOOST_AUTO_TEST_SUITE_END()
