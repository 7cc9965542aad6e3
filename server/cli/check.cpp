// coopnet check: proves the store sound, a line per fault.
#include "libnetwork/operations/contribution.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

namespace network::cli {
namespace {

result<std::vector<std::string>> faults_of(operations::library& core, viewer const& by) {
    constexpr std::int64_t most = 100'000;
    NETWORK_TRY(auto const report, core.office().read(by, [](changes::reader& view) {
        return operations::check_store(view, {most});
    }));
    return report.faults;
}

} // namespace

int check(words const& given) {
    settings const said{given, {}};
    auto const here = open_console(said, opening::existing);
    auto const faults =
        value_of(here.core->guarded([&] { return faults_of(*here.core, here.by); }));
    for (auto const& fault : faults)
        standard_output().write(fault + '\n');
    if (faults.empty())
        return 0;
    standard_output().finish();
    throw failed(std::to_string(faults.size()) +
                 (faults.size() == 1 ? " fault was found" : " faults were found"));
}

} // namespace network::cli
