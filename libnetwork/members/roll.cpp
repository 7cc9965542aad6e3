#include "libnetwork/members/roll.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/shadow.hpp"
#include "libnetwork/organisations/naming.hpp"
#include "libnetwork/organisations/residents.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace network::members {
namespace {

using organisations::register_book;

/// A roll and the book it points into. Others may ask for other days meanwhile, so the books' own
/// shelf does not keep it.
struct held_roll {
    std::shared_ptr<member_book const> book;
    std::shared_ptr<roll const> lines;

    [[nodiscard]] auto begin() const { return lines->begin(); }
    [[nodiscard]] auto end() const { return lines->end(); }
};

held_roll roll_on(changes::reader& view, vantage const& from) {
    auto book = view.cached<member_book>();
    auto lines = book->on(view.cached<register_book>(), from);
    return {std::move(book), std::move(lines)};
}

vantage from(changes::reader& view, std::optional<date> as_on, std::optional<instant> known_at) {
    return {as_on.value_or(view.today()), known_at};
}

/// The filters of a wish, made ready once.
class sieve {
  public:
    explicit sieve(roll_wish const& wish) : wish_(wish) {
        part_ = wish.part.value_or(wish.standing                  ? roll_part::all
                                   : wish.tier == tier::supporter ? roll_part::belonging
                                                                  : roll_part::members);
        std::string word;
        for (char const c : fold(wish.q.value_or("")) + ' ') {
            if (c != ' ')
                word += c;
            else if (!word.empty())
                words_.push_back(' ' + std::exchange(word, {}));
        }
    }
    [[nodiscard]] bool passes(roll_line const& line) const {
        auto const& who = line.organisation;
        return in_part(line.state) && (!wish_.tier || *wish_.tier == line.state.tier) &&
               (!wish_.standing || *wish_.standing == line.state.standing) &&
               (!wish_.kind || who.kind == wish_.kind) &&
               (!wish_.nation || who.nation == wish_.nation) &&
               (!wish_.region || who.region == wish_.region) &&
               (!wish_.control || who.control == wish_.control) &&
               std::all_of(words_.begin(), words_.end(), [&](std::string const& word) {
                   return line.search.find(word) != std::string::npos;
               });
    }

  private:
    [[nodiscard]] bool in_part(state const& stands) const {
        switch (part_) {
        case roll_part::members:
            return stands.belongs() && stands.tier != tier::supporter;
        case roll_part::supporters:
            return stands.belongs() && stands.tier == tier::supporter;
        case roll_part::belonging:
            return stands.belongs();
        case roll_part::past:
            return !stands.belongs();
        case roll_part::all:
            return true;
        }
        return false;
    }

    roll_wish const& wish_;
    roll_part part_ = roll_part::members;
    std::vector<std::string> words_; ///< each with the space before it
};

roll_row row_of(roll_line const& line) {
    auto const& who = line.organisation;
    return {who.id,
            who.slug,
            who.name,
            who.kind,
            who.nation,
            who.region,
            who.gss_code,
            line.state.tier,
            line.state.standing,
            *line.state.joined,
            *line.state.since,
            line.state.leaves,
            who.population};
}

struct place {
    std::string folded;
    std::int64_t organisation = 0;
};

/// Reads "folded name~number".
std::optional<place> parse_cursor(std::string_view text) {
    auto const split = text.rfind('~');
    if (split == std::string_view::npos)
        return std::nullopt;
    place found{std::string{text.substr(0, split)}, 0};
    auto const* const end = text.data() + text.size();
    auto const read = std::from_chars(text.data() + split + 1, end, found.organisation);
    if (read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return found;
}

bool is_member(roll_line const& line) {
    return line.state.belongs() && line.state.tier != tier::supporter;
}

/// Budgets of those whose residents count: what is left out there is left out here.
budget_count budgets_of(register_book const& book, vantage const& from,
                        std::set<std::int64_t> const& members,
                        organisations::population_count const& residents) {
    std::set<std::int64_t> out;
    for (auto const& one : residents.left_out_of_total)
        out.insert(one.organisation.id);
    budget_count count;
    auto const all = book.on(from);
    for (auto const& one : all->rows()) {
        if (!members.contains(one->row.id) || out.contains(one->row.id) || !one->row.kind ||
            !organisations::is_area(*one->row.kind))
            continue;
        auto const state = organisations::state_of(book, *book.record(one->row.id), from);
        auto const* revenue = state[organisations::attribute::revenue_budget];
        auto const* capital = state[organisations::attribute::capital_budget];
        if (!revenue && !capital) {
            count.without_figure.push_back(organisations::brief_of(one->row));
            continue;
        }
        ++count.counted;
        count.revenue += revenue ? revenue->amount.value_or(0) : 0;
        count.capital += capital ? capital->amount.value_or(0) : 0;
    }
    count.total = count.revenue + count.capital;
    return count;
}

std::optional<date> first_day(roll const& lines) {
    std::optional<date> first;
    for (auto const& line : lines)
        if (!first || *line.state.joined < *first)
            first = line.state.joined;
    return first;
}

date day_in(std::int64_t year, std::int64_t month, std::int64_t day) {
    auto const first = *date::from_ymd(static_cast<int>(year), static_cast<int>(month), 1);
    auto const last = first.plus_months(1).plus_days(-1);
    return std::min(first.plus_days(static_cast<int>(day) - 1), last);
}

} // namespace

result<page<roll_row>> list_members(changes::reader& view, roll_wish const& wish) {
    std::optional<place> start;
    if (wish.after) {
        start = parse_cursor(*wish.after);
        if (!start)
            return invalid("after", "cursor.invalid", "must be the `next` of an earlier page");
    }
    auto const limit = std::clamp<std::int64_t>(wish.limit.value_or(default_page), 1, largest_page);
    auto const lines = roll_on(view, from(view, wish.as_on, wish.known_at));
    organisations::naming const names{view};
    sieve const wanted{wish};
    page<roll_row> answer;
    answer.total = 0;
    roll_line const* last = nullptr;
    bool more = false;
    for (auto const& line : lines) {
        if (!wanted.passes(line) || names.hides(line.organisation))
            continue;
        ++answer.total;
        auto const order = start ? line.folded.compare(start->folded) : 1;
        if (order < 0 || (order == 0 && line.organisation.id <= start->organisation))
            continue;
        if (static_cast<std::int64_t>(answer.items.size()) == limit) {
            more = true;
            continue;
        }
        last = &line;
        answer.items.push_back(row_of(line));
    }
    if (more)
        answer.next = last->folded + '~' + std::to_string(last->organisation.id);
    return answer;
}

result<member_counts> count_members(changes::reader& view, members_as_of_wish const& wish) {
    auto const where = from(view, wish.as_on, wish.known_at);
    auto const book = view.cached<register_book>();
    // What was known then was asked about then: figures are bounded by those who lived on that day.
    auto const today_then = wish.known_at ? london_date(*wish.known_at) : view.today();
    member_counts answer;
    answer.as_on = where.on;
    answer.known_at = wish.known_at;
    for (auto const word : {tier::full, tier::associate, tier::affiliate})
        answer.tiers.push_back({word, std::string{label(word)}, 0});
    organisations::naming const names{view};
    std::set<std::int64_t> members;
    for (auto const& line : roll_on(view, where)) {
        if (!line.state.belongs())
            continue;
        answer.not_named += names.hides(line.organisation);
        if (!is_member(line)) {
            ++answer.supporters;
            continue;
        }
        ++answer.members;
        ++answer.tiers[static_cast<std::size_t>(line.state.tier)].count;
        answer.suspended += line.state.standing == standing::suspended;
        answer.leaving += line.state.standing == standing::notice;
        members.insert(line.organisation.id);
    }
    answer.population = organisations::residents_of(
        *book, where, today_then,
        [&](organisations::view_row const& one) { return members.contains(one.row.id); });
    answer.budget = budgets_of(*book, where, members, answer.population);
    return answer;
}

result<voting_roll> show_voting_roll(changes::reader& view, members_as_of_wish const& wish) {
    auto const where = from(view, wish.as_on, wish.known_at);
    auto const book = view.cached<register_book>();
    auto const members = view.cached<member_book>();
    auto const& in_force = rules::policy_on(members->policies(), where.on, where.known_at);
    voting_roll answer;
    answer.as_on = where.on;
    organisations::naming const names{view};
    auto const lines = members->on(book, where);
    for (auto const& line : *lines) {
        if (!is_member(line))
            continue;
        bool const shadow = is_shadow(*members, *book, *book->record(line.organisation.id), where);
        auto rights = rules::entitlements(line.state, in_force, shadow);
        auto const found =
            std::find_if(rights.begin(), rights.end(), [](entitlement_row const& one) {
                return one.entitlement == entitlement::vote;
            });
        answer.votes += found->granted;
        if (names.hides(line.organisation)) {
            ++answer.not_named;
            continue;
        }
        voter one{line.organisation.id, line.organisation.slug, line.organisation.name,
                  found->granted, std::move(found->why)};
        (one.votes ? answer.voters : answer.without_vote).push_back(std::move(one));
    }
    return answer;
}

result<page<growth_row>> show_growth(changes::reader& view, growth_wish const& wish) {
    page<growth_row> answer;
    answer.total = 0;
    auto const start = first_day(*roll_on(view, {view.today(), std::nullopt}).lines);
    if (!start)
        return answer;
    auto const month = wish.month.value_or(7);
    auto const last =
        std::min<std::int64_t>(wish.to_year.value_or(view.today().year()), view.today().year());
    std::set<std::int64_t> before;
    for (auto year = wish.from_year.value_or(start->year()); year <= last; ++year) {
        growth_row row;
        row.as_on = std::min(day_in(year, month, wish.day.value_or(31)), view.today());
        std::set<std::int64_t> now;
        for (auto const& line : roll_on(view, {row.as_on, std::nullopt})) {
            if (!line.state.belongs())
                continue;
            std::int64_t growth_row::*const column[] = {&growth_row::full, &growth_row::associate,
                                                        &growth_row::affiliate,
                                                        &growth_row::supporter};
            ++(row.*column[static_cast<std::size_t>(line.state.tier)]);
            if (is_member(line))
                now.insert(line.membership->id);
        }
        row.joined =
            std::count_if(now.begin(), now.end(), [&](auto id) { return !before.contains(id); });
        row.went =
            std::count_if(before.begin(), before.end(), [&](auto id) { return !now.contains(id); });
        before = std::move(now);
        answer.items.push_back(row);
    }
    answer.total = static_cast<std::int64_t>(answer.items.size());
    return answer;
}

} // namespace network::members
