// What a file of resources would do, whatever kind of file: each item a new resource, a new version
// of one that came before, or nothing. The dry run shows it, the import carries it out.
#pragma once

#include "libnetwork/learning/import_wordpress.hpp"
#include "libnetwork/learning/imported_store.hpp"
#include "libnetwork/learning/resource_file.hpp"
#include "libnetwork/learning/resource_store.hpp"

#include <map>

namespace network::learning {

/// How an item is to stand.
enum class standing : std::uint8_t { draft, submitted, published, archived };
BOOST_DESCRIBE_ENUM(standing, draft, submitted, published, archived)

/// Where the licence of an item comes from.
enum class licence_origin : std::uint8_t {
    not_settled,
    file,    ///< the file names it
    given,   ///< it was given with the file
    kept,    ///< the item came in before, and has it here
    supposed ///< nobody named any: all rights reserved
};

struct planned_comment {
    std::string outside, parent; ///< where it came from, and what it answers there
    std::string author, text;
    instant at;
    bool approved = false;
};

/// An item as its file describes it.
struct described_item {
    std::int64_t line = 0;
    std::string item; ///< its number or name there
    std::string guid;
    std::string label; ///< for people: "case-study 12"
    std::string author;
    resource_kind kind = resource_kind::publication;
    std::optional<std::int64_t> lead;
    content says;
    learning::licence_origin licence_origin = licence_origin::not_settled;
    learning::standing standing = standing::draft;
    std::optional<date> on; ///< of what is published: the day
    std::optional<date> review_due;
    std::string slug;             ///< wanted; empty: made from the title
    std::string urn, version_urn; ///< lasting names to keep; empty: made here
    std::string translates; ///< wanted slug of what it translates, which may stand in the same file
    std::optional<std::int64_t> here; ///< the resource that is meant, where the file names it so
    /// By the file's own checksum, its words are other than those of the version that it names.
    bool other_words = false;
    std::int64_t version_here = 0;   ///< the version that the file names, where it is here; else 0
    std::vector<written_link> links; ///< what it came of, beside what it says
    std::vector<std::string> addresses;
    std::vector<planned_comment> comments;
    std::vector<std::int64_t> shown_again; ///< comments that are here, hidden by an undo
    std::vector<planned_file> files;
    std::vector<std::string> notes;
    std::vector<problem> problems;
    std::string left_out; ///< why, or empty
};

struct planned_item {
    described_item said;
    item_outcome outcome = item_outcome::unchanged;
    std::string digest;
    std::optional<imported_store::imported_row> before;
    std::int64_t resource = 0; ///< of one that is here already
};

struct resource_plan {
    std::string site;    ///< by which its items are known again
    std::string licence; ///< of its items, in words
    std::vector<planned_item> items;
    std::int64_t comments = 0;
    std::int64_t files = 0;
    std::vector<std::string> notes; ///< about the file as a whole
};

/// Judges what the file describes against what came from that site before. `given`: the licence of
/// items that name none.
resource_plan plan_resources(changes::reader& view, std::string site,
                             std::vector<described_item> items, std::optional<licence> given);

/// The licence of an item, where it is not settled yet: the one given, else that of the version
/// which is here (0: none), else none that would allow anything. Nobody's text is opened by chance.
void settle_licence(changes::reader& view, described_item& said, std::optional<licence> given,
                    std::int64_t version_here);

/// Fills the counts and lines of the report.
void report_plan(resource_plan const& plan, bool skip_refused, resources_import_report& report);

/// Writes what the plan says, and each item's outcome; the import's number.
result<std::int64_t> carry_out(changes::unit_of_work& work, resource_plan& plan,
                               std::string_view kind, resources_import_report& report);

/// Whether it says what that version says here.
bool says_what(changes::reader& view, described_item said, std::int64_t version);

/// What is wrong with a content as a record, by field: texts too long or not clean.
std::vector<problem> limits_of(content const& says);

} // namespace network::learning
