// The record office: the open store together with a clock. All reading goes through a `reader`, all
// writing through a `unit_of_work`; nobody can write without an actor, a clock and the journal.
#pragma once

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/result.hpp"
#include "libnetwork/base/viewer.hpp"
#include "libnetwork/changes/journal.hpp"
#include "libnetwork/store/database.hpp"

#include <any>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <typeindex>

namespace network::changes {

class records;

/// Who acts, and by which operation. Stands in every journal entry of the unit of work.
struct actor {
    network::viewer viewer;
    std::string operation;   ///< "organisations.rename"
    std::int64_t import = 0; ///< the import on whose behalf, or 0
};

/// Reading: one consistent snapshot, taken when the database is first touched. Not for sharing
/// between threads.
class reader {
  public:
    reader(records& office, network::viewer const& by);
    reader(reader const&) = delete;
    reader& operator=(reader const&) = delete;
    virtual ~reader() = default;

    /// The connection; leases one at the first call.
    virtual store::connection& db();

    [[nodiscard]] network::viewer const& by() const { return viewer_; }
    [[nodiscard]] instant now() const { return now_; }  ///< one instant for the whole use case
    [[nodiscard]] date today() const { return today_; } ///< the civil date in London
    [[nodiscard]] records& office() const { return office_; }

    /// The shared read model T, at least as new as every commit that returned before this call.
    /// T has `static std::shared_ptr<T const> load(store::connection&, std::shared_ptr<T const>)`,
    /// which gets the previous one (or null) and should bring it forward by the journal's delta.
    /// Inside a unit of work it does not show that unit's own changes: there, read through db().
    template <class T>
    std::shared_ptr<T const> cached();

  protected:
    /// The connection this reader holds already, or null.
    [[nodiscard]] virtual store::connection* held() { return lease_ ? &lease_->db() : nullptr; }
    /// False where what it reads may still be undone, and must not be shared.
    [[nodiscard]] virtual bool reads_what_stands() const { return true; }

  private:
    records& office_;
    network::viewer const& viewer_;
    instant now_;
    date today_;
    std::optional<store::read_lease> lease_;
};

/// Writing: what happens in it becomes durable together or not at all.
class unit_of_work final : public reader {
  public:
    unit_of_work(records& office, actor const& who, store::connection& db)
        : reader(office, who.viewer), actor_(who), db_(db) {}

    store::connection& db() override { return db_; }
    [[nodiscard]] actor const& who() const { return actor_; }

    /// Appends to the journal; the number of the new entry.
    std::int64_t record(entry const& what);
    /// From now on entries are written some at a time, by few statements: for who records thousands
    /// and reads nothing of the journal meanwhile.
    void gather_entries() { gathers_ = true; }
    /// Writes the entries that are not written yet; the end of the unit does so itself.
    void write_entries() { end_.write(db_); }

    /// Acts for an import from now on: the entries that follow carry its id.
    void acts_for_import(std::int64_t import) { actor_.import = import; }

  protected:
    [[nodiscard]] store::connection* held() override { return &db_; }
    [[nodiscard]] bool reads_what_stands() const override { return false; }

  private:
    actor actor_;
    store::connection& db_;
    journal_end end_;
    bool gathers_ = false;
};

class records {
  public:
    /// Opens the store, migrating it where needed. `time` must outlive it; none: the system's.
    static std::unique_ptr<records> open(std::string const& uri, store::options const& how = {},
                                         clock const* time = nullptr);
    records(std::unique_ptr<store::database> db, clock const& time);

    /// Runs `act(unit_of_work&) -> result<T>` on the one writer and returns when it is durable.
    /// An error that `act` returns undoes all it did, the journal included, and is handed back.
    template <class Act>
    auto write(actor const& who, Act&& act) -> decltype(act(std::declval<unit_of_work&>()));

    /// Runs `look(reader&) -> T`.
    template <class Look>
    auto read(network::viewer const& by, Look&& look) {
        reader view{*this, by};
        return look(view);
    }

    [[nodiscard]] store::database& database() const { return *database_; }
    [[nodiscard]] clock const& time() const { return clock_; }

    /// The shared read model T, brought forward through a lease of its own, or through `held` where
    /// the store has but one connection and the caller holds it.
    template <class T>
    std::shared_ptr<T const> cached(store::connection* held = nullptr);

  private:
    struct shelf {
        std::mutex guard;             ///< one thread brings the model forward
        std::uint64_t generation = 0; ///< of the store, when it was brought forward
        std::shared_ptr<void const> model;
    };
    shelf& shelf_of(std::type_index type);

    std::unique_ptr<store::database> database_;
    clock const& clock_;
    std::mutex shelves_guard_;
    std::map<std::type_index, std::unique_ptr<shelf>> shelves_;
};

// ------------------------------------------------------------------------------------------------

namespace detail {
/// Carries an expected error out of the writer's job, so that its savepoint is rolled back.
struct refusal {
    error what;
};
} // namespace detail

template <class Act>
auto records::write(actor const& who, Act&& act) -> decltype(act(std::declval<unit_of_work&>())) {
    using outcome = decltype(act(std::declval<unit_of_work&>()));
    std::optional<outcome> done;
    try {
        database_->write([&](store::connection& db) {
            unit_of_work work{*this, who, db};
            done.emplace(act(work));
            if (done->has_error())
                throw detail::refusal{done->error()};
            work.write_entries();
        });
    } catch (detail::refusal const&) {
        // `done` already holds the error.
    }
    return std::move(*done);
}

template <class T>
std::shared_ptr<T const> records::cached(store::connection* held) {
    auto& place = shelf_of(typeid(T));
    {
        std::lock_guard const lock{place.guard};
        if (place.model && place.generation == database_->generation())
            return std::static_pointer_cast<T const>(place.model);
    }
    // The connection before the shelf, always: where there is but one, whoever holds it may want
    // the shelf next.
    std::optional<store::read_lease> lease;
    if (!held && database_->shares_one_connection())
        held = &lease.emplace(database_->read()).db();
    std::lock_guard const lock{place.guard};
    auto const generation = database_->generation();
    auto model = std::static_pointer_cast<T const>(place.model);
    if (!model || place.generation != generation) {
        if (!held)
            held = &lease.emplace(database_->read()).db();
        model = T::load(*held, model);
        place.model = model;
        place.generation = generation;
    }
    return model;
}

template <class T>
std::shared_ptr<T const> reader::cached() {
    auto* const mine = office_.database().shares_one_connection() ? held() : nullptr;
    if (mine && !reads_what_stands())
        return T::load(*mine, nullptr);
    return office_.cached<T>(mine);
}

} // namespace network::changes
