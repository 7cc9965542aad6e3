// Before and after, side by side: the part of a page that a reorganisation and a merge share.
#pragma once

#include "libnetwork/organisations/organisation.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

enum class side_of { before, after };

/// One organisation on one side, with what is known of it in short lines. Number 0: it is new.
void show_side(visit const& now, view::dictionary& page, side_of side,
               organisations::organisation_brief const& who);

/// What it does, sentence by sentence, and what is worth a second look.
void show_effects(view::dictionary& page, std::vector<std::string> const& effects,
                  std::vector<std::string> const& warnings);

/// Hidden fields that carry a form over a preview.
void keep_fields(visit const& now, view::dictionary& page,
                 std::initializer_list<std::string_view> names);

} // namespace network::pages
