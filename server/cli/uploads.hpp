// The folder of uploads that came with a WordPress export: the files that the export speaks of, as
// many at a time as are taken in at once.
#pragma once

#include <boost/json/array.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace network::cli {

struct uploads {
    std::vector<boost::json::array>
        parts;                          ///< of some dozen megabytes each; at least one, maybe empty
    std::vector<std::string> too_large; ///< which the library would not take, by their place
};

/// Reads them. Links are not followed, and what the export does not name is not read. Throws failed
/// where the folder cannot be read.
uploads uploads_in(std::string const& folder, std::string_view export_text);

} // namespace network::cli
