#include "tests/support/store_fixture.hpp"

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <thread>

namespace network::test {

namespace {

std::string unique_name() {
    static std::atomic<int> count = 0;
    return "store_" + std::to_string(getpid()) + "_" + std::to_string(++count);
}

char const* server() {
    return std::getenv("NETWORK_TEST_POSTGRES");
}

bool has_server() {
    if (server() != nullptr)
        return true;
    auto const* const required = std::getenv("NETWORK_TEST_POSTGRES_REQUIRED");
    if (required != nullptr && std::string_view{required} == "1")
        BOOST_ERROR("PostgreSQL is required, and NETWORK_TEST_POSTGRES is not set");
    static bool const said = [] {
        std::cout << "PostgreSQL was skipped: NETWORK_TEST_POSTGRES is not set\n";
        return true;
    }();
    static_cast<void>(said);
    return false;
}

} // namespace

void run_on_server(std::string const& sql) {
    std::unique_ptr<PGconn, decltype(&PQfinish)> const connection(PQconnectdb(server()), &PQfinish);
    PQsetNoticeProcessor(
        connection.get(), [](void*, char const*) {}, nullptr);
    std::unique_ptr<PGresult, decltype(&PQclear)> const done(PQexec(connection.get(), sql.c_str()),
                                                             &PQclear);
    auto const status = PQresultStatus(done.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw std::runtime_error(std::string{"the test server: "} +
                                 PQerrorMessage(connection.get()));
}

store_place::store_place(engine which)
    : engine_(which), folder_(std::filesystem::temp_directory_path() / unique_name()) {
    if (engine_ == engine::memory) {
        uri_ = "sqlite::memory:";
    } else if (engine_ == engine::file) {
        uri_ = "sqlite:" + file();
    } else {
        schema_ = folder_.filename().string();
        run_on_server("create schema " + schema_);
        std::string const base{server()};
        uri_ = base + (base.find('?') == std::string::npos ? '?' : '&') +
               "options=-csearch_path%3D" + schema_;
    }
    std::filesystem::create_directory(folder_); // last: a place that cannot be made leaves none
}

store_place::~store_place() {
    try {
        if (!schema_.empty())
            run_on_server("drop schema " + schema_ + " cascade");
    } catch (std::exception const& error) {
        std::cerr << error.what() << '\n';
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string_view store_place::name() const {
    switch (engine_) {
    case engine::memory:
        return "SQLite in memory";
    case engine::file:
        return "SQLite in a file";
    case engine::postgresql:
        break;
    }
    return "PostgreSQL";
}

std::unique_ptr<store::database> store_place::open(store::options const& how) const {
    return store::database::open(uri_, how);
}

std::unique_ptr<store::database> store_place::open(std::span<store::migration const> migrations,
                                                   store::options how) const {
    how.migrations = migrations;
    return open(how);
}

std::vector<engine> every_engine() {
    std::vector all{engine::memory, engine::file};
    if (has_server())
        all.push_back(engine::postgresql);
    return all;
}

std::vector<engine> shared_engines() {
    auto all = every_engine();
    all.erase(all.begin());
    return all;
}

bool eventually(std::chrono::milliseconds within, std::function<bool()> const& condition) {
    auto const until = std::chrono::steady_clock::now() + within;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
    return true;
}

} // namespace network::test
