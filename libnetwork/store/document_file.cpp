#include "libnetwork/store/document_file.hpp"

#include "libnetwork/store/sqlite_connection.hpp"

namespace network::store {
namespace {

using detail::sqlite_connection;
constexpr std::chrono::milliseconds patience{5000};

} // namespace

std::unique_ptr<connection> new_document_file(std::string const& path) {
    auto made =
        std::make_unique<sqlite_connection>(path, sqlite_connection::role::writer, patience);
    made->run_script("pragma synchronous=off");
    return made;
}

void finish_document_file(connection& db) {
    db.run_script("vacuum");
    db.run_script("pragma journal_mode=delete");
}

std::unique_ptr<connection> open_document_file(std::string const& path) {
    return std::make_unique<sqlite_connection>(path, sqlite_connection::role::reader, patience);
}

} // namespace network::store
