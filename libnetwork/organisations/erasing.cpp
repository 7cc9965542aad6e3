// Emptied in place, by leave of the journal: a fact more would leave the one before it readable.
#include "libnetwork/organisations/erasing.hpp"

#include "libnetwork/changes/forgetting.hpp"
#include "libnetwork/organisations/recording.hpp"

namespace network::organisations {
namespace {

/// What the journal holds of a record in fields that could name somebody: "name", "alias.2",
/// "code.other".
bool could_name(std::string_view field) {
    auto const which = from_word<attribute>(field.substr(0, field.find('.')));
    return which != attribute::kind && which != attribute::nation && which != attribute::begins &&
           which != attribute::ends;
}

/// Whether an emptied fact would still be read as saying something.
bool says_nothing_now(attribute which) {
    using enum attribute;
    return which == short_name || which == alias || which == website || which == position ||
           which == code || which == region;
}

/// Who is nobody is listed nowhere; whoever keeps a copy of the public list hears of it.
void unlist(changes::unit_of_work& work, std::int64_t organisation) {
    listing_consent no;
    no.organisation = organisation;
    no.from_date = work.today();
    no.recorded_at = work.now();
    store::insert_consent(work.db(), no, "erasure");
    work.record({.event = "organisations.unlisted",
                 .subject_kind = "organisation",
                 .subject = organisation,
                 .organisation = organisation,
                 .tombstone = true,
                 .changes = {}});
}

std::int64_t erase_record(changes::unit_of_work& work, organisation_record const& record) {
    auto const number = std::to_string(record.id);
    changes::entry said;
    said.event = "organisations.erased";
    said.subject_kind = "organisation";
    said.subject = record.id;
    said.organisation = record.id;
    auto const authority = work.record(said);
    store::insert_erasure(work.db(), record.id, authority);
    if (auto const* listed = rules::consent_on(record, work.today()); listed && listed->given)
        unlist(work, record.id);
    for (auto const& slug : record.slugs)
        changes::forget_lines_about(work, slug);
    for (auto const& one : record.facts)
        if (one.attribute == attribute::name)
            changes::forget_lines_about(work, one.value);
    store::empty_facts(work.db(), record.id, "Erased individual " + number);
    for (auto const* one : rules::standing(record.facts, std::nullopt))
        if (says_nothing_now(one->attribute)) {
            auto back = draft::withdrawal(*one);
            back.organisation = record.id;
            store::insert_fact(work.db(), back, work.now(), 0);
        }
    store::replace_slugs(work.db(), record.id, "erased-individual-" + number, work.now());

    std::vector<std::string> fields;
    for (auto& field : changes::fields_of(work.db(), "organisation", record.id))
        if (could_name(field))
            fields.push_back(std::move(field));
    return changes::erase_values(work.db(), "organisation", record.id, fields, authority);
}

} // namespace

std::int64_t erase_individual(changes::unit_of_work& work, std::int64_t organisation) {
    auto const record = store::load(work.db(), organisation);
    if (!record || is_erased(work, organisation))
        return 0;
    auto gone = erase_record(work, *record);
    for (auto const& merge : record->merges)
        if (merge.kept == organisation && rules::stands(merge, record->merges, std::nullopt))
            gone += erase_individual(work, merge.duplicate);
    return gone;
}

bool is_erased(changes::reader& view, std::int64_t organisation) {
    return store::has_erasure(view.db(), organisation);
}

} // namespace network::organisations
