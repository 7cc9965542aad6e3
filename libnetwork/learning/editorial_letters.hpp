// Letters of the editors: to authors whose text is to change, and to whom a council asks to agree.
#pragma once

#include "libnetwork/learning/dossier.hpp"

namespace network::learning {

/// To whoever sent the version in hand to the editors, where that was a person.
result<> tell_authors_of_changes(changes::unit_of_work& work, dossier const& file,
                                 std::string_view reason);

/// A letter with the link behind which the council agrees. `person` 0: a shared mailbox or an
/// address.
result<> ask_by_mail(changes::unit_of_work& work, dossier const& file, std::int64_t request,
                     std::string_view address, std::int64_t person, std::string_view path,
                     instant expires_at);

} // namespace network::learning
