// What nobody has told yet: principles by theme and by type of council without a case study, and
// principles that few studies are about, over what the reader may see. For calls for studies.
#pragma once

#include "libnetwork/learning/principle_lists.hpp"

#include <array>

namespace network::learning {

/// Types of council as a reader thinks of them.
enum class council_type : std::uint8_t {
    county,
    unitary,
    district,
    metropolitan_borough,
    london_borough,
    scottish_council,
    welsh_council,
    northern_ireland_district,
    combined_authority,
    local_council ///< town, parish, community
};
BOOST_DESCRIBE_ENUM(council_type, county, unitary, district, metropolitan_borough, london_borough,
                    scottish_council, welsh_council, northern_ireland_district, combined_authority,
                    local_council)
inline constexpr std::array<council_type, 10> council_types{council_type::county,
                                                            council_type::unitary,
                                                            council_type::district,
                                                            council_type::metropolitan_borough,
                                                            council_type::london_borough,
                                                            council_type::scottish_council,
                                                            council_type::welsh_council,
                                                            council_type::northern_ireland_district,
                                                            council_type::combined_authority,
                                                            council_type::local_council};
std::string_view label(council_type value);
/// The type of a kind of organisation, where it is a council.
std::optional<council_type> type_of(organisations::organisation_kind kind);
/// The kinds of organisation that are of that type.
std::vector<organisations::organisation_kind> kinds_of(council_type type);

/// A line of a table of gaps: how many studies, principle by principle in the order of the list.
struct gap_line {
    std::string code, name;
    std::vector<std::int64_t> counts;
    std::int64_t without = 0;
};
BOOST_DESCRIBE_STRUCT(gap_line, (), (code, name, counts, without))
NETWORK_FIELDS(gap_line, {"code", "Code of the theme or of the type of council"},
               {"name", "What it is called"},
               {"counts", "How many studies stand for each principle, in their order"},
               {"without", "For how many principles there is none"})

struct gaps_wish {
    std::optional<learning::council_type> council_type;
    std::optional<std::string> theme;
};
BOOST_DESCRIBE_STRUCT(gaps_wish, (), (council_type, theme))
NETWORK_FIELDS(gaps_wish, {"council_type", "Only studies that a council of this type led"},
               {"theme", "Only studies about the theme of this code, or what stands under it"})

struct gap_table {
    std::int64_t studies = 0;
    std::vector<principle_row> principles;
    std::vector<gap_line> by_theme;
    std::vector<gap_line> by_council_type;
    std::vector<principle_row> thin;
};
BOOST_DESCRIBE_STRUCT(gap_table, (), (studies, principles, by_theme, by_council_type, thin))
NETWORK_FIELDS(gap_table, {"studies", "How many case studies were counted"},
               {"principles",
                "The columns: the principles of today's list, counted over these studies"},
               {"by_theme", "Theme by theme, the top of each branch"},
               {"by_council_type", "Type of council by type of council"},
               {"thin",
                "Principles that at most two of these studies are about in the first place"})

/// A study counts for every theme it is about and for the type of council that led it when it came
/// out, as the library's filters have it: a list of what a cell counts can be asked for. Not found
/// "theme.unknown".
result<gap_table> show_gaps(changes::reader& view, gaps_wish const& wish);

} // namespace network::learning
