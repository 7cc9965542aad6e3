// coopnet backup: a consistent copy of the whole store in one SQLite file, while the portal runs.
#include "libnetwork/operations/health.hpp"
#include "server/cli/core.hpp"

namespace network::cli {

int backup(words const& given) {
    settings const said{given, {}, {"file"}};
    auto const file = said.needed("file");
    auto const here = open_console(said, opening::existing);
    value_of(people::may(here.by, people::right::maintain, 0));
    value_of(operations::back_up(*here.core, here.by, file));
    return 0;
}

} // namespace network::cli
