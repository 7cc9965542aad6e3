// The one error of the library: what class of failure, a stable code, one plain line, and every
// field that was wrong. Expected failures travel as result<T>; broken infrastructure is thrown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace network {

/// Classes of failure. Each maps to one HTTP status and one NETWORK_ status of the C API.
enum class status : std::uint8_t {
    invalid,         ///< the request itself is wrong; `problems` says where
    unauthenticated, ///< nobody is signed in, and someone must be
    forbidden,       ///< signed in, but without the right
    not_found,       ///< no such thing, or not for this viewer
    conflict,        ///< right in itself, but at odds with what is recorded
    limited,         ///< too many attempts; come back later
    busy,            ///< the store cannot answer now; try again
    unsupported,     ///< this build or store cannot do that
    misuse,          ///< the caller broke the contract of a function
    no_memory,       ///< memory ran out
    internal         ///< our fault; the message carries a reference number
};

/// The word of a status as it stands in JSON, such as "not_found".
std::string_view to_word(status value);

/// One field that was wrong. `field` is the input's name, dotted for nested ones ("names.0.from").
struct problem {
    std::string field;
    std::string code;    ///< stable, such as "required" or "date.invalid"
    std::string message; ///< one line that says what to do

    bool operator==(problem const&) const = default;
};

struct error {
    network::status status = network::status::internal;
    std::string code;    ///< stable slug, such as "organisation.unknown"
    std::string message; ///< one English line, no personal data
    std::vector<problem> problems;

    bool operator==(error const&) const = default;
};

/// Thrown when the store or an invariant is broken. Caught once, in operations. What it says is
/// for the log of the server, never for a caller.
class failure : public std::exception {
  public:
    explicit failure(network::status status, std::string code, std::string what)
        : status_(status), code_(std::move(code)), what_(std::move(what)) {}

    [[nodiscard]] char const* what() const noexcept override { return what_.c_str(); }
    [[nodiscard]] network::status status() const noexcept { return status_; }
    [[nodiscard]] std::string const& code() const noexcept { return code_; }

  private:
    network::status status_;
    std::string code_;
    std::string what_;
};

} // namespace network
