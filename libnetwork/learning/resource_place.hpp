// A resource as somebody stands before it: which one is meant, what they may see of it today, and
// whether they look after it.
#pragma once

#include "libnetwork/learning/catalogue.hpp"

namespace network::learning {

struct resource_place {
    resource_store::resource_row row;
    catalogue_day::entry_ptr found; ///< null: readers do not find it today
    guarded who;
    learning::sight sight = learning::sight::none;
    bool looks_after = false;
};

/// By number, name for addresses, or a former one. Not found "resource.unknown" where there is
/// none, and where the viewer may see nothing of it.
result<resource_place> place_of(changes::reader& view, std::string_view reference);

/// The same for whoever looks after it; forbidden "resource.not_yours" for those who only read it.
result<resource_place> place_in_hand(changes::reader& view, std::string_view reference);

/// Enough to name and link it: by the title that readers find, or the newest where they find none.
resource_brief brief_of(changes::reader& view, resource_place const& place);

} // namespace network::learning
