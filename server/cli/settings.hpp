// Where settings come from: the command line before the environment before the configuration file.
#pragma once

#include "server/cli/command.hpp"

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/positional_options.hpp>
#include <boost/program_options/variables_map.hpp>

#include <optional>

namespace network::cli {

class settings {
  public:
    /// Reads words by the options and positions given, with --store, --config and --as beside them;
    /// then COOPNET_* variables and the file that --config or COOPNET_CONFIG names. Throws misuse.
    settings(words const& given, boost::program_options::options_description const& own,
             std::vector<std::string> const& positions = {});

    [[nodiscard]] bool has(std::string const& name) const { return values_.count(name) != 0; }
    /// True for a switch that is set.
    [[nodiscard]] bool is_set(std::string const& name) const;
    [[nodiscard]] std::string text(std::string const& name, std::string_view otherwise = {}) const;
    [[nodiscard]] std::optional<std::string> maybe(std::string const& name) const;
    [[nodiscard]] std::vector<std::string> list(std::string const& name) const;
    [[nodiscard]] long long number(std::string const& name, long long otherwise) const;

    /// The text of an option or position that must be there; throws misuse naming it otherwise.
    [[nodiscard]] std::string needed(std::string const& name) const;
    /// The store: --store or COOPNET_STORE. Throws misuse where neither is given.
    [[nodiscard]] std::string store() const;

  private:
    boost::program_options::variables_map values_;
};

} // namespace network::cli
