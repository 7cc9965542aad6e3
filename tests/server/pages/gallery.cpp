// Writes every sample as a file, with the assets beside them, for the browser tests and for eyes:
// gallery FOLDER.
#include "server/assets/assets.hpp"
#include "server/pages/view.hpp"
#include "tests/server/pages/samples.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: gallery FOLDER\n";
        return 2;
    }
    std::filesystem::path const folder(words[1]);
    std::filesystem::create_directories(folder / "assets");
    // Samples cannot know the hash in an asset's address, so each lies there under its name as
    // well.
    for (auto const& each : network::assets::all())
        for (auto const& path : {std::string{each.path}, "/assets/" + std::string{each.name}})
            std::ofstream(folder / path.substr(1), std::ios::binary) << each.bytes;
    for (auto const& each : network::view::samples())
        std::ofstream(folder / (each.name + ".html"))
            << network::view::render(each.view, each.values);
    return 0;
}
