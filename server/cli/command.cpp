#include "server/cli/command.hpp"

#include "server/cli/output.hpp"

#include <boost/program_options/errors.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>

namespace network::cli {
namespace {

constexpr std::array<command, 15> table{{
    {"serve",
     "[--listen ADDRESS:PORT] [--public-url URL] [--trusted-proxy ADDRESS]... [--smtp URL]"
     " [--mail-from ADDRESS] [--workers N] [--no-access-log]",
     "Serve the portal until told to stop", serve},
    {"init", "", "Make a store, or bring one up to this version", init},
    {"demo", "[--organisations N] [--seed S] [--membership-events E] [--resources R]",
     "Load the demo network, or one of any size", demo},
    {"call", "OPERATION [JSON|-] | --list", "Do one operation and print its answer", call},
    {"import",
     "councils|members|resources|wordpress FILE [--dry-run] [--skip-refused] [--all-lines] "
     "[--media DIR] [--source TEXT]"
     " [--licence TEXT] ...",
     "Take a file into the register", import},
    {"undo", "import NUMBER", "Take back what an import brought", undo},
    {"export",
     "organisations|members|resources|library [--format csv|xlsx|json] [-o FILE] [--as-on DATE]",
     "Write the register, the memberships or the library out", export_list},
    {"backup", "FILE", "Write the whole store into one file", backup},
    {"restore", "FILE", "Fill an empty store from such a file", restore},
    {"check", "", "Prove the store sound", check},
    {"person", "add --email E --name N --role R [--organisation SLUG] | list",
     "Add a person, or list them", person},
    {"token", "create --person E --label L [--expires DATE] [--scope S]...",
     "Make a token for programs", token},
    {"verify", "FILE [--key KEY]", "Prove that a copy of the library is as it was signed", verify},
    {"version", "", "Print the version", version},
    {"help", "[COMMAND]", "Say what there is", help},
}};

std::string one_line(std::string_view text) {
    std::string line{text};
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

void complain(std::string_view name, std::string_view what) {
    if (!what.empty())
        std::cerr << "coopnet" << (name.empty() ? "" : " ") << name << ": " << one_line(what)
                  << std::endl;
}

int run_guarded(command const& chosen, words const& given) {
    try {
        auto const status = chosen.run(given);
        standard_output().finish();
        return status;
    } catch (misuse const& wrong) {
        complain(chosen.name, wrong.what());
        return 2;
    } catch (boost::program_options::error const& wrong) {
        complain(chosen.name, wrong.what());
        return 2;
    } catch (failed const& wrong) {
        complain(chosen.name, wrong.what());
    } catch (failure const& broken) {
        // Its text may quote values; the code is safe to show.
        complain(chosen.name, "the store failed: " + broken.code());
    } catch (std::exception const& broken) {
        complain(chosen.name, broken.what());
    }
    return 1;
}

} // namespace

failed::failed(error const& what)
    : std::runtime_error([&] {
          auto line = what.message.empty() ? what.code : what.message;
          // What is wrong with one field alone is the whole message already.
          bool const said = what.problems.size() == 1 && what.problems.front().message == line;
          auto const whole = line;
          for (auto const& p : what.problems)
              if (said)
                  line = p.field + ": " + line;
              else if (p.message != whole)
                  line += "; " + p.field + ": " + p.message;
          return line + " [" + what.code + "]";
      }()) {}

std::span<command const> commands() {
    return table;
}

command const* find_command(std::string_view name) {
    auto const found = std::find_if(table.begin(), table.end(),
                                    [&](command const& row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

int run_program(words const& given) {
    // A reader that goes away and a file that may not grow are errors of the write, not the end of
    // the process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    if (given.empty()) {
        complain({}, "say what to do; `coopnet help` lists the commands");
        return 2;
    }
    auto name = given.front();
    if (name == "--help" || name == "-h")
        name = "help";
    if (name == "--version")
        name = "version";
    auto const* chosen = find_command(name);
    if (!chosen) {
        complain({}, "there is no command '" + name.substr(0, 40) +
                         "'; `coopnet help` lists the commands");
        return 2;
    }
    words rest{given.begin() + 1, given.end()};
    for (auto const& word : rest)
        if (word == "--help")
            return run_guarded(*find_command("help"), {name});
    return run_guarded(*chosen, rest);
}

} // namespace network::cli
