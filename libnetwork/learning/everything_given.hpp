// Everything that an organisation gave the network, for its own people to take along: what it wrote
// in every version, with files, what it said and tried, its bids and its declarations, also those
// of the organisations in whose place it stands. It names no persons, for what they did they did
// for it; only a comment shows its author's name where the author chose so.
#pragma once

#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/attachment.hpp"
#include "libnetwork/learning/bids.hpp"
#include "libnetwork/learning/comment.hpp"
#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/export_resources.hpp"
#include "libnetwork/members/commitment_card.hpp"
#include "libnetwork/organisations/organisations.hpp"

namespace network::learning {

struct everything_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(everything_wish, (), (organisation))
NETWORK_FIELDS(everything_wish,
               {"organisation", "Slug, code or number of the organisation", {.longest = 200}})

/// A version, which nobody can change.
struct given_version {
    std::int64_t number = 0;
    std::string urn, note;
    instant recorded_at;
    content says;
};
BOOST_DESCRIBE_STRUCT(given_version, (), (number, urn, note, recorded_at, says))
NETWORK_FIELDS(given_version, {"number", "Which version it is"}, {"urn", "Its lasting name"},
               {"note", "What changed in it"}, {"recorded_at", "When it was kept"},
               {"says", "All that it says"})

struct given_event {
    event_kind kind = event_kind::drafted;
    std::int64_t version = 0;
    date effective;
    std::optional<date> until;
    std::string reason;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(given_event, (), (kind, version, effective, until, reason, recorded_at))
NETWORK_FIELDS(given_event, {"kind", "What happened"},
               {"version", "Number of the version it is about; 0: none"},
               {"effective", "First day from which it holds"},
               {"until", "Of a hold: its end; of published and reaffirmed: when a review is due"},
               {"reason", "Why"}, {"recorded_at", "When it was recorded"})

/// What was said of a file once, and whether its bytes are to be had.
struct given_file {
    attachment said;
    bool here = false;
};
BOOST_DESCRIBE_STRUCT(given_file, (), (said, here))
NETWORK_FIELDS(given_file, {"said", "What was said of it then"},
               {"here", "True where its bytes are to be had; not of what was taken away or erased"})

struct given_resource {
    resource_brief resource;
    std::string urn;
    std::string lead; ///< slug; empty: the network
    bool leads = false;
    learning::shown state = shown::nothing;
    learning::work work = work::none;
    std::int64_t live = 0, pending = 0;
    std::optional<date> comes_out, review_due;
    std::vector<given_version> versions;
    std::vector<given_event> events;
    std::vector<given_file> files;
};
BOOST_DESCRIBE_STRUCT(given_resource, (),
                      (resource, urn, lead, leads, state, work, live, pending, comes_out,
                       review_due, versions, events, files))
NETWORK_FIELDS(given_resource, {"resource", "Which"}, {"urn", "Its lasting name"},
               {"lead", "Slug of the organisation whose it is; empty: the network"},
               {"leads", "True where the organisation leads it; else it writes with others"},
               {"state", "What readers find at its address"},
               {"work", "How far the version in hand has come"},
               {"live", "Number of the version that readers see, or saw last; 0: none"},
               {"pending", "Number of the version in hand; 0: none"},
               {"comes_out", "Of one scheduled or held: when it comes out"},
               {"review_due", "The day on which it is to be looked at again"},
               {"versions", "Every version, the first one first"},
               {"events", "What became of it, in the order of recording"},
               {"files", "All that was said of its files, file by file, oldest first"})

/// What was said in the name of the organisation about a resource, by others or its own.
struct given_comment {
    std::int64_t id = 0;
    std::string on, path; ///< title and page; empty: not to be seen any more
    comment_state state = comment_state::shown;
    std::string by, text, note;
    instant said_at;
};
BOOST_DESCRIBE_STRUCT(given_comment, (), (id, on, path, state, by, text, note, said_at))
NETWORK_FIELDS(given_comment, {"id", "Number of the comment"},
               {"on", "Title of what it is about; empty: you may not see that any more"},
               {"path", "Its page"}, {"state", "How it stands"},
               {"by", "Whose words: role and organisation"},
               {"text", "What it says, as plain text", {.longest = 20'000}},
               {"note", "Why no words are given, or that it waits"},
               {"said_at", "When it was said"})

struct given_bid {
    bid_card bid;
    std::vector<project_content> earlier;
};
BOOST_DESCRIBE_STRUCT(given_bid, (), (bid, earlier))
NETWORK_FIELDS(given_bid, {"bid", "The bid as it stands, with what became of it"},
               {"earlier", "What its earlier versions said, the first one first"})

/// A project of others that it backs or joined.
struct given_joining {
    project_brief project;
    std::string state_label;
};
BOOST_DESCRIBE_STRUCT(given_joining, (), (project, state_label))
NETWORK_FIELDS(given_joining, {"project", "Which project"},
               {"state_label", "How it stands, in words"})

struct everything_given {
    organisations::organisation_brief organisation;
    date as_at;
    std::vector<organisations::organisation_brief> forebears;
    std::vector<given_resource> resources;
    std::vector<given_comment> comments;
    std::vector<adoption_row> adoptions;
    std::vector<given_bid> bids;
    std::vector<given_joining> joined;
    std::vector<members::commitment_card> declarations;
    std::vector<organisations::figure_row> figures;
};
BOOST_DESCRIBE_STRUCT(everything_given, (),
                      (organisation, as_at, forebears, resources, comments, adoptions, bids, joined,
                       declarations, figures))
NETWORK_FIELDS(everything_given, {"organisation", "Whose it is"},
               {"as_at", "The day of this record"},
               {"forebears", "Organisations in whose place it stands: what they gave is here too"},
               {"resources",
                "What it leads or writes with others: drafts and what waits among them"},
               {"comments", "What was said in its name, as far as you may see it"},
               {"adoptions", "What it tried too"}, {"bids", "What it leads, from idea to report"},
               {"joined", "Projects of others in which it takes part"},
               {"declarations", "Its declarations with pledges, safeguards and reviews"},
               {"figures", "Figures in use"})

/// For whoever looks after what the organisation wrote. Not found "organisation.unknown"; forbidden
/// "resource.not_yours".
result<everything_given> everything_of(changes::reader& view, everything_wish const& wish);

/// What readers find of it today, as rows of the library's own table.
resources_export published_of(changes::reader& view, everything_given const& given);

} // namespace network::learning
