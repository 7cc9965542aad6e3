// What a file of memberships would do: each line matched with an organisation or a new one, each
// event judged by the rules of every other door, and what is known already told apart. The dry run
// shows it, the import carries it out; nothing is written here.
#pragma once

#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/member_file.hpp"
#include "libnetwork/organisations/editing.hpp"

#include <functional>
#include <map>

namespace network::members {

struct planned_event {
    std::size_t line = 0; ///< index into the plan's lines
    event what;
    decision rests_on;
    std::vector<std::int64_t> goes_on_in; ///< organisations
};

/// An organisation of the file. New ones have numbers below 0 until they are added.
struct planned_member {
    std::int64_t organisation = 0;
    std::optional<organisations::add_wish> add = {}; ///< of a new one
    std::int64_t group_of = 0;                       ///< of a new one: its council
    std::size_t order = 0;                           ///< in which new ones can be added
    members::membership membership;                  ///< as it stands before; id 0: none yet
    std::vector<planned_event> events = {};          ///< to be recorded, in this order
};

struct planned_line {
    member_line said;
    bool refused = false;
    bool adds_organisation = false;
    std::int64_t events = 0;          ///< that are new
    std::vector<std::string> changes; ///< in sentences
};

struct member_plan {
    std::vector<planned_line> lines;
    std::vector<planned_member>
        members; ///< those with something to write, in the order of the file
    std::vector<std::string> notes;
    std::int64_t organisations = 0; ///< new ones
    std::int64_t events = 0;        ///< new ones
};

/// Is a minute of that reference in this store?
using minute_lookup = std::function<bool(std::string const& reference)>;

member_plan plan_members(organisations::register_book const& book, member_book const& members,
                         member_file file, date today, minute_lookup const& is_minuted);

} // namespace network::members
