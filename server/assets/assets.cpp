// Looking up an asset. There are a handful, so a search from the front is the quickest there is.
#include "server/assets/assets.hpp"

namespace network::assets {

asset const* find(std::string_view path) {
    for (auto const& each : all())
        if (each.path == path)
            return &each;
    return nullptr;
}

std::string_view path_of(std::string_view name) {
    for (auto const& each : all())
        if (each.name == name)
            return each.path;
    return {};
}

} // namespace network::assets
