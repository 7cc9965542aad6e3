// The form in which a study is written: what a version says as fields, and fields as the input of
// the operations that keep it. Nothing that was typed is lost on the way.
#pragma once

#include "libnetwork/learning/reading.hpp"
#include "server/pages/visit.hpp"

#include <map>

namespace network::pages {

/// Fields of the form by name, one value each; tiers are "tier_full" and so on, themes
/// "theme_food".
using form_values = std::map<std::string, std::string, std::less<>>;

/// What a version says, as the form shows it.
form_values values_of(learning::content const& says);
/// What was typed.
form_values values_typed(visit const& now);

/// Fills the form.
void show_form(visit const& now, view::dictionary& page, form_values const& values);

/// The boxes as the input of resources.draft and resources.revise. `before` is the version on which
/// the writing began: organisations that it names keep their link to the register.
boost::json::object input_of(form_values const& values, learning::content const* before);

/// The form with what was saved last, and with all that the editors still miss in it.
http::response incomplete_text(visit& now, std::string const& slug, error const& why);

/// Shows what is wrong at the fields where it was typed.
void show_form_problems(error const& why, view::dictionary& page, form_values const& values);

} // namespace network::pages
