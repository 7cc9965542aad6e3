#include "libnetwork/learning/suggestions.hpp"

#include "libnetwork/learning/search_store.hpp"
#include "libnetwork/learning/search_text.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace network::learning {
namespace {

constexpr std::size_t longest_compared = 40; ///< letters of a word that is compared
constexpr std::size_t least_letters = 4;     ///< shorter ones are near to everything
constexpr std::size_t most_tried = 8; ///< words looked for as the reader, for each word asked
constexpr std::size_t most_suggested = 3;
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

std::vector<std::string> suggestions_for(changes::reader& view, looking const& library,
                                         search_query const& query) {
    auto const words = view.cached<word_list>();
    std::vector<std::string> all;
    for (std::size_t i = 0; i < query.all.size(); ++i) {
        auto const& group = query.all[i];
        if (group.size() != 1 || group[0].plain.size() != 1 || group[0].prefix ||
            group[0].plain[0].size() < least_letters)
            continue;
        std::size_t tried = 0;
        for (auto const& word : words->near(group[0].plain[0])) {
            if (++tried > most_tried || all.size() >= most_suggested)
                break;
            auto const meant = search_words(word);
            if (meant.empty() || meant[0].stem == group[0].stems[0])
                continue;
            auto other = query;
            other.all[i][0].plain = {meant[0].plain};
            other.all[i][0].stems = {meant[0].stem};
            auto const text = canonical(other);
            if (std::find(all.begin(), all.end(), text) == all.end() &&
                !library.having(other).empty())
                all.push_back(text);
        }
    }
    return all;
}

} // namespace network::learning
