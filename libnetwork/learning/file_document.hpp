// What of a file is found by which words, and who may have it: a document of the index over files.
// It knows neither a database nor a reader.
#pragma once

#include "libnetwork/learning/attachment.hpp"

namespace network::learning {

/// A document as the index holds it: stems with a space between.
struct file_document {
    std::int64_t id = 0; ///< of the attachment
    std::int64_t resource = 0;
    attachment_visibility visibility = attachment_visibility::as_resource;
    std::optional<date> embargo_until;
    std::string tiers; ///< words, with a space between
    std::string title;
    std::string body;

    bool operator==(file_document const&) const = default;
};
BOOST_DESCRIBE_STRUCT(file_document, (),
                      (id, resource, visibility, embargo_until, tiers, title, body))

/// The document of a file that is there, with its text as it was pasted or read.
file_document document_of(attachment const& file, std::string_view text_layer);

/// What bears on who may have the file of a document.
attachment guarded_part_of(file_document const& document);

/// The longest text of a file that is kept and searched, in bytes.
constexpr std::size_t longest_file_text = 200'000;

/// The text of a file, where our own readers can tell it (plain text, tables, Word documents);
/// empty where not: other forms are searched by the text that is pasted beside them.
std::string text_of_file(file_type type, std::string_view bytes);

} // namespace network::learning
