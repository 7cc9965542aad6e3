#include "libnetwork/changes/feed.hpp"

#include "libnetwork/store/where.hpp"

namespace network::changes {
namespace {

constexpr auto& columns = "select number, at, event, subject_kind, subject, organisation, tombstone from journal";

bool sees_everything(viewer const& by) {
    return by.on_network_team() || by.holds(role::auditor);
}

} // namespace

result<page<feed_row>> changes_since(reader& view, feed_wish const& wish) {
    store::where filter;
    auto const after = wish.after.value_or(0);
    filter.that("number > :after", after);
    if (!sees_everything(view.by()))
        filter.that("subject_kind = 'organisation'");
    page<feed_row> found;
    found.items = store::select_where<feed_row>(view.db(), columns, filter,
                                                "order by number limit :limit",
                                                wish.limit.value_or(default_page));
    found.total = static_cast<std::int64_t>(found.items.size());
    found.next = std::to_string(found.items.empty() ? after : found.items.back().number);
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
        found.items.push_back({e.number, e.at, e.actor, e.operation, e.event, e.subject_kind, e.subject,
                               e.organisation, e.person, e.import, values_of(view.db(), e.number)});
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
