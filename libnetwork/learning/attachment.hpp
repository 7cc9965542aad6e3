// The words of attachments: files of a resource, each with what it is, what it shows to those who
// cannot see or open it, and who may have it from when. No behaviour.
#pragma once

#include "libnetwork/learning/file_type.hpp"
#include "libnetwork/learning/resource.hpp"

namespace network::learning {

enum class attachment_kind : std::uint8_t { document, slides, form, data, image, recording, other };
BOOST_DESCRIBE_ENUM(attachment_kind, document, slides, form, data, image, recording, other)
std::string_view label(attachment_kind value);

/// Who may have the file. Wider or narrower than the resource: its keepers choose.
enum class attachment_visibility : std::uint8_t {
    as_resource, ///< whoever may read the resource whole
    everyone,
    members,
    tiers
};
BOOST_DESCRIBE_ENUM(attachment_visibility, as_resource, everyone, members, tiers)
std::string_view label(attachment_visibility value);

enum class attachment_state : std::uint8_t {
    there,
    gone,  ///< taken away; its bytes are kept
    erased ///< its bytes are deleted too
};
BOOST_DESCRIBE_ENUM(attachment_state, there, gone, erased)

/// What is said of a file.
struct attachment_words {
    std::string title;
    std::string file_name;
    attachment_kind kind = attachment_kind::document;
    learning::language language = language::en;
    learning::licence licence = licence::ogl_3;
    std::string alternative; ///< what an image shows
    std::string format_note; ///< "PDF, 2 MB, not accessible: ask for another form"
    attachment_visibility visibility = attachment_visibility::as_resource;
    std::optional<date> embargo_until; ///< first day on which others may have it
    std::string text_layer;            ///< its text, pasted, for the search

    bool operator==(attachment_words const&) const = default;
};
BOOST_DESCRIBE_STRUCT(attachment_words, (),
                      (title, file_name, kind, language, licence, alternative, format_note,
                       visibility, embargo_until, text_layer))

/// A file as it stands.
struct attachment {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::int64_t number = 0; ///< of what is said of it now
    std::int64_t file = 0;   ///< its bytes
    std::string title, file_name;
    attachment_kind kind = attachment_kind::document;
    file_type type = file_type::pdf;
    std::int64_t size = 0;
    std::string sha256;
    learning::language language = language::en;
    learning::licence licence = licence::ogl_3;
    std::string alternative, format_note;
    attachment_visibility visibility = attachment_visibility::as_resource;
    std::optional<date> embargo_until;
    std::vector<members::tier> tiers = {};
    attachment_state state = attachment_state::there;
    std::string reason;
    instant recorded_at; ///< of this version
};
BOOST_DESCRIBE_STRUCT(attachment, (),
                      (id, resource, number, file, title, file_name, kind, type, size, sha256,
                       language, licence, alternative, format_note, visibility, embargo_until,
                       tiers, state, reason, recorded_at))
NETWORK_FIELDS(attachment, {"id", "Number of the attachment"},
               {"resource", "Number of the resource"},
               {"number", "How often something was said of it"},
               {"file", "Number of its bytes; another where the file was replaced"},
               {"title", "Its title"}, {"file_name", "The name under which it is saved"},
               {"kind", "What it is for"}, {"type", "What its bytes are"}, {"size", "Bytes"},
               {"sha256", "SHA-256 of its bytes in hexadecimal"}, {"language", "English or Welsh"},
               {"licence", "Under which terms it may be used again"},
               {"alternative", "What an image shows, in words"},
               {"format_note", "Its form, and how to get another"},
               {"visibility", "Who may have it"},
               {"embargo_until", "First day on which others may have it"},
               {"tiers", "Of a file for some tiers: which"}, {"state", "Whether it is still there"},
               {"reason", "Why it went"}, {"recorded_at", "When this was said of it"})

} // namespace network::learning
