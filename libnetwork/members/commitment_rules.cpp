#include "libnetwork/members/commitment_rules.hpp"

namespace network::members::rules {
namespace {

std::int64_t root_of(auto const& row) {
    return row.root.value_or(row.id);
}

} // namespace

std::map<std::int64_t, known_council> councils_known(commitment_facts const& facts,
                                                     std::optional<instant> known_at) {
    std::map<std::int64_t, known_council> councils;
    std::map<std::int64_t, known_commitment> commitments;
    std::map<std::int64_t, known_pledge> pledges;
    auto const known = [&](instant at) { return !known_at || at <= *known_at; };
    for (auto const& one : standing<declaration>(facts.declarations, known_at)) {
        auto& made = commitments[root_of(one)];
        made.root = root_of(one);
        made.said = one;
        for (auto const& party : facts.parties)
            if (party.declaration == one.id)
                made.parties.push_back(party);
    }
    for (auto const& one : standing<pledge>(facts.pledges, known_at))
        pledges[root_of(one)] = {root_of(one), one, {}};
    for (auto const& one : facts.outcomes)
        if (auto const of = pledges.find(one.pledge); of != pledges.end() && known(one.recorded_at))
            of->second.outcomes.push_back(one);
    for (auto& [root, one] : pledges) {
        std::stable_sort(one.outcomes.begin(), one.outcomes.end(),
                         [](auto const& a, auto const& b) { return a.found_on < b.found_on; });
        if (auto const of = commitments.find(one.said.declaration); of != commitments.end())
            of->second.pledges.push_back(std::move(one));
    }
    for (auto const& one : standing<safeguard>(facts.safeguards, known_at))
        if (auto const of = commitments.find(one.declaration); of != commitments.end())
            of->second.safeguards.push_back(one);
    for (auto const& one : standing<commitment_review>(facts.reviews, known_at))
        if (auto const of = commitments.find(one.declaration); of != commitments.end())
            of->second.reviews.push_back(one);
    for (auto& [root, one] : commitments) {
        std::stable_sort(one.reviews.begin(), one.reviews.end(),
                         [](auto const& a, auto const& b) { return a.held_on < b.held_on; });
        councils[one.said.organisation].commitments.push_back(std::move(one));
    }
    for (auto const& one : standing<election>(facts.elections, known_at))
        councils[one.organisation].elections.push_back(one);
    for (auto const& one : facts.cycles)
        if (known(one.recorded_at))
            councils[one.organisation].cycles.push_back(one);
    for (auto& [organisation, council] : councils) {
        council.organisation = organisation;
        std::stable_sort(
            council.commitments.begin(), council.commitments.end(),
            [](auto const& a, auto const& b) { return a.said.declared_on < b.said.declared_on; });
    }
    return councils;
}

commitment_policy policy_on(std::span<commitment_policy const> all, date day,
                            std::optional<instant> known_at) {
    commitment_policy found;
    for (auto const& one : all)
        if (one.effective_from <= day && (!known_at || one.recorded_at <= *known_at) &&
            (found.id == 0 || found.effective_from <= one.effective_from))
            found = one;
    return found;
}

commitment_review const* lapse_of(known_commitment const& what, date on) {
    for (auto const& one : what.reviews)
        if (one.result == review_result::lapsed && one.held_on <= on)
            return &one;
    return nullptr;
}

bool in_force(known_council const& council, known_commitment const& what, date on) {
    return what.said.declared_on <= on && !lapse_of(what, on) &&
           (!council.ends || on < *council.ends);
}

pledge_outcome const* outcome_on(known_pledge const& what, date on) {
    pledge_outcome const* found = nullptr;
    for (auto const& one : what.outcomes)
        if (one.found_on <= on)
            found = &one;
    return found;
}

bool is_overdue(known_pledge const& what, date on) {
    auto const* found = outcome_on(what, on);
    return what.said.due && *what.said.due < on &&
           (!found || found->result == pledge_result::under_way);
}

known_commitment const* commitment_on(known_council const& council, date on) {
    known_commitment const* found = nullptr;
    for (auto const& one : council.commitments)
        if (one.said.declared_on <= on)
            found = &one;
    return found;
}

std::vector<control_change> control_changes(std::span<control_from const> all, date after,
                                            date until) {
    std::vector<control_change> found;
    auto before = control_on(all, after);
    for (auto const& one : all) {
        if (!one.from || *one.from <= after)
            continue;
        if (*one.from <= until && before && *before != one.control)
            found.push_back({*one.from, *before, one.control});
        before = one.control;
    }
    return found;
}

std::optional<organisations::political_control> control_on(std::span<control_from const> all,
                                                           date day) {
    std::optional<organisations::political_control> found;
    for (auto const& one : all)
        if (!one.from || *one.from <= day)
            found = one.control;
    return found;
}

} // namespace network::members::rules
