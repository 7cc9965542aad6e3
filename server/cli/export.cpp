// coopnet export: the register as a file, or on standard output.
#include "server/api/register_file.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

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

organisations::register_export rows_of(settings const& said) {
    boost::json::object input;
    if (auto const day = said.maybe("as-on"))
        input["as_on"] = *day;
    auto const here = open_console(said, opening::existing);
    return value_of(here.core->ask<&organisations::export_register>(here.by, input));
}

} // namespace

int export_list(words const& given) {
    po::options_description own;
    own.add_options()("format,f", po::value<std::string>())(
        "output,o", po::value<std::string>())("as-on", po::value<std::string>());
    settings const said{given, own, {"kind"}};
    if (said.needed("kind") != "organisations")
        throw misuse("there is a list of organisations to export: coopnet export organisations");
    auto const format = format_of(said);
    auto const file = said.text("output", "-");
    if (file == "-" && format == api::file_format::xlsx && is_terminal(STDOUT_FILENO))
        throw misuse("a spreadsheet cannot be shown on a terminal; name a file with -o");
    auto const rows = rows_of(said);
    if (file == "-") {
        api::write_register(rows, format,
                            [](std::string_view bytes) { standard_output().write(bytes); });
        return 0;
    }
    new_file made{file};
    api::write_register(rows, format, [&](std::string_view bytes) { made.bytes().write(bytes); });
    made.keep();
    if (is_terminal(STDERR_FILENO))
        for (auto const& source : rows.sources)
            std::cerr << "source: " << source << '\n';
    return 0;
}

} // namespace network::cli
