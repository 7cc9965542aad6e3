#include "libnetwork/organisations/fact_text.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/organisations/rules.hpp"

namespace network::organisations {
namespace {

std::string thousands(std::int64_t number) {
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

template <described_enum E>
std::string word_text(std::string_view word) {
    auto const value = from_word<E>(word);
    return std::string{value ? label(*value) : word};
}

/// "53.410000, -2.830000"
std::string position_text(std::string_view stored) {
    auto const where = rules::parse_position(stored);
    if (!where)
        return std::string{stored};
    return degrees_text(where->latitude) + ", " + degrees_text(where->longitude);
}

} // namespace

std::string degrees_text(std::int64_t millionths) {
    auto const magnitude = millionths < 0 ? -millionths : millionths;
    auto fraction = std::to_string(magnitude % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return (millionths < 0 ? "-" : "") + std::to_string(magnitude / 1'000'000) + '.' + fraction;
}

std::string text_of(fact const& one, std::optional<organisation_brief> const& other) {
    switch (one.attribute) {
    case attribute::kind:
        return word_text<organisation_kind>(one.value);
    case attribute::nation:
        return word_text<nation>(one.value);
    case attribute::region:
        return word_text<region>(one.value);
    case attribute::control:
        return word_text<political_control>(one.value);
    case attribute::position:
        return position_text(one.value);
    case attribute::code:
        return word_text<code_scheme>(one.scheme) + ' ' + one.value;
    case attribute::population:
        return thousands(one.amount.value_or(0)) + " (" + one.scheme + ")";
    case attribute::revenue_budget:
    case attribute::capital_budget:
        return to_text(money{one.amount.value_or(0)}) + " (" + one.scheme + ")";
    case attribute::within:
    case attribute::combined_authority:
    case attribute::group_of:
        return other ? other->name : "none";
    case attribute::begins:
    case attribute::ends:
        return one.from_date ? day_text(*one.from_date) : "unknown";
    case attribute::name:
    case attribute::short_name:
    case attribute::alias:
    case attribute::website:
        break;
    }
    return one.value;
}

} // namespace network::organisations
