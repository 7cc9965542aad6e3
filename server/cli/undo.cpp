// coopnet undo import: takes back all that an import brought.
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

#include <boost/json/object.hpp>

#include <charconv>

namespace network::cli {
namespace {

std::int64_t import_number(std::string const& text) {
    std::int64_t number = 0;
    auto const [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (ec != std::errc{} || end != text.data() + text.size() || number < 1)
        throw misuse("give the number of the import, as `coopnet import` printed it");
    return number;
}

} // namespace

int undo(words const& given) {
    settings const said{given, {}, {"what", "number"}};
    if (said.needed("what") != "import")
        throw misuse("only an import can be undone: coopnet undo import NUMBER");
    auto const number = import_number(said.needed("number"));
    auto const here = open_console(said, opening::existing);
    auto const answer = value_of(here.core->invoke(here.by, "imports.undo", {{"import", number}}));
    auto const& done = answer.body.as_object();
    standard_output().write(
        "import " + std::to_string(number) +
        " undone: " + std::to_string(done.at("events_withdrawn").as_int64()) + " events, " +
        std::to_string(done.at("facts_withdrawn").as_int64()) + " facts and " +
        std::to_string(done.at("successions_cancelled").as_int64()) + " successions of " +
        std::to_string(done.at("organisations").as_int64()) + " organisations, and " +
        std::to_string(done.at("resources").as_int64()) + " resources taken back\n");
    return 0;
}

} // namespace network::cli
