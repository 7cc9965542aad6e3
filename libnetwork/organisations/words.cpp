// The words for people.
#include "libnetwork/organisations/words.hpp"

namespace network::organisations {

std::string_view label(organisation_kind kind) {
    switch (kind) {
    case organisation_kind::unitary:
        return "Unitary authority";
    case organisation_kind::metropolitan_borough:
        return "Metropolitan borough";
    case organisation_kind::london_borough:
        return "London borough";
    case organisation_kind::county:
        return "County council";
    case organisation_kind::district:
        return "District council";
    case organisation_kind::scottish_council:
        return "Scottish council";
    case organisation_kind::welsh_council:
        return "Welsh council";
    case organisation_kind::northern_ireland_district:
        return "Northern Ireland district";
    case organisation_kind::city_of_london:
        return "City of London";
    case organisation_kind::combined_authority:
        return "Combined authority";
    case organisation_kind::combined_county_authority:
        return "Combined county authority";
    case organisation_kind::greater_london_authority:
        return "Greater London Authority";
    case organisation_kind::crown_dependency:
        return "Crown dependency";
    case organisation_kind::overseas_territory:
        return "Overseas territory";
    case organisation_kind::town_council:
        return "Town council";
    case organisation_kind::parish_council:
        return "Parish council";
    case organisation_kind::community_council:
        return "Community council";
    case organisation_kind::political_group:
        return "Political group";
    case organisation_kind::devolved_administration:
        return "Devolved administration";
    case organisation_kind::foreign_authority:
        return "Authority abroad";
    case organisation_kind::company:
        return "Company";
    case organisation_kind::law_firm:
        return "Law firm";
    case organisation_kind::charity:
        return "Charity or foundation";
    case organisation_kind::co_operative:
        return "Co-operative";
    case organisation_kind::trade_body:
        return "Trade body";
    case organisation_kind::university:
        return "University or college";
    case organisation_kind::public_body:
        return "Other public body";
    case organisation_kind::individual:
        return "Individual";
    case organisation_kind::other:
        return "Other";
    }
    return "";
}

std::string_view label(nation value) {
    switch (value) {
    case nation::england:
        return "England";
    case nation::scotland:
        return "Scotland";
    case nation::wales:
        return "Wales";
    case nation::northern_ireland:
        return "Northern Ireland";
    case nation::elsewhere:
        return "Elsewhere";
    }
    return "";
}

std::string_view label(region value) {
    switch (value) {
    case region::north_east:
        return "North East";
    case region::north_west:
        return "North West";
    case region::yorkshire_and_the_humber:
        return "Yorkshire and The Humber";
    case region::east_midlands:
        return "East Midlands";
    case region::west_midlands:
        return "West Midlands";
    case region::east_of_england:
        return "East of England";
    case region::london:
        return "London";
    case region::south_east:
        return "South East";
    case region::south_west:
        return "South West";
    case region::scotland:
        return "Scotland";
    case region::wales:
        return "Wales";
    case region::northern_ireland:
        return "Northern Ireland";
    }
    return "";
}

std::string_view label(political_control value) {
    switch (value) {
    case political_control::labour:
        return "Labour";
    case political_control::labour_and_co_operative:
        return "Labour and Co-operative";
    case political_control::conservative:
        return "Conservative";
    case political_control::liberal_democrat:
        return "Liberal Democrat";
    case political_control::green:
        return "Green";
    case political_control::reform:
        return "Reform UK";
    case political_control::snp:
        return "Scottish National Party";
    case political_control::plaid_cymru:
        return "Plaid Cymru";
    case political_control::dup:
        return "Democratic Unionist Party";
    case political_control::sinn_fein:
        return "Sinn Féin";
    case political_control::uup:
        return "Ulster Unionist Party";
    case political_control::sdlp:
        return "Social Democratic and Labour Party";
    case political_control::alliance:
        return "Alliance Party";
    case political_control::independent:
        return "Independent";
    case political_control::residents:
        return "Residents’ associations";
    case political_control::no_overall_control:
        return "No overall control";
    case political_control::non_political:
        return "Non-political";
    case political_control::other:
        return "Other";
    }
    return "";
}

std::string_view label(attribute value) {
    switch (value) {
    case attribute::name:
        return "Name";
    case attribute::short_name:
        return "Everyday name";
    case attribute::alias:
        return "Alias";
    case attribute::kind:
        return "Kind";
    case attribute::nation:
        return "Nation";
    case attribute::region:
        return "Region";
    case attribute::control:
        return "Political control";
    case attribute::website:
        return "Website";
    case attribute::position:
        return "Position";
    case attribute::code:
        return "Code";
    case attribute::population:
        return "Population";
    case attribute::revenue_budget:
        return "Controllable revenue budget";
    case attribute::capital_budget:
        return "Controllable capital budget";
    case attribute::within:
        return "Lies within";
    case attribute::combined_authority:
        return "Combined authority";
    case attribute::group_of:
        return "Group of";
    case attribute::begins:
        return "Begins";
    case attribute::ends:
        return "Ends";
    }
    return "";
}

std::string_view label(code_scheme value) {
    switch (value) {
    case code_scheme::gss:
        return "GSS code";
    case code_scheme::former_gss:
        return "Former GSS code";
    case code_scheme::local_authority:
        return "Local authority code";
    case code_scheme::company:
        return "Company number";
    case code_scheme::charity:
        return "Charity number";
    case code_scheme::mutual:
        return "Mutuals register number";
    case code_scheme::other:
        return "Other code";
    }
    return "";
}

std::string_view label(succession_kind value) {
    switch (value) {
    case succession_kind::merge:
        return "Merger";
    case succession_kind::split:
        return "Split";
    case succession_kind::reorganisation:
        return "Reorganisation";
    case succession_kind::rename:
        return "Change of name";
    case succession_kind::boundary_change:
        return "Boundary change";
    case succession_kind::group_becomes_council:
        return "Group becomes council";
    case succession_kind::transfer:
        return "Transfer of functions";
    }
    return "";
}

bool is_principal_council(organisation_kind kind) {
    return kind <= organisation_kind::city_of_london;
}

bool is_above_councils(organisation_kind kind) {
    switch (kind) {
    case organisation_kind::combined_authority:
    case organisation_kind::combined_county_authority:
    case organisation_kind::greater_london_authority:
    case organisation_kind::devolved_administration:
        return true;
    default:
        return false;
    }
}

bool is_local_council(organisation_kind kind) {
    return kind == organisation_kind::town_council || kind == organisation_kind::parish_council ||
           kind == organisation_kind::community_council;
}

bool is_area(organisation_kind kind) {
    return is_principal_council(kind) || is_above_councils(kind) || is_local_council(kind) ||
           kind == organisation_kind::crown_dependency ||
           kind == organisation_kind::overseas_territory ||
           kind == organisation_kind::foreign_authority;
}

} // namespace network::organisations
