// Whether control of a council was lost since its membership was settled, so that the network has
// to look at it again: a pure function of control, reviews and a day. Nothing about it is stored
// but the reviews; it takes no right away.
#pragma once

#include "libnetwork/members/commitment_rules.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/safeguard_review.hpp"

namespace network::members {

namespace rules {

/// Of a Full member alone. Its control was settled on the day it became one, and by each review
/// since; a review is due from the day another took control until the network reviews it, or
/// control comes back.
safeguard_state safeguard_on(state const& stands, std::span<control_from const> controls,
                             std::span<safeguard_review const> reviews, vantage const& from);

} // namespace rules

/// Every review, in memory.
class safeguard_book {
  public:
    static std::shared_ptr<safeguard_book const>
    load(network::store::connection& db, std::shared_ptr<safeguard_book const> previous);

    /// Those of a membership, in the order of recording.
    [[nodiscard]] std::span<safeguard_review const> reviews_of(std::int64_t membership) const;

  private:
    std::vector<safeguard_review> reviews_; ///< by membership
};

/// The same for an organisation of the register; `member` may be null.
safeguard_state safeguard_of(safeguard_book const& reviews,
                             organisations::organisation_record const& record,
                             membership const* member, state const& stands, vantage const& from);

/// Who controlled the council, by day, as known then.
std::vector<control_from> controls_of(organisations::organisation_record const& record,
                                      std::optional<instant> known_at);

} // namespace network::members
