// What was taken up of a resource or a project, as its page shows it: who tried it too, who found
// it useful, what it came of. Fills the piece take_up, for the pages of both.
#pragma once

#include "libnetwork/learning/adoption.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

/// Fills the part TAKE_UP. `kind` is "resource" or "project", `slug` the one of its page; `lead`
/// the organisation that can be asked about it (0: none), `post` the role that it names for that.
void show_take_up(visit const& now, view::dictionary& page, std::string_view kind,
                  std::string const& slug, std::int64_t lead, std::optional<people::post> post);

/// The organisations for which the visitor may speak, by number.
std::vector<std::int64_t> speaks_for(visit const& now);

/// The organisation a page is asked about, or the first for which the visitor may speak. Not found
/// "council.none" where neither is.
result<std::string> organisation_meant(visit const& now);
/// A choice of these: the section's parts VALUE, TEXT, SELECTED.
void offer_own(visit const& now, view::dictionary& page, std::string_view section,
               std::string_view chosen);

/// A text of several lines as parts LINES with LINE.
void show_lines(view::dictionary& into, std::string_view text);

} // namespace network::pages
