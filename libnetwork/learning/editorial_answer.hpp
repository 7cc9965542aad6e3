// The words with which every editorial act answers: how the resource stands after it.
#pragma once

#include "libnetwork/learning/dossier.hpp"

namespace network::learning {

struct editorial_answer {
    std::int64_t id = 0;
    std::string slug;
    learning::shown state = shown::nothing;
    learning::work work = work::none;
    std::int64_t version = 0;
    std::optional<date> comes_out;
    std::optional<date> review_due;
    std::vector<members::reason> why;
};
BOOST_DESCRIBE_STRUCT(editorial_answer, (),
                      (id, slug, state, work, version, comes_out, review_due, why))
NETWORK_FIELDS(editorial_answer, {"id", "Number of the resource"},
               {"slug", "Its name for addresses"}, {"state", "What readers find at its address"},
               {"work", "How far the version in hand has come"},
               {"version", "Number of the newest version"},
               {"comes_out", "Of one scheduled or held: when it comes out; null: not known"},
               {"review_due", "The day on which it is to be looked at again"},
               {"why", "What the act rests on"})

/// How it stands now, after the unit of work's own changes.
editorial_answer answer_for(changes::reader& view, dossier& file,
                            std::vector<members::reason> why = {});

} // namespace network::learning
