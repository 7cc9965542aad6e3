// Enums and the words they travel as.
#include "libnetwork/base/words.hpp"

#include <boost/test/unit_test.hpp>

namespace {
enum class tide { ebb, high_water };
BOOST_DESCRIBE_ENUM(tide, ebb, high_water)
} // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(an_enum_goes_to_its_word_and_back) {
    BOOST_TEST(network::to_word(tide::high_water) == "high_water");
    BOOST_TEST((network::from_word<tide>("ebb") == tide::ebb));
    BOOST_TEST(!network::from_word<tide>("Ebb").has_value());
    BOOST_TEST(!network::from_word<tide>("").has_value());
    BOOST_TEST(network::words_of<tide>().size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
