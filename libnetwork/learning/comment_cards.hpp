// Comments as a viewer sees them: threads in order, who speaks by role and organisation, and a
// place kept where words are hidden or gone but answers stand. The callers asked who may see the
// resource.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/comments.hpp"

#include <span>

namespace network::learning {

/// Of one resource. Those that wait are for their author and the editors.
std::vector<comment_card> cards_of(changes::reader& view, std::vector<comment_row> const& rows,
                                   std::vector<comment_event> const& events);

/// In whose name the viewer may say something.
std::vector<speaker> speakers(changes::reader& view);

/// Lets the words go, in the audit trail too; asks nothing.
void erase_words(changes::unit_of_work& work, comment_row const& what, std::string const& reason);

} // namespace network::learning
