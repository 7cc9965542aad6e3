// What a table of resources says of what each came of: links to other resources and to projects,
// and adoptions of which the resource tells. Written for a reader, judged against what is recorded
// here, and carried out in one unit of work with the rest of the file.
#pragma once

#include "libnetwork/learning/resource_plan.hpp"

namespace network::learning {

/// What the resource came of, in the order of recording, as far as the reader may see it: a list in
/// JSON, empty where there is nothing.
std::string lineage_text(changes::reader& view, std::int64_t resource);

/// Leaves in each item the links that are not recorded yet. What would close a circle refuses its
/// item ("lineage.circle", "lineage.itself"); what leads to something that is neither here nor in
/// the file is left out with a note.
void judge_links(changes::reader& view, resource_plan& plan);

/// Records the links of an item; what cannot be recorded is told in its line.
void tie_links(changes::unit_of_work& work, resource_store::resource_row const& resource,
               described_item const& said, item_report& line);

/// Takes back what an import linked, and the adoptions that it recorded.
void untie_links(changes::unit_of_work& work, std::int64_t import);

} // namespace network::learning
