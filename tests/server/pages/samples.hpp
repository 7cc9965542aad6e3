// Plausible values for every view, read from samples/VIEW.json or samples/VIEW@CASE.json: a text or
// number is a value, true shows a section, a list of objects repeats one. What every page has in
// common stands in frames/.
#pragma once

#include "server/pages/dictionary.hpp"

#include <string>
#include <vector>

namespace network::view {

struct sample {
    std::string name; ///< "organisations@empty"
    std::string view; ///< "organisations"
    dictionary values;
};

/// All of them, by name. Throws when a file cannot be read or is not JSON.
std::vector<sample> samples();

} // namespace network::view
