#include "libnetwork/members/request_clock.hpp"

#include "libnetwork/members/bank_holidays.hpp"

#include <algorithm>

namespace network::members {
namespace {

bool stands_still(date day, std::span<clock_stop const> stops) {
    return std::any_of(stops.begin(), stops.end(), [&](clock_stop const& stop) {
        return stop.asked < day && (!stop.answered || day <= *stop.answered);
    });
}

date working_day_number(int wanted, date received_on, std::span<clock_stop const> stops) {
    auto day = received_on;
    for (int counted = 0; counted < wanted;) {
        day = day.plus_days(1);
        if (is_working_day(day) && !stands_still(day, stops))
            ++counted;
    }
    return day;
}

int days_stood_still(date received_on, std::span<clock_stop const> stops) {
    int days = 0;
    for (auto const& stop : stops)
        days += stop.answered->days_since_epoch() -
                std::max(stop.asked, received_on).days_since_epoch();
    return days;
}

bool has(std::span<request_step_row const> steps, request_step wanted) {
    return std::any_of(steps.begin(), steps.end(), [&](request_step_row const& row) {
        return !row.taken_back && row.step == wanted;
    });
}

} // namespace

request_state state_of(std::span<request_step_row const> steps) {
    if (has(steps, request_step::answered))
        return request_state::answered;
    if (has(steps, request_step::refused))
        return request_state::refused;
    if (has(steps, request_step::withdrawn))
        return request_state::withdrawn;
    auto const stops = stops_of(steps);
    if (!stops.empty() && !stops.back().answered)
        return request_state::clarifying;
    if (has(steps, request_step::extended))
        return request_state::extended;
    return has(steps, request_step::search_begun) ? request_state::searching
                                                  : request_state::received;
}

std::vector<clock_stop> stops_of(std::span<request_step_row const> steps) {
    std::vector<clock_stop> stops;
    for (auto const& row : steps) {
        if (row.taken_back)
            continue;
        if (row.step == request_step::clarification_asked)
            stops.push_back({row.on, std::nullopt});
        else if (row.step == request_step::clarified && !stops.empty())
            stops.back().answered = row.on;
    }
    return stops;
}

request_due due_of(request_kind kind, date received_on, std::span<clock_stop const> stops,
                   bool extended) {
    if (!stops.empty() && !stops.back().answered)
        return {std::nullopt, "request.clock_stopped",
                "The clock stands still until who asked has said what is meant"};
    switch (kind) {
    case request_kind::freedom_of_information:
        return extended ? request_due{working_day_number(40, received_on, stops),
                                      "request.foi_public_interest",
                                      "The 40th working day after receipt: the public interest is"
                                      " being weighed"}
                        : request_due{working_day_number(20, received_on, stops),
                                      "request.foi_20_working_days",
                                      "The 20th working day after receipt"};
    case request_kind::environmental_information:
        return extended ? request_due{working_day_number(40, received_on, stops),
                                      "request.eir_40_working_days",
                                      "The 40th working day after receipt: complex and voluminous"}
                        : request_due{working_day_number(20, received_on, stops),
                                      "request.eir_20_working_days",
                                      "The 20th working day after receipt"};
    case request_kind::subject_access:
        break;
    }
    auto const day =
        received_on.plus_months(extended ? 3 : 1).plus_days(days_stood_still(received_on, stops));
    return extended ? request_due{working_day_from(day), "request.subject_three_months",
                                  "Three calendar months after receipt: the request is complex"}
                    : request_due{working_day_from(day), "request.subject_one_month",
                                  "One calendar month after receipt, or the next working day"};
}

result<> may_follow(std::span<request_step_row const> steps, request_step next) {
    auto const state = state_of(steps);
    if (!is_open(state))
        return conflict("request.closed", "This request is closed; take its last step back first");
    bool const clarifying = state == request_state::clarifying;
    if (clarifying && next != request_step::clarified && next != request_step::refused &&
        next != request_step::withdrawn)
        return conflict("request.clarifying", "Record first that who asked has said what is meant");
    if (!clarifying && next == request_step::clarified)
        return conflict("request.not_clarifying", "No clarification was asked for");
    if (next == request_step::extended && has(steps, request_step::extended))
        return conflict("request.extended_already", "The time was extended already");
    return {};
}

} // namespace network::members
