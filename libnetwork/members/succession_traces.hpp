// What hangs on an organisation that ends besides its membership: the seats it holds, the roles
// people hold in it, and the letters they were sent. Counted and told; nothing is moved by it.
#pragma once

#include "libnetwork/members/succession.hpp"
#include "libnetwork/organisations/register.hpp"

#include <functional>

namespace network::members::traces {

/// For so long back a preview lists letters that went out.
inline constexpr int months_of_mail = 12;

using name_source = std::function<std::string(std::int64_t organisation)>;

/// How many roles people hold there on that day.
std::int64_t people_at(changes::reader& view, std::int64_t organisation, date on);

/// The seats it holds on the eve of that day, with what becomes of them. `successors`: their names.
std::vector<succession_seat> seats_of(changes::reader& view, std::int64_t organisation,
                                      std::string const& name, date ends,
                                      std::string const& successors);

/// The letters that whoever holds a role there was sent since then, letter by letter.
std::vector<succession_letter> letters_to(changes::reader& view, std::int64_t organisation,
                                          std::string const& name, instant since);

/// The letters that people of all it names were sent since a succession was recorded. Not found
/// "succession.unknown".
result<std::vector<succession_letter>> letters_since(changes::reader& view,
                                                     organisations::record_source const& source,
                                                     std::int64_t succession);

std::string text_of(succession_seat const& seat);
std::string text_of(succession_letter const& letter);

} // namespace network::members::traces
