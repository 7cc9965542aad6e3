#include "server/api/register_file.hpp"

#include "libnetwork/organisations/fact_text.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <iterator>

namespace network::api {
namespace {

using organisations::degrees_text;
using organisations::register_export;

constexpr std::string_view in_degrees[] = {"latitude", "longitude"};
constexpr char about_degrees[] =
    "latitude and longitude are in degrees (WGS 84), north and east of nought, to six places.";

/// The register counts in millionths of a degree; whoever opens a file expects degrees.
void turn_into_degrees(boost::json::value& row) {
    for (auto const name : in_degrees)
        if (auto& value = row.as_object()[name]; value.is_int64())
            value = degrees_text(value.get_int64());
}

void write_json_file(register_export const& rows, byte_sink const& sink) {
    namespace json = boost::json;
    gathered out{sink};
    json::value value;
    operations::write_json(rows.sources, value);
    out.text() = "{\"as_on\":\"" + rows.as_on.to_string() +
                 "\",\"sources\":" + json::serialize(value) + ",\"rows\":[";
    char const* before = "\n";
    for (auto const& row : rows.rows) {
        operations::write_json(row, value);
        turn_into_degrees(value);
        out.text().append(before).append(json::serialize(value));
        before = ",\n";
        out.flush_if_large();
    }
    out.text() += "\n]}\n";
    out.flush();
}

table_source table_of_register(register_export const& rows) {
    auto table = table_of(rows.rows);
    table.sheet = "Organisations";
    table.about_title = "The register as on " + rows.as_on.to_string();
    table.about = rows.sources;
    table.about.emplace_back(about_degrees);
    table.read = [read = std::move(table.read), columns = table.columns](std::size_t row,
                                                                         std::vector<cell>& cells) {
        read(row, cells);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (cells[i].what == cell::kind::number &&
                std::find(std::begin(in_degrees), std::end(in_degrees), columns[i]) !=
                    std::end(in_degrees))
                cells[i] = {cell::kind::decimal, degrees_text(cells[i].number), 0};
    };
    return table;
}

} // namespace

void write_register(register_export const& rows, file_format format, byte_sink const& sink) {
    switch (format) {
    case file_format::csv:
        return write_csv(table_of_register(rows), sink);
    case file_format::xlsx:
        return write_xlsx(table_of_register(rows), sink);
    case file_format::json:
        return write_json_file(rows, sink);
    }
}

} // namespace network::api
