// coopnet check: proves the store sound, a line per fault.
#include "libnetwork/changes/journal.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

namespace network::cli {
namespace {

std::vector<std::string> faults_of(operations::library& core, viewer const& by) {
    auto faults = core.office().database().faults();
    core.office().read(by, [&](changes::reader& view) {
        for (auto& fault : changes::verify(view.db()))
            faults.push_back("audit trail: " + std::move(fault));
    });
    return faults;
}

} // namespace

int check(words const& given) {
    settings const said{given, {}};
    auto const here = open_console(said, opening::existing);
    auto const faults = value_of(here.core->guarded(
        [&]() -> result<std::vector<std::string>> { return faults_of(*here.core, here.by); }));
    for (auto const& fault : faults)
        standard_output().write(fault + '\n');
    if (faults.empty())
        return 0;
    standard_output().finish();
    throw failed(std::to_string(faults.size()) +
                 (faults.size() == 1 ? " fault was found" : " faults were found"));
}

} // namespace network::cli
