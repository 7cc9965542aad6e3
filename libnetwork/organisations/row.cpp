// A record seen from a vantage, as the row that lists and cards show.
#include "libnetwork/organisations/register.hpp"

#include <algorithm>
#include <charconv>

namespace network::organisations {

organisation_state state_of(record_source const& source, organisation_record const& record,
                            vantage const& from) {
    auto state = rules::state_on(record, from);
    for (auto const& merge : record.merges) {
        if (merge.kept != record.id || !rules::stands(merge, record.merges, from.known_at))
            continue;
        if (auto const* duplicate = source.record(merge.duplicate))
            rules::take_over(state, rules::state_on(*duplicate, from));
    }
    return state;
}

bool is_individual(record_source const& source, organisation_record const& record) {
    if (rules::is_individual(record))
        return true;
    return std::any_of(record.merges.begin(), record.merges.end(),
                       [&](duplicate_merge const& merge) {
                           auto const* duplicate =
                               merge.kept == record.id && rules::stands(merge, record.merges, {})
                                   ? source.record(merge.duplicate)
                                   : nullptr;
                           return duplicate && rules::is_individual(*duplicate);
                       });
}

organisation_row row_of(record_source const& source, organisation_record const& record,
                        vantage const& from) {
    auto const state = state_of(source, record, from);
    organisation_row row;
    row.id = record.id;
    row.name = rules::name_on(record, from);
    row.slug = rules::slug_on(record, row.name);
    row.short_name = state.text(attribute::short_name);
    row.kind = state.word<organisation_kind>(attribute::kind);
    row.nation = state.word<nation>(attribute::nation);
    row.region = state.word<region>(attribute::region);
    row.control = state.word<political_control>(attribute::control);
    if (auto const* code = state.code(code_scheme::gss))
        row.gss_code = code->value;
    if (auto const* code = state.code(code_scheme::local_authority))
        row.local_authority_code = code->value;
    if (auto const* figure = state[attribute::population]) {
        row.population = figure->amount;
        std::int64_t year = 0;
        std::from_chars(figure->scheme.data(), figure->scheme.data() + figure->scheme.size(), year);
        row.population_year = year;
    }
    if (auto const* where = state[attribute::position])
        row.position = rules::parse_position(where->value);
    row.begins = state.life.begins;
    row.ends = state.life.ends;
    row.individual = is_individual(source, record);
    return row;
}

organisation_brief brief_of(organisation_record const& record, vantage const& from) {
    organisation_brief brief;
    brief.id = record.id;
    brief.name = rules::name_on(record, from);
    brief.slug = rules::slug_on(record, brief.name);
    auto const state = rules::state_on(record, from);
    brief.kind = state.word<organisation_kind>(attribute::kind);
    brief.begins = state.life.begins;
    brief.ends = state.life.ends;
    return brief;
}

organisation_brief brief_of(organisation_row const& row) {
    return {row.id, row.slug, row.name, row.kind, row.begins, row.ends};
}

} // namespace network::organisations
