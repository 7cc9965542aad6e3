#include "libnetwork/learning/feed_keys.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/feed_keys_store.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/secret.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::ptrdiff_t most_keys = 20;

void record(changes::unit_of_work& work, std::string_view event, std::int64_t id,
            std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "feed_key",
                 .subject = id,
                 .person = work.by().person,
                 .changes = std::move(changes)});
}

} // namespace

result<made_feed_key> make_feed_key(changes::unit_of_work& work, feed_key_wish const& wish) {
    if (work.by().limited_to_scopes)
        return forbidden("feed_key.by_token", "Sign in to make a key; a token cannot make one");
    std::string const label{trim(wish.label)};
    if (label.empty())
        return invalid("label", "label.required", "Say what reads the feed");
    auto const mine = feed_keys_store::of_person(work.db(), work.by().person);
    if (std::count_if(mine.begin(), mine.end(), [](auto const& one) { return !one.revoked_at; }) >=
        most_keys)
        return invalid("label", "feed_key.too_many",
                       "Take back a key that is no longer used first");
    auto const key = people::fresh_secret("feed_");
    auto const id =
        feed_keys_store::insert(work.db(), work.by().person, label, key.hash, work.now());
    record(work, "learning.feed_key_made", id, {{"label", {}, label}});
    return made_feed_key{id, label, key.raw};
}

result<std::vector<feed_key_card>> list_feed_keys(changes::reader& view,
                                                  feed_keys_wish const& wish) {
    auto mine = feed_keys_store::of_person(view.db(), view.by().person);
    if (!wish.all)
        std::erase_if(mine, [](auto const& one) { return one.revoked_at.has_value(); });
    return mine;
}

result<feed_key_card> revoke_feed_key(changes::unit_of_work& work, feed_key_number const& wish) {
    if (feed_keys_store::revoke(work.db(), work.by().person, wish.key, work.now()))
        record(work, "learning.feed_key_revoked", wish.key, {});
    for (auto const& one : feed_keys_store::of_person(work.db(), work.by().person))
        if (one.id == wish.key)
            return one;
    return not_found("feed_key.unknown", "You have no such key");
}

std::optional<viewer> viewer_of_feed_key(changes::reader& view, std::string_view key) {
    auto const person = feed_keys_store::person_of(view.db(), people::hash_of(key));
    if (person == 0)
        return std::nullopt;
    auto found = people::viewer_of(view, person);
    if (found.has_error())
        return std::nullopt;
    // A key reads the library and nothing else, whatever its person may do.
    found->limited_to_scopes = true;
    found->scopes = {"library:read"};
    return *std::move(found);
}

result<> forget_feed_keys(changes::unit_of_work& work, std::int64_t person) {
    feed_keys_store::remove_all(work.db(), person);
    return {};
}

} // namespace network::learning
