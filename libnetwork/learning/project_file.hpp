// What the use cases of bids and projects share: the project meant, who may read of it, what bears
// on its bid, and the one path by which its events are recorded.
#pragma once

#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/minutes.hpp"

namespace network::learning {

/// A project as one use case sees it. The book keeps it alive.
struct project_file {
    std::shared_ptr<project_book const> book;
    project_record const* record = nullptr;
    project_standing stands;

    [[nodiscard]] project_record const* operator->() const { return record; }
};

/// The project of that slug or number, whoever asks. Not found "project.unknown".
result<project_file> project_called(changes::reader& view, std::string_view reference);
/// The same, for those who may read of it; for others it does not exist.
result<project_file> readable_project(changes::reader& view, std::string_view reference);
/// The bid of that number, led by that organisation or by one whose place it took. Not found
/// "project.unknown".
result<project_file> bid_of(changes::reader& view, std::string_view organisation, std::int64_t bid);

/// True where the viewer acts for its lead, or is on the network team or audits it.
bool looks_after_project(changes::reader& view, project_record const& project);

/// One of the register where the reference or the name means one, else a name as given.
project_partner partner_called(changes::reader& view, std::string_view given, project_part part,
                               std::optional<std::int64_t> amount = {});

/// What bears on the bid beside what it says; `round` points into the file's book.
rules::bid_situation situation_of(changes::reader& view, project_file const& file);

/// The minute cited; it has to be that body's. Not found "minute.unknown"; invalid
/// "minute.other_body", "minute.required".
result<members::cited_minute> cited_minute_of(changes::reader& view, std::string_view reference,
                                              std::string_view body);

/// Records what became of it, on `what.effective` (1970: today). Conflict "project.not_now" where
/// the order of steps does not allow it. Reads the file anew.
result<> take(changes::unit_of_work& work, project_file& file, project_event what);
/// Keeps another version and records that.
void save_version(changes::unit_of_work& work, project_file& file, project_content const& says);
/// Opens a project and keeps its first version.
result<project_file> open_project(changes::unit_of_work& work, std::optional<std::int64_t> lead,
                                  project_content const& says, project_event first);

} // namespace network::learning
