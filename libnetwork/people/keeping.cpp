// What is held of people, as rows that a request for information can be answered from; and what of
// it goes after some time.
#include "libnetwork/base/clock.hpp"
#include "libnetwork/people/contribution.hpp"
#include "libnetwork/people/data_protection.hpp"
#include "libnetwork/people/store.hpp"

#include <algorithm>

namespace network::people {
namespace {

using network::store::execute;
using network::store::for_each;

struct left_person {
    std::int64_t id = 0;
    std::string name;
    date since;
};
BOOST_DESCRIBE_STRUCT(left_person, (), (id, name, since))

std::vector<changes::expired_row> persons_who_left(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    for_each<left_person>(
        view.db(),
        [&](left_person const& one) {
            rows.push_back(
                {.number = one.id, .text = one.name, .since = one.since, .person = one.id});
        },
        "select p.id, p.name, max(a.effective_to) from person p"
        " join appointment_as_known a on a.person = p.id where p.erased_at is null"
        " and not exists (select 1 from appointment_as_known h where h.person = p.id"
        " and (h.effective_to is null or h.effective_to >= :held))"
        " group by p.id, p.name having max(a.effective_to) < :before order by max(a.effective_to), "
        "p.id",
        before, before);
    return rows;
}

result<> erase_who_left(changes::unit_of_work& work, changes::expired_row const& row) {
    NETWORK_CHECK(erase_person(work, {.person = row.number, .reason = "retention"}));
    return {};
}

struct old_session {
    std::int64_t id = 0;
    std::int64_t person = 0;
    instant over_since;
};
BOOST_DESCRIBE_STRUCT(old_session, (), (id, person, over_since))

std::vector<changes::expired_row> sessions_over(changes::reader& view, date before) {
    std::vector<changes::expired_row> rows;
    auto const limit = london_midnight(before);
    for_each<old_session>(
        view.db(),
        [&](old_session const& one) {
            rows.push_back({.number = one.id,
                            .text = "A sign-in",
                            .since = london_date(one.over_since),
                            .person = one.person});
        },
        "select id, person, coalesce(ended_at, seen_at) from sign_in_session"
        " where ended_at < :ended or seen_at < :seen order by id",
        limit, limit);
    return rows;
}

result<> delete_session(changes::unit_of_work& work, changes::expired_row const& row) {
    execute(work.db(), "delete from sign_in_session where id = :id", row.number);
    return {};
}

std::string text_of(appointment const& held) {
    std::string text{to_word(held.post)};
    std::replace(text.begin(), text.end(), '_', ' ');
    if (!held.body.empty())
        text += ", " + held.body;
    if (!held.title.empty())
        text += ", " + held.title;
    if (!held.mailbox.empty())
        text += ", " + held.mailbox;
    text += ", from " + held.effective_from.to_string();
    if (held.effective_to)
        text += " to before " + held.effective_to->to_string();
    return held.decision.empty() ? text : text + "\nDecision: " + held.decision;
}

} // namespace

void holdings(changes::reader& view, changes::holding_query const& wanted,
              std::vector<changes::holding>& into) {
    if (wanted.may_want("person"))
        for_each<store::person>(
            view.db(),
            [&](store::person const& one) {
                wanted.take({"person", one.id, "Persons", london_date(one.created_at), 0, one.id,
                             one.name + (one.email ? ", " + *one.email : "")},
                            into);
            },
            "select id, name, email, created_at, deactivated_at, erased_at from person"
            " where erased_at is null order by id");
    if (wanted.may_want("appointment"))
        for_each<appointment>(
            view.db(),
            [&](appointment const& one) {
                wanted.take({"appointment", one.id, "Appointments", one.effective_from,
                             one.organisation, one.person.value_or(0), text_of(one)},
                            into);
            },
            "select id, person, mailbox, organisation, body,"
            " post, title, effective_from, effective_to,"
            " recorded_at, decision from appointment_as_known order by id");
}

std::span<changes::retention_subject const> retention() {
    static constexpr changes::retention_subject all[] = {
        {"persons_who_left", "Persons whose last role has ended", "the last day of that role",
         "person", 24, "Two years: someone may come back, or be asked about what was agreed",
         persons_who_left, erase_who_left},
        {"sign_in_sessions", "Sign-ins that are over", "the day they ended or were last used",
         "session", 1, "A month, to look into misuse", sessions_over, delete_session},
    };
    return all;
}

} // namespace network::people
