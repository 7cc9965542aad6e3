#include "libnetwork/members/shadow.hpp"

namespace network::members {

bool is_shadow(member_book const& members, organisations::register_book const& register_,
               organisations::organisation_record const& record, vantage const& from) {
    for (auto const& one : record.successions) {
        if (one->effective <= from.on ||
            !organisations::rules::stands(*one, record.successions, from.known_at))
            continue;
        for (auto const& link : one->links) {
            if (link.successor != record.id || link.predecessor == record.id)
                continue;
            auto const* before = members.of(register_, link.predecessor, from);
            if (before && rules::state_on(*before, members.policies(), from,
                                          surroundings_of(register_.record(before->organisation),
                                                          from.known_at))
                              .belongs())
                return true;
        }
    }
    return false;
}

} // namespace network::members
