// One resource with all that is recorded of it, as it stands today: what use cases on a single
// resource begin with. Lists read the catalogue. It asks no right; it tells what bears on rights.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/resource_store.hpp"
#include "libnetwork/learning/visibility.hpp"

namespace network::learning {

/// A version with what it says and who may read it.
struct version_text {
    resource_store::version_row row;
    content says;
    guarded who;
};

struct dossier {
    resource_store::resource_row row;
    std::vector<resource_store::version_row> versions; ///< by number
    std::vector<event> events;                         ///< in the order of recording
    std::vector<period> holds; ///< days on which its council may not publish what was scheduled
    editorial_state state;
    std::optional<version_text> live;    ///< what readers see, or saw last
    std::optional<version_text> pending; ///< what its authors have in hand

    [[nodiscard]] resource_store::version_row const* version(std::int64_t number) const;
    /// The newest version: the one in hand, else the one that readers see.
    [[nodiscard]] version_text const& newest() const { return pending ? *pending : *live; }
};

/// The resource of that name for addresses, former name, address on another site, or number. Not
/// found "resource.unknown". Sees its own unit of work's changes.
result<dossier> dossier_of(changes::reader& view, std::string_view reference);
/// Works out again how it stands, after something was recorded.
void bring_forward(changes::reader& view, dossier& file);

/// One of its versions, whole. `readable`: readers may find its text.
version_text version_text_of(changes::reader& view, dossier const& file,
                             resource_store::version_row const& row, bool readable);

/// The viewer looks after it: the network team, its lead and its co-authors in the version that
/// readers see or in the one in hand.
bool looks_after(readership const& who, dossier const& file);
/// The same as an answer for use cases that change something: for those who may not even see it,
/// not found "resource.unknown"; for its readers forbidden "resource.not_yours".
result<> check_looks_after(changes::reader& view, dossier const& file);
/// The answer to whoever may not know of it.
error unknown_resource();

} // namespace network::learning
