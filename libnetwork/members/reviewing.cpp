#include "libnetwork/members/reviewing.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/application_letters.hpp"

#include <algorithm>
#include <set>

namespace network::members {
namespace {

constexpr int days_to_review = 14;

/// The reviewer that this person is in the application, released ones left out.
std::optional<application_store::reviewer>
asked(changes::reader& view, application_file const& file, std::int64_t person) {
    for (auto& one : application_store::reviewers_of(view.db(), file.row.id))
        if (one.person == person && !one.released)
            return std::move(one);
    return std::nullopt;
}

/// What that reviewer said last of the version that was sent last.
std::optional<application_store::review>
said_by(changes::reader& view, application_file const& file, std::int64_t reviewer) {
    auto const* sent = file.sent_version();
    std::optional<application_store::review> newest;
    for (auto& one : application_store::reviews_of(view.db(), file.row.id))
        if (one.reviewer == reviewer && sent && one.version == sent->id)
            newest = std::move(one);
    return newest;
}

error own_council() {
    return conflict("reviewer.own_council",
                    "This person works for the council that applies, or for a group on it");
}

void record(changes::unit_of_work& work, application_file const& file, std::string_view event,
            std::int64_t person, std::vector<changes::field_change> said) {
    work.record({.event = event,
                 .subject_kind = "application",
                 .subject = file.row.id,
                 .organisation = file.row.organisation,
                 .person = person,
                 .changes = std::move(said)});
}

} // namespace

bool works_for(changes::reader& view, std::int64_t person, std::int64_t organisation) {
    auto const council = council_of(view, organisation);
    auto const places = application_store::workplaces_of(view.db(), person, view.today());
    return std::any_of(places.begin(), places.end(),
                       [&](std::int64_t one) { return council_of(view, one) == council; });
}

std::optional<error> refusal_of_reviewer(changes::reader& view, application_file const& file,
                                         std::int64_t person) {
    auto const board = application_store::sitting_on(view.db(), values_board, view.today());
    if (std::none_of(board.begin(), board.end(),
                     [&](auto const& one) { return one.person == person; }))
        return conflict("reviewer.not_on_board",
                        "This person does not sit on the Values and Principles Board today");
    if (works_for(view, person, file.row.organisation))
        return own_council();
    if (asked(view, file, person))
        return conflict("reviewer.already", "This person is asked to review it already");
    return std::nullopt;
}

std::int64_t reviews_of_sent_version(changes::reader& view, application_file const& file) {
    std::int64_t count = 0;
    for (auto const& one : application_store::reviewers_of(view.db(), file.row.id))
        if (!one.released && said_by(view, file, one.id))
            ++count;
    return count;
}

result<application_card> ask_reviewer(changes::unit_of_work& work, ask_reviewer_wish const& wish) {
    NETWORK_TRY(auto file, file_of(work, wish.application));
    if (auto refusal = refusal_of_reviewer(work, file, wish.person))
        return std::move(*refusal);
    auto const due = wish.due.value_or(work.today().plus_days(days_to_review));
    if (due < work.today())
        return invalid("due", "due.past", "Give a day that is still to come");
    auto const* sent = file.sent_version();
    if (file.state == application_state::submitted) {
        NETWORK_CHECK(take(work, file,
                           {.step = application_step::review_opened,
                            .version = sent ? std::optional{sent->id} : std::nullopt,
                            .body = std::string{values_board}}));
    } else if (file.state != application_state::vp_review) {
        return conflict("application.not_now",
                        "Nobody can be asked now. The application stands at: " +
                            std::string{label(file.state)});
    }
    auto const id =
        application_store::insert_reviewer(work.db(), file.row.id, wish.person, due, work.now());
    record(work, file, "members.reviewer_asked", wish.person, {{"due", {}, due.to_string()}});
    for (auto const& one : application_store::reviewers_of(work.db(), file.row.id))
        if (one.id == id)
            NETWORK_CHECK(tell_reviewer(work, file, one));
    return card_of(work, file);
}

result<application_card> release_reviewer(changes::unit_of_work& work,
                                          release_reviewer_wish const& wish) {
    NETWORK_TRY(auto const file, file_of(work, wish.application));
    auto const reason = std::string{trim(wish.reason)};
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why");
    auto const who = asked(work, file, wish.person);
    if (!who)
        return not_found("reviewer.not_asked", "This person is not asked to review it");
    if (said_by(work, file, who->id))
        return conflict("reviewer.answered", "This person has reviewed it already");
    application_store::insert_release(work.db(), who->id, reason, work.now());
    record(work, file, "members.reviewer_released", wish.person, {{"reason", {}, reason}});
    return card_of(work, file);
}

result<application_card> review(changes::unit_of_work& work, review_wish const& wish) {
    NETWORK_TRY(auto const file, file_of(work, wish.application));
    auto const who = asked(work, file, work.by().person);
    if (!who)
        return forbidden("reviewer.not_asked", "You are not asked to review this application");
    if (works_for(work, work.by().person, file.row.organisation))
        return forbidden("reviewer.own_council", own_council().message);
    if (file.state != application_state::vp_review)
        return conflict("application.not_now",
                        "It is not with the reviewers. The application stands at: " +
                            std::string{label(file.state)});
    auto const* sent = file.sent_version();
    application_store::review given{0,
                                    who->id,
                                    sent ? sent->id : 0,
                                    wish.opinion,
                                    std::string{trim(wish.interests.value_or(""))},
                                    std::string{trim(wish.reasons)},
                                    std::string{trim(wish.conditions.value_or(""))},
                                    work.now()};
    if (given.reasons.empty())
        return invalid("reasons", "reasons.required", "Say why");
    if (auto const before = said_by(work, file, who->id);
        before && before->opinion == given.opinion && before->reasons == given.reasons &&
        before->interests == given.interests && before->conditions == given.conditions)
        return papers(work, {file.row.id, std::nullopt});
    application_store::insert_review(work.db(), given);
    record(work, file, "members.reviewed", work.by().person,
           {{"opinion", {}, std::string{to_word(given.opinion)}}, {"reasons", {}, given.reasons}});
    return papers(work, {file.row.id, std::nullopt});
}

std::vector<std::pair<std::int64_t, std::int64_t>> reviews_by_organisation(changes::reader& view) {
    return application_store::reviews_by_organisation(view.db());
}

} // namespace network::members
