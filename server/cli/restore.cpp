// coopnet restore: fills an empty store from a copy that `backup` made.
#include "server/cli/core.hpp"

#include <array>
#include <filesystem>
#include <fstream>

namespace network::cli {
namespace {

/// Told before the store to be filled is made: a word that was mistyped leaves nothing behind.
result<> fault_in(std::string const& file) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return not_found("backup.missing", "There is no file " + file);
    constexpr std::string_view mark = "SQLite format 3";
    std::array<char, mark.size()> head{};
    std::ifstream{file, std::ios::binary}.read(head.data(), head.size());
    if (std::string_view{head.data(), head.size()} != mark)
        return conflict("backup.not_one", file + " is not a file that `coopnet backup` made");
    return {};
}

} // namespace

int restore(words const& given) {
    settings const said{given, {}, {"file"}};
    auto const file = said.needed("file");
    value_of(fault_in(file));
    auto const here = open_console(said, opening::create);
    value_of(people::may(here.by, people::right::maintain, 0));
    auto done = here.core->guarded([&]() -> result<> {
        here.core->office().database().restore(file);
        return {};
    });
    if (done.has_error() && done.error().code == "store.not_empty")
        done = conflict("store.not_empty",
                        "The store holds something already. Restore into a new one");
    value_of(std::move(done));
    return 0;
}

} // namespace network::cli
