#include "server/api/members_file.hpp"

#include <boost/json/serialize.hpp>

namespace network::api {
namespace {

using members::members_export;

// One object per line, so that two files can be compared line by line.
void write_json_file(members_export const& rows, byte_sink const& sink) {
    gathered out{sink};
    boost::json::value value;
    out.text() = "{\"rows\":[";
    char const* before = "\n";
    for (auto const& row : rows.rows) {
        operations::write_json(row, value);
        out.text().append(before).append(boost::json::serialize(value));
        before = ",\n";
        out.flush_if_large();
    }
    out.text() += "\n]}\n";
    out.flush();
}

table_source table_of_members(members_export const& rows) {
    auto table = table_of(rows.rows);
    table.sheet = "Memberships";
    table.about_title = "Memberships of the network, event by event";
    table.about = {
        "One row per event that counts; corrected events and those taken back are left out.",
        "A row without an event is about an organisation that others refer to."};
    return table;
}

} // namespace

void write_members(members_export const& rows, file_format format, byte_sink const& sink) {
    switch (format) {
    case file_format::csv:
        return write_csv(table_of_members(rows), sink);
    case file_format::xlsx:
        return write_xlsx(table_of_members(rows), sink);
    case file_format::json:
        return write_json_file(rows, sink);
    }
}

} // namespace network::api
