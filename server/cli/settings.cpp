#include "server/cli/settings.hpp"

#include <boost/program_options/cmdline.hpp>
#include <boost/program_options/parsers.hpp>
#include <boost/program_options/value_semantic.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>

namespace network::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view prefix = "COOPNET_";

constexpr std::array<std::string_view, 9> file_keys{"store",         "listen",        "public-url",
                                                    "trusted-proxy", "smtp",          "mail-from",
                                                    "workers",       "no-access-log", "as"};

po::options_description with_common(po::options_description const& own,
                                    std::vector<std::string> const& positions) {
    po::options_description all;
    all.add(own);
    all.add_options()("store", po::value<std::string>())("config", po::value<std::string>())(
        "as", po::value<std::string>());
    for (auto const& position : positions)
        all.add_options()(position.c_str(), po::value<std::string>());
    return all;
}

// "COOPNET_PUBLIC_URL" is the option "public-url".
std::string option_of(std::string const& variable, po::options_description const& all) {
    if (!variable.starts_with(prefix))
        return {};
    auto name = variable.substr(prefix.size());
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
        return c == '_' ? '-' : static_cast<char>(std::tolower(c));
    });
    return all.find_nothrow(name, false) ? name : std::string{};
}

void read_words(words const& given, po::options_description const& all,
                std::vector<std::string> const& positions, po::variables_map& into) {
    po::positional_options_description places;
    for (auto const& position : positions)
        places.add(position.c_str(), 1);
    auto const style = po::command_line_style::default_style &
                       ~static_cast<int>(po::command_line_style::allow_guessing);
    po::store(po::command_line_parser(given).options(all).positional(places).style(style).run(),
              into);
}

// One file may serve all commands: keys of another command are passed over, unknown ones refused.
void read_file(std::string const& path, po::options_description const& all,
               po::variables_map& into) {
    std::ifstream file{path};
    if (!file)
        throw misuse("cannot read the configuration file " + path);
    auto const parsed = po::parse_config_file(file, all, true);
    for (auto const& option : parsed.options)
        if (option.unregistered &&
            std::find(file_keys.begin(), file_keys.end(), option.string_key) == file_keys.end())
            throw misuse("the configuration file has an unknown key '" + option.string_key + "'");
    po::store(parsed, into);
}

} // namespace

settings::settings(words const& given, po::options_description const& own,
                   std::vector<std::string> const& positions) {
    try {
        auto const all = with_common(own, positions);
        read_words(given, all, positions, values_);
        po::store(po::parse_environment(
                      all, [&](std::string const& name) { return option_of(name, all); }),
                  values_);
        if (has("config"))
            read_file(text("config"), all, values_);
        po::notify(values_);
    } catch (po::error const& wrong) {
        throw misuse(wrong.what());
    }
}

bool settings::is_set(std::string const& name) const {
    return has(name) && values_[name].as<bool>();
}

std::string settings::text(std::string const& name, std::string_view otherwise) const {
    return has(name) ? values_[name].as<std::string>() : std::string{otherwise};
}

std::optional<std::string> settings::maybe(std::string const& name) const {
    return has(name) ? std::optional{values_[name].as<std::string>()} : std::nullopt;
}

std::vector<std::string> settings::list(std::string const& name) const {
    return has(name) ? values_[name].as<std::vector<std::string>>() : std::vector<std::string>{};
}

long long settings::number(std::string const& name, long long otherwise) const {
    return has(name) ? values_[name].as<long long>() : otherwise;
}

std::string settings::needed(std::string const& name) const {
    if (!has(name) || text(name).empty())
        throw misuse("give " + name + "; see `coopnet help`");
    return text(name);
}

std::string settings::store() const {
    if (!has("store"))
        throw misuse("name the store: --store sqlite:PATH or postgresql://..., or COOPNET_STORE");
    return text("store");
}

} // namespace network::cli
