// Files that were taken in: what, from where, under which licence, what each line became, and
// whether it was undone. It knows no module's rows; undoing them is the module's own business.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::changes {

/// An import as it stands.
struct import_row {
    std::int64_t id = 0;
    std::string kind;
    std::string file_name;
    std::string digest;
    std::string source;
    std::string licence;
    instant at;
    std::string actor;
    std::int64_t line_count = 0;
    std::optional<instant> undone_at;
};
BOOST_DESCRIBE_STRUCT(import_row, (),
                      (id, kind, file_name, digest, source, licence, at, actor, line_count,
                       undone_at))
NETWORK_FIELDS(import_row, {"id", "Number of the import"}, {"kind", "What kind of file"},
               {"file_name", "Name of the file"}, {"digest", "SHA-256 of the file"},
               {"source", "Where it comes from"}, {"licence", "Under which licence"},
               {"at", "When it was taken in"}, {"actor", "By whom"},
               {"line_count", "Lines of the file"}, {"undone_at", "When it was undone, if it was"})

struct import_line_row {
    std::int64_t line = 0;
    std::string outcome;
    std::string subject;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(import_line_row, (), (line, outcome, subject, message))
NETWORK_FIELDS(import_line_row, {"line", "Line of the file"}, {"outcome", "What became of it"},
               {"subject", "Whom it is about"}, {"message", "What changed, or why it was refused"})

struct new_import {
    std::string_view kind;
    std::string_view file_name;
    std::string_view digest;
    std::string_view source;
    std::string_view licence;
    std::int64_t line_count = 0;
};

/// Opens an import in this unit of work: from here on its journal entries carry its number.
std::int64_t begin_import(unit_of_work& work, new_import const& what);
/// What each line of it became, at the end, when that is known.
void record_lines(unit_of_work& work, std::int64_t import,
                  std::vector<import_line_row> const& lines);

/// Fails with not_found "import.unknown".
result<import_row> import_of(reader& reader, std::int64_t id);
/// Notes that all it brought was taken back. Fails with conflict "import.already_undone".
result<> mark_undone(unit_of_work& work, std::int64_t id);

struct list_imports_wish {
    std::optional<std::int64_t> limit;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(list_imports_wish, (), (limit, after))
NETWORK_FIELDS(list_imports_wish, {"limit", "Rows on a page", {.least = 1, .most = largest_page}},
               {"after", "Where the last page ended", {.longest = 30}})

/// Imports, newest first.
result<page<import_row>> list_imports(reader& reader, list_imports_wish const& wish);

struct import_card_wish {
    std::int64_t import = 0;
};
BOOST_DESCRIBE_STRUCT(import_card_wish, (), (import))
NETWORK_FIELDS(import_card_wish, {"import", "Number of the import", {.least = 1}})

struct import_card {
    import_row import;
    std::vector<import_line_row> lines;
};
BOOST_DESCRIBE_STRUCT(import_card, (), (import, lines))
NETWORK_FIELDS(import_card, {"import", "The import"}, {"lines", "What each line became"})

/// One import with its lines. Fails with not_found "import.unknown".
result<import_card> show_import(reader& reader, import_card_wish const& wish);

} // namespace network::changes
