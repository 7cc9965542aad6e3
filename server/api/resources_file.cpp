#include "server/api/resources_file.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace network::api {
namespace {

namespace json = boost::json;

/// In JSON a list is a list: the three that are JSON already, and the two of words.
void open_lists(json::object& row) {
    for (auto const* name : {"principles", "partners", "lineage"}) {
        auto const& text = row[name].as_string();
        row[name] = text.empty() ? json::value(json::array{}) : json::parse(text);
    }
    for (auto const* name : {"tiers", "themes"}) {
        json::array list;
        std::string_view text = row[name].as_string();
        while (!text.empty()) {
            auto const end = std::min(text.find(' '), text.size());
            list.emplace_back(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        row[name] = std::move(list);
    }
}

// One object per line, so that two files can be compared line by line.
void write_json_file(learning::resources_export const& rows, byte_sink const& sink) {
    gathered out{sink};
    json::value value;
    out.text() = "{\"rows\":[";
    char const* before = "\n";
    for (auto const& row : rows.rows) {
        operations::write_json(row, value);
        open_lists(value.as_object());
        out.text().append(before).append(json::serialize(value));
        before = ",\n";
        out.flush_if_large();
    }
    out.text() += "\n]}\n";
    out.flush();
}

table_source table_of_resources(learning::resources_export const& rows) {
    auto table = table_of(rows.rows);
    table.sheet = "Resources";
    table.about_title = "The learning library of the network";
    table.about = {"One row per resource that whoever made this file may read whole.",
                   "Principles, partners and lineage are lists in JSON; tiers and themes have a "
                   "space between."};
    return table;
}

} // namespace

void write_resources(learning::resources_export const& rows, file_format format,
                     byte_sink const& sink) {
    switch (format) {
    case file_format::csv:
        return write_csv(table_of_resources(rows), sink);
    case file_format::xlsx:
        return write_xlsx(table_of_resources(rows), sink);
    case file_format::json:
        return write_json_file(rows, sink);
    }
}

} // namespace network::api
