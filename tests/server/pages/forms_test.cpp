// What a person types as a number or an amount is taken as it was meant, or goes on as it was
// typed.
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

using boost::json::serialize;
using namespace network::pages;

BOOST_AUTO_TEST_CASE(a_number_may_have_its_thousands_apart) {
    BOOST_TEST(serialize(number_typed("98,400")) == "98400");
    BOOST_TEST(serialize(number_typed("98 400")) == "98400");
    BOOST_TEST(serialize(number_typed("0")) == "0");
    for (auto const* other : {"", "many", "-1", "1.5", "1e3", "9999999999999999999"})
        BOOST_TEST(number_typed(other) == other);
}

BOOST_AUTO_TEST_CASE(an_amount_is_pounds_with_none_one_or_two_digits_of_pence) {
    BOOST_TEST(serialize(pence_typed("£12,400,000.50")) == "1240000050");
    BOOST_TEST(serialize(pence_typed("1 200")) == "120000");
    BOOST_TEST(serialize(pence_typed("12.5")) == "1250");
    BOOST_TEST(serialize(pence_typed("12.05")) == "1205");
    BOOST_TEST(serialize(pence_typed("12.")) == "1200");
    BOOST_TEST(serialize(pence_typed(".75")) == "75");
    BOOST_TEST(serialize(pence_typed("0")) == "0");
    for (auto const* other :
         {"", "£", ".", "12.345", "1.2.3", "-5", "12p", "about 12", "£££5", "99999999999999999.00"})
        BOOST_TEST(pence_typed(other) == other);
}

BOOST_AUTO_TEST_CASE(a_day_is_read_from_one_box_or_three_with_the_month_in_digits_or_by_name) {
    BOOST_TEST(typed_day("", "1", "3", "2027") == "2027-03-01");
    BOOST_TEST(typed_day("", "1", "March", "2027") == "2027-03-01");
    BOOST_TEST(typed_day("", "1", "mar", "2027") == "2027-03-01");
    BOOST_TEST(typed_day("", "1 March 2027", "", "") == "2027-03-01");
    BOOST_TEST(typed_day("01/03/2027", "", "", "") == "2027-03-01");
    BOOST_TEST(typed_day("", "", "", "") == "");
    for (auto const& read :
         {typed_day("", "1", "Marchtober", "2027"), typed_day("", "31", "4", "2027"),
          typed_day("next week", "", "", ""), typed_day("", "1", "March", "27")}) {
        BOOST_TEST(!read.empty());
        BOOST_TEST(!network::date::parse(read), read);
    }
}

BOOST_AUTO_TEST_CASE(a_mistake_about_money_says_how_pounds_are_typed) {
    network::problem const wrong{"cost_pence", "number.invalid", "Give a whole number"};

    BOOST_TEST(said_to_people(wrong, "cost_pounds") == "Give pounds, such as 12,500 or 99.50");
    BOOST_TEST(said_to_people(wrong, "revenue_budget") == "Give pounds, such as 12,500 or 99.50");
    BOOST_TEST(said_to_people(wrong, "year") == "Give a whole number");
}

BOOST_AUTO_TEST_CASE(an_amount_in_a_box_is_read_again_as_the_same) {
    for (std::int64_t const pence : {0, 5, 50, 99, 100, 101, 1'200, 123'456'789})
        BOOST_TEST(pence_typed(pounds_typed(pence)) == pence, pounds_typed(pence));
    BOOST_TEST(pounds_typed(1'205) == "12.05");
    BOOST_TEST(pounds_typed(1'200'000) == "12000");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_in_a_file_names_its_column) {
    auto const told = [](std::string field, std::string message) {
        network::view::dictionary page;
        auto const why = network::invalid(std::move(field), "x", std::move(message));
        show_file_problems(why, page, {"licence"});
        auto const* file = page.value("FILE_ERROR");
        return file ? *file : "at its own field: " + *page.value("LICENCE_ERROR");
    };

    BOOST_TEST(told("wat", "is not known") == "\"wat\": is not known");
    BOOST_TEST(told("content", "The file is empty") == "The file is empty");
    BOOST_TEST(told("items.2", "It breaks after item 2") == "It breaks after item 2");
    BOOST_TEST(told("wat", "\"wat\" stands twice") == "\"wat\" stands twice");
    BOOST_TEST(told("licence", "Not known") == "at its own field: Not known");
}
