// What stands around the content of every page: who is signed in, notices, errors, ways back. And
// the answers that are pages of their own: refusals and redirects.
#pragma once

#include "server/pages/visit.hpp"

namespace network::pages {

/// A dictionary with everything the layout asks for.
view::dictionary framed(visit const& now);

/// A step of the way back, outermost first.
void breadcrumb(view::dictionary& page, std::string_view text, std::string_view url);

/// Renders a view as the answer. Pages for one person carry Cache-Control: no-store.
http::response shown(visit const& now, std::string_view view, view::dictionary const& values,
                     int status = 200);

/// The page for an error: the sign-in page for unauthenticated, else the page of its HTTP status.
http::response refused(visit const& now, error const& why);

/// The page of an HTTP status, where no operation was asked.
http::response refused_with(visit const& now, int status);

/// A problem in the words of whoever fills in boxes: programs are told of notations instead.
std::string said_to_people(problem const& wrong, std::string field);

/// To another page of this portal, with a notice there: `done` is one of the codes of notices.cpp.
http::response gone_to(std::string_view path, std::string_view done = {});

/// "31 July 2022".
std::string say(date day);
/// "12,350,000".
std::string say(std::int64_t number);
/// "1 council", "3 councils".
std::string say(std::int64_t count, std::string_view one, std::string_view many);
/// "312 bytes", "12 KB", "3.4 MB".
std::string size_text(std::int64_t bytes);

/// `path?name=value&...`, percent-encoded; pairs with empty values are left out.
std::string address(std::string_view path,
                    std::vector<std::pair<std::string_view, std::string>> const& query);

} // namespace network::pages
