// Facts on their way into the register: gathered for one organisation, written together with the
// journal entry that says so. Knows how facts are recorded, not whether they should be.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "libnetwork/organisations/register.hpp"
#include "libnetwork/organisations/store.hpp"

namespace network::organisations {

/// The forms that a fact can have.
namespace draft {
store::new_fact text(attribute which, std::string_view value, std::optional<date> from = {});
template <described_enum E>
store::new_fact word(attribute which, E value, std::optional<date> from = {}) {
    return text(which, to_word(value), from);
}
store::new_fact code(code_given const& given, std::optional<date> from = {});
store::new_fact figure(attribute which, std::int64_t amount, std::int64_t year);
store::new_fact relation(attribute which, std::int64_t other, std::optional<date> from = {});
store::new_fact day(attribute which, date when);
/// Takes a fact back.
store::new_fact withdrawal(fact const& what);
} // namespace draft

/// Writes the facts of one organisation as one change.
class recording {
  public:
    /// `record`: as it stands before the change; null for a new organisation.
    recording(changes::unit_of_work& work, std::int64_t organisation,
              organisation_record const* record, evidence rests_on);

    /// Records it, unless it already holds; then nothing happens. A figure of a year, a first or a
    /// last day that was recorded otherwise is corrected by it.
    void state(store::new_fact what);
    /// Records it whatever holds.
    void put(store::new_fact what);
    [[nodiscard]] bool empty() const { return facts_.empty(); }

    /// Appends the journal entry. Without any new fact nothing is appended.
    organisation_changed finish(std::string_view event,
                                std::vector<changes::field_change> also = {});

  private:
    [[nodiscard]] fact const* holding(store::new_fact const& what) const;
    void note(store::new_fact const& what, fact const* before);

    changes::unit_of_work& work_;
    std::int64_t organisation_;
    organisation_record const* record_;
    evidence evidence_;
    std::vector<std::int64_t> facts_;
    std::vector<changes::field_change> changes_;
};

/// A slug for that name that nobody living or dead has, given to the organisation. None is given
/// where it has a fitting one already.
std::string give_slug(changes::unit_of_work& work, record_source const& source,
                      std::int64_t organisation, std::string_view name);

/// Problems with codes that others bear while this organisation (0: a new one) lives from that day
/// on.
std::vector<problem> taken_codes(record_source const& source, std::int64_t organisation,
                                 std::vector<code_given> const& codes, std::optional<date> from);

/// "conflict" with these problems.
error code_taken(std::vector<problem> problems);

} // namespace network::organisations
