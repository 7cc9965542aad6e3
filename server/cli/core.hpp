// The open store and the person at the console: what nearly every command begins with.
#pragma once

#include "libnetwork/operations/library.hpp"
#include "server/cli/settings.hpp"

#include <memory>

namespace network::cli {

/// Make the store where it is absent and bring an older one up to date, or refuse both.
enum class opening : std::uint8_t { create, existing };

struct console {
    std::unique_ptr<operations::library> core;
    viewer by; ///< the person that --as names, or the console itself, with all rights
};

/// Opens the store that the settings name. Throws failed where it cannot be opened, and where --as
/// names nobody.
console open_console(settings const& given, opening how);

/// Who acts without --as: "console:<user>", a network manager.
viewer console_viewer();

/// The value, or failed with the error's line; misuse where the words given were at fault.
template <class T>
T value_of(result<T>&& answer) {
    if (answer.has_error() && answer.error().status == status::misuse)
        throw misuse(answer.error().message);
    if (answer.has_error())
        throw failed(answer.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(answer);
}

/// The public address for links: --public-url, or the one that `serve` uses unless told.
std::string public_url(settings const& given);

} // namespace network::cli
