// The council whose commitment is being kept, and the checks that all keeping shares. For the
// writing use cases of this module only.
#pragma once

#include "libnetwork/members/commitment_book.hpp"
#include "libnetwork/members/commitment_keeping.hpp"

namespace network::members::keeping {

/// The council concerned: its number, name for addresses, and all that stands of it.
struct kept_council {
    std::int64_t id = 0;
    std::string slug;
    known_council known;
};

/// Not found "organisation.unknown"; invalid "commitment.not_a_council".
result<kept_council> council_called(changes::unit_of_work& work, std::string_view reference);

/// The declaration that counts on that day and is in force on it. Not found "commitment.none",
/// conflict "commitment.not_in_force".
result<known_commitment const*> commitment_in_force(kept_council const& council, date on);

/// Adds "date.future" where the day lies after today.
void refuse_future(std::vector<problem>& problems, std::string_view field, date day, date today);
/// Adds "required" where nothing is left of the text.
void refuse_blank(std::vector<problem>& problems, std::string_view field, std::string_view text,
                  std::string_view message);

/// Trimmed text of an optional field.
std::string tidy(std::optional<std::string> const& text, std::string_view otherwise = {});

/// Journal entry and answer for a new row. `root` is what later acts name it by.
template <class Row>
commitment_changed recorded(changes::unit_of_work& work, kept_council const& council,
                            std::string_view event, std::string_view kind, Row const& row,
                            std::int64_t root, std::vector<changes::field_change> also = {}) {
    auto changes = changes::differences<Row>(nullptr, &row);
    changes.insert(changes.end(), also.begin(), also.end());
    work.record({.event = event,
                 .subject_kind = kind,
                 .subject = root,
                 .organisation = council.id,
                 .changes = std::move(changes)});
    return {root, council.slug};
}

} // namespace network::members::keeping
