// Private feeds: a key in an address stands for a person, so that a program that cannot sign in
// reads what that person may read on the day it asks. The key is shown once and kept as a hash; the
// person takes it back at any time.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

struct feed_key_wish {
    std::string label;
};
BOOST_DESCRIBE_STRUCT(feed_key_wish, (), (label))
NETWORK_FIELDS(feed_key_wish, {"label", "What reads the feed", {.longest = 100}})

struct made_feed_key {
    std::int64_t id = 0;
    std::string label;
    std::string key;
};
BOOST_DESCRIBE_STRUCT(made_feed_key, (), (id, label, key))
NETWORK_FIELDS(made_feed_key, {"id", "Number of the key"}, {"label", "What reads the feed"},
               {"key", "The key, shown this once", {.privacy = privacy::secret}})

/// Makes a key for whoever asks. Forbidden "feed_key.by_token"; invalid "label.required",
/// "feed_key.too_many" (20 that stand).
result<made_feed_key> make_feed_key(changes::unit_of_work& work, feed_key_wish const& wish);

struct feed_key_card {
    std::int64_t id = 0;
    std::string label;
    instant created_at;
    std::optional<instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(feed_key_card, (), (id, label, created_at, revoked_at))
NETWORK_FIELDS(feed_key_card, {"id", "Number of the key"}, {"label", "What reads the feed"},
               {"created_at", "When it was made"}, {"revoked_at", "When it was taken back"})

struct feed_keys_wish {
    bool all = false;
};
BOOST_DESCRIBE_STRUCT(feed_keys_wish, (), (all))
NETWORK_FIELDS(feed_keys_wish, {"all", "Also those that were taken back"})

/// One's own keys, the newest first.
result<std::vector<feed_key_card>> list_feed_keys(changes::reader& view,
                                                  feed_keys_wish const& wish);

struct feed_key_number {
    std::int64_t key = 0;
};
BOOST_DESCRIBE_STRUCT(feed_key_number, (), (key))
NETWORK_FIELDS(feed_key_number, {"key", "Number of the key"})

/// Takes one of one's own keys back. Not found "feed_key.unknown".
result<feed_key_card> revoke_feed_key(changes::unit_of_work& work, feed_key_number const& wish);

/// Whose key it is, with what they may do now; nothing where it opens nothing.
std::optional<viewer> viewer_of_feed_key(changes::reader& view, std::string_view key);

/// Deletes the keys of a person who is being erased.
result<> forget_feed_keys(changes::unit_of_work& work, std::int64_t person);

} // namespace network::learning
