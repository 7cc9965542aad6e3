// Who belongs in the demonstration, and since when. Real councils: only what was published, with
// the sentence that says so. All others are invented, and fill the roll up to the public counts: 19
// Full members in July 2017, 25 in June 2019; 31, 17 and 25 in July 2020; 33, 20 and 36 in July
// 2021; 34, 22 and 44 in July 2022; 47, 24 and 53 in January 2024, and 21 supporters.
#pragma once

#include "libnetwork/organisations/words.hpp"

#include <string_view>

namespace network::cli {

using organisations::organisation_kind;
using organisations::region;

constexpr std::string_view listed_2015 =
    "Named in a list of members of 2015 to 2017; the day it joined is not published, and the first "
    "day of 2015 stands for it";
constexpr std::string_view listed_2020 = "Named in the network's brochure of 2020/21; the day it "
                                         "joined is not published, and July 2020, "
                                         "when 31 Full members were counted, stands for it";
constexpr std::string_view seen_2024 =
    "Named in the network's work of 2024; the day it joined is not published, and the first day of "
    "the year stands for it";

/// A real member: its code or slug, the day, and what was published.
struct published_member {
    std::string_view called;
    std::string_view from;
    std::string_view basis;
};
inline constexpr published_member published_full[] = {
    {"E06000042", "2014-09-10", "Motion of the council of 10 September 2014"},
    {"E07000171", "2015-01-01", listed_2015},
    {"W06000015", "2015-01-01", listed_2015},
    {"E09000008", "2015-01-01", listed_2015},
    {"S12000049", "2015-01-01", listed_2015},
    {"E08000011", "2015-01-01", listed_2015},
    {"E09000022", "2015-01-01", listed_2015},
    {"E08000021", "2015-01-01", listed_2015},
    {"E08000004", "2015-01-01", listed_2015},
    {"E06000026", "2015-01-01", listed_2015},
    {"E08000005", "2015-01-01", listed_2015},
    {"E08000006", "2015-01-01", listed_2015},
    {"E08000028", "2015-01-01", listed_2015},
    {"E06000045", "2015-01-01", listed_2015},
    {"E07000243", "2015-01-01", listed_2015},
    {"E08000024", "2015-01-01", listed_2015},
    {"E06000020", "2015-01-01", listed_2015},
    {"E09000005", "2019-06-01",
     "Welcomed as the 25th council in June 2019; the first day of the month stands for the day"},
    {"E09000002", "2020-07-01", listed_2020},
    {"E08000025", "2020-07-01", listed_2020},
    {"E06000023", "2020-07-01", listed_2020},
    {"E06000050", "2020-07-01", listed_2020},
    {"E47000001", "2020-07-01", listed_2020},
    {"E09000011", "2020-07-01", listed_2020},
    {"E06000010", "2020-07-01", listed_2020},
    {"E08000034", "2020-07-01", listed_2020},
    {"E07000099", "2020-07-01", listed_2020},
    {"E07000178", "2020-07-01", listed_2020},
    {"E06000027", "2021-01-01",
     "Sat on the Executive Oversight Committee in 2021; the first day of that year stands for the "
     "day it joined"},
    {"E07000082", "2021-12-01",
     "Joined in December 2021; the first day of the month stands for the day"},
    {"S12000036", "2024-01-01", seen_2024},
    {"E06000030", "2024-01-01", seen_2024},
};
inline constexpr published_member published_associates[] = {
    {"witney-town-council", "2021-06-28", "Motion of the council of 28 June 2021"},
    {"great-dawley-town-council", "2021-12-01",
     "Joined in December 2021; the first day of the month stands for the day"},
};

/// An invented council or group that joins. `population` 0: none of its own.
struct invented_member {
    std::string_view name;
    organisation_kind kind;
    organisations::region region;
    std::int64_t population;
    std::int64_t latitude, longitude; ///< hundredths of a degree
    std::string_view from;            ///< empty: in the register only
    std::string_view group = {};      ///< the group on it, in the register as well
    std::string_view group_from = {};
};
inline constexpr invented_member invented_full[] = {
    {"Cloverdown District Council", organisation_kind::district, region::south_west, 83'500, 5102,
     -262, "2017-12-04"},
    {"Saltmarsh Borough Council", organisation_kind::district, region::east_of_england, 112'300,
     5161, 68, "2017-12-10"},
    {"Harcombe District Council", organisation_kind::district, region::south_west, 87'900, 5079,
     -341, "2018-06-01"},
    {"Tynebeck Borough Council", organisation_kind::metropolitan_borough, region::north_east,
     148'200, 5497, -178, "2019-02-01"},
    {"Orrinvale District Council", organisation_kind::district, region::east_midlands, 93'400, 5318,
     -12, "2019-05-01"},
    {"Ashcombe Vale Borough Council", organisation_kind::unitary, region::south_east, 176'500, 5133,
     -92, "2020-08-01"},
    {"Westering District Council", organisation_kind::district, region::south_west, 101'800, 5057,
     -445, "2022-11-15"},
    {"Pendlebrook Borough Council", organisation_kind::metropolitan_borough, region::north_west,
     203'700, 5388, -252, "2023-01-16"},
    {"Marlingford City Council", organisation_kind::unitary, region::west_midlands, 251'100, 5209,
     -219, "2023-02-20"},
    {"Thornhollow District Council", organisation_kind::district, region::east_midlands, 78'600,
     5266, -107, "2023-03-13"},
    {"Ravensholme Council", organisation_kind::unitary, region::yorkshire_and_the_humber, 189'300,
     5376, -42, "2023-04-03"},
    {"Larkstead District Council", organisation_kind::district, region::east_of_england, 96'200,
     5226, 39, "2023-06-19"},
    {"Brindle Forest District Council", organisation_kind::district, region::south_east, 118'400,
     5096, -57, "2023-09-11"},
    {"Cairnbrae Council", organisation_kind::scottish_council, region::scotland, 134'900, 5601,
     -358, "2023-10-02"},
    {"Glanmorfa County Borough Council", organisation_kind::welsh_council, region::wales, 142'600,
     5169, -386, "2023-11-06"},
};
/// Councils that do not belong, and the groups on them that do. Hollinbeck's won the council in
/// 2023.
inline constexpr invented_member invented_hosts[] = {
    {"Hollinbeck Borough Council", organisation_kind::metropolitan_borough, region::north_west,
     221'800, 5356, -268, "", "Hollinbeck Labour and Co-operative Group", "2017-11-06"},
    {"Marrowby District Council", organisation_kind::district, region::east_midlands, 81'200, 5291,
     -136, "", "Marrowby Labour Group", "2018-01-15"},
    {"Kettlewick Borough Council", organisation_kind::district, region::west_midlands, 104'900,
     5251, -178, "", "Kettlewick Labour and Co-operative Group", "2018-03-12"},
    {"Dunsford Heath District Council", organisation_kind::district, region::south_east, 127'500,
     5122, 21, "", "Dunsford Heath Green Group", "2019-01-14"},
    {"Penrose Bay Council", organisation_kind::unitary, region::south_west, 163'300, 5022, -506, "",
     "Penrose Bay Liberal Democrat Group", "2019-09-16"},
    {"Fallowmere District Council", organisation_kind::district, region::east_of_england, 90'700,
     5271, 91, "", "Fallowmere Labour and Co-operative Group", "2020-11-09"},
    {"Holtwick District Council", organisation_kind::district, region::north_east, 72'400, 5441,
     -151, "", "Holtwick Labour Group", "2021-02-08"},
    {"Sandwyke Borough Council", organisation_kind::district, region::south_east, 139'100, 5086, 27,
     "", "Sandwyke Labour and Co-operative Group", "2021-10-11"},
    {"Ellerstone District Council", organisation_kind::district, region::yorkshire_and_the_humber,
     68'900, 5411, -71, "", "Ellerstone Labour and Co-operative Group", "2022-03-14"},
};
inline constexpr invented_member invented_associates[] = {
    {"Brackenford Town Council", organisation_kind::town_council, region::south_west, 14'200, 5114,
     -232, "2017-12-04"},
    {"Elmstock Town Council", organisation_kind::town_council, region::east_of_england, 19'800,
     5188, 52, "2018-02-05"},
    {"Hazelbridge Town Council", organisation_kind::town_council, region::west_midlands, 22'100,
     5243, -271, "2018-10-01"},
    {"Quarrydale Town Council", organisation_kind::town_council, region::east_midlands, 11'700,
     5306, -141, "2019-03-04"},
    {"Sallow Green Parish Council", organisation_kind::parish_council, region::south_east, 6'300,
     5141, -118, "2019-06-03"},
    {"Nethercroft Parish Council", organisation_kind::parish_council, region::north_west, 4'900,
     5402, -279, "2019-11-04"},
    {"Upper Tarn Parish Council", organisation_kind::parish_council, region::north_west, 3'100,
     5446, -301, "2020-02-03"},
    {"Millrace Town Council", organisation_kind::town_council, region::yorkshire_and_the_humber,
     16'400, 5369, -153, "2020-06-01"},
    {"Fenwater Town Council", organisation_kind::town_council, region::east_of_england, 20'600,
     5242, 12, "2023-02-06"},
    {"Oxlip Parish Council", organisation_kind::parish_council, region::south_east, 5'200, 5152,
     -61, "2023-05-15"},
    {"Starling Hill Community Council", organisation_kind::community_council, region::wales, 7'800,
     5182, -303, "2023-09-04"},
};
/// Local government abroad, which has no region here.
inline constexpr std::string_view invented_abroad[][2] = {{"Municipality of Nordvik", "2018-09-03"},
                                                          {"Comune di Valdoro", "2020-03-02"}};

/// Affiliates and supporters are made from these, in this order.
inline constexpr std::string_view stems[] = {
    "Amberlight", "Brightwater", "Cloudberry", "Dovetail",   "Elderflower", "Foxglove",
    "Greenlamp",  "Hearthstone", "Inkwell",    "Juniper",    "Kindling",    "Lanternway",
    "Millstone",  "Nightjar",    "Oakapple",   "Pathfinder", "Quillback",   "Rosebay"};
struct family {
    std::string_view after;
    organisation_kind kind;
};
inline constexpr family affiliates[] = {{"Co-operative", organisation_kind::co_operative},
                                        {"Trust", organisation_kind::charity},
                                        {"Advisers", organisation_kind::company}};
inline constexpr family supporters[] = {{"Society", organisation_kind::charity},
                                        {"Studio", organisation_kind::company}};

/// How many joined between two days, evenly.
struct intake {
    std::string_view after, until;
    std::int64_t count;
};
/// Loomworks is the twelfth of March 2018.
inline constexpr intake affiliate_intakes[] = {
    {"2018-02-28", "2018-03-26", 11}, {"2018-04-01", "2020-06-30", 13},
    {"2020-07-31", "2020-08-20", 1},  {"2020-08-21", "2021-07-20", 10},
    {"2021-08-01", "2022-07-20", 8},  {"2022-08-01", "2023-12-18", 10}};
inline constexpr intake supporter_intakes[] = {{"2017-09-01", "2020-07-20", 7},
                                               {"2020-08-01", "2021-07-20", 7},
                                               {"2021-08-01", "2022-07-20", 7}};

} // namespace network::cli
