// coopnet demo: the fixed demo network, or an invented one of any size.
#include "server/cli/core.hpp"
#include "server/cli/demo_network.hpp"
#include "server/cli/generated_library.hpp"
#include "server/cli/generated_network.hpp"
#include "server/cli/output.hpp"

#include <unistd.h>

#include <iostream>

namespace network::cli {
namespace {

namespace po = boost::program_options;

generated_size size_from(settings const& said) {
    auto const organisations = said.number("organisations", 0);
    auto const seed = said.number("seed", 1);
    auto const events = said.number("membership-events", 0);
    if (organisations < 1 || organisations > 900'000)
        throw misuse("--organisations is a number from 1 to 900000");
    if (said.number("resources", 0) < 0 || said.number("resources", 0) > 1'000'000)
        throw misuse("--resources is a number from 0 to 1000000");
    if (seed < 0)
        throw misuse("--seed is a number from 0 up");
    if (events < 0 || events > 40)
        throw misuse("--membership-events is a number from 0 to 40");
    return {organisations, static_cast<std::uint64_t>(seed), events};
}

/// Shows how many are done, on a terminal.
auto telling(std::int64_t all, std::string_view of) {
    return [all, of](std::int64_t made) {
        if (is_terminal(STDERR_FILENO))
            std::cerr << '\r' << made << " of " << all << ' ' << of << (made == all ? "\n" : "")
                      << std::flush;
    };
}

result<> generate(settings const& said, console const& here) {
    auto const size = size_from(said);
    auto const resources = said.number("resources", 0);
    NETWORK_CHECK(
        generate_network(*here.core, here.by, size, telling(size.organisations, "organisations")));
    return generate_library(*here.core, here.by, resources, size.seed,
                            telling(resources, "resources"));
}

} // namespace

int demo(words const& given) {
    po::options_description own;
    own.add_options()("organisations", po::value<long long>())("seed", po::value<long long>())(
        "membership-events", po::value<long long>())("resources", po::value<long long>());
    settings const said{given, own};
    if ((said.has("seed") || said.has("membership-events") || said.has("resources")) &&
        !said.has("organisations"))
        throw misuse("--seed, --membership-events and --resources go with --organisations N");
    auto const here = open_console(said, opening::create);
    value_of(said.has("organisations") ? generate(said, here)
                                       : load_demo_network(*here.core, here.by));
    return 0;
}

} // namespace network::cli
