// Taking in memberships from a file: the dry run and the import share one plan, report line by
// line, change nothing the second time, and can be undone as a whole. Events are judged and written
// by the same functions as through every other door.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member_file.hpp"
#include "libnetwork/organisations/import_councils.hpp"

namespace network::members {

struct import_members_wish {
    std::string file_name;
    std::optional<std::string> content;
    std::optional<std::string> content_base64;
    bool skip_refused = false;
    std::vector<column_meaning> columns;
    std::vector<tier_meaning> tiers;
    std::optional<members::date_style> date_style;
    bool leave_out_unknown = false;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(import_members_wish, (),
                      (file_name, content, content_base64, skip_refused, columns, tiers, date_style,
                       leave_out_unknown, source))
NETWORK_FIELDS(import_members_wish, {"file_name", "Name of the file", {.longest = 255}},
               {"content", "The file as text", {.longest = organisations::largest_import}},
               {"content_base64",
                "The file's bytes in base64, where they are not UTF-8",
                {.longest = organisations::largest_import * 3 / 2}},
               {"skip_refused", "Import the sound lines although others are refused"},
               {"columns", "What columns mean that are not known", {.longest = 200}},
               {"tiers", "Which tiers the words of the other system mean", {.longest = 200}},
               {"date_style", "How days are written, where the file does not prove it"},
               {"leave_out_unknown", "Leave columns out that nobody knows"},
               {"source", "Where the file comes from", {.longest = 500}})

struct members_import_report {
    std::optional<std::int64_t> import; ///< its number, for undoing; none where nothing was written
    bool applied = false;
    bool dry_run = false;
    std::string file_name;
    std::string digest; ///< SHA-256 of the file
    std::string encoding;
    std::string source;
    std::int64_t lines = 0;
    std::int64_t added = 0; ///< lines that bring something
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;
    std::int64_t organisations = 0; ///< new ones
    std::int64_t events = 0;        ///< new ones
    std::vector<std::string> notes; ///< about the file as a whole
    std::vector<organisations::import_line_report> report;
};
BOOST_DESCRIBE_STRUCT(members_import_report, (),
                      (import, applied, dry_run, file_name, digest, encoding, source, lines, added,
                       unchanged, refused, organisations, events, notes, report))
NETWORK_FIELDS(members_import_report,
               {"import", "Its number, for undoing; absent where nothing was written"},
               {"applied", "Whether anything was taken in"},
               {"dry_run", "Whether it was a rehearsal"}, {"file_name", "Name of the file"},
               {"digest", "SHA-256 of the file"}, {"encoding", "How its text was encoded"},
               {"source", "Where it comes from"}, {"lines", "Lines after the heading"},
               {"added", "Lines that bring something"},
               {"unchanged", "Lines that say what is known already"},
               {"refused", "Lines not taken in"},
               {"organisations", "Organisations that are new to the register"},
               {"events", "Events that are new"}, {"notes", "About the file as a whole"},
               {"report", "Line by line"})

/// What the file would do, and nothing done.
result<members_import_report> preview_members(changes::reader& view,
                                              import_members_wish const& wish);

/// Takes the file in. Where a line is refused and skip_refused is not set, nothing is written and
/// the answer says so (`applied` false). Fails with invalid as read_members() does.
result<members_import_report> import_members(changes::unit_of_work& work,
                                             import_members_wish const& wish);

struct undo_import_outcome {
    std::int64_t import = 0;
    std::int64_t events_withdrawn = 0;
    std::int64_t facts_withdrawn = 0;
    std::int64_t successions_cancelled = 0;
    std::int64_t organisations = 0;
};
BOOST_DESCRIBE_STRUCT(undo_import_outcome, (),
                      (import, events_withdrawn, facts_withdrawn, successions_cancelled,
                       organisations))
NETWORK_FIELDS(undo_import_outcome, {"import", "Number of the import"},
               {"events_withdrawn", "Events of memberships that were taken back"},
               {"facts_withdrawn", "Facts that were taken back"},
               {"successions_cancelled", "Successions that were taken back"},
               {"organisations", "Organisations concerned"})

/// Takes back all that an import brought, of councils or of members, by new rows. Fails as
/// organisations::undo_import() does; "import.built_upon" also names memberships whose later events
/// would make no sense without it.
result<undo_import_outcome> undo_import(changes::unit_of_work& work,
                                        organisations::undo_import_wish const& wish);

} // namespace network::members
