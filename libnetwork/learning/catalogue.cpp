#include "libnetwork/learning/catalogue.hpp"

#include "libnetwork/changes/journal.hpp"
#include "libnetwork/learning/catalogue_store.hpp"
#include "libnetwork/learning/guarding.hpp"
#include "libnetwork/learning/pre_election.hpp"

#include <algorithm>

namespace network::learning {
namespace {

using organisations::register_book;

std::shared_ptr<organisations::organisation_record const> shared_record(register_book const& book,
                                                                        std::int64_t id) {
    auto const& all = book.records();
    auto const place =
        std::lower_bound(all.begin(), all.end(), id,
                         [](auto const& one, std::int64_t wanted) { return one->id < wanted; });
    return place != all.end() && (*place)->id == id ? *place : nullptr;
}

void describe_lead(entry& one, register_book const& book) {
    if (!one.lead_record)
        return;
    auto const row =
        organisations::row_of(book, *one.lead_record, {*one.state.first_published, std::nullopt});
    one.lead_name = row.name;
    one.lead_slug = row.slug;
    one.kind = row.kind;
    one.nation = row.nation;
    one.region = row.region;
    one.control = row.control;
    one.population = row.population;
}

/// Its events reach into days to come, or may be held back: it may stand otherwise tomorrow.
bool may_move(resource_record const& record) {
    return std::any_of(record.events.begin(), record.events.end(), [](event const& one) {
        return one.kind == event_kind::held || one.effective > london_date(one.recorded_at);
    });
}

bool newer(catalogue_day::entry_ptr const& a, catalogue_day::entry_ptr const& b) {
    if (a->state.first_published != b->state.first_published)
        return a->state.first_published > b->state.first_published;
    return a->id() > b->id();
}

catalogue_day::entry_ptr entry_of(std::shared_ptr<resource_record const> const& record,
                                  register_book const& book, hold_source const& holds, date day) {
    auto const lead = record->row.organisation;
    std::vector<period> held;
    if (lead && may_move(*record))
        held = holds(*lead);
    auto made = std::make_shared<entry>();
    made->state = rules::state_on(record->events, held, day);
    if (!made->state.is_readable())
        return nullptr;
    made->record = record;
    made->card = record->version(made->state.live);
    if (!made->card)
        return nullptr;
    made->lead_record = lead ? shared_record(book, *lead) : nullptr;
    made->who = guarded_by(lead, *made->card, made->state.is_readable());
    describe_lead(*made, book);
    return made;
}

/// The entry made before, where nothing that it shows has changed since.
catalogue_day::entry_ptr unchanged(catalogue_day const* before, resource_record const& record,
                                   register_book const& book, date day) {
    if (!before || before->day() != day || may_move(record))
        return nullptr;
    auto const* old = before->find(record.row.id);
    if (!old || old->record.get() != &record ||
        (old->lead_record && book.record(old->lead_record->id) != old->lead_record.get()))
        return nullptr;
    return before->share(record.row.id);
}

} // namespace

version_card const* resource_record::version(std::int64_t id) const {
    auto const place =
        std::lower_bound(published.begin(), published.end(), id,
                         [](auto const& one, std::int64_t wanted) { return one.id < wanted; });
    return place != published.end() && place->id == id ? &*place : nullptr;
}

catalogue_day::catalogue_day(date day, std::vector<entry_ptr> newest_first)
    : day_(day), entries_(std::move(newest_first)) {
    by_id_.reserve(entries_.size());
    for (std::uint32_t place = 0; place < entries_.size(); ++place)
        by_id_.emplace_back(entries_[place]->id(), place);
    std::sort(by_id_.begin(), by_id_.end());
}

catalogue_day::entry_ptr catalogue_day::share(std::int64_t resource) const {
    auto const place =
        std::lower_bound(by_id_.begin(), by_id_.end(), std::pair{resource, std::uint32_t{0}});
    return place != by_id_.end() && place->first == resource ? entries_[place->second] : nullptr;
}

entry const* catalogue_day::find(std::int64_t resource) const {
    return share(resource).get();
}

std::shared_ptr<resource_record const> catalogue::find(std::int64_t id) const {
    auto const place =
        std::lower_bound(records_.begin(), records_.end(), id,
                         [](auto const& one, std::int64_t wanted) { return one->row.id < wanted; });
    return place != records_.end() && (*place)->row.id == id ? *place : nullptr;
}

std::shared_ptr<catalogue const> catalogue::load(network::store::connection& db,
                                                 std::shared_ptr<catalogue const> previous) {
    auto const newest = changes::newest(db);
    if (previous && previous->number_ == newest)
        return previous;
    auto made = std::make_shared<catalogue>();
    made->number_ = newest;
    // A journal that has shrunk is another journal: the store was restored from a copy.
    if (!previous || previous->number_ > newest) {
        made->records_ = catalogue_store::load_all(db);
        return made;
    }
    made->records_ = previous->records_;
    for (auto const id : resource_store::changed_since(db, previous->number_)) {
        auto fresh = catalogue_store::load(db, id);
        auto& all = made->records_;
        auto const place =
            std::lower_bound(all.begin(), all.end(), id, [](auto const& one, std::int64_t wanted) {
                return one->row.id < wanted;
            });
        bool const known = place != all.end() && (*place)->row.id == id;
        if (!fresh)
            continue;
        if (known)
            *place = std::move(fresh);
        else
            all.insert(place, std::move(fresh));
    }
    std::lock_guard const lock{previous->guard_};
    made->day_ = previous->day_;
    return made;
}

std::shared_ptr<catalogue_day const>
catalogue::on(std::shared_ptr<register_book const> const& register_, hold_source const& holds,
              date day) const {
    std::lock_guard const lock{guard_};
    if (day_ && made_from_ == register_ && day_->day() == day)
        return day_;
    std::vector<catalogue_day::entry_ptr> entries;
    entries.reserve(records_.size());
    for (auto const& record : records_) {
        auto one = unchanged(day_.get(), *record, *register_, day);
        if (!one)
            one = entry_of(record, *register_, holds, day);
        if (one)
            entries.push_back(std::move(one));
    }
    std::sort(entries.begin(), entries.end(), newer);
    day_ = std::make_shared<catalogue_day const>(day, std::move(entries));
    made_from_ = register_;
    return day_;
}

std::shared_ptr<catalogue_day const> catalogue_today(changes::reader& view) {
    auto const today = view.today();
    return view.cached<catalogue>()->on(
        view.cached<register_book>(),
        [&](std::int64_t organisation) { return pre_election_holds(view, organisation, today); },
        today);
}

} // namespace network::learning
