// The library as harvesters read it (OAI-PMH 2.0): what everybody may read, in the order in which
// it last changed, and a tombstone for whatever everybody once could. It knows records, sets and
// pages of them; how they are written is for the server.
#pragma once

#include "libnetwork/learning/outlet.hpp"

namespace network::learning {

struct harvest_record {
    std::int64_t id = 0;
    std::string urn;
    instant stamp; ///< in whole seconds: when it last changed for everybody
    bool deleted = false;
    outlet_row says;               ///< of one that is not deleted
    std::vector<std::string> sets; ///< "kind:case_study", "principle:innovation"
};

/// What is asked for; the newest entry given before, by its stamp and number, is where it goes on.
struct harvest_wish {
    std::optional<instant> from, until; ///< both included
    std::string set;                    ///< empty: all
    instant after_stamp;
    std::int64_t after_id = 0;
    std::size_t most = 100;
};

struct harvest_page {
    std::vector<harvest_record> records;
    bool more = false;
    std::size_t total = 0; ///< of all pages, as of now
};

/// As everybody, whoever asks. The same key order on every page, so that what changes in between
/// comes again at the end and nothing is passed over.
harvest_page harvest(changes::reader& view, harvest_wish const& wish);

/// The record of that name, or nothing.
std::optional<harvest_record> harvested(changes::reader& view, std::string_view urn);

/// Whether anybody may hear that this was done to a resource at that moment: it came to pass, and
/// before it or after it everybody could read the resource, as a harvest would have it. What is or
/// was for members alone, drafts and what waits for its day is never heard of.
bool anyone_may_hear(changes::reader& view, std::int64_t resource, event_kind what, instant at);

/// The earliest stamp there is; now where there is none.
instant earliest_stamp(changes::reader& view);

struct harvest_set {
    std::string spec, name;
};
/// Every set there is, whether anything is in it or not.
std::vector<harvest_set> harvest_sets();

/// Signs what a harvester hands back, so that a page is only asked for as it was given.
/// The key is made at the first call and kept.
std::string harvest_secret(changes::records& office);

} // namespace network::learning
