#include "libnetwork/members/mentoring.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/application_letters.hpp"
#include "libnetwork/members/reviewing.hpp"

#include <algorithm>

namespace network::members {
namespace {

bool may_have_one(application_file const& file) {
    return file.submitted_on() && file.state != application_state::refused &&
           file.state != application_state::withdrawn;
}

result<> may_be_mentor(changes::reader& view, application_file const& file, std::int64_t person,
                       date from) {
    auto const* sent = file.sent_version();
    if (!sent || !application_store::answers_in(view.db(), sent->id).mentor_wished.value_or(false))
        return conflict("mentor.not_wished", "The applicant wished for no mentor");
    auto const board = application_store::sitting_on(view.db(), values_board, from);
    if (std::none_of(board.begin(), board.end(),
                     [&](auto const& one) { return one.person == person; }))
        return conflict("mentor.not_on_board",
                        "This person does not sit on the Values and Principles Board on that day");
    if (works_for(view, person, file.row.organisation))
        return conflict("mentor.own_council",
                        "This person works for the council that applies, or for a group on it");
    return {};
}

} // namespace

result<application_card> assign_mentor(changes::unit_of_work& work, mentor_wish const& wish) {
    NETWORK_TRY(auto const file, file_of(work, wish.application));
    if (!may_have_one(file))
        return conflict("application.not_now",
                        "No mentor can be given now. The application stands at: " +
                            std::string{label(file.state)});
    auto const from = wish.from.value_or(work.today());
    auto const before = application_store::mentors_of(work.db(), file.row.id);
    auto const now = before.empty() ? std::nullopt : before.back().person;
    if (wish.person == now && now)
        return card_of(work, file); // a second click
    if (!wish.person && !now)
        return conflict("mentor.none", "The applicant has no mentor");
    if (!before.empty() && from < before.back().from_date)
        return invalid("from", "from.before_last", "Give a day that is not before the last change");
    if (wish.person)
        NETWORK_CHECK(may_be_mentor(work, file, *wish.person, from));
    auto const reason = std::string{trim(wish.reason.value_or(""))};
    application_store::insert_mentor(work.db(), file.row.id, wish.person, from, reason, work.now());
    changes::entry entry;
    entry.event = wish.person ? "members.mentor_assigned" : "members.mentor_ended";
    entry.subject_kind = "application";
    entry.subject = file.row.id;
    entry.organisation = file.row.organisation;
    entry.person = wish.person ? *wish.person : *now;
    entry.changes = {{"from", {}, from.to_string()}};
    if (!reason.empty())
        entry.changes.push_back({"reason", {}, reason});
    work.record(entry);
    if (wish.person)
        NETWORK_CHECK(
            tell_mentor(work, file, application_store::mentors_of(work.db(), file.row.id).back()));
    return card_of(work, file);
}

result<application_card> answer_mentoring(changes::unit_of_work& work,
                                          mentor_answer_wish const& wish) {
    NETWORK_TRY(auto const file, file_of(work, wish.application));
    auto const mentors = application_store::mentors_of(work.db(), file.row.id);
    if (mentors.empty() || !mentors.back().person || *mentors.back().person != work.by().person)
        return forbidden("mentor.not_asked", "You are not asked to accompany this applicant");
    auto const& asked = mentors.back();
    auto const reason = std::string{trim(wish.reason.value_or(""))};
    if (!wish.accepts && reason.empty())
        return invalid("reason", "reason.required",
                       "Say why you cannot, so that somebody else is asked");
    if (asked.accepted == wish.accepts && asked.said == reason)
        return papers(work, {file.row.id, std::nullopt}); // a second click
    application_store::insert_mentor_answer(work.db(), asked.id, wish.accepts, reason, work.now());
    changes::entry entry;
    entry.event = wish.accepts ? "members.mentor_accepted" : "members.mentor_declined";
    entry.subject_kind = "application";
    entry.subject = file.row.id;
    entry.organisation = file.row.organisation;
    entry.person = *asked.person;
    if (!reason.empty())
        entry.changes.push_back({"reason", {}, reason});
    work.record(entry);
    if (wish.accepts)
        NETWORK_CHECK(tell_mentor_found(work, file, asked));
    return papers(work, {file.row.id, std::nullopt});
}

result<std::vector<mentoring_row>> to_mentor(changes::reader& view, to_mentor_wish const& wish) {
    bool const all =
        wish.everybody && (view.by().on_network_team() || view.by().holds(role::auditor));
    std::vector<mentoring_row> rows;
    if (!all && view.by().person == 0)
        return rows;
    for (auto const number :
         application_store::mentored_by(view.db(), all ? 0 : view.by().person)) {
        NETWORK_TRY(auto const file, file_of(view, number));
        auto const mentor = application_store::mentors_of(view.db(), number).back();
        auto const who = brief(view, file.row.organisation);
        rows.push_back({number, file.row.organisation, who.name, who.slug, mentor.name,
                        mentor.from_date, london_date(mentor.asked_at), mentor.accepted});
    }
    return rows;
}

std::vector<std::int64_t> waiting_for_a_mentor(changes::reader& view) {
    return application_store::waiting_for_a_mentor(view.db());
}

} // namespace network::members
