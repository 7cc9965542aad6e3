// Retention: for how long records are kept, as dated policy with its basis; what would go, listed
// before anything does; and letting it go. What an open request for information covers stays.
// Which records there are is told by the modules that keep them (changes/retention.hpp).
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/retention.hpp"

namespace network::members {

struct retention_rule {
    std::string subject;
    std::string title;
    std::string counted_from;
    std::optional<std::int64_t> months;
    std::string basis;
    std::string minute;
    std::optional<date> effective_from;
    std::int64_t policy = 0;
};
BOOST_DESCRIBE_STRUCT(retention_rule, (),
                      (subject, title, counted_from, months, basis, minute, effective_from, policy))
NETWORK_FIELDS(retention_rule, {"subject", "What is kept: a stable word"},
               {"title", "What is kept, in plain words"},
               {"counted_from", "From when time is counted"},
               {"months", "For how many months; null: for good"}, {"basis", "Why that long"},
               {"minute", "The minute that adopted it"},
               {"effective_from", "Since when; null: the portal's own default"},
               {"policy", "Number of the policy row; 0: the portal's own default"})

/// The rules in force on a day.
std::vector<retention_rule> rules_on(changes::reader& view, date on,
                                     std::span<changes::retention_subject const> subjects);

struct retention_rule_wish {
    std::string subject;
    std::optional<std::int64_t> months;
    std::string basis;
    std::optional<std::string> minute;
    std::optional<date> from;
};
BOOST_DESCRIBE_STRUCT(retention_rule_wish, (), (subject, months, basis, minute, from))
NETWORK_FIELDS(retention_rule_wish, {"subject", "What is kept: a word of the list"},
               {"months", "For how many months; for good if left out", {.least = 1, .most = 1200}},
               {"basis", "Why that long", {.longest = 500}},
               {"minute", "The minute that adopted it", {.longest = 200}},
               {"from", "From which day; today if left out"})

/// Records a rule; earlier ones stay readable. Invalid "subject.unknown", "basis.required".
result<retention_rule> set_rule(changes::unit_of_work& work, retention_rule_wish const& wish,
                                std::span<changes::retention_subject const> subjects);

struct going_row {
    std::int64_t number = 0;
    std::string text;
    date since;
    std::string kept_for;
};
BOOST_DESCRIBE_STRUCT(going_row, (), (number, text, since, kept_for))
NETWORK_FIELDS(going_row, {"number", "Its number"}, {"text", "What it is"},
               {"since", "From when its time is counted"},
               {"kept_for", "Reference of the open request that holds it back; empty: it goes"})

struct going_list {
    retention_rule rule;
    std::optional<date> before;
    std::vector<going_row> rows;
    std::int64_t goes = 0;
    std::int64_t kept = 0;
};
BOOST_DESCRIBE_STRUCT(going_list, (), (rule, before, rows, goes, kept))
NETWORK_FIELDS(going_list, {"rule", "The rule"},
               {"before", "What began before that day goes; null: nothing ever does"},
               {"rows", "What its time is over for, the oldest first"}, {"goes", "How many go"},
               {"kept", "How many an open request holds back"})

/// What would go today, rule by rule.
std::vector<going_list> what_goes(changes::reader& view,
                                  std::span<changes::retention_subject const> subjects);

struct retention_run_wish {
    std::string subject;
    std::int64_t expected = 0;
};
BOOST_DESCRIBE_STRUCT(retention_run_wish, (), (subject, expected))
NETWORK_FIELDS(retention_run_wish, {"subject", "Of which rule"},
               {"expected", "How many go, as the list said", {.least = 0}})

/// Lets go what one rule takes, in one unit of work, under a journal entry of its own. Invalid
/// "subject.unknown"; conflict "retention.changed" where not as many would go as expected, and
/// "retention.nothing".
result<going_list> let_go(changes::unit_of_work& work, retention_run_wish const& wish,
                          std::span<changes::retention_subject const> subjects);

} // namespace network::members
