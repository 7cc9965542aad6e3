// The card: everything that is recorded about one organisation, from one vantage.
#include "libnetwork/organisations/fact_text.hpp"
#include "libnetwork/organisations/lineage.hpp"
#include "libnetwork/organisations/naming.hpp"
#include "libnetwork/organisations/store.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace network::organisations {
namespace {

std::int64_t year_of(fact const& figure) {
    std::int64_t year = 0;
    std::from_chars(figure.scheme.data(), figure.scheme.data() + figure.scheme.size(), year);
    return year;
}

/// Fills a card from the record and its merged duplicates.
class drawing {
  public:
    drawing(register_book const& book, organisation_record const& record, vantage const& from)
        : book_(book), from_(from), state_(state_of(book, record, from)), told_{&record} {
        for (auto const& merge : record.merges)
            if (merge.kept == record.id && rules::stands(merge, record.merges, from.known_at))
                if (auto const* duplicate = book.record(merge.duplicate)) {
                    told_.push_back(duplicate);
                    card.duplicates.push_back(brief_of(*duplicate, from));
                }
        card.organisation = row_of(book, record, from);
        card.as_on = from.on;
        card.exists = state_.life.holds(from.on);
        card.start_known = state_.life.begins.has_value();
        card.website = state_.text(attribute::website);
    }

    void tell(network::store::connection& db) {
        for (auto const* record : told_) {
            std::map<std::int64_t, store::evidence_row> evidence;
            for (auto& row : store::evidence_of(db, record->id))
                evidence.emplace(row.id, std::move(row));
            for (auto const& one : record->facts)
                if (!from_.known_at || one.recorded_at <= *from_.known_at)
                    tell(*record, one, evidence[one.id]);
        }
        std::stable_sort(card.facts.begin(), card.facts.end(),
                         [](fact_row const& a, fact_row const& b) { return a.id < b.id; });
        gather_names();
    }

    void relate(naming const& names) {
        card.within = other(state_[attribute::within]);
        card.combined_authority = other(state_[attribute::combined_authority]);
        card.group_of = other(state_[attribute::group_of]);
        auto const id = told_.front()->id;
        auto const view = book_.on(from_);
        std::vector<view_row const*> members;
        for (auto const other : book_.naming(id)) {
            auto const* row = view->find(other);
            if (!row || names.hides(row->row))
                continue;
            auto const state = rules::state_on(*book_.record(other), from_);
            for (auto const which :
                 {attribute::within, attribute::combined_authority, attribute::group_of})
                if (auto const* said = state[which]; said && said->other == id) {
                    members.push_back(row);
                    break;
                }
        }
        // As the lists have them: by name.
        std::sort(members.begin(), members.end(), [](view_row const* a, view_row const* b) {
            return std::tie(a->folded, a->row.id) < std::tie(b->folded, b->row.id);
        });
        for (auto const* one : members)
            card.members.push_back(brief_of(one->row));
    }

    void trace() {
        auto const& record = *told_.front();
        card.lineage = lineage_of(book_, record, from_);
        if (card.exists)
            return;
        auto chain = living_in_place_of(book_, record.id, from_);
        card.why = std::move(chain.steps);
        for (auto const id : chain.living)
            card.living_successors.push_back(brief_of(*book_.record(id), from_));
    }

    organisation_card card;

  private:
    void tell(organisation_record const& record, fact const& one,
              store::evidence_row const& rests_on) {
        auto& row = card.facts.emplace_back();
        row.id = one.id;
        row.attribute = one.attribute;
        row.scheme = one.scheme;
        row.value = one.value;
        row.amount = one.amount;
        row.other = other(&one);
        row.text = one.withdrawn ? "taken back" : text_of(one, row.other);
        row.from_date = one.from_date;
        row.to_date = one.to_date;
        row.source = rests_on.source;
        row.decided_by = rests_on.decided_by;
        row.minute = rests_on.minute;
        row.import = rests_on.import;
        row.recorded_at = one.recorded_at;
        row.corrects = one.corrects;
        row.withdrawn = one.withdrawn;
        for (auto const& later : record.facts)
            if (later.corrects == one.id &&
                (!from_.known_at || later.recorded_at <= *from_.known_at))
                row.corrected_by = later.id;
        row.in_force = holds(record, one);
        if (row.in_force)
            enter(row);
    }

    bool holds(organisation_record const& record, fact const& one) const {
        if (one.attribute == attribute::alias)
            return rules::stands(one, record.facts, from_.known_at);
        return std::find(state_.one.begin(), state_.one.end(), &one) != state_.one.end() ||
               std::find(state_.codes.begin(), state_.codes.end(), &one) != state_.codes.end();
    }

    /// What is in force also stands in its own part of the card.
    void enter(fact_row const& row) {
        if (row.attribute == attribute::alias)
            card.aliases.push_back(row.value);
        if (row.attribute == attribute::code)
            card.codes.push_back(
                {from_word<code_scheme>(row.scheme).value_or(code_scheme::other), row.value});
        if (row.attribute == attribute::population || row.attribute == attribute::revenue_budget ||
            row.attribute == attribute::capital_budget) {
            fact figure;
            figure.scheme = row.scheme;
            card.figures.push_back({std::string{to_word(row.attribute)}, year_of(figure),
                                    row.amount.value_or(0), row.text, row.source});
        }
    }

    /// Legal names of other days, each once.
    void gather_names() {
        for (auto const* record : told_)
            for (auto const* one : rules::standing(record->facts, from_.known_at)) {
                auto& names = card.past_names;
                if (one->attribute == attribute::name && one->value != card.organisation.name &&
                    (!one->from_date || *one->from_date <= from_.on) &&
                    std::find(names.begin(), names.end(), one->value) == names.end())
                    names.push_back(one->value);
            }
    }

    [[nodiscard]] std::optional<organisation_brief> other(fact const* one) const {
        auto const* record = one && one->other ? book_.record(*one->other) : nullptr;
        return record ? std::optional{brief_of(*record, from_)} : std::nullopt;
    }

    register_book const& book_;
    vantage from_;
    organisation_state state_;
    std::vector<organisation_record const*> told_; ///< the record, then its duplicates
};

} // namespace

result<organisation_card> card(changes::reader& reader, card_wish const& wish) {
    NETWORK_TRY(auto const id, resolve(reader, wish.organisation));
    NETWORK_CHECK(check_may_see(reader, wish.organisation));
    auto const book = reader.cached<register_book>();
    auto const* record = book->record(id);
    if (!record)
        return not_found("organisation.unknown", "no such organisation");
    drawing drawn{*book, *record, {wish.as_on.value_or(reader.today()), wish.known_at}};
    drawn.tell(reader.db());
    drawn.relate(naming{reader});
    drawn.trace();
    drawn.card.version = changes::version_of_organisation(reader.db(), id);
    return std::move(drawn.card);
}

} // namespace network::organisations
