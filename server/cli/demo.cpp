// coopnet demo: the fixed demo network, or an invented one of any size.
#include "server/cli/core.hpp"
#include "server/cli/demo_network.hpp"
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
    if (seed < 0)
        throw misuse("--seed is a number from 0 up");
    if (events < 0 || events > 40)
        throw misuse("--membership-events is a number from 0 to 40");
    return {organisations, static_cast<std::uint64_t>(seed), events};
}

result<> generate(settings const& said, console const& here) {
    auto const size = size_from(said);
    bool const shown = is_terminal(STDERR_FILENO);
    auto done = generate_network(*here.core, here.by, size, [&](std::int64_t made) {
        if (shown)
            std::cerr << '\r' << made << " of " << size.organisations << " organisations"
                      << std::flush;
    });
    if (shown)
        std::cerr << '\n';
    return done;
}

} // namespace

int demo(words const& given) {
    po::options_description own;
    own.add_options()("organisations", po::value<long long>())("seed", po::value<long long>())(
        "membership-events", po::value<long long>());
    settings const said{given, own};
    if ((said.has("seed") || said.has("membership-events")) && !said.has("organisations"))
        throw misuse("--seed and --membership-events go with --organisations N");
    auto const here = open_console(said, opening::create);
    value_of(said.has("organisations") ? generate(said, here)
                                       : load_demo_network(*here.core, here.by));
    return 0;
}

} // namespace network::cli
