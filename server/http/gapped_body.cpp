#include "server/http/gapped_body.hpp"

#include <zlib.h>

#include <limits>
#include <new>
#include <stdexcept>

namespace network::http {
namespace {

constexpr std::size_t longest_text = 65'535; // what one stored block holds
constexpr std::size_t no_gap = std::numeric_limits<std::size_t>::max();
constexpr std::string_view gzip_head{"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10};
constexpr std::string_view last_block{"\x01\x00\x00\xff\xff", 5}; // stored, of no bytes

std::uint32_t crc_of(std::string_view bytes) {
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<Bytef const*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

/// Blocks that end at a byte, none of them the last.
std::string deflated_blocks(std::string_view bytes) {
    if (bytes.empty())
        return {};
    z_stream stream{};
    constexpr int bare_window = -15;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, bare_window, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    constexpr std::size_t room_for_flush = 16;
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())) + room_for_flush, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    auto const told = deflate(&stream, Z_FULL_FLUSH);
    bool const whole = told == Z_OK && stream.avail_in == 0 && stream.avail_out > 0;
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (!whole)
        throw std::runtime_error("a piece of a page was not compressed whole");
    out.shrink_to_fit();
    return out;
}

/// Little-endian, as gzip writes numbers.
void append_bytes(std::string& out, std::uint32_t number, int bytes) {
    for (int i = 0; i < bytes; ++i, number >>= 8U)
        out += static_cast<char>(number & 0xffU);
}

void append_stored(std::string& out, std::string_view text) {
    if (text.size() > longest_text)
        throw std::length_error("a text too long for a gap");
    auto const length = static_cast<std::uint32_t>(text.size());
    out += '\0';
    append_bytes(out, length, 2);
    append_bytes(out, ~length, 2);
    out += text;
}

std::uint32_t joined(std::uint32_t first, std::uint32_t second, std::size_t length_of_second) {
    return static_cast<std::uint32_t>(
        crc32_combine(first, second, static_cast<z_off_t>(length_of_second)));
}

} // namespace

gapped_body::gapped_body(std::string_view bytes, std::span<std::string const> marks) {
    while (true) {
        auto next = std::string_view::npos;
        auto which = no_gap;
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (auto const at = bytes.find(marks[i]); at < next) {
                next = at;
                which = i;
            }
        auto const mine = bytes.substr(0, next);
        pieces_.push_back({std::string{mine}, deflated_blocks(mine), crc_of(mine), which});
        if (which == no_gap)
            return;
        bytes.remove_prefix(next + marks[which].size());
    }
}

std::string gapped_body::filled(std::span<std::string const> texts) const {
    std::string out;
    out.reserve(size());
    for (auto const& one : pieces_) {
        out += one.bytes;
        if (one.gap != no_gap)
            out += texts[one.gap];
    }
    return out;
}

std::string gapped_body::filled_gzip(std::span<std::string const> texts) const {
    std::string out{gzip_head};
    std::uint32_t crc = 0;
    std::size_t length = 0;
    for (auto const& one : pieces_) {
        out += one.deflated;
        crc = joined(crc, one.crc, one.bytes.size());
        length += one.bytes.size();
        if (one.gap == no_gap)
            continue;
        auto const& text = texts[one.gap];
        append_stored(out, text);
        crc = joined(crc, crc_of(text), text.size());
        length += text.size();
    }
    out += last_block;
    append_bytes(out, crc, 4);
    append_bytes(out, static_cast<std::uint32_t>(length), 4);
    return out;
}

std::size_t gapped_body::size() const {
    std::size_t bytes = 0;
    for (auto const& one : pieces_)
        bytes += sizeof(piece) + one.bytes.size() + one.deflated.size();
    return bytes;
}

} // namespace network::http
