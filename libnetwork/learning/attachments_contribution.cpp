#include "libnetwork/learning/attachments_contribution.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/attachments_store.hpp"

namespace network::learning {
namespace {

/// The bytes of a file as they stand, or nothing where a piece cannot be read.
std::optional<std::string> bytes_of(store::connection& db, std::int64_t file, std::int64_t size) {
    std::string all;
    all.reserve(static_cast<std::size_t>(size));
    for (std::int64_t position = 0;; ++position) {
        auto const piece = attachments_store::piece(db, file, position);
        if (!piece)
            return all;
        auto const bytes = from_base64(*piece);
        if (!bytes)
            return std::nullopt;
        all += *bytes;
    }
}

} // namespace

std::vector<std::string> attachment_faults(store::connection& db) {
    std::vector<std::string> faults;
    for (auto const& file : attachments_store::all_files(db)) {
        auto const called = "file " + std::to_string(file.id) + " of the library";
        auto const bytes = bytes_of(db, file.id, file.size);
        if (file.erased) {
            if (!bytes || !bytes->empty())
                faults.push_back(called + " was erased, but has bytes");
            continue;
        }
        if (!bytes || static_cast<std::int64_t>(bytes->size()) != file.size)
            faults.push_back(called + " is not complete");
        else if (sha256(*bytes) != file.sha256)
            faults.push_back(called + " is not what came in: its checksum differs");
    }
    return faults;
}

} // namespace network::learning
