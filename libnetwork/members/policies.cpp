#include "libnetwork/members/policies.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/recording.hpp"

#include <algorithm>

namespace network::members {

result<page<policy>> list_policies(changes::reader& view, policies_wish const& wish) {
    auto const book = view.cached<member_book>();
    page<policy> answer;
    if (wish.as_on)
        answer.items = {rules::policy_on(book->policies(), *wish.as_on, std::nullopt)};
    else
        answer.items.assign(book->policies().begin(), book->policies().end());
    answer.total = static_cast<std::int64_t>(answer.items.size());
    return answer;
}

std::vector<problem> faults_of_wished(date effective_from, std::vector<tier_policy> const& tiers,
                                      date today) {
    auto faults = rules::faults_of(tiers);
    if (effective_from < today)
        faults.push_back({"effective_from", "effective.past",
                          "Give today or a later day: a policy never changes the past"});
    return faults;
}

result<policy> adopt_policy(changes::unit_of_work& work, policy_wish const& wish) {
    auto faults = faults_of_wished(wish.effective_from, wish.tiers, work.today());
    if (trim(wish.label).empty())
        faults.push_back({"label", "label.required", "Say what the policy is called"});
    if (trim(wish.minute).empty())
        faults.push_back({"minute", "minute.required", "Give the minute that adopted it"});
    if (!faults.empty())
        return invalid(std::move(faults));
    decision const rests_on{wish.decided_by.value_or(""), wish.minute, {}};
    NETWORK_CHECK(check_minute(work, rests_on));
    auto const known = policies_known(work.db());
    if (std::any_of(known.begin(), known.end(),
                    [&](policy const& one) { return one.effective_from == wish.effective_from; }))
        return conflict("policy.same_day", "Another version takes effect on that day");
    policy made;
    made.version = static_cast<std::int64_t>(known.size()) + 1;
    made.effective_from = wish.effective_from;
    made.label = trim(wish.label);
    made.decided_by = rests_on.decided_by;
    made.minute = rests_on.minute;
    made.recorded_at = work.now();
    made.tiers = wish.tiers;
    auto const id = store::insert_policy(work.db(), made);
    work.record({.event = "members.policy_adopted",
                 .subject_kind = "policy",
                 .subject = id,
                 .changes = {{"effective_from", {}, made.effective_from->to_string()},
                             {"label", {}, made.label},
                             {"minute", {}, made.minute}}});
    return made;
}

} // namespace network::members
