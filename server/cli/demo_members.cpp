#include "server/cli/demo_members.hpp"

#include "libnetwork/members/members.hpp"
#include "libnetwork/members/standing.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "server/cli/demo_member_tables.hpp"
#include "server/cli/demo_words.hpp"

#include <algorithm>
#include <map>

namespace network::cli {
namespace {

using members::tier;

constexpr std::string_view committee = "Executive Oversight Committee";

date day(std::string_view text) {
    return *date::parse(text);
}

/// Everything in one unit of work: half a network is none.
class roll_builder {
  public:
    explicit roll_builder(changes::unit_of_work& work)
        : work_(work), year_(members::terms::network_year(work.today())) {}

    result<std::int64_t> build() {
        NETWORK_CHECK(add_real());
        NETWORK_CHECK(add_full());
        NETWORK_CHECK(add_associates());
        NETWORK_CHECK(add_families());
        NETWORK_CHECK(turn_lives());
        NETWORK_CHECK(renew_all());
        NETWORK_CHECK(leave_open());
        return static_cast<std::int64_t>(joined_.size());
    }

  private:
    template <class T>
    static result<> done(result<T> const& answer) {
        NETWORK_CHECK(answer);
        return {};
    }

    result<> add(std::string_view name, organisation_kind kind,
                 std::optional<organisations::region> where, std::int64_t population,
                 std::int64_t latitude, std::int64_t longitude,
                 std::string_view source = invented) {
        organisations::add_wish wish;
        wish.name = name;
        wish.kind = kind;
        wish.region = where;
        wish.nation = where == region::scotland ? organisations::nation::scotland
                      : where == region::wales  ? organisations::nation::wales
                      : where                   ? organisations::nation::england
                                                : organisations::nation::elsewhere;
        wish.source = source;
        if (population > 0) {
            wish.population = population;
            wish.population_year = work_.today().year() - 2;
        }
        if (latitude != 0)
            wish.position = organisations::position{latitude * 10'000, longitude * 10'000};
        NETWORK_TRY(auto const added, organisations::add(work_, wish));
        slugs_[std::string{name}] = added.slug;
        return {};
    }

    /// By the name it was added under, or by its slug or code.
    [[nodiscard]] std::string called(std::string_view name) const {
        auto const found = slugs_.find(name);
        return found == slugs_.end() ? std::string{name} : found->second;
    }

    result<> admit(std::string_view who, members::tier as, date from, std::string_view decided_by,
                   std::string_view why) {
        members::admission wish;
        wish.organisation = called(who);
        wish.tier = as;
        wish.from = from;
        if (!decided_by.empty())
            wish.decided_by = decided_by;
        wish.reason = why;
        return done(members::admit(work_, wish));
    }

    result<> join(std::string_view who, members::tier as, date from) {
        joined_.emplace_back(who);
        return admit(who, as, from, committee, invented);
    }

    result<> add_real() {
        for (auto const& one : published_full)
            NETWORK_CHECK(admit(one.called, tier::full, day(one.from), {}, one.basis));
        constexpr std::string_view read = "The network's own pages; the council's pages";
        NETWORK_CHECK(add("Witney Town Council", organisation_kind::town_council,
                          region::south_east, 0, 5179, -149, read));
        NETWORK_CHECK(add("Great Dawley Town Council", organisation_kind::town_council,
                          region::west_midlands, 0, 5266, -247, read));
        for (auto const& one : published_associates)
            NETWORK_CHECK(admit(one.called, tier::associate, day(one.from), {}, one.basis));
        return {};
    }

    result<> add(invented_member const& one) {
        return add(one.name, one.kind, one.region, one.population, one.latitude, one.longitude);
    }

    result<> add_full() {
        NETWORK_CHECK(join("eastmere-city-council", tier::full, day("2013-02-04")));
        NETWORK_CHECK(join("harrowdale-district-council", tier::full, day("2016-05-09")));
        for (auto const& one : invented_full) {
            NETWORK_CHECK(add(one));
            NETWORK_CHECK(join(one.name, tier::full, day(one.from)));
        }
        return {};
    }

    result<> add_group(invented_member const& host) {
        organisations::add_wish group;
        group.name = host.group;
        group.kind = organisation_kind::political_group;
        group.nation = organisations::nation::england;
        group.region = host.region;
        group.group_of = called(host.name);
        group.source = invented;
        NETWORK_TRY(auto const added, organisations::add(work_, group));
        slugs_[std::string{host.group}] = added.slug;
        return join(host.group, tier::associate, day(host.group_from));
    }

    result<> add_associates() {
        NETWORK_CHECK(join("calder-vale-town-council", tier::associate, day("2017-10-02")));
        NETWORK_CHECK(
            join("northwold-labour-and-co-operative-group", tier::associate, day("2018-05-14")));
        for (auto const& one : invented_associates) {
            NETWORK_CHECK(add(one));
            NETWORK_CHECK(join(one.name, tier::associate, day(one.from)));
        }
        for (auto const& one : invented_hosts) {
            NETWORK_CHECK(add(one));
            NETWORK_CHECK(add_group(one));
        }
        for (auto const& [name, from] : invented_abroad) {
            NETWORK_CHECK(add(name, organisation_kind::foreign_authority, std::nullopt, 0, 0, 0));
            NETWORK_CHECK(join(name, tier::associate, day(from)));
        }
        return {};
    }

    /// Those of a family join one after the other, spread over each intake.
    template <std::size_t Families, std::size_t Intakes>
    result<> add_family(family const (&kinds)[Families], intake const (&intakes)[Intakes],
                        members::tier as) {
        std::size_t made = 0;
        for (auto const& one : intakes) {
            auto const first = day(one.after);
            auto const days = day(one.until).days_since_epoch() - first.days_since_epoch();
            for (std::int64_t i = 1; i <= one.count; ++i, ++made) {
                auto const& kin = kinds[(made / std::size(stems)) % Families];
                auto const name =
                    std::string{stems[made % std::size(stems)]} + ' ' + std::string{kin.after};
                NETWORK_CHECK(add(name, kin.kind, places[made % std::size(places)], 0, 0, 0));
                NETWORK_CHECK(
                    join(name, as, first.plus_days(static_cast<int>(days * i / one.count))));
            }
        }
        return {};
    }

    result<> add_families() {
        NETWORK_CHECK(join("loomworks-co-operative", tier::affiliate, day("2018-03-26")));
        NETWORK_CHECK(add_family(affiliates, affiliate_intakes, tier::affiliate));
        return add_family(supporters, supporter_intakes, tier::supporter);
    }

    members::step on(std::string_view who, std::string_view when, std::string_view why) {
        members::step step;
        step.organisation = called(who);
        step.on = day(when);
        step.decided_by = committee;
        step.reason = why;
        return step;
    }
    /// The same for somebody who belongs no more afterwards.
    members::step ends(std::string_view who, std::string_view when, std::string_view why) {
        gone(who);
        return on(who, when, why);
    }
    void gone(std::string_view who) { std::erase(joined_, who); }

    /// What a network lives through in ten years. All of it invented.
    result<> turn_lives() {
        NETWORK_CHECK(
            members::lapse(work_, on("Saltmarsh Borough Council", "2019-10-01", "Did not renew")));
        NETWORK_CHECK(members::leave(work_, ends("Harcombe District Council", "2020-01-01",
                                                 "Left after a change of priorities")));
        NETWORK_CHECK(
            members::lapse(work_, ends("Tynebeck Borough Council", "2020-02-01", "Did not renew")));
        NETWORK_CHECK(members::suspend(
            work_, on("Orrinvale District Council", "2019-12-02", "A conduct case was opened")));
        NETWORK_CHECK(members::expel(work_, ends("Orrinvale District Council", "2020-03-02",
                                                 "Outcome of the conduct case")));
        NETWORK_CHECK(members::leave(
            work_, ends("Upper Tarn Parish Council", "2022-04-01", "The parish left")));
        NETWORK_CHECK(members::leave(
            work_, ends("Foxglove Co-operative", "2024-01-01", "Wound up its consultancy")));
        members::reinstatement back;
        back.organisation = called("Saltmarsh Borough Council");
        back.on = day("2022-10-01");
        back.decided_by = committee;
        back.reason = "Asked to come back after a new motion of its council";
        NETWORK_CHECK(members::reinstate(work_, back));
        return convert_group();
    }

    result<> control(std::string_view council, organisations::political_control who, date from) {
        organisations::change_wish wish;
        wish.organisation = called(council);
        wish.control = who;
        wish.from = from;
        wish.decided_by = "Local election";
        wish.source = invented;
        return done(organisations::change(work_, wish));
    }

    /// A group that won its council, whose membership goes on as the council's.
    result<> convert_group() {
        constexpr std::string_view group = "Hollinbeck Labour and Co-operative Group";
        constexpr std::string_view council = "Hollinbeck Borough Council";
        NETWORK_CHECK(
            control(council, organisations::political_control::conservative, day("2019-05-03")));
        NETWORK_CHECK(control(council, organisations::political_control::labour_and_co_operative,
                              day("2023-05-05")));
        gone(group);
        joined_.emplace_back(council);
        members::conversion wish;
        wish.organisation = called(group);
        wish.on = day("2023-05-22");
        wish.decided_by = committee;
        wish.reason = "The group gained control of its council in May 2023";
        return done(members::convert(work_, wish));
    }

    [[nodiscard]] static bool stays_open(std::string_view who) {
        constexpr std::string_view names[] = {"Quarrydale Town Council",
                                              "Ashcombe Vale Borough Council"};
        return std::find(std::begin(names), std::end(names), who) != std::end(names);
    }
    [[nodiscard]] static bool late(std::string_view who) {
        constexpr std::string_view names[] = {"Larkstead District Council", "Millrace Town Council",
                                              "Kettlewick Labour and Co-operative Group",
                                              "Greenlamp Co-operative", "Nightjar Trust"};
        return std::find(std::begin(names), std::end(names), who) != std::end(names);
    }

    /// The renewals of this network year; of some only the last one's are recorded.
    result<> renew_all() {
        for (auto const& who : joined_) {
            if (stays_open(who))
                continue;
            members::renewal wish;
            wish.organisation = called(who);
            wish.on = late(who) ? year_.plus_months(-12) : year_;
            wish.until = wish.on->plus_months(12);
            wish.reason = invented;
            NETWORK_CHECK(members::renew(work_, wish));
        }
        return {};
    }

    /// What waits for somebody today.
    result<> leave_open() {
        auto const today = work_.today();
        members::notice leaving;
        leaving.organisation = called("Quarrydale Town Council");
        leaving.on = today.plus_days(-12);
        leaving.leaves = today.plus_days(18);
        leaving.reason = "Budget of next year";
        NETWORK_CHECK(members::give_notice(work_, leaving));
        auto held = on("Ashcombe Vale Borough Council", "2024-02-01", "A conduct case was opened");
        held.on = today.plus_days(-120);
        NETWORK_CHECK(members::suspend(work_, held));
        return control("Sandwyke Borough Council",
                       organisations::political_control::labour_and_co_operative,
                       today.plus_days(-40));
    }

    static constexpr organisations::region places[] = {
        region::north_west, region::london,   region::yorkshire_and_the_humber,
        region::south_west, region::scotland, region::west_midlands,
        region::wales};

    changes::unit_of_work& work_;
    date const year_;
    std::map<std::string, std::string, std::less<>> slugs_; ///< by name
    std::vector<std::string> joined_;                       ///< invented ones that belong
};

} // namespace

result<> load_demo_members(operations::library& core, viewer const& by) {
    auto const built =
        core.office().write({by, "demo.members", 0},
                            [](changes::unit_of_work& work) { return roll_builder{work}.build(); });
    NETWORK_CHECK(built);
    return {};
}

} // namespace network::cli
