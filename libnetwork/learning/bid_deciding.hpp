// What the Board recommends and the Committee decides on a bid, recorded with its minute; the lead
// is told by letter in the same unit of work.
#pragma once

#include "libnetwork/learning/bids.hpp"

namespace network::learning {

struct recommend_bid_wish {
    std::int64_t bid = 0;
    bool recommended = false;
    std::string reason;
    std::string minute;
};
BOOST_DESCRIBE_STRUCT(recommend_bid_wish, (), (bid, recommended, reason, minute))
NETWORK_FIELDS(recommend_bid_wish, {"bid", "Number of the bid"},
               {"recommended", "Whether the Values and Principles Board recommends it"},
               {"reason", "Why", {.longest = 4000}},
               {"minute", "The Board's minute, such as VP 2026-03-16/2", {.longest = 60}})

/// Records what the Board recommends. Invalid "reason.required", "minute.required",
/// "minute.other_body", "minute.unknown"; conflict "project.not_now".
result<bid_card> recommend_bid(changes::unit_of_work& work, recommend_bid_wish const& wish);

enum class bid_decision : std::uint8_t { awarded, returned, declined };
BOOST_DESCRIBE_ENUM(bid_decision, awarded, returned, declined)

struct decide_bid_wish {
    std::int64_t bid = 0;
    bid_decision decision = bid_decision::awarded;
    std::string minute;
    std::optional<std::int64_t> amount_pence;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(decide_bid_wish, (), (bid, decision, minute, amount_pence, reason))
NETWORK_FIELDS(decide_bid_wish, {"bid", "Number of the bid"},
               {"decision", "What the Executive Oversight Committee decided"},
               {"minute", "Its minute, such as EOC 2026-03-16/4", {.longest = 60}},
               {"amount_pence",
                "Of an award: how much, in pence; what was asked if left out",
                {.least = 0}},
               {"reason", "Why; needed unless it awarded", {.longest = 4000}})

/// Records the decision, through the agenda where it comes straight from the Board, and writes to
/// the lead. Invalid as above, and what rules::faults_of_award() names; conflict
/// "bid.not_recommended" for an award against the Board, "project.not_now". The same decision again
/// gives the same answer and records nothing.
result<bid_card> decide_bid(changes::unit_of_work& work, decide_bid_wish const& wish);

} // namespace network::learning
