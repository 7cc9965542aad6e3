// Use cases about files of resources: add, say something else of them or replace their bytes, take
// away, bring back, erase, list, read. Who keeps a resource keeps its files; who may have one, the
// policy of the library decides (visibility.hpp).
#pragma once

#include "libnetwork/learning/attachment.hpp"
#include "libnetwork/learning/resource_place.hpp"

namespace network::learning {

/// Bytes to a piece: what is read at once, whatever the size of the file.
constexpr std::int64_t attachment_piece_size = 48 * 1024;
/// No file is larger than this, whatever limit is set.
constexpr std::int64_t largest_attachment = 25 * 1024 * 1024;

struct add_attachment_wish {
    std::string resource;
    std::string title;
    std::string file_name;
    std::string content_base64;
    std::optional<attachment_kind> kind;
    std::optional<learning::language> language;
    std::optional<learning::licence> licence;
    std::optional<std::string> alternative;
    std::string format_note;
    std::optional<attachment_visibility> visibility;
    std::vector<members::tier> tiers;
    std::optional<date> embargo_until;
    std::optional<std::string> text_layer;
};
BOOST_DESCRIBE_STRUCT(add_attachment_wish, (),
                      (resource, title, file_name, content_base64, kind, language, licence,
                       alternative, format_note, visibility, tiers, embargo_until, text_layer))
NETWORK_FIELDS(add_attachment_wish, {"resource", "Name for addresses or number of the resource"},
               {"title", "Its title", {.longest = 200}},
               {"file_name", "Its name, with the ending that fits it", {.longest = 120}},
               {"content_base64", "Its bytes in base64", {.longest = 36'000'000}},
               {"kind", "What it is for; a document if left out"},
               {"language", "English or Welsh; as the resource if left out"},
               {"licence", "Its terms; as the resource if left out"},
               {"alternative", "Of an image: what it shows, in words", {.longest = 1000}},
               {"format_note", "Its form, and how to get another", {.longest = 300}},
               {"visibility", "Who may have it; whoever may read the resource if left out"},
               {"tiers", "Of a file for some tiers: which", {.longest = 4}},
               {"embargo_until", "First day on which others may have it"},
               {"text_layer",
                "Its text, so that it is found; of plain text, tables and Word documents read from "
                "the file where left out",
                {.longest = 200'000}})

/// Adds a file. Not found "resource.unknown"; forbidden "resource.not_yours"; invalid
/// "title.required", "format_note.required", "alternative.required" (of an image),
/// "file_name.invalid", "content.base64", "content.too_large", "tiers.required" and what
/// recognise() refuses.
result<attachment> add_attachment(changes::unit_of_work& work, add_attachment_wish const& wish);

struct change_attachment_wish {
    std::int64_t attachment = 0;
    std::optional<std::string> title;
    std::optional<std::string> file_name;
    std::optional<std::string> content_base64;
    std::optional<attachment_kind> kind;
    std::optional<learning::language> language;
    std::optional<learning::licence> licence;
    std::optional<std::string> alternative;
    std::optional<std::string> format_note;
    std::optional<attachment_visibility> visibility;
    std::vector<members::tier> tiers;
    std::optional<date> embargo_until;
    std::optional<std::string> text_layer;
    bool no_embargo = false;
};
BOOST_DESCRIBE_STRUCT(change_attachment_wish, (),
                      (attachment, title, file_name, content_base64, kind, language, licence,
                       alternative, format_note, visibility, tiers, embargo_until, text_layer,
                       no_embargo))
NETWORK_FIELDS(change_attachment_wish, {"attachment", "Number of the attachment"},
               {"title", "Its title", {.longest = 200}},
               {"file_name", "Its name, with the ending that fits it", {.longest = 120}},
               {"content_base64", "Other bytes, in base64", {.longest = 36'000'000}},
               {"kind", "What it is for"}, {"language", "English or Welsh"},
               {"licence", "Under which terms it may be used again"},
               {"alternative", "Of an image: what it shows, in words", {.longest = 1000}},
               {"format_note", "Its form, and how to get another", {.longest = 300}},
               {"visibility", "Who may have it"},
               {"tiers",
                "Of a file for some tiers: which; as they were if left out",
                {.longest = 4}},
               {"embargo_until", "First day on which others may have it"},
               {"text_layer", "Its text, pasted, so that it is found", {.longest = 200'000}},
               {"no_embargo", "It is held back no longer"})

/// Says something else of a file, or replaces its bytes; what is left out stays. Refuses as
/// add_attachment(), and conflict "attachment.gone".
result<attachment> change_attachment(changes::unit_of_work& work,
                                     change_attachment_wish const& wish);

struct attachment_end {
    std::int64_t attachment = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(attachment_end, (), (attachment, reason))
NETWORK_FIELDS(attachment_end, {"attachment", "Number of the attachment"},
               {"reason", "Why, for those who look after it", {.longest = 500}})

/// Takes it away; its history and bytes stay. Invalid "reason.required"; conflict
/// "attachment.gone".
result<attachment> withdraw_attachment(changes::unit_of_work& work, attachment_end const& wish);
/// Deletes its bytes, those of earlier versions too: where the law asks for it. Nothing brings it
/// back.
result<attachment> erase_attachment(changes::unit_of_work& work, attachment_end const& wish);

struct attachment_number {
    std::int64_t attachment = 0;
};
BOOST_DESCRIBE_STRUCT(attachment_number, (), (attachment))
NETWORK_FIELDS(attachment_number, {"attachment", "Number of the attachment"})

/// Brings back what was taken away. Conflict "attachment.there", "attachment.erased".
result<attachment> restore_attachment(changes::unit_of_work& work, attachment_number const& wish);
/// One that the viewer may have. Not found "attachment.unknown" where not, and
/// "attachment.withdrawn" where they could have it before it was taken away; with the reason for
/// those who look after it.
result<attachment> show_attachment(changes::reader& view, attachment_number const& wish);
/// All that was ever said of it, oldest first, for its keepers. Not found as above.
result<std::vector<attachment>> attachment_history(changes::reader& view,
                                                   attachment_number const& wish);

struct attachments_wish {
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(attachments_wish, (), (resource))
NETWORK_FIELDS(attachments_wish, {"resource", "Name for addresses or number of the resource"})

struct attachment_list {
    resource_brief resource;
    bool keeps = false;
    std::int64_t largest = 0;
    std::vector<attachment> files;
};
BOOST_DESCRIBE_STRUCT(attachment_list, (), (resource, keeps, largest, files))
NETWORK_FIELDS(attachment_list, {"resource", "Whose files they are"},
               {"keeps", "True where you may add and change files"},
               {"largest", "How many bytes a file may have"}, {"files", "The files you may have"})

/// Files of a resource that the viewer may have; its keepers also see those that are gone.
result<attachment_list> attachments_of(changes::reader& view, attachments_wish const& wish);

struct attachment_piece_wish {
    std::int64_t attachment = 0;
    std::int64_t from = 0;
    std::optional<std::int64_t> most;
};
BOOST_DESCRIBE_STRUCT(attachment_piece_wish, (), (attachment, from, most))
NETWORK_FIELDS(attachment_piece_wish, {"attachment", "Number of the attachment"},
               {"from", "First byte, counted from 0", {.least = 0}},
               {"most",
                "How many bytes at most; 49152 if left out",
                {.least = 1, .most = 1'048'576}})

struct attachment_bytes {
    std::int64_t from = 0;
    std::string content_base64;
    bool last = false;
};
BOOST_DESCRIBE_STRUCT(attachment_bytes, (), (from, content_base64, last))
NETWORK_FIELDS(attachment_bytes, {"from", "First byte, counted from 0"},
               {"content_base64", "The bytes in base64"}, {"last", "True where nothing follows"})

/// A part of its bytes, for whoever may have it at that moment. Not found "attachment.unknown".
result<attachment_bytes> read_attachment(changes::reader& view, attachment_piece_wish const& wish);
/// The same as bytes; empty after the end. Not found also where the file was replaced: `file` is
/// the number of the bytes that were begun (0: those that stand).
result<std::string> attachment_part(changes::reader& view, std::int64_t attachment,
                                    std::int64_t file, std::int64_t from, std::int64_t most);

/// The same of any bytes that the file has had, for whoever looks after its resource; as above
/// where it was taken away or erased.
result<std::string> kept_attachment_part(changes::reader& view, std::int64_t attachment,
                                         std::int64_t file, std::int64_t from, std::int64_t most);

namespace rules {

/// What bears on who may have a file of a resource.
guarded guarded_file(guarded resource, attachment const& file);

} // namespace rules
} // namespace network::learning
