// Operations on dealings with organisations, requests for information, and retention.
#include "libnetwork/members/dealings.hpp"
#include "libnetwork/members/bank_holidays.hpp"
#include "libnetwork/operations/holdings.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {

struct bank_holidays_wish {
    std::int64_t year = 0;
};
BOOST_DESCRIBE_STRUCT(bank_holidays_wish, (), (year))
NETWORK_FIELDS(bank_holidays_wish, {"year", "Which year", {.least = 1978, .most = 2999}})

struct bank_holiday_row {
    date on;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(bank_holiday_row, (), (on, name))
NETWORK_FIELDS(bank_holiday_row, {"on", "The day"}, {"name", "Its name"})

struct bank_holiday_list {
    std::vector<bank_holiday_row> days;
    date published_until;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(bank_holiday_list, (), (days, published_until, source))
NETWORK_FIELDS(bank_holiday_list, {"days", "Bank holidays of England and Wales, in order"},
               {"published_until", "Later ones follow from the regular rules alone"},
               {"source", "Where they are published"})

namespace {

using people::right;

constexpr std::string_view dealings_read = "members:read";
constexpr std::string_view dealings_write = "members:write";

result<page<members::dealing>> tasks(changes::reader& view, members::open_tasks_wish const& wish) {
    return whole(members::open_tasks(view, wish));
}
result<page<members::request_card>> requests(changes::reader& view,
                                             members::requests_wish const& wish) {
    return whole(members::list_requests(view, wish));
}
result<bank_holiday_list> holidays(changes::reader&, bank_holidays_wish const& wish) {
    bank_holiday_list list{
        {}, members::bank_holidays_published_until(), "https://www.gov.uk/bank-holidays"};
    for (auto const& one : members::bank_holidays(static_cast<int>(wish.year)))
        list.days.push_back({one.day, std::string{one.name}});
    return list;
}

std::vector<operation> on_dealings() {
    auto const act = [](std::string_view name, std::string_view route, std::string_view summary) {
        return columns{.name = name,
                       .method = verb::post,
                       .route = route,
                       .right = right::record_dealings,
                       .scope = dealings_write,
                       .summary = summary};
    };
    auto const look = [](std::string_view name, std::string_view route, std::string_view summary) {
        return columns{.name = name,
                       .route = route,
                       .right = right::read_dealings,
                       .scope = dealings_read,
                       .summary = summary};
    };
    auto of_organisation =
        look("dealings.of_organisation", "/organisations/{organisation}/dealings",
             "Notes, calls and tasks on an organisation, the newest first");
    of_organisation.subject = "organisation";
    auto add = act("dealings.record", "/organisations/{organisation}/dealings",
                   "Record a note, a call or a task; assume disclosable");
    add.subject = "organisation";
    add.creates = true;
    auto erase = act("dealings.erase", "/dealings/{dealing}/erasure",
                     "Erase a dealing by law; refused while an open request covers it");
    erase.right = right::answer_requests;
    return {
        row<&members::dealings_of>(of_organisation),
        row<&members::record_dealing>(add),
        row<&members::show_dealing>(
            look("dealings.show", "/dealings/{dealing}", "One dealing with every version of it")),
        row<&tasks>(look("dealings.tasks", "/dealings/tasks",
                         "Tasks that are not done, the first due first")),
        row<&members::correct_dealing>(act("dealings.correct", "/dealings/{dealing}/corrections",
                                           "Put a dealing right; what stood before stays")),
        row<&members::withdraw_dealing>(act("dealings.withdraw", "/dealings/{dealing}/withdrawal",
                                            "Say that a dealing was recorded in error")),
        row<&members::finish_task>(
            act("dealings.finish", "/dealings/{dealing}/outcome", "Say what came of a task")),
        row<&members::reopen_task>(
            act("dealings.reopen", "/dealings/{dealing}/reopening", "Open a finished task again")),
        row<&members::erase_dealing>(erase),
    };
}

columns answers(std::string_view name, verb method, std::string_view route,
                std::string_view summary) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = right::answer_requests,
            .scope = method == verb::get ? dealings_read : dealings_write,
            .summary = summary};
}

std::vector<operation> on_requests() {
    auto log = answers("information_requests.log", verb::post, "/information-requests",
                       "Log a request for information (FOI, EIR or subject access)");
    log.creates = true;
    return {
        row<&members::log_request>(log),
        row<&requests>(answers("information_requests.list", verb::get, "/information-requests",
                               "Requests for information, open ones first by their last day")),
        row<&members::show_request>(answers("information_requests.show", verb::get,
                                            "/information-requests/{request}",
                                            "One request with its clock, steps and decisions")),
        row<&members::correct_request>(answers("information_requests.correct", verb::post,
                                               "/information-requests/{request}/corrections",
                                               "Put the entry of a request right")),
        row<&members::record_step>(answers("information_requests.record_step", verb::post,
                                           "/information-requests/{request}/steps",
                                           "Record what was done on a request")),
        row<&members::take_step_back>(answers("information_requests.take_step_back", verb::post,
                                              "/information-requests/{request}/withdrawn-step",
                                              "Take the last step of a request back")),
        row<&decide_on_holdings>(answers("information_requests.decide", verb::post,
                                         "/information-requests/{request}/items",
                                         "Release or withhold things that are held")),
        row<&export_request>(answers(
            "information_requests.export", verb::get, "/information-requests/{request}/export",
            "What leaves the house in answer: redacted, without what is withheld")),
        row<&search_holdings>(answers("holdings.search", verb::get, "/holdings",
                                      "Search all that is held, wherever it is held")),
        row<&holidays>({.name = "bank_holidays.list",
                        .route = "/bank-holidays/{year}",
                        .summary = "Bank holidays of England and Wales in a year"}),
    };
}

std::vector<operation> on_retention() {
    return {
        row<&show_retention_rules>(answers("retention.rules", verb::get, "/retention/rules",
                                           "For how long records are kept, and why")),
        row<&set_retention_rule>(answers("retention.set_rule", verb::post, "/retention/rules",
                                         "Record for how long records of a kind are kept")),
        row<&preview_retention>(answers("retention.preview", verb::get, "/retention",
                                        "The dry run: what would go today")),
        row<&run_retention>(
            answers("retention.run", verb::post, "/retention/runs", "Let go what one rule takes")),
    };
}

} // namespace

std::vector<operation> dealings_operations() {
    auto all = on_dealings();
    for (auto const& part : {on_requests(), on_retention()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::operations
