#include "server/api/register_file.hpp"

#include "libnetwork/operations/json.hpp"

#include <boost/json/serialize.hpp>
#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <unistd.h>

namespace network::api {
namespace {

using organisations::export_row;
using organisations::register_export;
using columns = operations::detail::members_of<export_row>;

constexpr std::size_t piece = 64 * 1024;

/// What a spreadsheet needs to know of a value.
struct cell {
    enum class kind : std::uint8_t { empty, text, number, day } what = kind::empty;
    std::string text;
    std::int64_t number = 0;
};

template <class T>
cell cell_of(T const& value) {
    if constexpr (operations::detail::unwrap<T>::optional)
        return value ? cell_of(*value) : cell{};
    else if constexpr (std::is_integral_v<T>)
        return {cell::kind::number, std::to_string(value), value};
    else if constexpr (std::is_same_v<T, date>)
        return {cell::kind::day, value.to_string(), 0};
    else if constexpr (described_enum<T>)
        return {cell::kind::text, std::string{to_word(value)}, 0};
    else
        return value.empty() ? cell{} : cell{cell::kind::text, value, 0};
}

template <class Visit>
void for_each_cell(export_row const& row, Visit const& visit) {
    boost::mp11::mp_for_each<columns>([&](auto const& d) { visit(cell_of(row.*d.pointer)); });
}

template <class Visit>
void for_each_name(Visit const& visit) {
    boost::mp11::mp_for_each<columns>([&](auto const& d) { visit(std::string_view{d.name}); });
}

void write_csv(register_export const& rows, byte_sink const& sink) {
    std::string held;
    char const* before = "";
    for_each_name([&](std::string_view name) {
        held += before;
        held += name;
        before = ",";
    });
    held += "\r\n";
    for (auto const& row : rows.rows) {
        before = "";
        for_each_cell(row, [&](cell const& c) {
            held += before;
            held += csv_cell(c.text, c.what == cell::kind::text);
            before = ",";
        });
        held += "\r\n";
        if (held.size() >= piece) {
            sink(held);
            held.clear();
        }
    }
    sink(held);
}

void write_json_file(register_export const& rows, byte_sink const& sink) {
    namespace json = boost::json;
    std::string held = "{\"as_on\":\"" + rows.as_on.to_string() + "\",\"sources\":";
    json::value value;
    operations::write_json(rows.sources, value);
    held += json::serialize(value) + ",\"rows\":[";
    char const* before = "\n";
    for (auto const& row : rows.rows) {
        operations::write_json(row, value);
        held += before;
        held += json::serialize(value);
        before = ",\n";
        if (held.size() >= piece) {
            sink(held);
            held.clear();
        }
    }
    held += "\n]}\n";
    sink(held);
}

[[noreturn]] void unwritable() {
    throw failure(status::internal, "file.unwritable", "a spreadsheet could not be written");
}

/// A name for a file that is gone when this is.
class temporary_file {
  public:
    temporary_file() {
        char const* folder = std::getenv("TMPDIR");
        path_ = std::string{folder ? folder : "/tmp"} + "/coopnet-XXXXXX";
        int const descriptor = ::mkstemp(path_.data());
        if (descriptor < 0)
            unwritable();
        ::close(descriptor);
    }
    ~temporary_file() { ::unlink(path_.c_str()); }
    temporary_file(temporary_file const&) = delete;
    temporary_file& operator=(temporary_file const&) = delete;
    [[nodiscard]] std::string const& path() const { return path_; }

  private:
    std::string path_;
};

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, cell const& c,
                lxw_format* day_format) {
    switch (c.what) {
    case cell::kind::empty:
        return;
    case cell::kind::number:
        worksheet_write_number(sheet, row, column, static_cast<double>(c.number), nullptr);
        return;
    case cell::kind::text:
        worksheet_write_string(sheet, row, column, c.text.c_str(), nullptr);
        return;
    case cell::kind::day:
        break;
    }
    auto const day = date::parse(c.text);
    // Spreadsheets know no day before 1900.
    if (!day || day->year() < 1900) {
        worksheet_write_string(sheet, row, column, c.text.c_str(), nullptr);
        return;
    }
    lxw_datetime when{day->year(), day->month(), day->day(), 0, 0, 0.0};
    worksheet_write_datetime(sheet, row, column, &when, day_format);
}

void fill_sheet(lxw_workbook* book, register_export const& rows) {
    auto* day_format = workbook_add_format(book);
    format_set_num_format(day_format, "yyyy-mm-dd");
    auto* heading = workbook_add_format(book);
    format_set_bold(heading);
    auto* sheet = workbook_add_worksheet(book, "Organisations");
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 1, 3, 28, nullptr);
    lxw_col_t column = 0;
    for_each_name([&](std::string_view name) {
        worksheet_write_string(sheet, 0, column++, std::string{name}.c_str(), heading);
    });
    lxw_row_t line = 0;
    for (auto const& row : rows.rows) {
        ++line;
        column = 0;
        for_each_cell(row,
                      [&](cell const& c) { write_cell(sheet, line, column++, c, day_format); });
    }
    auto* about = workbook_add_worksheet(book, "About");
    worksheet_set_column(about, 0, 0, 100, nullptr);
    worksheet_write_string(about, 0, 0, ("The register as on " + rows.as_on.to_string()).c_str(),
                           heading);
    for (lxw_row_t i = 0; i < rows.sources.size(); ++i)
        worksheet_write_string(about, i + 1, 0, rows.sources[i].c_str(), nullptr);
}

void write_xlsx(register_export const& rows, byte_sink const& sink) {
    temporary_file const place;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    auto* book = workbook_new_opt(place.path().c_str(), &options);
    if (!book)
        unwritable();
    fill_sheet(book, rows);
    if (workbook_close(book) != LXW_NO_ERROR)
        unwritable();
    std::ifstream file{place.path(), std::ios::binary};
    std::string held(piece, '\0');
    while (file.read(held.data(), static_cast<std::streamsize>(held.size())) || file.gcount() > 0)
        sink(std::string_view{held}.substr(0, static_cast<std::size_t>(file.gcount())));
}

} // namespace

std::string_view content_type_of(file_format format) {
    switch (format) {
    case file_format::csv:
        return "text/csv; charset=utf-8";
    case file_format::xlsx:
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case file_format::json:
        break;
    }
    return "application/json";
}

std::string csv_cell(std::string_view value, bool is_text) {
    std::string out;
    bool const guarded = is_text && !value.empty() &&
                         std::string_view{"=+-@'\t\r"}.find(value.front()) != std::string_view::npos;
    bool const quoted = value.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        out += '"';
    if (guarded)
        out += '\'';
    for (char const c : value) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quoted)
        out += '"';
    return out;
}

void write_register(register_export const& rows, file_format format, byte_sink const& sink) {
    switch (format) {
    case file_format::csv:
        return write_csv(rows, sink);
    case file_format::xlsx:
        return write_xlsx(rows, sink);
    case file_format::json:
        return write_json_file(rows, sink);
    }
}

} // namespace network::api
