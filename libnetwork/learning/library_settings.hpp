// Few things that are set for the whole library: how large a file may be, and the key by which the
// library signs what it gives away whole. The key's secret half never leaves the store.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::learning {

/// The largest file that is taken, in bytes; 20 MiB where nothing else was set.
std::int64_t attachment_limit(changes::reader& view);

struct attachment_limit_wish {
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(attachment_limit_wish, (), (bytes))
NETWORK_FIELDS(attachment_limit_wish,
               {"bytes", "The largest file that is taken", {.least = 65'536, .most = 26'214'400}})

/// Sets it, for files that come from now on.
result<attachment_limit_wish> set_attachment_limit(changes::unit_of_work& work,
                                                   attachment_limit_wish const& wish);

/// A value that was set, or nothing.
std::optional<std::string> library_setting(changes::reader& view, std::string_view name);
/// Keeps a value; `work` records it where others are to know.
void keep_library_setting(changes::unit_of_work& work, std::string_view name,
                          std::string_view value);

} // namespace network::learning
