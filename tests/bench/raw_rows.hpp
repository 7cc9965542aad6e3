// Every row that a use case wrote, read back from its store and written again by kept statements of
// SQLite's own interface: the least that any code could do to end with the same store.
#pragma once

#include "tests/bench/raw_sqlite.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace network::bench {

/// A column's value as SQLite hands it out.
struct value {
    bool null = false, text = false;
    std::int64_t number = 0;
    std::string words;
};
struct table {
    std::string insert;
    int columns = 0;
    std::vector<value> values;
};

inline table read_table(raw_connection& db, std::string const& name) {
    raw_statement rows{db, ("select * from " + name).c_str()};
    table read;
    while (rows.step()) {
        auto* const handle = rows.handle();
        read.columns = sqlite3_column_count(handle);
        for (int place = 0; place < read.columns; ++place) {
            auto const type = sqlite3_column_type(handle, place);
            auto& one = read.values.emplace_back();
            one.null = type == SQLITE_NULL;
            one.text = type == SQLITE_TEXT || type == SQLITE_BLOB;
            if (one.text)
                rows.text(place, one.words);
            else
                one.number = sqlite3_column_int64(handle, place);
        }
    }
    read.insert = "insert into " + name + " values (?";
    for (int place = 1; place < read.columns; ++place)
        read.insert += ",?";
    read.insert += ')';
    return read;
}

inline std::int64_t rows_in(raw_connection& db, std::string const& name) {
    raw_statement count{db, ("select count(*) from " + name).c_str()};
    count.step();
    return count.integer(0);
}

/// So many rows by each statement; what is left over one by one.
inline void write_table(raw_connection& db, table const& from, int rows) {
    auto const width = static_cast<std::size_t>(from.columns);
    auto const together = width * static_cast<std::size_t>(rows);
    auto insert = from.insert;
    for (int row = 1; row < rows; ++row)
        insert += ',' + from.insert.substr(from.insert.find('('));
    raw_statement some{db, insert.c_str()};
    raw_statement one_row{db, from.insert.c_str()};
    for (std::size_t at = 0, end = 0; at < from.values.size(); at = end) {
        end = at + (from.values.size() - at < together ? width : together);
        auto& add = end - at == together ? some : one_row;
        for (int place = 0; place < static_cast<int>(end - at); ++place) {
            auto const& one = from.values[at + static_cast<std::size_t>(place)];
            if (one.null)
                add.bind_null(place + 1);
            else if (one.text)
                add.bind(place + 1, std::string_view{one.words});
            else
                add.bind(place + 1, one.number);
        }
        add.run();
    }
}

/// Every table that ours filled, whatever it is called. The search index fills itself, by the
/// triggers of what is written beside it.
inline std::vector<table> rows_written(std::string const& ours, std::string const& fresh) {
    raw_connection db{ours, true};
    raw_connection before{fresh, true};
    raw_statement names{
        db, "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
            " and name not like 'search_index%' order by rowid"};
    std::vector<table> all;
    std::string name;
    while (names.step()) {
        names.text(0, name);
        auto const there = rows_in(before, name);
        if (rows_in(db, name) == there)
            continue;
        if (there != 0)
            throw std::runtime_error("a new store has rows in " + name + " already");
        all.push_back(read_table(db, name));
    }
    return all;
}

/// Milliseconds of CPU to write them all again in one transaction, so many rows by each statement.
template <class Clock>
double written_again(std::string const& fresh, std::vector<table> const& rows, Clock&& cpu_ms,
                     int together = 1) {
    raw_connection db{fresh, false};
    auto const began = cpu_ms();
    db.run("begin immediate; pragma defer_foreign_keys = on");
    for (auto const& one : rows)
        write_table(db, one, std::min(together, 512 / one.columns));
    db.run("commit");
    return cpu_ms() - began;
}

} // namespace network::bench
