// What counts as a mail address here: the plain form that councils use, in ASCII, without comments,
// quotes or anything that could end a header line.
#pragma once

#include <string>
#include <string_view>

namespace network::messages {

/// True for "name@domain.tld" (at most 254 bytes, 64 of them before the @).
bool is_mail_address(std::string_view address);

/// The form by which addresses are compared: lower case.
std::string address_key(std::string_view address);

} // namespace network::messages
