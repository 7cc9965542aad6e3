#include "libnetwork/learning/suggestions.hpp"

#include "libnetwork/learning/search_store.hpp"
#include "libnetwork/learning/search_text.hpp"
#include "libnetwork/learning/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace network::learning {
namespace {

constexpr std::size_t longest_compared = 40; ///< letters of a word that is compared
constexpr std::size_t least_letters = 4;     ///< shorter ones are near to everything
constexpr std::size_t most_tried = 8; ///< words looked for as the reader, for each word asked
constexpr std::size_t most_suggested = 3;
constexpr std::size_t most_unknown = 3; ///< words of a question for which others are looked for
constexpr std::size_t many_new = 5'000; ///< so many are put with the older ones

std::uint64_t letters_of(std::string_view word) {
    std::uint64_t letters = 0;
    for (auto const byte : word)
        letters |= std::uint64_t{1} << (static_cast<unsigned char>(byte) % 64U);
    return letters;
}

} // namespace

int letters_apart(std::string_view a, std::string_view b) {
    if (a.size() > longest_compared || b.size() > longest_compared ||
        (a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > 2)
        return 3;
    using line = std::array<int, longest_compared + 1>;
    line before{};
    line last{};
    line now{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min(
                {last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > 2)
            return 3;
        before = last;
        last = now;
    }
    return std::min(last[b.size()], 3);
}

std::shared_ptr<word_list const> word_list::load(network::store::connection& db,
                                                 std::shared_ptr<word_list const> previous) {
    auto fresh = search_store::words_after(db, previous ? previous->last_ : 0);
    if (previous && fresh.empty())
        return previous;
    auto made = std::make_shared<word_list>();
    if (previous)
        *made = *previous;
    for (auto& one : fresh) {
        made->last_ = one.id;
        auto const letters = letters_of(one.word);
        made->newer_.push_back({std::move(one.word), letters});
    }
    if (!made->older_ || made->newer_.size() > many_new) {
        auto all = made->older_ ? *made->older_ : std::vector<known>{};
        all.insert(all.end(), made->newer_.begin(), made->newer_.end());
        made->older_ = std::make_shared<std::vector<known> const>(std::move(all));
        made->newer_.clear();
    }
    return made;
}

std::vector<std::string> word_list::near(std::string_view word) const {
    std::vector<std::pair<int, std::string>> found;
    // A short word with two letters changed is another word.
    int const most = word.size() < 6 ? 1 : 2;
    auto const letters = letters_of(word);
    // A step takes one letter away, or brings one, or does both: nearly all words are too far off
    // by their letters alone, wherever these stand.
    auto const may_be_near = [&](known const& one) {
        return std::popcount(letters ^ one.letters) <= 2 * most;
    };
    auto const look = [&](std::vector<known> const& words) {
        for (auto const& one : words) {
            if (!may_be_near(one))
                continue;
            if (auto const steps = letters_apart(word, one.word); steps > 0 && steps <= most)
                found.emplace_back(steps, one.word);
        }
    };
    if (older_)
        look(*older_);
    look(newer_);
    std::sort(found.begin(), found.end());
    std::vector<std::string> all;
    for (auto& [steps, one] : found)
        all.push_back(std::move(one));
    return all;
}

namespace {

/// A word of a question that the reader can find nowhere, and what may have been meant, best first.
struct unknown_word {
    std::size_t group = 0;
    std::vector<search_term> meant;
};

/// The word that was asked for. What hangs together ("co-oprative") may be one word misspelt.
std::string word_asked(std::vector<search_term> const& group) {
    if (group.size() != 1 || group[0].prefix || group[0].plain.size() > 2)
        return {};
    std::string word;
    for (auto const& part : group[0].plain)
        word += part;
    return word.size() < least_letters ? std::string{} : word;
}

/// Names and synonyms by which themes and principles are looked for.
std::vector<std::string> names_of_the_vocabulary(vocabulary const& words, date today) {
    std::vector<std::string> names;
    for (auto const& wording : words.list_on(today).wordings)
        names.push_back(wording.name);
    for (auto const& theme : words.themes()) {
        names.push_back(theme.name);
        names.insert(names.end(), theme.synonyms.begin(), theme.synonyms.end());
    }
    return names;
}

class suggesting {
  public:
    suggesting(changes::reader& view, looking const& library, search_query const& query)
        : library_(library), query_(query), words_(view.cached<word_list>()),
          names_(names_of_the_vocabulary(*view.cached<vocabulary>(), view.today())) {}

    std::vector<std::string> made() {
        find_unknown();
        if (unknown_.empty())
            return {};
        std::vector<std::size_t> chosen(unknown_.size(), 0);
        std::vector<search_query> apart;
        for (std::size_t tried = 0; tried < most_tried && all_.size() < most_suggested; ++tried) {
            auto other = put_otherwise(chosen);
            if (!library_.having(other).empty())
                add(other);
            else if (apart.empty())
                apart.push_back(std::move(other));
            if (!next(chosen))
                break;
        }
        // Each word is there, though no resource has all of them: a search finds some.
        if (all_.empty() && !apart.empty() && query_.all.size() > 1)
            add(apart.front());
        return std::move(all_);
    }

  private:
    void find_unknown() {
        for (std::size_t i = 0; i < query_.all.size() && unknown_.size() < most_unknown; ++i) {
            auto const word = word_asked(query_.all[i]);
            if (word.empty() || library_.has(query_.all[i][0]))
                continue;
            if (auto meant = meant_by(word, query_.all[i][0]); !meant.empty())
                unknown_.push_back({i, std::move(meant)});
        }
    }

    /// Words of the library near that one, the nearest first.
    [[nodiscard]] std::vector<std::string> near(std::string const& word) const {
        auto found = words_->near(word);
        int const most = word.size() < 6 ? 1 : 2;
        for (auto const& name : names_)
            for (auto const& one : search_words(name))
                if (auto const steps = letters_apart(word, one.plain); steps > 0 && steps <= most)
                    found.push_back(one.plain);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        std::stable_sort(found.begin(), found.end(), [&](auto const& a, auto const& b) {
            return letters_apart(word, a) < letters_apart(word, b);
        });
        return found;
    }

    [[nodiscard]] std::vector<search_term> meant_by(std::string const& word,
                                                    search_term const& asked) const {
        std::vector<search_term> meant;
        std::size_t tried = 0;
        for (auto const& one : near(word)) {
            auto const read = search_words(one);
            auto const is_it = [&](search_term const& term) {
                return term.stems[0] == read[0].stem;
            };
            if (read.empty() || is_it(asked) || std::any_of(meant.begin(), meant.end(), is_it))
                continue;
            if (++tried > most_tried || meant.size() >= most_suggested)
                break;
            search_term term{{read[0].stem}, {read[0].plain}, false, asked.field, read[0].plain};
            if (library_.has(term))
                meant.push_back(std::move(term));
        }
        return meant;
    }

    [[nodiscard]] search_query put_otherwise(std::vector<std::size_t> const& chosen) const {
        auto other = query_;
        for (std::size_t i = 0; i < unknown_.size(); ++i)
            other.all[unknown_[i].group] = {unknown_[i].meant[chosen[i]]};
        return other;
    }

    /// The next choice of words, the last word first; false: there is none.
    bool next(std::vector<std::size_t>& chosen) const {
        for (auto i = chosen.size(); i-- > 0;) {
            if (++chosen[i] < unknown_[i].meant.size())
                return true;
            chosen[i] = 0;
        }
        return false;
    }

    void add(search_query const& other) {
        if (auto text = canonical(other); std::find(all_.begin(), all_.end(), text) == all_.end())
            all_.push_back(std::move(text));
    }

    looking const& library_;
    search_query const& query_;
    std::shared_ptr<word_list const> words_;
    std::vector<std::string> names_;
    std::vector<unknown_word> unknown_;
    std::vector<std::string> all_;
};

} // namespace

std::vector<std::string> suggestions_for(changes::reader& view, looking const& library,
                                         search_query const& query) {
    return suggesting{view, library, query}.made();
}

} // namespace network::learning
