// A pack to take away: as a book (EPUB 3) and as a folder (ZIP) with a page for each item, their
// files and a list of checksums. It is given what the reader may have, and puts in no more.
#pragma once

#include "libnetwork/learning/briefing.hpp"

namespace network::api {

struct pack_file_item {
    std::string slug, title, file_name;
    std::string bytes;
};

/// What goes into a pack's file.
struct pack_book {
    std::string slug, title, summary, urn;
    learning::language language = learning::language::en;
    instant changed;
    std::vector<learning::briefing> chapters;
    std::vector<pack_file_item> files; ///< of the folder alone
};

/// Throws as archive_of() does.
std::string epub_of(pack_book const& book);
std::string folder_of(pack_book const& book);

} // namespace network::api
