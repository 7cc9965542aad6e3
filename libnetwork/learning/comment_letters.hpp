// Who is told by mail about comments: the organisation whose resource it is and whoever is
// answered, of what others see; an author, of what was decided. The letters carry no words of a
// comment: those can be erased, a letter cannot.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/comment.hpp"
#include "libnetwork/learning/dossier.hpp"

namespace network::learning {

/// The comment is there for others to see, perhaps again: nobody is told twice.
result<> tell_of_comment(changes::unit_of_work& work, dossier const& file, comment_row const& row);

/// It was let stand, or hidden for that reason. `events`: how many are recorded of the resource.
result<> tell_author_of_decision(changes::unit_of_work& work, dossier const& file,
                                 comment_row const& row, comment_state now, std::string_view reason,
                                 std::size_t events);

} // namespace network::learning
