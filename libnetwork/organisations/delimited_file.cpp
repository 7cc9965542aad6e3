#include "libnetwork/organisations/delimited_file.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <array>

namespace network::organisations {
namespace {

void append_utf8(std::string& out, std::uint32_t point) {
    auto const byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | point >> 6);
        byte(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        byte(0xE0 | point >> 12);
        byte(0x80 | (point >> 6 & 0x3F));
        byte(0x80 | (point & 0x3F));
    } else {
        byte(0xF0 | point >> 18);
        byte(0x80 | (point >> 12 & 0x3F));
        byte(0x80 | (point >> 6 & 0x3F));
        byte(0x80 | (point & 0x3F));
    }
}

/// Bytes 0x80 to 0x9F of Windows-1252; 0 where it has none.
constexpr std::array<std::uint16_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
    std::string out;
    for (auto const byte : bytes) {
        auto const c = static_cast<unsigned char>(byte);
        std::uint32_t point = c;
        if (c >= 0x80 && c < 0xA0 && windows_1252[c - 0x80U] != 0)
            point = windows_1252[c - 0x80U];
        append_utf8(out, point);
    }
    return out;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
    auto const unit = [&](std::size_t at) {
        auto const first = static_cast<unsigned char>(bytes[at]);
        auto const second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    std::string out;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            auto const low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        append_utf8(out, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
    }
    return out;
}

/// UTF-16 without a mark shows as NUL in every other byte of plain text.
char endian_guess(std::string_view bytes) {
    auto const sample = bytes.substr(0, 400);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    auto const many = sample.size() / 4;
    if (sample.size() >= 4 && odd > many && even == 0)
        return 'l';
    if (sample.size() >= 4 && even > many && odd == 0)
        return 'b';
    return 0;
}

char delimiter_of(std::string_view text) {
    std::array<std::pair<char, std::size_t>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (char const c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        if (!quoted)
            for (auto& [candidate, count] : counts)
                count += c == candidate;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](auto const& a, auto const& b) { return a.second < b.second; })
        ->first;
}

/// Reads records from decoded text, one after another.
class record_reader {
  public:
    record_reader(std::string_view text, char delimiter) : rest_(text), delimiter_(delimiter) {}

    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    [[nodiscard]] bool unclosed() const { return unclosed_; }

    file_record next() {
        file_record record;
        record.line = line_;
        do
            record.fields.push_back(field(record));
        while (take_delimiter());
        end_line();
        return record;
    }

  private:
    bool take_delimiter() {
        if (rest_.empty() || rest_.front() != delimiter_)
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    void end_line() {
        if (rest_.starts_with("\r\n"))
            rest_.remove_prefix(2);
        else if (!rest_.empty())
            rest_.remove_prefix(1);
        ++line_;
    }

    [[nodiscard]] std::size_t plain_end() const {
        std::size_t at = 0;
        while (at < rest_.size() && rest_[at] != delimiter_ && rest_[at] != '\n' &&
               rest_[at] != '\r')
            ++at;
        return at;
    }

    std::string field(file_record& record) {
        if (rest_.empty() || rest_.front() != '"') {
            std::string plain{rest_.substr(0, plain_end())};
            rest_.remove_prefix(plain.size());
            return plain;
        }
        auto value = quoted();
        if (auto const more = plain_end(); more > 0) {
            record.problems.push_back(
                {"", "line.broken_quotes", "text stands after a closing quotation mark"});
            value += rest_.substr(0, more);
            rest_.remove_prefix(more);
        }
        return value;
    }

    std::string quoted() {
        std::string value;
        rest_.remove_prefix(1);
        while (!rest_.empty()) {
            char const c = rest_.front();
            rest_.remove_prefix(1);
            if (c == '"') {
                if (rest_.empty() || rest_.front() != '"')
                    return value;
                rest_.remove_prefix(1);
            }
            if (c == '\n')
                ++line_;
            value += c;
        }
        unclosed_ = true;
        return value;
    }

    std::string_view rest_;
    char delimiter_;
    std::int64_t line_ = 1;
    bool unclosed_ = false;
};

error broken(char const* code, char const* message) {
    return invalid("content", code, message);
}

} // namespace

result<decoded_text> decode_text(std::string_view bytes) {
    decoded_text found;
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        found = {std::string{bytes.substr(3)}, "UTF-8 with mark"};
    } else if (bytes.starts_with("\xFF\xFE")) {
        found = {from_utf16(bytes.substr(2), false), "UTF-16LE"};
    } else if (bytes.starts_with("\xFE\xFF")) {
        found = {from_utf16(bytes.substr(2), true), "UTF-16BE"};
    } else if (auto const endian = endian_guess(bytes); endian != 0) {
        found = {from_utf16(bytes, endian == 'b'), endian == 'b' ? "UTF-16BE" : "UTF-16LE"};
    } else if (is_clean_text(bytes)) {
        found = {std::string{bytes}, "UTF-8"};
    } else {
        found = {from_windows_1252(bytes), "Windows-1252"};
    }
    if (!is_clean_text(found.text))
        return broken("file.binary", "the file is not text");
    return found;
}

result<delimited_file> read_delimited(std::string_view bytes) {
    NETWORK_TRY(auto const decoded, decode_text(bytes));
    if (trim(decoded.text).empty())
        return broken("file.empty", "the file is empty");
    delimited_file file;
    file.encoding = decoded.encoding;
    file.delimiter = delimiter_of(decoded.text);
    record_reader reader{decoded.text, file.delimiter};
    while (!reader.at_end()) {
        auto record = reader.next();
        if (reader.unclosed())
            return broken("file.unclosed_quote", "a quotation mark is opened and never closed");
        if (record.fields.size() == 1 && trim(record.fields.front()).empty())
            continue;
        if (file.heading.empty()) {
            for (auto& name : record.fields)
                file.heading.emplace_back(trim(name));
            continue;
        }
        if (record.fields.size() != file.heading.size())
            record.problems.push_back({"", "line.ragged",
                                       "has " + std::to_string(record.fields.size()) +
                                           " fields, the heading has " +
                                           std::to_string(file.heading.size())});
        file.records.push_back(std::move(record));
    }
    return file;
}

bool looks_damaged(std::string_view text) {
    // The bytes of UTF-8 read as Windows-1252 and written as UTF-8 again, and what decoders leave.
    constexpr std::string_view signs[] = {
        "\xEF\xBF\xBD",         // U+FFFD
        "\xC3\xAF\xC2\xBF",     // what became of U+FFFD
        "\xC3\xAF\xC2\xBE",     // what became of a half-width form
        "\xC3\xA2\xE2\x82\xAC", // what became of typographic quotes and dashes
    };
    for (auto const sign : signs)
        if (text.find(sign) != std::string_view::npos)
            return true;
    // "Ã" or "Â" before another sign of the upper half of Latin-1.
    for (std::size_t at = 0; at + 3 < text.size(); ++at)
        if (text[at] == '\xC3' && (text[at + 1] == '\x83' || text[at + 1] == '\x82') &&
            text[at + 2] == '\xC2')
            return true;
    return false;
}

} // namespace network::organisations
