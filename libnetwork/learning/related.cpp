#include "libnetwork/learning/related.hpp"

#include "libnetwork/learning/search_lines.hpp"
#include "libnetwork/learning/search_text.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace network::learning {
namespace {

constexpr std::int64_t usual = 5;
// What each thing in common is worth; a principle its rarity beside that.
constexpr double of_principle = 0.4;
constexpr double of_theme = 1.0;
constexpr double of_words = 1.5;
constexpr double of_kind = 0.2;

std::optional<std::uint32_t> place_of(looking const& library, std::string_view named) {
    std::int64_t id = 0;
    auto const [end, fault] = std::from_chars(named.data(), named.data() + named.size(), id);
    bool const number = fault == std::errc{} && end == named.data() + named.size();
    for (std::uint32_t place = 0; place < library.index().cards().size(); ++place) {
        auto const& one = library.index().at(place);
        if (one.slug() == named || (number && one.id() == id))
            return place;
    }
    return std::nullopt;
}

/// A resource beside the one asked about.
struct neighbour {
    std::uint32_t place = 0;
    double nearness = 0;
    bool by_tags = false;  ///< a principle or a theme in common
    bool by_words = false; ///< enough of its words to be told
};

/// Looks for what goes with one entry.
class neighbourhood {
  public:
    neighbourhood(looking const& library, std::uint32_t of)
        : library_(library), index_(library.index()), of_(of), card_(index_.cards()[of]) {}

    [[nodiscard]] std::vector<neighbour> all() const {
        std::vector<neighbour> found(index_.cards().size());
        for (std::uint32_t place = 0; place < found.size(); ++place) {
            found[place].place = place;
            if (place != of_ && library_.seen(place) == sight::whole)
                weigh(index_.cards()[place], found[place]);
        }
        add_words(found);
        // Being of one kind alone relates nobody, nor do words too few to be given as the reason.
        std::erase_if(found, [](neighbour const& one) {
            return one.nearness <= of_kind || !(one.by_tags || one.by_words);
        });
        std::stable_sort(found.begin(), found.end(), [](neighbour const& a, neighbour const& b) {
            return a.nearness > b.nearness;
        });
        return found;
    }

    [[nodiscard]] related_resource told(neighbour const& one) const {
        auto const& entry = index_.at(one.place);
        auto const& card = index_.cards()[one.place];
        related_resource made{entry.id(),        entry.slug(),
                              entry.card->title, entry.record->row.kind,
                              entry.lead_name,   {}};
        for (std::size_t i = 0; i < principle_count; ++i)
            if (((card.principles & card_.principles) >> i) & 1U)
                made.why.push_back("Principle: " +
                                   name_today(library_.view(), static_cast<principle>(i)));
        for (auto const theme : shared_themes(card))
            made.why.push_back("Theme: " + library_.themes().values()[theme].name);
        if (one.by_words)
            made.why.push_back("The same words");
        if (same_kind(card))
            made.why.push_back("The same kind of council");
        return made;
    }

  private:
    /// Themes that both are about, as values of the tree: what was merged is one.
    [[nodiscard]] std::set<std::uint32_t> shared_themes(facet_card const& other) const {
        std::set<std::uint32_t> mine, both;
        for (auto const tag : index_.themes(card_))
            mine.insert(library_.themes().of(tag));
        for (auto const tag : index_.themes(other))
            if (auto const value = library_.themes().of(tag); mine.contains(value))
                both.insert(value);
        return both;
    }
    [[nodiscard]] bool same_kind(facet_card const& other) const {
        return card_.authority != unknown && card_.authority == other.authority;
    }
    void weigh(facet_card const& other, neighbour& one) const {
        double sum = same_kind(other) ? of_kind : 0;
        for (std::size_t i = 0; i < principle_count; ++i)
            if (((other.principles & card_.principles) >> i) & 1U)
                sum += of_principle * index_.rarity(i);
        auto const themes = other.themes == 0 ? 0 : shared_themes(other).size();
        one.nearness = sum + of_theme * static_cast<double>(themes);
        one.by_tags = (other.principles & card_.principles) != 0 || themes > 0;
    }

    /// The words of its title, looked for elsewhere.
    void add_words(std::vector<neighbour>& found) const {
        search_query query;
        query.all.emplace_back();
        for (auto& word : search_words(index_.at(of_).card->title))
            if (!is_stop_word(word.plain) && query.all[0].size() < most_terms)
                query.all[0].push_back(
                    {{word.stem}, {word.plain}, false, search_field::anywhere, word.plain});
        if (query.all[0].empty())
            return;
        auto const having = library_.having(query);
        double most = 1;
        for (auto const& one : having)
            most = std::max(most, one.score);
        for (auto const& one : having)
            if (one.place != of_ && one.seen == sight::whole) {
                found[one.place].by_words = 2 * one.score >= most;
                found[one.place].nearness += of_words * one.score / most;
            }
    }

    looking const& library_;
    facet_index const& index_;
    std::uint32_t of_;
    facet_card const& card_;
};

} // namespace

result<page<related_resource>> related_resources(changes::reader& view, related_wish const& wish) {
    looking const library{view};
    auto const place = place_of(library, wish.resource);
    if (!place || library.seen(*place) != sight::whole)
        return not_found("resource.unknown", "There is no such resource");
    neighbourhood const around{library, *place};
    auto const all = around.all();
    page<related_resource> answer;
    answer.total = static_cast<std::int64_t>(all.size());
    auto const limit = static_cast<std::size_t>(wish.limit.value_or(usual));
    for (std::size_t i = 0; i < std::min(limit, all.size()); ++i)
        answer.items.push_back(around.told(all[i]));
    return answer;
}

} // namespace network::learning
