// coopnet call: one operation of the table, with its input in JSON, its answer on standard output.
#include "libnetwork/operations/describe.hpp"
#include "libnetwork/operations/json_text.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

#include <boost/json/serialize.hpp>

#include <unistd.h>

namespace network::cli {
namespace {

namespace json = boost::json;

constexpr std::size_t largest_input = 32u << 20u;

void list_operations(output& out) {
    for (auto const& row : operations::table()) {
        std::string line{row.name};
        line.append(line.size() < 32 ? 32 - line.size() : 1, ' ');
        line += row.summary;
        out.write(line + '\n');
    }
}

json::object input_of(settings const& said) {
    auto text = said.text("json", "{}");
    if (text == "-")
        text = read_all("-", largest_input);
    return value_of(operations::read_object(text));
}

} // namespace

int call(words const& given) {
    boost::program_options::options_description own;
    own.add_options()("list", boost::program_options::bool_switch());
    settings const said{given, own, {"operation", "json"}};
    auto& out = standard_output();
    if (said.is_set("list")) {
        list_operations(out);
        return 0;
    }
    auto const name = said.needed("operation");
    auto const* what = operations::find(name);
    if (!what)
        throw misuse("there is no operation '" + name.substr(0, 60) + "'; `coopnet call --list`");
    auto input = input_of(said);
    auto const here = open_console(said, opening::create);
    auto const answer = value_of(here.core->invoke(here.by, *what, std::move(input)));
    out.write(json::serialize(answer.body) + '\n');
    return 0;
}

} // namespace network::cli
