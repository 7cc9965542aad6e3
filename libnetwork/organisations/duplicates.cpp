#include "libnetwork/organisations/duplicates.hpp"

#include "libnetwork/organisations/fact_text.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/store.hpp"

namespace network::organisations {
namespace {

struct pair_of_entries {
    std::int64_t kept = 0;
    std::int64_t duplicate = 0;
};

bool keeps_another(organisation_record const& record) {
    for (auto const& merge : record.merges)
        if (merge.kept == record.id && rules::stands(merge, record.merges, std::nullopt))
            return true;
    return false;
}

result<pair_of_entries> entries_of(changes::reader& reader, record_source const& source,
                                   merge_wish const& wish) {
    std::vector<problem> problems;
    auto const kept = resolve(reader, wish.kept);
    auto const duplicate = resolve(reader, wish.duplicate);
    if (!kept)
        problems.push_back({"kept", kept.error().code, kept.error().message});
    if (!duplicate)
        problems.push_back({"duplicate", duplicate.error().code, duplicate.error().message});
    if (kept && duplicate && *kept == *duplicate)
        problems.push_back({"duplicate", "merge.same", "both are one entry already"});
    if (!problems.empty())
        return invalid(std::move(problems));
    if (keeps_another(*source.record(*duplicate)))
        return conflict("merge.chained",
                        "another entry was merged into the duplicate: undo that first, "
                        "or keep the duplicate instead");
    return pair_of_entries{*kept, *duplicate};
}

/// For people, as the card has it.
std::string said(record_source const& source, fact const& one, vantage const& now) {
    auto const* other = one.other ? source.record(*one.other) : nullptr;
    return text_of(one, other ? std::optional{brief_of(*other, now)} : std::nullopt);
}

bool says_the_same(fact const& a, fact const& b) {
    return a.value == b.value && a.amount == b.amount && a.other == b.other &&
           (!a.value.empty() || a.amount || a.other || a.from_date == b.from_date);
}

merge_outcome outcome_of(record_source const& source, pair_of_entries const& both, date today) {
    vantage const now{today, std::nullopt};
    merge_outcome outcome;
    outcome.kept = brief_of(*source.record(both.kept), now);
    outcome.duplicate = brief_of(*source.record(both.duplicate), now);
    auto const kept = rules::state_on(*source.record(both.kept), now);
    auto const duplicate = rules::state_on(*source.record(both.duplicate), now);
    auto const compare = [&](fact const* here, fact const* there) {
        if (there && !here)
            ++outcome.facts_taken_over;
        else if (there && !says_the_same(*here, *there))
            outcome.conflicts.push_back({there->attribute, there->scheme, said(source, *here, now),
                                         said(source, *there, now)});
    };
    for (std::size_t i = 0; i < kept.one.size(); ++i)
        if (static_cast<attribute>(i) != attribute::alias)
            compare(kept.one[i], duplicate.one[i]);
    for (std::size_t i = 0; i < kept.codes.size(); ++i)
        compare(kept.codes[i], duplicate.codes[i]);
    outcome.effects = {outcome.duplicate.name + " stands for " + outcome.kept.name +
                           " from now on, by all its names, addresses and codes.",
                       "Everything recorded of either stays and shows on the entry that is kept.",
                       "The merge can be undone at any time."};
    return outcome;
}

void record(changes::unit_of_work& work, pair_of_entries const& both, std::string_view event,
            std::int64_t merge, bool done) {
    for (auto const id : {both.kept, both.duplicate}) {
        std::string const part = id == both.kept ? "kept" : "duplicate";
        changes::entry entry;
        entry.event = event;
        entry.subject_kind = "organisation";
        entry.subject = id;
        entry.organisation = id;
        auto const number = std::to_string(merge);
        entry.changes = {{"merge." + part, done ? std::nullopt : std::optional{number},
                          done ? std::optional{number} : std::nullopt}};
        work.record(entry);
    }
}

} // namespace

result<merge_outcome> preview_merge(changes::reader& reader, merge_wish const& wish) {
    auto const source = records_of(reader);
    NETWORK_TRY(auto const both, entries_of(reader, *source, wish));
    return outcome_of(*source, both, reader.today());
}

result<merge_outcome> merge_duplicates(changes::unit_of_work& work, merge_wish const& wish) {
    auto const source = records_of(work);
    NETWORK_TRY(auto const both, entries_of(work, *source, wish));
    auto outcome = outcome_of(*source, both, work.today());
    duplicate_merge const row{0, both.kept, both.duplicate, work.now(), {}};
    outcome.merge = store::insert_merge(work.db(), row, wish.reason.value_or(""));
    record(work, both, "organisations.merged", *outcome.merge, true);
    return outcome;
}

result<merge_outcome> undo_merge(changes::unit_of_work& work, undo_merge_wish const& wish) {
    auto const found = store::find_merge(work.db(), wish.merge);
    if (!found || found->undoes)
        return not_found("merge.unknown", "no merge has that number");
    if (store::is_undone(work.db(), found->id))
        return conflict("merge.already_undone", "that merge has been undone already");
    pair_of_entries const both{found->kept, found->duplicate};
    duplicate_merge const row{0, both.kept, both.duplicate, work.now(), found->id};
    store::insert_merge(work.db(), row, wish.reason.value_or(""));
    record(work, both, "organisations.merge_undone", found->id, false);

    auto outcome = outcome_of(*records_of(work), both, work.today());
    outcome.merge = found->id;
    outcome.effects = {outcome.kept.name + " and " + outcome.duplicate.name +
                       " are two entries again."};
    return outcome;
}

} // namespace network::organisations
