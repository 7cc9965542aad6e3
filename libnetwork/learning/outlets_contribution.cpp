#include "libnetwork/learning/outlets_contribution.hpp"

#include "libnetwork/learning/feed_keys_store.hpp"

namespace network::learning {

void feed_key_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into) {
    if (!wanted.may_want("feed_key"))
        return;
    for (auto const& row : feed_keys_store::all(view.db()))
        wanted.take({.kind = "feed_key",
                     .number = row.id,
                     .place = "Keys of private feeds",
                     .on = london_date(row.created_at),
                     .person = row.person,
                     .text = "Key of a private feed: " + row.label},
                    into);
}

} // namespace network::learning
