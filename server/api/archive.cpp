#include "server/api/archive.hpp"

#include "libnetwork/base/error.hpp"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>

namespace network::api {
namespace {

[[noreturn]] void no_archive() {
    throw failure(status::internal, "file.unwritable", "an archive could not be written");
}

struct source_free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using source_ptr = std::unique_ptr<zip_source_t, source_free>;

// 1 January 2000 in the clock of archives: a time of making would change the bytes each time.
constexpr zip_uint16_t no_time = 0;
constexpr zip_uint16_t no_day = (20 << 9) | (1 << 5) | 1;

/// An entry that is read piece by piece, as libzip asks for it.
struct flowing {
    archive_entry const* entry = nullptr;
    std::exception_ptr* why = nullptr; ///< what stopped it
    std::uint64_t sent = 0;
    std::string piece;     ///< got and not yet taken
    std::size_t taken = 0; ///< of the piece
};

zip_int64_t next_bytes(flowing& from, void* into, zip_uint64_t most) {
    if (from.taken == from.piece.size() && from.sent < from.entry->size) {
        from.piece = from.entry->next(from.sent);
        from.taken = 0;
        from.sent += from.piece.size();
        if (from.piece.empty() || from.sent > from.entry->size)
            throw failure(status::internal, "file.unwritable",
                          "a file for an archive is of another size");
    }
    auto const some = std::min<std::size_t>(from.piece.size() - from.taken, most);
    std::memcpy(into, from.piece.data() + from.taken, some);
    from.taken += some;
    return static_cast<zip_int64_t>(some);
}

/// No exception may pass through libzip: it is kept, and thrown again afterwards.
zip_int64_t flow(void* held, void* data, zip_uint64_t length, zip_source_cmd_t what) {
    auto& from = *static_cast<flowing*>(held);
    switch (what) {
    case ZIP_SOURCE_OPEN:
        from.sent = from.taken = 0;
        from.piece.clear();
        return 0;
    case ZIP_SOURCE_READ:
        try {
            return next_bytes(from, data, length);
        } catch (...) {
            *from.why = std::current_exception();
            return -1;
        }
    case ZIP_SOURCE_STAT: {
        auto* const told = static_cast<zip_stat_t*>(data);
        zip_stat_init(told);
        told->size = from.entry->size;
        told->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_ERROR: {
        auto* const codes = static_cast<int*>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_FREE:
        delete &from;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    default:
        return -1;
    }
}

zip_source_t* source_of(zip_t* archive, archive_entry const& one, std::exception_ptr& why) {
    if (!one.next)
        return zip_source_buffer(archive, one.bytes.data(), one.bytes.size(), 0);
    auto held = std::make_unique<flowing>(flowing{&one, &why, 0, {}, 0});
    auto* const made = zip_source_function(archive, flow, held.get());
    if (made)
        held.release();
    return made;
}

void add(zip_t* archive, archive_entry const& one, std::exception_ptr& why) {
    auto* const from = source_of(archive, one, why);
    if (!from)
        no_archive();
    auto const place = zip_file_add(archive, one.name.c_str(), from, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(from);
        no_archive();
    }
    auto const index = static_cast<zip_uint64_t>(place);
    zip_set_file_compression(archive, index, one.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    zip_file_set_dostime(archive, index, no_time, no_day, 0);
}

/// Adds all of them and closes the archive, in any case.
void fill(zip_t* archive, std::vector<archive_entry> const& entries) {
    std::exception_ptr stopped;
    try {
        for (auto const& one : entries)
            add(archive, one, stopped);
    } catch (...) {
        zip_discard(archive);
        throw;
    }
    if (zip_close(archive) == 0)
        return;
    zip_discard(archive);
    if (stopped)
        std::rethrow_exception(stopped);
    no_archive();
}

std::string bytes_of(zip_source_t* source) {
    if (zip_source_open(source) != 0 || zip_source_seek(source, 0, SEEK_END) != 0)
        no_archive();
    std::string all(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    if (zip_source_seek(source, 0, SEEK_SET) != 0 ||
        zip_source_read(source, all.data(), all.size()) != static_cast<zip_int64_t>(all.size()))
        no_archive();
    zip_source_close(source);
    return all;
}

} // namespace

std::string archive_of(std::vector<archive_entry> const& entries) {
    zip_error_t why;
    zip_error_init(&why);
    source_ptr const target{zip_source_buffer_create(nullptr, 0, 0, &why)};
    if (!target)
        no_archive();
    zip_source_keep(target.get());
    auto* const archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &why);
    zip_error_fini(&why);
    if (!archive)
        no_archive();
    fill(archive, entries);
    return bytes_of(target.get());
}

void write_archive(std::vector<archive_entry> const& entries, std::string const& file) {
    int why = 0;
    auto* const archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, &why);
    if (!archive)
        no_archive();
    fill(archive, entries);
}

} // namespace network::api
