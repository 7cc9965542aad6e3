// coopnet version: what this program is.
#include "server/cli/output.hpp"
#include "server/cli/settings.hpp"

namespace network::cli {

int version(words const& given) {
    settings const said{given, {}};
    standard_output().write("coopnet " COOPNET_VERSION "\n");
    return 0;
}

} // namespace network::cli
