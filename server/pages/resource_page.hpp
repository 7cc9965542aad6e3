// The page of one resource, filled part by part. Other parts of the portal add what they know of it
// (who took it up, what can be downloaded, comments) by one call each in show_resource_page().
#pragma once

#include "libnetwork/learning/box_text.hpp"
#include "libnetwork/learning/reading.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {

/// "/resources/tool-library", with what comes after it.
std::string resource_url(std::string_view slug, std::string_view step = {});

/// Puts a text from a box under `name`, as piece `prose` shows it: parts PARAGRAPH or ITEMS, each
/// with RUNS, of which those that are addresses have a RUN_URL.
void show_prose(view::dictionary& into, std::string_view name, std::string_view text);

/// Fills the page of a resource that may be read whole.
void show_resource_page(visit const& now, view::dictionary& page,
                        learning::resource_card const& card);

} // namespace network::pages
