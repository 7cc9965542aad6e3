// Codes of authenticator apps: RFC 6238 with SHA-1, 30 seconds, six digits, as every app has it.
// Pure: time comes in, nothing is stored.
#pragma once

#include "libnetwork/base/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network::people {

/// A new shared secret: 20 random bytes in base 32.
std::string new_totp_secret();

/// What an app reads from a QR code.
std::string otpauth_uri(std::string_view secret, std::string_view account, std::string_view issuer);

/// The step of time in which `code` is the right one: now, the one before or the one after, and
/// later than `last_step`, so that no code works twice. Nothing where it is wrong.
std::optional<std::int64_t> step_of_code(std::string_view secret, std::string_view code,
                                         instant now, std::int64_t last_step);

/// The code at a step, for tests and demonstrations.
std::string code_at(std::string_view secret, std::int64_t step);

/// Ten recovery codes, "abcd-efgh-jkmn", without letters that are mistaken for others.
std::vector<std::string> new_recovery_codes();
/// The form by which one is compared: small letters, without hyphens and spaces.
std::string recovery_key(std::string_view code);

} // namespace network::people
