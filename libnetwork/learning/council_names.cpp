#include "libnetwork/learning/council_names.hpp"

#include "libnetwork/base/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace network::learning {
namespace {

using organisations::attribute;

/// Words of a council's name that people leave out.
constexpr std::array<std::string_view, 19> shells{"metropolitan borough council",
                                                  "royal borough council",
                                                  "city and county council",
                                                  "london borough council",
                                                  "borough council",
                                                  "district council",
                                                  "county council",
                                                  "city council",
                                                  "town council",
                                                  "parish council",
                                                  "combined authority",
                                                  "metropolitan borough",
                                                  "council",
                                                  "borough",
                                                  "mbc",
                                                  "bc",
                                                  "dc",
                                                  "cc",
                                                  "tc"};
constexpr std::array<std::string_view, 8> openings{
    "london borough of ", "royal borough of ", "city and county of ", "metropolitan borough of ",
    "borough of ",        "city of ",          "county of ",          "the "};

std::string without_shell(std::string name) {
    for (auto const opening : openings)
        if (name.starts_with(opening))
            name.erase(0, opening.size());
    for (auto const shell : shells)
        if (name.size() > shell.size() + 1 && name.ends_with(shell) &&
            name[name.size() - shell.size() - 1] == ' ')
            return name.substr(0, name.size() - shell.size() - 1);
    return name;
}

/// "BCP" of "Bournemouth, Christchurch and Poole": three words or more.
std::string initials(std::string_view folded) {
    std::string letters;
    for (std::size_t start = 0; start < folded.size();) {
        auto const end = std::min(folded.find(' ', start), folded.size());
        auto const word = folded.substr(start, end - start);
        if (!word.empty() && word != "and" && word != "the" && word != "of" && word != "upon")
            letters += word.front();
        start = end + 1;
    }
    return letters.size() >= 3 ? letters : std::string{};
}

/// A word of the text, and what parts it from the one before.
struct piece {
    std::size_t from = 0, to = 0;
    bool after_break = false; ///< a semicolon, slash or new line stands before it
    bool after_comma = false;
    bool is_and = false;
};

std::vector<piece> pieces_of(std::string_view text) {
    std::vector<piece> all;
    bool comma = false, broken = false;
    for (std::size_t place = 0; place < text.size();) {
        auto const c = text[place];
        if (c == ',' || c == ';' || c == '\n' || c == '/' || c == '|' || c == ' ' || c == '\t' ||
            c == '\r') {
            comma = comma || c == ',';
            broken = broken || c == ';' || c == '\n' || c == '/' || c == '|';
            ++place;
            continue;
        }
        auto const end = std::min(text.find_first_of(",;\n/| \t\r", place), text.size());
        piece one{place, end, broken, comma, false};
        auto const word = fold(text.substr(place, end - place));
        one.is_and = word == "and" || word == "with";
        all.push_back(one);
        comma = broken = false;
        place = end;
    }
    return all;
}

} // namespace

council_names::council_names(organisations::register_book const& book, date today) {
    for (auto const& record : book.records()) {
        if (!record)
            continue;
        auto const life = organisations::rules::life_of(*record, std::nullopt);
        bool const exists = !life.ends || today < *life.ends;
        for (auto const* fact : organisations::rules::standing(record->facts, std::nullopt)) {
            if (fact->attribute != attribute::name && fact->attribute != attribute::short_name &&
                fact->attribute != attribute::alias)
                continue;
            auto const name = fold(fact->value);
            add(name, record->id, exists);
            auto const bare = without_shell(name);
            add(bare, record->id, exists);
            if (fact->attribute == attribute::name)
                add(initials(bare), record->id, exists);
        }
    }
}

void council_names::add(std::string_view name, std::int64_t organisation, bool exists) {
    if (name.size() < 3)
        return;
    auto& place = by_name_[std::string{name}];
    if (place.organisation == 0 || (exists && !place.exists))
        place = {organisation, exists};
    else if (place.organisation != organisation && exists == place.exists)
        place.organisation = several;
    auto const words = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
    most_words_ = std::max(most_words_, words);
}

std::int64_t council_names::find(std::string_view folded) const {
    for (auto const& key : {std::string{folded}, without_shell(std::string{folded})})
        if (auto const found = by_name_.find(key); found != by_name_.end())
            return found->second.organisation;
    return 0;
}

named_organisation council_names::one(std::string_view text) const {
    auto const name = trim(text);
    auto const found = find(fold(name));
    return {std::string{name}, std::max<std::int64_t>(found, 0), found == several};
}

std::vector<named_organisation> council_names::in_list(std::string_view text) const {
    std::vector<named_organisation> all;
    auto const words = pieces_of(text);
    auto const run = [&](std::size_t from, std::size_t to) {
        return text.substr(words[from].from, words[to - 1].to - words[from].from);
    };
    // Where the longest run of words that is a name ends, or 0. A break ends every run.
    auto const longest = [&](std::size_t at) {
        std::size_t best = 0;
        auto const most = std::min(words.size(), at + most_words_ + 3);
        for (auto end = at + 1; end <= most && (end == at + 1 || !words[end - 1].after_break);
             ++end) {
            bool const whole = end == words.size() || words[end].after_comma ||
                               words[end].after_break || words[end].is_and;
            if (whole && find(fold(run(at, end))) != 0)
                best = end;
        }
        return best;
    };
    for (std::size_t at = 0; at < words.size();) {
        if (words[at].is_and) {
            ++at;
            continue;
        }
        auto end = longest(at);
        if (end == 0) { // up to the next comma or break, or an "and" before a name that is known
            end = at + 1;
            while (end < words.size() && !words[end].after_comma && !words[end].after_break &&
                   !(words[end].is_and && end + 1 < words.size() && longest(end + 1) != 0))
                ++end;
        }
        auto name = one(run(at, end));
        while (!name.name.empty() && name.name.back() == '.')
            name.name.pop_back();
        if (!fold(name.name).empty())
            all.push_back(std::move(name));
        at = end;
    }
    return all;
}

} // namespace network::learning
