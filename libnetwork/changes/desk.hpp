// The desk of the network team, "To do": one kind of row, to which every module adds its own. The
// rows are worked out from recorded facts each time; nothing is ticked off but by doing it.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::changes {

/// Something that waits for a person.
struct desk_row {
    std::string what = {};         ///< "Find out who followed Fermanagh District Council"
    std::string detail = {};       ///< one more line, or empty
    std::string organisation = {}; ///< its name, or empty where none is concerned
    std::string organisation_slug = {};
    std::string whose = {};       ///< whose move it is: "Network team", "Network manager"
    std::optional<date> due = {}; ///< none: when there is time
    std::optional<date> waiting_since = {};
    std::int64_t days_waiting = 0;
    bool overdue = false;
    std::string action = {};      ///< "Record the successor"
    std::string action_path = {}; ///< the page that does it
};
BOOST_DESCRIBE_STRUCT(desk_row, (),
                      (what, detail, organisation, organisation_slug, whose, due, waiting_since,
                       days_waiting, overdue, action, action_path))
NETWORK_FIELDS(desk_row, {"what", "What is to be done"}, {"detail", "One more line, or empty"},
               {"organisation", "Name of the organisation concerned, or empty"},
               {"organisation_slug", "Its name for addresses"}, {"whose", "Whose move it is"},
               {"due", "By when; null: when there is time"},
               {"waiting_since", "Since when it waits"}, {"days_waiting", "Days since then"},
               {"overdue", "True where the due day is past"}, {"action", "The one thing to do"},
               {"action_path", "The page of the portal that does it"})

/// Something to be glad or worried about: one entry of the health line.
struct health_row {
    std::string name; ///< "backup", "mail", "audit trail"
    bool good = false;
    std::string text; ///< "Last backup yesterday at 02:00"
};
BOOST_DESCRIBE_STRUCT(health_row, (), (name, good, text))
NETWORK_FIELDS(health_row, {"name", "What is watched"}, {"good", "True where all is well"},
               {"text", "How it stands, in a sentence"})

} // namespace network::changes
