// One mail as the bytes that travel: headers by RFC 5322, words by RFC 2047, text quoted-printable,
// first as it is and then as HTML for readers that prefer it (mail_html.hpp).
// Whatever is put in, no header line can be added by it. It knows no server and no table.
#pragma once

#include "libnetwork/base/date.hpp"

#include <string>
#include <string_view>

namespace network::messages {

struct envelope {
    std::string from_name;
    std::string from_address; ///< is_mail_address, as all addresses here
    std::string to_address;
    std::string subject;
    std::string body;
    std::string message_id; ///< without the angle brackets
    instant date;
};

/// The message, lines ended by CR LF, no line longer than 78 bytes but by a long address.
std::string compose(envelope const& what);

/// A header's text: as it is where it is plain and short, else encoded words, folded.
std::string encoded_words(std::string_view text);

/// Quoted-printable, lines of at most 76 bytes ended by CR LF. Any line ending in, CR LF out.
std::string quoted_printable(std::string_view text);

/// "Sat, 21 Nov 2026 19:47:31 +0000"
std::string mail_date(instant at);

} // namespace network::messages
