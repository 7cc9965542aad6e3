#include "libnetwork/members/member_book.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/member_store.hpp"

#include <algorithm>

namespace network::members {
namespace {

constexpr std::size_t kept_rolls = 4;

bool precedes(roll_line const& a, roll_line const& b) {
    if (auto const order = a.folded.compare(b.folded); order != 0)
        return order < 0;
    return a.organisation.id < b.organisation.id;
}

/// Of two memberships of one organisation (entries that were merged): the one that speaks for it.
bool speaks_before(state const& a, state const& b) {
    if (a.belongs() != b.belongs())
        return a.belongs();
    return a.joined && (!b.joined || (a.belongs() ? *a.joined < *b.joined : *a.joined > *b.joined));
}

/// The entry that stands for this organisation.
std::int64_t kept_entry(organisations::organisation_record const& record,
                        std::optional<instant> known_at) {
    auto const kept = organisations::rules::merged_into(record, known_at);
    return kept != 0 ? kept : record.id;
}

roll_line line_of(organisations::register_book const& book,
                  organisations::register_view const& view, std::int64_t organisation,
                  vantage const& from) {
    roll_line line;
    if (auto const* found = view.find(organisation)) {
        line.organisation = found->row;
        line.folded = found->folded;
        line.search = found->search;
        return line;
    }
    line.organisation = organisations::row_of(book, *book.record(organisation), from);
    line.folded = fold(line.organisation.name);
    line.search = ' ' + line.folded + ' ' + fold(line.organisation.gss_code);
    return line;
}

} // namespace

surroundings surroundings_of(organisations::organisation_record const* record,
                             std::optional<instant> known_at) {
    return record ? surroundings{organisations::rules::life_of(*record, known_at).ends}
                  : surroundings{};
}

std::shared_ptr<member_book const> member_book::load(network::store::connection& db,
                                                     std::shared_ptr<member_book const> previous) {
    auto const newest = changes::newest(db);
    if (previous && previous->number_ == newest)
        return previous;
    auto book = std::make_shared<member_book>();
    book->number_ = newest;
    auto const shipped = rules::shipped_policies();
    book->policies_.assign(shipped.begin(), shipped.end());
    for (auto& one : store::adopted_policies(db))
        book->policies_.push_back(std::move(one));
    // A journal that has shrunk is another journal: the store was restored from a copy.
    if (!previous || previous->number_ > newest) {
        for (auto& one : store::load_all(db))
            book->memberships_.push_back(std::make_shared<membership const>(std::move(one)));
        book->index();
        return book;
    }
    book->memberships_ = previous->memberships_;
    auto& all = book->memberships_;
    for (auto const id : store::changed_since(db, previous->number_)) {
        auto fresh = std::make_shared<membership const>(*store::load(db, id));
        auto const place =
            std::lower_bound(all.begin(), all.end(), id,
                             [](auto const& one, std::int64_t wanted) { return one->id < wanted; });
        if (place != all.end() && (*place)->id == id)
            *place = std::move(fresh);
        else
            all.insert(place, std::move(fresh));
    }
    book->index();
    return book;
}

void member_book::index() {
    by_organisation_.reserve(memberships_.size());
    for (auto const& one : memberships_)
        by_organisation_.emplace_back(one->organisation, one->id);
    std::sort(by_organisation_.begin(), by_organisation_.end());
}

membership const* member_book::find(std::int64_t id) const {
    auto const place =
        std::lower_bound(memberships_.begin(), memberships_.end(), id,
                         [](auto const& one, std::int64_t wanted) { return one->id < wanted; });
    return place != memberships_.end() && (*place)->id == id ? place->get() : nullptr;
}

membership const* member_book::of(organisations::register_book const& register_,
                                  std::int64_t organisation, vantage const& from) const {
    membership const* best = nullptr;
    state best_state;
    auto const consider = [&](std::int64_t owner) {
        auto const around = surroundings_of(register_.record(owner), from.known_at);
        for (auto place = std::lower_bound(by_organisation_.begin(), by_organisation_.end(),
                                           std::pair{owner, std::int64_t{0}});
             place != by_organisation_.end() && place->first == owner; ++place) {
            auto const* one = find(place->second);
            auto const stands = rules::state_on(*one, policies_, from, around);
            if (!best || speaks_before(stands, best_state)) {
                best = one;
                best_state = stands;
            }
        }
    };
    consider(organisation);
    if (auto const* record = register_.record(organisation))
        for (auto const& merge : record->merges)
            if (merge.kept == organisation &&
                organisations::rules::stands(merge, record->merges, from.known_at))
                consider(merge.duplicate);
    return best;
}

std::shared_ptr<roll const>
member_book::on(std::shared_ptr<organisations::register_book const> const& register_,
                vantage const& from) const {
    std::lock_guard const lock{guard_};
    auto const place = std::find_if(rolls_.begin(), rolls_.end(), [&](kept_roll const& kept) {
        return kept.from == from && kept.register_ == register_;
    });
    if (place != rolls_.end()) {
        std::rotate(place, place + 1, rolls_.end());
        return rolls_.back().lines;
    }
    auto const view = register_->on(from);
    std::vector<std::pair<std::int64_t, std::pair<membership const*, state>>> found;
    found.reserve(memberships_.size());
    for (auto const& one : memberships_) {
        auto const* record = register_->record(one->organisation);
        if (!record)
            continue;
        auto const stands =
            rules::state_on(*one, policies_, from, surroundings_of(record, from.known_at));
        if (stands.standing != standing::never)
            found.push_back({kept_entry(*record, from.known_at), {one.get(), stands}});
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first < b.first
                                  : speaks_before(a.second.second, b.second.second);
    });
    auto lines = std::make_shared<roll>();
    lines->reserve(found.size());
    for (auto const& [organisation, member] : found) {
        if (!lines->empty() && lines->back().organisation.id == organisation)
            continue; // the other entry of a merged pair
        auto& line = lines->emplace_back(line_of(*register_, *view, organisation, from));
        line.membership = member.first;
        line.state = member.second;
    }
    std::sort(lines->begin(), lines->end(), precedes);
    if (rolls_.size() >= kept_rolls)
        rolls_.erase(rolls_.begin());
    rolls_.push_back({from, register_, lines});
    return lines;
}

} // namespace network::members
