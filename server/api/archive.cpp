#include "server/api/archive.hpp"

#include "libnetwork/base/error.hpp"

#include <zip.h>

#include <memory>

namespace network::api {
namespace {

[[noreturn]] void unwritable() {
    throw failure(status::internal, "file.unwritable", "an archive could not be written");
}

struct source_free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using source_ptr = std::unique_ptr<zip_source_t, source_free>;

// 1 January 2000 in the clock of archives: a time of making would change the bytes each time.
constexpr zip_uint16_t no_time = 0;
constexpr zip_uint16_t no_day = (20 << 9) | (1 << 5) | 1;

void add(zip_t* archive, archive_entry const& one) {
    auto* const from = zip_source_buffer(archive, one.bytes.data(), one.bytes.size(), 0);
    if (!from)
        unwritable();
    auto const place = zip_file_add(archive, one.name.c_str(), from, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(from);
        unwritable();
    }
    auto const index = static_cast<zip_uint64_t>(place);
    zip_set_file_compression(archive, index, one.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    zip_file_set_dostime(archive, index, no_time, no_day, 0);
}

std::string bytes_of(zip_source_t* source) {
    if (zip_source_open(source) != 0 || zip_source_seek(source, 0, SEEK_END) != 0)
        unwritable();
    std::string all(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    if (zip_source_seek(source, 0, SEEK_SET) != 0 ||
        zip_source_read(source, all.data(), all.size()) != static_cast<zip_int64_t>(all.size()))
        unwritable();
    zip_source_close(source);
    return all;
}

} // namespace

std::string archive_of(std::vector<archive_entry> const& entries) {
    zip_error_t why;
    zip_error_init(&why);
    source_ptr const target{zip_source_buffer_create(nullptr, 0, 0, &why)};
    if (!target)
        unwritable();
    zip_source_keep(target.get());
    auto* const archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &why);
    zip_error_fini(&why);
    if (!archive)
        unwritable();
    for (auto const& one : entries)
        add(archive, one);
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        unwritable();
    }
    return bytes_of(target.get());
}

} // namespace network::api
