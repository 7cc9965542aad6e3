// Two entries that turn out to be the same organisation: one is kept, the other stands for it from
// then on, all facts are kept, and the whole can be undone.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/organisations/organisation.hpp"

namespace network::organisations {

struct merge_wish {
    std::string kept;
    std::string duplicate;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(merge_wish, (), (kept, duplicate, reason))
NETWORK_FIELDS(merge_wish, {"kept", "The entry that stays: slug, code or number", {.longest = 200}},
               {"duplicate", "The entry that is the same: slug, code or number", {.longest = 200}},
               {"reason", "How you know", {.longest = 500}})

/// A statement on which the two entries differ.
struct merge_conflict {
    organisations::attribute attribute = attribute::name;
    std::string scheme;
    std::string kept_says;
    std::string duplicate_says;
};
BOOST_DESCRIBE_STRUCT(merge_conflict, (), (attribute, scheme, kept_says, duplicate_says))
NETWORK_FIELDS(merge_conflict, {"attribute", "What they differ on"}, {"scheme", "Scheme or year"},
               {"kept_says", "What holds after the merge"},
               {"duplicate_says", "What stays readable in the history"})

struct merge_outcome {
    std::optional<std::int64_t> merge; ///< its number, for undoing; none in a preview
    organisation_brief kept;
    organisation_brief duplicate;
    std::int64_t facts_taken_over = 0;
    std::vector<merge_conflict> conflicts;
    std::vector<std::string> effects;
};
BOOST_DESCRIBE_STRUCT(merge_outcome, (),
                      (merge, kept, duplicate, facts_taken_over, conflicts, effects))
NETWORK_FIELDS(merge_outcome, {"merge", "Its number, for undoing; absent in a preview"},
               {"kept", "The entry that stays"}, {"duplicate", "The entry that stands for it"},
               {"facts_taken_over", "Facts that show on the kept entry"},
               {"conflicts", "Where the two differ, and what holds"},
               {"effects", "What it does, in plain sentences"})

/// What merging would do, and nothing done.
result<merge_outcome> preview_merge(changes::reader& reader, merge_wish const& wish);

/// Fails with invalid "merge.same" where both are one, conflict "merge.chained" where an earlier
/// merge would be hidden.
result<merge_outcome> merge_duplicates(changes::unit_of_work& work, merge_wish const& wish);

struct undo_merge_wish {
    std::int64_t merge = 0;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(undo_merge_wish, (), (merge, reason))
NETWORK_FIELDS(undo_merge_wish, {"merge", "Number of the merge", {.least = 1}},
               {"reason", "Why it is taken back", {.longest = 500}})

/// Fails with not_found "merge.unknown", conflict "merge.already_undone".
result<merge_outcome> undo_merge(changes::unit_of_work& work, undo_merge_wish const& wish);

} // namespace network::organisations
