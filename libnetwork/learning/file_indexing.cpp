#include "libnetwork/learning/file_indexing.hpp"

#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/file_document_store.hpp"

namespace network::learning {
namespace {

/// None: the file is not there.
std::optional<file_document> wanted(network::store::connection& db, std::int64_t attachment) {
    auto const file = attachments_store::find(db, attachment);
    if (!file || file->state != attachment_state::there)
        return std::nullopt;
    return document_of(*file, attachments_store::text_layer_of(db, file->id, file->number));
}

} // namespace

void index_file(network::store::connection& db, std::int64_t attachment) {
    if (auto const made = wanted(db, attachment))
        file_document_store::put(db, *made);
    else
        file_document_store::remove(db, attachment);
}

void forget_file(network::store::connection& db, std::int64_t attachment) {
    file_document_store::remove(db, attachment);
    file_document_store::forget_removed(db);
}

std::int64_t index_missing_files(network::store::connection& db, std::int64_t most) {
    auto const some = file_document_store::missing(db, most);
    for (auto const one : some)
        index_file(db, one);
    return static_cast<std::int64_t>(some.size());
}

std::int64_t index_all_files(network::store::connection& db) {
    for (auto const one : file_document_store::strays(db))
        file_document_store::remove(db, one);
    auto const all = file_document_store::attachments_there(db);
    for (auto const one : all)
        index_file(db, one);
    return static_cast<std::int64_t>(all.size());
}

std::vector<std::string> file_search_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    auto const fault = [&](std::int64_t file, std::string_view what) {
        lines.push_back("search document of file " + std::to_string(file) + ' ' +
                        std::string{what});
    };
    for (auto const one : file_document_store::attachments_there(db)) {
        auto const there = file_document_store::document(db, one);
        if (!there)
            fault(one, "is missing");
        else if (there != wanted(db, one))
            fault(one, "is not what is said of the file");
    }
    for (auto const one : file_document_store::strays(db))
        fault(one, "belongs to no file that is there");
    for (auto const one : file_document_store::not_indexed(db))
        fault(one, "is not found through the index");
    return lines;
}

} // namespace network::learning
