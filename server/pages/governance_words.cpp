#include "server/pages/governance_words.hpp"

#include "libnetwork/base/text.hpp"

namespace network::pages {

using members::attendance_state;

std::string_view mode_text(members::meeting_mode mode) {
    switch (mode) {
    case members::meeting_mode::in_person:
        return "In person";
    case members::meeting_mode::online:
        return "Online";
    case members::meeting_mode::hybrid:
        return "In person and online";
    }
    return "";
}

std::string_view minutes_text(members::meeting_row const& meeting) {
    if (meeting.called_off)
        return "Called off";
    switch (meeting.minutes) {
    case members::minutes_state::awaited:
        return "Awaited";
    case members::minutes_state::draft:
        return "Draft";
    case members::minutes_state::agreed:
        return "Agreed";
    }
    return "";
}

std::string attendance_text(members::attendance_line const& line) {
    switch (line.state) {
    case attendance_state::present:
        return "present";
    case attendance_state::apologies:
        return "apologies";
    case attendance_state::substitute:
        return "substitute";
    case attendance_state::substitute_from_item:
        return "substitute from item " + std::to_string(line.from_item.value_or(0));
    case attendance_state::advisor:
        return "adviser";
    case attendance_state::in_attendance:
        return "in attendance";
    case attendance_state::minutes:
        return "took the minutes";
    case attendance_state::struck_out:
        return "struck out";
    }
    return "";
}

std::string who_text(members::attendance_line const& line) {
    std::string who = line.name.empty() ? line.label : line.name;
    if (line.organisation_name.empty())
        return who.empty() ? "Somebody for no organisation" : who;
    return who.empty() ? line.organisation_name : who + ", " + line.organisation_name;
}

void show_attendance(view::dictionary& page, members::meeting_card const& card) {
    for (auto const& line : card.attendance)
        page.section("ATTENDANCE").set("WHO", who_text(line)).set("AS_WHAT", attendance_text(line));
}

void show_agenda(view::dictionary& page, members::meeting_card const& card) {
    for (auto const& item : card.agenda)
        page.section("AGENDA").set("ITEM_NUMBER", item.number).set("ITEM", item.title);
}

void show_corrections(view::dictionary& part, members::decision_line const& line) {
    for (auto const& one : line.corrections)
        part.section("CORRECTIONS")
            .set("CORRECTION", one.text)
            .set("CORRECTED_ON", say(one.corrected_on))
            .set("WHY", one.reason);
}

void show_decisions(view::dictionary& page, members::meeting_card const& card, bool with_items) {
    for (auto const& line : card.decisions) {
        auto& part = page.section("DECISIONS");
        part.set("REFERENCE", line.reference).set("DECISION", line.text);
        show_corrections(part, line);
        if (!with_items || !line.item)
            continue;
        for (auto const& item : card.agenda)
            if (item.number == *line.item)
                part.set("ON_ITEM", "Item " + std::to_string(item.number) + ", " + item.title);
    }
}

} // namespace network::pages
