#include "server/http/range.hpp"

#include "server/http/etag.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace network::http {
namespace {

std::optional<std::uint64_t> number_in(std::string_view digits) {
    std::uint64_t number = 0;
    auto const* const end = digits.data() + digits.size();
    auto const [stopped, ec] = std::from_chars(digits.data(), end, number);
    if (digits.empty() || ec != std::errc{} || stopped != end)
        return std::nullopt;
    return number;
}

range_answer part(std::uint64_t first, std::uint64_t count) {
    return {range_answer::outcome::part, {first, count}};
}

/// A part is worth something only to whoever holds another part of the same whole.
bool still_the_same(request const& asked, std::string_view etag) {
    auto const condition = asked.headers.get("If-Range");
    return condition.empty() || match_hits(condition, etag);
}

std::string range_text(byte_range const& range, std::uint64_t size) {
    return "bytes " + std::to_string(range.first) + '-' +
           std::to_string(range.first + range.count - 1) + '/' + std::to_string(size);
}

} // namespace

range_answer read_range(std::string_view field, std::uint64_t size) {
    constexpr std::string_view unit = "bytes=";
    if (field.size() < unit.size() || !same_name(field.substr(0, unit.size()), unit))
        return {};
    auto const wanted = field.substr(unit.size());
    auto const dash = wanted.find('-');
    if (dash == std::string_view::npos || wanted.find(',') != std::string_view::npos)
        return {};
    auto const from = wanted.substr(0, dash);
    auto const to = wanted.substr(dash + 1);
    if (from.empty()) { // the last so many bytes
        auto const last = number_in(to);
        if (!last)
            return {};
        if (*last == 0 || size == 0)
            return {range_answer::outcome::unsatisfiable, {}};
        auto const count = std::min(*last, size);
        return part(size - count, count);
    }
    auto const first = number_in(from);
    auto const last = to.empty() ? std::optional{size} : number_in(to);
    if (!first || !last || *last < *first)
        return {};
    if (*first >= size)
        return {range_answer::outcome::unsatisfiable, {}};
    return part(*first, std::min(*last, size - 1) - *first + 1);
}

response ranged_response(request const& asked, std::string_view content_type, std::string etag,
                         std::uint64_t size, std::function<shared_bytes(std::uint64_t)> next) {
    auto const known = asked.headers.joined("If-None-Match");
    range_answer wanted;
    if ((asked.method == method::get || asked.method == method::head) && known.empty() &&
        asked.headers.has("Range") && still_the_same(asked, etag))
        wanted = read_range(asked.headers.joined("Range"), size);
    if (wanted.kind == range_answer::outcome::unsatisfiable) {
        auto refused = problem_response(416, "range.unsatisfiable", "There are not so many bytes");
        return std::move(refused).with("Content-Range", "bytes */" + std::to_string(size));
    }
    response answer;
    answer.content_type = content_type;
    answer.etag = std::move(etag);
    answer.compress = false;
    answer.with("Accept-Ranges", "bytes");
    byte_range whole{0, size};
    if (wanted.kind == range_answer::outcome::part) {
        answer.status = 206;
        whole = wanted.range;
        answer.with("Content-Range", range_text(whole, size));
    }
    auto stream = std::make_shared<body_stream>();
    stream->size = whole.count;
    stream->next = [whole, ask = std::move(next)](std::uint64_t sent) -> shared_bytes {
        auto piece = ask(whole.first + sent);
        auto const left = whole.count - sent;
        if (piece && piece->size() > left)
            piece = std::make_shared<std::string const>(piece->substr(0, left));
        return piece;
    };
    answer.stream = std::move(stream);
    return answer;
}

} // namespace network::http
