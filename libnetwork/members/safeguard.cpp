#include "libnetwork/members/safeguard.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/safeguard_store.hpp"

#include <algorithm>

namespace network::members {
namespace {

using organisations::attribute;

/// The review that counts there: of those known and held by then the one held last.
safeguard_review const* last_review(std::span<safeguard_review const> reviews, date since,
                                    vantage const& from) {
    safeguard_review const* last = nullptr;
    for (auto const& one : reviews)
        if ((!from.known_at || one.recorded_at <= *from.known_at) && since <= one.held_on &&
            one.held_on <= from.on && (!last || last->held_on <= one.held_on))
            last = &one;
    return last;
}

void explain(safeguard_state& found, date settled, safeguard_review const* review) {
    auto& why = found.why;
    why.inputs = {{"settled", settled.to_string()}};
    for (auto const& [name, control] : {std::pair{"control_then", found.control_then},
                                        std::pair{"control_now", found.control_now}})
        if (control)
            why.inputs.push_back({name, std::string{to_word(*control)}});
    if (found.open) {
        why.rule = "safeguard.open";
        why.text = "Control went from " + std::string{organisations::label(*found.control_then)} +
                   " to " + std::string{organisations::label(*found.control_now)} + " on " +
                   day_text(*found.since) + "; the network has not reviewed the membership since";
    } else if (review) {
        why.rule = "safeguard.reviewed";
        why.text =
            "Reviewed on " + day_text(review->held_on) + ": " + std::string{label(review->outcome)};
        why.minute = review->minute;
    } else if (!found.control_then) {
        why.rule = "safeguard.control_unknown";
        why.text = "Who controlled it when it became a Full member is not recorded";
    } else {
        why.rule = "safeguard.none";
        why.text = "Control is as it was when it became a Full member";
    }
}

} // namespace

std::string_view label(safeguard_outcome value) {
    switch (value) {
    case safeguard_outcome::kept:
        return "It stays a member";
    case safeguard_outcome::notice:
        return "It leaves";
    case safeguard_outcome::converted:
        return "The group goes on as an Associate member";
    }
    return "";
}

safeguard_state rules::safeguard_on(state const& stands, std::span<control_from const> controls,
                                    std::span<safeguard_review const> reviews,
                                    vantage const& from) {
    safeguard_state found;
    if (!stands.belongs() || stands.tier != tier::full) {
        found.why = {"safeguard.not_asked", "Asked of Full members alone"};
        return found;
    }
    auto const* review = last_review(reviews, *stands.tier_since, from);
    auto const settled = review ? review->held_on : *stands.tier_since;
    if (review) {
        found.reviewed_on = review->held_on;
        found.outcome = review->outcome;
    }
    found.control_then = control_on(controls, settled);
    found.control_now = control_on(controls, from.on);
    for (auto const& change : control_changes(controls, settled, from.on)) {
        if (!found.control_then) // recorded for the first time after that day
            found.control_then = change.before;
        if (change.after == *found.control_then)
            found.since.reset();
        else if (!found.since)
            found.since = change.on;
    }
    found.open = found.since.has_value();
    explain(found, settled, review);
    return found;
}

std::vector<control_from> controls_of(organisations::organisation_record const& record,
                                      std::optional<instant> known_at) {
    std::vector<control_from> all;
    for (auto const& one : record.facts) // hardly any record has more than a few of them
        if (one.attribute == attribute::control) {
            for (auto const* fact : organisations::rules::standing(record.facts, known_at))
                if (fact->attribute == attribute::control)
                    if (auto const word = from_word<organisations::political_control>(fact->value))
                        all.push_back({fact->from_date, *word});
            break;
        }
    std::stable_sort(all.begin(), all.end(),
                     [](auto const& a, auto const& b) { return a.from < b.from; });
    return all;
}

std::shared_ptr<safeguard_book const>
safeguard_book::load(network::store::connection& db,
                     std::shared_ptr<safeguard_book const> previous) {
    auto all = safeguard_store::reviews(db, 0);
    if (previous && previous->reviews_ == all)
        return previous;
    auto book = std::make_shared<safeguard_book>();
    book->reviews_ = std::move(all);
    return book;
}

std::span<safeguard_review const> safeguard_book::reviews_of(std::int64_t membership) const {
    auto const first = std::lower_bound(
        reviews_.begin(), reviews_.end(), membership,
        [](auto const& one, std::int64_t wanted) { return one.membership < wanted; });
    auto const last = std::find_if(first, reviews_.end(), [membership](auto const& one) {
        return one.membership != membership;
    });
    return {first, last};
}

safeguard_state safeguard_of(safeguard_book const& reviews,
                             organisations::organisation_record const& record,
                             membership const* member, state const& stands, vantage const& from) {
    if (!member || !stands.belongs() || stands.tier != tier::full)
        return rules::safeguard_on(stands, {}, {}, from);
    return rules::safeguard_on(stands, controls_of(record, from.known_at),
                               reviews.reviews_of(member->id), from);
}

} // namespace network::members
