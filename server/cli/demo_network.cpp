// The demonstration: real councils with public facts only, taken in by the importer that everybody
// uses; and invented ones for whatever is still going on, with days relative to the day of loading.
#include "server/cli/demo_network.hpp"

#include "demo_files.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "server/cli/demo_applications.hpp"
#include "server/cli/demo_commitments.hpp"
#include "server/cli/demo_dealings.hpp"
#include "server/cli/demo_governance.hpp"
#include "server/cli/demo_library.hpp"
#include "server/cli/demo_lineage.hpp"
#include "server/cli/demo_members.hpp"
#include "server/cli/demo_projects.hpp"
#include "server/pages/demo_roles.hpp"

#include <boost/json/array.hpp>

#include <map>

namespace network::cli {
namespace {

namespace json = boost::json;

/// Does the steps of the demonstration one by one and stops at the first that fails.
class loader {
  public:
    loader(operations::library& core, viewer const& by)
        : core_(core), by_(by), today_(london_date(core.office().time().now())) {}

    result<> load() {
        NETWORK_CHECK(refuse_unless_empty());
        NETWORK_CHECK(import_councils());
        NETWORK_CHECK(add_invented());
        NETWORK_CHECK(change_some());
        NETWORK_CHECK(load_demo_members(core_, by_));
        NETWORK_CHECK(plan_reorganisation());
        NETWORK_CHECK(add_people());
        NETWORK_CHECK(end_a_role());
        NETWORK_CHECK(load_demo_applications(core_, by_));
        NETWORK_CHECK(load_demo_dealings(core_, by_));
        NETWORK_CHECK(load_demo_commitments(core_, by_, today_));
        NETWORK_CHECK(load_demo_governance(core_, by_));
        NETWORK_CHECK(load_demo_library(core_, by_));
        NETWORK_CHECK(load_demo_projects(core_, by_, today_));
        NETWORK_CHECK(load_demo_lineage(core_, by_, today_));
        return mark();
    }

  private:
    result<json::value> act(std::string_view operation, json::object input) {
        NETWORK_TRY(auto done, core_.invoke(by_, operation, std::move(input)));
        return std::move(done.body);
    }

    result<> refuse_unless_empty() {
        NETWORK_TRY(auto const counts, act("organisations.count", {}));
        if (counts.at("total").as_int64() > 0)
            return conflict("demo.not_empty", "The demonstration goes into an empty store only");
        return {};
    }

    result<> import_councils() {
        for (auto const& file : demo_files())
            NETWORK_CHECK(
                act("imports.councils", {{"file_name", file.name}, {"content", file.bytes}}));
        return {};
    }

    result<> add(std::string_view name, std::string_view kind, std::string_view region,
                 std::int64_t population, std::int64_t latitude, std::int64_t longitude,
                 json::object more = {}) {
        json::object wish = std::move(more);
        wish["name"] = name;
        wish["kind"] = kind;
        wish["nation"] = "england";
        wish["region"] = region;
        wish["source"] = "Invented for this demonstration";
        if (population > 0) {
            wish["population"] = population;
            wish["population_year"] = today_.year() - 2;
        }
        wish["position"] = json::object{{"latitude", latitude}, {"longitude", longitude}};
        NETWORK_CHECK(act("organisations.add", std::move(wish)));
        return {};
    }

    result<> add_invented() {
        NETWORK_CHECK(add(
            "Eastmere City Council", "unitary", "east_of_england", 214'300, 52'800'000, 1'150'000,
            {{"control", "labour_and_co_operative"}, {"website", "https://eastmere.example"}}));
        NETWORK_CHECK(add("Harrowdale District Council", "district", "yorkshire_and_the_humber",
                          98'400, 54'020'000, -1'700'000, {{"control", "no_overall_control"}}));
        NETWORK_CHECK(add("Fellmoor District Council", "district", "yorkshire_and_the_humber",
                          71'900, 54'210'000, -1'980'000, {{"control", "conservative"}}));
        NETWORK_CHECK(add("Wyndale Borough Council", "district", "yorkshire_and_the_humber", 84'650,
                          53'890'000, -1'320'000, {{"control", "liberal_democrat"}}));
        NETWORK_CHECK(add("Northwold Borough Council", "unitary", "east_midlands", 167'200,
                          53'080'000, -640'000, {{"control", "conservative"}}));
        NETWORK_CHECK(add("Northwold Labour and Co-operative Group", "political_group",
                          "east_midlands", 0, 53'080'000, -640'000,
                          {{"group_of", "northwold-borough-council"}}));
        NETWORK_CHECK(add("Calder Vale Town Council", "town_council", "yorkshire_and_the_humber",
                          12'850, 53'720'000, -1'910'000));
        NETWORK_CHECK(
            add("Loomworks Co-operative", "co_operative", "north_west", 0, 53'480'000, -2'240'000));
        // Entered twice, as happens: the desk asks whether the two are one.
        return add("Loomworks Co-operative", "co_operative", "north_west", 0, 53'480'000,
                   -2'240'000);
    }

    result<> change_some() {
        NETWORK_CHECK(act("organisations.change", {{"organisation", "eastmere-city-council"},
                                                   {"control", "no_overall_control"},
                                                   {"from", today_.plus_months(-6).to_string()},
                                                   {"decided_by", "Local election"},
                                                   {"source", "Invented for this demonstration"}}));
        NETWORK_CHECK(act("organisations.change", {{"organisation", "eastmere-city-council"},
                                                   {"revenue_budget", 21'840'000'000},
                                                   {"capital_budget", 6'420'000'000},
                                                   {"budget_year", today_.year() - 1},
                                                   {"source", "Invented for this demonstration"}}));
        NETWORK_CHECK(act("organisations.rename", {{"organisation", "wyndale-borough-council"},
                                                   {"name", "Wyndale and Marsh Borough Council"},
                                                   {"from", today_.plus_months(-18).to_string()},
                                                   {"decided_by", "Full Council"},
                                                   {"minute", "FC/41"},
                                                   {"source", "Invented for this demonstration"}}));
        return {};
    }

    /// The next first of April that leaves at least two months.
    [[nodiscard]] date vesting_day() const {
        auto day = date::from_ymd(today_.year(), 4, 1).value();
        while (day < today_.plus_months(2))
            day = date::from_ymd(day.year() + 1, 4, 1).value();
        return day;
    }

    result<> plan_reorganisation() {
        NETWORK_CHECK(act(
            "reorganisations.commit",
            {{"kind", "merge"},
             {"on", vesting_day().to_string()},
             {"predecessors", json::array{"harrowdale-district-council",
                                          "fellmoor-district-council", "wyndale-borough-council"}},
             {"successors",
              json::array{json::object{{"name", "Harrow and Fell Council"}, {"kind", "unitary"}}}},
             {"decided_by", "Structural changes order"},
             {"source", "Invented for this demonstration"}}));
        return {};
    }

    result<std::int64_t> person(std::string_view name, std::string_view email) {
        auto const found = people_.find(std::string{email});
        if (found != people_.end())
            return found->second;
        NETWORK_TRY(auto const added, act("people.add", {{"name", name}, {"email", email}}));
        return people_[std::string{email}] = added.at("id").as_int64();
    }

    result<> appoint(std::int64_t who, std::string_view organisation, people::post post,
                     date from) {
        json::object wish{{"person", who}, {"post", to_word(post)}, {"from", from.to_string()}};
        if (organisation.empty())
            return done(act("appointments.add_to_network", std::move(wish)));
        wish["organisation"] = organisation;
        return done(act("appointments.add", std::move(wish)));
    }

    static result<> done(result<json::value> const& answer) {
        NETWORK_CHECK(answer);
        return {};
    }

    result<> add_people() {
        for (auto const& role : pages::demo_roles) {
            NETWORK_TRY(auto const who, person(role.name, role.email));
            NETWORK_CHECK(appoint(who, role.organisation, role.post, today_.plus_months(-9)));
            if (role.post == people::post::leader)
                NETWORK_CHECK(
                    appoint(who, role.organisation, people::post::lead, today_.plus_months(-9)));
        }
        return done(act("appointments.add", {{"organisation", "eastmere-city-council"},
                                             {"mailbox", "accounts.payable@eastmere.example"},
                                             {"post", "finance_contact"},
                                             {"from", today_.plus_months(-9).to_string()}}));
    }

    /// The clerk of a town council has left and nobody has come in their place.
    result<> end_a_role() {
        NETWORK_TRY(auto const clerk, person("Morgan Tate", "clerk@caldervale.example"));
        NETWORK_TRY(auto const held,
                    act("appointments.add", {{"organisation", "calder-vale-town-council"},
                                             {"person", clerk},
                                             {"post", "officer"},
                                             {"title", "Town clerk"},
                                             {"from", today_.plus_months(-30).to_string()}}));
        return done(act("appointments.end", {{"organisation", "calder-vale-town-council"},
                                             {"appointment", held.at("id").as_int64()},
                                             {"on", today_.plus_days(-40).to_string()}}));
    }

    result<> mark() {
        auto const noted = core_.office().write(
            {by_, "demo.load", 0}, [](changes::unit_of_work& work) -> result<std::int64_t> {
                return work.record({.event = pages::demo_loaded, .subject_kind = "store"});
            });
        NETWORK_CHECK(noted);
        return {};
    }

    operations::library& core_;
    viewer const& by_;
    date const today_;
    std::map<std::string, std::int64_t> people_;
};

} // namespace

result<> load_demo_network(operations::library& core, viewer const& by) {
    return loader{core, by}.load();
}

} // namespace network::cli
