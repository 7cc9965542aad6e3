// Why a membership stands as it does, and what it allows there, in words.
#include "libnetwork/members/standing.hpp"

#include "libnetwork/base/day_text.hpp"

#include <algorithm>

namespace network::members::rules {

reason why(state const& stands, policy const& in_force) {
    reason found;
    found.inputs.reserve(3);
    found.rule = "standing." + std::string{to_word(stands.standing)};
    found.policy_version = in_force.version;
    if (stands.because)
        found.minute = stands.because->minute;
    if (stands.joined)
        found.inputs.push_back({"joined", stands.joined->to_string()});
    if (stands.since)
        found.inputs.push_back({"since", stands.since->to_string()});
    auto const since = stands.since ? day_text(*stands.since) : std::string{};
    switch (stands.standing) {
    case standing::never:
        found.text = "It has not been admitted by that day";
        break;
    case standing::active:
        found.text = std::string{label(stands.tier)} + " member since " + since;
        break;
    case standing::notice:
        found.text = "It has given notice and leaves on " + day_text(*stands.leaves);
        found.inputs.push_back({"leaves", stands.leaves->to_string()});
        break;
    case standing::grace:
        found.text = "Its term ended; it keeps its place during the days of grace";
        found.inputs.push_back({"term_ends", stands.term_ends->to_string()});
        break;
    case standing::suspended:
        found.text = "It is suspended since " + since;
        break;
    case standing::lapsed:
        found.text = stands.by_date ? "Its term and its days of grace were over on " + since
                                    : "It was let go on " + since;
        break;
    case standing::left:
        found.text = "It left on " + since;
        break;
    case standing::expelled:
        found.text = "It was expelled on " + since;
        break;
    case standing::converted:
        found.text = "It went on in another membership on " + since;
        break;
    case standing::succeeded:
        found.text = stands.by_date ? "The organisation is no more since " + since
                                    : "Its successor took its place on " + since;
        break;
    }
    return found;
}

std::vector<entitlement_row> entitlements(state const& stands, policy const& in_force,
                                          bool shadow) {
    auto const* row = in_force.of(stands.tier);
    bool const rests = !stands.belongs() || stands.standing == standing::suspended;
    auto const base = rests ? why(stands, in_force) : reason{};
    std::vector<entitlement_row> all;
    using every = boost::describe::describe_enumerators<entitlement>;
    all.reserve(boost::mp11::mp_size<every>::value);
    boost::mp11::mp_for_each<every>([&](auto const& d) {
        auto& one = all.emplace_back();
        one.entitlement = d.value;
        one.label = label(d.value);
        if (rests) {
            one.why = base; // the reason for how it stands is the reason for no
            return;
        }
        one.why.inputs.push_back({"tier", std::string{to_word(stands.tier)}});
        one.why.policy_version = in_force.version;
        one.why.minute = in_force.minute;
        bool const allows =
            row && std::find(row->rights.begin(), row->rights.end(), d.value) != row->rights.end();
        if (!allows) {
            one.why.rule = "tier.does_not_allow";
            one.why.text = std::string{label(stands.tier)} + " membership does not include this";
        } else if (shadow && d.value == entitlement::vote) {
            one.why.rule = "succession.shadow";
            one.why.text =
                "Those whose place it will take still vote; a second vote begins with none";
            one.why.minute = stands.because ? stands.because->minute : std::string{};
        } else {
            one.granted = true;
            one.why.rule = "tier.allows";
            one.why.text = std::string{label(stands.tier)} + " membership includes this";
        }
    });
    return all;
}

} // namespace network::members::rules
