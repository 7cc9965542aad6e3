#include "server/cli/demo_projects.hpp"

#include "server/cli/demo_project_tables.hpp"

#include <boost/json/array.hpp>

#include <map>
#include <string>
#include <vector>

namespace network::cli {
namespace {

namespace json = boost::json;

constexpr int invented_round = 101;

std::vector<std::string_view> parts_of(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        auto const end = std::min(text.find(at), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string_view evidence_of(std::string_view project, std::string_view principle) {
    for (auto const& one : told_evidences)
        if (one.project == project && one.principle == principle)
            return one.sentence;
    return "Named on the public page of the project";
}

/// Does the steps one by one and stops at the first that fails.
class project_loader {
  public:
    project_loader(operations::library& core, viewer const& by, date today)
        : core_(core), by_(by), today_(today) {}

    result<> load() {
        NETWORK_CHECK(rounds());
        for (auto const& one : told_projects)
            NETWORK_CHECK(enter(one));
        for (auto const& one : told_links)
            NETWORK_CHECK(act("lineage.link", {{"kind", "grew_out_of"},
                                               {"from_project", slugs_[one.from]},
                                               {"to_project", slugs_[one.to]},
                                               {"reason", one.reason}}));
        for (auto const& one : told_adoptions)
            NETWORK_CHECK(adopt(one));
        NETWORK_CHECK(bids());
        return idea();
    }

  private:
    result<json::value> act(std::string_view operation, json::object input) {
        NETWORK_TRY(auto done, core_.invoke(by_, operation, std::move(input)));
        return std::move(done.body);
    }
    [[nodiscard]] std::string in(int days) const { return today_.plus_days(days).to_string(); }

    /// Round 5 as it was published, and one of our own in which bids can be sent.
    result<> rounds() {
        NETWORK_CHECK(act(
            "rounds.open",
            {{"number", 5},
             {"year", 2022},
             {"title", "Round 5"},
             {"call",
              "Sixty thousand pounds for policy labs and fifteen thousand for prototypes. A lab "
              "gets ten to twenty thousand, a prototype one to two thousand. Each organisation "
              "leads one project at most, and each shows the co-operative difference."},
             {"opens", "2022-01-01"},
             {"closes", "2022-12-31"},
             {"grants", json::array{grant("policy_lab", 60'000, 10'000, 20'000, 2, 24, 12),
                                    grant("prototype", 15'000, 1'000, 2'000, 1, 9, 0)}}}));
        NETWORK_CHECK(
            act("rounds.open",
                {{"number", invented_round},
                 {"year", today_.year()},
                 {"title", "Demonstration round"},
                 {"call",
                  "Invented for this demonstration.\nLabs and prototypes in which residents and "
                  "councils repair, share and grow things together. Say what would not happen, or "
                  "not so well, if one council did it alone."},
                 {"themes", json::array{"Repair and sharing", "Food", "Care"}},
                 {"opens", in(-20)},
                 {"closes", in(40)},
                 {"grants", json::array{grant("policy_lab", 40'000, 10'000, 20'000, 2, 24, 12),
                                        grant("prototype", 8'000, 1'000, 2'000, 1, 9, 0)}}}));
        return {};
    }

    static json::object grant(std::string_view type, std::int64_t envelope, std::int64_t least,
                              std::int64_t most, std::int64_t members, std::int64_t months,
                              std::int64_t interim) {
        json::object made{{"type", type},
                          {"envelope_pence", envelope * 100},
                          {"least_pence", least * 100},
                          {"most_pence", most * 100},
                          {"least_members", members},
                          {"months", months}};
        if (interim > 0)
            made["interim_months"] = interim;
        return made;
    }

    result<> enter(told_project const& one) {
        json::object wish{{"type", one.type},       {"title", one.title}, {"year", one.year},
                          {"summary", one.summary}, {"theme", one.theme}, {"source", one.source}};
        if (!one.lead.empty())
            wish["organisation"] = one.lead;
        if (one.round != 0)
            wish["round"] = one.round;
        if (!one.outcome.empty())
            wish["outcome"] = one.outcome;
        if (!one.published_on.empty())
            wish["published_on"] = one.published_on;
        json::array principles, participants, funders;
        for (auto const word : parts_of(one.principles, ' '))
            principles.push_back(
                json::object{{"principle", word}, {"evidence", evidence_of(one.key, word)}});
        for (auto const who : parts_of(one.participants, ';'))
            participants.emplace_back(who);
        if (!one.match_funder.empty())
            funders.emplace_back(one.match_funder);
        wish["principles"] = std::move(principles);
        wish["participants"] = std::move(participants);
        wish["match_funders"] = std::move(funders);
        NETWORK_TRY(auto const made, act("projects.enter", std::move(wish)));
        slugs_[one.key] = made.at("slug").as_string();
        return {};
    }

    result<> adopt(told_adoption const& one) {
        json::object wish{{"organisation", one.organisation},
                          {"tried_on", today_.plus_months(-one.months_ago).to_string()},
                          {"result", one.result},
                          {"happened", one.happened},
                          {"contact_post", "officer_lead"}};
        auto const project = slugs_.find(one.of);
        wish[project == slugs_.end() ? "resource" : "project"] =
            project == slugs_.end() ? std::string{one.of} : project->second;
        if (!one.changed.empty())
            wish["changed"] = one.changed;
        if (!one.cost.empty())
            wish["cost"] = one.cost;
        if (one.members_only)
            wish["visibility"] = "members";
        NETWORK_CHECK(act("adoptions.record", std::move(wish)));
        return {};
    }

    result<std::int64_t> bid(std::string_view lead, std::string_view title,
                             std::string_view partner, std::int64_t pounds, std::string_view plan) {
        NETWORK_TRY(auto const begun,
                    act("bids.start",
                        {{"organisation", lead}, {"round", invented_round}, {"title", title}}));
        auto const number = begun.at("bid").as_int64();
        NETWORK_CHECK(
            act("bids.save",
                {{"organisation", lead},
                 {"bid", number},
                 {"summary", plan},
                 {"plan", plan},
                 {"difference",
                  "Residents own what is made; councils lend rooms, staff and their name."},
                 {"outcome", "A guide with figures that other councils can use as it is."},
                 {"theme", "Repair and sharing"},
                 {"asked_pence", pounds * 100},
                 {"starts", in(60)},
                 {"due", in(60 + 540)},
                 {"report_back", "A session at the annual conference and a study in the library."},
                 {"principles",
                  json::array{json::object{{"principle", "social_partnership"},
                                           {"evidence", "Half of the board are residents."}}}},
                 {"participants", json::array{partner}}}));
        return number;
    }
    result<std::int64_t> sent(std::string_view lead, std::string_view title,
                              std::string_view partner, std::int64_t pounds,
                              std::string_view plan) {
        NETWORK_TRY(auto const number, bid(lead, title, partner, pounds, plan));
        NETWORK_CHECK(act("bids.submit", {{"organisation", lead}, {"bid", number}}));
        return number;
    }
    /// A decision of that body today; its reference.
    result<std::string> minute(std::string_view body, std::string_view text) {
        auto& meeting = meetings_[body];
        if (meeting == 0) {
            NETWORK_TRY(auto const called,
                        act("meetings.call", {{"body", body},
                                              {"on", today_.to_string()},
                                              {"agenda", json::array{"Projects"}}}));
            meeting = called.at("id").as_int64();
        }
        NETWORK_TRY(auto const made,
                    act("meetings.record_decision", {{"meeting", meeting}, {"text", text}}));
        return std::string{made.at("reference").as_string()};
    }
    result<> recommend(std::int64_t bid, std::string_view why) {
        NETWORK_TRY(auto const cited, minute("vp", why));
        NETWORK_CHECK(
            act("bids.recommend",
                {{"bid", bid}, {"recommended", true}, {"reason", why}, {"minute", cited}}));
        return {};
    }

    /// One bid in each state that somebody can act on.
    result<> bids() {
        NETWORK_TRY(auto const draft,
                    act("bids.start", {{"organisation", "eastmere-city-council"},
                                       {"round", invented_round},
                                       {"title", "A repair shop in every ward"},
                                       {"summary", "Empty shops become places where things are "
                                                   "mended and people meet."}}));
        static_cast<void>(draft);
        NETWORK_CHECK(sent("pendlebrook-borough-council", "Allotments that teach",
                           "saltmarsh-borough-council", 12'000,
                           "Schools and allotment societies grow food together in two boroughs."));
        NETWORK_TRY(auto const spoken,
                    sent("marlingford-city-council", "Tools that travel", "cairnbrae-council",
                         18'000,
                         "A van takes tools, and those who can use them, from estate to estate."));
        NETWORK_CHECK(recommend(spoken, "The bid on tools that travel is recommended: two councils "
                                        "and four estates are in it."));
        NETWORK_TRY(
            auto const funded_bid,
            sent("ravensholme-council", "Care that is shared", "larkstead-district-council", 20'000,
                 "Families who care for somebody form a co-operative in each of two towns."));
        NETWORK_CHECK(
            recommend(funded_bid, "The bid on shared care is recommended without conditions."));
        NETWORK_TRY(auto const cited, minute("eoc", "The bid on shared care was awarded in full."));
        NETWORK_CHECK(
            act("bids.decide", {{"bid", funded_bid}, {"decision", "awarded"}, {"minute", cited}}));
        NETWORK_TRY(auto const lost,
                    sent("cloverdown-district-council", "A currency of hours",
                         "westering-district-council", 15'000,
                         "Hours given are hours that one gets back, across a district."));
        NETWORK_CHECK(
            recommend(lost, "The bid on a currency of hours is recommended if money is left."));
        NETWORK_TRY(auto const refusal,
                    minute("eoc", "The bid on a currency of hours was declined."));
        NETWORK_CHECK(
            act("bids.decide",
                {{"bid", lost},
                 {"decision", "declined"},
                 {"minute", refusal},
                 {"reason", "What is left of the envelope is promised to the bid on tools."}}));
        return {};
    }

    result<> idea() {
        NETWORK_TRY(
            auto const noted,
            act("bids.start", {{"organisation", "thornhollow-district-council"},
                               {"title", "Village halls that run themselves"},
                               {"summary", "Could the halls of a district form one "
                                           "co-operative that shares a caretaker and a roof fund?"},
                               {"idea", true}}));
        NETWORK_CHECK(act("projects.join", {{"organisation", "brindle-forest-district-council"},
                                            {"project", noted.at("slug").as_string()}}));
        return {};
    }

    operations::library& core_;
    viewer const& by_;
    date const today_;
    std::map<std::string_view, std::string> slugs_;
    std::map<std::string_view, std::int64_t> meetings_;
};

} // namespace

result<> load_demo_projects(operations::library& core, viewer const& by, date today) {
    return project_loader{core, by, today}.load();
}

} // namespace network::cli
