// The words of taking up: "we tried this too" by an organisation, what was found useful, and what
// came of what. No behaviour.
#pragma once

#include "libnetwork/learning/project.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::learning {

enum class adoption_result : std::uint8_t { working, partly, did_not_work, too_early };
BOOST_DESCRIBE_ENUM(adoption_result, working, partly, did_not_work, too_early)
std::string_view label(adoption_result value);

/// Who may read of it.
enum class adoption_audience : std::uint8_t { everyone, members };
BOOST_DESCRIBE_ENUM(adoption_audience, everyone, members)

/// An adoption as of today's knowledge. It is of a resource or of a project, never of both.
struct adoption {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    std::optional<std::int64_t> resource, project;
    date tried_on;
    adoption_result result = adoption_result::working;
    std::string changed, cost;
    std::optional<std::int64_t> cost_pence;
    std::string happened;
    std::optional<people::post> contact_post;
    adoption_audience visibility = adoption_audience::everyone;
    std::optional<std::int64_t> study; ///< what the adopter wrote about it itself
    bool withdrawn = false;
    instant recorded_at;
    std::optional<std::int64_t> person;
    std::int64_t corrections = 0;

    bool operator==(adoption const&) const = default;
};
BOOST_DESCRIBE_STRUCT(adoption, (),
                      (id, organisation, resource, project, tried_on, result, changed, cost,
                       cost_pence, happened, contact_post, visibility, study, withdrawn,
                       recorded_at, person, corrections))

/// What of an adoption can be said otherwise later.
struct adoption_version {
    date tried_on;
    adoption_result result = adoption_result::working;
    std::string changed, cost;
    std::optional<std::int64_t> cost_pence;
    std::string happened;
    std::optional<people::post> contact_post;
    adoption_audience visibility = adoption_audience::everyone;
    std::optional<std::int64_t> study;
    bool withdrawn = false;

    bool operator==(adoption_version const&) const = default;
};
BOOST_DESCRIBE_STRUCT(adoption_version, (),
                      (tried_on, result, changed, cost, cost_pence, happened, contact_post,
                       visibility, study, withdrawn))

/// Somebody's word, for an organisation, that a resource was useful, or no longer is. The newest of
/// each person counts; without a person (a program's), the newest of each organisation.
struct useful_mark {
    std::int64_t resource = 0;
    std::int64_t organisation = 0;
    bool taken_back = false;
    std::optional<std::int64_t> person;
};
BOOST_DESCRIBE_STRUCT(useful_mark, (), (resource, organisation, taken_back, person))

enum class lineage_kind : std::uint8_t {
    follow_up_of,
    grew_out_of,
    output_of,    ///< what a project left behind
    adopted_from, ///< an adoption of it; follows from the adoptions
    translated    ///< in the other language; follows from the texts
};
BOOST_DESCRIBE_ENUM(lineage_kind, follow_up_of, grew_out_of, output_of, adopted_from, translated)
std::string_view label(lineage_kind value);

/// A link as it was recorded.
struct lineage_link {
    std::int64_t id = 0;
    lineage_kind kind = lineage_kind::follow_up_of;
    std::optional<std::int64_t> from_resource, from_project, to_resource, to_project;
    std::string reason;
    std::optional<std::int64_t> person;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(lineage_link, (),
                      (id, kind, from_resource, from_project, to_resource, to_project, reason,
                       person, recorded_at))

/// What lineage is made of.
enum class node_kind : std::uint8_t { resource, project, adoption };
BOOST_DESCRIBE_ENUM(node_kind, resource, project, adoption)

struct node {
    node_kind kind = node_kind::resource;
    std::int64_t id = 0;

    auto operator<=>(node const&) const = default;
};

} // namespace network::learning
