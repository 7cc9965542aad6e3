// coopnet backup: a consistent copy of the whole store in one SQLite file, while the portal runs.
#include "server/cli/core.hpp"

namespace network::cli {

int backup(words const& given) {
    settings const said{given, {}, {"file"}};
    auto const file = said.needed("file");
    auto const here = open_console(said, opening::existing);
    value_of(here.core->guarded([&]() -> result<> {
        here.core->office().database().backup(file);
        return {};
    }));
    return 0;
}

} // namespace network::cli
