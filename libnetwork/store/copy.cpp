#include "libnetwork/store/copy.hpp"

#include "libnetwork/store/migrate.hpp"
#include "libnetwork/store/sqlite_connection.hpp"
#include "libnetwork/store/table_copy.hpp"

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace network::store::detail {

namespace {

using role = sqlite_connection::role;
constexpr std::chrono::milliseconds busy_timeout{5000};

/// A file that gets its name only when it is complete, and goes if it never is. It holds what the
/// store holds, people's addresses too, so it is made for its owner alone.
class new_file {
  public:
    explicit new_file(std::string const& name) : name_(name), part_(name + ".part") {
        if (std::filesystem::exists(name_))
            throw failure(status::conflict, "store.backup_exists",
                          "the file of the backup exists already");
        discard();
        // What cannot be made here, SQLite cannot open either: it says why.
        if (int const made = ::open(part_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
            made >= 0)
            ::close(made);
    }
    new_file(new_file const&) = delete;
    new_file& operator=(new_file const&) = delete;
    ~new_file() { discard(); }

    [[nodiscard]] std::string const& part() const { return part_; }
    void keep() const { std::filesystem::rename(part_, name_); }

  private:
    void discard() const noexcept {
        std::error_code ignored;
        for (auto const* const ending : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(part_ + ending, ignored);
    }

    std::string name_;
    std::string part_;
};

void prove(sqlite_connection& copy) {
    if (!sqlite_faults(copy).empty())
        throw database_error(fault::corrupt, "the copy of the store is not sound");
}

// One file without a log beside it: it can be moved, and read from a medium nobody can write.
void make_single(sqlite_connection& copy) {
    copy.run_script("pragma journal_mode=delete");
}

void copy_tables(connection& from, connection& to, std::vector<table_shape> const& tables) {
    bare_tables bare(to);
    for (auto const& table : tables) {
        if (!has_table(from, table.name) || !has_table(to, table.name))
            continue; // of one engine only, and built from the others
        auto const copied = copy_rows(from, to, table);
        if (count_rows(to, table) != copied)
            throw database_error(fault::corrupt, "rows were lost in a copy");
        copy_numbering(from, to, table);
    }
    bare.put_back();
}

// The copy as a store of our own schema: the file itself, or where it is older, a migrated
// likeness.
std::unique_ptr<sqlite_connection> open_copy(std::string const& file,
                                             std::span<migration const> schema) {
    auto original = std::make_unique<sqlite_connection>(file, role::reader, busy_timeout);
    try {
        check_schema(*original, schema);
        return original;
    } catch (database_error const& error) {
        if (error.kind() != fault::older_schema)
            throw;
    }
    auto likeness = std::make_unique<sqlite_connection>("", role::memory, busy_timeout);
    original->copy_into(*likeness);
    migrate(*likeness, schema);
    return likeness;
}

// What a store holds that was only just made is what its migrations put there.
void refuse_used(connection& into, std::vector<table_shape> const& tables,
                 std::span<migration const> schema) {
    sqlite_connection fresh(":memory:", role::memory, busy_timeout);
    migrate(fresh, schema);
    for (auto const& table : tables)
        if (has_table(into, table.name) && has_table(fresh, table.name) &&
            count_rows(into, table) != count_rows(fresh, table))
            throw failure(status::conflict, "store.not_empty",
                          "the store to be filled holds rows already");
}

} // namespace

void backup_sqlite(sqlite_connection& from, std::string const& file) {
    new_file const made(file);
    {
        sqlite_connection target(made.part(), role::writer, busy_timeout);
        from.copy_into(target);
        prove(target);
        make_single(target);
    }
    made.keep();
}

void backup_tables(connection& from, std::string const& file, std::span<migration const> schema) {
    new_file const made(file);
    {
        sqlite_connection target(made.part(), role::writer, busy_timeout);
        migrate(target, schema);
        target.run_script("begin immediate");
        copy_tables(from, target, tables_of(target));
        target.run_script("commit");
        prove(target);
        make_single(target);
    }
    made.keep();
}

void restore_into(database& into, std::string const& file, std::span<migration const> schema) {
    if (!std::filesystem::exists(file))
        throw database_error(fault::connection_lost, "there is no copy at that path");
    auto const copy = open_copy(file, schema);
    auto const tables = tables_of(*copy);
    into.write([&](connection& db) {
        refuse_used(db, tables, schema);
        copy->begin_read();
        try {
            copy_tables(*copy, db, tables);
        } catch (...) {
            copy->end_read();
            throw;
        }
        copy->end_read();
    });
}

} // namespace network::store::detail
