// Every statement on the tables person, appointment and appointment_end.
#include "libnetwork/people/store.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/messages/address.hpp"

namespace network::people::store {

using messages::address_key;
using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

namespace {

std::string name_key(std::string_view name) {
    return fold(name);
}

bool is_email_taken(connection& db, std::string_view email, std::int64_t but) {
    return select_one<std::int64_t>(db,
                                    "select id from person where email_key = :key and id <> :but",
                                    address_key(email), but)
        .has_value();
}

/// What a LIKE looks for: folded as names are, and as addresses are without its wildcards.
struct likeness {
    std::string name;
    std::string email;

    explicit likeness(std::string_view query) : name(fold(query)), email(address_key(query)) {
        std::erase_if(email, [](char c) { return c == '%' || c == '\\'; });
        if (email.empty() && !query.empty())
            email = "\n"; // nothing but wildcards: found nowhere
        if (name.empty())
            name = email;
    }
};

error email_taken() {
    return conflict("people.email_taken", "Another person has this address already");
}

} // namespace

std::optional<person> find_person(connection& db, std::int64_t id) {
    return select_one<person>(db,
                              "select id, name, email, created_at, deactivated_at, erased_at"
                              " from person where id = :id",
                              id);
}

std::optional<person> find_person_by_email(connection& db, std::string_view email) {
    return select_one<person>(db,
                              "select id, name, email, created_at, deactivated_at, erased_at"
                              " from person where email_key = :key",
                              address_key(email));
}

result<std::int64_t> insert_person(connection& db, std::string_view name, std::string_view email,
                                   instant at) {
    if (is_email_taken(db, email, 0))
        return email_taken();
    return insert(db,
                  "insert into person (name, name_key, email, email_key, created_at)"
                  " values (:name, :name_key, :email, :email_key, :at) returning id",
                  name, name_key(name), email, address_key(email), at);
}

void update_name(connection& db, std::int64_t id, std::string_view name) {
    execute(db, "update person set name = :name, name_key = :key where id = :id", name,
            name_key(name), id);
}

result<> update_email(connection& db, std::int64_t id, std::string_view email) {
    if (is_email_taken(db, email, id))
        return email_taken();
    execute(db, "update person set email = :email, email_key = :key where id = :id", email,
            address_key(email), id);
    return {};
}

void set_deactivated(connection& db, std::int64_t id, std::optional<instant> at) {
    execute(db, "update person set deactivated_at = :at where id = :id", at, id);
}

void blank_person(connection& db, std::int64_t id, instant at) {
    execute(db,
            "update person set name = 'Erased person', name_key = 'erased person', email = null,"
            " email_key = null, deactivated_at = coalesce(deactivated_at, :at), erased_at = :again"
            " where id = :id",
            at, at, id);
}

std::vector<person_line> persons(connection& db, std::string_view query,
                                 std::string_view after_name, std::int64_t after_id, date on,
                                 std::int64_t limit) {
    likeness const like{query};
    return select<person_line>(
        db,
        "select p.id, p.name, p.email, case when p.deactivated_at is null then 1 else 0 end,"
        " (select count(*) from appointment_as_known a where a.person = p.id"
        "  and a.effective_from <= :on and (a.effective_to is null or a.effective_to > :again))"
        " from person p where p.erased_at is null"
        " and (p.name_key like '%' || :name || '%' or p.email_key like '%' || :email || '%')"
        " and (p.name_key > :after or (p.name_key = :same and p.id > :id))"
        " order by p.name_key, p.id limit :limit",
        on, on, like.name, like.email, after_name, after_name, after_id, limit);
}

std::int64_t count_persons(connection& db, std::string_view query) {
    likeness const like{query};
    return select_one<std::int64_t>(
               db,
               "select count(*) from person where erased_at is null"
               " and (name_key like '%' || :name || '%' or email_key like '%' || :email || '%')",
               like.name, like.email)
        .value_or(0);
}

credentials credentials_of(connection& db, std::int64_t person) {
    return select_one<credentials>(db,
                                   "select (select count(*) from password where person = p.id),"
                                   " (select count(*) from authenticator where person = p.id"
                                   "  and confirmed_at is not null) from person p where p.id = :id",
                                   person)
        .value_or(credentials{});
}

std::int64_t insert_appointment(connection& db, appointment const& row) {
    auto const organisation =
        row.organisation == 0 ? std::nullopt : std::optional<std::int64_t>{row.organisation};
    return insert(db,
                  "insert into appointment (person, mailbox, organisation, body, post, title,"
                  " effective_from, recorded_at, decision) values (:person, :mailbox,"
                  " :organisation, :body, :post, :title, :start, :at, :decision) returning id",
                  row.person, row.mailbox, organisation, row.body, row.post, row.title,
                  row.effective_from, row.recorded_at, row.decision);
}

void insert_end(connection& db, std::int64_t appointment, std::optional<date> on, instant at,
                std::string_view decision) {
    execute(db,
            "insert into appointment_end (appointment, effective_to, recorded_at, decision)"
            " values (:appointment, :on, :at, :decision)",
            appointment, on, at, decision);
}

std::optional<appointment> find_appointment(connection& db, std::int64_t id) {
    return select_one<appointment>(
        db,
        "select id, person, mailbox, organisation, body, post, title, effective_from,"
        " effective_to, recorded_at, decision from appointment_as_known where id = :id",
        id);
}

std::vector<appointment> appointments_of(connection& db, std::int64_t person) {
    return select<appointment>(
        db,
        "select id, person, mailbox, organisation, body, post, title, effective_from,"
        " effective_to, recorded_at, decision from appointment_as_known where person = :person"
        " order by effective_from desc, id desc",
        person);
}

std::vector<appointment> appointments_in(connection& db, std::int64_t organisation) {
    return select<appointment>(
        db,
        "select id, person, mailbox, organisation, body, post, title, effective_from,"
        " effective_to, recorded_at, decision from appointment_as_known"
        " where organisation = :organisation order by effective_from, id",
        organisation);
}

std::vector<contact> contacts(connection& db, std::int64_t organisation, date on,
                              instant known_at) {
    return select<contact>(
        db,
        "select a.id, a.person, coalesce(p.name, ''),"
        " coalesce(p.email, a.mailbox), a.post, a.title,"
        " a.body, a.effective_from, e.effective_to"
        " from appointment a"
        " left join appointment_end e on e.id = (select max(x.id) from appointment_end x"
        "  where x.appointment = a.id and x.recorded_at <= :known)"
        " left join person p on p.id = a.person"
        " where coalesce(a.organisation, 0) = :organisation and a.recorded_at <= :again"
        " and a.effective_from <= :day and (e.effective_to is null or e.effective_to > :same_day)"
        " order by a.body, coalesce(p.name_key, a.mailbox), a.id",
        known_at, organisation, known_at, on, on);
}

std::int64_t other_administrators(connection& db, std::int64_t person, date on) {
    return select_one<std::int64_t>(
               db,
               "select count(*) from appointment_as_known a join person p on p.id = a.person"
               " where a.post = 'administrator' and a.person <> :person"
               " and p.deactivated_at is null and a.effective_from <= :day"
               " and (a.effective_to is null or a.effective_to > :again)",
               person, on, on)
        .value_or(0);
}

std::vector<left_alone> organisations_left_alone(connection& db, date on, std::int64_t limit) {
    return select<left_alone>(
        db,
        "select organisation, max(effective_to) from appointment_as_known where organisation > 0"
        " group by organisation"
        " having sum(case when effective_to is null or effective_to > :today then 1 else 0 end) = 0"
        " order by 2, organisation limit :limit",
        on, limit);
}

} // namespace network::people::store
