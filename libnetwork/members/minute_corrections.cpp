#include "libnetwork/members/minute_corrections.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/meetings_store.hpp"

#include <algorithm>

namespace network::members {
namespace {

std::vector<problem> faults_of(std::string_view text, std::string_view reason,
                               std::string_view now) {
    std::vector<problem> faults;
    if (text.empty())
        faults.push_back({"text", "text.required", "Say what should have been written"});
    else if (text == now)
        faults.push_back({"text", "text.same", "So it reads already: write what is right"});
    if (reason.empty())
        faults.push_back({"reason", "reason.required", "Say what was wrong"});
    return faults;
}

/// A wording that counts today, with its reason where it is a correction.
bool says_so_already(decision_line const& line, std::string_view text, std::string_view reason,
                     std::int64_t at) {
    if (line.corrections.empty())
        return false;
    auto const& last = line.corrections.back();
    return last.text == text && last.reason == reason && last.corrected_at == at;
}

result<decision_line> decision_numbered(changes::reader& view, meeting_row const& meeting,
                                        std::int64_t number) {
    for (auto& line : meetings_store::decisions(view.db(), meeting.id))
        if (line.number == number) {
            line.reference = citation(meeting.body, meeting.held_on, line.number);
            return std::move(line);
        }
    return not_found("minute.unknown", "The meeting has no decision of that number");
}

} // namespace

result<decision_line> correct_decision(changes::unit_of_work& work,
                                       correct_decision_wish const& wish) {
    NETWORK_TRY(auto const meeting, meeting_numbered(work, wish.meeting));
    NETWORK_TRY(auto const line, decision_numbered(work, meeting, wish.number));
    if (meeting.minutes != minutes_state::agreed)
        return conflict("minutes.not_agreed",
                        "These minutes are a draft still: reword the decision");
    NETWORK_TRY(auto const later, meeting_numbered(work, wish.at));
    NETWORK_CHECK(check_later(work, meeting, later));
    auto const text = std::string{trim(wish.text)};
    auto const reason = std::string{trim(wish.reason)};
    if (says_so_already(line, text, reason, later.id))
        return line; // a second click
    auto const now = line.corrections.empty() ? line.text : line.corrections.back().text;
    if (auto faults = faults_of(text, reason, now); !faults.empty())
        return invalid(std::move(faults));
    meetings_store::insert_correction(work.db(), line.id, text, reason, later.id, work.now());
    work.record({.event = "members.decision_corrected",
                 .subject_kind = "minuted_decision",
                 .subject = line.id,
                 .changes = {{"text", now, text},
                             {"reason", {}, reason},
                             {"corrected_at", {}, later.held_on.to_string()}}});
    return decision_numbered(work, meeting, wish.number);
}

} // namespace network::members
