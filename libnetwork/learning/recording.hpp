// The one path by which the library is written: pages, the API, C and imports all come through
// here, so that the same act leaves the same rows and the same entry in the audit trail. It asks no
// right and no rule; the use cases did.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/resource_store.hpp"

namespace network::learning {

/// Opens a resource under a slug made from its title, with a number where it is taken. Nobody sees
/// anything of it yet. `urn`: the lasting name it has had elsewhere.
resource_store::resource_row open_resource(changes::unit_of_work& work, resource_kind kind,
                                           std::optional<std::int64_t> organisation,
                                           std::string_view title,
                                           std::optional<std::string> urn = {});

/// Keeps another version and takes it in hand. `note`: what changed, in a sentence.
resource_store::version_row save_version(changes::unit_of_work& work,
                                         resource_store::resource_row const& resource,
                                         content const& says, std::string_view note,
                                         std::optional<std::string> urn = {});

/// Records what became of it; fills in who and when. What comes out enters the search index. The
/// number of the event.
std::int64_t record_event(changes::unit_of_work& work, resource_store::resource_row const& resource,
                          event what);
/// The same without the index: for those who record many, and index them together at the end.
std::int64_t record_event_alone(changes::unit_of_work& work,
                                resource_store::resource_row const& resource, event what);

/// Gives it a name for addresses of its own choosing; the old one leads to it for ever. Conflict
/// "resource.slug_taken"; invalid "slug", "slug.reserved".
result<> rename_address(changes::unit_of_work& work, resource_store::resource_row& resource,
                        std::string_view slug);

/// In which fields two versions differ, as text, lists a line for each item.
std::vector<changes::field_change> differences(content const* before, content const* after);

} // namespace network::learning
