// The open library: a store, and the one way to have operations done on it. Every door (C, HTTP,
// pages, command line) comes through invoke(), so rights, validation, idempotency and the audit
// trail are the same for all.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/operations/operation.hpp"

#include <functional>
#include <memory>

namespace network::operations {

struct library_options {
    store::options store;
    clock const* time = nullptr; ///< none: the machine's; otherwise it must outlive the library
    /// Where faults of ours are reported: level ("error", "warning") and one line without personal
    /// data. May be called from any thread; must not call back in.
    std::function<void(std::string_view level, std::string_view line)> log;
};

/// May this viewer call this operation with this input?
result<> permitted(changes::reader& view, operation const& what, boost::json::object const& input);
/// permitted(), and then: does the input fit the operation's shape? What every call starts with.
result<> checked(changes::reader& view, operation const& what, boost::json::object const& input);

struct answer {
    boost::json::value body;
    bool replayed = false; ///< an earlier answer to the same idempotency key
};

/// An answer as its use case gave it; an earlier one to the same idempotency key was kept as JSON.
struct outcome {
    finding found; ///< of the operation's output; null where `earlier` is told again
    std::optional<boost::json::value> earlier = {};
};

class library {
  public:
    /// Opens or creates the store. Fails with busy "store.unreachable", conflict "store.newer",
    /// internal "store.corrupt".
    static result<std::unique_ptr<library>> open(std::string const& uri, library_options how = {});

    /// Does one operation for `by`. `input` may carry the reserved keys `idempotency_key` (text)
    /// and `if_version` (number: the version of the organisation concerned, or 409
    /// "version.changed").
    result<answer> invoke(viewer const& by, operation const& what, boost::json::object input);
    /// The same for a door that reads records where they stand: nothing is written as JSON.
    result<outcome> carry_out(viewer const& by, operation const& what, boost::json::object input);
    /// invoke() by name; unknown names give not_found "operation.unknown".
    result<answer> invoke(viewer const& by, std::string_view name, boost::json::object input);

    /// A reading use case with its typed answer, under the same checks as invoke():
    /// `ask<&organisations::card>(viewer, {{"organisation", "rochdale"}})`.
    template <auto UseCase>
    auto ask(viewer const& by, boost::json::object const& input)
        -> result<typename detail::bind_row<UseCase>::answer> {
        using shapes = detail::bind_row<UseCase>;
        static auto const& what = row_of(&detail::mark<UseCase>);
        return guarded([&]() -> result<typename shapes::answer> {
            changes::reader view{*office_, by};
            NETWORK_CHECK(checked(view, what, input));
            return UseCase(view, detail::read_input<typename shapes::wish>(input));
        });
    }

    [[nodiscard]] changes::records& office() const { return *office_; }

    /// Runs `act` and turns what it throws into an error with a reference number; the log gets the
    /// rest. For doors that do more than invoke().
    template <class Act>
    auto guarded(Act&& act) -> decltype(act()) {
        try {
            return act();
        } catch (...) {
            return describe_exception();
        }
    }

  private:
    library(std::unique_ptr<changes::records> office, library_options how);
    error describe_exception() const;
    /// One operation, its answer put as `Form` has it.
    template <class Form>
    auto run(viewer const& by, operation const& what, boost::json::object input)
        -> result<typename Form::answer>;

    library_options how_;
    std::unique_ptr<changes::records> office_;
};

} // namespace network::operations
