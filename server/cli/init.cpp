// coopnet init: makes the store, or brings an older one up to this version.
#include "server/cli/core.hpp"

namespace network::cli {

int init(words const& given) {
    settings const said{given, {}};
    open_console(said, opening::create);
    return 0;
}

} // namespace network::cli
