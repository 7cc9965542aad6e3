// The rules about people, pure: which post may be held where and what role it gives, what makes a
// password good enough, how long a guesser has to wait.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/base/viewer.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people::rules {

/// Where a post is held.
enum class place : std::uint8_t { organisation, network, body };
place place_of(post what);

/// The role that a post gives in the portal; none on bodies.
std::optional<role> role_of(post what);

/// The roles that these appointments give on a day, each once.
std::vector<held_role> roles_on(std::vector<appointment> const& held, date day);

/// True where one of the roles needs an authenticator app (the network team).
bool needs_authenticator(std::vector<held_role> const& held);

/// Everything wrong with an appointment as wished: "post.not_here", "body.required",
/// "body.not_here", "holder.required", "holder.both".
std::vector<problem> faults_of(appointment const& wished);

/// Everything wrong with a new password: "password.short", "password.long", "password.personal",
/// "password.obvious". 12 to 1000 characters; no rule about kinds of characters.
std::vector<problem> faults_of_password(std::string_view password, std::string_view email,
                                        std::string_view name);

/// How long to wait after the n-th attempt in a row, of which the first `free` cost nothing: then
/// 1 s, doubled each time, at most 15 minutes.
std::int64_t wait_ms(std::int64_t attempts, std::int64_t free);

} // namespace network::people::rules
