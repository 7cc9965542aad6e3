#include "server/api/register_file.hpp"

#include <boost/json/serialize.hpp>

namespace network::api {
namespace {

using organisations::register_export;

void write_json_file(register_export const& rows, byte_sink const& sink) {
    namespace json = boost::json;
    gathered out{sink};
    json::value value;
    operations::write_json(rows.sources, value);
    out.text() = "{\"as_on\":\"" + rows.as_on.to_string() + "\",\"sources\":" +
                 json::serialize(value) + ",\"rows\":[";
    char const* before = "\n";
    for (auto const& row : rows.rows) {
        operations::write_json(row, value);
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
