// What the law gives a person: a copy of all that is held on them, and its erasure. The audit trail
// stays provable: it keeps that something happened, to person number N, and loses who that was.
#pragma once

#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/sessions.hpp"
#include "libnetwork/people/tokens.hpp"

namespace network::people {

/// An entry of the audit trail that concerns the person, or that they caused.
struct trail_line {
    std::int64_t number = 0;
    instant at;
    std::string actor;
    std::string event;
    std::int64_t organisation = 0;
};
BOOST_DESCRIBE_STRUCT(trail_line, (), (number, at, actor, event, organisation))
NETWORK_FIELDS(trail_line, {"number", "Number in the audit trail"}, {"at", "When"},
               {"actor", "Who did it"}, {"event", "What happened"},
               {"organisation", "Number of the organisation concerned; 0: none"})

struct person_export {
    person_card person;
    std::vector<session_line> sessions;
    std::vector<token_card> tokens;
    std::vector<messages::message_record> messages;
    std::vector<trail_line> trail;
};
BOOST_DESCRIBE_STRUCT(person_export, (), (person, sessions, tokens, messages, trail))
NETWORK_FIELDS(person_export, {"person", "Name, address and all appointments"},
               {"sessions", "Where the person is signed in"},
               {"tokens", "API tokens, without the tokens"},
               {"messages", "Mail sent to the person"},
               {"trail", "Entries of the audit trail about or by the person"})

/// All that is held on oneself.
result<person_export> export_own(changes::reader& view, nothing const&);
/// All that is held on someone. Not found "people.unknown".
result<person_export> export_person(changes::reader& view, person_wish const& wish);

struct erased_person {
    std::int64_t person = 0;
    std::int64_t values = 0;
    std::int64_t messages = 0;
};
BOOST_DESCRIBE_STRUCT(erased_person, (), (person, values, messages))
NETWORK_FIELDS(erased_person, {"person", "Number of the person"},
               {"values", "How many values went from the audit trail"},
               {"messages", "How many messages were emptied"})

struct erase_wish {
    std::int64_t person = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(erase_wish, (), (person, reason))
NETWORK_FIELDS(erase_wish, {"person", "Number of the person"},
               {"reason", "Why, without naming the person", {.longest = 500}})

/// Erases a person: name, address, password, app, sessions, links, tokens, mail, and their values
/// in the audit trail. Posts end today; that person N held them stays. Of their own record as an
/// individual goes whatever names them (organisations/erasing.hpp). Not found "people.unknown";
/// conflict "people.erased", "people.last_administrator".
result<erased_person> erase_person(changes::unit_of_work& work, erase_wish const& wish);

} // namespace network::people
