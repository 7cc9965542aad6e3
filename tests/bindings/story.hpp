// How a story of bindings/conformance is told through any door, and how its end is judged; see the
// README there.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace bindings_test {

class door {
  public:
    virtual ~door() = default;
    /// `who` is "operator", "visitor" or somebody's address. The answer; or `error` is set to
    /// {"status", "code", "problems"}.
    virtual boost::json::value call(std::string const& who, std::string const& operation,
                                    boost::json::object const& input,
                                    boost::json::value& error) = 0;
};

/// A line per step that came out otherwise.
std::vector<std::string> faults_of(boost::json::value const& story, door& through);

} // namespace bindings_test
