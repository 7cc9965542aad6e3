// Questions that people keep: they see what is new since, and may have it mailed once a week. What
// a letter tells is what its reader may see on the day it is written. They go with the person.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/learning/searching.hpp"

namespace network::learning {

struct save_search_wish {
    std::string name;
    resources_wish search;
    bool weekly = false;
};
BOOST_DESCRIBE_STRUCT(save_search_wish, (), (name, search, weekly))
NETWORK_FIELDS(save_search_wish, {"name", "What to call it", {.longest = 100}},
               {"search", "The question, as resources.list takes it"},
               {"weekly", "Send a letter once a week where there is something new"})

/// A question that is kept.
struct saved_search {
    std::int64_t id = 0;
    std::string name;
    std::string query;
    bool weekly = false;
    instant saved_at;
    std::int64_t fresh = 0;
    date since;
};
BOOST_DESCRIBE_STRUCT(saved_search, (), (id, name, query, weekly, saved_at, fresh, since))
NETWORK_FIELDS(saved_search, {"id", "Its number"}, {"name", "What it is called"},
               {"query", "The question as it stands in an address", {.longest = 4000}},
               {"weekly", "Whether a letter goes once a week"}, {"saved_at", "When it was kept"},
               {"fresh", "How many came out since"}, {"since", "Since when"})

struct saved_search_number {
    std::int64_t search = 0;
};
BOOST_DESCRIBE_STRUCT(saved_search_number, (), (search))
NETWORK_FIELDS(saved_search_number, {"search", "Number of the search"})

/// Keeps a question of the person signed in. Unauthenticated "sign_in.required"; invalid
/// "name.required", "search.too_long"; conflict "search.too_many".
result<saved_search> save_search(changes::unit_of_work& work, save_search_wish const& wish);
/// Not found "search.unknown": also where it is another's.
result<saved_search> delete_search(changes::unit_of_work& work, saved_search_number const& wish);
/// The searches of the person signed in, the newest first.
result<page<saved_search>> list_searches(changes::reader& view, people::nothing const& wish);
struct stop_letters_wish {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(stop_letters_wish, (), (token))
NETWORK_FIELDS(stop_letters_wish, {"token",
                                   "The last part of the link in the letter",
                                   {.longest = 200, .privacy = privacy::secret}})

struct letters_stopped {
    std::string name;
    bool stopped = true;
};
BOOST_DESCRIBE_STRUCT(letters_stopped, (), (name, stopped))
NETWORK_FIELDS(letters_stopped, {"name", "What the search is called"},
               {"stopped", "No letter goes out on it from now on; the search itself is kept"})

/// Stops the letters on the search of whose letter the link is; once more changes nothing. For
/// whoever holds the letter: nobody has to sign in. Not found "search_letters.unknown".
result<letters_stopped> stop_search_letters(changes::unit_of_work& work,
                                            stop_letters_wish const& wish);
/// Those of one person.
std::vector<saved_search> searches_of(changes::reader& view, std::int64_t person);

/// Queues the letters of the week to those whose searches found something new; each at most once a
/// week. How many.
result<std::int64_t> send_search_letters(changes::records& office);

/// What is held of whom.
void search_holdings(changes::reader& view, changes::holding_query const& wanted,
                     std::vector<changes::holding>& into);
/// Lets go what a person kept.
result<> forget_searches_of(changes::unit_of_work& work, std::int64_t person);

/// A question as it stands in an address ("q=tool+library&principle=learning"), and back. Of what
/// is not understood nothing is read.
std::string written_search(resources_wish const& wish);
resources_wish read_written(std::string_view query);

} // namespace network::learning
