// The key that seals what must be read again: the secrets of authenticator apps. It stands outside
// the database, so that whoever gets hold of a copy of the store alone has no second factor of
// anybody. What is sealed with it, and when, second_factor.hpp knows (decision 0025).
#pragma once

#include "libnetwork/base/sealed_text.hpp"
#include "libnetwork/store/connection.hpp"

namespace network::people {

/// The key at hand: COOPNET_SECRET_KEY where the environment has it; else, for a store in a SQLite
/// file, the file of that name with ".key" after it; for a store in memory one that lives as long
/// as the process. Nothing where there is none yet. Throws failure(misuse, "secret_key.invalid")
/// where what is found there is no key.
std::optional<sealing_key> find_secret_key(store::connection& db);

/// The same, and makes the file beside a SQLite store where there is none, readable by its owner
/// alone. Nothing for a PostgreSQL server without COOPNET_SECRET_KEY. Throws failure(busy,
/// "secret_key.unwritable") where the file cannot be made.
std::optional<sealing_key> secret_key_of(store::connection& db);

} // namespace network::people
