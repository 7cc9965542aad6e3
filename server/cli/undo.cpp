// coopnet undo import: takes back all that an import brought.
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"

#include <boost/json/object.hpp>

#include <charconv>
#include <vector>

namespace network::cli {
namespace {

std::int64_t import_number(std::string const& text) {
    std::int64_t number = 0;
    auto const [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (ec != std::errc{} || end != text.data() + text.size() || number < 1)
        throw misuse("give the number of the import, as `coopnet import` printed it");
    return number;
}

/// "3 events and 1 succession of 2 organisations", "1 resource": what there was, alone.
std::string taken_back(boost::json::object const& done) {
    std::vector<std::string> parts;
    auto const add = [&](char const* field, std::string const& one, std::string const& more) {
        if (auto const count = done.at(field).as_int64(); count > 0)
            parts.push_back(std::to_string(count) + ' ' + (count == 1 ? one : more));
    };
    add("events_withdrawn", "event", "events");
    add("facts_withdrawn", "fact", "facts");
    add("successions_cancelled", "succession", "successions");
    auto const of_register = parts.size();
    add("organisations", "organisation", "organisations");
    if (of_register > 0 && parts.size() > of_register) {
        parts[of_register - 1] += " of " + parts.back();
        parts.pop_back();
    }
    add("resources", "resource", "resources");
    std::string told;
    for (std::size_t place = 0; place < parts.size(); ++place)
        told += (place == 0 ? "" : place + 1 == parts.size() ? " and " : ", ") + parts[place];
    return told.empty() ? "nothing" : told;
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
    standard_output().write("import " + std::to_string(number) + " undone: " + taken_back(done) +
                            " taken back\n");
    return 0;
}

} // namespace network::cli
