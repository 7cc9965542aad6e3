// Handles of the C API that close themselves, and an in-memory register to act on: for tests alone.
#pragma once

#include <libnetwork.h>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace capi_test {

template <class T, void (*Free)(T*)>
struct closer {
    void operator()(T* handle) const { Free(handle); }
};
using store = std::unique_ptr<network_store, closer<network_store, network_store_free>>;
using session = std::unique_ptr<network_session, closer<network_session, network_session_free>>;
using input = std::unique_ptr<network_input, closer<network_input, network_input_free>>;
using rows = std::unique_ptr<network_rows, closer<network_rows, network_rows_free>>;
using error = std::unique_ptr<network_error, closer<network_error, network_error_free>>;
using feed = std::unique_ptr<network_changes, closer<network_changes, network_changes_free>>;

inline store open_store(std::string const& uri = "sqlite::memory:") {
    network_store* opened = nullptr;
    network_error* why = nullptr;
    network_store_open(uri.c_str(), &opened, &why);
    error const held{why};
    BOOST_REQUIRE_MESSAGE(opened, network_error_json(why));
    return store{opened};
}

inline session visitor(store const& in) {
    network_session* opened = nullptr;
    BOOST_REQUIRE_EQUAL(network_session_open(in.get(), nullptr, &opened, nullptr), NETWORK_OK);
    return session{opened};
}

inline session console(store const& in) {
    network_session* opened = nullptr;
    BOOST_REQUIRE_EQUAL(network_session_open_console(in.get(), "test", &opened, nullptr),
                        NETWORK_OK);
    return session{opened};
}

/// The answer of a call that must succeed.
inline rows must(session const& who, char const* operation, std::string_view json) {
    network_rows* answer = nullptr;
    network_error* why = nullptr;
    network_call(who.get(), operation, json.data(), static_cast<ptrdiff_t>(json.size()), &answer,
                 &why);
    error const held{why};
    BOOST_REQUIRE_MESSAGE(answer, operation << ": " << network_error_json(why));
    return rows{answer};
}

/// The error of a call that must fail.
inline error must_fail(session const& who, char const* operation, std::string_view json) {
    network_rows* answer = nullptr;
    network_error* why = nullptr;
    auto const status = network_call(who.get(), operation, json.data(),
                                     static_cast<ptrdiff_t>(json.size()), &answer, &why);
    rows const held{answer};
    BOOST_REQUIRE_MESSAGE(why, operation << " succeeded");
    BOOST_TEST(status == network_error_status(why));
    return error{why};
}

/// Adds a district; its number.
inline std::int64_t add_district(session const& who, std::string const& name) {
    auto const added =
        must(who, "organisations.add", "{\"name\": \"" + name + "\", \"kind\": \"district\"}");
    return network_rows_int(added.get(), 0, network_rows_field(added.get(), "id"));
}

inline std::string text(network_rows const* table, std::size_t row, char const* field) {
    auto const* found = network_rows_text(table, row, network_rows_field(table, field));
    return found ? found : "(null)";
}

} // namespace capi_test
