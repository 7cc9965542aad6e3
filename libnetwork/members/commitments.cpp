#include "libnetwork/members/commitments.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/commitment_book.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <functional>

namespace network::members {
namespace {

/// A row with what sorting and searching need.
struct listed {
    commitment_row row;
    std::string folded;
};

template <class Wish>
std::vector<listed> all_rows(changes::reader& view, Wish const& wish) {
    auto const on = wish.as_on.value_or(view.today());
    auto const source = organisations::records_of(view);
    auto const book = view.cached<commitment_book>();
    auto const wanted = fold(wish.q.value_or(""));
    std::vector<listed> rows;
    for (auto const& [id, council] : councils_on_record(view, wish.known_at)) {
        auto const* what = rules::commitment_on(council, on);
        auto const* record = what ? source->record(id) : nullptr;
        if (!record)
            continue;
        listed made{row_of(rules::judge(council, *what, book->facts().policies, on, wish.known_at),
                           *what, on),
                    {}};
        auto const who = organisations::row_of(*source, *record, {on, wish.known_at});
        made.row.organisation = id;
        made.row.slug = who.slug;
        made.row.name = who.name;
        made.row.kind = who.kind;
        made.row.nation = who.nation;
        made.folded = fold(who.name);
        if (made.folded.find(wanted) != std::string::npos)
            rows.push_back(std::move(made));
    }
    std::sort(rows.begin(), rows.end(), [](listed const& a, listed const& b) {
        return std::tie(a.folded, a.row.organisation) < std::tie(b.folded, b.row.organisation);
    });
    return rows;
}

enum class filter : std::uint8_t { none, state, band, nation };

/// Whether a row passes the filters of a wish; `but` is left out.
template <class Wish>
bool passes(Wish const& wish, commitment_row const& row, filter but = filter::none) {
    return (but == filter::state || !wish.state || row.state == *wish.state) &&
           (but == filter::band || !wish.band || row.band == *wish.band) &&
           (but == filter::nation || !wish.nation || row.nation == wish.nation);
}

template <described_enum E, class WordOf>
std::vector<commitment_facet> facets(std::vector<listed> const& rows,
                                     commitment_count_wish const& wish, filter own,
                                     WordOf&& word_of) {
    std::vector<commitment_facet> found;
    for (auto const word : words_of<E>()) {
        auto const value = *from_word<E>(word);
        commitment_facet made{std::string{word}, std::string{label(value)}, 0};
        for (auto const& one : rows)
            made.count += word_of(one.row) == value && passes(wish, one.row, own) ? 1 : 0;
        if (made.count > 0)
            found.push_back(std::move(made));
    }
    return found;
}

/// "folded name\nnumber": where a page ended.
std::string cursor_of(listed const& last) {
    return last.folded + '\n' + std::to_string(last.row.organisation);
}

bool stands_after(listed const& one, std::string const& cursor) {
    auto const line = cursor.find('\n');
    auto const name = cursor.substr(0, line);
    if (one.folded != name)
        return name < one.folded;
    std::int64_t number = 0;
    for (char const c : line == std::string::npos ? std::string{} : cursor.substr(line + 1))
        if (c >= '0' && c <= '9' && number < 100'000'000'000)
            number = number * 10 + (c - '0');
    return number < one.row.organisation;
}

} // namespace

commitment_row row_of(commitment_verdict const& verdict, known_commitment const& what, date on) {
    commitment_row row;
    row.declared_on = what.said.declared_on;
    row.state = verdict.state;
    row.review_due = verdict.review_due;
    row.lapsed_on = verdict.lapsed_on;
    row.lapse_reason = verdict.lapse_reason;
    row.elections_known = verdict.elections_known;
    row.elections_outlived = verdict.elections_outlived;
    row.changes_outlived = verdict.changes_outlived;
    row.durability = verdict.durability;
    row.band = verdict.band;
    for (auto const& one : what.pledges) {
        if (on < one.said.pledged_on)
            continue;
        auto const* found = rules::outcome_on(one, on);
        ++row.pledges;
        row.pledges_kept += found && found->result == pledge_result::kept ? 1 : 0;
        row.pledges_overdue += rules::is_overdue(one, on) ? 1 : 0;
    }
    return row;
}

result<page<commitment_row>> list_commitments(changes::reader& view, commitments_wish const& wish) {
    page<commitment_row> found;
    auto const limit = static_cast<std::size_t>(wish.limit.value_or(default_page));
    listed const* last = nullptr;
    auto const rows = all_rows(view, wish);
    for (auto const& one : rows) {
        if (!passes(wish, one.row))
            continue;
        ++found.total;
        if (wish.after && !stands_after(one, *wish.after))
            continue;
        if (found.items.size() == limit) {
            if (!found.next)
                found.next = cursor_of(*last);
            continue;
        }
        found.items.push_back(one.row);
        last = &one;
    }
    return found;
}

result<commitment_counts> count_commitments(changes::reader& view,
                                            commitment_count_wish const& wish) {
    auto const rows = all_rows(view, wish);
    commitment_counts counts;
    counts.as_on = wish.as_on.value_or(view.today());
    for (auto const& one : rows) {
        if (!passes(wish, one.row))
            continue;
        ++counts.total;
        counts.lapsed += one.row.state == commitment_state::lapsed ? 1 : 0;
        counts.in_force += one.row.state != commitment_state::lapsed &&
                                   one.row.state != commitment_state::council_ended
                               ? 1
                               : 0;
        counts.survived_a_change += one.row.changes_outlived > 0 ? 1 : 0;
    }
    counts.states = facets<commitment_state>(rows, wish, filter::state,
                                             [](commitment_row const& row) { return row.state; });
    counts.bands = facets<durability_band>(rows, wish, filter::band,
                                           [](commitment_row const& row) { return row.band; });
    counts.nations = facets<organisations::nation>(
        rows, wish, filter::nation, [](commitment_row const& row) { return row.nation; });
    return counts;
}

result<elections_of_council> elections_of(changes::reader& view, commitment_wish const& wish) {
    constexpr int first_year = 1997;
    constexpr int months_ahead = 72;
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const councils = councils_on_record(view, wish.known_at, id);
    elections_of_council found;
    found.as_on = wish.as_on.value_or(view.today());
    auto const council = councils.find(id);
    if (council == councils.end())
        return found;
    found.elections = rules::elections_between(council->second.elections, council->second.cycles,
                                               date::from_ymd(first_year, 1, 1).value(),
                                               found.as_on.plus_months(months_ahead));
    for (auto const& one : found.elections)
        if (!found.next && found.as_on < one.held_on)
            found.next = one.held_on;
    return found;
}

result<commitment_policy> review_policy(changes::reader& view, review_policy_asked const& wish) {
    auto const book = view.cached<commitment_book>();
    return rules::policy_on(book->facts().policies, wish.as_on.value_or(view.today()),
                            wish.known_at);
}

std::string_view label(commitment_state value) {
    switch (value) {
    case commitment_state::current:
        return "In force";
    case commitment_state::review_due:
        return "Review due";
    case commitment_state::review_overdue:
        return "Review overdue";
    case commitment_state::lapsed:
        return "Lapsed";
    case commitment_state::council_ended:
        return "Council ended";
    }
    return {};
}

std::string_view label(durability_band value) {
    switch (value) {
    case durability_band::untested:
        return "Untested";
    case durability_band::tested:
        return "Tested";
    case durability_band::rooted:
        return "Rooted";
    case durability_band::durable:
        return "Durable";
    }
    return {};
}

} // namespace network::members
