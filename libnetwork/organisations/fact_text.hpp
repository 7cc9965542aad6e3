// A fact as people read it: "Metropolitan borough", "53.410000, -2.830000", "1 April 2023".
#pragma once

#include "libnetwork/organisations/organisation.hpp"

namespace network::organisations {

/// What the fact says, in words. `other`: whom it names, where it names another organisation.
std::string text_of(fact const& one, std::optional<organisation_brief> const& other);

/// "-2.830000" for -2830000 millionths of a degree.
std::string degrees_text(std::int64_t millionths);

} // namespace network::organisations
