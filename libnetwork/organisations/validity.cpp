// What may enter the register: names, codes, days, addresses, positions, figures. The other half of
// rules.hpp.
#include "libnetwork/base/direction.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/rules.hpp"

#include <algorithm>
#include <charconv>

namespace network::organisations::rules {
namespace {

problem fault(std::string_view field, std::string_view code, std::string_view message) {
    return {std::string{field}, std::string{code}, std::string{message}};
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

constexpr std::string_view nations_of_gss =
    "EWSNKJLM"; // K, J: several nations; L: Channel Islands; M: Man

bool is_gss(std::string_view code) {
    return code.size() == 9 && nations_of_gss.find(code.front()) != std::string_view::npos &&
           all_digits(code.substr(1));
}

/// "KWL", "NIR-A": letters and digits with hyphens between, up to eight.
bool is_local_authority_code(std::string_view code) {
    return code.size() >= 2 && code.size() <= 8 && is_letter(code.front()) && code.back() != '-' &&
           std::all_of(code.begin(), code.end(),
                       [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
}

/// Eight digits, or two letters and six digits: "SC123456".
bool is_company_number(std::string_view code) {
    return code.size() == 8 && all_digits(code.substr(2)) &&
           (all_digits(code) || (is_letter(code[0]) && is_letter(code[1])) ||
            (is_letter(code[0]) && is_digit(code[1])));
}

/// England and Wales six to eight digits, Scotland "SC" and six, Northern Ireland "NIC" and six.
bool is_charity_number(std::string_view code) {
    if (code.starts_with("NIC"))
        return code.size() == 9 && all_digits(code.substr(3));
    if (code.starts_with("SC"))
        return code.size() == 8 && all_digits(code.substr(2));
    auto const hyphen = code.find('-'); // a linked charity: "1234567-1"
    auto const main = code.substr(0, hyphen);
    return main.size() >= 6 && main.size() <= 8 && all_digits(main) &&
           (hyphen == std::string_view::npos || all_digits(code.substr(hyphen + 1)));
}

template <described_enum E>
std::optional<problem> fault_in_word(std::string_view field, std::string_view word) {
    if (from_word<E>(word))
        return std::nullopt;
    std::string message = "must be one of:";
    for (auto const known : words_of<E>())
        message.append(message.back() == ':' ? " " : ", ").append(known);
    return problem{std::string{field}, "word.unknown", message};
}

std::int64_t year_of(std::string_view scheme) {
    std::int64_t year = 0;
    std::from_chars(scheme.data(), scheme.data() + scheme.size(), year);
    return year;
}

} // namespace

std::optional<problem> fault_in_name(std::string_view field, std::string_view name) {
    if (fold(name).empty())
        return fault(field, "name.empty", "must hold at least one letter or digit");
    if (length(name) > 200)
        return fault(field, "name.long", "must have at most 200 characters");
    if (std::any_of(name.begin(), name.end(),
                    [](unsigned char c) { return c < 0x20 || c == 0x7F; }))
        return fault(field, "name.control_character",
                     "must be one line without control characters");
    if (turns_direction(name))
        return fault(field, "name.direction",
                     "must not hold characters that turn the direction of the text");
    return std::nullopt;
}

std::optional<problem> fault_in_code(std::string_view field, code_scheme scheme,
                                     std::string_view code) {
    switch (scheme) {
    case code_scheme::gss:
    case code_scheme::former_gss:
        if (!is_gss(code))
            return fault(field, "code.gss",
                         "must be a letter of a nation and eight digits, such as E08000011");
        break;
    case code_scheme::local_authority:
        if (!is_local_authority_code(code))
            return fault(field, "code.local_authority",
                         "must be two to eight letters, digits or hyphens, such as KWL");
        break;
    case code_scheme::company:
        if (!is_company_number(code))
            return fault(field, "code.company",
                         "must be eight digits, or two letters and six digits");
        break;
    case code_scheme::charity:
        if (!is_charity_number(code))
            return fault(field, "code.charity",
                         "must be six to eight digits, or SC or NIC and six digits");
        break;
    case code_scheme::mutual:
    case code_scheme::other:
        if (code.empty() || length(code) > 60)
            return fault(field, "code.length", "must have 1 to 60 characters");
        break;
    }
    return std::nullopt;
}

std::optional<problem> fault_in_date(std::string_view field, date day) {
    if (day.year() < 1000 || day.year() > 2200)
        return fault(field, "date.absurd", "must lie between the years 1000 and 2200");
    return std::nullopt;
}

std::optional<problem> fault_in_website(std::string_view field, std::string_view address) {
    auto const host = address.starts_with("https://")  ? address.substr(8)
                      : address.starts_with("http://") ? address.substr(7)
                                                       : std::string_view{};
    bool const plain = std::none_of(address.begin(), address.end(), [](unsigned char c) {
        return c <= 0x20 || c >= 0x7F || c == '"' || c == '<' || c == '>' || c == '\\' || c == '@';
    });
    if (host.empty() || !plain || host.front() == '/' || host.front() == '.' ||
        address.size() > 500)
        return fault(field, "website.invalid",
                     "must be an address that starts with https:// or http://");
    return std::nullopt;
}

std::optional<problem> fault_in_position(std::string_view field, position const& where) {
    if (where.latitude < -90'000'000 || where.latitude > 90'000'000 ||
        where.longitude < -180'000'000 || where.longitude > 180'000'000)
        return fault(field, "position.off_earth",
                     "must lie within 90 degrees of latitude and 180 of longitude");
    return std::nullopt;
}

std::optional<problem> fault_in_figure(std::string_view field, attribute which, std::int64_t amount,
                                       std::int64_t year) {
    auto const most = which == attribute::population ? 1'500'000'000 : 100'000'000'000'000;
    if (amount < 0 || amount > most)
        return fault(field, "figure.absurd", "must not be negative or absurdly large");
    if (year < 1801 || year > 2200)
        return fault(field, "figure.year", "needs its year, between 1801 and 2200");
    return std::nullopt;
}

std::optional<problem> fault_in_value(std::string_view field, attribute which,
                                      std::string_view scheme, std::string_view value) {
    switch (which) {
    case attribute::name:
    case attribute::short_name:
    case attribute::alias:
        return fault_in_name(field, value);
    case attribute::kind:
        return fault_in_word<organisation_kind>(field, value);
    case attribute::nation:
        return fault_in_word<nation>(field, value);
    case attribute::region:
        return fault_in_word<region>(field, value);
    case attribute::control:
        return fault_in_word<political_control>(field, value);
    case attribute::website:
        return fault_in_website(field, value);
    case attribute::position:
        if (!parse_position(value))
            return fault(field, "position.invalid",
                         "must be latitude,longitude in millionths of a degree");
        return std::nullopt;
    case attribute::code:
        return fault_in_code(field, from_word<code_scheme>(scheme).value_or(code_scheme::other),
                             value);
    case attribute::population:
    case attribute::revenue_budget:
    case attribute::capital_budget:
        return fault_in_figure(field, which, 0, year_of(scheme));
    case attribute::within:
    case attribute::combined_authority:
    case attribute::group_of:
    case attribute::begins:
    case attribute::ends:
        break;
    }
    if (!value.empty())
        return fault(field, "value.unwanted", "must be left out for this fact");
    return std::nullopt;
}

std::string tidy(attribute which, std::string_view value) {
    std::string out;
    bool gap = false;
    for (char const c : trim(value)) {
        if (c == ' ' || c == '\t') {
            gap = which != attribute::code;
            continue;
        }
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        out +=
            which == attribute::code && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

std::optional<nation> nation_of_code(std::string_view gss) {
    if (gss.empty())
        return std::nullopt;
    switch (gss.front()) {
    case 'E':
        return nation::england;
    case 'S':
        return nation::scotland;
    case 'W':
        return nation::wales;
    case 'N':
        return nation::northern_ireland;
    default:
        return std::nullopt;
    }
}

} // namespace network::organisations::rules
