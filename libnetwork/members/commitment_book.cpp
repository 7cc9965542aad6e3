#include "libnetwork/members/commitment_book.hpp"

#include "libnetwork/members/commitments_store.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::members {
namespace {

using organisations::attribute;
using organisations::organisation_record;

void complete(known_council& council, organisation_record const& record,
              std::optional<instant> known_at) {
    council.ends = organisations::rules::life_of(record, known_at).ends;
    for (auto const* one : organisations::rules::standing(record.facts, known_at))
        if (one->attribute == attribute::control)
            if (auto const word = from_word<organisations::political_control>(one->value))
                council.controls.push_back({one->from_date, *word});
    std::stable_sort(council.controls.begin(), council.controls.end(),
                     [](auto const& a, auto const& b) { return a.from < b.from; });
}

void take_over(known_council& kept, known_council&& duplicate) {
    auto const move_all = [](auto& into, auto& from) {
        into.insert(into.end(), std::make_move_iterator(from.begin()),
                    std::make_move_iterator(from.end()));
    };
    move_all(kept.commitments, duplicate.commitments);
    move_all(kept.elections, duplicate.elections);
    move_all(kept.cycles, duplicate.cycles);
    std::stable_sort(
        kept.commitments.begin(), kept.commitments.end(),
        [](auto const& a, auto const& b) { return a.said.declared_on < b.said.declared_on; });
}

} // namespace

std::shared_ptr<commitment_book const>
commitment_book::load(network::store::connection& db,
                      std::shared_ptr<commitment_book const> previous) {
    auto const mark = store::commitment_mark(db);
    if (previous && previous->mark_ == mark)
        return previous;
    auto made = std::make_shared<commitment_book>();
    made->mark_ = mark;
    made->facts_ = store::commitment_facts_of(db, std::nullopt);
    made->now_ = rules::councils_known(made->facts_, std::nullopt);
    return made;
}

std::shared_ptr<commitment_book::councils const>
commitment_book::known(std::optional<instant> at) const {
    if (at)
        return std::make_shared<councils const>(rules::councils_known(facts_, at));
    return {std::shared_ptr<void>{}, &now_};
}

std::map<std::int64_t, known_council> councils_on_record(changes::reader& view,
                                                         std::optional<instant> known_at,
                                                         std::optional<std::int64_t> only) {
    auto const book = view.cached<commitment_book>();
    auto const source = organisations::records_of(view);
    std::map<std::int64_t, known_council> found;
    auto const known = book->known(known_at);
    for (auto const& [id, council] : *known) {
        auto const* record = source->record(id);
        if (!record)
            continue;
        auto const kept = organisations::rules::merged_into(*record, known_at);
        auto const owner = kept == 0 ? id : kept;
        if (!only || *only == owner)
            take_over(found[owner], known_council{council});
    }
    for (auto& [id, council] : found) {
        council.organisation = id;
        if (auto const* record = source->record(id))
            complete(council, *record, known_at);
    }
    return found;
}

known_council council_being_changed(changes::unit_of_work& work, std::int64_t organisation) {
    organisations::loaded_records const source{work.db()};
    known_council council;
    council.organisation = organisation;
    auto const* record = source.record(organisation);
    if (!record)
        return council;
    auto const add = [&](std::int64_t entry) {
        auto known = rules::councils_known(store::commitment_facts_of(work.db(), entry), {});
        if (auto const mine = known.find(entry); mine != known.end())
            take_over(council, std::move(mine->second));
    };
    add(organisation);
    for (auto const& one : record->merges)
        if (one.kept == organisation &&
            organisations::rules::stands(one, record->merges, std::nullopt))
            add(one.duplicate);
    complete(council, *record, std::nullopt);
    return council;
}

} // namespace network::members
