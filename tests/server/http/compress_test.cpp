// Compression, and the choice of coding by what the client takes.
#include "server/http/compress.hpp"

#include <boost/test/unit_test.hpp>

#include <zlib.h>

using namespace network::http;

BOOST_AUTO_TEST_SUITE(compression)

namespace {

// zlib's own reading side, as a browser has it.
std::string inflated(std::string const& packed, std::size_t most) {
    std::string out(most, '\0');
    z_stream stream{};
    BOOST_REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    auto copy = packed;
    stream.next_in = reinterpret_cast<Bytef*>(copy.data());
    stream.avail_in = static_cast<uInt>(copy.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    BOOST_TEST(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_was_compressed_is_read_back_whole) {
    std::string page;
    for (int i = 0; i < 1000; ++i)
        page += "<li>organisation " + std::to_string(i) + "</li>";

    auto const packed = gzip(page);

    BOOST_TEST((inflated(packed, page.size() + 1) == page));
    BOOST_TEST(packed.size() < page.size() / 4);
    BOOST_TEST(inflated(gzip(""), 8).empty());
    BOOST_TEST(brotli(page).size() < page.size() / 4);
}

BOOST_AUTO_TEST_CASE(a_client_gets_only_codings_it_takes) {
    BOOST_TEST(!read_accept_encoding("").gzip);
    BOOST_TEST(read_accept_encoding("gzip").gzip);
    BOOST_TEST(!read_accept_encoding("gzip").brotli);
    BOOST_TEST(read_accept_encoding("deflate, GZIP;q=0.5, br;q=1.0").gzip);
    BOOST_TEST(read_accept_encoding("br").brotli);
    BOOST_TEST(read_accept_encoding("*").gzip);
    BOOST_TEST(!read_accept_encoding("*, gzip;q=0").gzip);
    BOOST_TEST(!read_accept_encoding("gzip;q=0.000").gzip);
    BOOST_TEST(read_accept_encoding("gzip;q=0.001").gzip);
    BOOST_TEST(!read_accept_encoding("gzip;q=nonsense").gzip);
    BOOST_TEST(!read_accept_encoding("identity").gzip);
    BOOST_TEST(!read_accept_encoding("gzip, br;q=0.9").brotli_first);
    BOOST_TEST(read_accept_encoding("gzip, br").brotli_first);
}

BOOST_AUTO_TEST_CASE(only_text_is_worth_compressing) {
    for (auto const* type : {"text/html; charset=utf-8", "application/json",
                             "application/problem+json", "image/svg+xml", "text/javascript"})
        BOOST_TEST(is_text_type(type));
    for (auto const* type : {"image/png", "font/woff2", "application/zip", ""})
        BOOST_TEST(!is_text_type(type));
}

BOOST_AUTO_TEST_SUITE_END()
