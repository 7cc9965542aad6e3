// The commands of the program: what each is called, how it is used, and how it may end. Commands
// translate words into calls of the core; they decide nothing.
#pragma once

#include "libnetwork/base/error.hpp"

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace network::cli {

/// The command line cannot be understood: exit status 2, with one line that says why.
struct misuse : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The work could not be done: exit status 1, with one line that says why. An empty line: all was
/// said already.
struct failed : std::runtime_error {
    using std::runtime_error::runtime_error;
    explicit failed(error const& what);
};

using words = std::vector<std::string>;

struct command {
    std::string_view name;
    std::string_view usage; ///< what follows the name
    std::string_view summary;
    int (*run)(words const& given);
};

std::span<command const> commands();
/// Null for a name that no command has.
command const* find_command(std::string_view name);

/// Runs the program: the first word names the command. Returns the exit status.
int run_program(words const& given);

// One function per command, each in the file of its name.
int serve(words const& given);
int init(words const& given);
int demo(words const& given);
int call(words const& given);
int import(words const& given);
int undo(words const& given);
int export_list(words const& given);
int backup(words const& given);
int restore(words const& given);
int check(words const& given);
int person(words const& given);
int token(words const& given);
int verify(words const& given);
int version(words const& given);
int help(words const& given);

} // namespace network::cli
