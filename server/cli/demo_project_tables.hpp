// Projects that the network's public pages name, told in our own words. Where what came of one is
// published with its day, that day is here; nothing is said of money but the envelopes of round 5,
// which were published. Organisations are named by their codes, others by name.
#pragma once

#include <string_view>

namespace network::cli {

struct told_project {
    std::string_view key; ///< for the links between them
    std::string_view type, title, lead;
    int round; ///< 0: none is recorded here
    int year;
    std::string_view summary, outcome, theme, source;
    std::string_view principles;   ///< words, by space
    std::string_view participants; ///< codes or names, by semicolon
    std::string_view match_funder;
    std::string_view published_on;
};

inline constexpr std::string_view funded = "councils.coop/funded-projects";

inline constexpr told_project told_projects[] = {
    {"places", "policy_lab", "From co-operative councils to co-operative places", "", 0, 2017,
     "The network, then of 22 member councils, asked how a whole place can become co-operative and "
     "not its council alone.",
     "", "Place", "councils.coop/project/from-coop-councils-to-coop-places",
     "community_leadership new_models walking_the_talk", "", "", ""},
    {"housing", "commission", "Community-Led Housing Commission", "E09000008", 0, 2018,
     "What councils can do so that residents build, own and run homes together.", "", "Housing",
     "councils.coop/project/community-led-housing-commission",
     "enterprise_social_economy new_models", "W06000015;Locality;E08000004;E08000005", "", ""},
    {"food", "policy_lab", "Co-operative approaches to sustainable food", "E08000004", 0, 2019,
     "How councils, growers and kitchens can share the work of feeding a borough well.", "", "Food",
     funded, "", "", "", ""},
    {"unleashed", "policy_lab", "Co-operatives Unleashed", "E06000026", 0, 2019,
     "How a council can help co-operatives start and grow from the grass roots.",
     "A report came out in July 2020 and a toolkit for councils in November of that year.",
     "Local economy", funded, "", "", "", "2020-07-13"},
    {"neighbourhoods", "policy_lab", "Co-operative Neighbourhoods", "E07000243", 0, 2019,
     "Services arranged by neighbourhood, with residents at the table where they are planned.", "",
     "Neighbourhoods", funded, "", "", "", ""},
    {"cities", "policy_lab", "Cities of Service model", "E06000026", 0, 2019,
     "Volunteers and the city set out to meet shared aims together, tried as a model for other "
     "places.",
     "", "Volunteering", funded, "", "", "", ""},
    {"transfer", "policy_lab", "Beyond Asset Transfer", "E08000021", 0, 2020,
     "What has to be there so that a building given to a community stays open and alive.", "",
     "Community assets", funded, "", "", "", ""},
    {"covid", "action_learning_set", "Co-operation through Covid-19", "", 0, 2020,
     "Twenty-two members met, month by month, to learn from one another while they answered the "
     "pandemic. Eighteen of them, councils of this register, are listed here; the others were "
     "Burntwood Town Council and groups of councillors in Hillingdon, North Warwickshire and "
     "Staffordshire.",
     "", "Resilience", "councils.coop/eoi-action-learning-set",
     "co_production community_leadership enterprise_social_economy innovation learning new_models",
     "E07000171;E08000025;E09000005;E06000023;W06000015;E06000050;S12000049;E06000010;E08000034;"
     "E08000011;"
     "E07000099;E08000004;E07000178;E06000026;E08000005;E08000023;E07000243;E06000020",
     "", ""},
    {"mondragon", "study_visit", "Study visit to Mondragon", "", 0, 2021,
     "What a valley of worker-owned firms can teach councils about work, ownership and place.", "",
     "Local economy", funded, "", "", "", ""},
    {"divide", "policy_lab", "Understanding the digital divide", "E06000050", 0, 2022,
     "Who is left out when services move online, and what co-operation can do about it.", "",
     "Digital", "thenews.coop/160582", "",
     "E08000024;E08000005;E08000034;W06000015;E08000021;E47000001;E06000026", "", ""},
    {"grassroots", "policy_lab", "Co-operation at the grassroots", "E07000243", 5, 2022,
     "How councils and the groups on their doorsteps work together without the one swallowing the "
     "other.",
     "", "Neighbourhoods", "councils.coop/project/cooperation-at-the-grassroots",
     "co_production community_leadership enterprise_social_economy innovation learning "
     "social_value new_models "
     "walking_the_talk",
     "Burntwood Town Council;E07000099;E08000024", "", ""},
    {"toolkit", "policy_lab", "A councils' co-operative development toolkit", "E08000034", 5, 2022,
     "Tools for officers who want to help co-operatives start in their area.", "", "Local economy",
     funded, "", "", "Power to Change", ""},
    {"rochdale", "prototype", "Democratising policy: the Rochdale prototype", "E08000005", 0, 2022,
     "Citizens work on a policy question together with officers, on a small scale first.", "",
     "Democracy", "councils.coop/publication/democratising-policy-solutions", "", "", "", ""},
    {"democratising", "policy_lab", "Democratising policy solutions", "E08000005", 0, 2023,
     "The prototype of Rochdale on a larger scale: councils, affiliates and citizens find answers "
     "together.",
     "What was learnt came out in October 2023.", "Democracy",
     "councils.coop/publication/democratising-policy-solutions", "", "", "", "2023-10-26"},
    {"emilia", "study_visit", "Study visit to Emilia-Romagna", "", 0, 2024,
     "Members went to see a region in which social co-operatives carry much of care and work.", "",
     "Care", funded, "", "", "", ""},
    {"values", "policy_lab", "Co-operative values-driven AI", "E08000010", 0, 2024,
     "How councils can use artificial intelligence in keeping with what they stand for.", "",
     "Digital", "councils.coop/project/coop-values-driven-ai",
     "co_production innovation learning new_models",
     "E09000005;E08000002;E06000050;S12000036;S12000049;E08000034;E08000003;Mutual "
     "Ventures;E08000021;E08000004;"
     "E06000026;E06000020",
     "", ""},
    {"barriers", "policy_lab", "Barriers to building the co-operative economy", "E08000004", 0,
     2025, "What stands in the way of co-operatives, and which of it a council can move.", "",
     "Local economy", "councils.coop/project/barriers-to-building-coop-economy",
     "co_production enterprise_social_economy innovation learning social_value",
     "Anthony Collins;E47000001;E08000005;E08000010", "", ""},
};

/// How a project shows a principle that its page names, in our words.
struct told_evidence {
    std::string_view project, principle, sentence;
};
inline constexpr told_evidence told_evidences[] = {
    {"places", "community_leadership",
     "It asks what a council can do for a whole place, and not for its own services alone."},
    {"places", "new_models", "A place becomes co-operative by how its needs are met."},
    {"places", "walking_the_talk",
     "The member councils asked it of themselves first; there were twenty-two of them."},
    {"housing", "enterprise_social_economy",
     "Those who live in the homes own the body that runs them."},
    {"housing", "new_models", "Residents build, own and run the homes that they need."},
    {"covid", "co_production",
     "Twenty-two members brought the questions, and answered one another."},
    {"covid", "community_leadership",
     "From a town council to great cities, members led their communities through the pandemic and "
     "compared notes."},
    {"covid", "enterprise_social_economy",
     "It asks what co-operation can do for local economies that stand still."},
    {"covid", "innovation",
     "Nobody had done this before, and each told the others what was tried."},
    {"covid", "learning",
     "It is an action learning set: members learn from what they are doing, while they do it."},
    {"covid", "new_models", "Needs that no plan had foreseen were met, and told."},
    {"grassroots", "co_production",
     "Councils and the groups on their doorsteps work it out together."},
    {"grassroots", "community_leadership",
     "Councils make room for those who lead in their neighbourhoods."},
    {"grassroots", "enterprise_social_economy",
     "The groups are bodies of their own, and are to stay so."},
    {"grassroots", "innovation",
     "It looks for a way of working in which neither swallows the other."},
    {"grassroots", "learning", "A borough, a district, a city and a town compare what they do."},
    {"grassroots", "social_value", "What small groups give to a place is to be seen."},
    {"grassroots", "new_models", "Neighbours and councils share in meeting what is needed."},
    {"grassroots", "walking_the_talk",
     "The network asks its own members how they treat small partners."},
    {"values", "co_production", "Twelve councils and Mutual Ventures ask it together."},
    {"values", "innovation", "New tools are taken up on the councils' own terms."},
    {"values", "learning", "It was launched in October 2024, so that members learn side by side."},
    {"values", "new_models", "Values come first, and what a machine may do comes after."},
    {"barriers", "co_production",
     "Councils, a combined authority and lawyers look at the barriers together."},
    {"barriers", "enterprise_social_economy", "It asks what stands in the way of co-operatives."},
    {"barriers", "innovation", "Where the known ways are blocked, it looks for others."},
    {"barriers", "learning", "What members have met in practice is put side by side."},
    {"barriers", "social_value",
     "What a larger co-operative economy is worth to a place is part of the question."},
};

/// What grew out of what, as the pages say.
struct told_link {
    std::string_view from, to, reason;
};
inline constexpr told_link told_links[] = {
    {"democratising", "rochdale", "The publication says that the lab grew out of the prototype"},
};

/// An invented council that tried something too. `of` is the key of a project, or the name for
/// addresses of a study of the demonstration.
struct told_adoption {
    std::string_view of, organisation, result;
    int months_ago;
    std::string_view happened, changed, cost;
    bool members_only;
};
inline constexpr told_adoption told_adoptions[] = {
    {"housing", "cloverdown-district-council", "working", 26,
     "A register of small plots for residents' groups; two groups have begun to build.",
     "We began with garages that nobody used, not with fields.", "Half an officer for two years",
     false},
    {"housing", "larkstead-district-council", "did_not_work", 20,
     "No group took a plot: the sites were too small for a lender. We closed it after a year.",
     "We offered land without advice. That was the mistake.", "A year of an officer's Fridays",
     false},
    {"unleashed", "eastmere-city-council", "partly", 14,
     "Three of the five steps of the toolkit are in use; lending is not, for want of a partner.",
     "", "Nothing beyond staff time", false},
    {"unleashed", "pendlebrook-borough-council", "working", 9,
     "Four new co-operatives in a year, one of them in home care.",
     "We gave the desk to the local enterprise agency.", "One post, shared with two neighbours",
     false},
    {"neighbourhoods", "saltmarsh-borough-council", "too_early", 3,
     "Two of eight neighbourhoods have begun.", "", "", true},
    {"democratising", "ravensholme-council", "working", 5,
     "A jury of thirty residents wrote the waste policy; the cabinet took all of it but one line.",
     "We paid those who came.", "Nine thousand pounds, most of it for people's time", false},
    {"share-shacks-neighbours-lend-one-another-things", "westering-district-council", "working", 11,
     "Three sheds lend tools and prams; one of them is open on Sundays and lends most.",
     "A bus shelter and a church hall instead of shops.",
     "Shelves and insurance, under a thousand pounds a year", false},
    {"a-summit-on-the-cost-of-living", "saltmarsh-borough-council", "partly", 16,
     "The summit filled the hall; of nine promises made there, four were kept.",
     "We asked advice agencies to chair it.", "", false},
};

} // namespace network::cli
