// Bodies with gaps: what goes out is what one body of the same bytes would be, compressed or not,
// and what fills a gap is never compressed.
#include "server/http/gapped_body.hpp"

#include <boost/test/unit_test.hpp>
#include <zlib.h>

#include <array>
#include <stdexcept>

using namespace network::http;

namespace {

/// What any gzip reader makes of it, the check at its end among it.
std::string unpacked(std::string const& bytes) {
    z_stream stream{};
    BOOST_REQUIRE_EQUAL(inflateInit2(&stream, 15 + 16), Z_OK);
    std::string out(1U << 20U, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    auto const told = inflate(&stream, Z_FINISH);
    BOOST_TEST(told == Z_STREAM_END, (stream.msg ? stream.msg : "no end"));
    BOOST_TEST(stream.avail_in == 0U);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

std::array<std::string, 2> const marks{"mark-one-7f3a", "mark-two-7f3a"};

} // namespace

BOOST_AUTO_TEST_SUITE(bodies_with_gaps)

BOOST_AUTO_TEST_CASE(each_reader_gets_its_own_texts_in_the_shared_body) {
    std::string const much(30'000, 'x');
    gapped_body const body{"<a>" + marks[0] + "</a><b>" + marks[1] + "</b>" + much + marks[1] + "!",
                           marks};

    for (auto const& texts : {std::array<std::string, 2>{"Ann", "s3cret"},
                              {"", "\xC3\xA9&amp;"},
                              {std::string(65'535, 'q'), "z"}}) {
        auto const wanted =
            "<a>" + texts[0] + "</a><b>" + texts[1] + "</b>" + much + texts[1] + "!";
        BOOST_TEST(body.filled(texts) == wanted);
        BOOST_TEST(unpacked(body.filled_gzip(texts)) == wanted);
    }
    BOOST_TEST(body.filled_gzip(std::array<std::string, 2>{"Ann", "s3cret"}).size() <
               300U); // the rest is compressed
}

BOOST_AUTO_TEST_CASE(gaps_may_stand_at_either_end_beside_one_another_or_nowhere) {
    std::array<std::string, 2> const texts{"A", "B"};

    BOOST_TEST(unpacked(gapped_body{marks[0] + marks[1], marks}.filled_gzip(texts)) == "AB");
    BOOST_TEST(unpacked(gapped_body{"plain", marks}.filled_gzip(texts)) == "plain");
    BOOST_TEST(unpacked(gapped_body{"", marks}.filled_gzip(texts)).empty());
    BOOST_TEST(gapped_body("plain", marks).filled(texts) == "plain");
}

BOOST_AUTO_TEST_CASE(a_text_in_a_gap_has_one_length_whether_or_not_the_page_says_the_same) {
    // Were it compressed with the rest, a guess of a form's secret in the page would make it
    // shorter.
    gapped_body const guessed{"guess=0123456789abcdef<p>" + marks[0], marks};
    gapped_body const missed{"guess=fedcba9876543210<p>" + marks[0], marks};
    std::array<std::string, 2> const secret{"0123456789abcdef", ""};
    std::array<std::string, 2> const none{"", ""};

    BOOST_TEST(guessed.filled_gzip(secret).size() - guessed.filled_gzip(none).size() ==
               missed.filled_gzip(secret).size() - missed.filled_gzip(none).size());
}

BOOST_AUTO_TEST_CASE(a_text_too_long_for_a_gap_is_refused) {
    gapped_body const body{"<p>" + marks[0], marks};

    BOOST_CHECK_THROW((body.filled_gzip(std::array<std::string, 2>{std::string(65'536, 'q'), ""})),
                      std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()
