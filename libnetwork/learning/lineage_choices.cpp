#include "libnetwork/learning/lineage_choices.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/subject.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::size_t most_choices = 12;

std::vector<std::string> title_words(std::string_view folded) {
    std::vector<std::string> words;
    while (!folded.empty()) {
        auto const end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.emplace_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

/// Looks through titles, and keeps those that begin with the words apart from those that have them.
class title_search {
  public:
    explicit title_search(std::string const& folded)
        : whole_(folded), words_(title_words(folded)) {}

    void look(node const& what, std::string_view title) {
        auto const folded = fold(title);
        if (folded.starts_with(whole_))
            beginning_.push_back(what);
        else if (std::all_of(words_.begin(), words_.end(), [&](auto const& word) {
                     return folded.find(word) != std::string::npos;
                 }))
            holding_.push_back(what);
    }
    [[nodiscard]] std::vector<node> found() const {
        auto all = beginning_;
        all.insert(all.end(), holding_.begin(), holding_.end());
        return all;
    }

  private:
    std::string whole_;
    std::vector<std::string> words_;
    std::vector<node> beginning_, holding_;
};

/// Everything that has those words in its title and that the reader may read whole.
std::vector<node> titled(changes::reader& view, readership const& who, std::string const& folded) {
    title_search search{folded};
    auto const day = view.today();
    for (auto const all = catalogue_today(view); auto const& one : all->entries())
        if (rules::sight_of(who, one->who, day) == sight::whole)
            search.look({node_kind::resource, one->id()}, one->card->title);
    auto const book = projects_of(view);
    for (auto one = book->projects().rbegin(); one != book->projects().rend(); ++one)
        if (rules::sight_of(who, guarded_of(*one, day), day) == sight::whole)
            search.look({node_kind::project, one->row.id}, one->says.title);
    return search.found();
}

std::string in_the_way(std::vector<edge> const& edges, node const& from, node const& to) {
    for (auto const& one : edges)
        if (one.from == from && one.to == to)
            return "These two are linked already";
    return rules::closes_circle(edges, from, to) ? "It came of this one" : "";
}

} // namespace

result<page<lineage_choice>> lineage_choices(changes::reader& view, choices_wish const& wish) {
    NETWORK_TRY(auto const from, subject_called(view, wish.resource, wish.project));
    auto const folded = fold(wish.q);
    if (folded.empty())
        return invalid("q", "q.required", "Type a word of the title");
    auto const who = readership_of(view);
    auto const edges = all_edges(view);
    page<lineage_choice> made;
    for (auto const& to : titled(view, who, folded)) {
        if (to == from.what)
            continue;
        ++made.total;
        auto const of = made.items.size() < most_choices ? subject_of(view, who, to) : std::nullopt;
        if (!of)
            continue;
        made.items.push_back(
            {to.kind, to.id, of->title, of->path, of->kind,
             of->organisation != 0 ? who_is(view, of->organisation).name : "The network", of->year,
             in_the_way(edges, from.what, to)});
    }
    return made;
}

} // namespace network::learning
