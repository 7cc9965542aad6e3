// Use cases about persons: invite, add, rename, change an address, close an account, and look.
// Whether the viewer may is decided before, by the table of rights; what belongs to one's own
// account takes the person from the viewer, never from the input.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/people/person.hpp"

namespace network::people {

struct invite_wish {
    std::string organisation;
    std::string name;
    std::string email;
    std::vector<people::post> posts;
    std::optional<std::string> title;
    std::optional<date> from;
    std::optional<std::string> decision;
};
BOOST_DESCRIBE_STRUCT(invite_wish, (), (organisation, name, email, posts, title, from, decision))
NETWORK_FIELDS(invite_wish, {"organisation", "Slug, code or number of the organisation"},
               {"name", "Name of the person", {.longest = 200, .privacy = privacy::contact}},
               {"email", "Work address", {.longest = 254, .privacy = privacy::contact}},
               {"posts", "What they do there; officer if left out", {.longest = 10}},
               {"title", "Job title", {.longest = 200}}, {"from", "First day; today if left out"},
               {"decision", "The decision behind it", {.longest = 500}})

/// Appoints a person in an organisation and mails an invitation. A person whom the portal knows by
/// this address already keeps name and account, and is told by mail instead. Conflict
/// "people.closed" where that account is closed, and what appoint() refuses.
result<person_card> invite(changes::unit_of_work& work, invite_wish const& wish);

struct add_wish {
    std::string name;
    std::string email;
};
BOOST_DESCRIBE_STRUCT(add_wish, (), (name, email))
NETWORK_FIELDS(add_wish,
               {"name", "Name of the person", {.longest = 200, .privacy = privacy::contact}},
               {"email", "Work address", {.longest = 254, .privacy = privacy::contact}})

/// Adds a person without appointment or mail. Conflict "people.email_taken".
result<person_card> add(changes::unit_of_work& work, add_wish const& wish);

struct rename_wish {
    std::string organisation;
    std::int64_t person = 0;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(rename_wish, (), (organisation, person, name))
NETWORK_FIELDS(rename_wish, {"organisation", "Where the person works: slug, code or number"},
               {"person", "Number of the person"},
               {"name", "The new name", {.longest = 200, .privacy = privacy::contact}})

/// Renames someone who holds a post in that organisation today; not found "people.unknown" else.
result<person_card> rename(changes::unit_of_work& work, rename_wish const& wish);

struct own_name_wish {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(own_name_wish, (), (name))
NETWORK_FIELDS(own_name_wish,
               {"name", "Your new name", {.longest = 200, .privacy = privacy::contact}})

result<person_card> rename_self(changes::unit_of_work& work, own_name_wish const& wish);

struct email_wish {
    std::int64_t person = 0;
    std::string email;
};
BOOST_DESCRIBE_STRUCT(email_wish, (), (person, email))
NETWORK_FIELDS(email_wish, {"person", "Number of the person"},
               {"email", "The new address", {.longest = 254, .privacy = privacy::contact}})

/// Changes anyone's address at once, tells the old one, and voids links that were mailed to it.
/// For network managers only: whoever may do this can take over an account.
result<person_card> change_email(changes::unit_of_work& work, email_wish const& wish);

struct person_wish {
    std::int64_t person = 0;
};
BOOST_DESCRIBE_STRUCT(person_wish, (), (person))
NETWORK_FIELDS(person_wish, {"person", "Number of the person"})

/// Closes an account: signs the person out everywhere and revokes tokens; appointments stay.
/// Conflict "people.last_administrator".
result<person_card> deactivate(changes::unit_of_work& work, person_wish const& wish);
/// Opens it again. Conflict "people.erased".
result<person_card> reactivate(changes::unit_of_work& work, person_wish const& wish);

result<person_card> card(changes::reader& view, person_wish const& wish);
result<person_card> own_card(changes::reader& view, nothing const&);

struct people_of_wish {
    std::string organisation;
    std::optional<date> on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(people_of_wish, (), (organisation, on, known_at))
NETWORK_FIELDS(people_of_wish, {"organisation", "Slug, code or number of the organisation"},
               {"on", "As on that day; today if left out"},
               {"known_at", "As it was known at that instant; now if left out"})

/// Who does what for an organisation.
result<std::vector<contact>> people_of(changes::reader& view, people_of_wish const& wish);

struct network_team_wish {
    std::optional<date> on;
    std::optional<instant> known_at;
};
BOOST_DESCRIBE_STRUCT(network_team_wish, (), (on, known_at))
NETWORK_FIELDS(network_team_wish, {"on", "As on that day; today if left out"},
               {"known_at", "As it was known at that instant; now if left out"})

/// Who does what for the network itself.
result<std::vector<contact>> network_team(changes::reader& view, network_team_wish const& wish);

struct list_wish {
    std::optional<std::string> q;
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(list_wish, (), (q, after, limit))
NETWORK_FIELDS(list_wish, {"q", "Part of a name or address", {.privacy = privacy::contact}},
               {"after", "Cursor: `next` of the page before"},
               {"limit", "How many; 50 if left out", {.least = 1, .most = largest_page}})

/// All persons by name.
result<page<person_line>> list(changes::reader& view, list_wish const& wish);

/// The number of the person with that address; for doors that name people by it. Not found
/// "people.unknown".
result<std::int64_t> person_with_email(changes::reader& view, std::string_view email);

} // namespace network::people
