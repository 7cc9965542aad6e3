// Small files for tests, made byte by byte: of each kind that the library takes, and of some that
// it must not take.
#pragma once

#include <zip.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace network::test {

/// An archive with these entries, the first one stored and the others compressed.
inline std::string archive_of(std::vector<std::pair<std::string, std::string>> const& entries) {
    zip_error_t why;
    zip_error_init(&why);
    auto* const target = zip_source_buffer_create(nullptr, 0, 0, &why);
    auto* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &why);
    zip_source_keep(target);
    zip_uint64_t place = 0;
    for (auto const& [name, bytes] : entries) {
        auto* const from = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        zip_file_add(archive, name.c_str(), from, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, place, place == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        ++place;
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string all(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, all.data(), all.size());
    zip_source_close(target);
    zip_source_free(target);
    return all;
}

inline std::string pdf_of(std::size_t size) {
    std::string bytes = "%PDF-1.7\n";
    for (std::size_t place = 0; bytes.size() < size; ++place)
        bytes += static_cast<char>((place * 31 + place / 997) % 256);
    return bytes;
}
inline std::string png_bytes() {
    return std::string{"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16};
}
inline std::string jpeg_bytes() {
    return std::string{"\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11};
}
inline std::string docx_bytes() {
    return archive_of(
        {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w:document/>"}});
}

} // namespace network::test
