// The rules of the register: what follows from the recorded facts on a day, as known at an instant.
// Pure functions; they read no store and no clock.
#pragma once

#include "libnetwork/base/result.hpp"
#include "libnetwork/organisations/organisation.hpp"

#include <array>
#include <memory>
#include <span>

namespace network::organisations {

/// Everything recorded about one organisation, in the order of recording.
struct organisation_record {
    std::int64_t id = 0;
    instant created_at;
    std::vector<std::string> slugs;
    std::vector<fact> facts;
    std::vector<std::shared_ptr<succession const>>
        successions;                     ///< it goes before or comes after in
    std::vector<duplicate_merge> merges; ///< it is kept or merged in
    std::vector<listing_consent> consents;
};

/// A point of view: the civil day asked about, and up to which instant the register is read (none:
/// all that is recorded).
struct vantage {
    date on;
    std::optional<instant> known_at;

    bool operator==(vantage const&) const = default;
};

/// From when to when an organisation exists.
struct life {
    bool recorded = false;      ///< has a name that was not taken back
    std::optional<date> begins; ///< none: unknown, hence existing already
    std::optional<date> ends;   ///< first day on which it is no more

    [[nodiscard]] bool holds(date day) const {
        return recorded && (!begins || *begins <= day) && (!ends || day < *ends);
    }
    bool operator==(life const&) const = default;
};

/// What holds on a day: pointers into the facts it was read from, which must outlive it.
struct organisation_state {
    organisations::life life;
    std::array<fact const*, 18> one{};  ///< by attribute, where only one holds at a time
    std::array<fact const*, 7> codes{}; ///< by code_scheme

    [[nodiscard]] fact const* operator[](attribute which) const {
        return one[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] fact const* code(code_scheme which) const {
        return codes[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] std::string_view text(attribute which) const {
        auto const* found = (*this)[which];
        return found ? std::string_view{found->value} : std::string_view{};
    }
    template <described_enum E>
    [[nodiscard]] std::optional<E> word(attribute which) const {
        auto const* found = (*this)[which];
        return found ? from_word<E>(found->value) : std::nullopt;
    }
};

namespace rules {

/// True where the fact was recorded by then, and neither taken back nor corrected by then.
bool stands(fact const& one, std::span<fact const> all, std::optional<instant> known_at);
/// The facts that stand.
std::vector<fact const*> standing(std::span<fact const> all, std::optional<instant> known_at);
/// True where it was recorded by then and not cancelled by then. `all` holds the cancelling rows.
bool stands(succession const& one, std::span<std::shared_ptr<succession const> const> all,
            std::optional<instant> known_at);
/// True where the merge was recorded by then and not undone by then.
bool stands(duplicate_merge const& one, std::span<duplicate_merge const> all,
            std::optional<instant> known_at);

/// Does this kind of succession end a predecessor that is not among the successors?
bool ends_predecessors(succession_kind kind);

/// A recorded `ends`, or the earliest succession that ends it, whichever comes first.
life life_of(organisation_record const& record, std::optional<instant> known_at);

/// What holds on that day. Of each state-like attribute: the fact with the latest first day that is
/// not after it (of several, the one recorded last), unless its last day is past. Of figures: the
/// latest year not after the day's year, else the earliest later one.
organisation_state state_on(organisation_record const& record, vantage const& from);
/// What the kept entry does not say is said by its duplicate.
void take_over(organisation_state& kept, organisation_state const& duplicate);

/// The kept entry that stands for this one, or 0 where it stands for itself.
std::int64_t merged_into(organisation_record const& record, std::optional<instant> known_at);

/// A private person: some fact that stands says so, of whatever day.
bool is_individual(organisation_record const& record);
/// The newest consent to being listed by name whose day has come, or null.
listing_consent const* consent_on(organisation_record const& record, date day);

/// The legal name on that day; before its first name that one; of a record that was taken back
/// the last name it had.
std::string_view name_on(organisation_record const& record, vantage const& from);
/// The address: the slug made from the name of that day where it has such a one, else its newest.
std::string slug_on(organisation_record const& record, std::string_view name);

/// "53.4,-2.8" and back, in millionths of a degree. Nothing where it is no position on Earth.
std::optional<position> parse_position(std::string_view stored);
std::string to_stored(position const& where);

// What may enter. Each returns the problem, or nothing where the value is sound.
std::optional<problem> fault_in_name(std::string_view field, std::string_view name);
std::optional<problem> fault_in_code(std::string_view field, code_scheme scheme,
                                     std::string_view code);
std::optional<problem> fault_in_date(std::string_view field, date day);
std::optional<problem> fault_in_website(std::string_view field, std::string_view address);
std::optional<problem> fault_in_position(std::string_view field, position const& where);
std::optional<problem> fault_in_figure(std::string_view field, attribute which, std::int64_t amount,
                                       std::int64_t year);
/// Of any attribute's stored value, for corrections.
std::optional<problem> fault_in_value(std::string_view field, attribute which,
                                      std::string_view scheme, std::string_view value);
/// A value as it is stored: trimmed, runs of white space made one; codes without spaces, upper
/// case.
std::string tidy(attribute which, std::string_view value);

/// The nation in which a council with that GSS code lies.
std::optional<nation> nation_of_code(std::string_view gss);

} // namespace rules
} // namespace network::organisations
