#include "libnetwork/members/amending.hpp"

#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/recording.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::members {
namespace {

/// The steps that lead to a standing.
char const* steps_to(standing wanted) {
    switch (wanted) {
    case standing::suspended:
        return "memberships.suspend";
    case standing::notice:
        return "memberships.give_notice";
    case standing::lapsed:
        return "memberships.lapse";
    case standing::left:
        return "memberships.leave";
    case standing::expelled:
        return "memberships.expel";
    case standing::converted:
        return "memberships.convert";
    case standing::succeeded:
        return "reorganisations.commit";
    default:
        return "memberships.resume or memberships.reinstate";
    }
}

} // namespace

result<membership_changed> amend(changes::unit_of_work& work, amendment const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    vantage const now{work.today(), std::nullopt};
    auto const member = membership_of(work, organisation, now);
    if (!member)
        return conflict("member.not_admitted", "This organisation was never admitted");
    auto const around = surroundings_of(
        organisations::records_of(work)->record(member->organisation), std::nullopt);
    auto const stands = rules::state_on(*member, policies_known(work.db()), now, around);
    std::vector<problem> refused;
    auto const guard = [&](char const* field, bool differs, std::string const& step) {
        if (differs)
            refused.push_back({field, "field.protected", "Only " + step + " changes this"});
    };
    guard("tier", wish.tier && *wish.tier != stands.tier, "memberships.change_tier");
    guard("standing", wish.standing && *wish.standing != stands.standing,
          wish.standing ? steps_to(*wish.standing) : "");
    guard("joined", wish.joined && wish.joined != stands.joined, "memberships.correct");
    guard("leaves", wish.leaves && wish.leaves != stands.leaves, "memberships.give_notice");
    guard("term_ends", wish.term_ends && wish.term_ends != stands.term_ends, "memberships.renew");
    if (!refused.empty()) {
        auto why = conflict("membership.protected",
                            "What a step of its life changes is not written directly");
        why.problems = std::move(refused);
        return why;
    }
    return membership_changed{member->id, 0, stands.standing, stands.tier, now.on, 0};
}

} // namespace network::members
