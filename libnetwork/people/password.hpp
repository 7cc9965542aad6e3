// Keeping and checking passwords: argon2id by libsodium, at its interactive limits (64 MiB, about a
// tenth of a second). Never call it inside a unit of work. What a good password is: rules.hpp.
#pragma once

#include <string>
#include <string_view>

namespace network::people {

/// The form to store. At most two run at a time in this process; the rest wait.
std::string hash_password(std::string_view password);

/// Does this password belong to that stored form?
bool is_password(std::string_view stored, std::string_view password);

/// A stored form that belongs to no password: checking against it takes as long as any other, so
/// that an unknown address cannot be told by the time of the answer.
std::string const& decoy_password();

} // namespace network::people
