// Taking in the register of UK local authorities from a file: the dry run and the import share one
// path, report line by line, change nothing the second time, and can be undone as a whole.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/given_file.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::organisations {

/// Licence text that stands beside what this register's file says, unless the wish names another.
constexpr std::string_view register_source = "mySociety uk_local_authority_names_and_codes";
constexpr std::string_view register_licence =
    "CC BY 4.0, from sources under the Open Government Licence v3.0";

struct import_councils_wish {
    std::string file_name;
    std::optional<std::string> content;
    std::optional<std::string> content_base64;
    bool skip_refused = false;
    std::optional<std::string> source;
    std::optional<std::string> licence;
};
BOOST_DESCRIBE_STRUCT(import_councils_wish, (),
                      (file_name, content, content_base64, skip_refused, source, licence))
NETWORK_FIELDS(import_councils_wish, {"file_name", "Name of the file", {.longest = 255}},
               {"content", "The file as text", {.longest = largest_import}},
               {"content_base64",
                "The file's bytes in base64, where they are not UTF-8",
                {.longest = largest_import * 3 / 2}},
               {"skip_refused", "Import the sound lines although others are refused"},
               {"source", "Where the file comes from", {.longest = 500}},
               {"licence", "Under which licence", {.longest = 500}})

enum class line_outcome : std::uint8_t { added, changed, unchanged, refused };
BOOST_DESCRIBE_ENUM(line_outcome, added, changed, unchanged, refused)

/// What became of one line of the file, counted from 1 with the heading.
struct import_line_report {
    std::int64_t line = 0;
    line_outcome outcome = line_outcome::unchanged;
    std::string subject;               ///< the name or code in that line
    std::vector<std::string> messages; ///< what changed, what was noticed, or why it was refused
};
BOOST_DESCRIBE_STRUCT(import_line_report, (), (line, outcome, subject, messages))
NETWORK_FIELDS(import_line_report, {"line", "Line of the file, the heading is 1"},
               {"outcome", "What became of it"}, {"subject", "Whom it is about"},
               {"messages", "What changed, what was noticed, or why it was refused"})

struct import_report {
    std::optional<std::int64_t> import; ///< its number, for undoing; none where nothing was written
    bool applied = false;
    bool dry_run = false;
    std::string file_name;
    std::string digest; ///< SHA-256 of the file
    std::string encoding;
    std::string source;
    std::string licence;
    std::int64_t lines = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;
    std::int64_t successions = 0;   ///< new ones
    std::vector<std::string> notes; ///< about the file as a whole
    std::vector<import_line_report> report;
};
BOOST_DESCRIBE_STRUCT(import_report, (),
                      (import, applied, dry_run, file_name, digest, encoding, source, licence,
                       lines, added, changed, unchanged, refused, successions, notes, report))
NETWORK_FIELDS(import_report,
               {"import", "Its number, for undoing; absent where nothing was written"},
               {"applied", "Whether the register was changed"},
               {"dry_run", "Whether it was a rehearsal"}, {"file_name", "Name of the file"},
               {"digest", "SHA-256 of the file"}, {"encoding", "How its text was encoded"},
               {"source", "Where it comes from"}, {"licence", "Under which licence"},
               {"lines", "Lines after the heading"}, {"added", "Organisations that are new"},
               {"changed", "Organisations that changed"},
               {"unchanged", "Lines that say what is known already"},
               {"refused", "Lines not taken in"}, {"successions", "Successions that are new"},
               {"notes", "About the file as a whole"}, {"report", "Line by line"})

/// What the file would do, and nothing done.
result<import_report> plan_councils(changes::reader& reader, import_councils_wish const& wish);

/// Takes the file in. Where a line is refused and skip_refused is not set, nothing is written and
/// the answer says so (`applied` false). Fails with invalid where it is no such file at all.
result<import_report> import_councils(changes::unit_of_work& work,
                                      import_councils_wish const& wish);

struct undo_import_wish {
    std::int64_t import = 0;
};
BOOST_DESCRIBE_STRUCT(undo_import_wish, (), (import))
NETWORK_FIELDS(undo_import_wish, {"import", "Number of the import", {.least = 1}})

struct undo_import_outcome {
    std::int64_t import = 0;
    std::int64_t facts_withdrawn = 0;
    std::int64_t successions_cancelled = 0;
    std::int64_t organisations = 0; ///< concerned
};
BOOST_DESCRIBE_STRUCT(undo_import_outcome, (),
                      (import, facts_withdrawn, successions_cancelled, organisations))
NETWORK_FIELDS(undo_import_outcome, {"import", "Number of the import"},
               {"facts_withdrawn", "Facts that were taken back"},
               {"successions_cancelled", "Successions that were taken back"},
               {"organisations", "Organisations concerned"})

/// Takes back all that an import brought, by new facts. Fails with not_found "import.unknown",
/// conflict "import.already_undone", "import.built_upon" with a problem per organisation to which
/// something was added since.
result<undo_import_outcome> undo_import(changes::unit_of_work& work, undo_import_wish const& wish);

/// For modules whose imports add organisations: why that cannot be taken back, a problem each, and
/// the taking back itself. What the import brought to other modules is no obstacle.
std::vector<problem> obstacles_to_undo(changes::unit_of_work& work, std::int64_t import);
undo_import_outcome take_back_facts(changes::unit_of_work& work, std::int64_t import);

} // namespace network::organisations
