#include "libnetwork/members/commitment_keeping.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/commitment_desk.hpp"
#include "libnetwork/members/commitments_store.hpp"

#include <set>

namespace network::members {

using namespace keeping;

namespace {

constexpr std::string_view usual_body = "Full Council";

std::vector<problem> faults_of(declaration const& said, date today) {
    std::vector<problem> problems;
    refuse_future(problems, "declared_on", said.declared_on, today);
    refuse_blank(problems, "motion", said.motion, "Say what was resolved");
    if (said.review_on && *said.review_on <= said.declared_on)
        problems.push_back(
            {"review_on", "review.before_declaration", "Give a day after the day of the motion"});
    if (said.votes_for.has_value() != said.votes_against.has_value())
        problems.push_back({said.votes_for ? "votes_against" : "votes_for", "motion.votes_partly",
                            "Give votes for and against, or neither"});
    if (said.votes_for && said.votes_against && *said.votes_for <= *said.votes_against)
        problems.push_back({"votes_for", "motion.not_carried",
                            "A motion with as many votes against as for was not carried"});
    return problems;
}

void add_parties(std::vector<declaration_party>& into, party_stance stance,
                 std::vector<std::string> const& named) {
    for (auto const& one : named)
        if (auto const party = trim(one); !party.empty())
            into.push_back({0, stance, std::string{party}});
}

/// Groups once each; a group cannot stand on both sides.
std::vector<declaration_party> parties_of(declare_wish const& wish,
                                          std::vector<problem>& problems) {
    std::vector<declaration_party> all;
    add_parties(all, party_stance::moved, wish.moved_by);
    add_parties(all, party_stance::in_favour, wish.in_favour);
    add_parties(all, party_stance::against, wish.against);
    std::set<std::pair<party_stance, std::string>> seen;
    std::erase_if(all, [&](declaration_party const& one) {
        return !seen.emplace(one.stance, one.party).second;
    });
    for (auto const& one : all)
        if (one.stance == party_stance::against &&
            (seen.contains({party_stance::moved, one.party}) ||
             seen.contains({party_stance::in_favour, one.party})))
            problems.push_back(
                {"against", "party.on_both_sides", one.party + " is named on both sides"});
    return all;
}

known_commitment const* known_under(kept_council const& council, std::int64_t root) {
    for (auto const& one : council.known.commitments)
        if (one.root == root)
            return &one;
    return nullptr;
}

/// No other declaration may stand on the day of this one, nor be made later and meet it in force.
result<> refuse_second(kept_council const& council, declaration const& said) {
    auto const* before = known_under(council, said.root.value_or(0));
    for (auto const& one : council.known.commitments) {
        if (&one == before)
            continue;
        bool const stands = one.said.declared_on <= said.declared_on &&
                            rules::in_force(council.known, one, said.declared_on);
        bool const meets = said.declared_on < one.said.declared_on &&
                           !(before && rules::lapse_of(*before, one.said.declared_on));
        if (stands || meets)
            return conflict("commitment.in_force",
                            "Another declaration of this council stands on that day or follows it");
    }
    if (council.known.ends && *council.known.ends <= said.declared_on)
        return conflict("organisation.not_existing", "The council is no more on that day");
    return {};
}

std::string joined(std::vector<declaration_party> const& all) {
    std::string text;
    for (auto const& one : all)
        text += (text.empty() ? "" : "; ") + std::string{to_word(one.stance)} + ": " + one.party;
    return text;
}

} // namespace

result<commitment_changed> declare(changes::unit_of_work& work, declare_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    declaration const said{.id = 0,
                           .root = wish.corrects,
                           .organisation = council.id,
                           .declared_on = wish.declared_on,
                           .body = tidy(wish.body, usual_body),
                           .motion = tidy(wish.motion),
                           .votes_for = wish.votes_for,
                           .votes_against = wish.votes_against,
                           .votes_abstained = wish.votes_abstained,
                           .review_on = wish.review_on,
                           .minute = tidy(wish.minute),
                           .source = tidy(wish.source),
                           .reason = tidy(wish.reason),
                           .withdrawn = false,
                           .recorded_at = work.now()};
    auto problems = faults_of(said, work.today());
    auto const parties = parties_of(wish, problems);
    if (!problems.empty())
        return invalid(std::move(problems));
    auto stored = said;
    if (wish.corrects) {
        auto const* before = known_under(council, *wish.corrects);
        if (!before)
            return not_found("commitment.part_unknown", "This council has no such declaration");
        stored.organisation = before->said.organisation; // a merged duplicate keeps its own
    }
    NETWORK_CHECK(refuse_second(council, stored));
    auto const id = store::insert_declaration(work.db(), stored, parties);
    return recorded(
        work, council, wish.corrects ? "commitments.declaration_corrected" : "commitments.declared",
        "declaration", stored, wish.corrects.value_or(id), {{"parties", {}, joined(parties)}});
}

result<commitment_changed> record_review(changes::unit_of_work& work,
                                         commitment_review_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    commitment_review said{.id = 0,
                           .root = wish.corrects,
                           .declaration = 0,
                           .held_on = wish.held_on.value_or(work.today()),
                           .result = wish.result,
                           .text = tidy(wish.text),
                           .body = tidy(wish.body, usual_body),
                           .next_review_on = wish.next_review_on,
                           .minute = tidy(wish.minute),
                           .source = tidy(wish.source),
                           .reason = tidy(wish.reason),
                           .withdrawn = false,
                           .recorded_at = work.now()};
    bool const lapsed = said.result == review_result::lapsed;
    std::vector<problem> problems;
    refuse_future(problems, "held_on", said.held_on, work.today());
    if (said.minute.empty() && said.source.empty())
        problems.push_back(
            {"minute", "review.basis_missing", "Give the minute, or the source where it was read"});
    if (said.result != review_result::reaffirmed && said.text.empty())
        problems.push_back(
            {"text", "review.text_missing", lapsed ? "Say why it lapsed" : "Say what changed"});
    if (said.next_review_on && lapsed)
        problems.push_back(
            {"next_review_on", "review.next_after_lapse", "What lapsed is not reviewed again"});
    else if (said.next_review_on && *said.next_review_on <= said.held_on)
        problems.push_back(
            {"next_review_on", "review.next_before_this", "Give a day after this review"});
    if (!problems.empty())
        return invalid(std::move(problems));
    auto const* what = rules::commitment_on(council.known, said.held_on);
    if (!what)
        return not_found("commitment.none", "This council has made no declaration by that day");
    auto others = *what;
    std::erase_if(others.reviews, [&](commitment_review const& one) {
        return one.root.value_or(one.id) == wish.corrects.value_or(0);
    });
    if (wish.corrects && others.reviews.size() == what->reviews.size())
        return not_found("commitment.part_unknown", "This declaration has no such review");
    if (!rules::in_force(council.known, others, said.held_on))
        return conflict("commitment.not_in_force", "The declaration is not in force on that day");
    for (auto const& one : others.reviews) {
        if (one.held_on == said.held_on)
            return conflict("review.already", "A review of that day is recorded already");
        if (lapsed && said.held_on < one.held_on)
            return conflict("review.before_others",
                            "A later review is recorded; what lapsed is not reviewed again");
    }
    said.declaration = what->root;
    auto const id = store::insert_review(work.db(), said);
    return recorded(work, council, lapsed ? "commitments.lapsed" : "commitments.reviewed",
                    "commitment_review", said, wish.corrects.value_or(id));
}

} // namespace network::members
