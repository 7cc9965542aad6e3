#include "libnetwork/store/table_copy.hpp"

#include "libnetwork/store/query.hpp"

#include <boost/describe.hpp>

namespace network::store::detail {

namespace {

struct column_row {
    std::string name;
    std::string type;
};
BOOST_DESCRIBE_STRUCT(column_row, (), (name, type))

struct rule_row {
    std::string take_away;
    std::string make;
};
BOOST_DESCRIBE_STRUCT(rule_row, (), (take_away, make))

std::string quoted_name(std::string_view name) {
    std::string out = "\"";
    for (auto const letter : name)
        out.append(letter == '"' ? 2 : 1, letter);
    return out += '"';
}

column column_of(column_row const& row) {
    if (row.type == "INTEGER")
        return column::integer;
    if (row.type == "TEXT")
        return column::text;
    throw failure(status::unsupported, "store.copy_type",
                  "a column of a type that is neither integer nor text cannot be copied");
}

std::string column_list(table_shape const& table) {
    std::string list;
    for (auto const& name : table.names)
        list.append(list.empty() ? "" : ", ").append(quoted_name(name));
    return list;
}

std::string placeholder_list(table_shape const& table) {
    std::string list;
    for (std::size_t i = 0; i != table.names.size(); ++i)
        list.append(list.empty() ? ":c" : ", :c").append(std::to_string(i));
    return list;
}

void read_values(cursor const& row, table_shape const& table, std::vector<parameter>& into) {
    for (std::size_t i = 0; i != table.columns.size(); ++i) {
        if (row.is_null(i))
            into[i] = std::monostate{};
        else if (table.columns[i] == column::integer)
            into[i] = row.integer(i);
        else
            into[i] = std::string{row.text(i)};
    }
}

// The last number a table has given out; 0 where it numbers nothing.
std::int64_t last_number(connection& db, table_shape const& table) {
    if (db.kind() == dialect::sqlite) {
        if (!has_table(db, "sqlite_sequence"))
            return 0;
        return select_one<std::int64_t>(db, "select seq from sqlite_sequence where name = :name",
                                        table.name)
            .value_or(0);
    }
    return select_one<std::int64_t>(
               db,
               "select coalesce(max(pg_sequence_last_value(pg_get_serial_sequence("
               "quote_ident(c.relname), a.attname)::regclass)), 0) "
               "from pg_class c join pg_attribute a on a.attrelid = c.oid "
               "where c.oid = to_regclass(quote_ident(:name)) and a.attidentity <> ''",
               table.name)
        .value_or(0);
}

void set_last_number(connection& db, table_shape const& table, std::int64_t last) {
    if (db.kind() == dialect::sqlite) {
        auto const known =
            execute(db, "update sqlite_sequence set seq = max(seq, :last) where name = :name", last,
                    table.name);
        if (known == 0)
            execute(db, "insert into sqlite_sequence (name, seq) values (:name, :last)", table.name,
                    last);
        return;
    }
    execute(db,
            "select setval(pg_get_serial_sequence(quote_ident(c.relname), a.attname)::regclass, "
            "cast(:last as bigint)) from pg_class c join pg_attribute a on a.attrelid = c.oid "
            "where c.oid = to_regclass(quote_ident(:name)) and a.attidentity <> ''",
            last, table.name);
}

constexpr std::string_view sqlite_rules =
    "select 'drop trigger \"' || name || '\"', sql from sqlite_schema where type = 'trigger'";

constexpr std::string_view postgresql_rules =
    "select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname), "
    "'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' "
    "|| pg_get_constraintdef(oid) "
    "from pg_constraint where contype = 'f' and connamespace"
    " = current_schema()::regnamespace union all "
    "select 'alter table ' || oid::regclass || ' disable trigger user', "
    "'alter table ' || oid::regclass || ' enable trigger user' "
    "from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace";

} // namespace

std::vector<table_shape> tables_of(connection& sqlite) {
    std::vector<table_shape> all;
    for (auto& name : select<std::string>(
             sqlite, "select name from pragma_table_list where schema = 'main' and type = 'table' "
                     "and name not like 'sqlite\\_%' escape '\\' and name <> 'schema_migration' "
                     "order by name")) {
        table_shape table;
        for (auto& one : select<column_row>(
                 sqlite, "select name, upper(type) from pragma_table_info(:name) order by cid",
                 name)) {
            table.columns.push_back(column_of(one));
            table.names.push_back(std::move(one.name));
        }
        table.name = std::move(name);
        all.push_back(std::move(table));
    }
    return all;
}

bool has_table(connection& db, std::string const& name) {
    auto const sql =
        db.kind() == dialect::sqlite
            ? "select count(*) from sqlite_schema where type = 'table' and name = :name"
            : "select count(*) from pg_class where oid = to_regclass(quote_ident(:name))";
    return select_one<std::int64_t>(db, sql, name).value_or(0) != 0;
}

std::int64_t count_rows(connection& db, table_shape const& table) {
    return select_one<std::int64_t>(db, "select count(*) from " + quoted_name(table.name))
        .value_or(0);
}

std::int64_t copy_rows(connection& from, connection& to, table_shape const& table) {
    to.execute("delete from " + quoted_name(table.name), {});
    auto const list = column_list(table);
    auto const insert = "insert into " + quoted_name(table.name) + " (" + list + ") values (" +
                        placeholder_list(table) + ")";
    auto rows = from.open("select " + list + " from " + quoted_name(table.name), {}, table.columns);
    std::vector<parameter> values(table.columns.size());
    std::int64_t count = 0;
    while (rows.next()) {
        read_values(rows, table, values);
        to.execute(insert, values);
        ++count;
    }
    return count;
}

void copy_numbering(connection& from, connection& to, table_shape const& table) {
    if (auto const last = last_number(from, table); last > 0)
        set_last_number(to, table, last);
}

bare_tables::bare_tables(connection& db) : db_(db) {
    auto const sqlite = db.kind() == dialect::sqlite;
    if (sqlite) // checked when the transaction ends
        db.run_script("pragma defer_foreign_keys = on");
    for (auto& rule : select<rule_row>(db, sqlite ? sqlite_rules : postgresql_rules)) {
        db.run_script(rule.take_away);
        rules_.push_back(std::move(rule.make));
    }
}

void bare_tables::put_back() {
    for (auto const& rule : rules_)
        db_.run_script(rule);
    if (db_.kind() == dialect::postgresql)
        return;
    for (auto const& index :
         select<std::string>(db_, "select name from sqlite_schema where type = 'table' "
                                  "and sql like 'create virtual table%using fts5%'"))
        db_.run_script("insert into " + quoted_name(index) + " (" + quoted_name(index) +
                       ") values ('rebuild')");
}

} // namespace network::store::detail
