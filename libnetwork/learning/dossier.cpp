#include "libnetwork/learning/dossier.hpp"

#include "libnetwork/learning/guarding.hpp"
#include "libnetwork/learning/pre_election.hpp"

#include <algorithm>

namespace network::learning {
namespace {

std::optional<version_text> version_in(changes::reader& view, dossier const& file,
                                       std::int64_t version, bool readable) {
    for (auto const& row : file.versions)
        if (row.id == version)
            return version_text_of(view, file, row, readable);
    return std::nullopt;
}

} // namespace

error unknown_resource() {
    return not_found("resource.unknown", "There is no such resource");
}

resource_store::version_row const* dossier::version(std::int64_t number) const {
    auto const found = std::find_if(versions.begin(), versions.end(),
                                    [&](auto const& one) { return one.number == number; });
    return found != versions.end() ? &*found : nullptr;
}

version_text version_text_of(changes::reader& view, dossier const& file,
                             resource_store::version_row const& row, bool readable) {
    version_text text{row, resource_store::content_of(view.db(), row.id), {}};
    text.who = guarded_by(file.row.organisation, text.says, readable);
    return text;
}

void bring_forward(changes::reader& view, dossier& file) {
    auto& db = view.db();
    file.versions = resource_store::versions_of(db, file.row.id);
    file.events = resource_store::events_of(db, file.row.id);
    file.state = rules::state_on(file.events, file.holds, view.today());
    file.live = version_in(view, file, file.state.live, file.state.is_readable());
    file.pending = version_in(view, file, file.state.pending, false);
}

result<dossier> dossier_of(changes::reader& view, std::string_view reference) {
    auto const row = resource_store::find_called(view.db(), reference);
    if (!row)
        return unknown_resource();
    dossier file;
    file.row = *row;
    if (row->organisation)
        file.holds =
            pre_election_holds(view, *row->organisation, view.today(),
                               furthest_day(resource_store::events_of(view.db(), row->id)));
    bring_forward(view, file);
    if (!file.live && !file.pending)
        return unknown_resource();
    return file;
}

bool looks_after(readership const& who, dossier const& file) {
    return (file.live && rules::looks_after(who, file.live->who)) ||
           (file.pending && rules::looks_after(who, file.pending->who));
}

result<> check_looks_after(changes::reader& view, dossier const& file) {
    auto const who = readership_of(view);
    if (looks_after(who, file))
        return {};
    if (file.live && rules::sight_of(who, file.live->who, view.today()) != sight::none)
        return forbidden("resource.not_yours",
                         "Only the organisations that wrote it, and the network team, may do this");
    return unknown_resource();
}

} // namespace network::learning
