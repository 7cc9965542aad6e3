// The people of the demonstration: one for each role that can be tried with one click. All
// invented.
#pragma once

#include "libnetwork/people/person.hpp"

#include <string_view>

namespace network::pages {

struct demo_role {
    std::string_view word;
    std::string_view title; ///< on the button
    std::string_view what;  ///< what that role sees
    std::string_view name;
    std::string_view email;
    std::string_view organisation; ///< slug; empty: the network itself
    people::post post;
};

inline constexpr demo_role demo_roles[] = {
    {"network_manager", "Network manager",
     "Runs the network: the To do list, changes, people, imports", "Robin Ashworth",
     "network.manager@demo.example", "", people::post::administrator},
    {"policy_officer", "Policy officer", "Works for Eastmere City Council", "Sam Okafor",
     "policy@eastmere.example", "eastmere-city-council", people::post::officer},
    {"finance_officer", "Finance officer", "Looks after the subscription at Eastmere City Council",
     "Jo Lindqvist", "finance@eastmere.example", "eastmere-city-council",
     people::post::finance_contact},
    {"leader", "Leader", "Leads Harrowdale District Council", "Alex Merton",
     "leader@harrowdale.example", "harrowdale-district-council", people::post::leader},
    {"auditor", "Auditor", "Reads everything and changes nothing", "Chris Palmer",
     "audit@demo.example", "", people::post::auditor},
};

/// What the journal says once the demonstration was loaded; such a store offers the roles.
inline constexpr std::string_view demo_loaded = "demo.loaded";

} // namespace network::pages
