// coopnet restore: fills an empty store from a copy that `backup` made.
#include "server/cli/core.hpp"

namespace network::cli {

int restore(words const& given) {
    settings const said{given, {}, {"file"}};
    auto const file = said.needed("file");
    auto const here = open_console(said, opening::create);
    value_of(people::may(here.by, people::right::maintain, 0));
    value_of(here.core->guarded([&]() -> result<> {
        here.core->office().database().restore(file);
        return {};
    }));
    return 0;
}

} // namespace network::cli
