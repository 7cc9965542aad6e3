#include "server/cli/demo_lineage.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/usage.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "server/cli/demo_words.hpp"
#include "server/pages/demo_roles.hpp"

#include <boost/json/array.hpp>

namespace network::cli {
namespace {

namespace json = boost::json;

/// What a project left behind, each by its title.
struct told_output {
    std::string_view resource, project;
};
constexpr told_output told_outputs[] = {
    {"Co-operatives Unleashed: a policy toolkit", "Co-operatives Unleashed"},
    {"Democratising policy solutions", "Democratising policy solutions"},
    {"Understanding the digital divide", "Understanding the digital divide"},
    {"Community-led housing commission", "Community-Led Housing Commission"},
    {"Co-operative approaches to sustainable food", "Co-operative approaches to sustainable food"},
    {"A toolkit for councils that help co-operatives grow",
     "A councils' co-operative development toolkit"},
    {"Artificial intelligence driven by co-operative values", "Co-operative values-driven AI"},
};

constexpr std::string_view closed_study = "A tool library that we closed after eighteen months";
constexpr std::string_view prototype = "A Saturday rota before a shed";
constexpr std::string_view lab = "Lending that lasts";
constexpr std::string_view kit = "A kit for lending tools";
constexpr std::string_view tried = "Tools on the number 9 bus";
constexpr std::string_view later = "The tool bus, a year later";
constexpr std::string_view declaration = "Milton Keynes declares itself a co-operative council";

class lineage_loader {
  public:
    lineage_loader(operations::library& core, viewer const& by, date today)
        : core_(core), by_(by), today_(today) {}

    result<> load() {
        for (auto const& one : told_outputs)
            NETWORK_CHECK(link("output_of", {"resource", one.resource}, {"project", one.project},
                               "The page of the project names it"));
        NETWORK_CHECK(chain());
        NETWORK_CHECK(readers());
        return response();
    }

  private:
    /// A resource or a project, by its title.
    struct named {
        std::string_view kind, title;
    };

    result<json::value> act(viewer const& by, std::string_view operation, json::object input) {
        NETWORK_TRY(auto done, core_.invoke(by, operation, std::move(input)));
        return std::move(done.body);
    }

    result<> link(std::string_view kind, named const& from, named const& to,
                  std::string_view reason) {
        json::object wish{{"kind", kind}, {"reason", reason}};
        wish["from_" + std::string{from.kind}] = slug(from.title);
        wish["to_" + std::string{to.kind}] = slug(to.title);
        NETWORK_CHECK(act(by_, "lineage.link", std::move(wish)));
        return {};
    }

    result<> enter(std::string_view type, std::string_view title, std::string_view lead,
                   int years_ago, std::string_view summary, json::array participants) {
        json::array principles;
        principles.push_back(json::object{{"principle", "learning"},
                                          {"evidence", "It starts from what went wrong before."}});
        NETWORK_CHECK(act(by_, "projects.enter",
                          {{"type", type},
                           {"title", title},
                           {"organisation", lead},
                           {"year", today_.year() - years_ago},
                           {"summary", summary},
                           {"theme", "Repair and sharing"},
                           {"source", invented},
                           {"principles", std::move(principles)},
                           {"participants", std::move(participants)}}));
        return {};
    }

    /// A study, the prototype and the lab that grew out of it, the lab's toolkit, a council that
    /// took it up, its study, and what it said a year later.
    result<> chain() {
        NETWORK_CHECK(
            enter("prototype", prototype, "northwold-borough-council", 2,
                  "Twelve people agree who opens on which Saturday before any room is found.", {}));
        NETWORK_CHECK(enter(
            "policy_lab", lab, "eastmere-city-council", 1,
            "What keeps a place that lends things open in its second year, tried in two towns.",
            {"northwold-borough-council", "saltmarsh-borough-council"}));
        NETWORK_CHECK(link("grew_out_of", {"project", prototype}, {"resource", closed_study},
                           "The study says what was missing; the prototype tried it"));
        NETWORK_CHECK(link("grew_out_of", {"project", lab}, {"project", prototype},
                           "The bid for the lab names it"));
        NETWORK_CHECK(link("output_of", {"resource", kit}, {"project", lab},
                           "It is the lab's report in six pages"));
        NETWORK_CHECK(
            act(by_, "adoptions.record",
                {{"organisation", "westering-district-council"},
                 {"resource", slug(kit)},
                 {"tried_on", today_.plus_months(-18).to_string()},
                 {"result", "working"},
                 {"happened", "The rota came first, as the kit says, and no Saturday was missed."},
                 {"changed", "A bus in the place of a room."},
                 {"cost", "Shelves, insurance and a driver for a day a week"},
                 {"contact_post", "officer_lead"},
                 {"study", slug(tried)}}));
        return link("follow_up_of", {"resource", later}, {"resource", tried},
                    "Its first line says so");
    }

    /// Readings of what invented councils shared, so that there is something to see of them.
    result<> readers() {
        auto const counted =
            core_.office().write({by_, "demo.load", 0}, [](changes::unit_of_work& work) {
                return learning::add_usage(work, {{slug(kit), 41, 17, false},
                                                  {slug(tried), 23, 4, false},
                                                  {slug(closed_study), 64, 0, false}});
            });
        NETWORK_CHECK(counted);
        return {};
    }

    result<viewer> reader_called(std::string_view word) {
        for (auto const& role : pages::demo_roles)
            if (role.word == word)
                return core_.office().read(by_, [&](changes::reader& view) -> result<viewer> {
                    NETWORK_TRY(auto const id, people::person_with_email(view, role.email));
                    return people::viewer_of(view, id);
                });
        return not_found("demo.role", "The demonstration has no such role");
    }

    /// The one response to the news of 2014, looked at before it was shown; and what answers it
    /// today.
    result<> response() {
        NETWORK_TRY(auto const reader, reader_called("policy_officer"));
        NETWORK_TRY(
            auto const said,
            act(reader, "comments.add",
                {{"resource", slug(declaration)},
                 {"organisation", "eastmere-city-council"},
                 {"text", "Which safeguards keep a declaration like this"
                          " from hanging on one party's whim, and "
                          "from being dropped without a word, as other good beginnings were?"}}));
        auto const number = said.at("id").as_int64();
        NETWORK_CHECK(act(by_, "comments.approve", {{"comment", number}}));
        NETWORK_CHECK(act(
            by_, "comments.add",
            {{"resource", slug(declaration)},
             {"reply_to", number},
             {"text",
              "The register of commitments is our answer: each declaration stands there with its "
              "motion, its votes by party, its review date and the elections it has outlived, and "
              "after each election the council is asked again."}}));
        return {};
    }

    operations::library& core_;
    viewer const& by_;
    date const today_;
};

} // namespace

result<> load_demo_lineage(operations::library& core, viewer const& by, date today) {
    return lineage_loader{core, by, today}.load();
}

} // namespace network::cli
