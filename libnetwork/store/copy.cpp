#include "libnetwork/store/copy.hpp"

#include "libnetwork/store/sqlite_connection.hpp"

#include <filesystem>

namespace network::store::detail {

namespace {

constexpr std::chrono::milliseconds busy_timeout{5000};

void refuse_existing(std::string const& file) {
    if (std::filesystem::exists(file))
        throw failure(status::conflict, "store.backup_exists",
                      "the file of the backup exists already");
}

} // namespace

void backup_sqlite(sqlite_connection& from, std::string const& file) {
    refuse_existing(file);
    sqlite_connection target(file, sqlite_connection::role::writer, busy_timeout);
    from.copy_into(target);
}

void backup_tables(connection& /*from*/, std::string const& /*file*/,
                   std::span<migration const> /*schema*/) {
    throw failure(status::unsupported, "store.restore", "this build cannot restore");
}

void restore_into(database& /*into*/, std::string const& /*file*/) {
    throw failure(status::unsupported, "store.restore", "this build cannot restore");
}

} // namespace network::store::detail
