// A reorganisation thought through: every reference resolved, every rule asked, nothing written.
// The preview and the act share it.
#pragma once

#include "libnetwork/organisations/register.hpp"
#include "libnetwork/organisations/reorganisation.hpp"

namespace network::organisations {

struct planned_successor {
    std::int64_t id = 0; ///< 0: a new one
    std::optional<std::string> name;
    std::optional<organisation_kind> kind;
    std::optional<std::string> short_name;
    std::vector<code_given> codes;
    std::vector<std::int64_t> follows;
};

struct succession_plan {
    succession_kind kind = succession_kind::merge;
    date on;
    std::vector<std::int64_t> predecessors;
    std::vector<planned_successor> successors;
};

/// Fails with invalid and all problems, conflict "reorganisation.not_living",
/// "reorganisation.already_scheduled", "organisation.code_taken".
result<succession_plan> plan_succession(changes::reader& reader, reorganise_wish const& wish);

/// What it does, in words.
reorganisation_outcome outcome_of(record_source const& source, succession_plan const& plan,
                                  date today);

} // namespace network::organisations
