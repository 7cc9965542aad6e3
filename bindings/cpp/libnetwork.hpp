// libnetwork for C++17: handles that close themselves, exceptions or outcomes, and the verbs by
// noun. Header only, over the C library alone, so it keeps that library's promise of a stable ABI.
//
//     network::store store{"sqlite:register.db"};
//     auto me = network::session::as(store, "clerk@example.org");
//     auto found = me.organisations().lookup({{"q", "E07000026"}, {"as_on", "2024-04-01"}});
//     for (auto row : found.row(0).child("living")) std::cout << row.text("name") << '\n';
//
// Every verb throws network::failure; its try_ twin returns an outcome instead.
#pragma once

#include "libnetwork_input.hpp"

#include <exception>
#include <new>
#include <optional>
#include <stdexcept>

namespace network {

/// A field that was wrong.
struct problem {
    std::string field, code, message;
};

/// What went wrong: the class, the stable code, one line, and every field that was wrong.
class failure : public std::exception {
  public:
    explicit failure(network_error* taken) : error_(taken, network_error_free) {}
    [[nodiscard]] network_status status() const noexcept {
        return network_error_status(error_.get());
    }
    [[nodiscard]] std::string_view code() const noexcept {
        return network_error_code(error_.get());
    }
    [[nodiscard]] char const* what() const noexcept override {
        return network_error_message(error_.get());
    }
    [[nodiscard]] std::string_view json() const noexcept {
        return network_error_json(error_.get());
    }
    [[nodiscard]] std::vector<problem> problems() const {
        std::vector<problem> all;
        auto const* e = error_.get();
        for (std::size_t i = 0; i < network_error_problem_count(e); ++i)
            all.push_back({network_error_problem_field(e, i), network_error_problem_code(e, i),
                           network_error_problem_message(e, i)});
        return all;
    }

  private:
    std::shared_ptr<network_error> error_; // shared, because exceptions are copied
};

/// A value, or the failure that prevented it.
template <class T>
class outcome {
  public:
    outcome(T value) : held_(std::move(value)) {}
    outcome(failure why) : held_(std::move(why)) {}
    explicit operator bool() const noexcept { return held_.index() == 0; }
    T& operator*() & { return std::get<0>(held_); }
    T* operator->() { return &std::get<0>(held_); }
    [[nodiscard]] failure const& error() const { return std::get<1>(held_); }
    /// The value, or throws the failure.
    T value() && {
        if (!*this)
            throw error();
        return std::move(std::get<0>(held_));
    }

  private:
    std::variant<T, failure> held_;
};

namespace detail {
/// Calls a verb and makes a `Made` of the T that it hands out.
template <class Made, class T, class Verb, class... Given>
outcome<Made> asked(Verb verb, Given... given) {
    T* out = nullptr;
    network_error* error = nullptr;
    if (verb(given..., &out, &error) != NETWORK_OK)
        return failure{error};
    return Made{out};
}
} // namespace detail

/// A table that somebody else owns: an answer, or what stands within a field of one. Texts live as
/// long as the answer.
class table {
  public:
    /// One row of it.
    class row_view {
      public:
        row_view(network_rows const* rows, std::size_t index) : rows_(rows), index_(index) {}
        [[nodiscard]] bool is_null(char const* field) const {
            return network_rows_is_null(rows_, index_, at(field)) != 0;
        }
        /// Empty where the field is null; see is_null.
        [[nodiscard]] std::string_view text(char const* field) const {
            auto const place = at(field);
            auto const* text = network_rows_text(rows_, index_, place);
            return text ? std::string_view{text, network_rows_text_length(rows_, index_, place)}
                        : std::string_view{};
        }
        [[nodiscard]] std::int64_t number(char const* field) const {
            return network_rows_int(rows_, index_, at(field));
        }
        [[nodiscard]] bool boolean(char const* field) const { return number(field) != 0; }
        [[nodiscard]] table child(char const* field) const {
            return table{network_rows_child(rows_, index_, at(field))};
        }

      private:
        /// Throws std::out_of_range for a field that is not there: a typing mistake.
        [[nodiscard]] int at(char const* field) const {
            auto const place = network_rows_field(rows_, field);
            if (place < 0)
                throw std::out_of_range{std::string{"no such field: "} + field};
            return place;
        }
        network_rows const* rows_;
        std::size_t index_;
    };

    class iterator {
      public:
        iterator(network_rows const* rows, std::size_t index) : rows_(rows), index_(index) {}
        row_view operator*() const { return {rows_, index_}; }
        iterator& operator++() { return ++index_, *this; }
        bool operator!=(iterator const& other) const { return index_ != other.index_; }

      private:
        network_rows const* rows_;
        std::size_t index_;
    };

    explicit table(network_rows const* rows) : rows_(rows) {}
    [[nodiscard]] std::size_t size() const { return network_rows_count(rows_); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// Throws std::out_of_range.
    [[nodiscard]] row_view row(std::size_t index) const {
        if (index >= size())
            throw std::out_of_range{"no such row"};
        return {rows_, index};
    }
    [[nodiscard]] iterator begin() const { return {rows_, 0}; }
    [[nodiscard]] iterator end() const { return {rows_, size()}; }
    [[nodiscard]] std::string_view json() const {
        auto const* text = network_rows_json(rows_);
        if (!text && rows_)
            throw std::bad_alloc{};
        return text ? std::string_view{text, network_rows_json_length(rows_)} : std::string_view{};
    }
    [[nodiscard]] std::optional<std::string> next() const {
        auto const* cursor = network_rows_next(rows_);
        return cursor ? std::optional<std::string>{cursor} : std::nullopt;
    }
    [[nodiscard]] std::int64_t total() const { return network_rows_total(rows_); }
    [[nodiscard]] bool replayed() const { return network_rows_replayed(rows_) != 0; }

  protected:
    network_rows const* rows_;
};

/// An answer that is ours.
class rows : public table {
  public:
    explicit rows(network_rows* taken) : table(taken), own_(taken) {}

  private:
    detail::handle<network_rows, network_rows_free> own_;
};

} // namespace network

#include "libnetwork_verbs.hpp"

namespace network {

/// An open store. Sessions and feeds keep it open.
class store {
    using handle = detail::handle<network_store, network_store_free>;

  public:
    explicit store(std::string const& uri)
        : handle_(detail::asked<handle, network_store>(network_store_open, uri.c_str()).value()) {}
    [[nodiscard]] network_store* get() const { return handle_.get(); }

  private:
    handle handle_;
};

/// A store together with who acts. Calls may come from any thread.
class session : public named_verbs<session> {
    using handle = detail::handle<network_session, network_session_free>;

  public:
    /// With an API token.
    session(network::store const& in, std::string const& token)
        : session(in, token.c_str(), network_session_open) {}
    /// As anybody: reads the public register.
    static session visitor(network::store const& in) { return {in, nullptr, network_session_open}; }
    /// For trusted embedders: as the person with this address.
    static session as(network::store const& in, std::string const& email) {
        return {in, email.c_str(), network_session_open_as};
    }
    /// For trusted embedders: as the operator of the machine.
    static session console(network::store const& in, std::string const& name) {
        return {in, name.c_str(), network_session_open_console};
    }

    /// Any operation by its name.
    rows call(char const* operation, input const& in = {}) const {
        return try_call(operation, in).value();
    }
    outcome<rows> try_call(char const* operation, input const& in = {}) const {
        return detail::asked<rows, network_rows>(network_call_input, handle_.get(), operation,
                                                 in.get());
    }
    /// The same with the fields as a JSON object.
    rows call_json(char const* operation, std::string_view json) const {
        return try_call_json(operation, json).value();
    }
    outcome<rows> try_call_json(char const* operation, std::string_view json) const {
        return detail::asked<rows, network_rows>(network_call, handle_.get(), operation,
                                                 json.data(),
                                                 static_cast<std::ptrdiff_t>(json.size()));
    }
    void interrupt() const { network_session_interrupt(handle_.get()); }
    [[nodiscard]] network_session* get() const { return handle_.get(); }

  private:
    using opener = network_status (*)(network_store*, char const*, network_session**,
                                      network_error**);
    session(network::store const& in, char const* who, opener open)
        : handle_(detail::asked<handle, network_session>(open, in.get(), who).value()) {}

    handle handle_;
};

/// What happens in the store, in order, from a number on.
class changes {
    using handle = detail::handle<network_changes, network_changes_free>;

  public:
    explicit changes(session const& in, std::int64_t after = 0)
        : handle_(detail::asked<handle, network_changes>(network_changes_open, in.get(), after)
                      .value()) {}
    /// The next changes; none when the time is up (-1: never); nothing once the feed was stopped.
    std::optional<rows> next(int timeout_ms = -1) {
        network_rows* answer = nullptr;
        network_error* error = nullptr;
        if (network_changes_next(handle_.get(), timeout_ms, &answer, &error) != NETWORK_OK)
            throw failure{error};
        return answer ? std::optional<rows>{rows{answer}} : std::nullopt;
    }
    void stop() const { network_changes_stop(handle_.get()); }
    [[nodiscard]] int descriptor() const { return network_changes_fd(handle_.get()); }

  private:
    handle handle_;
};

} // namespace network
