// All SQL on attachments: what is said of them, and their bytes piece by piece. Decides nothing.
#pragma once

#include "libnetwork/learning/attachment.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::attachments_store {

using network::store::connection;

struct new_file {
    file_type type = file_type::pdf;
    std::int64_t size = 0;
    std::string sha256;
    instant recorded_at;
};
/// The file and its bytes in pieces of that size; its number.
std::int64_t insert_file(connection& db, new_file const& file, std::string_view bytes,
                         std::size_t piece_size);
std::int64_t insert_attachment(connection& db, std::int64_t resource, instant at);

struct new_version {
    std::int64_t attachment = 0;
    std::int64_t number = 0;
    std::int64_t file = 0;
    attachment_words says;
    std::vector<members::tier> tiers;
    attachment_state state = attachment_state::there;
    std::string reason;
    std::optional<std::int64_t> person;
    instant recorded_at;
};
void insert_version(connection& db, new_version const& version);
/// How many pieces went. The database refuses it unless a version says that they are erased.
std::int64_t delete_pieces(connection& db, std::int64_t file);
/// The same for its pasted texts.
std::int64_t delete_texts(connection& db, std::int64_t attachment);

/// The newest version of each file of a resource, in the order in which they were added.
std::vector<attachment> of_resource(connection& db, std::int64_t resource);
/// The newest version, or nothing.
std::optional<attachment> find(connection& db, std::int64_t attachment);
/// Every version of an attachment, oldest first.
std::vector<attachment> versions_of(connection& db, std::int64_t attachment);
std::string text_layer_of(connection& db, std::int64_t attachment, std::int64_t number);

/// One piece in base64, or nothing.
std::optional<std::string> piece(connection& db, std::int64_t file, std::int64_t position);

struct file_row {
    std::int64_t id = 0;
    std::int64_t size = 0;
    std::string sha256;
    bool erased = false;
};
std::vector<file_row> all_files(connection& db);

} // namespace network::learning::attachments_store
