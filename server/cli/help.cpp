// coopnet help: the commands, from the one table of them.
#include "server/cli/output.hpp"
#include "server/cli/settings.hpp"

namespace network::cli {
namespace {

constexpr std::string_view closing =
    "\n"
    "Every command takes --store URI (or COOPNET_STORE): sqlite:PATH, sqlite::memory: or\n"
    "postgresql://..., --as EMAIL to act as that person, and --config FILE.\n"
    "Settings come from the command line, then COOPNET_* variables, then the file.\n"
    "Exit status: 0 done, 1 failed, 2 misused. The manual is coopnet(1).\n";

void list_commands(output& out) {
    out.write("coopnet: the member network portal\n\n");
    for (auto const& row : commands()) {
        out.write("  ");
        out.write(row.name);
        out.write(std::string(row.name.size() < 9 ? 9 - row.name.size() : 1, ' '));
        out.write(row.summary);
        out.write("\n");
    }
    out.write(closing);
}

} // namespace

int help(words const& given) {
    auto& out = standard_output();
    if (given.empty()) {
        list_commands(out);
        return 0;
    }
    auto const* row = find_command(given.front());
    if (!row)
        throw misuse("there is no command '" + given.front().substr(0, 40) + "'");
    out.write("coopnet ");
    out.write(row->name);
    out.write(row->usage.empty() ? "" : " ");
    out.write(row->usage);
    out.write("\n");
    out.write(row->summary);
    out.write("\n");
    out.write(closing);
    return 0;
}

} // namespace network::cli
