// Puts a view together from its own text, the layout around it and the pieces in it, once, when
// the program starts. Knows the few marks below and nothing of values: those come later, per page.
//
//   {{<layout title="Sign in"}}           first line of a view: stand inside that layout
//   {{>field_text name="email" ...}}      put that piece here, with these parameters
//   [[label]]                             in a piece: the parameter's text
//   [[NAME]]                              the parameter `name` in capitals, for a variable's name
//   [[#hint]] ... [[/hint]]               only if the parameter was given
//   [[#type=date]] ... [[/type=date]]     only if it was given with that text
//   [[^hint]] ... [[/hint]]               only if it was not given
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace network::view {

/// Texts of layouts and pieces by name without the ending, such as "field_text".
using piece_texts = std::map<std::string, std::string_view, std::less<>>;

/// The whole text of a view, without blank lines and indentation. `asset` tells the address for
/// [[asset:portal.css]]. Throws failure ("view.broken") that names the view and what is wrong: an
/// unknown piece, a parameter missing or not used, a mark that is not closed.
std::string assemble(std::string_view name, std::string_view text, piece_texts const& pieces,
                     std::function<std::string(std::string_view)> const& asset);

} // namespace network::view
