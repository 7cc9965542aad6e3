#include "libnetwork/members/commitment_card.hpp"

#include "libnetwork/members/commitment_book.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::members {
namespace {

void tell_motion(commitment_card& card, known_commitment const& what) {
    auto const& said = what.said;
    card.declaration = what.root;
    card.body = said.body;
    card.motion = said.motion;
    card.votes_for = said.votes_for;
    card.votes_against = said.votes_against;
    card.votes_abstained = said.votes_abstained;
    card.review_on = said.review_on;
    card.minute = said.minute;
    card.source = said.source;
    card.recorded_at = said.recorded_at;
    for (auto const& one : what.parties) {
        auto& list = one.stance == party_stance::moved       ? card.moved_by
                     : one.stance == party_stance::in_favour ? card.in_favour
                                                             : card.against;
        list.push_back(one.party);
    }
}

void tell_pledges(commitment_card& card, known_commitment const& what) {
    for (auto const& one : what.pledges) {
        if (card.as_on < one.said.pledged_on)
            continue;
        pledge_row row;
        row.id = one.root;
        row.pledged_on = one.said.pledged_on;
        row.action = one.said.action;
        row.responsible = one.said.responsible;
        row.due = one.said.due;
        row.evidence = one.said.evidence;
        row.overdue = rules::is_overdue(one, card.as_on);
        row.minute = one.said.minute;
        row.source = one.said.source;
        if (auto const* found = rules::outcome_on(one, card.as_on)) {
            row.result = found->result;
            row.found_on = found->found_on;
            row.found = found->evidence;
        }
        card.pledges.push_back(std::move(row));
    }
}

void tell_safeguards_and_reviews(commitment_card& card, known_commitment const& what) {
    for (auto const& one : what.safeguards)
        if (one.from_date <= card.as_on)
            card.safeguards.push_back({one.root.value_or(one.id), one.kind, one.text, one.from_date,
                                       one.to_date, !one.to_date || card.as_on < *one.to_date,
                                       one.minute, one.source});
    for (auto one = what.reviews.rbegin(); one != what.reviews.rend(); ++one)
        if (one->held_on <= card.as_on)
            card.reviews.push_back({one->root.value_or(one->id), one->held_on, one->result,
                                    one->text, one->body, one->next_review_on, one->minute,
                                    one->source});
}

void tell_earlier(commitment_card& card, known_council const& council,
                  known_commitment const& current) {
    for (auto const& one : council.commitments) {
        if (&one == &current || current.said.declared_on < one.said.declared_on)
            continue;
        auto const* lapse = rules::lapse_of(one, card.as_on);
        card.earlier.push_back({one.root, one.said.declared_on,
                                lapse ? std::optional{lapse->held_on} : std::nullopt,
                                lapse ? lapse->text : "", one.said.minute});
    }
}

} // namespace

result<commitment_card> show_commitment(changes::reader& view, commitment_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    commitment_card card;
    card.as_on = wish.as_on.value_or(view.today());
    auto const councils = councils_on_record(view, wish.known_at, id);
    auto const council = councils.find(id);
    auto const* what =
        council == councils.end() ? nullptr : rules::commitment_on(council->second, card.as_on);
    auto const source = organisations::records_of(view);
    auto const* record = source->record(id);
    if (!what || !record)
        return not_found("commitment.none", "This council has made no declaration by that day");
    auto const book = view.cached<commitment_book>();
    auto verdict =
        rules::judge(council->second, *what, book->facts().policies, card.as_on, wish.known_at);
    card.standing = row_of(verdict, *what, card.as_on);
    auto const who = organisations::row_of(*source, *record, {card.as_on, wish.known_at});
    card.standing.organisation = id;
    card.standing.slug = who.slug;
    card.standing.name = who.name;
    card.standing.kind = who.kind;
    card.standing.nation = who.nation;
    tell_motion(card, *what);
    tell_pledges(card, *what);
    tell_safeguards_and_reviews(card, *what);
    tell_earlier(card, council->second, *what);
    card.control_then = rules::control_on(council->second.controls, what->said.declared_on);
    card.control_now = rules::control_on(council->second.controls, card.as_on);
    card.next_election = verdict.next_election;
    card.why = std::move(verdict.why);
    card.occasions = std::move(verdict.occasions);
    card.tests = std::move(verdict.tests);
    card.durability_parts = std::move(verdict.parts);
    return card;
}

} // namespace network::members
