// Taking in a WordPress site: the dry run and the import share one plan, report item by item,
// change nothing the second time, and can be undone as a whole. Nothing is ever fetched from the
// site.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/wordpress_meaning.hpp"
#include "libnetwork/learning/wordpress_uploads.hpp"
#include "libnetwork/members/import_members.hpp"

namespace network::learning {

struct import_wordpress_wish {
    std::string file_name;
    std::optional<std::string> content;
    std::optional<std::string> content_base64;
    bool skip_refused = false;
    std::vector<type_meaning> types;
    std::optional<std::string> source;
    std::vector<uploaded_file> files;
    std::optional<std::string> licence;
};
BOOST_DESCRIBE_STRUCT(import_wordpress_wish, (),
                      (file_name, content, content_base64, skip_refused, types, source, files,
                       licence))
NETWORK_FIELDS(
    import_wordpress_wish, {"file_name", "Name of the file", {.longest = 255}},
    {"content", "The file as text", {.longest = largest_wordpress_file}},
    {"content_base64",
     "The file's bytes in base64, where they are not UTF-8",
     {.longest = largest_wordpress_file * 3 / 2}},
    {"skip_refused", "Take the sound items although others are refused"},
    {"types", "What items of the site's own types are taken for", {.longest = 100}},
    {"source", "Where the file comes from; the site's address if left out", {.longest = 500}},
    {"files",
     "Of its folder of uploads: those that belong to resources are added to them",
     {.longest = 5000}},
    {"licence",
     "Under which licence its texts may be used, such as CC BY 4.0; left out: what is new"
     " has all rights reserved",
     {.longest = 200}})

enum class item_outcome : std::uint8_t { added, changed, unchanged, left_out, refused };
BOOST_DESCRIBE_ENUM(item_outcome, added, changed, unchanged, left_out, refused)

/// What became of one item of the file.
struct item_report {
    std::int64_t line = 0;
    item_outcome outcome = item_outcome::unchanged;
    std::string subject;
    std::string item;
    std::optional<resource_kind> kind;
    std::string slug;
    std::vector<std::string> messages;
};
BOOST_DESCRIBE_STRUCT(item_report, (), (line, outcome, subject, item, kind, slug, messages))
NETWORK_FIELDS(item_report, {"line", "Which item of the file, from 1; of a table: its line"},
               {"outcome", "What became of it"}, {"subject", "Its title"},
               {"item", "Its type and number there"}, {"kind", "What it became"},
               {"slug", "Name for addresses of the resource, where there is one"},
               {"messages", "What was noticed, or why it was left out or refused"})

struct resources_import_report {
    std::optional<std::int64_t> import;
    bool applied = false;
    bool dry_run = false;
    std::string file_name;
    std::string digest; ///< SHA-256 of the file
    std::string source;
    std::int64_t items = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t left_out = 0;
    std::int64_t refused = 0;
    std::int64_t comments = 0; ///< new ones
    std::int64_t files = 0;    ///< new ones
    std::vector<std::string> notes;
    std::vector<item_report> report;
};
BOOST_DESCRIBE_STRUCT(resources_import_report, (),
                      (import, applied, dry_run, file_name, digest, source, items, added, changed,
                       unchanged, left_out, refused, comments, files, notes, report))
NETWORK_FIELDS(resources_import_report,
               {"import", "Its number, for undoing; absent where nothing was written"},
               {"applied", "Whether anything was taken in"},
               {"dry_run", "Whether it was a rehearsal"}, {"file_name", "Name of the file"},
               {"digest", "SHA-256 of the file"}, {"source", "Where it comes from"},
               {"items", "Items of the file"}, {"added", "Resources that are new"},
               {"changed", "Resources with a new version"},
               {"unchanged", "Items that say what is known already"},
               {"left_out", "Items that are not for the library"},
               {"refused", "Items not taken in"}, {"comments", "Comments that are new"},
               {"files", "Files that are new"}, {"notes", "About the file as a whole"},
               {"report", "Item by item"})

/// What the file would do, and nothing done.
result<resources_import_report> preview_wordpress(changes::reader& view,
                                                  import_wordpress_wish const& wish);

/// Takes the file in. Where an item is refused and skip_refused is not set, nothing is written and
/// the answer says so (`applied` false). Fails as read_wordpress() and licence_given() do.
result<resources_import_report> import_wordpress(changes::unit_of_work& work,
                                                 import_wordpress_wish const& wish);

struct undo_import_outcome {
    std::int64_t import = 0;
    std::int64_t events_withdrawn = 0;
    std::int64_t facts_withdrawn = 0;
    std::int64_t successions_cancelled = 0;
    std::int64_t organisations = 0;
    std::int64_t resources = 0;
};
BOOST_DESCRIBE_STRUCT(undo_import_outcome, (),
                      (import, events_withdrawn, facts_withdrawn, successions_cancelled,
                       organisations, resources))
NETWORK_FIELDS(undo_import_outcome, {"import", "Number of the import"},
               {"events_withdrawn", "Events of memberships that were taken back"},
               {"facts_withdrawn", "Facts that were taken back"},
               {"successions_cancelled", "Successions that were taken back"},
               {"organisations", "Organisations concerned"},
               {"resources", "Resources withdrawn or given their earlier version back"})

/// Takes back all that an import brought, of councils, members or resources, by new rows. Fails as
/// members::undo_import() does; "import.built_upon" also names resources that were edited since.
result<undo_import_outcome> undo_import(changes::unit_of_work& work,
                                        organisations::undo_import_wish const& wish);

} // namespace network::learning
