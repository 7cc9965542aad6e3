// An organisation in the register: what survives everything. It is an id and a heap of dated facts;
// what it is called, what kind it is and whether it exists on a day follows from them (rules.hpp).
#pragma once

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/field.hpp"
#include "libnetwork/organisations/words.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace network::organisations {

/// One dated statement, as it was recorded once and for ever. A correction is another fact that
/// names the one it `corrects`; a withdrawal is a correction that says nothing but that.
struct fact {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    organisations::attribute attribute = attribute::name;
    std::string scheme;                 ///< of a code: who gives it out; of a figure: its year
    std::string value;                  ///< text, a word, or empty
    std::optional<std::int64_t> amount; ///< a figure: residents or pence
    std::optional<std::int64_t> other;  ///< a relation: the other organisation
    std::optional<date> from_date;      ///< none: as far back as anyone knows
    std::optional<date> to_date; ///< first day on which it no longer holds; none: until the next
    instant recorded_at;
    std::optional<std::int64_t> corrects;
    bool withdrawn = false;

    bool operator==(fact const&) const = default;
};
BOOST_DESCRIBE_STRUCT(fact, (),
                      (id, organisation, attribute, scheme, value, amount, other, from_date,
                       to_date, recorded_at, corrects, withdrawn))

/// What a fact rests on.
struct evidence {
    std::string source;     ///< where it was read: "ONS mid-2020 estimates"
    std::string decided_by; ///< the body that decided: "Local Government Changes Order 2022"
    std::string minute;     ///< its minute or reference

    bool operator==(evidence const&) const = default;
};
BOOST_DESCRIBE_STRUCT(evidence, (), (source, decided_by, minute))

/// One follows another. Both are the same where an organisation goes on under a new name or shape.
struct succession_link {
    std::int64_t predecessor = 0;
    std::int64_t successor = 0;
    bool created = false; ///< the successor came into being by it

    bool operator==(succession_link const&) const = default;
};
BOOST_DESCRIBE_STRUCT(succession_link, (), (predecessor, successor, created))

/// How organisations follow one another from a day on, pair by pair. Scheduled ones lie in the
/// future.
struct succession {
    std::int64_t id = 0;
    succession_kind kind = succession_kind::merge;
    date effective;
    std::string decided_by;
    std::string minute;
    std::string source;
    instant recorded_at;
    std::optional<std::int64_t> cancels; ///< the succession that this row takes back
    std::int64_t import = 0;
    std::vector<succession_link> links;
};

/// Two entries of the register that were the same organisation.
struct duplicate_merge {
    std::int64_t id = 0;
    std::int64_t kept = 0;
    std::int64_t duplicate = 0;
    instant recorded_at;
    std::optional<std::int64_t> undoes; ///< the merge that this row takes back

    bool operator==(duplicate_merge const&) const = default;
};
BOOST_DESCRIBE_STRUCT(duplicate_merge, (), (id, kept, duplicate, recorded_at, undoes))

/// A place, in millionths of a degree (WGS 84).
struct position {
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;

    bool operator==(position const&) const = default;
};
BOOST_DESCRIBE_STRUCT(position, (), (latitude, longitude))
NETWORK_FIELDS(position,
               {"latitude",
                "Millionths of a degree north of the equator",
                {.least = -90000000, .most = 90000000}},
               {"longitude",
                "Millionths of a degree east of Greenwich",
                {.least = -180000000, .most = 180000000}})

/// Whether an individual agreed to be listed by name for anyone to see, from a day on.
struct listing_consent {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    bool given = false;
    date from_date;
    instant recorded_at;

    bool operator==(listing_consent const&) const = default;
};
BOOST_DESCRIBE_STRUCT(listing_consent, (), (id, organisation, given, from_date, recorded_at))

/// An organisation in one line: enough to name and link it.
struct organisation_brief {
    std::int64_t id = 0;
    std::string slug;
    std::string name;
    std::optional<organisation_kind> kind;
    std::optional<date> begins;
    std::optional<date> ends;

    bool operator==(organisation_brief const&) const = default;
};
BOOST_DESCRIBE_STRUCT(organisation_brief, (), (id, slug, name, kind, begins, ends))
NETWORK_FIELDS(organisation_brief, {"id", "Number of the organisation"},
               {"slug", "Name for addresses"}, {"name", "Legal name on the day asked for"},
               {"kind", "What it is"}, {"begins", "First day of its life, where known"},
               {"ends", "First day on which it is no more"})

/// An organisation as it is on a day: a row of the register.
struct organisation_row {
    std::int64_t id = 0;
    std::string slug;
    std::string name;
    std::string short_name;
    std::optional<organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<political_control> control;
    std::string gss_code;
    std::string local_authority_code;
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_year;
    std::optional<organisations::position> position;
    std::optional<date> begins; ///< none: unknown, hence existing already
    std::optional<date> ends;   ///< a day that is to come
    bool individual = false; ///< a private person, now or ever; told to nobody as such (naming.hpp)

    bool operator==(organisation_row const&) const = default;
};
BOOST_DESCRIBE_STRUCT(organisation_row, (),
                      (id, slug, name, short_name, kind, nation, region, control, gss_code,
                       local_authority_code, population, population_year, position, begins, ends))
NETWORK_FIELDS(organisation_row, {"id", "Number of the organisation"},
               {"slug", "Name for addresses"}, {"name", "Legal name on the day asked for"},
               {"short_name", "Everyday name, empty if none is recorded"}, {"kind", "What it is"},
               {"nation", "Nation it lies in"}, {"region", "Region it lies in"},
               {"control", "Political control of the council"}, {"gss_code", "GSS code, or empty"},
               {"local_authority_code", "Local authority code, or empty"},
               {"population", "Residents, by the figure in use on that day"},
               {"population_year", "Year of that figure"}, {"position", "Where it lies"},
               {"begins", "First day of its life; absent: unknown, hence existing already"},
               {"ends", "First day on which it will be no more"})

/// Why an answer is what it is: a rule, what it looked at, and the decision it rests on.
struct reason {
    std::string rule; ///< stable id: "succession.merge", "duplicate.merged", "code.former"
    std::string text; ///< one plain sentence
    std::optional<organisation_brief> organisation; ///< whom it leads to
    std::optional<date> on;
    std::string decided_by;
    std::string minute;

    bool operator==(reason const&) const = default;
};
BOOST_DESCRIBE_STRUCT(reason, (), (rule, text, organisation, on, decided_by, minute))
NETWORK_FIELDS(reason, {"rule", "Stable id of the rule"}, {"text", "The rule in a plain sentence"},
               {"organisation", "The organisation it leads to"}, {"on", "The day it took effect"},
               {"decided_by", "The body or order that decided"},
               {"minute", "Its minute or reference"})

/// A step in the lineage of an organisation.
struct lineage_row {
    std::int64_t succession = 0;
    succession_kind kind = succession_kind::merge;
    date effective;
    std::string text; ///< "Became part of Cumberland Council"
    std::vector<organisation_brief> predecessors, successors;
    std::string decided_by, minute, source;
    bool scheduled = false; ///< lies after the day asked for
    bool cancelled = false;
};
BOOST_DESCRIBE_STRUCT(lineage_row, (),
                      (succession, kind, effective, text, predecessors, successors, decided_by,
                       minute, source, scheduled, cancelled))
NETWORK_FIELDS(lineage_row, {"succession", "Number of the succession"}, {"kind", "How they follow"},
               {"effective", "The day it takes effect"}, {"text", "In a plain sentence"},
               {"predecessors", "Before"}, {"successors", "After"}, {"decided_by", "Who decided"},
               {"minute", "Minute or reference"}, {"source", "Where it was read"},
               {"scheduled", "Still to come on the day asked for"}, {"cancelled", "Was taken back"})

/// A code as given.
struct code_given {
    code_scheme scheme = code_scheme::gss;
    std::string value;

    bool operator==(code_given const&) const = default;
};
BOOST_DESCRIBE_STRUCT(code_given, (), (scheme, value))
NETWORK_FIELDS(code_given, {"scheme", "Who gives the code out"},
               {"value", "The code", {.longest = 60}})

} // namespace network::organisations
