#include "libnetwork/learning/predecessors.hpp"

namespace network::learning {

void add_with_predecessors(organisations::register_book const& book, std::int64_t id, date today,
                           std::set<std::int64_t>& into) {
    auto const* record = book.record(id);
    if (!record || !into.insert(id).second)
        return;
    for (auto const& merge : record->merges)
        if (merge.kept == id && organisations::rules::stands(merge, record->merges, std::nullopt))
            add_with_predecessors(book, merge.duplicate, today, into);
    for (auto const& one : record->successions)
        if (one->effective <= today &&
            organisations::rules::stands(*one, record->successions, std::nullopt))
            for (auto const& link : one->links)
                if (link.successor == id)
                    add_with_predecessors(book, link.predecessor, today, into);
}

} // namespace network::learning
