// Collecting and erasing, table by table.
#include "libnetwork/people/data_protection.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/erasing.hpp"
#include "libnetwork/people/accounts.hpp"
#include "libnetwork/people/place.hpp"
#include "libnetwork/people/rules.hpp"
#include "libnetwork/people/store.hpp"

#include <algorithm>

namespace network::people {
namespace {

using network::store::execute;
using network::store::select;

void end_posts(changes::unit_of_work& work, std::int64_t person) {
    for (auto const& one : store::appointments_of(work.db(), person)) {
        auto const on = std::max(work.today(), one.effective_from);
        if (one.effective_to && *one.effective_to <= on)
            continue;
        store::insert_end(work.db(), one.id, on, work.now(), "erasure");
        work.record({.event = "people.appointment_ended",
                     .subject_kind = "appointment",
                     .subject = one.id,
                     .organisation = one.organisation,
                     .person = person,
                     .changes = {{"effective_to", {}, on.to_string()}}});
    }
}

void delete_credentials(changes::unit_of_work& work, std::int64_t person) {
    auto& db = work.db();
    execute(db, "delete from password where person = :person", person);
    execute(db, "delete from authenticator where person = :person", person);
    execute(db, "delete from recovery_code where person = :person", person);
    execute(db, "delete from sign_in_session where person = :person", person);
    execute(db, "delete from mailed_link where person = :person", person);
    execute(db, "delete from api_token where person = :person", person);
}

std::int64_t erase_from_journal(changes::unit_of_work& work, std::int64_t person,
                                std::int64_t authority) {
    auto gone = changes::erase_values(work.db(), "person", person, {"name", "email"}, authority);
    for (auto const token : select<std::int64_t>(work.db(),
                                                 "select distinct subject from journal where "
                                                 "subject_kind = 'token' and person = :person",
                                                 person))
        gone += changes::erase_values(work.db(), "token", token, {"label"}, authority);
    for (auto const& one : store::appointments_of(work.db(), person))
        gone += changes::erase_values(work.db(), "appointment", one.id, {"title"}, authority);
    return gone;
}

bool was_held(appointment const& one) {
    return rules::role_of(one.post) == role::lead &&
           (!one.effective_to || *one.effective_to > one.effective_from);
}

/// Records that are this person's own: those in which they led last. A post that ended on its first
/// day never was, and whoever came after them is the one whose record it is.
std::vector<std::int64_t> own_records(changes::reader& view, std::int64_t person) {
    std::vector<std::int64_t> own;
    for (auto const& one : store::appointments_of(view.db(), person)) {
        if (!was_held(one) || !is_individual(view, one.organisation, one.effective_from) ||
            std::find(own.begin(), own.end(), one.organisation) != own.end())
            continue;
        auto const all = store::appointments_in(view.db(), one.organisation);
        if (std::none_of(all.begin(), all.end(), [&](appointment const& later) {
                return was_held(later) && later.person != person &&
                       later.effective_from >= one.effective_from;
            }))
            own.push_back(one.organisation);
    }
    return own;
}

} // namespace

result<person_export> export_person(changes::reader& view, person_wish const& wish) {
    NETWORK_TRY(auto person, card(view, wish));
    person_export all;
    all.person = std::move(person);
    all.sessions = sessions_of(view, wish.person);
    all.tokens = tokens_of(view, wish.person);
    all.messages = messages::messages_to(view, wish.person);
    all.trail = select<trail_line>(view.db(),
                                   "select number, at, actor, event, organisation from journal"
                                   " where person = :person or actor = :actor order by number",
                                   wish.person, "person:" + std::to_string(wish.person));
    return all;
}

result<person_export> export_own(changes::reader& view, nothing const&) {
    return export_person(view, {.person = view.by().person});
}

result<erased_person> erase_person(changes::unit_of_work& work, erase_wish const& wish) {
    if (trim(wish.reason).empty())
        return invalid("reason", "reason.required", "Say why, without naming the person");
    auto const who = store::find_person(work.db(), wish.person);
    if (!who)
        return not_found("people.unknown", "No such person");
    if (who->erased_at)
        return conflict("people.erased", "What was held on this person was erased already");
    NETWORK_CHECK(check_leaves_an_administrator(work, wish.person, work.today()));
    auto const records = own_records(work, wish.person);
    end_posts(work, wish.person);
    shut_out(work, wish.person);
    delete_credentials(work, wish.person);
    store::blank_person(work.db(), wish.person, work.now());
    auto const authority =
        work.record({.event = "people.erased",
                     .subject_kind = "person",
                     .subject = wish.person,
                     .person = wish.person,
                     .tombstone = true,
                     .changes = {{"reason", {}, std::string{trim(wish.reason)}}}});
    erased_person done{wish.person, 0, 0};
    done.values = erase_from_journal(work, wish.person, authority);
    for (auto const record : records)
        done.values += organisations::erase_individual(work, record);
    done.messages = messages::forget_person(work, wish.person);
    return done;
}

} // namespace network::people
