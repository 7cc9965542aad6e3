// A table of resources as a file, in CSV or JSON: the columns of the library's own export
// (README.md). It reads what the file says, line by line, and refuses what it cannot read; nothing
// is looked up.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

/// A partner as a file names it.
struct written_partner {
    std::string organisation; ///< slug; empty: only named
    std::string name;
    partner_role role = partner_role::partner;
};

struct table_line {
    std::int64_t line = 0;
    std::string slug, organisation, translation_of;
    std::string urn, version_urn; ///< lasting names it has had elsewhere; empty: none
    resource_kind kind = resource_kind::case_study;
    content says; ///< without partners
    std::vector<written_partner> partners;
    std::optional<date> published;
    std::vector<problem> problems;
};

/// Fails as organisations::read_delimited() does, and with invalid "column.unknown",
/// "column.missing" (slug and title), "json.malformed".
result<std::vector<table_line>> read_resources(std::string_view bytes);

} // namespace network::learning
