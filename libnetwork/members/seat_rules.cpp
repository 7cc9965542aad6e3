// The make-up of a body, rule by rule.
#include "libnetwork/members/seat_rules.hpp"

#include "libnetwork/base/day_text.hpp"

#include <algorithm>
#include <set>

namespace network::members::seat_rules {
namespace {

std::string number(std::int64_t value) {
    return std::to_string(value);
}

bool counts(seated const& one, seat_class value, date on) {
    return one.seat_class == value && !one.substitute_for && one.days.contains(on);
}

std::int64_t held_on(std::span<seated const> all, seat_class value, date on) {
    return std::count_if(all.begin(), all.end(),
                         [&](seated const& one) { return counts(one, value, on); });
}

seat_line const* line_of(seat_policy const& policy, seat_class value) {
    auto const found =
        std::find_if(policy.lines.begin(), policy.lines.end(),
                     [&](seat_line const& line) { return line.seat_class == value; });
    return found == policy.lines.end() ? nullptr : &*found;
}

/// "6 to 8", "1".
std::string due_text(seat_line const& line) {
    return line.least == line.most ? number(line.most)
                                   : number(line.least) + " to " + number(line.most);
}

std::string count_text(seat_line const& line, std::int64_t held) {
    std::string const name{label(line.seat_class)};
    if (held < line.least)
        return name + ": " + number(held) + " held, " + number(line.least - held) +
               (line.least - held == 1 ? " more seat is" : " more seats are") + " due";
    if (held > line.most)
        return name + ": " + number(held) + " held, at most " + number(line.most) + " may be";
    return name + ": " + number(held) + " held of " + due_text(line);
}

seat_finding finding(seat_policy const* policy, bool met, std::string_view rule, std::string text) {
    seat_finding made;
    made.met = met;
    made.why.rule = rule;
    made.why.text = std::move(text);
    if (policy) {
        made.why.policy_version = policy->version;
        made.why.minute = policy->minute;
    }
    return made;
}

seat_finding about_count(seat_policy const& policy, seat_line const& line, std::int64_t held) {
    auto made = finding(&policy, held >= line.least && held <= line.most, "seats.count",
                        count_text(line, held));
    made.seat_class = line.seat_class;
    made.held = held;
    made.least = line.least;
    made.most = line.most;
    made.why.inputs = {
        {"held", number(held)}, {"least", number(line.least)}, {"most", number(line.most)}};
    return made;
}

seat_finding about_seat(seat_policy const& policy, seated const& one, std::string_view rule,
                        std::string_view text) {
    auto made = finding(&policy, false, rule,
                        std::string{label(one.seat_class)} + ": " + std::string{text});
    made.seat_class = one.seat_class;
    made.seat = one.seat;
    made.why.inputs = {{"seat", number(one.seat)}, {"organisation", number(one.organisation)}};
    return made;
}

bool is_held(std::span<seated const> all, std::int64_t seat, date on) {
    return std::any_of(all.begin(), all.end(), [&](seated const& one) {
        return one.seat == seat && one.days.contains(on);
    });
}

/// What is wrong with single seats.
void check_seat(seat_policy const& policy, std::span<seated const> all, seated const& one, date on,
                std::vector<seat_finding>& found) {
    auto const* line = line_of(policy, one.seat_class);
    if (!line)
        found.push_back(about_seat(policy, one, "seats.class", "the make-up has no such seat"));
    else if (one.votes && !line->votes)
        found.push_back(about_seat(policy, one, "seats.vote", "this seat has no vote"));
    if (one.substitute_for && !is_held(all, *one.substitute_for, on))
        found.push_back(about_seat(policy, one, "seats.substitute",
                                   "a substitute for a seat that nobody holds"));
    if (one.tier_fits == false)
        found.push_back(about_seat(policy, one, "seats.tier",
                                   "the organisation does not belong in the tier of this seat"));
}

bool overlap(period const& one, period const& other) {
    return (!one.to || !other.from || *other.from < *one.to) &&
           (!other.to || !one.from || *one.from < *other.to) && !(one.to && one.from == one.to);
}

/// Days on which the number of held seats can rise within a term.
std::vector<date> days_to_look_at(std::span<seated const> others, seated const& wished) {
    std::vector<date> days{*wished.days.from};
    for (auto const& one : others)
        if (one.days.from && wished.days.contains(*one.days.from))
            days.push_back(*one.days.from);
    return days;
}

result<> may_substitute(std::span<seated const> others, seated const& wished) {
    auto const found = std::find_if(others.begin(), others.end(), [&](seated const& one) {
        return one.seat == *wished.substitute_for;
    });
    if (found == others.end() || !found->days.contains(*wished.days.from))
        return not_found("seat.unknown", "Nobody holds the seat in whose stead this one would sit");
    if (found->seat_class != wished.seat_class || found->substitute_for)
        return conflict("seat.substitute_of_other",
                        "A substitute sits for a holder of a seat of the same class");
    return {};
}

} // namespace

std::optional<tier> tier_for(seat_class value) {
    switch (value) {
    case seat_class::full:
        return tier::full;
    case seat_class::associate:
        return tier::associate;
    case seat_class::affiliate:
        return tier::affiliate;
    case seat_class::accountable_body:
    case seat_class::vp:
        return std::nullopt;
    }
    return std::nullopt;
}

seat_policy const* in_force(std::span<seat_policy const> policies, date on) {
    seat_policy const* found = nullptr;
    for (auto const& one : policies)
        if (one.effective_from <= on &&
            (!found || std::pair(found->effective_from, found->version) <
                           std::pair(one.effective_from, one.version)))
            found = &one;
    return found;
}

std::vector<seat_finding> check(seat_policy const* policy, std::span<seated const> all, date on) {
    if (!policy)
        return {finding(nullptr, true, "seats.no_policy",
                        "No make-up is recorded for this body on " + day_text(on) +
                            ": there is nothing to check")};
    std::vector<seat_finding> found;
    for (auto const& line : policy->lines)
        found.push_back(about_count(*policy, line, held_on(all, line.seat_class, on)));
    std::set<std::pair<seat_class, std::int64_t>> met;
    for (auto const& one : all) {
        if (!one.days.contains(on))
            continue;
        check_seat(*policy, all, one, on, found);
        if (!one.substitute_for && !met.insert({one.seat_class, one.organisation}).second)
            found.push_back(about_seat(*policy, one, "seats.organisation",
                                       "one organisation holds two seats of this class"));
    }
    return found;
}

result<> may_fill(seat_policy const* policy, std::span<seated const> others, seated const& wished) {
    if (wished.days.to && *wished.days.to <= *wished.days.from)
        return invalid("until", "seat.term_empty", "A term ends after its first day");
    if (wished.tier_fits == false)
        return conflict("seat.tier",
                        "The organisation does not belong in the tier of that seat on the "
                        "first day of the term");
    if (wished.substitute_for)
        NETWORK_CHECK(may_substitute(others, wished));
    if (!policy)
        return {};
    auto const* line = line_of(*policy, wished.seat_class);
    if (!line)
        return conflict("seat.class_unknown", "This body has no seat of that class on that day");
    if (wished.votes && !line->votes)
        return invalid("votes", "seat.no_vote", "Seats of this class have no vote");
    if (wished.substitute_for)
        return {};
    for (auto const& one : others)
        if (!one.substitute_for && one.seat_class == wished.seat_class &&
            one.organisation == wished.organisation && overlap(one.days, wished.days))
            return conflict("seat.organisation_already",
                            "This organisation holds a seat of that class in these days");
    for (auto const day : days_to_look_at(others, wished))
        if (held_on(others, wished.seat_class, day) >= line->most)
            return conflict("seat.none_free", "All " + number(line->most) +
                                                  " seats of that class are held on " +
                                                  day_text(day) + ": end a term first");
    return {};
}

} // namespace network::members::seat_rules

namespace network::members {

std::string_view label(seat_class value) {
    switch (value) {
    case seat_class::full:
        return "Full members";
    case seat_class::accountable_body:
        return "Accountable body";
    case seat_class::associate:
        return "Associate members";
    case seat_class::affiliate:
        return "Affiliate members";
    case seat_class::vp:
        return "Values and Principles Board";
    }
    return "";
}

} // namespace network::members
