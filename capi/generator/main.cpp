// Writes what is generated from the table of operations into the tree, or compares it with what is
// there. What is generated is kept in the repository, so that a change to the table is seen in
// review.
//
//     network_generate ROOT            writes
//     network_generate --check ROOT    exit status 1 and a line per file that would change
#include "capi/generator/writings.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

std::string contents(fs::path const& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

int main(int count, char** words) {
    bool const check = count == 3 && std::string_view{words[1]} == "--check";
    if (count != 2 && !check) {
        std::cerr << "usage: network_generate [--check] ROOT\n";
        return 2;
    }
    fs::path const root = words[count - 1];
    namespace generator = network::generator;
    std::pair<char const*, std::string> const files[] = {
        {"capi/include/libnetwork_verbs.h", generator::c_header()},
        {"capi/src/verbs.cpp", generator::c_source()},
        {"capi/symbols.txt", generator::symbols(contents(root / "capi/symbols.txt"))},
        {"bindings/cpp/libnetwork_verbs.hpp", generator::cpp_verbs()},
        {"bindings/node/operations.d.ts", generator::type_script()},
    };
    int differing = 0;
    for (auto const& [name, text] : files) {
        auto const file = root / name;
        if (contents(file) == text)
            continue;
        ++differing;
        std::cout << (check ? "not as the table has it: " : "written: ") << name << '\n';
        if (!check) {
            fs::create_directories(file.parent_path());
            std::ofstream{file, std::ios::binary} << text;
        }
    }
    return check && differing ? 1 : 0;
}
