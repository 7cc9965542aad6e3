#include "libnetwork/learning/rarity.hpp"

#include <algorithm>
#include <cmath>

namespace network::learning {
namespace {

std::size_t index_of(principle which) {
    return static_cast<std::size_t>(which);
}

} // namespace

void principle_census::add(std::vector<principle_tag> const& tags) {
    ++all_;
    std::array<bool, members::principles.size()> seen{};
    std::array<bool, members::principles.size()> first{};
    for (auto const& tag : tags) {
        seen[index_of(tag.principle)] = true;
        if (tag.weight == weight::primary)
            first[index_of(tag.principle)] = true;
    }
    for (std::size_t which = 0; which < seen.size(); ++which) {
        carriers_[which] += seen[which] ? 1 : 0;
        primaries_[which] += first[which] ? 1 : 0;
    }
}

std::int64_t principle_census::carriers(principle which) const {
    return carriers_[index_of(which)];
}

std::int64_t principle_census::primaries(principle which) const {
    return primaries_[index_of(which)];
}

double principle_census::weight(principle which) const {
    return rules::rarity_weight(all_, carriers(which));
}

principle_census census_of(catalogue_day const& all, readership const& who) {
    principle_census census;
    for (auto const& one : all.entries())
        if (rules::sight_of(who, one->who, all.day()) == sight::whole)
            census.add(one->card->principles);
    return census;
}

namespace rules {

double rarity_weight(std::int64_t all, std::int64_t carriers) {
    if (all <= 0)
        return 1.0;
    auto const of = static_cast<double>(all + 1);
    auto const with = static_cast<double>(std::clamp<std::int64_t>(carriers, 0, all) + 1);
    return std::log(of / with) / std::log(of);
}

} // namespace rules
} // namespace network::learning
