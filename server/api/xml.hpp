// Text within XML, and what formats in it say alike of languages and moments: feeds, harvests,
// packs and documents are written with it. It knows no format.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/learning/resource.hpp"

#include <string>
#include <string_view>

namespace network::api {

/// As text or as the value of an attribute; what XML 1.0 cannot hold is left out.
std::string xml_text(std::string_view text);

/// <name>text</name>, or nothing where the text is empty.
std::string xml_element(std::string_view name, std::string_view text);

/// What xml:lang and its like say: "en-GB", "cy".
std::string_view language_tag(learning::language language);

/// A moment in whole seconds, "2026-11-21T09:00:00Z", where a format knows no fractions.
std::string second_text(instant at);

} // namespace network::api
