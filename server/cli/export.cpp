// coopnet export: the register, the memberships or the library as a file, or on standard output;
// and all that one organisation gave.
#include "libnetwork/learning/library_copy.hpp"
#include "server/api/everything_file.hpp"
#include "server/api/members_file.hpp"
#include "server/api/register_file.hpp"
#include "server/api/resources_file.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace network::cli {
namespace {

namespace po = boost::program_options;

api::file_format format_of(settings const& said) {
    auto word = said.text("format");
    if (word.empty()) {
        auto const file = said.text("output");
        auto const dot = file.rfind('.');
        auto const ending = dot == std::string::npos ? std::string{} : file.substr(dot + 1);
        word = from_word<api::file_format>(ending) ? ending : "csv";
    }
    auto const format = from_word<api::file_format>(word);
    if (!format)
        throw misuse("--format is csv, xlsx or json");
    return *format;
}

/// A list made ready: writes itself to wherever its bytes are to go.
struct ready_list {
    std::function<void(api::byte_sink const&)> write;
    std::vector<std::string> sources;
};

ready_list organisations_in(settings const& said, api::file_format format) {
    boost::json::object input;
    if (auto const day = said.maybe("as-on"))
        input["as_on"] = *day;
    auto const here = open_console(said, opening::existing);
    auto rows = std::make_shared<organisations::register_export const>(
        value_of(here.core->ask<&organisations::export_register>(here.by, input)));
    return {
        [rows, format](api::byte_sink const& sink) { api::write_register(*rows, format, sink); },
        rows->sources};
}

ready_list resources_in(settings const& said, api::file_format format) {
    if (said.maybe("as-on"))
        throw misuse(
            "resources are exported as readers find them today, so --as-on has no meaning");
    auto const here = open_console(said, opening::existing);
    auto rows = std::make_shared<learning::resources_export const>(
        value_of(here.core->ask<&learning::export_resources>(here.by, {})));
    return {
        [rows, format](api::byte_sink const& sink) { api::write_resources(*rows, format, sink); },
        {}};
}

/// The whole library as one signed file that opens without us.
int export_library(settings const& said) {
    auto const file = said.needed("output");
    if (std::filesystem::exists(file))
        throw failed("the file exists already");
    auto const here = open_console(said, opening::existing);
    auto const key = learning::library_signing_key(here.core->office());
    auto const made = here.core->office().read(
        here.by, [&](changes::reader& view) { return learning::copy_library(view, key, file); });
    std::cerr << made.resources << " resources, " << made.bytes << " bytes, SHA-256 " << made.sha256
              << '\n';
    return 0;
}

/// All that an organisation gave, as one archive.
int export_everything(settings const& said) {
    auto const file = said.needed("output");
    auto const organisation = said.needed("organisation");
    if (std::filesystem::exists(file))
        throw failed("the file exists already");
    auto const here = open_console(said, opening::existing);
    auto const given = value_of(
        here.core->ask<&learning::everything_of>(here.by, {{"organisation", organisation}}));
    auto const made =
        value_of(api::write_everything_of(here.core->office(), here.by, organisation, file));
    std::cerr << given.organisation.name << ": " << given.resources.size() << " resources, "
              << made.entries << " files, manifest SHA-256 " << made.sha256 << '\n';
    return 0;
}

ready_list members_in(settings const& said, api::file_format format) {
    if (said.maybe("as-on"))
        throw misuse(
            "members are exported with all that happened to them, so --as-on has no meaning");
    auto const here = open_console(said, opening::existing);
    auto rows = std::make_shared<members::members_export const>(
        value_of(here.core->ask<&members::export_members>(here.by, {})));
    return {[rows, format](api::byte_sink const& sink) { api::write_members(*rows, format, sink); },
            {}};
}

} // namespace

int export_list(words const& given) {
    po::options_description own;
    own.add_options()("format,f", po::value<std::string>())("output,o", po::value<std::string>())(
        "as-on", po::value<std::string>())("organisation", po::value<std::string>());
    settings const said{given, own, {"kind"}};
    auto const kind = said.needed("kind");
    if (kind == "library")
        return export_library(said);
    if (kind == "everything")
        return export_everything(said);
    if (said.maybe("organisation"))
        throw misuse("--organisation goes with everything: coopnet export everything "
                     "--organisation SLUG -o FILE");
    if (kind != "organisations" && kind != "members" && kind != "resources")
        throw misuse(
            "there are lists of organisations, members and resources to export, and the library "
            "as a whole, and everything of an organisation: coopnet export members");
    auto const format = format_of(said);
    auto const file = said.text("output", "-");
    if (file == "-" && format == api::file_format::xlsx && is_terminal(STDOUT_FILENO))
        throw misuse("a spreadsheet cannot be shown on a terminal; name a file with -o");
    auto const list = kind == "members"     ? members_in(said, format)
                      : kind == "resources" ? resources_in(said, format)
                                            : organisations_in(said, format);
    if (file == "-") {
        list.write([](std::string_view bytes) { standard_output().write(bytes); });
        return 0;
    }
    new_file made{file};
    list.write([&](std::string_view bytes) { made.bytes().write(bytes); });
    made.keep();
    if (is_terminal(STDERR_FILENO))
        for (auto const& source : list.sources)
            std::cerr << "source: " << source << '\n';
    return 0;
}

} // namespace network::cli
