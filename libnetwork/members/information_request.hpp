// The words of requests for information: under the Freedom of Information Act 2000, the
// Environmental Information Regulations 2004, or a person's right of access (UK GDPR, article 15).
// No behaviour.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/holdings.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::members {

enum class request_kind : std::uint8_t {
    freedom_of_information,
    environmental_information,
    subject_access ///< what is held on the person who asks
};
BOOST_DESCRIBE_ENUM(request_kind, freedom_of_information, environmental_information, subject_access)

/// What is recorded of the work on a request, each with its day.
enum class request_step : std::uint8_t {
    clarification_asked, ///< the clock stops
    clarified,           ///< and goes on
    search_begun,
    extended, ///< more time is taken, with the reason told to who asks
    answered,
    refused,
    withdrawn ///< by who asked
};
BOOST_DESCRIBE_ENUM(request_step, clarification_asked, clarified, search_begun, extended, answered,
                    refused, withdrawn)

/// How it stands: follows from the steps, and is stored nowhere.
enum class request_state : std::uint8_t {
    received,
    clarifying,
    searching,
    extended,
    answered,
    refused,
    withdrawn
};
BOOST_DESCRIBE_ENUM(request_state, received, clarifying, searching, extended, answered, refused,
                    withdrawn)

constexpr bool is_open(request_state state) {
    return state < request_state::answered;
}

struct request_step_row {
    std::int64_t id = 0;
    request_step step = request_step::search_begun;
    date on;
    std::string note;
    instant recorded_at;
    std::int64_t recorded_by = 0;
    bool taken_back = false;
};
BOOST_DESCRIBE_STRUCT(request_step_row, (),
                      (id, step, on, note, recorded_at, recorded_by, taken_back))
NETWORK_FIELDS(request_step_row, {"id", "Number of the step"}, {"step", "What was done"},
               {"on", "The day it was done"},
               {"note", "What is to be known of it", {.longest = 4000}},
               {"recorded_at", "When it was recorded"},
               {"recorded_by", "Number of the person who recorded it; 0: the console"},
               {"taken_back", "True where it was recorded in error"})

/// By when it must be answered, and why.
struct request_due {
    std::optional<date> due;
    std::string rule;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(request_due, (), (due, rule, text))
NETWORK_FIELDS(request_due, {"due", "The last day for the answer; null while the clock is stopped"},
               {"rule", "Stable id of the rule"}, {"text", "The rule in a plain sentence"})

enum class disclosure : std::uint8_t { release, withhold };
BOOST_DESCRIBE_ENUM(disclosure, release, withhold)

/// What was decided on one thing that is held.
struct request_item {
    std::int64_t id = 0;
    std::string holding;
    members::disclosure disclosure = disclosure::release;
    std::string exemption;
    std::string reason;
    instant recorded_at;
    std::int64_t recorded_by = 0;
};
BOOST_DESCRIBE_STRUCT(request_item, (),
                      (id, holding, disclosure, exemption, reason, recorded_at, recorded_by))
NETWORK_FIELDS(request_item, {"id", "Number of the decision"},
               {"holding", "What it is about, such as \"dealing 12\""},
               {"disclosure", "Whether it is released"},
               {"exemption", "Code of the exemption it is withheld under; empty: released"},
               {"reason", "Why", {.longest = 4000}}, {"recorded_at", "When it was decided"},
               {"recorded_by", "Number of the person who decided; 0: the console"})

struct request_card {
    std::int64_t id = 0;
    std::string reference;
    request_kind kind = request_kind::freedom_of_information;
    date received_on;
    std::string asked;
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    std::string from_name;
    std::string from_address;
    request_state state = request_state::received;
    request_due clock;
    bool overdue = false;
    instant recorded_at;
    std::vector<request_step_row> steps;
    std::vector<request_item> items;
};
BOOST_DESCRIBE_STRUCT(request_card, (),
                      (id, reference, kind, received_on, asked, organisation, person, from_name,
                       from_address, state, clock, overdue, recorded_at, steps, items))
NETWORK_FIELDS(request_card, {"id", "Number of the request"}, {"reference", "Such as IR 2026/3"},
               {"kind", "Under which law"}, {"received_on", "The day it came in"},
               {"asked", "What is asked, in the words it came in", {.longest = 10'000}},
               {"organisation", "Number of the organisation concerned; 0: none in particular"},
               {"person", "Number of the person concerned; 0: none in particular"},
               {"from_name", "Who asks", {.longest = 200, .privacy = privacy::contact}},
               {"from_address",
                "Where the answer goes",
                {.longest = 500, .privacy = privacy::contact}},
               {"state", "How it stands today"}, {"clock", "By when it must be answered, and why"},
               {"overdue", "True where it is open and the last day is past"},
               {"recorded_at", "When it was recorded"}, {"steps", "What was done, oldest first"},
               {"items", "What was decided on each thing held, the decision in force"})

} // namespace network::members
