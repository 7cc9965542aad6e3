// Days are relative to the day of loading, so that something is always overdue and something waits.
#include "server/cli/demo_dealings.hpp"

#include "libnetwork/people/people.hpp"

namespace network::cli {
namespace {

namespace json = boost::json;

class desk_work {
  public:
    desk_work(operations::library& core, viewer const& by)
        : core_(core), by_(by), today_(london_date(core.office().time().now())) {}

    result<> load() {
        NETWORK_CHECK(talk_to_eastmere());
        NETWORK_CHECK(talk_to_others());
        return answer_requests();
    }

  private:
    result<std::int64_t> act(std::string_view operation, json::object input) {
        NETWORK_TRY(auto const done, core_.invoke(by_, operation, std::move(input)));
        auto const& body = done.body.as_object();
        if (auto const* dealing = body.if_contains("dealing"))
            return dealing->at("id").as_int64();
        return body.at("id").as_int64();
    }
    [[nodiscard]] std::string day(int days) const { return today_.plus_days(days).to_string(); }

    result<std::int64_t> note(std::string_view organisation, std::string_view kind, int on,
                              std::string_view what, json::object more = {}) {
        json::object wish = std::move(more);
        wish["organisation"] = organisation;
        wish["kind"] = kind;
        wish["on"] = day(on);
        wish["what"] = what;
        return act("dealings.record", std::move(wish));
    }

    result<> talk_to_eastmere() {
        constexpr std::string_view eastmere = "eastmere-city-council";
        NETWORK_CHECK(
            note(eastmere, "call", -12,
                 "Asked for the purchase order number of this year's subscription. It comes after"
                 " the cabinet's next meeting.",
                 {{"with_role", "finance_contact"}}));
        NETWORK_TRY(auto const motion,
                    note(eastmere, "task", -30, "Send the model motion on community wealth",
                         {{"due", day(-20)}}));
        NETWORK_CHECK(
            act("dealings.finish", {{"dealing", motion},
                                    {"on", day(-24)},
                                    {"outcome", "Sent. It goes to full council next month."}}));
        NETWORK_TRY(auto const study, note(eastmere, "note", -9, "They offer a study visit in May.",
                                           {{"with_role", "officer"}}));
        NETWORK_CHECK(act("dealings.correct",
                          {{"dealing", study},
                           {"what", "They offer a study visit in June, for twelve people."}}));
        NETWORK_CHECK(
            note(eastmere, "task", -8, "Agree a day for the study visit", {{"due", day(-2)}}));
        return {};
    }

    result<> talk_to_others() {
        NETWORK_CHECK(
            note("calder-vale-town-council", "task", -3,
                 "Ask the chair who follows the clerk, and whether the committee is still meeting",
                 {{"due", day(6)}}));
        NETWORK_CHECK(note("northwold-borough-council", "call", -18,
                           "The new administration wants to know what membership obliges them to.",
                           {{"with_role", "chief_executive"}}));
        return {};
    }

    result<std::int64_t> request(std::string_view kind, int received, std::string_view asked,
                                 json::object more) {
        json::object wish = std::move(more);
        wish["kind"] = kind;
        wish["received_on"] = day(received);
        wish["asked"] = asked;
        return act("information_requests.log", std::move(wish));
    }
    result<> step(std::int64_t request, std::string_view what, int on, std::string_view note) {
        NETWORK_CHECK(act("information_requests.record_step",
                          {{"request", request}, {"step", what}, {"on", day(on)}, {"note", note}}));
        return {};
    }

    result<> answer_requests() {
        NETWORK_TRY(auto const own, own_data());
        NETWORK_CHECK(step(own, "search_begun", -60, ""));
        NETWORK_CHECK(
            step(own, "answered", -51, "Sent by post, with a list of what is held where"));
        NETWORK_TRY(auto const fees,
                    request("freedom_of_information", -21,
                            "All correspondence with Eastmere City Council about its"
                            " subscription in the last two years",
                            {{"from_name", "A reader of the Eastmere Courier"},
                             {"from_address", "newsdesk@courier.example"},
                             {"organisation", "eastmere-city-council"}}));
        NETWORK_CHECK(step(fees, "search_begun", -19, ""));
        NETWORK_TRY(auto const depot,
                    request("environmental_information", -10,
                            "What you know about emissions of council depots",
                            {{"from_name", "Friends of the Fellmoor"},
                             {"from_address", "hello@fellmoor-friends.example"}}));
        return step(depot, "clarification_asked", -7, "Which depots, and of which years?");
    }

    result<std::int64_t> own_data() {
        constexpr std::string_view address = "policy@eastmere.example";
        auto const who = core_.office().read(
            by_, [&](changes::reader& view) { return people::person_with_email(view, address); });
        NETWORK_CHECK(who);
        return request(
            "subject_access", -63, "Everything that is held on me",
            {{"from_name", "The person themselves"}, {"from_address", address}, {"person", *who}});
    }

    operations::library& core_;
    viewer const& by_;
    date const today_;
};

} // namespace

result<> load_demo_dealings(operations::library& core, viewer const& by) {
    return desk_work{core, by}.load();
}

} // namespace network::cli
