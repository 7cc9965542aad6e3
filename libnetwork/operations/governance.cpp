// Operations on how the network is run: bodies and their make-up, seats, meetings, minutes. Reading
// is for everybody, within what the use cases show; writing is for the network team.
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/members/minute_corrections.hpp"
#include "libnetwork/members/seats.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {
namespace {

constexpr columns governance_reading(std::string_view name, std::string_view route,
                                     std::string_view summary) {
    return {.name = name,
            .route = route,
            .right = people::right::read_register,
            .scope = "members:read",
            .summary = summary};
}

constexpr columns writing(std::string_view name, std::string_view route, std::string_view summary,
                          bool creates = false) {
    return {.name = name,
            .method = verb::post,
            .route = route,
            .right = people::right::keep_governance,
            .scope = "members:write",
            .summary = summary,
            .creates = creates};
}

std::vector<operation> on_bodies_and_seats() {
    return {
        row<&members::bodies>(
            governance_reading("governance.bodies", "/bodies", "The bodies of the network")),
        row<&members::add_body>(writing("governance.add_body", "/bodies", "A further body", true)),
        row<&members::make_ups>(
            governance_reading("governance.make_ups", "/bodies/{body}/make-ups",
                               "How a body was and is made up, by which minute")),
        row<&members::adopt_make_up>(writing("governance.adopt_make_up", "/bodies/{body}/make-ups",
                                             "Another make-up from a day on", true)),
        row<&members::check_seats>(
            governance_reading("governance.check_seats", "/bodies/{body}/check",
                               "Is a body made up as it should be on a day, and why")),
        row<&members::seats>(
            governance_reading("seats.list", "/seats", "Who sits where, for whom, on a day")),
        row<&members::fill_seat>(
            writing("seats.fill", "/seats", "Appoint a representative to a seat for a term", true)),
        row<&members::end_seat>(writing("seats.end", "/seats/{seat}/end", "End a term early")),
    };
}

std::vector<operation> on_meetings() {
    return {
        row<&members::meetings>(
            governance_reading("meetings.list", "/meetings", "Meetings, the newest first")),
        row<&members::show_meeting>(
            governance_reading("meetings.show", "/meetings/{meeting}",
                               "One meeting with agenda, attendance and decisions")),
        row<&members::call_meeting>(writing("meetings.call", "/meetings", "Call a meeting", true)),
        row<&members::move_meeting>(writing("meetings.move", "/meetings/{meeting}/notices",
                                            "Move a meeting, or call it off")),
        row<&members::set_agenda_item>(
            writing("meetings.set_agenda_item", "/meetings/{meeting}/agenda",
                    "Put an item on the agenda, rename it or take it off")),
        row<&members::record_attendance>(writing("meetings.record_attendance",
                                                 "/meetings/{meeting}/attendance",
                                                 "Who was there, and as what")),
        row<&members::record_decision>(writing("meetings.record_decision",
                                               "/meetings/{meeting}/decisions",
                                               "Minute a decision under its number", true)),
        row<&members::reword_decision>(writing("meetings.reword_decision",
                                               "/meetings/{meeting}/decisions/{number}/wordings",
                                               "Another wording, while the minutes are a draft")),
        row<&members::correct_decision>(writing(
            "meetings.correct_decision", "/meetings/{meeting}/decisions/{number}/corrections",
            "What a later meeting put right in agreed minutes", true)),
        row<&members::write_minutes>(writing("meetings.write_minutes",
                                             "/meetings/{meeting}/minutes",
                                             "The minutes in words, as a draft")),
        row<&members::agree_minutes>(writing("meetings.agree_minutes",
                                             "/meetings/{meeting}/agreement",
                                             "The minutes are agreed by a later meeting")),
        row<&members::show_minute>(
            governance_reading("minutes.show", "/minutes", "The minuted decision of a reference")),
    };
}

} // namespace

std::vector<operation> governance_operations() {
    auto all = on_bodies_and_seats();
    for (auto& one : on_meetings())
        all.push_back(one);
    return all;
}

} // namespace network::operations
