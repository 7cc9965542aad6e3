// Who acts, and for which organisation that still lives: asked by several use cases of the library.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/project_book.hpp"

#include <cstdint>
#include <optional>

namespace network::learning {

/// The person who acts; none where the program itself does.
inline std::optional<std::int64_t> acting_person(changes::unit_of_work const& work) {
    auto const person = work.by().person;
    return person != 0 ? std::optional{person} : std::nullopt;
}

/// The organisation itself, or today's successor of one that ended.
inline std::int64_t living_today(changes::reader& view, std::int64_t organisation) {
    return living_form(*view.cached<organisations::register_book>(), organisation, view.today());
}

} // namespace network::learning
