// Memberships as flat rows for other programs, and for taking them into another store: one row per
// event that counts, under the organisation it is about. No row numbers and no instants of
// recording stand in it, so that two stores that say the same give the same file; full copies with
// their history are backups.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"

namespace network::members {

struct members_export_wish {
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(members_export_wish, (), (known_at))
NETWORK_FIELDS(members_export_wish,
               {"known_at", "As it was known at this instant; now if left out"})

/// The first columns find or describe the organisation, the others tell what happened. A row
/// without an event brings an organisation that others refer to.
struct member_export_row {
    std::string slug, name;
    std::optional<organisations::organisation_kind> kind;
    std::string codes;    ///< "gss:E08000001 local_authority:OLD"
    std::string group_of; ///< slug of the council of a political group
    std::optional<date> begins, ends;
    std::optional<event_kind> event;
    std::optional<date> effective;
    std::optional<members::tier> tier;
    std::optional<date> until;
    std::string decided_by, minute, reason;
    std::string goes_on_in; ///< slugs of those whose memberships continue this one

    bool operator==(member_export_row const&) const = default;
};
BOOST_DESCRIBE_STRUCT(member_export_row, (),
                      (slug, name, kind, codes, group_of, begins, ends, event, effective, tier,
                       until, decided_by, minute, reason, goes_on_in))
NETWORK_FIELDS(member_export_row, {"slug", "Name for addresses of the organisation"},
               {"name", "Its legal name"}, {"kind", "What it is"},
               {"codes", "Its codes, each after the word of who gives it out"},
               {"group_of", "Slug of the council of a political group"},
               {"begins", "First day of its life, where known"},
               {"ends", "First day on which it is no more"},
               {"event", "What happened; absent: a row about the organisation alone"},
               {"effective", "From which day"}, {"tier", "Into which tier, where it says so"},
               {"until", "First day after the term or notice"},
               {"decided_by", "The body that decided"},
               {"minute", "Reference of the minuted decision"}, {"reason", "Why, in a sentence"},
               {"goes_on_in", "Slugs of those whose memberships continue this one"})

struct members_export {
    std::vector<member_export_row> rows; ///< by slug, then in the order of what happened
};
BOOST_DESCRIBE_STRUCT(members_export, (), (rows))
NETWORK_FIELDS(members_export, {"rows", "One row per event that counts"})

result<members_export> export_members(changes::reader& view, members_export_wish const& wish);

/// A minute that is cited in a file and does not stand in this store is kept as text beside the
/// body that decided, and comes out of it again in an export.
struct cited_decision {
    std::string decided_by, minute;

    bool operator==(cited_decision const&) const = default;
};
/// "Committee" and "EOC 2026-03-16/4" as "Committee (minute EOC 2026-03-16/4)".
std::string as_text(cited_decision const& decision);
/// The other way round; text that was not made so is the body that decided. Whatever the text,
/// as_text(from_text(text)) is that text.
cited_decision from_text(std::string_view text);

} // namespace network::members
