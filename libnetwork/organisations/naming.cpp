#include "libnetwork/organisations/naming.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/store.hpp"

namespace network::organisations {
namespace {

bool agreed(organisation_record const& record, date today) {
    auto const* said = rules::consent_on(record, today);
    return said && said->given;
}

listing_card listing_card_of(changes::reader& view, organisation_record const& record,
                             record_source const& source) {
    listing_card card;
    auto const brief = brief_of(record, {view.today(), std::nullopt});
    card.organisation = record.id;
    card.slug = brief.slug;
    card.name = brief.name;
    card.individual = is_individual(source, record);
    card.listed = !card.individual || agreed(record, view.today());
    auto const sources = store::consent_sources(view.db(), record.id);
    if (auto const* said = rules::consent_on(record, view.today())) {
        card.since = said->from_date;
        auto const place = static_cast<std::size_t>(said - record.consents.data());
        if (place < sources.size())
            card.source = sources[place];
    }
    return card;
}

} // namespace

naming::naming(changes::reader& view) : today_(view.today()) {
    if (view.by().is_visitor() && !dynamic_cast<changes::unit_of_work*>(&view))
        book_ = view.cached<register_book>();
}

bool naming::hides(organisation_row const& row) const {
    if (!book_ || !row.individual)
        return false;
    auto const* record = book_->record(row.id);
    return !record || !agreed(*record, today_);
}

bool naming::hides(std::int64_t organisation) const {
    auto const* record = book_ ? book_->record(organisation) : nullptr;
    if (auto const kept = record ? rules::merged_into(*record, std::nullopt) : 0; kept != 0)
        record = book_->record(kept);
    return record && is_individual(*book_, *record) && !agreed(*record, today_);
}

result<listing_card> show_listing(changes::reader& view, listing_of_wish const& wish) {
    NETWORK_TRY(auto const id, resolve(view, wish.organisation));
    auto const source = records_of(view);
    return listing_card_of(view, *source->record(id), *source);
}

result<listing_card> record_listing(changes::unit_of_work& work, listing_wish const& wish) {
    auto const said = trim(wish.source);
    if (said.empty())
        return invalid("source", "source.required", "Say how they told you");
    NETWORK_TRY(auto const id, resolve(work, wish.organisation));
    loaded_records source{work.db()};
    auto const* record = source.record(id);
    if (!is_individual(source, *record))
        return conflict(
            "listing.organisation",
            "This is an organisation: organisations are listed by name, individuals are asked");
    listing_consent row;
    row.organisation = id;
    row.given = wish.listed;
    row.from_date = wish.from.value_or(work.today());
    row.recorded_at = work.now();
    if (auto const* before = rules::consent_on(*record, row.from_date);
        before ? before->given == row.given : !row.given)
        return conflict("listing.already", row.given
                                               ? "That they are listed by name is recorded already"
                                               : "They are not listed by name already");
    store::insert_consent(work.db(), row, said);
    work.record({.event = row.given ? "organisations.listed" : "organisations.unlisted",
                 .subject_kind = "organisation",
                 .subject = id,
                 .organisation = id,
                 .tombstone = !row.given,
                 .changes = {{"listed_from", {}, row.from_date.to_string()},
                             {"listing_source", {}, std::string{said}}}});
    source.forget(id);
    return listing_card_of(work, *source.record(id), source);
}

} // namespace network::organisations
