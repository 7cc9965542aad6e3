// What needs every module at once: the search of all that is held, decisions on it and the export
// made of them, retention, and the erasure of a person, which each module may refuse.
#pragma once

#include "libnetwork/members/information_requests.hpp"
#include "libnetwork/members/redaction.hpp"
#include "libnetwork/members/retention.hpp"
#include "libnetwork/people/data_protection.hpp"

namespace network::operations {

struct holdings_wish {
    std::optional<std::string> q;
    std::optional<std::string> organisation;
    std::optional<std::int64_t> person;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(holdings_wish, (), (q, organisation, person, limit))
NETWORK_FIELDS(holdings_wish, {"q", "Words that must all occur, in any form", {.longest = 200}},
               {"organisation", "Slug, code or number of the organisation it concerns"},
               {"person", "Number of the person it concerns or names"},
               {"limit", "How many at most; 500 if left out", {.least = 1, .most = 10000}})

struct holdings_found {
    std::int64_t total = 0;
    std::vector<changes::holding> holdings;
};
BOOST_DESCRIBE_STRUCT(holdings_found, (), (total, holdings))
NETWORK_FIELDS(holdings_found, {"total", "How many there are"},
               {"holdings",
                "What is held, module by module; cut where there are more than asked for"})

/// Searches all that is held. Invalid "q.required" where nothing is asked; not found
/// "organisation.unknown", "people.unknown".
result<holdings_found> search_holdings(changes::reader& view, holdings_wish const& wish);

/// members::decide() on what is held in any module.
result<members::request_card> decide_on_holdings(changes::unit_of_work& work,
                                                 members::disclosure_wish const& wish);

/// What leaves the house in answer to a request.
result<members::request_export> export_request(changes::reader& view,
                                               members::request_number const& wish);

/// people::erase_person() where no module refuses; each lets go what it holds itself. Conflict
/// "request.open" and what people::erase_person() refuses.
result<people::erased_person> erase_person(changes::unit_of_work& work,
                                           people::erase_wish const& wish);

struct retention_rules {
    std::vector<members::retention_rule> rules;
};
BOOST_DESCRIBE_STRUCT(retention_rules, (), (rules))
NETWORK_FIELDS(retention_rules, {"rules", "Kind of record by kind of record"})

struct retention_rules_wish {
    std::optional<date> on;
};
BOOST_DESCRIBE_STRUCT(retention_rules_wish, (), (on))
NETWORK_FIELDS(retention_rules_wish, {"on", "In force on that day; today if left out"})

result<retention_rules> show_retention_rules(changes::reader& view,
                                             retention_rules_wish const& wish);
result<members::retention_rule> set_retention_rule(changes::unit_of_work& work,
                                                   members::retention_rule_wish const& wish);

struct retention_list {
    std::vector<members::going_list> lists;
};
BOOST_DESCRIBE_STRUCT(retention_list, (), (lists))
NETWORK_FIELDS(retention_list, {"lists", "Rule by rule, what would go today"})

/// The dry run: nothing goes.
result<retention_list> preview_retention(changes::reader& view, people::nothing const&);
result<members::going_list> run_retention(changes::unit_of_work& work,
                                          members::retention_run_wish const& wish);

} // namespace network::operations
