// Who is meant, and everything about one organisation.
#include "libnetwork/organisations/organisations.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/lineage.hpp"
#include "libnetwork/organisations/naming.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/store.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace network::organisations {
namespace {

std::int64_t parse_number(std::string_view text) {
    std::int64_t number = 0;
    auto const* const end = text.data() + text.size();
    if (text.empty() || text.front() == '0')
        return 0;
    auto const read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end && number > 0 ? number : 0;
}

constexpr std::int64_t most_suggested = 5;

error unknown(std::string_view reference) {
    return not_found("organisation.unknown",
                     "No organisation goes by \"" + std::string{reference.substr(0, 100)} + "\"");
}

/// Of several that bear or bore a code: the one that bears it and lives, if it is one alone.
result<std::int64_t> one_of(record_source const& source, std::vector<std::int64_t> const& found,
                            std::string_view code, date today) {
    std::vector<std::int64_t> kept;
    std::vector<std::int64_t> living;
    vantage const now{today, std::nullopt};
    for (auto const id : found) {
        auto const* record = source.record(id);
        if (!record)
            continue;
        auto const into = rules::merged_into(*record, std::nullopt);
        auto const meant = into != 0 ? into : id;
        if (std::find(kept.begin(), kept.end(), meant) != kept.end())
            continue;
        kept.push_back(meant);
        auto const state = rules::state_on(*record, now);
        bool const bears = std::any_of(state.codes.begin(), state.codes.end(),
                                       [&](fact const* one) { return one && one->value == code; });
        if (bears && state.life.holds(today))
            living.push_back(meant);
    }
    if (kept.size() == 1)
        return kept.front();
    if (living.size() == 1)
        return living.front();
    if (kept.empty())
        return unknown(code);
    return conflict("organisation.ambiguous", "several organisations go by \"" + std::string{code} +
                                                  "\": use the slug or the number");
}

/// Looks in this source by slug, number and code, in that order.
result<std::int64_t> resolve_in(record_source const& source, std::string_view reference,
                                date today) {
    auto const text = trim(reference);
    if (text.empty() || text.size() > 200 || !is_clean_text(text))
        return unknown(text);
    auto id = source.by_slug(text);
    if (id == 0)
        if (auto const number = parse_number(text); number != 0 && source.record(number))
            id = number;
    if (id == 0) {
        auto const code = rules::tidy(attribute::code, text);
        auto const bearers = source.by_code(code);
        if (bearers.empty())
            return unknown(text); // as it was typed
        return one_of(source, bearers, code, today);
    }
    auto const* record = source.record(id);
    auto const kept = record ? rules::merged_into(*record, std::nullopt) : 0;
    return kept != 0 ? kept : id;
}

/// Nobody bears it; those whose names hold its words are named, so that half a name is enough to go
/// on.
error unknown_but_like(changes::reader& reader, std::string_view text, date on) {
    auto failed = unknown(text);
    list_wish wish;
    wish.q = std::string{text.substr(0, 200)};
    wish.as_on = on;
    wish.limit = most_suggested;
    auto const like = list(reader, wish);
    if (like.has_error() || like->items.empty())
        return failed;
    std::string names;
    for (auto const& one : like->items)
        names += (names.empty() ? ". Did you mean " : "; ") + one.name;
    failed.message += names + (like->next ? "; or another?" : "?");
    return failed;
}

} // namespace

result<std::int64_t> resolve(changes::reader& reader, std::string_view reference) {
    return resolve_in(*records_of(reader), reference, reader.today());
}

result<> check_may_see(changes::reader& reader, std::string_view reference) {
    naming const names{reader};
    if (!names.hides_some())
        return {};
    auto const meant = resolve(reader, reference);
    if (meant.has_value() && names.hides(*meant))
        return unknown(trim(reference));
    return {};
}

result<lookup_answer> lookup(changes::reader& reader, lookup_wish const& wish) {
    auto const book = reader.cached<register_book>();
    vantage const from{wish.as_on.value_or(reader.today()), std::nullopt};
    auto const text = trim(wish.q);
    if (!is_clean_text(text))
        return invalid("q", "text.invalid", "must be valid text");
    lookup_answer answer;
    answer.as_on = from.on;

    std::vector<std::int64_t> found;
    if (auto const by_slug = book->by_slug(text); by_slug != 0)
        found = {by_slug};
    if (found.empty())
        found = book->by_code(rules::tidy(attribute::code, text));
    if (found.empty())
        if (auto const folded = fold(text); !folded.empty())
            found = book->by_name(folded);
    if (found.empty())
        if (auto const number = parse_number(text); number != 0 && book->record(number))
            found = {number};
    naming const names{reader};
    std::erase_if(found, [&](std::int64_t id) { return names.hides(id); });
    if (found.empty())
        return unknown_but_like(reader, text, from.on);

    // What was entered by mistake counts only where nothing else bore it.
    auto const is_real = [&](std::int64_t id) {
        return rules::life_of(*book->record(id), {}).recorded;
    };
    if (std::any_of(found.begin(), found.end(), is_real))
        std::erase_if(found, [&](std::int64_t id) { return !is_real(id); });

    auto const view = book->on(from);
    std::vector<std::int64_t> living;
    for (auto const id : found) {
        auto const* one = view->find(id);
        answer.found.push_back(one ? brief_of(one->row) : brief_of(*book->record(id), from));
        if (one) {
            living.push_back(id);
            continue;
        }
        auto chain = living_in_place_of(*book, id, from);
        std::move(chain.steps.begin(), chain.steps.end(), std::back_inserter(answer.why));
        living.insert(living.end(), chain.living.begin(), chain.living.end());
    }
    for (auto const id : living) {
        auto const there = std::any_of(answer.living.begin(), answer.living.end(),
                                       [&](organisation_row const& row) { return row.id == id; });
        if (auto const* one = view->find(id); one && !there)
            answer.living.push_back(one->row);
    }
    return answer;
}

} // namespace network::organisations
