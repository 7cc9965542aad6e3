// What an archive says: its texts stand in it compressed, so a search for words must unpack it
// first.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace network::test {

/// A name in the temporary folder that no other run of a test has at the same time.
inline std::filesystem::path own_file(std::string const& name) {
    return std::filesystem::temp_directory_path() / (std::to_string(::getpid()) + '-' + name);
}

/// The files of an archive one after another, read by a program of its own; other bytes as they
/// are.
inline std::string unpacked(std::string bytes) {
    if (!bytes.starts_with("PK"))
        return bytes;
    auto const name = own_file("archive.zip");
    std::ofstream{name, std::ios::binary | std::ios::trunc} << bytes;
    auto* const pipe =
        ::popen(("python3 -S -c \"import zipfile,sys;z=zipfile.ZipFile('" + name.string() +
                 "');[sys.stdout.buffer.write(z.read(n)) for n in z.namelist()]\"")
                    .c_str(),
                "r");
    std::string all;
    char piece[4096];
    for (std::size_t got = 0; (got = std::fread(piece, 1, sizeof piece, pipe)) > 0;)
        all.append(piece, got);
    ::pclose(pipe);
    std::filesystem::remove(name);
    return all;
}

} // namespace network::test
