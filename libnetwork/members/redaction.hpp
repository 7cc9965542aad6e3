// What leaves the house in answer to a request: the things that are released, with the personal
// data of third persons blacked out; of those withheld, nothing but the exemption. Pure.
#pragma once

#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/members/information_request.hpp"

namespace network::members {

/// Somebody whose name may stand in what is held.
struct known_person {
    std::int64_t id = 0;
    std::string name;
    std::string address;
};

struct redacted_text {
    std::string text;
    std::int64_t places = 0; ///< how many were blacked out
};

/// Blacks out the full names of `third` (whatever their case), their surnames after a form of
/// address, every e-mail address but those of `spared`, and what looks like a telephone number.
/// A name that the portal does not know is not found: a person reads the export before it is sent.
redacted_text redact(std::string_view text, std::span<known_person const> third,
                     std::span<std::string const> spared);

struct released_item {
    std::string holding;
    std::string place;
    date on;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(released_item, (), (holding, place, on, text))
NETWORK_FIELDS(released_item, {"holding", "Which one, such as \"dealing 12\""},
               {"place", "Where it is held"}, {"on", "Its day"},
               {"text", "What it says, redacted", {.longest = 20'000}})

struct withheld_item {
    std::string place;
    std::string exemption;
    std::string law;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(withheld_item, (), (place, exemption, law, reason))
NETWORK_FIELDS(withheld_item, {"place", "Where it is held"},
               {"exemption", "What the exemption is for"}, {"law", "The law it stands in"},
               {"reason", "Why it applies", {.longest = 4000}})

struct request_export {
    std::string reference;
    request_kind kind = request_kind::freedom_of_information;
    date received_on;
    std::string asked;
    std::vector<released_item> released;
    std::vector<withheld_item> withheld;
    std::int64_t redactions = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(request_export, (),
                      (reference, kind, received_on, asked, released, withheld, redactions, text))
NETWORK_FIELDS(request_export, {"reference", "Of the request"}, {"kind", "Under which law"},
               {"received_on", "The day it came in"},
               {"asked", "What was asked", {.longest = 10'000}},
               {"released", "What is released, by its day"},
               {"withheld", "What is withheld, with the exemption and nothing of what it says"},
               {"redactions",
                "How many names, addresses and numbers of third persons were blacked out"},
               {"text", "The same as a plain text to be read and sent", {.longest = 1'000'000}})

/// The export of a request, from its decisions in force and what they are about. `persons` are all
/// whom the portal knows; the one it is about is spared where it is a request for one's own data.
request_export export_of(request_card const& request, std::vector<changes::holding> const& held,
                         std::vector<known_person> const& persons);

} // namespace network::members
