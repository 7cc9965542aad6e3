#include "libnetwork/organisations/council_file.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/rules.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace network::organisations {
namespace {

constexpr std::string_view needed[] = {
    "local-authority-code", "official-name", "nice-name",   "gss-code",
    "start-date",           "end-date",      "replaced-by", "nation",
    "local-authority-type"};

constexpr std::ptrdiff_t most_aliases = 100;
constexpr std::size_t longest_name = 200; ///< an alternative one's too

std::optional<organisation_kind> kind_of(std::string_view type, std::string_view name) {
    static std::map<std::string_view, organisation_kind> const kinds{
        {"UA", organisation_kind::unitary},
        {"MD", organisation_kind::metropolitan_borough},
        {"LBO", organisation_kind::london_borough},
        {"CTY", organisation_kind::county},
        {"NMD", organisation_kind::district},
        {"SCO", organisation_kind::scottish_council},
        {"WPA", organisation_kind::welsh_council},
        {"NID", organisation_kind::northern_ireland_district},
        {"CC", organisation_kind::city_of_london},
        {"SRA", organisation_kind::greater_london_authority},
        {"COMB", organisation_kind::combined_authority},
    };
    auto const found = kinds.find(type);
    if (found == kinds.end())
        return std::nullopt;
    // The file has one type for both kinds of combined authority; the law has two.
    if (type == "COMB" && fold(name).find("combined county authority") != std::string::npos)
        return organisation_kind::combined_county_authority;
    return found->second;
}

/// The word whose label reads like the text.
template <described_enum E>
std::optional<E> labelled(std::string_view text) {
    auto const wanted = fold(text);
    for (auto const word : words_of<E>())
        if (auto const value = from_word<E>(word); fold(label(*value)) == wanted)
            return value;
    return std::nullopt;
}

std::vector<std::string> split_codes(std::string_view text) {
    std::vector<std::string> codes;
    while (!text.empty()) {
        auto const comma = text.find(',');
        if (auto code = rules::tidy(attribute::code, text.substr(0, comma)); !code.empty())
            codes.push_back(std::move(code));
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return codes;
}

/// "217232.0" is 217232; nothing where it is no whole number.
std::optional<std::int64_t> parse_whole(std::string_view text) {
    auto const millionths = parse_millionths(text);
    if (!millionths || *millionths % 1'000'000 != 0)
        return std::nullopt;
    return *millionths / 1'000'000;
}

/// Reads the columns of one record by their heading.
class line_reader {
  public:
    line_reader(std::vector<std::string> const& heading, file_record const& record)
        : heading_(heading), record_(record) {
        line_.line = record.line;
        line_.problems = record.problems;
    }

    council_line read() {
        if (!line_.problems.empty()) {
            // Its fields cannot be trusted; the first few name it for the report.
            if (!record_.fields.empty())
                line_.code = trim(record_.fields.front());
            return std::move(line_);
        }
        read_names();
        read_codes();
        read_days();
        read_place();
        read_figures();
        return std::move(line_);
    }

  private:
    [[nodiscard]] std::string_view column(std::string_view name) const {
        auto const place = std::find(heading_.begin(), heading_.end(), name);
        return place == heading_.end()
                   ? std::string_view{}
                   : trim(record_.fields[static_cast<std::size_t>(place - heading_.begin())]);
    }

    void fault(std::string_view column, std::string_view code, std::string message) {
        line_.problems.push_back({std::string{column}, std::string{code}, std::move(message)});
    }
    void add(std::optional<problem> found) {
        if (found)
            line_.problems.push_back(*std::move(found));
    }

    void read_names() {
        line_.name = rules::tidy(attribute::name, column("official-name"));
        line_.short_name = rules::tidy(attribute::name, column("nice-name"));
        if (auto found = rules::fault_in_name("official-name", line_.name)) {
            add(std::move(found));
            line_.name.resize(beginning(line_.name, longest_name).size()); // as the report names it
        }
        if (looks_damaged(line_.name) || looks_damaged(line_.short_name))
            fault("official-name", "name.damaged", "was read in a wrong encoding somewhere");
        if (!line_.short_name.empty())
            add(rules::fault_in_name("nice-name", line_.short_name));
        read_aliases();
        line_.kind = kind_of(column("local-authority-type"), line_.name);
        if (!line_.kind)
            fault("local-authority-type", "kind.unknown",
                  "\"" + std::string{column("local-authority-type")} +
                      "\" is no type of authority");
    }

    void read_aliases() {
        auto const joined = column("alt-names");
        if (std::count(joined.begin(), joined.end(), ',') >= most_aliases) {
            fault("alt-names", "aliases.many", "holds too many names for one council");
            return;
        }
        line_.aliases = split_aliases(joined, line_.short_name, line_.notices);
        auto const said = [&](std::string const& alias) {
            auto const folded = fold(alias);
            return folded.empty() || folded == fold(line_.name) || folded == fold(line_.short_name);
        };
        std::erase_if(line_.aliases, said);
    }

    void read_codes() {
        line_.code = rules::tidy(attribute::code, column("local-authority-code"));
        line_.gss_code = rules::tidy(attribute::code, column("gss-code"));
        line_.former_gss_codes = split_codes(column("former-gss-codes"));
        line_.replaced_by = split_codes(column("replaced-by"));
        line_.county = rules::tidy(attribute::code, column("county-la"));
        line_.combined_authority = rules::tidy(attribute::code, column("combined-authority"));
        add(rules::fault_in_code("local-authority-code", code_scheme::local_authority, line_.code));
        if (!line_.gss_code.empty())
            add(rules::fault_in_code("gss-code", code_scheme::gss, line_.gss_code));
        for (auto const& code : line_.former_gss_codes)
            add(rules::fault_in_code("former-gss-codes", code_scheme::former_gss, code));
    }

    std::optional<date> read_day(std::string_view name) {
        auto const text = column(name);
        if (text.empty())
            return std::nullopt;
        auto const day = date::parse(text);
        if (!day)
            fault(name, "date.invalid",
                  "\"" + std::string{text} + "\" is no day in the form YYYY-MM-DD");
        else
            add(rules::fault_in_date(name, *day));
        return day;
    }

    void read_days() {
        line_.starts = read_day("start-date");
        line_.ends_as_written = read_day("end-date");
        if (line_.starts && line_.ends_as_written && *line_.ends_as_written <= *line_.starts)
            fault("end-date", "date.order", "is not after the start date");
        if (!line_.ends_as_written && !line_.replaced_by.empty())
            fault("replaced-by", "succession.without_end",
                  "names a successor, but there is no end date");
        auto const current = column("current-authority");
        if (!current.empty() && current != "True" && current != "False")
            line_.notices.push_back("current-authority says \"" + std::string{current} +
                                    "\", which is neither True nor False; the dates decide");
        if (current == "True" && line_.ends_as_written)
            line_.notices.emplace_back("is marked as current although it has an end date");
    }

    void read_place() {
        line_.nation = labelled<organisations::nation>(column("nation"));
        if (!line_.nation)
            fault("nation", "nation.unknown",
                  "\"" + std::string{column("nation")} + "\" is no nation");
        if (auto const text = column("region"); !text.empty()) {
            line_.region = labelled<organisations::region>(text);
            if (!line_.region)
                fault("region", "region.unknown", "\"" + std::string{text} + "\" is no region");
        }
        if (auto const by_code = rules::nation_of_code(line_.gss_code);
            by_code && line_.nation && by_code != line_.nation)
            fault("nation", "nation.conflict", "is not the nation of the GSS code");
        auto const north = column("lat");
        auto const east = column("long");
        if (north.empty() && east.empty())
            return;
        auto const latitude = parse_millionths(north);
        auto const longitude = parse_millionths(east);
        if (!latitude || !longitude) {
            fault("lat", "position.invalid", "latitude and longitude must both be numbers");
            return;
        }
        line_.position = organisations::position{*latitude, *longitude};
        add(rules::fault_in_position("lat", *line_.position));
    }

    void read_figures() {
        for (auto const& name : heading_) {
            if (!name.starts_with("pop-") || name.size() != 8)
                continue;
            auto const year = parse_whole(std::string_view{name}.substr(4));
            auto const text = column(name);
            if (!year || text.empty())
                continue;
            auto const residents = parse_whole(text);
            if (!residents)
                fault(name, "figure.invalid", "\"" + std::string{text} + "\" is no whole number");
            else if (auto found =
                         rules::fault_in_figure(name, attribute::population, *residents, *year))
                add(std::move(found));
            else
                line_.figures.push_back({*residents, *year});
        }
    }

    std::vector<std::string> const& heading_;
    file_record const& record_;
    council_line line_;
};

bool like(std::string_view a, std::string_view b) {
    auto const shorter = std::min(a.size(), b.size());
    return a.substr(0, shorter) == b.substr(0, shorter) &&
           std::max(a.size(), b.size()) - shorter <= 1;
}

std::vector<std::string> words_in(std::string const& folded) {
    std::vector<std::string> words{""};
    for (char const c : folded) {
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

/// "rhondda,cynon,taff" beside "Rhondda Cynon Taf": one name whose words were parted.
void rejoin(std::vector<std::string>& parts, std::string_view short_name) {
    auto const words = words_in(fold(short_name));
    if (words.size() < 2)
        return;
    for (std::size_t at = 0; at + words.size() <= parts.size(); ++at) {
        bool all = true;
        for (std::size_t w = 0; w < words.size() && all; ++w)
            all = like(fold(parts[at + w]), words[w]);
        if (!all)
            continue;
        for (std::size_t w = 1; w < words.size(); ++w)
            parts[at] += ' ' + parts[at + w];
        auto const first = parts.begin() + static_cast<std::ptrdiff_t>(at) + 1;
        parts.erase(first, first + static_cast<std::ptrdiff_t>(words.size()) - 1);
    }
}

} // namespace

std::vector<std::string> split_aliases(std::string_view joined, std::string_view short_name,
                                       std::vector<std::string>& notices) {
    std::vector<std::string> parts{""};
    for (std::size_t at = 0; at < joined.size(); ++at) {
        bool const parts_names =
            joined[at] == ',' && (at + 1 == joined.size() || joined[at + 1] != ' ');
        if (parts_names)
            parts.emplace_back();
        else
            parts.back() += joined[at];
    }
    rejoin(parts, short_name);
    std::vector<std::string> all;
    if (parts.size() > 1 && !looks_damaged(joined))
        if (auto whole = rules::tidy(attribute::alias, joined); length(whole) <= longest_name)
            all.push_back(std::move(whole));
    for (auto const& part : parts) {
        auto alias = rules::tidy(attribute::alias, part);
        if (looks_damaged(alias))
            notices.push_back("alternative name \"" + alias +
                              "\" was read in a wrong encoding somewhere: left out");
        else if (length(alias) > longest_name)
            notices.push_back("an alternative name is longer than any council's: left out");
        else if (!alias.empty() && std::find(all.begin(), all.end(), alias) == all.end())
            all.push_back(std::move(alias));
    }
    return all;
}

std::optional<std::int64_t> parse_millionths(std::string_view decimal) {
    bool const negative = decimal.starts_with('-');
    if (negative || decimal.starts_with('+'))
        decimal.remove_prefix(1);
    int exponent = 6;
    if (auto const e = decimal.find_first_of("eE"); e != std::string_view::npos) {
        auto power = decimal.substr(e + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        int shift = 0;
        auto const read = std::from_chars(power.data(), power.data() + power.size(), shift);
        if (read.ec != std::errc{} || read.ptr != power.data() + power.size() || shift > 12 ||
            shift < -400)
            return std::nullopt;
        exponent += shift;
        decimal = decimal.substr(0, e);
    }
    auto const point = decimal.find('.');
    std::string digits{decimal.substr(0, point)};
    if (point != std::string_view::npos) {
        auto const fraction = decimal.substr(point + 1);
        digits += fraction;
        exponent -= static_cast<int>(fraction.size());
    }
    if (digits.empty() ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool up = false;
    if (exponent < 0) {
        auto const cut = static_cast<std::size_t>(-exponent);
        digits.insert(0, cut >= digits.size() ? cut - digits.size() + 1 : 0, '0');
        up = digits[digits.size() - cut] >= '5';
        digits.resize(digits.size() - cut);
    } else {
        digits.append(static_cast<std::size_t>(exponent), '0');
    }
    std::int64_t value = 0;
    if (auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        read.ec != std::errc{})
        return std::nullopt;
    value += up;
    return negative ? -value : value;
}

result<council_file> read_councils(std::string_view bytes) {
    NETWORK_TRY(auto const table, read_delimited(bytes));
    std::vector<problem> missing;
    for (auto const name : needed) {
        auto const times = std::count(table.heading.begin(), table.heading.end(), name);
        if (times == 0)
            missing.push_back(
                {std::string{name}, "column.missing",
                 "The first line of the file names no column \"" + std::string{name} + '"'});
        else if (times > 1)
            missing.push_back({std::string{name}, "column.twice",
                               "The first line of the file names the column \"" +
                                   std::string{name} + "\" twice"});
    }
    if (!missing.empty()) {
        auto failed = invalid(std::move(missing));
        failed.code = "file.not_this_register";
        failed.message = "this is not the register of UK local authorities";
        return failed;
    }
    council_file file;
    file.encoding = table.encoding;
    for (auto const& record : table.records)
        file.lines.push_back(line_reader{table.heading, record}.read());
    return file;
}

} // namespace network::organisations
