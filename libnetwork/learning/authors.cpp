#include "libnetwork/learning/authors.hpp"

#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rights.hpp"
#include "libnetwork/people/rules.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using organisations::register_book;

struct account {
    author who;
    viewer acts; ///< as they would, were they signed in
};

/// Nothing where mail does not reach them, or the account is closed.
std::optional<account> account_of(changes::reader& view, std::int64_t person) {
    auto const card = people::card(view, {person});
    if (card.has_error() || !card->email || !card->active)
        return std::nullopt;
    account found{{person, card->name, *card->email}, {}};
    found.acts.person = person;
    found.acts.roles = people::rules::roles_on(card->appointments, view.today());
    return found;
}

bool may_change(changes::reader& view, account const& one, dossier const& file) {
    if (people::may(one.acts, people::right::share_resources, 0).has_error())
        return false;
    readership who;
    who.reads_all = one.acts.on_network_team();
    auto const book = view.cached<register_book>();
    for (auto const& held : one.acts.roles)
        if (held.organisation != 0)
            who.organisations.merge(with_forebears(*book, held.organisation, view.today()));
    return looks_after(who, file);
}

std::optional<std::int64_t> sender_of(dossier const& file) {
    std::optional<std::int64_t> sender;
    for (auto const& one : file.events)
        if (one.kind == event_kind::submitted)
            sender = one.person;
    return sender;
}

/// Those of its organisation who hold one of these posts.
std::vector<author> holders(changes::reader& view, dossier const& file,
                            std::initializer_list<people::post> posts) {
    std::vector<author> found;
    auto const book = view.cached<register_book>();
    for (auto const place : living_heirs(*book, *file.row.organisation, view.today())) {
        auto const there = people::people_of(view, {std::to_string(place), {}, {}});
        if (there.has_error())
            continue;
        for (auto const& one : *there) {
            bool const told = std::any_of(found.begin(), found.end(), [&](author const& other) {
                return other.person == one.person;
            });
            if (!one.person || told ||
                std::find(posts.begin(), posts.end(), one.post) == posts.end())
                continue;
            if (auto const known = account_of(view, *one.person);
                known && may_change(view, *known, file))
                found.push_back(known->who);
        }
    }
    return found;
}

} // namespace

std::vector<author> authors_of(changes::reader& view, dossier const& file) {
    using people::post;
    if (auto const sender = sender_of(file))
        if (auto const known = account_of(view, *sender); known && may_change(view, *known, file))
            return {known->who};
    if (!file.row.organisation)
        return {};
    auto found = holders(view, file, {post::officer_lead, post::officer});
    return found.empty() ? holders(view, file, {post::lead, post::leader}) : found;
}

} // namespace network::learning
