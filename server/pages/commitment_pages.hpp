// What the public pages of commitments and the forms that keep them share: words for their enums,
// and addresses.
#pragma once

#include "libnetwork/members/commitment_card.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

/// For people: "Partly kept", "Constitution changed", "Reaffirmed", "A third of the council".
std::string_view text_of(members::pledge_result value);
std::string_view text_of(members::safeguard_kind value);
std::string_view text_of(members::review_result value);
std::string_view text_of(members::election_scope value);

/// "/commitments/milton-keynes-council", with the day where one is asked for.
std::string commitment_url(std::string_view slug, std::string const& on = {});

/// May this visitor keep the commitment of that organisation?
bool keeps_commitments(visit const& now, std::int64_t organisation);

} // namespace network::pages
