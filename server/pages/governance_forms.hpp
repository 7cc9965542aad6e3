// What the forms of governance share: who may send them, the choice of a body, who is meant by a
// work address.
#pragma once

#include "server/pages/governance_words.hpp"

namespace network::pages {

inline constexpr std::string_view governance_desk_url = "/admin/governance";

/// Forbidden where the visitor may not keep governance.
result<> may_keep_governance(visit const& now);
/// The way back to the overview.
void lead_back_to_governance(view::dictionary& page);
/// One more choice of a select or of radio buttons.
void offer(view::dictionary& page, std::string_view section, std::string value, std::string text,
           bool selected);
/// Every body as a choice of the field `body`.
void offer_bodies(visit const& now, view::dictionary& page);
/// The number of the person with that work address. Invalid "people.unknown" of the field `email`.
result<std::int64_t> person_with_address(visit const& now, std::string_view email);

// Parts of the desk's pages of governance.
std::vector<route> minute_pages();  ///< wording a decision anew, or putting it right once agreed
std::vector<route> make_up_pages(); ///< how a body is made up

} // namespace network::pages
