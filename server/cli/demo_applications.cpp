#include "server/cli/demo_applications.hpp"

#include "libnetwork/members/principles.hpp"

#include <boost/json/array.hpp>

namespace network::cli {
namespace {

namespace json = boost::json;

class application_loader {
  public:
    application_loader(operations::library& core, viewer const& by)
        : core_(core), by_(by), today_(london_date(core.office().time().now())) {}

    result<> load() {
        NETWORK_CHECK(seat_the_board());
        NETWORK_CHECK(ask());
        NETWORK_CHECK(leave_a_draft());
        NETWORK_CHECK(send_one_to_review());
        return question_one();
    }

  private:
    result<json::value> act(std::string_view operation, json::object input) {
        NETWORK_TRY(auto done, core_.invoke(by_, operation, std::move(input)));
        return std::move(done.body);
    }
    result<> done(std::string_view operation, json::object input) {
        NETWORK_CHECK(act(operation, std::move(input)));
        return {};
    }

    result<std::int64_t> person(std::string_view name, std::string_view email) {
        NETWORK_TRY(auto const found, act("people.list", {{"q", email}}));
        if (auto const& items = found.at("items").as_array(); !items.empty())
            return items.front().at("id").as_int64();
        NETWORK_TRY(auto const added, act("people.add", {{"name", name}, {"email", email}}));
        return added.at("id").as_int64();
    }

    result<> seat_the_board() {
        constexpr std::pair<std::string_view, std::string_view> members[] = {
            {"Sam Okafor", "policy@eastmere.example"},
            {"Jo Lindqvist", "finance@eastmere.example"},
            {"Noor Haddad", "noor.haddad@loomworks.example"}};
        for (auto const& [name, email] : members) {
            NETWORK_TRY(auto const who, person(name, email));
            NETWORK_CHECK(done("appointments.add_to_network",
                               {{"person", who},
                                {"post", "body_member"},
                                {"body", "Values and Principles Board"},
                                {"from", today_.plus_months(-8).to_string()}}));
        }
        return {};
    }

    result<> ask() {
        NETWORK_CHECK(done("enquiries.send",
                           {{"organisation", "Calder Vale Town Council"},
                            {"name", "Ira Quill"},
                            {"email", "office@caldervale.example"},
                            {"message", "May a town council join, and what would it cost us?"}}));
        return done(
            "enquiries.send",
            {{"organisation", "Tidewater Housing Co-operative"},
             {"name", "Lou Penrose"},
             {"email", "lou@tidewater.example"},
             {"message",
              "We would like to write case studies with councils. What could we join as?"}});
    }

    /// An application under way, or 0 where the organisation belongs to the network.
    result<std::int64_t> start(std::string_view organisation) {
        auto const started = act("applications.start", {{"organisation", organisation}});
        if (started.has_value())
            return started->at("id").as_int64();
        if (started.error().code == "member.already")
            return 0;
        return started.error();
    }

    result<> leave_a_draft() {
        NETWORK_TRY(auto const id, start("fellmoor-district-council"));
        if (id == 0)
            return {};
        return done("applications.save_tier", {{"organisation", "fellmoor-district-council"},
                                               {"application", id},
                                               {"tier", "full"},
                                               {"mentor_wished", true}});
    }

    result<> fill(std::string_view organisation, std::int64_t id, std::string_view domain,
                  std::int64_t residents) {
        auto const part = [&](std::string_view operation, std::string_view name,
                              json::value value) {
            return done(
                operation,
                {{"organisation", organisation}, {"application", id}, {name, std::move(value)}});
        };
        NETWORK_CHECK(done("applications.save_tier", {{"organisation", organisation},
                                                      {"application", id},
                                                      {"tier", "full"},
                                                      {"mentor_wished", true}}));
        NETWORK_CHECK(
            part("applications.save_resolution", "resolution",
                 json::object{{"body", "Full Council"},
                              {"held_on", today_.plus_days(-40).to_string()},
                              {"minute", "FC/63"},
                              {"votes_for", 27},
                              {"votes_against", 12},
                              {"votes_abstained", 3},
                              {"parties_in_favour", "Three of the five groups (invented)"}}));
        NETWORK_CHECK(part("applications.save_figures", "figures",
                           json::object{{"population", residents},
                                        {"population_year", today_.year() - 2},
                                        {"population_source", "Invented for this demonstration"},
                                        {"revenue_budget", 1'640'000'000},
                                        {"capital_budget", 420'000'000},
                                        {"budget_year", today_.year()},
                                        {"budget_source", "Invented for this demonstration"}}));
        json::array contacts;
        for (auto const& [role, name] : {std::pair{"leader", "Leader's office"},
                                         {"officer_lead", "Policy team"},
                                         {"finance_contact", "Accounts payable"}})
            contacts.push_back(
                json::object{{"role", role},
                             {"name", name},
                             {"email", std::string{role} + '@' + std::string{domain}}});
        NETWORK_CHECK(part("applications.save_contacts", "contacts", std::move(contacts)));
        json::array statements;
        for (auto const& one : members::principles)
            statements.push_back(
                json::object{{"principle", to_word(one.principle)},
                             {"statement", "Invented for this demonstration: what we do about " +
                                               std::string{one.name} + '.'}});
        NETWORK_CHECK(part("applications.save_statements", "statements", std::move(statements)));
        NETWORK_CHECK(part("applications.save_consents", "consents",
                           json::object{{"authorised", true}, {"contacts_told", true}}));
        return done("applications.submit", {{"organisation", organisation}, {"application", id}});
    }

    result<> send_one_to_review() {
        NETWORK_TRY(auto const id, start("wyndale-and-marsh-borough-council"));
        if (id == 0)
            return {};
        NETWORK_CHECK(fill("wyndale-and-marsh-borough-council", id, "wyndale.example", 84'650));
        for (auto const& [name, email] : {std::pair{"Sam Okafor", "policy@eastmere.example"},
                                          {"Jo Lindqvist", "finance@eastmere.example"}}) {
            NETWORK_TRY(auto const who, person(name, email));
            NETWORK_CHECK(
                done("applications.ask_reviewer", {{"application", id}, {"person", who}}));
        }
        return {};
    }

    result<> question_one() {
        NETWORK_TRY(auto const id, start("northwold-borough-council"));
        if (id == 0)
            return {};
        NETWORK_CHECK(fill("northwold-borough-council", id, "northwold.example", 167'200));
        return done(
            "applications.query",
            {{"application", id}, {"question", "Which year does the capital budget belong to?"}});
    }

    operations::library& core_;
    viewer const& by_;
    date const today_;
};

} // namespace

result<> load_demo_applications(operations::library& core, viewer const& by) {
    return application_loader{core, by}.load();
}

} // namespace network::cli
