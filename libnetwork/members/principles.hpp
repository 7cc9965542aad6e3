// The ten principles, in the order in which the network shows them. One list for the whole portal;
// it knows their names and nothing of who keeps to them. When the network adopts another list, the
// label below changes with it, and what was said of the old one keeps its words.
#pragma once

#include "libnetwork/base/words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace network::members {

enum class principle : std::uint8_t {
    co_production,
    community_leadership,
    democratic_engagement,
    enterprise_social_economy,
    innovation,
    learning,
    social_value,
    new_models,
    social_partnership,
    walking_the_talk
};
BOOST_DESCRIBE_ENUM(principle, co_production, community_leadership, democratic_engagement,
                    enterprise_social_economy, innovation, learning, social_value, new_models,
                    social_partnership, walking_the_talk)

/// Which list this is.
inline constexpr std::string_view principles_version = "Ten principles, first list";

struct principle_text {
    members::principle principle;
    std::string_view name;
    std::string_view about; ///< one line, in our own words
};

inline constexpr std::array<principle_text, 10> principles{{
    {principle::co_production, "Co-production",
     "Residents as equal partners in designing and commissioning services"},
    {principle::community_leadership, "Community leadership and a new role for councillors",
     "The council as a platform, councillors as those who connect and bring together"},
    {principle::democratic_engagement, "Democratic engagement",
     "The whole range of residents takes part in decisions and priorities"},
    {principle::enterprise_social_economy, "Enterprise and social economy",
     "Local economies of co-operatives, mutuals and social enterprise, and the jobs in them"},
    {principle::innovation, "Innovation", "New ways of working with communities"},
    {principle::learning, "Learning",
     "Experience is captured and spread, within the council and across the network"},
    {principle::social_value, "Maximising social value",
     "Social value has a framework, criteria and tools, and shows in outcomes"},
    {principle::new_models, "New models of meeting priority needs",
     "Co-operatives and mutuals that give users and staff more say"},
    {principle::social_partnership, "Social partnership",
     "Citizens, communities, enterprises and councils share responsibility"},
    {principle::walking_the_talk, "Walking the talk",
     "What is asked of others is practised at home, in the open and across parties"},
}};

constexpr principle_text const& text_of(principle which) {
    return principles[static_cast<std::size_t>(which)];
}

} // namespace network::members
