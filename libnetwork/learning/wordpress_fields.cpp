// The fields that pages print among their text, and the sentences of the principles before the
// story.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/principle_sentences.hpp"
#include "libnetwork/learning/wordpress_meaning.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace network::learning {
namespace {

enum class field : std::uint8_t { lead, participants, type, year, principles };

/// Names of fields, folded. Pages of one year say "Status" where others say "Type".
constexpr std::array<std::pair<std::string_view, field>, 32> field_names{{
    {"lead member", field::lead},
    {"lead council", field::lead},
    {"lead organisation", field::lead},
    {"lead authority", field::lead},
    {"lead partner", field::lead},
    {"lead", field::lead},
    {"lead members", field::lead},
    {"member", field::lead},
    {"council", field::lead},
    {"participating members", field::participants},
    {"participating member", field::participants},
    {"participating councils", field::participants},
    {"participants", field::participants},
    {"participating organisations", field::participants},
    {"partners", field::participants},
    {"partner organisations", field::participants},
    {"members involved", field::participants},
    {"status", field::type},
    {"type", field::type},
    {"project type", field::type},
    {"resource type", field::type},
    {"project status", field::type},
    {"year", field::year},
    {"project year", field::year},
    {"principles met", field::principles},
    {"principles", field::principles},
    {"principle", field::principles},
    {"cooperative principles", field::principles},
    {"cooperative principles met", field::principles},
    {"principles met by this project", field::principles},
    {"our principles", field::principles},
    {"values and principles", field::principles},
}};

std::optional<field> field_called(std::string_view name) {
    std::string spaced{name};
    std::replace(spaced.begin(), spaced.end(), '_', ' ');
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    auto folded = fold(spaced);
    // "co operative" was written with a hyphen.
    if (folded.starts_with("co operative"))
        folded.erase(2, 1);
    for (auto const& [known, which] : field_names)
        if (folded == known)
            return which;
    return std::nullopt;
}

void add_principle(page_fields& into, principle which) {
    if (std::find(into.principles.begin(), into.principles.end(), which) == into.principles.end())
        into.principles.push_back(which);
}

/// Names in a list, or whole sentences, parted by lines, semicolons or full stops.
void add_principles(page_fields& into, std::string_view text) {
    if (auto const one = principle_in(text))
        return add_principle(into, *one);
    for (std::size_t start = 0; start < text.size();) {
        auto const end = std::min(text.find_first_of(";\n|.", start), text.size());
        auto const part = trim(text.substr(start, end - start));
        start = end + 1;
        if (part.empty())
            continue;
        if (auto const one = principle_in(part)) {
            add_principle(into, *one);
            continue;
        }
        bool all = part.find(',') != std::string_view::npos;
        std::vector<principle> found;
        for (std::size_t from = 0; all && from < part.size();) {
            auto const to = std::min(part.find(',', from), part.size());
            auto const one = principle_in(part.substr(from, to - from));
            all = one.has_value();
            if (one)
                found.push_back(*one);
            from = to + 1;
        }
        if (!all)
            into.principles_unknown.emplace_back(part);
        for (auto const which : all ? found : std::vector<principle>{})
            add_principle(into, which);
    }
}

void put(page_fields& into, field which, std::string_view value) {
    value = trim(value);
    if (value.empty())
        return;
    switch (which) {
    case field::lead:
        into.lead.emplace_back(value);
        break;
    case field::participants:
        into.participants.emplace_back(value);
        break;
    case field::type:
        into.types.emplace_back(value);
        break;
    case field::year:
        if (into.year.empty())
            into.year = value;
        break;
    case field::principles:
        add_principles(into, value);
        break;
    }
}

/// A field and what stands after its colon.
struct said_field {
    field which;
    std::string value;
};

std::optional<said_field> field_in(std::string const& line) {
    constexpr std::size_t longest_name = 40;
    auto const mark = line.find(':');
    if (mark == std::string::npos || mark > longest_name)
        return std::nullopt;
    auto const which = field_called(std::string_view{line}.substr(0, mark));
    return which ? std::optional{said_field{
                       *which, std::string{trim(std::string_view{line}.substr(mark + 1))}}}
                 : std::nullopt;
}

/// The lines of a paragraph, the items of a list.
std::vector<std::string> units_of(markup const& block) {
    std::vector<std::string> units;
    auto const add = [&](std::string words) {
        if (!words.empty())
            units.push_back(std::move(words));
    };
    if (block.tag == "ul" || block.tag == "ol") {
        for (auto const& item : block.inside)
            add(words_in(item));
        return units;
    }
    std::span<markup const> left{block.inside};
    for (std::size_t place = 0; place < left.size();)
        if (left[place].tag == "br") {
            add(words_in(left.first(place)));
            left = left.subspan(place + 1);
            place = 0;
        } else {
            ++place;
        }
    add(words_in(left));
    return units;
}

std::vector<std::string> sentences_of(std::string const& text) {
    std::vector<std::string> all;
    for (std::size_t start = 0; start < text.size();) {
        auto const stop = std::min(text.find(". ", start), text.size());
        auto const one = trim(std::string_view{text}.substr(start, stop - start));
        if (!one.empty())
            all.emplace_back(one);
        start = stop + 2;
    }
    return all;
}

/// Goes through the blocks from the first to the last.
class taking {
  public:
    explicit taking(std::vector<markup>& blocks) : blocks_(blocks) {}

    page_fields run() {
        std::vector<markup> story;
        for (place_ = 0; place_ < blocks_.size(); ++place_) {
            auto& block = blocks_[place_];
            if (takes_table(block))
                continue;
            auto units = units_of(block);
            if (!takes_lines(block, units) && !takes_principles(block, std::move(units)))
                story.push_back(std::move(block));
        }
        blocks_ = std::move(story);
        return std::move(found_);
    }

  private:
    /// "Year | 2022", row by row.
    bool takes_table(markup& block) {
        if (block.tag != "table")
            return false;
        bool all = !block.inside.empty();
        std::vector<said_field> said;
        for (auto const& row : block.inside) {
            auto const which = row.inside.size() == 2
                                   ? field_called(trim_colon(words_in(row.inside[0])))
                                   : std::nullopt;
            all = all && which.has_value();
            if (which)
                said.push_back({*which, words_in(row.inside[1])});
        }
        for (auto const& one : all ? said : std::vector<said_field>{})
            put(found_, one.which, one.value);
        return all;
    }

    static std::string trim_colon(std::string name) {
        while (!name.empty() && (name.back() == ':' || name.back() == ' '))
            name.pop_back();
        return name;
    }

    /// Lines that are all fields, or a name alone whose value stands in the next line or block.
    bool takes_lines(markup const& block, std::vector<std::string> const& units) {
        if (units.empty())
            return false;
        std::vector<said_field> said;
        for (auto const& line : units) {
            if (auto one = field_in(line)) {
                said.push_back(std::move(*one));
            } else if (auto const which =
                           is_name(block) ? field_called(trim_colon(line)) : std::nullopt) {
                said.push_back({*which, ""});
            } else if (!said.empty() && said.back().value.empty()) {
                said.back().value = line;
            } else if (!said.empty() && said.back().which == field::principles &&
                       principle_in(line)) {
                said.back().value += "\n" + line;
            } else {
                return false;
            }
        }
        for (auto const& one : said)
            put(found_, one.which, one.value);
        auto const& last = said.back();
        in_principles_ = last.which == field::principles;
        if (last.value.empty() && last.which != field::principles)
            takes_next(last.which);
        return true;
    }

    /// A heading, or a line in bold.
    static bool is_name(markup const& block) {
        return block.tag.front() == 'h' ||
               (!block.inside.empty() && block.inside.front().tag == "strong");
    }

    void takes_next(field which) {
        if (place_ + 1 >= blocks_.size())
            return;
        auto const& next = blocks_[place_ + 1];
        constexpr std::size_t longest_value = 600;
        auto const words =
            next.tag == "ul" || next.tag == "ol" ? joined(units_of(next)) : words_in(next);
        if (next.tag.front() == 'h' || words.size() > longest_value)
            return;
        put(found_, which, words);
        ++place_;
    }

    static std::string joined(std::vector<std::string> const& units) {
        std::string text;
        for (auto const& unit : units)
            text += (text.empty() ? "" : "\n") + unit;
        return text;
    }

    bool takes_principles(markup& block, std::vector<std::string> units) {
        auto const are_pledges = [&] {
            return std::any_of(units.begin(), units.end(),
                               [](auto const& one) { return is_pledge(one); });
        };
        bool pledges = are_pledges();
        if (pledges && units.size() == 1 && !principle_in(units.front())) {
            units = sentences_of(units.front());
            pledges = are_pledges();
        }
        // Most paragraphs tell the story: they are neither looked at nor kept as anything else.
        if (!pledges && !in_principles_ && !is_short(units))
            return false;
        std::vector<std::optional<principle>> means;
        for (auto const& unit : units)
            means.push_back(principle_in(unit));
        auto const unknown = std::count(means.begin(), means.end(), std::nullopt);
        bool const all = !units.empty() && unknown == 0;
        if (all && (pledges || in_principles_ || names_the_next(units))) {
            for (auto const& which : means)
                add_principle(found_, *which);
            in_principles_ = true;
            return true;
        }
        bool const some = unknown < static_cast<std::ptrdiff_t>(units.size());
        if (in_principles_ && some && (block.tag == "ul" || block.tag == "ol"))
            return takes_some(block);
        if (in_principles_ && pledges)
            for (std::size_t i = 0; i < units.size(); ++i)
                if (!means[i])
                    found_.principles_unknown.push_back(units[i]);
        in_principles_ = false;
        return false;
    }

    /// A list of principles of which some are not known: those stay in the text.
    bool takes_some(markup& list) {
        std::erase_if(list.inside, [&](markup const& item) {
            auto const words = words_in(item);
            auto const which = principle_in(words);
            if (which)
                add_principle(found_, *which);
            else
                found_.principles_unknown.push_back(words);
            return which.has_value();
        });
        return false;
    }

    static bool is_short(std::vector<std::string> const& units) {
        constexpr std::size_t longest_name = 60;
        return units.size() == 1 && units.front().size() <= longest_name;
    }

    /// The name of a principle right before its sentence.
    bool names_the_next(std::vector<std::string> const& units) {
        if (!is_short(units) || place_ + 1 >= blocks_.size())
            return false;
        auto const next = words_in(blocks_[place_ + 1]);
        return is_pledge(next) &&
               (!principle_in(next) || principle_in(next) == principle_in(units.front()));
    }

    std::vector<markup>& blocks_;
    page_fields found_;
    std::size_t place_ = 0;
    bool in_principles_ = false;
};

} // namespace

page_fields take_fields(std::vector<markup>& blocks) {
    return taking{blocks}.run();
}

bool add_field(page_fields& into, std::string_view name, std::string_view value) {
    auto const which = field_called(name);
    if (which)
        put(into, *which, value);
    return which.has_value();
}

} // namespace network::learning
