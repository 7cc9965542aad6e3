#include "libnetwork/members/election_keeping.hpp"

#include "libnetwork/members/commitment_desk.hpp"
#include "libnetwork/members/commitments_store.hpp"

namespace network::members {

using namespace keeping;

namespace {

constexpr int first_year = 1973; ///< no council that lives today was elected before
constexpr int last_year = 2200;

} // namespace

result<commitment_changed> record_election(changes::unit_of_work& work, election_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    if (wish.held_on.year() < first_year || last_year < wish.held_on.year())
        return invalid("held_on", "election.year", "Give a day from 1973 on");
    bool corrected = false;
    for (auto const& one : council.known.elections) {
        bool const same = one.root.value_or(one.id) == wish.corrects.value_or(0);
        corrected = corrected || same;
        if (!same && one.held_on == wish.held_on)
            return conflict("election.already", "An election of that day is recorded already");
    }
    if (wish.corrects && !corrected)
        return not_found("commitment.part_unknown", "This council has no such election");
    election const held{.id = 0,
                        .root = wish.corrects,
                        .organisation = council.id,
                        .held_on = wish.held_on,
                        .scope = wish.scope,
                        .source = tidy(wish.source),
                        .reason = tidy(wish.reason),
                        .withdrawn = false,
                        .recorded_at = work.now()};
    auto const id = store::insert_election(work.db(), held);
    return recorded(work, council, "elections.recorded", "election", held,
                    wish.corrects.value_or(id));
}

result<commitment_changed> set_election_cycle(changes::unit_of_work& work, cycle_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    constexpr std::int64_t of_halves = 2, of_others = 4;
    auto const usual = wish.scope == election_scope::half ? of_halves : of_others;
    election_cycle const cycle{.id = 0,
                               .organisation = council.id,
                               .from_year = wish.from_year,
                               .scope = wish.scope,
                               .years = wish.years.value_or(usual),
                               .anchor = wish.anchor,
                               .source = tidy(wish.source),
                               .recorded_at = work.now()};
    auto const id = store::insert_cycle(work.db(), cycle);
    return recorded(work, council, "elections.cycle_set", "election_cycle", cycle, id);
}

result<commitment_policy> set_review_policy(changes::unit_of_work& work,
                                            review_policy_wish const& wish) {
    std::vector<problem> problems;
    if (wish.effective_from < work.today())
        problems.push_back({"effective_from", "policy.in_the_past",
                            "A policy holds from today or from a later day on"});
    refuse_blank(problems, "decided_by", wish.decided_by, "Name the body that decided");
    if (tidy(wish.minute).empty())
        problems.push_back({"minute", "minute.missing", "Give the minute that adopted it"});
    if (!problems.empty())
        return invalid(std::move(problems));
    commitment_policy made{.id = 0,
                           .effective_from = wish.effective_from,
                           .review_weeks = wish.review_weeks,
                           .notice_weeks = wish.notice_weeks,
                           .decided_by = tidy(wish.decided_by),
                           .minute = tidy(wish.minute),
                           .recorded_at = work.now()};
    made.id = store::insert_policy(work.db(), made);
    work.record({.event = "commitments.policy_set",
                 .subject_kind = "commitment_policy",
                 .subject = made.id,
                 .changes = changes::differences<commitment_policy>(nullptr, &made)});
    return made;
}

} // namespace network::members
