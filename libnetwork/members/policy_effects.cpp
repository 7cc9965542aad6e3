#include "libnetwork/members/policy_effects.hpp"

#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/shadow.hpp"

#include <algorithm>

namespace network::members {
namespace {

using organisations::register_book;

/// "Company; Charity" of those in `all` that `less` has not.
template <class E>
std::string beyond(std::vector<E> const& all, std::vector<E> const& less) {
    std::string text;
    for (auto const word : all)
        if (std::find(less.begin(), less.end(), word) == less.end())
            text.append(text.empty() ? "" : "; ").append(label(word));
    return text;
}

std::string goes_on(tier_policy const& one) {
    auto const days = [](std::int64_t count, std::string_view what) {
        return std::to_string(count) + (count == 1 ? " day" : " days") + std::string{what};
    };
    std::string text = one.continuation == continuation::open_ended
                           ? "until a decision ends it"
                           : "until its term and " + days(one.grace_days, " of grace are over");
    return one.notice_days > 0 ? text + ", with " + days(one.notice_days, " of notice") : text;
}

std::vector<policy_difference> differences_of(tier which, tier_policy const* before,
                                              tier_policy const* after) {
    std::vector<policy_difference> found;
    auto const say = [&](std::string text) {
        found.push_back({which, std::string{label(which)}, std::move(text)});
    };
    if (!before || !after) {
        if (after)
            say("It is offered");
        else if (before)
            say("It is offered no more; who holds it keeps it, without rights of that tier");
        return found;
    }
    auto const told = [&](std::string_view what, std::string const& words) {
        if (!words.empty())
            say(std::string{what} + words);
    };
    told("Opens to: ", beyond(after->kinds, before->kinds));
    told("Closes to: ", beyond(before->kinds, after->kinds));
    told("Allows in addition: ", beyond(after->rights, before->rights));
    told("Allows no more: ", beyond(before->rights, after->rights));
    if (goes_on(*before) != goes_on(*after))
        say("Goes on " + goes_on(*after) + "; before, " + goes_on(*before));
    if (before->admitted_by != after->admitted_by)
        say("Admitted by: " + after->admitted_by);
    return found;
}

/// How one member stands and what it may do, by one list of policies.
struct answer {
    state stands;
    std::vector<entitlement_row> rights;
};

class comparison {
  public:
    comparison(changes::reader& view, vantage from, policy const& wished)
        : register_(view.cached<register_book>()), book_(view.cached<member_book>()), from_(from),
          before_(book_->policies().begin(), book_->policies().end()), after_(before_) {
        after_.push_back(wished);
    }

    [[nodiscard]] policy const& in_force() const {
        return rules::policy_on(before_, from_.on, from_.known_at);
    }
    void add_all(policy_effects& into) const {
        auto const lines = book_->on(register_, from_);
        for (auto const& line : *lines)
            if (line.state.belongs())
                add(into, line);
    }

  private:
    [[nodiscard]] answer by(std::vector<policy> const& policies, roll_line const& line) const {
        auto const* record = register_->record(line.membership->organisation);
        auto stands = rules::state_on(*line.membership, policies, from_,
                                      surroundings_of(record, from_.known_at));
        auto const& in_force = rules::policy_on(policies, from_.on, from_.known_at);
        bool const shadow = record && is_shadow(*book_, *register_, *record, from_);
        return {stands, rules::entitlements(stands, in_force, shadow)};
    }
    [[nodiscard]] bool admissible(std::vector<policy> const& policies, roll_line const& line,
                                  tier held) const {
        rules::candidate const who{line.organisation.kind, true};
        return rules::may_hold(rules::policy_on(policies, from_.on, from_.known_at), held, who).yes;
    }
    void add(policy_effects& into, roll_line const& line) const {
        ++into.members;
        auto const before = by(before_, line);
        auto const after = by(after_, line);
        auto const& who = line.organisation;
        policy_effect one{who.id,
                          who.slug,
                          who.name,
                          before.stands.tier,
                          before.stands.standing,
                          after.stands.standing,
                          {},
                          {},
                          true};
        for (std::size_t i = 0; i < before.rights.size(); ++i) {
            auto const& was = before.rights[i];
            auto const& is = after.rights[i];
            if (was.entitlement == entitlement::vote) {
                into.votes_before += was.granted;
                into.votes_after += is.granted;
            }
            if (was.granted != is.granted)
                (is.granted ? one.gained : one.lost).push_back(was.label);
        }
        one.admissible = admissible(after_, line, one.tier) || !admissible(before_, line, one.tier);
        if (!one.gained.empty() || !one.lost.empty() || !one.admissible ||
            one.standing_before != one.standing_after)
            into.concerned.push_back(std::move(one));
    }

    std::shared_ptr<register_book const> register_;
    std::shared_ptr<member_book const> book_;
    vantage from_;
    std::vector<policy> before_, after_;
};

} // namespace

result<policy_effects> preview_policy(changes::reader& view, policy_preview_wish const& wish) {
    auto faults = faults_of_wished(wish.effective_from, wish.tiers, view.today());
    if (!faults.empty())
        return invalid(std::move(faults));
    policy wished;
    wished.effective_from = wish.effective_from;
    wished.recorded_at = view.now();
    wished.tiers = wish.tiers;
    comparison const both{view, {wish.effective_from, std::nullopt}, wished};
    policy_effects effects;
    effects.effective_from = wish.effective_from;
    effects.follows = both.in_force().version;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<tier>>([&](auto const& d) {
        for (auto& one : differences_of(d.value, both.in_force().of(d.value), wished.of(d.value)))
            effects.differences.push_back(std::move(one));
    });
    both.add_all(effects);
    return effects;
}

} // namespace network::members
