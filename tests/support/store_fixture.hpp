// Stores of one's own for a test: in memory, in a file, and in a database of the PostgreSQL server
// that NETWORK_TEST_POSTGRES names. The same body runs on each, and a failure says on which.
// A database that a test has left is emptied and given to the next that wants one like it: making
// one takes PostgreSQL long.
#pragma once

#include "libnetwork/store/database.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace network::test {

enum class engine : std::uint8_t { memory, file, postgresql };

/// A place for one store, empty at first and removed at the end. Open stores must go before it.
class store_place {
  public:
    explicit store_place(engine which);
    store_place(store_place const&) = delete;
    store_place& operator=(store_place const&) = delete;
    ~store_place();

    [[nodiscard]] engine kind() const { return engine_; }
    [[nodiscard]] std::string const& uri() const;
    /// "SQLite in memory", "SQLite in a file", "PostgreSQL".
    [[nodiscard]] std::string_view name() const;
    /// A folder of this place alone, for copies and the like.
    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }
    /// The file of an engine::file.
    [[nodiscard]] std::string file() const { return (folder_ / "store.db").string(); }

    [[nodiscard]] std::unique_ptr<store::database> open(store::options const& how = {}) const;
    /// With these migrations instead of the embedded ones, on a place that nobody asked for its
    /// address before; they must outlive the store.
    [[nodiscard]] std::unique_ptr<store::database>
    open(std::span<store::migration const> migrations, store::options how = {}) const;

  private:
    enum class content : std::uint8_t { migrated, nothing };
    void take_database(content wanted) const;

    engine engine_;
    std::filesystem::path folder_;
    mutable std::mutex guard_;     ///< of what follows: several threads may open at once
    mutable std::string database_; ///< its name on the server; empty: none is taken yet
    mutable content taken_ = content::migrated;
    mutable std::string uri_; ///< empty: on the server, and none is taken yet
};

/// The engines that can be tested here. Where there is no PostgreSQL, says so once, and fails the
/// case if NETWORK_TEST_POSTGRES_REQUIRED is 1.
std::vector<engine> every_engine();
/// Those whose store several processes can open.
std::vector<engine> shared_engines();

/// Runs SQL on the test server, outside any store.
void run_on_server(std::string const& sql);

template <class Body>
void on(std::vector<engine> const& engines, Body&& body) {
    for (auto const which : engines) {
        store_place const place(which);
        BOOST_TEST_CONTEXT("on " << place.name()) {
            body(place);
        }
    }
}

/// body(store_place const&) on every engine, each time in a fresh place.
template <class Body>
void on_every_store(Body&& body) {
    on(every_engine(), body);
}
template <class Body>
void on_every_shared_store(Body&& body) {
    on(shared_engines(), body);
}

/// Whether `condition` comes true before the time is up.
bool eventually(std::chrono::milliseconds within, std::function<bool()> const& condition);

} // namespace network::test
