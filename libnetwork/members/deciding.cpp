#include "libnetwork/members/deciding.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/application_letters.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/members/figures_taking.hpp"
#include "libnetwork/members/members.hpp"
#include "libnetwork/members/minutes.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/people/people.hpp"

#include <algorithm>

namespace network::members {
namespace {

constexpr std::int64_t reviews_needed = 2;

/// The minute where one is cited; it has to be that body's.
result<std::optional<cited_minute>>
cited(changes::reader& view, std::optional<std::string> const& reference, std::string_view body) {
    if (!reference || trim(*reference).empty())
        return std::optional<cited_minute>{};
    NETWORK_TRY(auto found, minute_called(view, trim(*reference)));
    if (found.body != body)
        return invalid("minute", "minute.other_body",
                       "This minute is of another body: " + found.body);
    return std::optional{std::move(found)};
}

result<> needs_reason(std::string const& reason) {
    if (trim(reason).empty())
        return invalid("reason", "reason.required", "Say why");
    return {};
}

people::post post_of(contact_role role) {
    switch (role) {
    case contact_role::leader:
        return people::post::leader;
    case contact_role::officer_lead:
        return people::post::officer_lead;
    case contact_role::finance_contact:
        return people::post::finance_contact;
    }
    return people::post::officer;
}

/// Invites those whom the application names and who do not hold that post yet. An account that is
/// closed stays closed: the network team sees the post unfilled and asks.
result<> invite_people(changes::unit_of_work& work, application_file const& file,
                       application_answers const& answers, std::string const& minute) {
    auto const organisation = std::to_string(file.row.organisation);
    NETWORK_TRY(auto const there,
                people::people_of(work, {organisation, std::nullopt, std::nullopt}));
    for (auto const& one : answers.contacts) {
        auto const post = post_of(one.role);
        auto const holds =
            std::any_of(there.begin(), there.end(), [&](people::contact const& held) {
                return held.post == post &&
                       messages::address_key(held.email) == messages::address_key(one.email);
            });
        if (holds)
            continue;
        people::invite_wish wish;
        wish.organisation = organisation;
        wish.name = one.name;
        wish.email = one.email;
        wish.posts = {post};
        wish.decision = minute;
        auto const invited = people::invite(work, wish);
        if (invited.has_error() && invited.error().code != "people.closed")
            return invited.error();
    }
    return {};
}

/// A member from that day; one that belonged before is the same membership again.
result<> let_in(changes::unit_of_work& work, application_file const& file, tier asked,
                cited_minute const& minute, date from) {
    auto const organisation = std::to_string(file.row.organisation);
    NETWORK_TRY(auto const before, standing_of(work, {organisation, std::nullopt, std::nullopt}));
    std::string const reason = "Application " + std::to_string(file.row.id);
    if (before.tier && !belongs(before.standing)) {
        reinstatement again;
        again.organisation = organisation;
        again.tier = asked;
        again.on = from;
        again.decided_by = minute.body;
        again.minute = minute.reference;
        again.reason = reason;
        NETWORK_CHECK(reinstate(work, again));
        return {};
    }
    admission wish;
    wish.organisation = organisation;
    wish.tier = asked;
    wish.from = from;
    wish.decided_by = minute.body;
    wish.minute = minute.reference;
    wish.reason = reason;
    NETWORK_CHECK(admit(work, wish));
    return {};
}

application_step step_of(committee_decision what) {
    switch (what) {
    case committee_decision::approved:
        return application_step::approved;
    case committee_decision::refused:
        return application_step::refused;
    case committee_decision::deferred:
        return application_step::deferred;
    }
    return application_step::deferred;
}

/// True where this very decision is recorded already.
bool is_recorded(application_file const& file, application_step step, std::string const& minute) {
    auto const& last = file.steps.back();
    return last.step == step && last.minute == minute;
}

/// Through the agenda, where it comes straight from the Board.
result<> reach_committee(changes::unit_of_work& work, application_file& file, application_step step,
                         date held) {
    if (file.state == application_state::not_recommended && step == application_step::approved)
        return conflict("application.not_recommended",
                        "The Board does not recommend it: defer it to the Board, or refuse it");
    if (file.state != application_state::recommended)
        return {};
    return take(work, file,
                {.step = application_step::put_to_committee,
                 .effective = held,
                 .body = std::string{oversight_committee}});
}

} // namespace

result<application_card> query(changes::unit_of_work& work, query_wish const& wish) {
    NETWORK_TRY(auto file, file_of(work, wish.application));
    auto const question = std::string{trim(wish.question)};
    if (question.empty())
        return invalid("question", "question.required", "Say what the applicant is asked");
    if (file.state == application_state::queried && file.steps.back().reason == question)
        return card_of(work, file);
    NETWORK_TRY(auto const minute, cited(work, wish.minute, values_board));
    bool const board = file.state == application_state::vp_review;
    NETWORK_CHECK(take(work, file,
                       {.step = application_step::queried,
                        .effective = minute ? std::optional{minute->held} : std::nullopt,
                        .body = board ? std::string{values_board} : "Network team",
                        .minute = minute ? minute->reference : "",
                        .reason = question}));
    NETWORK_CHECK(tell_queried(work, file, question));
    open_next_version(work, file);
    return card_of(work, file);
}

result<application_card> recommend(changes::unit_of_work& work, recommend_wish const& wish) {
    NETWORK_TRY(auto file, file_of(work, wish.application));
    auto const step =
        wish.recommended ? application_step::recommended : application_step::not_recommended;
    auto const reason = std::string{trim(wish.reason)};
    NETWORK_CHECK(needs_reason(reason));
    NETWORK_TRY(auto const minute, cited(work, wish.minute, values_board));
    auto const reference = minute ? minute->reference : "";
    if (is_recorded(file, step, reference) && file.steps.back().reason == reason)
        return card_of(work, file);
    if (file.state == application_state::vp_review &&
        reviews_of_sent_version(work, file) < reviews_needed)
        return conflict("reviews.too_few",
                        "Two reviewers have to review the version that was sent last");
    auto const* sent = file.sent_version();
    auto const on = wish.on ? wish.on : minute ? std::optional{minute->held} : std::nullopt;
    NETWORK_CHECK(take(work, file,
                       {.step = step,
                        .version = sent ? std::optional{sent->id} : std::nullopt,
                        .effective = on,
                        .body = std::string{values_board},
                        .minute = reference,
                        .reason = reason}));
    return card_of(work, file);
}

result<application_card> put_to_committee(changes::unit_of_work& work,
                                          agenda_of_committee_wish const& wish) {
    NETWORK_TRY(auto file, file_of(work, wish.application));
    if (file.state == application_state::eoc_decision)
        return card_of(work, file);
    NETWORK_CHECK(take(work, file,
                       {.step = application_step::put_to_committee,
                        .effective = wish.meeting,
                        .body = std::string{oversight_committee}}));
    return card_of(work, file);
}

result<application_card> decide(changes::unit_of_work& work, decide_application_wish const& wish) {
    NETWORK_TRY(auto file, file_of(work, wish.application));
    NETWORK_TRY(auto const minute, cited(work, wish.minute, oversight_committee));
    if (!minute)
        return invalid("minute", "minute.required", "Cite the committee's minute");
    auto const step = step_of(wish.decision);
    if (is_recorded(file, step, minute->reference))
        return card_of(work, file); // a second click
    if (file.state == application_state::approved || file.state == application_state::refused)
        return conflict("application.decided", "Another decision is recorded already");
    auto const reason = std::string{trim(wish.reason.value_or(""))};
    if (wish.decision != committee_decision::approved)
        NETWORK_CHECK(needs_reason(reason));
    NETWORK_CHECK(reach_committee(work, file, step, minute->held));
    auto const* sent = file.sent_version();
    auto const answers =
        sent ? application_store::answers_in(work.db(), sent->id) : application_answers{};
    auto told = reason;
    if (wish.decision == committee_decision::approved && sent) {
        NETWORK_TRY(auto const figures, take_figures(work, file.row.organisation, file.row.id,
                                                     answers.figures, *minute));
        for (auto const& line : figures)
            told += (told.empty() ? "" : ". ") + line;
    }
    NETWORK_CHECK(take(work, file,
                       {.step = step,
                        .version = sent ? std::optional{sent->id} : std::nullopt,
                        .effective = minute->held,
                        .body = std::string{oversight_committee},
                        .minute = minute->reference,
                        .reason = told}));
    if (wish.decision == committee_decision::approved && sent) {
        NETWORK_CHECK(let_in(work, file, answers.tier.value_or(tier::full), *minute,
                             wish.from.value_or(minute->held)));
        NETWORK_CHECK(invite_people(work, file, answers, minute->reference));
    }
    if (wish.decision != committee_decision::deferred)
        NETWORK_CHECK(tell_decided(work, file, wish.decision == committee_decision::approved,
                                   minute->reference, reason));
    return card_of(work, file);
}

} // namespace network::members
