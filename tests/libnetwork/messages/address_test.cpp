// Which addresses may enter.
#include "libnetwork/messages/address.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace network::messages;

BOOST_AUTO_TEST_SUITE(address)

BOOST_DATA_TEST_CASE(an_address_that_councils_use_is_one,
                     data::make({"sam.example@exampleton.gov.uk", "s@a.uk", "o'neill@a-b.gov.uk",
                                 "a+b@x.example", "democratic_services@sub.council.gov.uk",
                                 "root@localhost"})) {
    BOOST_TEST(is_mail_address(sample));
}

BOOST_DATA_TEST_CASE(what_could_end_a_header_or_confuse_a_server_is_none,
                     data::make({"",
                                 "sam",
                                 "@a.uk",
                                 "sam@",
                                 "sam@a",
                                 "sam@@a.uk",
                                 "sam@a@b.uk",
                                 "sam@a.uk\r\nBcc: x@y.uk",
                                 "sam@a.uk\n",
                                 "sam @a.uk",
                                 "<sam@a.uk>",
                                 "\"sam\"@a.uk",
                                 ".sam@a.uk",
                                 "sam.@a.uk",
                                 "s..m@a.uk",
                                 "sam@.a.uk",
                                 "sam@a..uk",
                                 "sam@-a.uk",
                                 "sam@a-.uk",
                                 "s\xc3\xa4m@a.uk",
                                 "sam@a.uk,pat@a.uk"})) {
    BOOST_TEST(!is_mail_address(sample));
}

BOOST_AUTO_TEST_CASE(an_address_may_not_be_longer_than_mail_allows) {
    BOOST_TEST(is_mail_address(std::string(64, 'a') + "@b.uk"));
    BOOST_TEST(!is_mail_address(std::string(65, 'a') + "@b.uk"));
    BOOST_TEST(!is_mail_address("a@" + std::string(250, 'b') + ".uk"));
}

BOOST_AUTO_TEST_CASE(addresses_are_compared_without_regard_to_case) {
    BOOST_TEST(address_key("Sam.Example@Council.GOV.UK") == "sam.example@council.gov.uk");
}

BOOST_AUTO_TEST_SUITE_END()
