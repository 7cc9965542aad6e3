#include "libnetwork/learning/searching.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/learning/looking.hpp"
#include "libnetwork/learning/search_filter.hpp"
#include "libnetwork/learning/search_lines.hpp"
#include "libnetwork/learning/suggestions.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/learning/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace network::learning {
namespace {

constexpr std::int64_t furthest = 10'000; ///< nobody pages further
constexpr std::size_t few = 3;            ///< with fewer, something else may have been meant
/// What a principle counts that everybody stands for, so that being about it still comes first.
constexpr double least_rarity = 0.01;

result<std::int64_t> offset_of(std::optional<std::string> const& after) {
    if (!after)
        return 0;
    std::int64_t offset = 0;
    auto const* last = after->data() + after->size();
    auto const [end, fault] = std::from_chars(after->data(), last, offset);
    if (fault != std::errc{} || end != last || offset < 0 || offset > furthest)
        return invalid("after", "after.invalid", "Give the `next` of the page before, as it is");
    return offset;
}

/// How many took an entry up, as far as the reader may know: of what is seen whole.
struct adoptions_seen {
    std::shared_ptr<adoption_counts const> counts;
    readership const& who;
    facet_index const& index;

    [[nodiscard]] std::int64_t of(candidate const& one) const {
        return one.seen == sight::whole ? counts->of(index.at(one.place).id(), who) : 0;
    }
};

/// Puts the first `wanted` of them into order.
void put_in_order(std::vector<candidate>& all, std::size_t wanted, resource_order order,
                  facet_index const& index, adoptions_seen const& taken_up) {
    auto const reviewed = [&](candidate const& one) {
        return index.at(one.place).state.reviewed_on;
    };
    auto const before = [&](candidate const& a, candidate const& b) {
        if (order == resource_order::relevance && a.score != b.score)
            return a.score > b.score;
        if (order == resource_order::recently_reviewed && reviewed(a) != reviewed(b))
            return reviewed(a) > reviewed(b);
        if (order == resource_order::most_adopted && taken_up.of(a) != taken_up.of(b))
            return taken_up.of(a) > taken_up.of(b);
        return a.place < b.place;
    };
    auto const middle = all.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, all.size()));
    std::partial_sort(all.begin(), middle, all.end(), before);
}

} // namespace

std::string_view label(resource_order value) {
    switch (value) {
    case resource_order::relevance:
        return "Best match";
    case resource_order::newest:
        return "Newest";
    case resource_order::most_adopted:
        return "Taken up most";
    case resource_order::recently_reviewed:
        return "Reviewed last";
    }
    return "";
}

namespace {

/// What there is for a question, before any of it is told.
struct answer {
    search_query query;
    bool some_words = false;
    std::vector<std::string> suggestions;
    std::vector<candidate> fitting;
    resource_filter filter;
    std::string like;
};

/// Where nothing has all of the words: are some of them enough?
enum class strictness : std::uint8_t { all_words, some_words };

/// That each theme chosen is one of the vocabulary, or stands on something that this reader may
/// see: what was taken in from elsewhere has words of its own.
result<> themes_known(looking const& library, resource_filter const& filter) {
    auto const words = library.view().cached<vocabulary>();
    for (auto const& code : filter.themes)
        if (!words->find(code) && !library.sees_theme(code))
            return invalid("theme", "theme.unknown", "No theme is known as “" + code + "”");
    return {};
}

result<answer> answer_to(changes::reader& view, looking const& library, resources_wish const& wish,
                         strictness how = strictness::some_words) {
    NETWORK_TRY(auto prepared, prepare(view, wish));
    answer made;
    made.filter = std::move(prepared.filter);
    made.like = std::move(prepared.like);
    made.query = read_query(wish.q.value_or(std::string{}));
    if (how == strictness::some_words)
        NETWORK_CHECK(themes_known(library, made.filter));
    // Signs in which nothing can be read ask for something that nobody has told.
    if (made.query.empty() && !trim(wish.q.value_or(std::string{})).empty())
        return made;
    made.fitting = library.having(made.query);
    if (how == strictness::all_words)
        return made;
    if (made.fitting.size() < few && !made.query.all.empty())
        made.suggestions = suggestions_for(view, library, made.query);
    if (made.fitting.empty() && made.query.all.size() > 1) {
        auto loose = relaxed(made.query);
        made.fitting = library.having(loose);
        made.some_words = !made.fitting.empty();
        if (made.some_words)
            made.query = std::move(loose);
    }
    return made;
}

/// Where nothing is asked in words but principles are chosen: how much each has to do with these,
/// the rarer the more, and what it is about twice as much as what it also stands for.
void weigh_principles(facet_index const& index, resource_filter const& filter,
                      std::vector<candidate>& all) {
    std::array<double, principle_count> weights{};
    for (std::size_t i = 0; i < principle_count; ++i)
        if (((filter.principles >> i) & 1U) != 0)
            weights[i] = least_rarity + index.rarity(i);
    for (auto& one : all) {
        auto const& card = index.cards()[one.place];
        one.score = 0;
        for (std::size_t i = 0; i < principle_count; ++i)
            one.score += weights[i] *
                         (((card.principles >> i) & 1U) + ((card.primary_principles >> i) & 1U));
    }
}

/// Counts them all and keeps those that fit.
void sift(facet_tally& tally, std::vector<candidate>& all) {
    std::erase_if(all, [&](candidate const& one) { return !tally.take(one.place, one.seen); });
}

} // namespace

result<resources_found> search_resources(changes::reader& view, resources_wish const& wish) {
    NETWORK_TRY(auto const offset, offset_of(wish.after));
    looking const library{view};
    auto const& index = library.index();
    NETWORK_TRY(auto all, answer_to(view, library, wish));
    if (all.fitting.empty())
        view.cached<failed_searches>()->count(wish.q.value_or(std::string{}), all.query);
    facet_tally tally{index, library.tiers(), library.themes(), all.filter};
    sift(tally, all.fitting);
    resources_found found;
    found.suggestions = all.suggestions;
    found.like = all.like;
    found.understood = canonical(all.query);
    found.some_words = all.some_words;
    found.total = static_cast<std::int64_t>(all.fitting.size());
    auto const end = offset + wish.limit.value_or(default_page);
    adoptions_seen const taken_up{adoption_counts_today(view), library.who(), index};
    if (all.query.all.empty() && all.filter.principles != 0)
        weigh_principles(index, all.filter, all.fitting);
    put_in_order(all.fitting, static_cast<std::size_t>(end),
                 wish.order.value_or(resource_order::relevance), index, taken_up);
    word_finder const finder{all.query};
    telling const how{view, index, all.filter, finder};
    for (auto i = offset; i < std::min(end, found.total); ++i) {
        auto const& one = all.fitting[static_cast<std::size_t>(i)];
        found.items.push_back(line_of(how, index.at(one.place), one.seen, one.file));
        found.items.back().adoptions = taken_up.of(one);
    }
    if (end < found.total && end <= furthest)
        found.next = std::to_string(end);
    found.facets = told(view, library, tally);
    return found;
}

result<page<resource_line>> list_resources(changes::reader& view, resources_wish const& wish) {
    NETWORK_TRY(auto found, search_resources(view, wish));
    return page<resource_line>{std::move(found.items), std::move(found.next), found.total};
}

result<std::vector<resource_line>> came_out_since(changes::reader& view, resources_wish const& wish,
                                                  date since, date until) {
    looking const library{view};
    auto const& index = library.index();
    NETWORK_TRY(auto all, answer_to(view, library, wish, strictness::all_words));
    facet_tally tally{index, library.tiers(), library.themes(), all.filter};
    sift(tally, all.fitting);
    std::erase_if(all.fitting, [&](candidate const& one) {
        auto const& found = index.at(one.place);
        // Of what was held back others learn on the first day on which they may read it.
        auto const day = std::max(*found.state.first_published,
                                  found.card->embargo_until.value_or(*found.state.first_published));
        return day <= since || day > until;
    });
    put_in_order(all.fitting, all.fitting.size(), resource_order::newest, index,
                 {adoption_counts_today(view), library.who(), index});
    word_finder const nothing{search_query{}};
    telling const how{view, index, all.filter, nothing};
    std::vector<resource_line> lines;
    for (auto const& one : all.fitting)
        lines.push_back(line_of(how, index.at(one.place), one.seen));
    return lines;
}

result<resource_facets> count_resources(changes::reader& view, resources_wish const& wish) {
    looking const library{view};
    NETWORK_TRY(auto all, answer_to(view, library, wish));
    facet_tally tally{library.index(), library.tiers(), library.themes(), all.filter};
    sift(tally, all.fitting);
    return resource_facets{static_cast<std::int64_t>(all.fitting.size()),
                           told(view, library, tally)};
}

} // namespace network::learning
