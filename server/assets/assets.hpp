// The files that a page needs beside itself: style sheet, script, icon. They are compiled into the
// program, named by the hash of their bytes (so they may be cached for ever) and compressed once,
// at build. This knows no routes and no HTTP.
#pragma once

#include <span>
#include <string_view>

namespace network::assets {

struct asset {
    std::string_view name;         ///< as a view writes it: "portal.css"
    std::string_view path;         ///< as a browser asks for it: "/assets/portal.<hash>.css"
    std::string_view content_type; ///< the whole value of the header
    std::string_view bytes;
    std::string_view gzip;   ///< level 9; empty where that would not be smaller
    std::string_view brotli; ///< quality 11; empty where that would not be smaller
};

/// Every asset, for the life of the program.
std::span<asset const> all();

/// The asset that a browser asked for by its whole path, or nullptr.
asset const* find(std::string_view path);

/// The path of the asset of that name, or an empty text when there is none.
std::string_view path_of(std::string_view name);

} // namespace network::assets
