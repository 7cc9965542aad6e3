#include "server/cli/demo_commitments.hpp"

#include "server/cli/demo_words.hpp"

#include <boost/json/array.hpp>

namespace network::cli {
namespace {

namespace json = boost::json;

constexpr std::string_view eastmere = "eastmere-city-council";
constexpr std::string_view harrowdale = "harrowdale-district-council";
constexpr std::string_view fellmoor = "fellmoor-district-council";
constexpr std::string_view wyndale = "wyndale-borough-council";
constexpr std::string_view northwold = "northwold-borough-council";

/// Does the steps one by one and stops at the first that fails.
class register_loader {
  public:
    register_loader(operations::library& core, viewer const& by, date today)
        : core_(core), by_(by), today_(today) {}

    result<> load() {
        NETWORK_CHECK(milton_keynes());
        NETWORK_CHECK(witney());
        NETWORK_CHECK(through_many_elections());
        NETWORK_CHECK(about_to_be_reviewed());
        NETWORK_CHECK(led_by_its_own());
        NETWORK_CHECK(let_go());
        return let_go_and_taken_up_again();
    }

  private:
    result<> act(std::string_view operation, std::string_view organisation, json::object input) {
        input["organisation"] = organisation;
        if (!input.contains("source") && operation != "commitments.take_back")
            input["source"] = invented;
        NETWORK_CHECK(core_.invoke(by_, operation, std::move(input)));
        return {};
    }
    result<std::int64_t> pledge(std::string_view organisation, json::object input) {
        input["organisation"] = organisation;
        input["source"] = invented;
        NETWORK_TRY(auto const made, core_.invoke(by_, "commitments.pledge", std::move(input)));
        return made.body.at("id").as_int64();
    }
    result<> review(std::string_view organisation, std::string_view on, std::string_view minute,
                    json::object more = {}) {
        more["held_on"] = on;
        more["minute"] = minute;
        if (!more.contains("result"))
            more["result"] = "reaffirmed";
        return act("commitments.review", organisation, std::move(more));
    }
    result<> control(std::string_view organisation, std::string_view who, std::string_view from) {
        return act("organisations.change", organisation,
                   {{"control", who}, {"from", from}, {"decided_by", "Local election"}});
    }

    result<> milton_keynes() {
        constexpr std::string_view slug = "milton-keynes-council";
        constexpr std::string_view source = "https://www.thenews.coop/90315";
        NETWORK_CHECK(act(
            "commitments.declare", slug,
            {{"declared_on", "2014-09-10"},
             {"motion",
              "To be a co-operative council, reported as the first local authority to say so by "
              "motion. The council was under no overall control.\nIt took up social partnership, "
              "democratic engagement, co-production, enterprise and the social economy, and "
              "maximising social value. Councillors are to"
              " connect people and to act as brokers and "
              "leaders of their community; citizens are to be equal partners in designing and "
              "commissioning services and in deciding on resources."},
             {"moved_by", json::array{"one party’s group"}},
             {"in_favour", json::array{"councillors of the other parties"}},
             {"source", source}}));
        NETWORK_CHECK(act("commitments.pledge", slug,
                          {{"action", "Bring forward ideas for more public engagement and "
                                      "participation in cabinet meetings and decisions"},
                           {"responsible", "Not published"},
                           {"source", source}}));
        return act("commitments.pledge", slug,
                   {{"action", "Propose how the public takes part in council business"},
                    {"responsible", "Constitution commission"},
                    {"source", source}});
    }

    result<> witney() {
        constexpr std::string_view slug = "witney-town-council";
        constexpr std::string_view source = "https://democracy.witney-tc.gov.uk (item 3763)";
        if (core_.invoke(by_, "organisations.show", {{"organisation", slug}}).has_error())
            NETWORK_CHECK(core_.invoke(by_, "organisations.add",
                                       {{"name", "Witney Town Council"},
                                        {"kind", "town_council"},
                                        {"nation", "england"},
                                        {"region", "south_east"},
                                        {"source", source}}));
        return act(
            "commitments.declare", slug,
            {{"declared_on", "2021-06-28"},
             {"motion", "To join the network of co-operative councils for £500 a year, and to "
                        "look at it again when the budget is set. The minutes say that the "
                        "benefit at the level of a town is uncertain."},
             {"body", "Town Council"},
             {"source", source}});
    }

    /// Elected by thirds, under two controls, with what protects it.
    result<> through_many_elections() {
        NETWORK_CHECK(act("elections.set_cycle", eastmere,
                          {{"scope", "third"}, {"from_year", 2012}, {"anchor", 2013}}));
        NETWORK_CHECK(
            act("commitments.declare", eastmere,
                {{"declared_on", "2015-01-21"},
                 {"motion", "To work as a co-operative council in everything it does, and to "
                            "write the principles into its plan and its constitution."},
                 {"votes_for", 38},
                 {"votes_against", 11},
                 {"votes_abstained", 2},
                 {"moved_by", json::array{"Labour and Co-operative group"}},
                 {"in_favour", json::array{"Liberal Democrat group", "Green group"}},
                 {"against", json::array{"Conservative group"}},
                 {"minute", "C/2015/8"}}));
        NETWORK_CHECK(act("commitments.safeguard", eastmere,
                          {{"kind", "constitution_changed"},
                           {"text", "Article 2 names the principles; changing it takes two thirds"},
                           {"from", "2015-05-20"},
                           {"minute", "C/2015/31"}}));
        NETWORK_CHECK(act("commitments.safeguard", eastmere,
                          {{"kind", "cross_party_sponsors"},
                           {"text", "One sponsor from each of three groups answers for it"},
                           {"from", "2018-06-06"}}));
        for (auto const* held : {"2015-07-15", "2016-09-14", "2018-07-11", "2019-11-27",
                                 "2021-09-15", "2022-07-13", "2023-09-13", "2024-07-10"})
            NETWORK_CHECK(review(eastmere, held, "Annual review"));
        NETWORK_TRY(
            auto const open_cabinet,
            pledge(eastmere, {{"action", "Open cabinet meetings to questions from residents"},
                              {"responsible", "Cabinet member for communities"},
                              {"due", "2015-12-31"},
                              {"evidence", "Minutes of cabinet"}}));
        NETWORK_CHECK(act("commitments.record_outcome", eastmere,
                          {{"pledge", open_cabinet},
                           {"result", "kept"},
                           {"found_on", "2015-10-07"},
                           {"evidence", "Questions taken at every meeting since October 2015"}}));
        NETWORK_CHECK(pledge(eastmere, {{"action", "Let residents decide on a tenth of the "
                                                   "neighbourhood budget"},
                                        {"responsible", "Cabinet member for finance"},
                                        {"due", today_.plus_days(-45).to_string()},
                                        {"evidence", "Budget report"}}));
        return {};
    }

    /// A day for its review was set, and it is near.
    result<> about_to_be_reviewed() {
        NETWORK_CHECK(act("commitments.declare", fellmoor,
                          {{"declared_on", today_.plus_months(-11).to_string()},
                           {"motion", "To design services together with those who use them."},
                           {"votes_for", 27},
                           {"votes_against", 4},
                           {"moved_by", json::array{"Conservative group"}},
                           {"in_favour", json::array{"Independent group"}},
                           {"review_on", today_.plus_days(20).to_string()},
                           {"minute", "C/12"}}));
        return {};
    }

    /// The council whose own lead keeps it.
    result<> led_by_its_own() {
        NETWORK_CHECK(act("elections.set_cycle", harrowdale,
                          {{"scope", "whole_council"}, {"from_year", 2015}, {"anchor", 2023}}));
        NETWORK_CHECK(act("commitments.declare", harrowdale,
                          {{"declared_on", "2019-09-18"},
                           {"motion", "To be a co-operative council and to support community-owned "
                                      "energy and housing."},
                           {"votes_for", 21},
                           {"votes_against", 9},
                           {"votes_abstained", 4},
                           {"minute", "C/2019/77"}}));
        NETWORK_CHECK(review(harrowdale, "2023-07-12", "C/2023/41"));
        NETWORK_CHECK(pledge(harrowdale, {{"action", "Offer land to a community land trust"},
                                          {"responsible", "Head of housing"},
                                          {"due", today_.plus_months(4).to_string()}}));
        return {};
    }

    result<> let_go() {
        NETWORK_CHECK(control(northwold, "labour", "2011-05-18"));
        NETWORK_CHECK(control(northwold, "conservative", "2019-05-15"));
        NETWORK_CHECK(act("elections.set_cycle", northwold,
                          {{"scope", "whole_council"}, {"from_year", 2011}, {"anchor", 2019}}));
        NETWORK_CHECK(act("commitments.declare", northwold,
                          {{"declared_on", "2014-11-05"},
                           {"motion", "To become a co-operative borough."},
                           {"votes_for", 24},
                           {"votes_against", 21},
                           {"moved_by", json::array{"Labour group"}},
                           {"against", json::array{"Conservative group", "Independent group"}},
                           {"minute", "C/2014/60"}}));
        NETWORK_CHECK(review(northwold, "2015-10-21", "C/2015/52"));
        return review(
            northwold, "2019-07-17", "C/2019/30",
            {{"result", "lapsed"},
             {"text", "The new majority chose other priorities; nothing in the constitution "
                      "had asked for a vote to end it"}});
    }

    result<> let_go_and_taken_up_again() {
        NETWORK_CHECK(act("elections.set_cycle", wyndale,
                          {{"scope", "whole_council"}, {"from_year", 2011}, {"anchor", 2019}}));
        NETWORK_CHECK(act("commitments.declare", wyndale,
                          {{"declared_on", "2016-02-24"},
                           {"motion", "To share power with communities."},
                           {"votes_for", 19},
                           {"votes_against", 14},
                           {"minute", "FC/7"}}));
        NETWORK_CHECK(review(wyndale, "2019-09-11", "FC/22",
                             {{"result", "lapsed"}, {"text", "No group asked for it to go on"}}));
        return act(
            "commitments.declare", wyndale,
            {{"declared_on", "2023-11-22"},
             {"motion", "To be a co-operative council again, this time with sponsors from every "
                        "group."},
             {"votes_for", 31},
             {"votes_against", 0},
             {"votes_abstained", 3},
             {"moved_by", json::array{"Liberal Democrat group"}},
             {"in_favour", json::array{"Labour group", "Green group", "Independent group"}},
             {"minute", "FC/38"}});
    }

    operations::library& core_;
    viewer const& by_;
    date const today_;
};

} // namespace

result<> load_demo_commitments(operations::library& core, viewer const& by, date today) {
    return register_loader{core, by, today}.load();
}

} // namespace network::cli
