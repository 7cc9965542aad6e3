#include "server/http/compress.hpp"

#include "server/http/message.hpp"
#include "server/http/trimmed.hpp"

#include <brotli/encode.h>
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace network::http {
namespace {

// "q=0.75" -> 750; anything unreadable counts as 0, which refuses the coding.
int thousandths(std::string_view text) {
    if (text.empty() || (text.front() != '0' && text.front() != '1'))
        return 0;
    int value = (text.front() - '0') * 1000;
    int place = 100;
    for (std::size_t at = 2; at < text.size() && at < 5; ++at, place /= 10) {
        if (text[at] < '0' || text[at] > '9')
            return 0;
        value += (text[at] - '0') * place;
    }
    return std::min(value, 1000);
}

int quality_of(std::string_view parameters) {
    auto const text = trimmed(parameters);
    if (text.empty())
        return 1000;
    if (text.size() < 2 || (text[0] != 'q' && text[0] != 'Q') || text[1] != '=')
        return 1000;
    return thousandths(text.substr(2));
}

} // namespace

std::string gzip(std::string_view bytes, int level) {
    if (bytes.size() > std::numeric_limits<uInt>::max() / 2)
        throw std::length_error("too large to compress in one piece");
    z_stream stream{};
    constexpr int gzip_window = 15 + 16;
    if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    int const ended = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (ended != Z_STREAM_END)
        throw std::runtime_error("gzip did not finish");
    return out;
}

std::string brotli(std::string_view bytes, int quality) {
    std::string out(std::max<std::size_t>(BrotliEncoderMaxCompressedSize(bytes.size()), 16), '\0');
    std::size_t size = out.size();
    if (BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(),
                              reinterpret_cast<std::uint8_t const*>(bytes.data()), &size,
                              reinterpret_cast<std::uint8_t*>(out.data())) != BROTLI_TRUE)
        throw std::runtime_error("brotli did not finish");
    out.resize(size);
    return out;
}

accepted_codings read_accept_encoding(std::string_view field) {
    int gzip_quality = -1;
    int brotli_quality = -1;
    int any_quality = 0;
    while (!field.empty()) {
        auto const end = std::min(field.find(','), field.size());
        auto const item = field.substr(0, end);
        field.remove_prefix(std::min(end + 1, field.size()));
        auto const semicolon = std::min(item.find(';'), item.size());
        auto const name = trimmed(item.substr(0, semicolon));
        int const quality = quality_of(item.substr(std::min(semicolon + 1, item.size())));
        if (same_name(name, "gzip") || same_name(name, "x-gzip"))
            gzip_quality = quality;
        else if (same_name(name, "br"))
            brotli_quality = quality;
        else if (name == "*")
            any_quality = quality;
    }
    if (gzip_quality < 0)
        gzip_quality = any_quality;
    if (brotli_quality < 0)
        brotli_quality = any_quality;
    return {gzip_quality > 0, brotli_quality > 0, brotli_quality >= gzip_quality};
}

bool is_text_type(std::string_view content_type) {
    auto const type = content_type.substr(0, content_type.find(';'));
    return type.starts_with("text/") || type.ends_with("json") || type.ends_with("xml") ||
           type.ends_with("javascript");
}

} // namespace network::http
