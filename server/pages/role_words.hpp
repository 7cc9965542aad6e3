// How posts read on the screen: "Network manager", "Officer, Eastmere City Council".
#pragma once

#include "libnetwork/organisations/words.hpp"
#include "libnetwork/people/person.hpp"
#include "server/pages/visit.hpp"

namespace network::pages {

std::string_view post_text(people::post post);
/// As it reads where it is held: whoever leads in the record of an individual is that individual.
std::string_view post_text(people::post post,
                           std::optional<organisations::organisation_kind> where);
bool is_oneself(people::post post, std::optional<organisations::organisation_kind> where);
/// With the organisation it is held in.
std::string role_text(visit const& now, people::appointment const& held);
/// Where something is held: its name, or "The network", and what it is.
struct place_held {
    std::string name;
    std::optional<organisations::organisation_kind> kind;
};
place_held place_of(visit const& now, std::int64_t organisation);
/// The organisation's name, or "The network".
std::string place_text(visit const& now, std::int64_t organisation);
/// What a page calls an organisation to its own people: "Your council", "Your organisation", and to
/// an individual "Your membership".
std::string_view own_place_text(std::optional<organisations::organisation_kind> kind);
/// The same of the first organisation in which the visitor holds a role; empty where there is none.
std::string_view own_place_text(visit const& now);
/// The step back to the page of that organisation's own people; of the visitor's first where it is
/// empty.
void step_home(visit const& now, view::dictionary& page, std::string const& organisation = {});
/// Today in London.
date card_day(visit const& now);

} // namespace network::pages
