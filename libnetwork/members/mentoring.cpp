#include "libnetwork/members/mentoring.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/reviewing.hpp"

#include <algorithm>

namespace network::members {
namespace {

namespace store = application_store;

bool may_have_one(application_file const& file) {
    return file.submitted_on() && file.state != application_state::refused &&
           file.state != application_state::withdrawn;
}

result<> may_be_mentor(changes::reader& view, application_file const& file, std::int64_t person,
                       date from) {
    auto const* sent = file.sent_version();
    if (!sent || !store::answers_in(view.db(), sent->id).mentor_wished.value_or(false))
        return conflict("mentor.not_wished", "The applicant wished for no mentor");
    auto const board = store::sitting_on(view.db(), values_board, from);
    if (std::none_of(board.begin(), board.end(), [&](auto const& one) { return one.person == person; }))
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
        return conflict("application.not_now", "No mentor can be given now. The application stands at: " +
                                                   std::string{label(file.state)});
    auto const from = wish.from.value_or(work.today());
    auto const before = store::mentors_of(work.db(), file.row.id);
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
    store::insert_mentor(work.db(), file.row.id, wish.person, from, reason, work.now());
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
    return card_of(work, file);
}

std::vector<std::int64_t> waiting_for_a_mentor(changes::reader& view) {
    return store::waiting_for_a_mentor(view.db());
}

} // namespace network::members
