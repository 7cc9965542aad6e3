#include "libnetwork/learning/box_text.hpp"

#include "libnetwork/base/text.hpp"

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <array>

namespace network::learning::rules {
namespace {

using std::string_view_literals::operator""sv;

struct replacement {
    std::string_view odd;
    std::string_view plain;
};

// Longer ones first where one begins another.
constexpr std::array<replacement, 26> replacements{{
    {"\r\n"sv, "\n"sv},
    {"\r"sv, "\n"sv},
    {"\v"sv, "\n"sv},             // a line break within a paragraph, as word processors have it
    {"\f"sv, "\n\n"sv},           // a page break
    {"\xC2\x85"sv, "\n"sv},       // next line
    {"\xE2\x80\xA8"sv, "\n"sv},   // line separator
    {"\xE2\x80\xA9"sv, "\n\n"sv}, // paragraph separator
    {"\xC2\xA0"sv, " "sv},        // no-break space
    {"\xE2\x80\x80"sv, " "sv},    // spaces of set widths
    {"\xE2\x80\x81"sv, " "sv},
    {"\xE2\x80\x82"sv, " "sv},
    {"\xE2\x80\x83"sv, " "sv},
    {"\xE2\x80\x84"sv, " "sv},
    {"\xE2\x80\x85"sv, " "sv},
    {"\xE2\x80\x86"sv, " "sv},
    {"\xE2\x80\x87"sv, " "sv},
    {"\xE2\x80\x88"sv, " "sv},
    {"\xE2\x80\x89"sv, " "sv},
    {"\xE2\x80\x8A"sv, " "sv},
    {"\xE2\x80\xAF"sv, " "sv}, // narrow no-break space
    {"\xC2\xAD"sv, ""sv},      // soft hyphen
    {"\xE2\x80\x8B"sv, ""sv},  // zero width space
    {"\xE2\x80\x8C"sv, ""sv},  // zero width non-joiner
    {"\xE2\x80\x8D"sv, ""sv},  // zero width joiner
    {"\xE2\x81\xA0"sv, ""sv},  // word joiner
    {"\xEF\xBB\xBF"sv, ""sv},  // byte order mark
}};

// What word processors put before an item of a list, private signs of their symbol fonts included.
constexpr std::array bullets{
    "\xE2\x80\xA2"sv, "\xC2\xB7"sv,     "\xE2\x97\xA6"sv, "\xE2\x96\xAA"sv, "\xE2\x96\xA0"sv,
    "\xE2\x97\x8F"sv, "\xE2\x97\x8B"sv, "\xE2\x80\xA3"sv, "\xE2\x9E\xA2"sv, "\xE2\x9C\x93"sv,
    "\xEF\x82\xB7"sv, "\xEF\x82\xA7"sv, "\xEF\x83\x98"sv, "\xEF\x83\xBC"sv, "*"sv};

std::string replaced(std::string_view typed) {
    std::string out;
    out.reserve(typed.size());
    while (!typed.empty()) {
        auto const found =
            std::find_if(replacements.begin(), replacements.end(),
                         [&](auto const& one) { return typed.starts_with(one.odd); });
        if (found != replacements.end()) {
            out += found->plain;
            typed.remove_prefix(found->odd.size());
        } else {
            out += typed.front();
            typed.remove_prefix(1);
        }
    }
    return out;
}

/// Whether the rest of a line begins with a tab, or with two spaces.
bool begins_with_wide_gap(std::string_view rest) {
    return rest.starts_with("\t") || rest.starts_with("  ") || rest.starts_with(" \t");
}

/// A dash or bullet at the beginning of a line becomes "- ". The letter "o" and the section sign
/// are bullets only where a wide gap follows them, as pasted lists of lower levels have it.
std::string plain_item(std::string_view line) {
    auto const item = [&](std::string_view mark) {
        return "- " + std::string{trim(line.substr(mark.size()))};
    };
    auto const gap_follows = [&](std::string_view mark) {
        return line.size() > mark.size() && (line[mark.size()] == ' ' || line[mark.size()] == '\t');
    };
    for (auto const bullet : bullets)
        if (line.starts_with(bullet) && line.size() > bullet.size() &&
            (bullet != "*" || gap_follows(bullet)))
            return item(bullet);
    for (auto const dash : {"\xE2\x80\x93"sv, "-"sv})
        if (line.starts_with(dash) && gap_follows(dash))
            return item(dash);
    for (auto const mark : {"o"sv, "\xC2\xA7"sv})
        if (line.starts_with(mark) && begins_with_wide_gap(line.substr(mark.size())))
            return item(mark);
    return std::string{line};
}

std::string_view take_line(std::string_view& rest) {
    auto const end = rest.find('\n');
    auto const line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

bool ends_address(char c) {
    return c == ' ' || c == '<' || c == '>' || c == '"' || static_cast<unsigned char>(c) < 0x20;
}

/// Where the next address begins, or npos.
std::size_t find_address(std::string_view text, std::size_t from) {
    for (auto at = text.find("http", from); at != std::string_view::npos;
         at = text.find("http", at + 1)) {
        auto const rest = text.substr(at);
        bool const inside_word =
            at > 0 && ((text[at - 1] | 0x20) >= 'a' && (text[at - 1] | 0x20) <= 'z');
        if (!inside_word && (rest.starts_with("https://") || rest.starts_with("http://")))
            return at;
    }
    return std::string_view::npos;
}

/// Its length, without the stop or bracket that belongs to the sentence around it.
std::size_t address_length(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && !ends_address(text[size]))
        ++size;
    while (size > 0 && std::string_view{".,;:!?'"}.find(text[size - 1]) != std::string_view::npos)
        --size;
    auto const address = text.substr(0, size);
    if (address.ends_with(')') && address.find('(') == std::string_view::npos)
        --size;
    return size;
}

std::vector<text_run> runs_of(std::string_view line) {
    constexpr std::size_t shortest = std::string_view{"http://a.b"}.size();
    std::vector<text_run> runs;
    std::size_t done = 0;
    for (auto at = find_address(line, 0); at != std::string_view::npos;
         at = find_address(line, at + 1)) {
        auto const size = address_length(line.substr(at));
        if (size < shortest)
            continue;
        if (at > done)
            runs.push_back({std::string{line.substr(done, at - done)}, false});
        runs.push_back({std::string{line.substr(at, size)}, true});
        done = at + size;
        at = done - 1;
    }
    if (done < line.size())
        runs.push_back({std::string{line.substr(done)}, false});
    return runs;
}

bool is_box(std::string_view field) {
    constexpr std::array boxes{"summary"sv, "teaser"sv,        "stage_reason"sv,
                               "problem"sv, "what_was_done"sv, "outcome"sv,
                               "numbers"sv, "cost"sv,          "differently"sv};
    return std::find(boxes.begin(), boxes.end(), field) != boxes.end();
}

bool has_control(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n') || byte == 0x7F;
    });
}

using content_fields = boost::describe::describe_members<content, boost::describe::mod_public>;

} // namespace

std::string clean_box(std::string_view typed) {
    auto const plain = replaced(typed);
    std::string out;
    int blank = 0;
    for (std::string_view rest{plain}; !rest.empty();) {
        auto line = plain_item(trim(take_line(rest)));
        std::replace(line.begin(), line.end(), '\t', ' ');
        if (line.empty()) {
            ++blank;
            continue;
        }
        if (!out.empty())
            out += blank > 0 ? "\n\n" : "\n";
        out += line;
        blank = 0;
    }
    return out;
}

std::string clean_line(std::string_view typed) {
    std::string out;
    for (char const c : replaced(typed)) {
        bool const space = c == ' ' || c == '\n' || c == '\t';
        if (space && (out.empty() || out.back() == ' '))
            continue;
        out += space ? ' ' : c;
    }
    return std::string{trim(out)};
}

content cleaned(content says) {
    boost::mp11::mp_for_each<content_fields>([&](auto const& field) {
        auto& value = says.*field.pointer;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::string>)
            if (std::string_view{field.name} != "body")
                value = is_box(field.name) ? clean_box(value) : clean_line(value);
    });
    for (auto& tag : says.principles)
        tag.evidence = clean_line(tag.evidence);
    for (auto& one : says.partners)
        one.name = clean_line(one.name);
    for (auto& theme : says.themes)
        theme = clean_line(theme);
    std::erase_if(says.partners,
                  [](partner const& one) { return one.name.empty() && !one.organisation; });
    std::erase_if(says.themes, [](std::string const& theme) { return theme.empty(); });
    return says;
}

std::vector<problem> faults_of_text(content const& says) {
    std::vector<problem> faults;
    auto const look = [&](std::string field, std::string_view text) {
        if (has_control(text))
            faults.push_back({std::move(field), "text.control",
                              "There is a character in it that is no text. Type that part again"});
    };
    boost::mp11::mp_for_each<content_fields>([&](auto const& field) {
        auto const& value = says.*field.pointer;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::string>)
            if (std::string_view{field.name} != "body")
                look(field.name, value);
    });
    for (std::size_t at = 0; at < says.principles.size(); ++at)
        look("principles." + std::to_string(at) + ".evidence", says.principles[at].evidence);
    for (std::size_t at = 0; at < says.partners.size(); ++at)
        look("partners." + std::to_string(at) + ".name", says.partners[at].name);
    return faults;
}

std::vector<text_block> blocks_of(std::string_view text) {
    std::vector<text_block> blocks;
    bool list_goes_on = false;
    bool paragraph_goes_on = false;
    while (!text.empty()) {
        auto const line = trim(take_line(text));
        bool const item = line.starts_with("- ");
        if (!line.empty()) {
            if (item ? !list_goes_on : !paragraph_goes_on)
                blocks.push_back({item, {}});
            blocks.back().lines.push_back(runs_of(item ? trim(line.substr(2)) : line));
        }
        list_goes_on = item || (list_goes_on && line.empty());
        paragraph_goes_on = !item && !line.empty();
    }
    return blocks;
}

} // namespace network::learning::rules
