// Operations on rounds, bids and projects.
#include "libnetwork/learning/projects.hpp"
#include "libnetwork/learning/bid_deciding.hpp"
#include "libnetwork/learning/rounds.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {
namespace {

using people::right;

/// For the organisation that the input names.
columns own(columns stated) {
    stated.subject = "organisation";
    return stated;
}
std::vector<operation> on_rounds() {
    using namespace learning;
    return {
        row<&list_rounds>(
            library_look("rounds.list", "/rounds", right::read_library,
                         "Rounds of funding, the newest first, with what is left of each")),
        row<&show_round>(library_look("rounds.show", "/rounds/{number}", right::read_library,
                                      "One round: its call, its policy as data, what is left")),
        row<&open_round>(
            creating(library_act("rounds.open", "/rounds", right::keep_governance,
                                 "Open a round with its envelopes, limits and themes"))),
        row<&change_round>(library_act("rounds.change", "/rounds/{number}/terms",
                                       right::keep_governance,
                                       "Give a round other terms; what was before stays")),
    };
}

std::vector<operation> on_bids() {
    using namespace learning;
    return {
        row<&list_bids>(
            library_look("bids.list", "/bids", right::run_network, "Every bid and how it stands")),
        row<&show_bid>(library_look("bids.show", "/bids/{bid}", right::read_library,
                                    "One bid with what is missing, for those who look after it")),
        row<&own_bids>(
            own(library_look("bids.mine", "/organisations/{organisation}/bids", right::take_part,
                             "What an organisation leads, from idea to report"))),
        row<&start_bid>(
            creating(own(library_act("bids.start", "/organisations/{organisation}/bids",
                                     right::take_part, "Start a bid, or show members an idea")))),
        row<&save_bid>(own(library_act("bids.save", "/bids/{bid}/versions", right::take_part,
                                       "Save what is given of a bid; the rest stays"))),
        row<&express_interest>(
            own(library_act("bids.express_interest", "/bids/{bid}/interest", right::take_part,
                            "Turn an idea into an expression of interest"))),
        row<&submit_bid>(
            own(library_act("bids.submit", "/bids/{bid}/submission", right::take_part,
                            "Send a bid; everything that is missing is told at once"))),
        row<&take_bid_back>(own(library_act("bids.take_back", "/bids/{bid}/taking-back",
                                            right::take_part, "Take a bid back to change it"))),
        row<&withdraw_bid>(own(library_act("bids.withdraw", "/bids/{bid}/withdrawal",
                                           right::take_part, "Withdraw a bid or an idea"))),
        row<&recommend_bid>(library_act("bids.recommend", "/bids/{bid}/recommendation",
                                        right::keep_governance,
                                        "Record what the Values and Principles Board recommends")),
        row<&decide_bid>(
            library_act("bids.decide", "/bids/{bid}/decision", right::keep_governance,
                        "Record what the Executive Oversight Committee decides, with its minute")),
    };
}

std::vector<operation> on_projects() {
    using namespace learning;
    return {
        row<&list_projects>(library_look("projects.list", "/projects", right::read_library,
                                         "Projects that the reader may read of, the newest first")),
        row<&show_project>(library_look("projects.show", "/projects/{project}", right::read_library,
                                        "One project: who is in it, how it stands, what is due")),
        row<&enter_project>(
            creating(library_act("projects.enter", "/projects", right::edit_library,
                                 "Put a project on record as public sources tell of it"))),
        row<&report_on_project>(
            own(library_act("projects.report", "/projects/{project}/reports", right::take_part,
                            "The lead reports, half way or at the end"))),
        row<&move_project>(
            library_act("projects.move", "/projects/{project}/steps", right::keep_governance,
                        "Record that a project was published, extended, reported or closed")),
        row<&join_project>(
            own(library_act("projects.join", "/projects/{project}/members", right::take_part,
                            "Back an idea, or join a project that is under way"))),
        row<&leave_project>(
            own(library_act("projects.leave", "/projects/{project}/leaving", right::take_part,
                            "Leave a project, or back an idea no longer"))),
    };
}

} // namespace

std::vector<operation> project_operations() {
    auto all = on_rounds();
    for (auto const& part : {on_bids(), on_projects()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::operations
