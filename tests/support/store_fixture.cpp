#include "tests/support/store_fixture.hpp"

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stdexcept>
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

using connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// The server's address with another database in it.
std::string address_of(std::string const& database) {
    std::string address{server()};
    auto const query = std::min(address.find('?'), address.size());
    auto const name = address.rfind('/', query) + 1;
    return address.replace(name, query - name, database);
}

connection connected(std::string const& database = {}) {
    connection made(PQconnectdb(database.empty() ? server() : address_of(database).c_str()),
                    &PQfinish);
    PQsetNoticeProcessor(
        made.get(), [](void*, char const*) {}, nullptr);
    return made;
}

void run(PGconn* on, std::string const& sql) {
    std::unique_ptr<PGresult, decltype(&PQclear)> const done(PQexec(on, sql.c_str()), &PQclear);
    auto const status = PQresultStatus(done.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw std::runtime_error(std::string{"the test server: "} + PQerrorMessage(on));
}

/// One text of a query.
std::string told(PGconn* on, std::string const& sql) {
    std::unique_ptr<PGresult, decltype(&PQclear)> const done(PQexec(on, sql.c_str()), &PQclear);
    if (PQresultStatus(done.get()) != PGRES_TUPLES_OK || PQntuples(done.get()) != 1)
        throw std::runtime_error(std::string{"the test server: "} + PQerrorMessage(on));
    return PQgetvalue(done.get(), 0, 0);
}

void drop_database(std::string const& name) {
    try {
        run(connected().get(), "drop database if exists " + name + " with (force)");
    } catch (std::exception const& error) {
        std::cerr << error.what() << '\n';
    }
}

/// Databases of this program that are free for the next; all of them go with it.
class databases_in_turn {
  public:
    databases_in_turn() = default;
    databases_in_turn(databases_in_turn const&) = delete;
    databases_in_turn& operator=(databases_in_turn const&) = delete;
    ~databases_in_turn() {
        for (auto const& name : all_)
            drop_database(name);
    }

    std::optional<std::string> free_one() {
        std::lock_guard const lock{guard_};
        if (free_.empty())
            return std::nullopt;
        auto name = free_.back();
        free_.pop_back();
        return name;
    }
    /// Another one, with nothing in it.
    std::string made() {
        auto name = unique_name();
        run(connected().get(), "create database " + name + " template template0");
        std::lock_guard const lock{guard_};
        all_.insert(name);
        return name;
    }
    void set_free(std::string const& name) {
        std::lock_guard const lock{guard_};
        free_.push_back(name);
    }
    void drop(std::string const& name) {
        drop_database(name);
        std::lock_guard const lock{guard_};
        all_.erase(name);
    }

  private:
    std::mutex guard_;
    std::vector<std::string> free_;
    std::set<std::string> all_;
};

/// Databases with nothing in them, for migrations of a test's own.
class bare_databases {
  public:
    std::string take() {
        auto const name = turn_.free_one();
        return name ? *name : turn_.made();
    }
    /// Whoever was killed while using it may be there still.
    void give_back(std::string const& name) {
        auto const here = connected(name);
        run(here.get(), "select pg_terminate_backend(pid) from pg_stat_activity"
                        " where datname = current_database() and pid <> pg_backend_pid()");
        run(here.get(), "drop schema public cascade; create schema public");
        turn_.set_free(name);
    }

  private:
    databases_in_turn turn_;
};

bare_databases& bare() {
    static bare_databases all;
    return all;
}

/// Databases with the product's migrations, each with its own way back to how they left it.
class migrated_databases {
  public:
    std::string take() {
        if (auto const name = turn_.free_one())
            return *name;
        auto name = turn_.made();
        store::database::open(address_of(name));
        auto way_back = way_back_of(name);
        auto shape = shape_of(name);
        std::lock_guard const lock{guard_};
        ways_back_[name] = std::move(way_back);
        shapes_[name] = std::move(shape);
        return name;
    }
    /// Empties it for the next. Whoever used it must have closed it. One whose tables or triggers a
    /// test has changed is of no use to another.
    void give_back(std::string const& name) {
        std::string way_back, shape;
        {
            std::lock_guard const lock{guard_};
            way_back = ways_back_.at(name);
            shape = shapes_.at(name);
        }
        if (shape_of(name) != shape)
            return turn_.drop(name);
        run(connected(name).get(), way_back);
        turn_.set_free(name);
    }

  private:
    /// Names of its tables, columns and triggers, and which of these fire.
    static std::string shape_of(std::string const& name) {
        return told(
            connected(name).get(),
            "select md5((select coalesce(string_agg(tgrelid::text || tgname || tgenabled::text, ','"
            " order by tgrelid, tgname), '') from pg_trigger where not tgisinternal) ||"
            " (select coalesce(string_agg(attrelid::text || attname,"
            " ',' order by attrelid, attname),"
            " '') from pg_attribute a join pg_class c on c.oid = a.attrelid"
            " where c.relnamespace = 'public'::regnamespace and attnum > 0))");
    }
    /// Rows that the migrations made are kept in a schema beside, everything else is deleted. As a
    /// replica would, so that no trigger refuses.
    static std::string way_back_of(std::string const& name) {
        auto const here = connected(name);
        run(here.get(), "create schema beside");
        run(here.get(),
            "do $$ declare one record; found boolean; begin"
            " for one in select tablename from pg_tables where schemaname = 'public' loop"
            " execute format('select exists (select 1 from public.%I)', one.tablename) into found;"
            " if found then execute format('create table beside.%I as table public.%I',"
            " one.tablename, one.tablename); end if; end loop; end $$");
        return "set session_replication_role = replica;" +
               told(here.get(), "select coalesce(string_agg(format('delete from public.%I;',"
                                " tablename), ''), '')"
                                " from pg_tables where schemaname = 'public'") +
               told(here.get(), "select coalesce(string_agg(format('insert into public.%I "
                                "overriding system value"
                                " select * from beside.%I;', tablename, tablename), ''), '')"
                                " from pg_tables where schemaname = 'beside'") +
               told(here.get(),
                    "select coalesce(string_agg(format('select setval(%L, %s, %s);', schemaname ||"
                    " '.' || sequencename, coalesce(last_value,"
                    " start_value), (last_value is not null)::text),"
                    " ''), '') from pg_sequences where schemaname = 'public'");
    }

    databases_in_turn turn_;
    std::mutex guard_;
    std::map<std::string, std::string> ways_back_, shapes_;
};

migrated_databases& databases() {
    static migrated_databases all;
    return all;
}

} // namespace

void run_on_server(std::string const& sql) {
    run(connected().get(), sql);
}

store_place::store_place(engine which)
    : engine_(which), folder_(std::filesystem::temp_directory_path() / unique_name()) {
    if (engine_ == engine::memory)
        uri_ = "sqlite::memory:";
    else if (engine_ == engine::file)
        uri_ = "sqlite:" + file();
    std::filesystem::create_directory(folder_); // last: a place that cannot be made leaves none
}

store_place::~store_place() {
    try {
        if (!database_.empty())
            taken_ == content::migrated ? databases().give_back(database_)
                                        : bare().give_back(database_);
    } catch (std::exception const& error) {
        std::cerr << error.what() << '\n';
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void store_place::take_database(content wanted) const {
    std::lock_guard const lock{guard_};
    if (!uri_.empty()) {
        if (!database_.empty() && wanted == content::nothing && taken_ == content::migrated)
            throw std::logic_error(
                "migrations of its own, on a place asked for its address before");
        return;
    }
    taken_ = wanted;
    database_ = wanted == content::migrated ? databases().take() : bare().take();
    uri_ = address_of(database_);
}

std::string const& store_place::uri() const {
    take_database(content::migrated);
    return uri_;
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
    return store::database::open(uri(), how);
}

std::unique_ptr<store::database> store_place::open(std::span<store::migration const> migrations,
                                                   store::options how) const {
    take_database(content::nothing);
    how.migrations = migrations;
    return store::database::open(uri_, how);
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
