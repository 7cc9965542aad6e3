// How fast anyone may guess. Each attempt is counted before it is judged, by the address it is
// about and by the client it comes from; the wait grows with every attempt in a row. It knows
// neither passwords nor persons, and keeps addresses only as hashes.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::people {

/// What is being tried.
struct attempt {
    std::string_view kind;   ///< "sign_in", "code", "mail": counted apart
    std::string_view about;  ///< the mail address or person it is about
    std::string_view client; ///< the address of the client; empty: none (the console)
};

/// Counts an attempt. limited "sign_in.throttled" where it comes too early; then it counts for
/// nothing. Five attempts about one address are free, thirty from one client.
result<> admit_attempt(changes::records& office, attempt const& what);

/// It was no guess: what was counted about the address goes, and the client gets its attempt back.
void forgive_attempt(changes::unit_of_work& work, attempt const& what);

} // namespace network::people
