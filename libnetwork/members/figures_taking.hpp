// The approved figures of an application on their way into the register, in the act that admits:
// each with its source and the committee's minute, unless the register knows a newer one.
#pragma once

#include "libnetwork/members/application.hpp"
#include "libnetwork/members/minutes.hpp"

namespace network::members {

/// What became of the figures, in sentences; empty where none were stated. Fails as
/// organisations::change().
result<std::vector<std::string>> take_figures(changes::unit_of_work& work,
                                              std::int64_t organisation, std::int64_t application,
                                              applicant_figures const& stated,
                                              cited_minute const& minute);

} // namespace network::members
