#include "libnetwork/organisations/rules.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/attribute_kinds.hpp"

#include <algorithm>
#include <charconv>

namespace network::organisations::rules {
namespace {

bool known(instant recorded_at, std::optional<instant> known_at) {
    return !known_at || recorded_at <= *known_at;
}

std::int64_t number_of(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Is `candidate` to be preferred over what was found so far, on that day?
bool supersedes(fact const& candidate, fact const* found) {
    if (!found)
        return true;
    if (candidate.from_date != found->from_date)
        return candidate.from_date > found->from_date; // no date sorts first
    return candidate.id > found->id;
}

bool figure_supersedes(fact const& candidate, fact const* found, date on) {
    if (!found)
        return true;
    auto const year = number_of(candidate.scheme);
    auto const other = number_of(found->scheme);
    if (year == other)
        return candidate.id > found->id;
    bool const past = year <= on.year();
    bool const other_past = other <= on.year();
    if (past != other_past)
        return past;
    return past ? year > other : year < other;
}

} // namespace

bool stands(fact const& one, std::span<fact const> all, std::optional<instant> known_at) {
    if (one.withdrawn || !known(one.recorded_at, known_at))
        return false;
    return std::none_of(all.begin(), all.end(), [&](fact const& later) {
        return later.corrects == one.id && known(later.recorded_at, known_at);
    });
}

std::vector<fact const*> standing(std::span<fact const> all, std::optional<instant> known_at) {
    std::vector<fact const*> found;
    for (auto const& one : all)
        if (stands(one, all, known_at))
            found.push_back(&one);
    return found;
}

bool stands(succession const& one, std::span<std::shared_ptr<succession const> const> all,
            std::optional<instant> known_at) {
    if (one.cancels || !known(one.recorded_at, known_at))
        return false;
    return std::none_of(all.begin(), all.end(), [&](auto const& later) {
        return later->cancels == one.id && known(later->recorded_at, known_at);
    });
}

bool stands(duplicate_merge const& one, std::span<duplicate_merge const> all,
            std::optional<instant> known_at) {
    if (one.undoes || !known(one.recorded_at, known_at))
        return false;
    return std::none_of(all.begin(), all.end(), [&](duplicate_merge const& later) {
        return later.undoes == one.id && known(later.recorded_at, known_at);
    });
}

bool ends_predecessors(succession_kind kind) {
    switch (kind) {
    case succession_kind::merge:
    case succession_kind::split:
    case succession_kind::reorganisation:
    case succession_kind::group_becomes_council:
        return true;
    case succession_kind::rename:
    case succession_kind::boundary_change:
    case succession_kind::transfer:
        break;
    }
    return false;
}

life life_of(organisation_record const& record, std::optional<instant> known_at) {
    life found;
    fact const* begins = nullptr;
    fact const* ends = nullptr;
    for (auto const& one : record.facts) {
        if (one.attribute != attribute::name && one.attribute != attribute::begins &&
            one.attribute != attribute::ends)
            continue;
        if (!stands(one, record.facts, known_at))
            continue;
        if (one.attribute == attribute::name)
            found.recorded = true;
        else if (one.attribute == attribute::begins)
            begins = &one;
        else
            ends = &one;
    }
    if (begins)
        found.begins = begins->from_date;
    if (ends)
        found.ends = ends->from_date;
    for (auto const& one : record.successions) {
        if (!ends_predecessors(one->kind) || !stands(*one, record.successions, known_at))
            continue;
        bool before = false;
        bool after = false;
        for (auto const& link : one->links) {
            before |= link.predecessor == record.id;
            after |= link.successor == record.id;
        }
        if (before && !after && (!found.ends || one->effective < *found.ends))
            found.ends = one->effective;
    }
    return found;
}

organisation_state state_on(organisation_record const& record, vantage const& from) {
    organisation_state state;
    state.life = life_of(record, from.known_at);
    for (auto const& one : record.facts) {
        auto& place = one.attribute == attribute::code
                          ? state.codes[static_cast<std::size_t>(
                                from_word<code_scheme>(one.scheme).value_or(code_scheme::other))]
                          : state.one[static_cast<std::size_t>(one.attribute)];
        if (is_figure(one.attribute)) {
            if (figure_supersedes(one, place, from.on) && stands(one, record.facts, from.known_at))
                place = &one;
        } else if ((!one.from_date || *one.from_date <= from.on) && supersedes(one, place) &&
                   stands(one, record.facts, from.known_at)) {
            place = &one;
        }
    }
    auto const past = [&](fact const* one) {
        return one && one->to_date && *one->to_date <= from.on;
    };
    for (auto& place : state.one)
        if (past(place))
            place = nullptr;
    for (auto& place : state.codes)
        if (past(place))
            place = nullptr;
    return state;
}

void take_over(organisation_state& kept, organisation_state const& duplicate) {
    for (std::size_t i = 0; i < kept.one.size(); ++i)
        if (!kept.one[i])
            kept.one[i] = duplicate.one[i];
    for (std::size_t i = 0; i < kept.codes.size(); ++i)
        if (!kept.codes[i])
            kept.codes[i] = duplicate.codes[i];
}

bool is_individual(organisation_record const& record) {
    return std::any_of(record.facts.begin(), record.facts.end(), [&](fact const& one) {
        return one.attribute == attribute::kind && one.value == "individual" && !one.withdrawn &&
               stands(one, record.facts, std::nullopt);
    });
}

listing_consent const* consent_on(organisation_record const& record, date day) {
    listing_consent const* newest = nullptr;
    for (auto const& one : record.consents)
        if (one.from_date <= day && (!newest || one.id > newest->id))
            newest = &one;
    return newest;
}

std::int64_t merged_into(organisation_record const& record, std::optional<instant> known_at) {
    for (auto const& one : record.merges)
        if (one.duplicate == record.id && stands(one, record.merges, known_at))
            return one.kept;
    return 0;
}

std::string_view name_on(organisation_record const& record, vantage const& from) {
    fact const* holding = nullptr;
    fact const* first = nullptr;
    fact const* any = nullptr;
    for (auto const& one : record.facts) {
        if (one.attribute != attribute::name || one.withdrawn)
            continue;
        any = &one;
        if (!stands(one, record.facts, from.known_at))
            continue;
        if (!one.from_date || *one.from_date <= from.on) {
            if (supersedes(one, holding))
                holding = &one;
        } else if (!first || *one.from_date < *first->from_date) {
            first = &one;
        }
    }
    auto const* found = holding ? holding : first ? first : any;
    return found ? std::string_view{found->value} : std::string_view{};
}

std::string slug_on(organisation_record const& record, std::string_view name) {
    auto const wanted = network::slug(name);
    if (std::find(record.slugs.begin(), record.slugs.end(), wanted) != record.slugs.end())
        return wanted;
    return record.slugs.empty() ? std::to_string(record.id) : record.slugs.back();
}

std::optional<position> parse_position(std::string_view stored) {
    position where;
    auto const* const end = stored.data() + stored.size();
    auto const latitude = std::from_chars(stored.data(), end, where.latitude);
    if (latitude.ec != std::errc{} || latitude.ptr == end || *latitude.ptr != ',')
        return std::nullopt;
    auto const longitude = std::from_chars(latitude.ptr + 1, end, where.longitude);
    if (longitude.ec != std::errc{} || longitude.ptr != end || fault_in_position("", where))
        return std::nullopt;
    return where;
}

std::string to_stored(position const& where) {
    return std::to_string(where.latitude) + ',' + std::to_string(where.longitude);
}

} // namespace network::organisations::rules
