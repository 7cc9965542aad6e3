// coopnet verify: whether a copy of the library is as it was signed. Needs no store.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/library_copy.hpp"
#include "server/cli/output.hpp"
#include "server/cli/settings.hpp"

namespace network::cli {

namespace po = boost::program_options;

int verify(words const& given) {
    po::options_description own;
    own.add_options()("key", po::value<std::string>());
    settings const said{given, own, {"file"}};
    constexpr std::size_t longest_key = 1024;
    std::string key = said.text("key");
    // A key may be given as it is, or as the file that /library.pub answers.
    if (key.size() != 64 && !key.empty())
        key = read_all(key, longest_key);
    auto const verdict = learning::verify_library_copy(said.needed("file"), trim(key));
    if (!verdict.sound)
        throw failed(verdict.why);
    standard_output().write(std::to_string(verdict.resources) + " resources as at " +
                            verdict.as_at + ", made for " + verdict.made_for + "; signed by " +
                            verdict.open_key + '\n');
    return 0;
}

} // namespace network::cli
