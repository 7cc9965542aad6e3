// The use cases, each: check, save, record.
#include "libnetwork/people/people.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/accounts.hpp"
#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/mailed_link.hpp"
#include "libnetwork/people/place.hpp"
#include "libnetwork/people/sessions.hpp"
#include "libnetwork/people/store.hpp"

#include <algorithm>

namespace network::people {
namespace {

error unknown_person() {
    return not_found("people.unknown", "No such person");
}

void record_person(changes::unit_of_work& work, std::string_view event, std::int64_t person,
                   std::int64_t organisation, std::vector<changes::field_change> changes) {
    work.record({.event = event,
                 .subject_kind = "person",
                 .subject = person,
                 .organisation = organisation,
                 .person = person,
                 .changes = std::move(changes)});
}

result<person_card> card_of(changes::reader& view, std::int64_t id) {
    auto const who = store::find_person(view.db(), id);
    if (!who)
        return unknown_person();
    auto const has = store::credentials_of(view.db(), id);
    return person_card{.id = who->id,
                       .name = who->name,
                       .email = who->email,
                       .active = who->active(),
                       .has_password = has.has_password,
                       .has_authenticator = has.has_authenticator,
                       .created_at = who->created_at,
                       .appointments = store::appointments_of(view.db(), id)};
}

result<> set_name(changes::unit_of_work& work, std::int64_t id, std::int64_t organisation,
                  std::string_view wished) {
    auto const name = std::string{trim(wished)};
    if (name.empty())
        return invalid("name", "name.required", "Give the name");
    auto const who = store::find_person(work.db(), id);
    if (!who || who->erased_at)
        return unknown_person();
    if (who->name == name)
        return {};
    store::update_name(work.db(), id, name);
    record_person(work, "people.renamed", id, organisation, {{"name", who->name, name}});
    return {};
}

std::string name_of_actor(changes::reader& view) {
    auto const who = store::find_person(view.db(), view.by().person);
    return who ? who->name : "The network team";
}

/// Where a page of persons ends: "ID:name key".
struct place_in_list {
    std::int64_t id = 0;
    std::string name;
};

result<place_in_list> read_cursor(std::string_view cursor) {
    place_in_list place;
    auto const colon = cursor.find(':');
    auto const digits = cursor.substr(0, colon);
    auto const id = whole_number(digits);
    if (colon == std::string_view::npos || !id)
        return invalid("after", "after.invalid", "Give the `next` of the page before, as it is");
    place.id = *id;
    place.name = cursor.substr(colon + 1);
    return place;
}

} // namespace

result<std::int64_t> new_person(changes::unit_of_work& work, std::string_view wished_name,
                                std::string_view wished_email, std::int64_t organisation) {
    auto const name = std::string{trim(wished_name)};
    auto const email = std::string{trim(wished_email)};
    std::vector<problem> faults;
    if (name.empty())
        faults.push_back({"name", "name.required", "Give the name"});
    if (!messages::is_mail_address(email))
        faults.push_back({"email", "email.invalid", "Give an address like name@council.gov.uk"});
    if (!faults.empty())
        return invalid(std::move(faults));
    NETWORK_TRY(auto const id, store::insert_person(work.db(), name, email, work.now()));
    record_person(work, "people.added", id, organisation,
                  {{"name", {}, name}, {"email", {}, email}});
    return id;
}

result<std::int64_t> welcome(changes::unit_of_work& work, std::string_view name,
                             std::string_view email, std::int64_t organisation) {
    if (auto const known = store::find_person_by_email(work.db(), trim(email))) {
        if (!known->active())
            return conflict("people.closed", "The account with this address is closed");
        return known->id;
    }
    NETWORK_TRY(auto const id, new_person(work, name, email, organisation));
    record_person(work, "people.invited", id, organisation, {});
    NETWORK_CHECK(mail_link(work, link_purpose::invitation, id, {}, name_of_actor(work),
                            name_of_place(work, organisation)));
    return id;
}

result<person_card> invite(changes::unit_of_work& work, invite_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(work, wish.organisation));
    NETWORK_TRY(auto const id, welcome(work, wish.name, wish.email, organisation));
    auto posts = wish.posts;
    if (posts.empty())
        posts.push_back(post::officer);
    for (auto const what : posts)
        NETWORK_CHECK(save_appointment(work, {.id = 0,
                                              .person = id,
                                              .mailbox = {},
                                              .organisation = organisation,
                                              .body = {},
                                              .post = what,
                                              .title = std::string{trim(wish.title.value_or(""))},
                                              .effective_from = wish.from.value_or(work.today()),
                                              .effective_to = {},
                                              .recorded_at = {},
                                              .decision = wish.decision.value_or("")}));
    return card_of(work, id);
}

result<person_card> add(changes::unit_of_work& work, add_wish const& wish) {
    NETWORK_TRY(auto const id, new_person(work, wish.name, wish.email, 0));
    return card_of(work, id);
}

result<person_card> rename(changes::unit_of_work& work, rename_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(work, wish.organisation));
    auto const held = store::appointments_of(work.db(), wish.person);
    auto const works_there = std::any_of(held.begin(), held.end(), [&](appointment const& one) {
        return one.organisation == organisation &&
               period{one.effective_from, one.effective_to}.contains(work.today());
    });
    if (!works_there)
        return unknown_person();
    NETWORK_CHECK(set_name(work, wish.person, organisation, wish.name));
    return card_of(work, wish.person);
}

result<person_card> rename_self(changes::unit_of_work& work, own_name_wish const& wish) {
    NETWORK_CHECK(set_name(work, work.by().person, 0, wish.name));
    return card_of(work, work.by().person);
}

result<> set_email(changes::unit_of_work& work, std::int64_t id, std::string_view wished) {
    auto const email = std::string{trim(wished)};
    if (!messages::is_mail_address(email))
        return invalid("email", "email.invalid", "Give an address like name@council.gov.uk");
    auto const who = store::find_person(work.db(), id);
    if (!who || who->erased_at)
        return unknown_person();
    if (who->email == email)
        return {};
    NETWORK_CHECK(store::update_email(work.db(), id, email));
    void_links(work, id);
    record_person(work, "people.email_changed", id, 0, {{"email", who->email, email}});
    NETWORK_CHECK(messages::queue_mail(
        work, {.key = "email_changed:" + std::to_string(id) + ":" + work.now().to_string(),
               .to_address = who->email.value_or(email),
               .to_person = id,
               .letter = messages::letter::email_changed,
               .values = {{"name", who->name}}}));
    return {};
}

result<person_card> change_email(changes::unit_of_work& work, email_wish const& wish) {
    NETWORK_CHECK(set_email(work, wish.person, wish.email));
    return card_of(work, wish.person);
}

result<person_card> deactivate(changes::unit_of_work& work, person_wish const& wish) {
    auto const who = store::find_person(work.db(), wish.person);
    if (!who)
        return unknown_person();
    NETWORK_CHECK(check_leaves_an_administrator(work, wish.person, work.today()));
    if (who->active()) {
        store::set_deactivated(work.db(), wish.person, work.now());
        shut_out(work, wish.person);
        record_person(work, "people.deactivated", wish.person, 0, {});
    }
    return card_of(work, wish.person);
}

result<person_card> reactivate(changes::unit_of_work& work, person_wish const& wish) {
    auto const who = store::find_person(work.db(), wish.person);
    if (!who)
        return unknown_person();
    if (who->erased_at)
        return conflict("people.erased", "What was held on this person was erased");
    if (!who->active()) {
        store::set_deactivated(work.db(), wish.person, std::nullopt);
        record_person(work, "people.reactivated", wish.person, 0, {});
    }
    return card_of(work, wish.person);
}

result<person_card> card(changes::reader& view, person_wish const& wish) {
    return card_of(view, wish.person);
}

result<person_card> own_card(changes::reader& view, nothing const&) {
    return card_of(view, view.by().person);
}

result<std::vector<contact>> people_of(changes::reader& view, people_of_wish const& wish) {
    NETWORK_TRY(auto const organisation, place_called(view, wish.organisation));
    return store::contacts(view.db(), organisation, wish.on.value_or(view.today()),
                           wish.known_at.value_or(view.now()));
}

result<std::vector<contact>> network_team(changes::reader& view, network_team_wish const& wish) {
    return store::contacts(view.db(), 0, wish.on.value_or(view.today()),
                           wish.known_at.value_or(view.now()));
}

result<page<person_line>> list(changes::reader& view, list_wish const& wish) {
    place_in_list after;
    if (wish.after) {
        NETWORK_TRY(after, read_cursor(*wish.after));
    }
    auto const limit = wish.limit.value_or(default_page);
    auto const query = wish.q.value_or("");
    page<person_line> found;
    found.items = store::persons(view.db(), query, after.name, after.id, view.today(), limit + 1);
    found.total = store::count_persons(view.db(), query);
    if (std::ssize(found.items) > limit) {
        found.items.pop_back();
        auto const& last = found.items.back();
        found.next = std::to_string(last.id) + ":" + fold(last.name);
    }
    return found;
}

result<std::int64_t> person_with_email(changes::reader& view, std::string_view email) {
    auto const who = store::find_person_by_email(view.db(), trim(email));
    if (!who || !who->active())
        return unknown_person();
    return who->id;
}

} // namespace network::people
