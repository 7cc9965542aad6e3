// Who is written to about a text in hand: it belongs to the organisation, so whoever sent it hears
// of it only as long as they may still change it.
#pragma once

#include "libnetwork/learning/dossier.hpp"

namespace network::learning {

struct author {
    std::int64_t person = 0;
    std::string name, email;
};

/// Whoever sent it to the editors, where they may still change it; else the officers of its
/// organisation, or of those that stand in its place, and where there is none its lead. Of the
/// network's own nobody but the sender. Only those whose account is open.
std::vector<author> authors_of(changes::reader& view, dossier const& file);

} // namespace network::learning
