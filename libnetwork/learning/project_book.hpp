// All rounds and projects in memory, with the one function that says how a project stands and who
// may see how much of it. Readers share the book; a unit of work reads its own.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/project_rules.hpp"
#include "libnetwork/learning/project_store.hpp"
#include "libnetwork/learning/visibility.hpp"
#include "libnetwork/organisations/register.hpp"

#include <memory>
#include <set>

namespace network::learning {

/// A project with all that was recorded of it and what its newest version says.
struct project_record {
    project_store::project_row row;
    project_content says;
    std::int64_t version = 0; ///< the row of that version
    std::int64_t number = 0;  ///< its number
    std::vector<project_event> events;
    std::vector<project_store::joining_row> joinings;

    [[nodiscard]] project_standing on(date day) const {
        return rules::state_on(events, says.starts, says.due, day);
    }
    /// Organisations that back it or joined it, in the order in which they did.
    [[nodiscard]] std::vector<std::int64_t> joined() const;
    [[nodiscard]] project_brief brief() const { return {row.id, row.slug, says.title, says.type}; }
};

class project_book {
  public:
    static std::shared_ptr<project_book const> load(network::store::connection& db,
                                                    std::shared_ptr<project_book const> previous);

    [[nodiscard]] std::vector<project_record> const& projects() const { return projects_; }
    [[nodiscard]] std::vector<project_store::round_record> const& rounds() const { return rounds_; }
    [[nodiscard]] project_record const* find(std::int64_t id) const;
    /// By slug or number; null where there is none.
    [[nodiscard]] project_record const* called(std::string_view reference) const;
    [[nodiscard]] project_store::round_record const* round(std::int64_t number) const;
    [[nodiscard]] project_store::round_record const* round_of(project_record const& project) const;

  private:
    std::int64_t number_ = 0;
    std::vector<project_record> projects_; ///< by id
    std::vector<project_store::round_record> rounds_;
};

/// The shared book; inside a unit of work one read through its own connection.
std::shared_ptr<project_book const> projects_of(changes::reader& view);

/// What bears on who may read of a project, for the one function that decides it (visibility.hpp).
guarded guarded_of(project_record const& project, date day);

/// The organisation that stands for this one on the day: what its entry was merged into, and
/// whoever took its place, as long as that is one and not several.
std::int64_t living_form(organisations::register_book const& book, std::int64_t organisation,
                         date day);

/// An organisation in one line, as of today.
organisations::organisation_brief who_is(changes::reader& view, std::int64_t organisation);

} // namespace network::learning
