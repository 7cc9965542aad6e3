// Letters about a text on its way: to its authors (authors.hpp), of what is to change, what their
// council said and when it comes out; and to whoever is asked to agree.
#pragma once

#include "libnetwork/learning/dossier.hpp"

namespace network::learning {

/// To its authors, as all that follow but the last.
result<> tell_authors_of_changes(changes::unit_of_work& work, dossier const& file,
                                 std::string_view reason);

/// What their council said, with what it wrote.
result<> tell_authors_of_answer(changes::unit_of_work& work, dossier const& file, bool agreed,
                                std::string_view comment);
/// That it comes out, and when. `file` as it stands after it was published.
result<> tell_authors_of_publication(changes::unit_of_work& work, dossier const& file);

/// A letter with the link behind which the council agrees. `person` 0: a shared mailbox or an
/// address.
result<> ask_by_mail(changes::unit_of_work& work, dossier const& file, std::int64_t request,
                     std::string_view address, std::int64_t person, std::string_view path,
                     instant expires_at);

} // namespace network::learning
