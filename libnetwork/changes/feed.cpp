#include "libnetwork/changes/feed.hpp"

#include "libnetwork/store/query.hpp"

namespace network::changes {
namespace {

constexpr auto& columns =
    "select number, at, event, subject_kind, subject, organisation, tombstone from journal"
    " where number > :after order by number limit :limit";
/// Rows read at a time, whether they are shown or not.
constexpr std::int64_t most_looked_at = 500;

bool sees_everything(viewer const& by) {
    return by.on_network_team() || by.holds(role::auditor);
}

} // namespace

result<page<feed_row>> changes_since(reader& view, feed_wish const& wish,
                                     std::function<bool(feed_row const&)> const& is_public) {
    bool const all = sees_everything(view.by());
    auto const limit = wish.limit.value_or(default_page);
    auto after = wish.after.value_or(0);
    page<feed_row> found;
    for (bool more = all || is_public; more && std::ssize(found.items) < limit;) {
        auto const rows = store::select<feed_row>(view.db(), columns, after, most_looked_at);
        more = std::ssize(rows) == most_looked_at;
        for (auto const& row : rows) {
            if (std::ssize(found.items) == limit)
                break;
            after = row.number;
            if (all || is_public(row))
                found.items.push_back(row);
        }
    }
    found.total = std::ssize(found.items);
    found.next = std::to_string(after);
    return found;
}

result<page<audit_row>> audit_trail(reader& view, audit_wish const& wish) {
    journal_filter filter;
    auto const limit = wish.limit.value_or(default_page);
    filter.before = wish.before.value_or(0);
    filter.newest_first = true;
    filter.limit = limit + 1;
    // Nought is no number of anything: forms send it for "all".
    auto const given = [](std::optional<std::int64_t> number) {
        return number.value_or(0) > 0 ? number : std::nullopt;
    };
    filter.organisation = given(wish.organisation_number);
    filter.person = given(wish.person);
    filter.import = given(wish.import);
    filter.event = wish.event;

    page<audit_row> found;
    for (auto const& e : entries(view.db(), filter)) {
        if (static_cast<std::int64_t>(found.items.size()) == limit) {
            found.next = std::to_string(found.items.back().number);
            break;
        }
        found.items.push_back({e.number, e.at, e.actor, e.operation, e.event, e.subject_kind,
                               e.subject, e.organisation, e.person, e.import,
                               values_of(view.db(), e.number)});
    }
    found.total = newest(view.db());
    return found;
}

result<proof> prove_audit_trail(reader& view, proof_wish const& wish) {
    proof done;
    done.faults = verify(view.db());
    done.sound = done.faults.empty();
    done.entries = newest(view.db());
    done.checked_at = view.now();
    auto const most = static_cast<std::size_t>(wish.most_faults.value_or(100));
    if (done.faults.size() > most)
        done.faults.resize(most);
    return done;
}

} // namespace network::changes
