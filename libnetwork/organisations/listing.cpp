// Lists, counts, totals, the map and the export: everything that is read off one view.
#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/lineage.hpp"
#include "libnetwork/organisations/naming.hpp"
#include "libnetwork/organisations/residents.hpp"
#include "libnetwork/organisations/store.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace network::organisations {
namespace {

template <class Wish>
std::optional<instant> known_at(Wish const& wish) {
    if constexpr (requires { wish.known_at; })
        return wish.known_at;
    else
        return std::nullopt;
}

template <class Wish>
vantage vantage_of(changes::reader const& reader, Wish const& wish) {
    return {wish.as_on.value_or(reader.today()), known_at(wish)};
}

/// The filters of a wish, made ready once.
struct sieve {
    std::vector<std::string> words; ///< each to be found at the start of a word
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;

    template <class Wish>
    explicit sieve(Wish const& wish)
        : kind(wish.kind), nation(wish.nation), region(wish.region), control(wish.control) {
        if (!wish.q)
            return;
        std::string word;
        for (char const c : fold(*wish.q) + ' ') {
            if (c != ' ') {
                word += c;
            } else if (!word.empty()) {
                words.push_back(word);
                word.clear();
            }
        }
        // Of marks alone nothing is left to look for: that is in no name, not in every one.
        if (words.empty() && !trim(*wish.q).empty())
            words.emplace_back(*wish.q);
    }
    [[nodiscard]] bool passes_all() const {
        return words.empty() && !kind && !nation && !region && !control;
    }
    [[nodiscard]] bool looks_for_names() const { return !words.empty(); }
    [[nodiscard]] bool finds(view_row const& one) const {
        return std::all_of(words.begin(), words.end(),
                           [&](std::string const& word) { return begins_in(one.search, word); });
    }
    /// A word's first letter is rarer than the space before it, so it is what is looked for.
    static bool begins_in(std::string_view text, std::string_view word) {
        for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1))
            if (at > 0 && text[at - 1] == ' ')
                return true;
        return false;
    }
    [[nodiscard]] bool kind_fits(view_row const& one) const {
        return !kind || one.row.kind == kind;
    }
    [[nodiscard]] bool nation_fits(view_row const& one) const {
        return !nation || one.row.nation == nation;
    }
    [[nodiscard]] bool region_fits(view_row const& one) const {
        return !region || one.row.region == region;
    }
    [[nodiscard]] bool control_fits(view_row const& one) const {
        return !control || one.row.control == control;
    }
    [[nodiscard]] bool passes(view_row const& one) const {
        return kind_fits(one) && nation_fits(one) && region_fits(one) && control_fits(one) &&
               finds(one);
    }
};

struct place {
    std::string folded;
    std::int64_t id = 0;
};

/// Reads "folded name~number".
std::optional<place> parse_cursor(std::string_view text) {
    auto const split = text.rfind('~');
    if (split == std::string_view::npos)
        return std::nullopt;
    place found{std::string{text.substr(0, split)}, 0};
    auto const* const end = text.data() + text.size();
    auto const read = std::from_chars(text.data() + split + 1, end, found.id);
    if (read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return found;
}

std::string cursor_of(view_row const& last) {
    return last.folded + '~' + std::to_string(last.row.id);
}

template <described_enum E>
class tally {
  public:
    void add(std::optional<E> value) { value ? ++counts_[*value] : ++without_; }
    [[nodiscard]] std::vector<facet> facets() const {
        std::vector<facet> all;
        for (auto const& [value, count] : counts_)
            all.push_back({std::string{to_word(value)}, std::string{label(value)}, count});
        if (without_ > 0)
            all.push_back({"", "Not recorded", without_});
        return all;
    }

  private:
    std::map<E, std::int64_t> counts_;
    std::int64_t without_ = 0;
};

/// What lies within, and of whom, on the day: read from the records, since rows do not say it.
struct containment {
    std::map<std::int64_t, std::int64_t> within;
    std::map<std::int64_t, std::int64_t> living_within;
};

containment contained(register_book const& book, register_view const& view, vantage const& from) {
    containment found;
    for (auto const& one : view.rows()) {
        auto const* record = book.record(one->row.id);
        auto const state = state_of(book, *record, from);
        auto const* within = state[attribute::within];
        if (!within || !within->other)
            continue;
        found.within[one->row.id] = *within->other;
        if (one->row.kind && is_principal_council(*one->row.kind))
            ++found.living_within[*within->other];
    }
    return found;
}

/// An upper bound for a council without a figure: what those who came after it have together.
void bound_by_successors(register_book const& book, register_view const& today, resident_area& area,
                         vantage const& now) {
    std::int64_t sum = 0;
    for (auto const id : living_in_place_of(book, area.organisation.id, now).living) {
        auto const* successor = today.find(id);
        if (!successor || id == area.organisation.id || !successor->row.population)
            continue;
        sum += *successor->row.population;
        area.bounding_successors.push_back(id);
    }
    if (!area.bounding_successors.empty())
        area.successors_population = sum;
}

} // namespace

result<page<organisation_row>> list(changes::reader& reader, list_wish const& wish) {
    std::optional<place> start;
    if (wish.after) {
        start = parse_cursor(*wish.after);
        if (!start)
            return invalid("after", "cursor.invalid", "must be the `next` of an earlier page");
    }
    auto const limit = static_cast<std::size_t>(
        std::clamp<std::int64_t>(wish.limit.value_or(default_page), 1, largest_page));
    auto const view = reader.cached<register_book>()->on(vantage_of(reader, wish));
    auto const& rows = view->rows();
    naming const names{reader};
    sieve const wanted{wish};
    bool const everyone = wanted.passes_all();
    auto const first = start ? view->after(start->folded, start->id) : 0;
    page<organisation_row> answer;
    view_row const* last = nullptr;
    bool more = false;
    std::int64_t total = 0;
    // One walk for page, rest and total; where nothing is filtered the page is all there is to
    // walk.
    for (auto index = everyone ? first : 0; index < rows.size() && !(everyone && more); ++index) {
        if (names.hides(rows[index]->row) || (!everyone && !wanted.passes(*rows[index])))
            continue;
        ++total;
        if (index < first)
            continue;
        more = answer.items.size() == limit;
        if (more)
            continue;
        last = rows[index].get();
        answer.items.push_back(last->row);
    }
    if (more && last)
        answer.next = cursor_of(*last);
    auto const hidden = std::count_if(view->individuals().begin(), view->individuals().end(),
                                      [&](auto const& one) { return names.hides(one->row); });
    answer.total = everyone ? static_cast<std::int64_t>(rows.size()) - hidden : total;
    return answer;
}

result<register_counts> counts(changes::reader& reader, count_wish const& wish) {
    auto const from = vantage_of(reader, wish);
    auto const view = reader.cached<register_book>()->on(from);
    naming const names{reader};
    sieve const wanted{wish};
    register_counts answer;
    answer.as_on = from.on;
    tally<organisation_kind> kinds;
    tally<organisations::nation> nations;
    tally<organisations::region> regions;
    tally<political_control> controls;
    for (auto const& one : view->rows()) {
        if (!wanted.finds(*one))
            continue;
        bool const hidden = names.hides(one->row);
        if (hidden && wanted.looks_for_names())
            continue; // that somebody of that name is counted would say that they are there
        bool const kind = wanted.kind_fits(*one);
        bool const nation = wanted.nation_fits(*one);
        bool const region = wanted.region_fits(*one);
        bool const control = wanted.control_fits(*one);
        if (nation && region && control)
            kinds.add(one->row.kind);
        if (kind && region && control)
            nations.add(one->row.nation);
        if (kind && nation && control)
            regions.add(one->row.region);
        if (kind && nation && region)
            controls.add(one->row.control);
        if (!(kind && nation && region && control))
            continue;
        ++answer.total;
        answer.not_named += hidden;
        answer.start_unknown += !one->row.begins;
        answer.principal_councils += one->row.kind && is_principal_council(*one->row.kind);
    }
    answer.kinds = kinds.facets();
    answer.nations = nations.facets();
    answer.regions = regions.facets();
    answer.controls = controls.facets();
    return answer;
}

population_count residents_of(register_book const& book, vantage const& from, date today,
                              std::function<bool(view_row const&)> const& is_in_set) {
    auto const view = book.on(from);
    // Bounds come from those who live now, or then if that is later.
    vantage const latest{std::max(from.on, today), from.known_at};
    auto const later = book.on(latest);
    auto const places = contained(book, *view, from);
    auto const value_or_0 = [](auto const& map, std::int64_t id) {
        auto const found = map.find(id);
        return found == map.end() ? std::int64_t{0} : found->second;
    };
    std::vector<resident_area> areas;
    for (auto const& one : view->rows()) {
        if (!is_in_set(*one))
            continue;
        auto& area = areas.emplace_back();
        area.organisation = brief_of(one->row);
        area.population = one->row.population;
        area.year = one->row.population_year.value_or(0);
        area.within = value_or_0(places.within, one->row.id);
        area.living_within = value_or_0(places.living_within, one->row.id);
        if (!area.population && one->row.kind && is_area(*one->row.kind))
            bound_by_successors(book, *later, area, latest);
    }
    return rules::count_residents(areas, from.on);
}

result<population_count> population(changes::reader& reader, count_wish const& wish) {
    sieve const wanted{wish};
    return residents_of(*reader.cached<register_book>(), vantage_of(reader, wish), reader.today(),
                        [&](view_row const& one) { return wanted.passes(one); });
}

result<map_points> map(changes::reader& reader, map_wish const& wish) {
    auto const from = vantage_of(reader, wish);
    auto const view = reader.cached<register_book>()->on(from);
    naming const names{reader};
    sieve const wanted{wish};
    map_points answer;
    answer.as_on = from.on;
    for (auto const& one : view->rows()) {
        if (names.hides(one->row) || !wanted.passes(*one))
            continue;
        if (!one->row.position) {
            ++answer.without_position;
            continue;
        }
        answer.points.push_back({one->row.slug, one->row.name, one->row.kind,
                                 one->row.position->latitude, one->row.position->longitude});
    }
    return answer;
}

result<register_export> export_register(changes::reader& reader, export_wish const& wish) {
    auto const from = vantage_of(reader, wish);
    auto const book = reader.cached<register_book>();
    register_export answer;
    answer.as_on = from.on;
    auto const slug_of = [&](fact const* relation) {
        auto const* other = relation && relation->other ? book->record(*relation->other) : nullptr;
        return other ? rules::slug_on(*other, rules::name_on(*other, from)) : std::string{};
    };
    naming const names{reader};
    auto const view = book->on(from); // keeps its rows while others ask for other days
    for (auto const& one : view->rows()) {
        auto const& row = one->row;
        if (names.hides(row))
            continue;
        auto const state = state_of(*book, *book->record(row.id), from);
        auto& out = answer.rows.emplace_back();
        out.id = row.id;
        out.slug = row.slug;
        out.name = row.name;
        out.short_name = row.short_name;
        out.kind = row.kind;
        out.nation = row.nation;
        out.region = row.region;
        out.control = row.control;
        out.gss_code = row.gss_code;
        out.local_authority_code = row.local_authority_code;
        out.begins = row.begins;
        out.ends = row.ends;
        out.population = row.population;
        out.population_year = row.population_year;
        if (row.position) {
            out.latitude = row.position->latitude;
            out.longitude = row.position->longitude;
        }
        out.within = slug_of(state[attribute::within]);
        out.combined_authority = slug_of(state[attribute::combined_authority]);
        out.website = state.text(attribute::website);
    }
    answer.sources = store::import_sources(reader.db());
    return answer;
}

} // namespace network::organisations
