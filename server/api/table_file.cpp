#include "server/api/table_file.hpp"

#include "libnetwork/base/error.hpp"

#include <xlsxwriter.h>

#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace network::api {
namespace {

constexpr std::size_t piece = 64 * 1024;

[[noreturn]] void no_spreadsheet() {
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
            no_spreadsheet();
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
    case cell::kind::decimal:
        worksheet_write_number(sheet, row, column, std::strtod(c.text.c_str(), nullptr), nullptr);
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

void fill_sheet(lxw_workbook* book, table_source const& table) {
    auto* day_format = workbook_add_format(book);
    format_set_num_format(day_format, "yyyy-mm-dd");
    auto* heading = workbook_add_format(book);
    format_set_bold(heading);
    auto* sheet = workbook_add_worksheet(book, table.sheet.c_str());
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 1, 3, 28, nullptr);
    lxw_col_t column = 0;
    for (auto const name : table.columns)
        worksheet_write_string(sheet, 0, column++, std::string{name}.c_str(), heading);
    std::vector<cell> cells;
    for (std::size_t row = 0; row < table.rows; ++row) {
        table.read(row, cells);
        column = 0;
        for (auto const& c : cells)
            write_cell(sheet, static_cast<lxw_row_t>(row + 1), column++, c, day_format);
    }
    auto* about = workbook_add_worksheet(book, "About");
    worksheet_set_column(about, 0, 0, 100, nullptr);
    worksheet_write_string(about, 0, 0, table.about_title.c_str(), heading);
    for (lxw_row_t i = 0; i < table.about.size(); ++i)
        worksheet_write_string(about, i + 1, 0, table.about[i].c_str(), nullptr);
}

} // namespace

void gathered::flush() {
    sink_(held_);
    held_.clear();
}

void gathered::flush_if_large() {
    if (held_.size() >= piece)
        flush();
}

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
    bool const guarded =
        is_text && !value.empty() &&
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

void write_csv(table_source const& table, byte_sink const& sink) {
    gathered out{sink};
    char const* before = "";
    for (auto const name : table.columns) {
        out.text().append(before).append(name);
        before = ",";
    }
    out.text() += "\r\n";
    std::vector<cell> cells;
    for (std::size_t row = 0; row < table.rows; ++row) {
        table.read(row, cells);
        before = "";
        for (auto const& c : cells) {
            out.text().append(before).append(csv_cell(c.text, c.what == cell::kind::text));
            before = ",";
        }
        out.text() += "\r\n";
        out.flush_if_large();
    }
    out.flush();
}

void write_xlsx(table_source const& table, byte_sink const& sink) {
    temporary_file const place;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    auto* book = workbook_new_opt(place.path().c_str(), &options);
    if (!book)
        no_spreadsheet();
    fill_sheet(book, table);
    if (workbook_close(book) != LXW_NO_ERROR)
        no_spreadsheet();
    std::ifstream file{place.path(), std::ios::binary};
    std::string held(piece, '\0');
    while (file.read(held.data(), static_cast<std::streamsize>(held.size())) || file.gcount() > 0)
        sink(std::string_view{held}.substr(0, static_cast<std::size_t>(file.gcount())));
}

} // namespace network::api
