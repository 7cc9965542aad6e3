#include "libnetwork/learning/forebears.hpp"

namespace network::learning {
namespace {

using organisations::register_book;

void add(register_book const& book, std::int64_t id, date day, std::set<std::int64_t>& into) {
    auto const* record = book.record(id);
    if (!record || !into.insert(id).second)
        return;
    for (auto const& merge : record->merges)
        if (merge.kept == id && organisations::rules::stands(merge, record->merges, std::nullopt))
            add(book, merge.duplicate, day, into);
    for (auto const& one : record->successions)
        if (one->effective <= day &&
            organisations::rules::stands(*one, record->successions, std::nullopt))
            for (auto const& link : one->links)
                if (link.successor == id)
                    add(book, link.predecessor, day, into);
}

/// Adds the end of each way from it to whom came after it.
void add_heirs(register_book const& book, std::int64_t id, date day, std::set<std::int64_t>& seen,
               std::vector<std::int64_t>& into) {
    auto const* record = book.record(id);
    if (!record || !seen.insert(id).second)
        return;
    bool followed = false;
    auto const follow = [&](std::int64_t next) {
        followed = true;
        add_heirs(book, next, day, seen, into);
    };
    for (auto const& merge : record->merges)
        if (merge.duplicate == id &&
            organisations::rules::stands(merge, record->merges, std::nullopt))
            follow(merge.kept);
    for (auto const& one : record->successions)
        if (one->effective <= day &&
            organisations::rules::stands(*one, record->successions, std::nullopt))
            for (auto const& link : one->links)
                if (link.predecessor == id && link.successor != id)
                    follow(link.successor);
    if (!followed)
        into.push_back(id);
}

} // namespace

std::set<std::int64_t> with_forebears(register_book const& book, std::int64_t id, date day) {
    std::set<std::int64_t> all;
    add(book, id, day, all);
    return all;
}

std::vector<std::int64_t> living_heirs(register_book const& book, std::int64_t id, date day) {
    std::set<std::int64_t> seen;
    std::vector<std::int64_t> heirs;
    add_heirs(book, id, day, seen, heirs);
    return heirs;
}

} // namespace network::learning
