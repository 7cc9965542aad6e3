// The words of dealings: what passed between the network team and an organisation. Everything here
// may have to be shown to whoever asks for it. No behaviour.
#pragma once

#include "libnetwork/people/person.hpp"

namespace network::members {

enum class dealing_kind : std::uint8_t { note, call, task };
BOOST_DESCRIBE_ENUM(dealing_kind, note, call, task)

/// Who was meant by the role on that day: worked out from the appointments, kept nowhere.
struct dealing_party {
    std::int64_t person = 0;
    std::string name;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(dealing_party, (), (person, name, address))
NETWORK_FIELDS(dealing_party, {"person", "Number of the person; 0: a shared mailbox"},
               {"name", "Name; empty for a shared mailbox", {.privacy = privacy::contact}},
               {"address", "Address", {.privacy = privacy::contact}})

/// A dealing as of today's knowledge.
struct dealing {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    dealing_kind kind = dealing_kind::note;
    date on;
    std::string what;
    std::optional<people::post> with_role;
    std::optional<std::int64_t> owner;
    std::optional<date> due;
    std::optional<date> done_on;
    std::string outcome;
    instant recorded_at;
    std::int64_t recorded_by = 0;
    bool withdrawn = false;
    std::int64_t corrections = 0;
};
BOOST_DESCRIBE_STRUCT(dealing, (),
                      (id, organisation, kind, on, what, with_role, owner, due, done_on, outcome,
                       recorded_at, recorded_by, withdrawn, corrections))
NETWORK_FIELDS(dealing, {"id", "Number of the dealing"},
               {"organisation", "Number of the organisation"}, {"kind", "What it was"},
               {"on", "Its day"},
               {"what", "What was said or is to be done; assume disclosable", {.longest = 4000}},
               {"with_role", "With whom, by role; null: nobody in particular"},
               {"owner", "Of a task: number of the person whose it is; null: the network team's"},
               {"due", "Of a task: by when; null: when there is time"},
               {"done_on", "Of a task: the day it was done; null: not yet"},
               {"outcome", "Of a task: what came of it", {.longest = 4000}},
               {"recorded_at", "When it was first recorded"},
               {"recorded_by", "Number of the person who recorded it; 0: the console"},
               {"withdrawn", "True where it was recorded in error"},
               {"corrections", "How often it was corrected; every version is kept"})

/// One of the rows behind it.
struct dealing_version {
    std::int64_t id = 0;
    dealing_kind kind = dealing_kind::note;
    date on;
    std::string what;
    std::optional<people::post> with_role;
    std::optional<std::int64_t> owner;
    std::optional<date> due;
    instant recorded_at;
    std::int64_t recorded_by = 0;
    bool withdrawn = false;
};
BOOST_DESCRIBE_STRUCT(dealing_version, (),
                      (id, kind, on, what, with_role, owner, due, recorded_at, recorded_by,
                       withdrawn))
NETWORK_FIELDS(dealing_version, {"id", "Number of the row"}, {"kind", "What it was said to be"},
               {"on", "Its day"}, {"what", "What was written", {.longest = 4000}},
               {"with_role", "With whom, by role"}, {"owner", "Whose task"}, {"due", "By when"},
               {"recorded_at", "When it was recorded"},
               {"recorded_by", "Number of the person who recorded it; 0: the console"},
               {"withdrawn", "True where this row takes the dealing back"})

struct dealing_card {
    members::dealing dealing;
    std::vector<dealing_party> with;
    std::vector<dealing_version> versions;
};
BOOST_DESCRIBE_STRUCT(dealing_card, (), (dealing, with, versions))
NETWORK_FIELDS(dealing_card, {"dealing", "As it is known today"},
               {"with", "Who held that role on that day"},
               {"versions", "Every row behind it, oldest first"})

} // namespace network::members
