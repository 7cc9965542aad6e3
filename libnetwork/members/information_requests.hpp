// Use cases about requests for information: log one, put its entry right, record what was done, and
// decide on each thing held. How it stands and by when it is due follows from these records.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/information_request.hpp"

namespace network::members {

struct request_wish {
    request_kind kind = request_kind::freedom_of_information;
    date received_on;
    std::string asked;
    std::string from_name;
    std::string from_address;
    std::optional<std::string> organisation;
    std::optional<std::int64_t> person;
};
BOOST_DESCRIBE_STRUCT(request_wish, (),
                      (kind, received_on, asked, from_name, from_address, organisation, person))
NETWORK_FIELDS(request_wish, {"kind", "Under which law it is to be answered"},
               {"received_on", "The day it came in, by whatever way"},
               {"asked", "What is asked, in the words it came in", {.longest = 10'000}},
               {"from_name", "Who asks", {.longest = 200, .privacy = privacy::contact}},
               {"from_address",
                "Where the answer goes",
                {.longest = 500, .privacy = privacy::contact}},
               {"organisation", "Slug, code or number of the organisation it is about"},
               {"person", "Number of the person it is about"})

/// Logs a request. Invalid "asked.required", "from.required", "received.in_future",
/// "person.unknown", "subject.required" (subject access without the person).
result<request_card> log_request(changes::unit_of_work& work, request_wish const& wish);

struct request_correction {
    std::int64_t request = 0;
    std::optional<request_kind> kind;
    std::optional<date> received_on;
    std::optional<std::string> asked;
    std::optional<std::string> organisation;
    std::optional<std::int64_t> person;
};
BOOST_DESCRIBE_STRUCT(request_correction, (),
                      (request, kind, received_on, asked, organisation, person))
NETWORK_FIELDS(request_correction, {"request", "Number of the request"},
               {"kind", "Under which law it turns out to be"}, {"received_on", "The right day"},
               {"asked", "What is asked", {.longest = 10'000}},
               {"organisation", "Slug, code or number of the organisation it is about"},
               {"person", "Number of the person it is about"})

/// Puts its entry right; what stood before stays. Not found "request.unknown"; conflict
/// "request.unchanged", "request.step_before" (received after what was done); as log_request().
result<request_card> correct_request(changes::unit_of_work& work, request_correction const& wish);

struct step_wish {
    std::int64_t request = 0;
    request_step step = request_step::search_begun;
    std::optional<date> on;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(step_wish, (), (request, step, on, note))
NETWORK_FIELDS(step_wish, {"request", "Number of the request"}, {"step", "What was done"},
               {"on", "The day it was done; today if left out"},
               {"note",
                "What is to be known of it; needed to extend, to refuse and to answer",
                {.longest = 4000}})

/// Records what was done. Not found "request.unknown"; invalid "on.in_future",
/// "request.step_before" (before receipt or the step before), "note.required"; conflict as
/// may_follow() says.
result<request_card> record_step(changes::unit_of_work& work, step_wish const& wish);

struct step_back_wish {
    std::int64_t request = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(step_back_wish, (), (request, reason))
NETWORK_FIELDS(step_back_wish, {"request", "Number of the request"},
               {"reason", "Why it was recorded in error", {.longest = 500}})

/// Takes the last step back; it stays readable. Conflict "request.no_step".
result<request_card> take_step_back(changes::unit_of_work& work, step_back_wish const& wish);

struct disclosure_wish {
    std::int64_t request = 0;
    std::vector<std::string> holdings;
    members::disclosure disclosure = disclosure::release;
    std::optional<std::string> exemption;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(disclosure_wish, (), (request, holdings, disclosure, exemption, reason))
NETWORK_FIELDS(disclosure_wish, {"request", "Number of the request"},
               {"holdings", "What is decided on, such as \"dealing 12\"", {.longest = 500}},
               {"disclosure", "Whether these are released"},
               {"exemption", "Code of the exemption they are withheld under"},
               {"reason",
                "Why they are withheld, with the public interest where it must be weighed",
                {.longest = 4000}})

/// Decides on things held; a later decision on the same counts. `known` are those of `holdings`
/// that exist. Invalid "holdings.required", "holding.unknown", "exemption.unknown" (not of that
/// law), "exemption.not_needed", "reason.required"; conflict "request.closed".
result<request_card> decide(changes::unit_of_work& work, disclosure_wish const& wish,
                            std::vector<changes::holding> const& known);

struct request_number {
    std::int64_t request = 0;
};
BOOST_DESCRIBE_STRUCT(request_number, (), (request))
NETWORK_FIELDS(request_number, {"request", "Number of the request"})

result<request_card> show_request(changes::reader& view, request_number const& wish);

struct requests_wish {
    bool open_only = false;
};
BOOST_DESCRIBE_STRUCT(requests_wish, (), (open_only))
NETWORK_FIELDS(requests_wish, {"open_only", "Only those not answered yet"})

/// Open ones first, by their last day; then the others, the newest first. Without steps' details.
result<std::vector<request_card>> list_requests(changes::reader& view, requests_wish const& wish);

/// Takes away who asked, from closed requests: for retention and erasure.
std::int64_t forget_contact(changes::unit_of_work& work, std::int64_t request,
                            std::string_view reason);

} // namespace network::members
