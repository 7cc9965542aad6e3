// coopnet check: proves the store sound, a line per fault.
#include "libnetwork/operations/contribution.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

namespace network::cli {

int check(words const& given) {
    settings const said{given, {}};
    auto const here = open_console(said, opening::existing);
    auto const faults =
        value_of(here.core->ask<&operations::check_store>(here.by, {{"most_faults", 100'000}}))
            .faults;
    for (auto const& fault : faults)
        standard_output().write(fault + '\n');
    if (faults.empty())
        return 0;
    standard_output().finish();
    throw failed(std::to_string(faults.size()) +
                 (faults.size() == 1 ? " fault was found" : " faults were found"));
}

} // namespace network::cli
