#include "libnetwork/organisations/register.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/journal.hpp"
#include "libnetwork/organisations/store.hpp"

#include <algorithm>
#include <charconv>

namespace network::organisations {
namespace {

constexpr std::size_t kept_views = 4;
constexpr std::size_t recent_entries = 4000; ///< beyond that the index is made anew

bool precedes(register_view::entry const& a, register_view::entry const& b) {
    if (auto const order = a->folded.compare(b->folded); order != 0)
        return order < 0;
    return a->row.id < b->row.id;
}

bool is_name(attribute which) {
    return which == attribute::name || which == attribute::short_name || which == attribute::alias;
}

/// The words by which the record is found, each once and each after a space.
std::string search_text(organisation_record const& record, vantage const& from) {
    std::vector<std::string> parts;
    for (auto const* one : rules::standing(record.facts, from.known_at))
        if (is_name(one->attribute) || one->attribute == attribute::code)
            parts.push_back(fold(one->value));
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::string text;
    for (auto const& part : parts)
        text.append(" ").append(part);
    return text;
}

} // namespace

register_view::register_view(std::vector<entry> sorted) : rows_(std::move(sorted)) {
    by_id_.reserve(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i)
        by_id_.emplace_back(rows_[i]->row.id, static_cast<std::uint32_t>(i));
    std::sort(by_id_.begin(), by_id_.end());
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(individuals_),
                 [](entry const& one) { return one->row.individual; });
}

view_row const* register_view::find(std::int64_t id) const {
    auto const place = std::lower_bound(by_id_.begin(), by_id_.end(), std::pair{id, 0U});
    return place != by_id_.end() && place->first == id ? rows_[place->second].get() : nullptr;
}

std::size_t register_view::after(std::string_view folded, std::int64_t id) const {
    auto const place = std::partition_point(rows_.begin(), rows_.end(), [&](entry const& one) {
        auto const order = std::string_view{one->folded}.compare(folded);
        return order < 0 || (order == 0 && one->row.id <= id);
    });
    return static_cast<std::size_t>(place - rows_.begin());
}

std::shared_ptr<register_book const>
register_book::load(network::store::connection& db, std::shared_ptr<register_book const> previous) {
    auto const newest = changes::newest(db);
    if (previous && previous->number_ == newest)
        return previous;
    auto book = std::make_shared<register_book>();
    book->number_ = newest;
    // A journal that has shrunk is another journal: the store was restored from a copy.
    if (previous && previous->number_ < newest)
        book->read_changed(db, *previous);
    else
        book->read_all(db);
    return book;
}

void register_book::read_all(network::store::connection& db) {
    records_ = store::load_all(db);
    index_all();
}

void register_book::read_changed(network::store::connection& db, register_book const& previous) {
    auto const changed = changes::organisations_changed_since(db, previous.number_);
    records_ = previous.records_;
    index_ = previous.index_;
    recent_ = previous.recent_;
    {
        std::lock_guard const lock{previous.views_guard_};
        views_ = previous.views_;
    }
    // A view row also shows what duplicates say, so the kept entry goes stale with its duplicate.
    std::vector<std::int64_t> stale = changed;
    for (auto const id : changed) {
        auto record = store::load(db, id);
        if (!record)
            continue;
        for (auto const& merge : record->merges) {
            stale.push_back(merge.kept);
            stale.push_back(merge.duplicate);
        }
        index(*record, recent_);
        put(std::make_shared<organisation_record const>(*std::move(record)));
    }
    for (auto& kept : views_)
        kept.stale.insert(kept.stale.end(), stale.begin(), stale.end());
    if (recent_.size() > recent_entries)
        index_all();
}

void register_book::put(std::shared_ptr<organisation_record const> record) {
    auto const place =
        std::lower_bound(records_.begin(), records_.end(), record->id,
                         [](auto const& one, std::int64_t id) { return one->id < id; });
    if (place != records_.end() && (*place)->id == record->id)
        *place = std::move(record);
    else
        records_.insert(place, std::move(record));
}

organisation_record const* register_book::record(std::int64_t id) const {
    auto const place =
        std::lower_bound(records_.begin(), records_.end(), id,
                         [](auto const& one, std::int64_t wanted) { return one->id < wanted; });
    return place != records_.end() && (*place)->id == id ? place->get() : nullptr;
}

std::uint64_t register_book::hash_of(key kind, std::string_view text) {
    // FNV-1a; what the index finds is compared with the record before it counts.
    std::uint64_t hash = 14695981039346656037ULL ^ static_cast<std::uint64_t>(kind);
    for (char const c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

bool register_book::bears(organisation_record const& record, key kind, std::string_view text) {
    if (kind == key::slug)
        return std::find(record.slugs.begin(), record.slugs.end(), text) != record.slugs.end();
    return std::any_of(record.facts.begin(), record.facts.end(), [&](fact const& one) {
        if (kind == key::other)
            return one.other && std::to_string(*one.other) == text;
        if (one.withdrawn)
            return false;
        return kind == key::code ? one.attribute == attribute::code && one.value == text
                                 : is_name(one.attribute) && fold(one.value) == text;
    });
}

void register_book::index(organisation_record const& record, std::vector<index_entry>& into) const {
    for (auto const& slug : record.slugs)
        into.push_back({hash_of(key::slug, slug), record.id});
    for (auto const& one : record.facts) {
        if (one.attribute == attribute::code)
            into.push_back({hash_of(key::code, one.value), record.id});
        else if (is_name(one.attribute))
            into.push_back({hash_of(key::name, fold(one.value)), record.id});
        if (one.other)
            into.push_back({hash_of(key::other, std::to_string(*one.other)), record.id});
    }
}

void register_book::index_all() {
    auto all = std::make_shared<std::vector<index_entry>>();
    all->reserve(records_.size() * 8);
    for (auto const& record : records_)
        index(*record, *all);
    std::sort(all->begin(), all->end());
    all->erase(std::unique(all->begin(), all->end()), all->end());
    all->shrink_to_fit();
    index_ = std::move(all);
    recent_.clear();
}

std::vector<std::int64_t> register_book::look_up(key kind, std::string_view text) const {
    auto const hash = hash_of(kind, text);
    std::vector<std::int64_t> found;
    auto const consider = [&](std::int64_t id) {
        auto const* one = record(id);
        if (one && bears(*one, kind, text) &&
            std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    };
    for (auto place =
             std::lower_bound(index_->begin(), index_->end(), index_entry{hash, INT64_MIN});
         place != index_->end() && place->hash == hash; ++place)
        consider(place->id);
    for (auto const& entry : recent_)
        if (entry.hash == hash)
            consider(entry.id);
    std::sort(found.begin(), found.end());
    return found;
}

std::int64_t register_book::by_slug(std::string_view slug) const {
    auto const found = look_up(key::slug, slug);
    return found.empty() ? 0 : found.back();
}

std::vector<std::int64_t> register_book::by_code(std::string_view code) const {
    return look_up(key::code, code);
}

std::vector<std::int64_t> register_book::by_name(std::string_view folded) const {
    return look_up(key::name, folded);
}

std::vector<std::int64_t> register_book::naming(std::int64_t organisation) const {
    return look_up(key::other, std::to_string(organisation));
}

register_view::entry register_book::view_entry(organisation_record const& record,
                                               vantage const& from) const {
    if (rules::merged_into(record, from.known_at) != 0 ||
        !rules::life_of(record, from.known_at).holds(from.on))
        return nullptr;
    auto made = std::make_shared<view_row>();
    made->row = row_of(*this, record, from);
    made->folded = fold(made->row.name);
    made->search = search_text(record, from);
    for (auto const& merge : record.merges)
        if (merge.kept == record.id && rules::stands(merge, record.merges, from.known_at))
            if (auto const* duplicate = this->record(merge.duplicate))
                made->search += search_text(*duplicate, from);
    return made;
}

std::shared_ptr<register_view const> register_book::make(vantage const& from) const {
    std::vector<register_view::entry> rows;
    rows.reserve(records_.size());
    for (auto const& record : records_)
        if (auto entry = view_entry(*record, from))
            rows.push_back(std::move(entry));
    std::sort(rows.begin(), rows.end(), precedes);
    return std::make_shared<register_view const>(std::move(rows));
}

std::shared_ptr<register_view const> register_book::refresh(kept_view const& old) const {
    auto stale = old.stale;
    std::sort(stale.begin(), stale.end());
    stale.erase(std::unique(stale.begin(), stale.end()), stale.end());
    std::vector<register_view::entry> fresh;
    for (auto const id : stale)
        if (auto const* one = record(id))
            if (auto entry = view_entry(*one, old.from))
                fresh.push_back(std::move(entry));
    std::sort(fresh.begin(), fresh.end(), precedes);

    std::vector<register_view::entry> kept;
    kept.reserve(old.view->rows().size());
    for (auto const& entry : old.view->rows())
        if (!std::binary_search(stale.begin(), stale.end(), entry->row.id))
            kept.push_back(entry);
    std::vector<register_view::entry> rows;
    rows.reserve(kept.size() + fresh.size());
    std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(rows),
               precedes);
    return std::make_shared<register_view const>(std::move(rows));
}

std::shared_ptr<register_view const> register_book::on(vantage const& from) const {
    std::lock_guard const lock{views_guard_};
    auto const place = std::find_if(views_.begin(), views_.end(),
                                    [&](kept_view const& kept) { return kept.from == from; });
    if (place != views_.end()) {
        if (!place->stale.empty()) {
            place->view = refresh(*place);
            place->stale.clear();
        }
        std::rotate(place, place + 1, views_.end());
        return views_.back().view;
    }
    if (views_.size() >= kept_views)
        views_.erase(views_.begin());
    views_.push_back({from, make(from), {}});
    return views_.back().view;
}

} // namespace network::organisations
