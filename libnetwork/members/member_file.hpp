// A file of memberships, whoever wrote it: our own export (CSV or JSON), CiviCRM's, Wild Apricot's,
// or a list by hand. What each line says in the words of membership; how it fits what is recorded
// is the plan's business. Columns nobody knows are refused, never dropped in silence.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/members/date_style.hpp"
#include "libnetwork/members/member.hpp"
#include "libnetwork/members/recording.hpp"

namespace network::members {

/// What a column can mean.
enum class member_column : std::uint8_t {
    slug,
    name,
    kind,
    codes,
    group_of,
    begins,
    ends,
    event,
    effective,
    tier,
    until,
    decided_by,
    minute,
    reason,
    goes_on_in,
    code,        ///< a single code of any scheme
    joined,      ///< first day ever
    started,     ///< first day of the present period
    last_day,    ///< last day of the term
    renewal_due, ///< first day after the term
    status,      ///< in the other system's words
    enabled,     ///< whether there is a membership at all
    left_out     ///< not taken in
};
BOOST_DESCRIBE_ENUM(member_column, slug, name, kind, codes, group_of, begins, ends, event,
                    effective, tier, until, decided_by, minute, reason, goes_on_in, code, joined,
                    started, last_day, renewal_due, status, enabled, left_out)

/// A column as the reader of the file says it.
struct column_meaning {
    std::string column;
    member_column means = member_column::left_out;
};
BOOST_DESCRIBE_STRUCT(column_meaning, (), (column, means))
NETWORK_FIELDS(column_meaning, {"column", "Heading of the column", {.longest = 200}},
               {"means", "What stands in it"})

/// A word for a tier in the other system.
struct tier_meaning {
    std::string word;
    members::tier tier = tier::full;
};
BOOST_DESCRIBE_STRUCT(tier_meaning, (), (word, tier))
NETWORK_FIELDS(tier_meaning, {"word", "Membership type or level in the file", {.longest = 200}},
               {"tier", "The tier it is here"})

/// What the reader of the file knows about it.
struct file_reading {
    std::vector<column_meaning> columns;
    std::vector<tier_meaning> tiers;
    std::optional<members::date_style> date_style;
    bool leave_out_unknown = false;
};

/// Something that happened, as a line says it.
struct event_said {
    event what;
    decision rests_on;
    std::vector<std::string> goes_on_in;
};

struct member_line {
    std::int64_t line = 0;
    std::string slug, name, code, group_of;
    std::optional<organisations::organisation_kind> kind;
    std::vector<organisations::code_given> codes;
    std::optional<date> begins, ends;
    std::vector<event_said> events; ///< in the order of their days
    bool is_spell = false; ///< tells how a membership stands, not what happened: see member_plan
    std::vector<problem> problems;
    std::vector<std::string> notices;

    [[nodiscard]] std::string const& subject() const {
        return !name.empty() ? name : !slug.empty() ? slug : code;
    }
};

struct member_file {
    std::string encoding;
    std::vector<member_line> lines;
    std::vector<std::string> notes; ///< columns not taken in, style of days
};

/// Reads the file. Fails with invalid where it is no table of memberships: "file.not_members",
/// "column.unknown" with a problem per column, "column.twice", and as date_style_proof::decide().
result<member_file> read_members(std::string_view bytes, file_reading const& reading);

} // namespace network::members
