// What the words of projects are called on the screen and in letters.
#include "libnetwork/learning/project.hpp"

namespace network::learning {

std::string_view label(project_type value) {
    switch (value) {
    case project_type::policy_lab:
        return "Policy lab";
    case project_type::prototype:
        return "Prototype";
    case project_type::action_learning_set:
        return "Action learning set";
    case project_type::study_visit:
        return "Study visit";
    case project_type::commission:
        return "Commission";
    }
    return "";
}

std::string_view label(project_event_kind value) {
    switch (value) {
    case project_event_kind::entered:
        return "Put on record";
    case project_event_kind::noted:
        return "Idea shown to members";
    case project_event_kind::interest_sent:
        return "Expression of interest sent";
    case project_event_kind::drafted:
        return "Bid saved";
    case project_event_kind::submitted:
        return "Bid sent";
    case project_event_kind::taken_back:
        return "Taken back by its lead to change it";
    case project_event_kind::recommended:
        return "Recommended by the Values and Principles Board";
    case project_event_kind::not_recommended:
        return "Not recommended by the Values and Principles Board";
    case project_event_kind::put_to_committee:
        return "Put before the Executive Oversight Committee";
    case project_event_kind::awarded:
        return "Awarded by the Executive Oversight Committee";
    case project_event_kind::returned:
        return "Returned to the Values and Principles Board";
    case project_event_kind::declined:
        return "Declined by the Executive Oversight Committee";
    case project_event_kind::withdrawn:
        return "Withdrawn by its lead";
    case project_event_kind::interim_reported:
        return "Interim report";
    case project_event_kind::final_reported:
        return "Final report";
    case project_event_kind::published:
        return "Published";
    case project_event_kind::spread:
        return "Reported to the other members";
    case project_event_kind::extended:
        return "Extended";
    case project_event_kind::closed_unfinished:
        return "Closed unfinished";
    }
    return "";
}

std::string_view label(project_state value) {
    switch (value) {
    case project_state::idea:
        return "Idea";
    case project_state::interest:
        return "Expression of interest";
    case project_state::bid_draft:
        return "Bid in hand";
    case project_state::bid_submitted:
        return "Bid sent";
    case project_state::vp_recommendation:
        return "The Board has spoken";
    case project_state::eoc_decision:
        return "Before the committee";
    case project_state::returned_to_vp:
        return "Returned to the Board";
    case project_state::declined:
        return "Declined";
    case project_state::withdrawn:
        return "Withdrawn";
    case project_state::awarded:
        return "Awarded";
    case project_state::on_record:
        return "On record";
    case project_state::running:
        return "Running";
    case project_state::overdue:
        return "Overdue";
    case project_state::extended:
        return "Extended";
    case project_state::interim_report:
        return "Interim report";
    case project_state::final_report:
        return "Final report";
    case project_state::published:
        return "Published";
    case project_state::learning_spread:
        return "Learning spread";
    case project_state::closed_unfinished:
        return "Closed unfinished";
    }
    return "";
}

} // namespace network::learning
