// Whether an organisation waits to take the place of members that still belong: a shadow authority,
// which may exist beside its predecessors without a second vote or fee.
#pragma once

#include "libnetwork/members/member_book.hpp"

namespace network::members {

bool is_shadow(member_book const& members, organisations::register_book const& register_,
               organisations::organisation_record const& record, vantage const& from);

} // namespace network::members
