// A table of resources as a file, in CSV or JSON: the columns of the library's own export
// (README.md). It reads what the file says, line by line, and refuses what it cannot read; nothing
// is looked up.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/learning/adoption.hpp"

namespace network::learning {

/// A partner as a file names it.
struct written_partner {
    std::string organisation; ///< slug; empty: only named
    std::string name;
    partner_role role = partner_role::partner;
};

/// What a resource came of, as a file names it: another resource or a project, and how. Of
/// `adopted_from` the organisation that tried it, and what it says of that.
struct written_link {
    lineage_kind kind = lineage_kind::follow_up_of;
    std::string resource, project; ///< slugs; exactly one
    std::string reason;
    std::string by;
    std::optional<date> tried_on;
    adoption_result result = adoption_result::working;
    std::string changed, cost, happened;
    std::optional<std::int64_t> cost_pence;
    std::optional<people::post> contact_post;
    adoption_audience visibility = adoption_audience::everyone;
};

struct table_line {
    std::int64_t line = 0;
    std::string slug, organisation, translation_of;
    std::string urn, version_urn; ///< lasting names it has had elsewhere; empty: none
    std::string version_sha256;   ///< of what the version of that name says; empty: not told
    resource_kind kind = resource_kind::case_study;
    content says; ///< without partners
    std::vector<written_partner> partners;
    std::vector<written_link> lineage;
    std::optional<date> published;
    bool names_licence = false;
    std::vector<problem> problems;
};

/// Fails as organisations::read_delimited() does, and with invalid "column.unknown",
/// "column.missing" (slug and title), "json.malformed", "table.xml".
result<std::vector<table_line>> read_resources(std::string_view bytes);

} // namespace network::learning
