#include "libnetwork/learning/history.hpp"

#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/sign_off_store.hpp"
#include "libnetwork/people/people.hpp"

#include <algorithm>
#include <map>

namespace network::learning {
namespace {

/// Names of persons, each asked for once.
class names {
  public:
    explicit names(changes::reader& view) : view_(view) {}

    std::string const& of(std::optional<std::int64_t> person) {
        static std::string const nobody;
        if (!person)
            return nobody;
        auto const [place, fresh] = known_.try_emplace(*person);
        if (fresh)
            if (auto const card = people::card(view_, {*person}); card.has_value())
                place->second = card->name;
        return place->second;
    }

  private:
    changes::reader& view_;
    std::map<std::int64_t, std::string> known_;
};

std::int64_t number_of(dossier const& file, std::optional<std::int64_t> version) {
    for (auto const& one : file.versions)
        if (one.id == version)
            return one.number;
    return 0;
}

/// By whom it was recorded: a person, or behind the link that was sent to whom.
std::string author_of(event const& one, names& known,
                      std::vector<sign_off_store::answered_link> const& links) {
    if (one.person ||
        (one.kind != event_kind::signed_off && one.kind != event_kind::sign_off_refused))
        return known.of(one.person);
    auto const link = std::find_if(links.begin(), links.end(), [&](auto const& answered) {
        return answered.recorded_at == one.recorded_at;
    });
    if (link == links.end())
        return {};
    if (!link->post) {
        auto const& asker = known.of(link->person);
        return "the link sent to one address" + (asker.empty() ? "" : ", at the wish of " + asker);
    }
    std::string post{to_word(*link->post)};
    std::replace(post.begin(), post.end(), '_', ' ');
    return "the link sent to the post: " + post;
}

} // namespace

result<page<history_line>> history_of(changes::reader& view, resource_named const& wish) {
    NETWORK_TRY(auto const file, dossier_of(view, wish.resource));
    NETWORK_CHECK(check_looks_after(view, file));
    names by{view};
    auto const links = sign_off_store::answered_links(view.db(), file.row.id);
    page<history_line> all;
    for (auto const& one : file.events)
        all.items.push_back({one.id, one.kind, number_of(file, one.version), one.effective,
                             one.until, one.other, one.reason, one.person,
                             author_of(one, by, links), one.recorded_at});
    std::reverse(all.items.begin(), all.items.end());
    all.total = static_cast<std::int64_t>(all.items.size());
    return all;
}

result<version_diff> diff_versions(changes::reader& view, diff_wish const& wish) {
    NETWORK_TRY(auto const file, dossier_of(view, wish.resource));
    NETWORK_CHECK(check_looks_after(view, file));
    auto const* from = file.version(wish.from);
    auto const* to = file.version(wish.to);
    if (!from || !to)
        return not_found("version.unknown", "There is no such version");
    auto const before = resource_store::content_of(view.db(), from->id);
    auto const after = resource_store::content_of(view.db(), to->id);
    version_diff found{wish.from, wish.to, {}};
    for (auto& one : differences(&before, &after))
        found.boxes.push_back(
            {std::string{one.field}, one.before.value_or(""), one.after.value_or("")});
    return found;
}

} // namespace network::learning
