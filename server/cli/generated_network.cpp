#include "server/cli/generated_network.hpp"

#include "libnetwork/members/members.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "server/cli/dice.hpp"

#include <algorithm>
#include <array>

namespace network::cli {
namespace {

using namespace organisations;

constexpr std::int64_t organisations_at_once = 250;

constexpr std::array<std::string_view, 24> beginnings{
    "Alder", "Birch",  "Corran", "Dunmor", "Esk",    "Farrow", "Glen",   "Hazel",
    "Inver", "Keld",   "Larch",  "Merri",  "Nether", "Ouse",   "Penn",   "Quern",
    "Raven", "Strath", "Thorn",  "Ulver",  "Ven",    "Wether", "Yarrow", "Zeal"};
constexpr std::array<std::string_view, 20> endings{
    "bridge", "by",   "combe",   "dale", "den",  "field", "ford",    "garth", "ham",  "holme",
    "ley",    "mere", "minster", "moor", "ness", "stead", "thwaite", "ton",   "wick", "worth"};

struct shape_of_council {
    organisation_kind kind;
    organisations::nation nation;
    organisations::region region;
    char letter; ///< of its codes
    std::string_view name_after;
    std::int64_t latitude, longitude; ///< south-west corner of where such councils lie
};

constexpr std::array<shape_of_council, 8> shapes{{
    {organisation_kind::district, nation::england, region::south_east, 'E', "District Council",
     50'800'000, -1'200'000},
    {organisation_kind::unitary, nation::england, region::south_west, 'E', "Council", 50'400'000,
     -4'000'000},
    {organisation_kind::metropolitan_borough, nation::england, region::north_west, 'E',
     "Metropolitan Borough Council", 53'200'000, -2'800'000},
    {organisation_kind::district, nation::england, region::east_midlands, 'E', "Borough Council",
     52'400'000, -1'400'000},
    {organisation_kind::county, nation::england, region::east_of_england, 'E', "County Council",
     51'800'000, 100'000},
    {organisation_kind::scottish_council, nation::scotland, region::scotland, 'S', "Council",
     55'600'000, -4'400'000},
    {organisation_kind::welsh_council, nation::wales, region::wales, 'W', "County Borough Council",
     51'600'000, -3'900'000},
    {organisation_kind::northern_ireland_district, nation::northern_ireland,
     region::northern_ireland, 'N', "Borough Council", 54'300'000, -7'200'000},
}};

constexpr std::array<political_control, 6> controls{
    political_control::labour,       political_control::labour_and_co_operative,
    political_control::conservative, political_control::liberal_democrat,
    political_control::independent,  political_control::no_overall_control};

std::string code_for(char letter, std::int64_t number) {
    auto digits = std::to_string(99'000'000 + number);
    return letter + digits;
}

// Numbers keep the names apart where the syllables do not.
std::string place_name(dice& chance, std::int64_t number) {
    std::string name{chance.of(beginnings)};
    name += chance.of(endings);
    if (chance.roll(3) == 0)
        name =
            name + " and " + std::string{chance.of(beginnings)} + std::string{chance.of(endings)};
    return number < 400 ? name : name + ' ' + std::to_string(number);
}

add_wish council(dice& chance, std::int64_t number) {
    auto const& shape = chance.of(shapes);
    add_wish wish;
    auto const place = place_name(chance, number);
    wish.name = place + ' ' + std::string{shape.name_after};
    wish.short_name = place;
    wish.kind = shape.kind;
    wish.nation = shape.nation;
    wish.region = shape.region;
    wish.control = chance.of(controls);
    wish.codes = {{code_scheme::gss, code_for(shape.letter, number)}};
    wish.position = organisations::position{shape.latitude + chance.roll(1'200'000),
                                            shape.longitude + chance.roll(1'000'000)};
    wish.population = 20'000 + chance.roll(480'000);
    wish.population_year = 2020;
    wish.begins = date::from_ymd(1974, 4, 1);
    wish.source = "generated";
    return wish;
}

/// Admitted in 2005, then renewed, suspended and taken up again in turn, every half year or so.
result<> add_membership(changes::unit_of_work& work, dice& chance, std::int64_t organisation,
                        std::int64_t events) {
    auto const reference = std::to_string(organisation);
    auto day = *date::from_ymd(2005, 1, 1);
    members::admission joins;
    joins.organisation = reference;
    joins.from = day;
    joins.decided_by = "generated";
    NETWORK_CHECK(members::admit(work, joins));
    for (std::int64_t made = 1; made < events; ++made) {
        day = day.plus_days(150 + static_cast<int>(chance.roll(60)));
        members::step wish;
        wish.organisation = reference;
        wish.on = day;
        members::renewal goes_on{
            reference, date::from_ymd(2006, 8, 1)->plus_months(static_cast<int>(made)), day, {}, {},
            {}};
        goes_on.until = std::max(goes_on.until, day.plus_days(1));
        auto const done = made % 3 == 1   ? members::suspend(work, wish)
                          : made % 3 == 2 ? members::resume(work, wish)
                                          : members::renew(work, goes_on);
        NETWORK_CHECK(done);
    }
    return {};
}

result<> add_one(changes::unit_of_work& work, dice& chance, std::int64_t number,
                 std::int64_t events) {
    auto wish = council(chance, number);
    bool const renamed = chance.roll(20) == 0;
    auto const now_called = wish.name;
    if (renamed)
        wish.name = "Old " + wish.name;
    NETWORK_TRY(auto const made, add(work, wish));
    if (events > 0)
        NETWORK_CHECK(add_membership(work, chance, made.id, events));
    if (!renamed)
        return {};
    rename_wish later;
    later.organisation = std::to_string(made.id);
    later.name = now_called;
    later.from = date::from_ymd(1990 + static_cast<int>(chance.roll(30)), 4, 1);
    later.source = "generated";
    NETWORK_CHECK(rename(work, later));
    return {};
}

result<> add_some(changes::unit_of_work& work, dice& chance, std::int64_t first, std::int64_t last,
                  std::int64_t events) {
    for (auto number = first; number <= last; ++number)
        NETWORK_CHECK(add_one(work, chance, number, events));
    return {};
}

} // namespace

result<> generate_network(operations::library& core, viewer const& by, generated_size size,
                          std::function<void(std::int64_t done)> const& progress) {
    dice chance{size.seed};
    for (std::int64_t first = 1; first <= size.organisations; first += organisations_at_once) {
        auto const last = std::min(first + organisations_at_once - 1, size.organisations);
        auto const start = chance;
        auto const add_these = [&](changes::unit_of_work& work) {
            chance = start; // a unit of work may run again
            return add_some(work, chance, first, last, size.events);
        };
        NETWORK_CHECK(core.guarded([&] {
            return core.office().write({by, "organisations.add"}, add_these);
        }));
        progress(last);
    }
    return {};
}

} // namespace network::cli
