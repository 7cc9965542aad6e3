// A committee's briefing as a Word document: headings that are headings, its language, its title.
#pragma once

#include "libnetwork/learning/briefing.hpp"

namespace network::api {

/// The bytes of a .docx. Throws as archive_of() does.
std::string briefing_document(learning::briefing const& page);

} // namespace network::api
