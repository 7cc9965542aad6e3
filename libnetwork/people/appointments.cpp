// Appointing, ending, handing over.
#include "libnetwork/people/appointments.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/accounts.hpp"
#include "libnetwork/people/place.hpp"
#include "libnetwork/people/rules.hpp"
#include "libnetwork/people/store.hpp"

#include <algorithm>

namespace network::people {
namespace {

std::string word_of(post what) {
    std::string word{to_word(what)};
    std::replace(word.begin(), word.end(), '_', ' ');
    return word;
}

/// Whoever leads in the record of an individual is that individual.
bool is_oneself(changes::reader& view, appointment const& held) {
    return held.person && rules::role_of(held.post) == role::lead &&
           is_individual(view, held.organisation, held.effective_from);
}

/// Tells the person what changed, unless they did it themselves.
result<> tell(changes::unit_of_work& work, appointment const& what, std::string const& key,
              std::string const& change) {
    if (!what.person || *what.person == work.by().person)
        return {};
    auto const who = store::find_person(work.db(), *what.person);
    if (!who || !who->email)
        return {};
    NETWORK_CHECK(messages::queue_mail(
        work, {.key = "role:" + std::to_string(what.id) + ":" + key,
               .to_address = *who->email,
               .to_person = who->id,
               .letter = messages::letter::role_changed,
               .values = {{"name", who->name},
                          {"role", is_oneself(work, what) ? "member in your own right"
                                                          : word_of(what.post)},
                          {"organisation", name_of_place(work, what.organisation)},
                          {"change", change}}}));
    return {};
}

void record_appointment(changes::unit_of_work& work, std::string_view event,
                        appointment const& what, std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "appointment",
                 .subject = what.id,
                 .organisation = what.organisation,
                 .person = what.person.value_or(0),
                 .changes = std::move(changes)});
}

/// Held on the day on which the other begins, or later. One that ended on its first day never was.
bool is_held_beside(appointment const& one, appointment const& wished) {
    return !one.effective_to ||
           (*one.effective_to > wished.effective_from && *one.effective_to > one.effective_from);
}

bool overlaps(appointment const& one, appointment const& wished) {
    return one.organisation == wished.organisation && one.post == wished.post &&
           one.body == wished.body && is_held_beside(one, wished);
}

/// One record for each individual, and one person for each such record.
result<> check_oneself(changes::unit_of_work& work, appointment const& wished) {
    if (!is_oneself(work, wished))
        return {};
    auto const another = [&](appointment const& one) {
        return one.id != wished.id && rules::role_of(one.post) == role::lead &&
               is_held_beside(one, wished);
    };
    for (auto const& one : store::appointments_in(work.db(), wished.organisation))
        if (another(one) && one.person != wished.person)
            return conflict("oneself.taken", "This record is another person's own");
    for (auto const& one : store::appointments_of(work.db(), *wished.person))
        if (another(one) && one.organisation != wished.organisation && is_oneself(work, one))
            return conflict("oneself.elsewhere", "This person has a record of their own already");
    return {};
}

result<> check_holder(changes::unit_of_work& work, appointment const& wished) {
    if (!wished.person)
        return {};
    auto const who = store::find_person(work.db(), *wished.person);
    if (!who || who->erased_at)
        return not_found("people.unknown", "No such person");
    if (!who->active())
        return conflict("people.closed", "The account of this person is closed");
    auto const held = store::appointments_of(work.db(), *wished.person);
    if (std::any_of(held.begin(), held.end(), [&](appointment const& one) {
            return one.id != wished.id && overlaps(one, wished);
        }))
        return conflict("appointment.already", "This person holds that post already");
    return {};
}

result<appointment> end(changes::unit_of_work& work, appointment what, date on,
                        std::string_view decision) {
    if (on < what.effective_from)
        return invalid("on", "appointment.ends_before_start",
                       "Give a day on or after the first day of the appointment");
    if (what.effective_to && *what.effective_to <= on)
        return conflict("appointment.ended_already", "This appointment ends earlier already");
    auto const before = what.effective_to;
    what.effective_to = on;
    store::insert_end(work.db(), what.id, on, work.now(), decision);
    record_appointment(work, "people.appointment_ended", what,
                       {{"effective_to", before ? std::optional{before->to_string()} : std::nullopt,
                         on.to_string()},
                        {"decision", {}, std::string{decision}}});
    NETWORK_CHECK(tell(work, what, "end:" + work.now().to_string(), "ends on " + day_text(on)));
    return what;
}

result<appointment> held_in(changes::unit_of_work& work, std::int64_t id,
                            std::int64_t organisation) {
    auto const found = store::find_appointment(work.db(), id);
    if (!found || found->organisation != organisation)
        return not_found("appointment.unknown", "No such appointment here");
    return *found;
}

} // namespace

result<appointment> save_appointment(changes::unit_of_work& work, appointment wished) {
    auto faults = rules::faults_of(wished);
    if (!wished.mailbox.empty() && !messages::is_mail_address(wished.mailbox))
        faults.push_back({"mailbox", "email.invalid", "Give an address like team@council.gov.uk"});
    if (!faults.empty())
        return invalid(std::move(faults));
    NETWORK_CHECK(check_holder(work, wished));
    NETWORK_CHECK(check_oneself(work, wished));
    wished.recorded_at = work.now();
    wished.id = store::insert_appointment(work.db(), wished);
    record_appointment(work, "people.appointed", wished,
                       changes::differences<appointment>(nullptr, &wished));
    NETWORK_CHECK(tell(work, wished, "start", "starts on " + day_text(wished.effective_from)));
    return wished;
}

result<appointment> appoint(changes::unit_of_work& work, appoint_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(work, wish.organisation));
    return save_appointment(work, {.id = 0,
                                   .person = wish.person,
                                   .mailbox = std::string{trim(wish.mailbox.value_or(""))},
                                   .organisation = organisation,
                                   .body = std::string{trim(wish.body.value_or(""))},
                                   .post = wish.post,
                                   .title = std::string{trim(wish.title.value_or(""))},
                                   .effective_from = wish.from.value_or(work.today()),
                                   .effective_to = {},
                                   .recorded_at = {},
                                   .decision = wish.decision.value_or("")});
}

result<appointment> appoint_to_network(changes::unit_of_work& work, network_post_wish const& wish) {
    return save_appointment(work, {.id = 0,
                                   .person = wish.person,
                                   .mailbox = {},
                                   .organisation = 0,
                                   .body = std::string{trim(wish.body.value_or(""))},
                                   .post = wish.post,
                                   .title = std::string{trim(wish.title.value_or(""))},
                                   .effective_from = wish.from.value_or(work.today()),
                                   .effective_to = {},
                                   .recorded_at = {},
                                   .decision = wish.decision.value_or("")});
}

result<appointment> end_appointment(changes::unit_of_work& work, end_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(work, wish.organisation));
    NETWORK_TRY(auto const found, held_in(work, wish.appointment, organisation));
    return end(work, found, wish.on.value_or(work.today()), wish.decision.value_or(""));
}

result<appointment> end_network_appointment(changes::unit_of_work& work,
                                            end_network_wish const& wish) {
    auto const on = wish.on.value_or(work.today());
    NETWORK_TRY(auto const found, held_in(work, wish.appointment, 0));
    if (found.person && found.post == post::administrator)
        NETWORK_CHECK(check_leaves_an_administrator(work, *found.person, on));
    return end(work, found, on, wish.decision.value_or(""));
}

result<appointment> withdraw_end(changes::unit_of_work& work, withdraw_end_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(work, wish.organisation));
    NETWORK_TRY(auto found, held_in(work, wish.appointment, organisation));
    if (!found.effective_to)
        return conflict("appointment.not_ended", "This appointment has no end");
    auto const before = found.effective_to->to_string();
    NETWORK_CHECK(check_holder(work, found));
    NETWORK_CHECK(check_oneself(work, found));
    found.effective_to.reset();
    store::insert_end(work.db(), found.id, std::nullopt, work.now(), wish.decision.value_or(""));
    record_appointment(work, "people.appointment_end_withdrawn", found,
                       {{"effective_to", before, {}}});
    NETWORK_CHECK(tell(work, found, "again:" + work.now().to_string(), "goes on"));
    return found;
}

result<std::vector<appointment>> hand_over(changes::unit_of_work& work,
                                           hand_over_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(work, wish.organisation));
    auto const on = wish.on.value_or(work.today());
    auto const decision = wish.decision.value_or("");
    std::vector<appointment> leaving;
    for (auto const& one : store::appointments_of(work.db(), wish.from_person))
        if (one.organisation == organisation && (!one.effective_to || *one.effective_to > on))
            leaving.push_back(one);
    if (leaving.empty())
        return conflict("hand_over.nothing", "This person holds no post here on that day");
    if (std::any_of(leaving.begin(), leaving.end(),
                    [&](appointment const& one) { return is_oneself(work, one); }))
        return conflict("hand_over.oneself", "This is the person's own record: it goes to nobody");
    NETWORK_TRY(auto const colleague, welcome(work, wish.name, wish.email, organisation));
    if (colleague == wish.from_person)
        return conflict("hand_over.same_person", "Name somebody else to hand over to");

    std::vector<appointment> taken;
    for (auto const& one : leaving) {
        NETWORK_CHECK(end(work, one, std::max(on, one.effective_from), decision));
        auto next = one;
        next.id = 0;
        next.person = colleague;
        next.title.clear();
        next.effective_from = std::max(on, one.effective_from);
        next.effective_to.reset();
        next.decision = decision;
        auto const held = store::appointments_of(work.db(), colleague);
        if (std::any_of(held.begin(), held.end(),
                        [&](appointment const& other) { return overlaps(other, next); }))
            continue;
        NETWORK_TRY(auto saved, save_appointment(work, std::move(next)));
        if (one.effective_to) { // a term that was fixed stays fixed
            NETWORK_TRY(saved, end(work, saved, *one.effective_to, decision));
        }
        taken.push_back(std::move(saved));
    }
    return taken;
}

result<viewer> viewer_of(changes::reader& view, std::int64_t person) {
    auto const who = store::find_person(view.db(), person);
    if (!who || !who->active())
        return unauthenticated("account.closed", "There is no open account of this person");
    return viewer{.person = person,
                  .label = "person:" + std::to_string(person),
                  .roles = rules::roles_on(store::appointments_of(view.db(), person), view.today()),
                  .scopes = {}};
}

} // namespace network::people
