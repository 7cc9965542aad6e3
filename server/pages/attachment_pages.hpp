// Files of a resource on its page: the part that the study page shows, for whoever may have them.
#pragma once

#include "libnetwork/learning/attachments.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// Fills the section DOWNLOADS with the files of a resource that this visitor may have; nothing
/// where there is none. Parts: DOWNLOAD, DOWNLOAD_URL, DOWNLOAD_FORM, DOWNLOAD_NOTE,
/// DOWNLOAD_TERMS, DOWNLOAD_SHOWS. For its keepers also FILES_URL, the page where files are kept.
void show_downloads(visit const& now, std::string_view slug, view::dictionary& page);

/// The address at which a file is had.
std::string file_url(std::string_view slug, learning::attachment const& file);

std::vector<route> attachment_pages();

/// "PDF, 1.2 MB".
std::string form_text(learning::attachment const& file);

} // namespace network::pages
