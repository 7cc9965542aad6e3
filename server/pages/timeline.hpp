// The steps before and after one organisation, told from where it stands: whom it follows and what
// it became, each name once and as a link.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "server/pages/view.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace network::pages {

/// The parts that are not empty, by comma.
std::string basis_text(std::initializer_list<std::string_view> parts);

/// Fills TIMELINE with the steps of a card, as its organisation would tell them. `on` is the day
/// looked at as in addresses, or empty for today.
void show_timeline(view::dictionary& page, organisations::organisation_card const& card,
                   std::string const& on);

} // namespace network::pages
