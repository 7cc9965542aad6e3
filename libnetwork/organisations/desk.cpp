#include "libnetwork/organisations/desk.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/organisations/lineage.hpp"

#include <map>
#include <set>

namespace network::organisations {
namespace {

/// More rows of one kind than this would bury the others; the rest is counted in one line.
constexpr std::size_t most_of_a_kind = 8;

void without_successor(register_book const& book, vantage const& now,
                       std::vector<changes::desk_row>& rows) {
    std::size_t found = 0;
    for (auto const& record : book.records()) {
        if (!record || rules::merged_into(*record, {}) != 0)
            continue;
        auto const life = rules::life_of(*record, {});
        if (!life.recorded || !life.ends || *life.ends > now.on ||
            !living_in_place_of(book, record->id, now).living.empty())
            continue;
        if (++found > most_of_a_kind)
            continue;
        auto const who = brief_of(*record, now);
        rows.push_back({.what = "Find out who followed " + who.name,
                        .detail = "It ended on " + day_text(*life.ends) + " and names no successor",
                        .organisation = who.name,
                        .organisation_slug = who.slug,
                        .whose = "Network team",
                        .action = "Record the successor",
                        .action_path = "/admin/reorganise?before=" + who.slug});
    }
    if (found > most_of_a_kind)
        rows.push_back({.what = "Find out who followed " + std::to_string(found - most_of_a_kind) +
                                " more ended councils",
                        .detail = "They name no successor",
                        .whose = "Network team",
                        .action = "Look at the import's report",
                        .action_path = "/admin/imports"});
}

void about_to_take_effect(register_book const& book, vantage const& now,
                          std::vector<changes::desk_row>& rows) {
    std::set<std::int64_t> told;
    for (auto const& record : book.records()) {
        if (!record)
            continue;
        for (auto const& one : record->successions) {
            if (one->effective <= now.on || !rules::stands(*one, record->successions, {}) ||
                !told.insert(one->id).second)
                continue;
            auto const who = brief_of(*record, now);
            rows.push_back({.what = "Reorganisation takes effect on " + day_text(one->effective),
                            .detail = std::string{label(one->kind)},
                            .organisation = who.name,
                            .organisation_slug = who.slug,
                            .whose = "Network team",
                            .due = one->effective,
                            .waiting_since = london_date(one->recorded_at),
                            .action = "Look at it, or take it back",
                            .action_path = "/admin/reorganisations/" + std::to_string(one->id) +
                                           "?organisation=" + who.slug});
        }
    }
}

void entered_twice(register_book const& book, vantage const& now,
                   std::vector<changes::desk_row>& rows) {
    view_row const* before = nullptr;
    std::size_t found = 0;
    auto const register_today = book.on(now); // kept while its rows are read
    for (auto const& entry : register_today->rows()) {
        if (before && before->folded == entry->folded && before->row.kind == entry->row.kind &&
            ++found <= most_of_a_kind)
            rows.push_back({.what = "Is " + entry->row.name + " entered twice?",
                            .organisation = entry->row.name,
                            .organisation_slug = entry->row.slug,
                            .whose = "Network team",
                            .action = "Compare and merge",
                            .action_path = "/admin/merge?keep=" + before->row.slug +
                                           "&drop=" + entry->row.slug});
        before = entry.get();
    }
}

} // namespace

std::vector<changes::desk_row> desk_rows(changes::reader& view) {
    auto const book = view.cached<register_book>();
    vantage const now{view.today(), std::nullopt};
    std::vector<changes::desk_row> rows;
    about_to_take_effect(*book, now, rows);
    entered_twice(*book, now, rows);
    without_successor(*book, now, rows);
    return rows;
}

} // namespace network::organisations
