#include "libnetwork/organisations/population.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace network::organisations::rules {
namespace {

/// A running total with the ends of what it can be.
struct tally {
    population_count& count;
    std::set<std::int64_t> bounded_by; ///< successors whose figures are in the upper end already
    std::int64_t more = 0;             ///< upper end above the total
    std::int64_t less = 0;             ///< lower end below the total
    bool unbounded = false;

    void add(resident_area const& area) {
        count.total += *area.population;
        ++count.counted;
        if (std::find(count.years.begin(), count.years.end(), area.year) == count.years.end())
            count.years.push_back(area.year);
    }
    void leave_out(resident_area const& area, std::string rule, std::string text) {
        count.left_out_of_total.push_back(
            {area.organisation, std::move(rule), std::move(text), area.population});
    }
    /// Belongs into the total, but nobody knows its figure.
    void miss(resident_area const& area) {
        count.without_figure.push_back(area.organisation);
        if (!area.successors_population) {
            unbounded = true;
            return;
        }
        bool fresh = false;
        for (auto const successor : area.bounding_successors)
            fresh |= bounded_by.insert(successor).second;
        if (fresh)
            more += *area.successors_population;
    }
};

using by_container = std::map<std::int64_t, std::vector<resident_area const*>>;

bool is_kind(resident_area const& area, bool (*test)(organisation_kind)) {
    return area.organisation.kind && test(*area.organisation.kind);
}

/// A county and the districts in it: one or the other counts, never both.
void count_county(tally& tally, resident_area const& county,
                  std::vector<resident_area const*> const& districts) {
    bool const all_known = std::all_of(districts.begin(), districts.end(),
                                       [](auto const* d) { return d->population; });
    bool const all_there = static_cast<std::int64_t>(districts.size()) >= county.living_within;
    std::int64_t sum = 0;
    for (auto const* district : districts)
        sum += district->population.value_or(0);

    if (!districts.empty() && all_there && (all_known || !county.population)) {
        for (auto const* district : districts)
            district->population ? tally.add(*district) : tally.miss(*district);
        tally.leave_out(county, "population.districts_counted",
                        "Its residents are counted by its districts.");
        if (county.population && all_known) {
            tally.more += std::max<std::int64_t>(0, *county.population - sum);
            tally.less += std::max<std::int64_t>(0, sum - *county.population);
        }
        return;
    }
    if (!county.population) {
        // Some of its districts are known, and it is more than they are.
        for (auto const* district : districts)
            if (district->population)
                tally.add(*district);
        tally.miss(county);
        return;
    }
    tally.add(county);
    tally.more += std::max<std::int64_t>(0, sum - *county.population);
    for (auto const* district : districts)
        tally.leave_out(*district, "population.within_counted",
                        "Its residents are counted by " + county.organisation.name +
                            ", for which the figures of all districts are not at hand.");
}

void count_local(tally& tally, resident_area const& council, bool container_counted) {
    if (container_counted) {
        tally.leave_out(council, "population.within_counted",
                        "Its residents are counted by the council it lies within.");
    } else if (council.within != 0) {
        council.population ? tally.add(council) : tally.miss(council);
    } else {
        // Nobody recorded what it lies within: its residents may be counted already, or not.
        tally.leave_out(council, "population.place_unknown",
                        "It is not recorded which council it lies within, so its residents may be "
                        "counted already.");
        if (council.population)
            tally.more += *council.population;
        else
            tally.unbounded = true;
    }
}

} // namespace

population_count count_residents(std::span<resident_area const> areas, date as_on) {
    population_count count;
    count.as_on = as_on;
    tally tally{count, {}, 0, 0, false};

    std::set<std::int64_t> counties;
    std::set<std::int64_t> principal;
    by_container districts;
    for (auto const& area : areas) {
        if (is_kind(area, is_principal_council))
            principal.insert(area.organisation.id);
        if (area.organisation.kind == organisation_kind::county)
            counties.insert(area.organisation.id);
    }
    for (auto const& area : areas)
        if (is_kind(area, is_principal_council) && counties.contains(area.within))
            districts[area.within].push_back(&area);

    for (auto const& area : areas) {
        if (!is_kind(area, is_area)) {
            if (area.population)
                tally.leave_out(area, "population.no_area",
                                "It is no area with residents of its own.");
        } else if (is_kind(area, is_above_councils)) {
            tally.leave_out(area, "population.above_councils",
                            "Its residents are those of its constituent councils.");
        } else if (area.organisation.kind == organisation_kind::county) {
            count_county(tally, area, districts[area.organisation.id]);
        } else if (is_kind(area, is_local_council)) {
            count_local(tally, area, principal.contains(area.within));
        } else if (!(is_kind(area, is_principal_council) && counties.contains(area.within))) {
            area.population ? tally.add(area) : tally.miss(area);
        }
    }
    std::sort(count.years.begin(), count.years.end());
    count.at_least = count.total - tally.less;
    if (!tally.unbounded)
        count.at_most = count.total + tally.more;
    return count;
}

} // namespace network::organisations::rules
