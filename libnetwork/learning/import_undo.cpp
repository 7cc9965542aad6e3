// Takes back what an import of resources brought: what it opened is withdrawn, what it changed says
// again what it said before. Refused where somebody has built upon it since.
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/learning/imported_comments.hpp"
#include "libnetwork/learning/lineage_in_table.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/resource_plan.hpp"

#include <map>

namespace network::learning {
namespace {

/// What became of the resources of an import, before it and after it.
class taken_in {
  public:
    explicit taken_in(std::vector<imported_store::imported_row> const& rows) {
        for (auto const& row : rows)
            if (row.digest.empty())
                undone_[row.version] = row.before;
    }

    /// The version whose words a version says again, where an undo gave them back; else itself.
    [[nodiscard]] std::int64_t first_said_by(std::int64_t version) const {
        for (auto found = undone_.find(version); found != undone_.end() && found->second;
             found = undone_.find(version))
            version = *found->second;
        return version;
    }

    /// Whether an undo withdrew it.
    [[nodiscard]] bool is_withdrawn(std::int64_t version) const {
        auto const found = undone_.find(version);
        return found != undone_.end() && !found->second;
    }

  private:
    std::map<std::int64_t, std::optional<std::int64_t>> undone_; ///< to what it was given back from
};

std::vector<problem> obstacles(changes::unit_of_work& work,
                               std::vector<imported_store::imported_row> const& rows,
                               taken_in const& history) {
    std::vector<problem> found;
    for (auto const& row : rows) {
        auto const versions = resource_store::versions_of(work.db(), row.resource);
        if (history.first_said_by(versions.back().id) != history.first_said_by(row.version))
            found.push_back({"resources." + std::to_string(row.resource), "resource.edited_since",
                             versions.back().title + ": it was edited since"});
    }
    return found;
}

void withdraw(changes::unit_of_work& work, resource_store::resource_row const& resource,
              std::string const& why) {
    event gone;
    gone.kind = event_kind::withdrawn;
    gone.effective = work.today();
    gone.reason = why;
    record_event(work, resource, gone);
}

void give_back(changes::unit_of_work& work, resource_store::resource_row const& resource,
               imported_store::imported_row& row, std::string const& why) {
    auto const version =
        save_version(work, resource, resource_store::content_of(work.db(), *row.before), why);
    row.version = version.id;
    event again;
    again.kind = event_kind::published;
    again.version = version.id;
    again.effective = work.today();
    auto const state =
        rules::state_on(resource_store::events_of(work.db(), resource.id), {}, work.today());
    if (state.is_readable())
        record_event(work, resource, again);
}

} // namespace

result<undo_import_outcome> undo_import(changes::unit_of_work& work,
                                        organisations::undo_import_wish const& wish) {
    NETWORK_TRY(auto const import, changes::import_of(work, wish.import));
    if (import.kind != "wordpress" && import.kind != "resources") {
        NETWORK_TRY(auto const done, members::undo_import(work, wish));
        return undo_import_outcome{done.import,          done.events_withdrawn,
                                   done.facts_withdrawn, done.successions_cancelled,
                                   done.organisations,   0};
    }
    if (import.undone_at)
        return conflict("import.already_undone", "that import has been undone already");
    auto rows = imported_store::of_import(work.db(), wish.import);
    taken_in const history{imported_store::beside_import(work.db(), wish.import)};
    if (auto found = obstacles(work, rows, history); !found.empty()) {
        auto failed =
            conflict("import.built_upon", "some of what it brought is in use: undo that first");
        failed.problems = std::move(found);
        return failed;
    }
    auto const why = undo_reason(wish.import);
    undo_import_outcome done;
    done.import = wish.import;
    for (auto& row : rows) {
        auto const resource = *resource_store::find(work.db(), row.resource);
        // What stood withdrawn when it came is withdrawn again.
        if (row.before && history.is_withdrawn(*row.before))
            row.before.reset();
        if (row.before) {
            give_back(work, resource, row, why);
        } else {
            withdraw(work, resource, why);
            row.version = resource_store::versions_of(work.db(), row.resource).back().id;
        }
        row.digest.clear();
        ++done.resources;
    }
    imported_store::insert(work.db(), rows);
    hide_comments(work, wish.import);
    untie_links(work, wish.import);
    NETWORK_CHECK(changes::mark_undone(work, wish.import));
    return done;
}

} // namespace network::learning
