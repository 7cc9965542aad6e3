// A table as a file for other programs: CSV or XLSX. It knows how such files are written, and that
// a spreadsheet must never take text for a formula; not what the rows are about.
#pragma once

#include "libnetwork/base/date.hpp"
#include "libnetwork/operations/json.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace network::api {

enum class file_format : std::uint8_t { csv, xlsx, json };
BOOST_DESCRIBE_ENUM(file_format, csv, xlsx, json)

std::string_view content_type_of(file_format format);

/// Takes the bytes of a file in order.
using byte_sink = std::function<void(std::string_view bytes)>;

/// What a spreadsheet needs to know of a value.
struct cell {
    enum class kind : std::uint8_t { empty, text, number, decimal, day } what = kind::empty;
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

/// Rows on their way into a file. The sheet "About" holds a title and lines of small print.
struct table_source {
    std::string sheet;
    std::string about_title;
    std::vector<std::string> about;
    std::vector<std::string_view> columns;
    std::size_t rows = 0;
    std::function<void(std::size_t row, std::vector<cell>& cells)> read;
};

/// The columns and rows of described records, which must outlive it.
template <class Row>
table_source table_of(std::vector<Row> const& rows) {
    using members = operations::detail::members_of<Row>;
    table_source made;
    boost::mp11::mp_for_each<members>([&](auto const& d) { made.columns.emplace_back(d.name); });
    made.rows = rows.size();
    made.read = [&rows](std::size_t row, std::vector<cell>& cells) {
        cells.clear();
        boost::mp11::mp_for_each<members>(
            [&](auto const& d) { cells.push_back(cell_of(rows[row].*d.pointer)); });
    };
    return made;
}

/// A cell of CSV, quoted where it must be; `is_text` guards it against being read as a formula:
/// text that begins with = + - @ ' a tab or a carriage return gets one leading apostrophe.
std::string csv_cell(std::string_view value, bool is_text);

void write_csv(table_source const& table, byte_sink const& sink);

/// Marks texts as texts, and passes through a temporary file. Throws failure (internal
/// "file.unwritable") where that cannot be written.
void write_xlsx(table_source const& table, byte_sink const& sink);

/// Collects small pieces into larger ones.
class gathered {
  public:
    explicit gathered(byte_sink const& sink) : sink_(sink) {}
    std::string& text() { return held_; }
    void flush_if_large();
    void flush();

  private:
    byte_sink const& sink_;
    std::string held_;
};

} // namespace network::api
