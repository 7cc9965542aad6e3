// The words of the register: kinds of organisation, nations, regions, political control, and what a
// fact may be about. They travel as they stand here; `label` gives the form for people.
#pragma once

#include "libnetwork/base/words.hpp"

#include <cstdint>
#include <string_view>

namespace network::organisations {

/// What an organisation is. The first nine are the principal councils of the four nations.
enum class organisation_kind : std::uint8_t {
    unitary,
    metropolitan_borough,
    london_borough,
    county,
    district,
    scottish_council,
    welsh_council,
    northern_ireland_district,
    city_of_london,
    combined_authority,
    combined_county_authority,
    greater_london_authority,
    crown_dependency,
    overseas_territory,
    town_council,
    parish_council,
    community_council,
    political_group, ///< a group on a council: another organisation than its council
    devolved_administration,
    foreign_authority, ///< local or regional government abroad
    company,
    law_firm,
    charity,
    co_operative,
    trade_body,
    university,
    public_body, ///< any other public authority
    individual,  ///< a private person who supports the network
    other
};
BOOST_DESCRIBE_ENUM(organisation_kind, unitary, metropolitan_borough, london_borough, county,
                    district, scottish_council, welsh_council, northern_ireland_district,
                    city_of_london, combined_authority, combined_county_authority,
                    greater_london_authority, crown_dependency, overseas_territory, town_council,
                    parish_council, community_council, political_group, devolved_administration,
                    foreign_authority, company, law_firm, charity, co_operative, trade_body,
                    university, public_body, individual, other)

enum class nation : std::uint8_t { england, scotland, wales, northern_ireland, elsewhere };
BOOST_DESCRIBE_ENUM(nation, england, scotland, wales, northern_ireland, elsewhere)

/// The regions of England, and the other nations as one region each.
enum class region : std::uint8_t {
    north_east,
    north_west,
    yorkshire_and_the_humber,
    east_midlands,
    west_midlands,
    east_of_england,
    london,
    south_east,
    south_west,
    scotland,
    wales,
    northern_ireland
};
BOOST_DESCRIBE_ENUM(region, north_east, north_west, yorkshire_and_the_humber, east_midlands,
                    west_midlands, east_of_england, london, south_east, south_west, scotland, wales,
                    northern_ireland)

/// Who controls the council, as an organisation. Never said of a person.
enum class political_control : std::uint8_t {
    labour,
    labour_and_co_operative,
    conservative,
    liberal_democrat,
    green,
    reform,
    snp,
    plaid_cymru,
    dup,
    sinn_fein,
    uup,
    sdlp,
    alliance,
    independent,
    residents,
    no_overall_control,
    non_political,
    other
};
BOOST_DESCRIBE_ENUM(political_control, labour, labour_and_co_operative, conservative,
                    liberal_democrat, green, reform, snp, plaid_cymru, dup, sinn_fein, uup, sdlp,
                    alliance, independent, residents, no_overall_control, non_political, other)

/// What a fact is about.
enum class attribute : std::uint8_t {
    name,               ///< the legal name
    short_name,         ///< "Knowsley"
    alias,              ///< for searching only, never a legal name
    kind,               ///< a word of organisation_kind
    nation,             ///< a word of nation
    region,             ///< a word of region
    control,            ///< a word of political_control
    website,            ///< http or https address
    position,           ///< "latitude,longitude" in millionths of a degree
    code,               ///< an external identifier under a code_scheme
    population,         ///< residents; the scheme is the year
    revenue_budget,     ///< controllable revenue budget in pence; the scheme is the year it begins
    capital_budget,     ///< controllable capital budget in pence; the scheme is the year it begins
    within,             ///< lies within another: a district in its county, a parish in its district
    combined_authority, ///< is a constituent of that combined authority
    group_of,           ///< is a political group on that council
    begins,             ///< exists from that day
    ends                ///< exists no more from that day
};
BOOST_DESCRIBE_ENUM(attribute, name, short_name, alias, kind, nation, region, control, website,
                    position, code, population, revenue_budget, capital_budget, within,
                    combined_authority, group_of, begins, ends)

/// Who gives out a code.
enum class code_scheme : std::uint8_t {
    gss,             ///< Office for National Statistics, "E08000011"
    former_gss,      ///< a GSS code that was replaced, on a day that is not known
    local_authority, ///< three to five letters, "KWL"
    company,         ///< Companies House
    charity,         ///< a charity regulator of the four nations
    mutual,          ///< the Mutuals Public Register
    other
};
BOOST_DESCRIBE_ENUM(code_scheme, gss, former_gss, local_authority, company, charity, mutual, other)

/// How organisations follow one another.
enum class succession_kind : std::uint8_t {
    merge,                 ///< several become one
    split,                 ///< one becomes several
    reorganisation,        ///< several become several
    rename,                ///< the same body under another name
    boundary_change,       ///< territory moves, all go on
    group_becomes_council, ///< a group takes control; the council takes its place
    transfer               ///< functions move to another, which existed before
};
BOOST_DESCRIBE_ENUM(succession_kind, merge, split, reorganisation, rename, boundary_change,
                    group_becomes_council, transfer)

/// The form for people: "Metropolitan borough", "No overall control".
std::string_view label(organisation_kind kind);
std::string_view label(nation value);
std::string_view label(region value);
std::string_view label(political_control value);
std::string_view label(attribute value);
std::string_view label(code_scheme value);
std::string_view label(succession_kind value);

/// A principal council of the four nations: unitary, county, district, borough.
bool is_principal_council(organisation_kind kind);
/// A body whose residents are all residents of its constituent councils as well.
bool is_above_councils(organisation_kind kind);
/// Town, parish or community council: lies within a principal council.
bool is_local_council(organisation_kind kind);
/// Has residents at all.
bool is_area(organisation_kind kind);

} // namespace network::organisations
