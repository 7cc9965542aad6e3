// The register of commitments in memory, shared by readers: what is recorded, and every council as
// known now, so that nothing is worked out twice that no row has changed. And the windows through
// which it looks at the register of organisations.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/commitment_rules.hpp"
#include "libnetwork/organisations/register.hpp"

namespace network::members {

class commitment_book {
  public:
    using councils = std::map<std::int64_t, known_council>;

    /// Read anew only where a row was added since.
    static std::shared_ptr<commitment_book const>
    load(network::store::connection& db, std::shared_ptr<commitment_book const> previous);

    [[nodiscard]] commitment_facts const& facts() const { return facts_; }
    /// As known then, without what the register of organisations knows of them. What is known now
    /// is shared with the book and lives as long as it.
    [[nodiscard]] std::shared_ptr<councils const> known(std::optional<instant> at) const;

  private:
    std::int64_t mark_ = 0;
    commitment_facts facts_;
    councils now_;
};

/// Councils with their control and their end, and what was recorded of a merged duplicate under the
/// entry that was kept. `only`: that council alone, or none.
std::map<std::int64_t, known_council>
councils_on_record(changes::reader& view, std::optional<instant> known_at,
                   std::optional<std::int64_t> only = std::nullopt);

/// One council, as its own unit of work sees it.
known_council council_being_changed(changes::unit_of_work& work, std::int64_t organisation);

} // namespace network::members
