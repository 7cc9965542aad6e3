// Use cases on the principles: the list of a day with what the reader may see under each, one
// principle at length, and the adoption of another list, which leaves what was said before as it
// was.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/learning/vocabulary.hpp"

namespace network::learning {

/// A principle in a list, and how much is shared under it that the reader may see.
struct principle_row {
    learning::principle principle = principle::co_production;
    std::string slug, name, short_text;
    std::int64_t resources = 0;
    std::int64_t primary = 0;
    std::int64_t rarity = 0;
};
BOOST_DESCRIBE_STRUCT(principle_row, (),
                      (principle, slug, name, short_text, resources, primary, rarity))
NETWORK_FIELDS(principle_row, {"principle", "Its code"}, {"slug", "Its name for addresses"},
               {"name", "What it is called"}, {"short_text", "What it asks, in a sentence"},
               {"resources", "How many resources stand for it, of those the reader may see"},
               {"primary", "How many of these are about it in the first place"},
               {"rarity", "How much it tells, from 0 (all stand for it) to 100 (none does)"})

struct principles_wish {
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(principles_wish, (), (as_on))
NETWORK_FIELDS(principles_wish, {"as_on", "The list of this day; today's if left out"})

struct principles_page {
    principle_list list;
    std::vector<principle_row> rows;
    std::int64_t resources = 0;
};
BOOST_DESCRIBE_STRUCT(principles_page, (), (list, rows, resources))
NETWORK_FIELDS(principles_page, {"list", "The list that holds on that day"},
               {"rows", "Its principles in order, with what is shared under each today"},
               {"resources", "How many resources the reader may see today"})

result<principles_page> list_principles(changes::reader& view, principles_wish const& wish);

struct principle_wish {
    std::string principle;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(principle_wish, (), (principle, limit))
NETWORK_FIELDS(principle_wish, {"principle", "Code of the principle, or its name for addresses"},
               {"limit", "How many resources; 20 if left out", {.least = 1, .most = 200}})

/// A resource that stands for a principle, with the sentence that shows it.
struct principle_evidence {
    resource_brief resource;
    learning::weight weight = weight::secondary;
    std::string evidence;
    std::string lead;
    std::int64_t list = 1;
};
BOOST_DESCRIBE_STRUCT(principle_evidence, (), (resource, weight, evidence, lead, list))
NETWORK_FIELDS(principle_evidence, {"resource", "Which"}, {"weight", "About it, or also there"},
               {"evidence", "The sentence that shows it"},
               {"lead", "The organisation that shares it, by its name then"},
               {"list", "Number of the list that held when it was tagged"})

/// A list in which a principle read otherwise.
struct earlier_wording {
    std::int64_t list = 1;
    std::optional<date> effective;
    principle_wording wording;
};
BOOST_DESCRIBE_STRUCT(earlier_wording, (), (list, effective, wording))
NETWORK_FIELDS(earlier_wording, {"list", "Number of the list"}, {"effective", "Since when it held"},
               {"wording", "What it said"})

struct principle_card {
    principle_row row;
    std::string long_text;
    std::int64_t list = 1;
    std::vector<earlier_wording> other_lists;
    std::vector<principle_evidence> shared;
};
BOOST_DESCRIBE_STRUCT(principle_card, (), (row, long_text, list, other_lists, shared))
NETWORK_FIELDS(principle_card, {"row", "The principle as it stands today"},
               {"long_text", "The same at more length"}, {"list", "Number of today's list"},
               {"other_lists", "What other lists say of it"},
               {"shared", "What is shared under it, primary ones first, then the newest"})

/// Not found "principle.unknown".
result<principle_card> show_principle(changes::reader& view, principle_wish const& wish);

struct adopt_principles_wish {
    std::string name;
    date from;
    std::string decided_by;
    std::optional<std::string> minute;
    std::vector<principle_wording> wordings;
};
BOOST_DESCRIBE_STRUCT(adopt_principles_wish, (), (name, from, decided_by, minute, wordings))
NETWORK_FIELDS(adopt_principles_wish, {"name", "What the list is called", {.longest = 100}},
               {"from", "First day"}, {"decided_by", "The body that adopted it", {.longest = 200}},
               {"minute", "The minute of that, where the portal knows it", {.longest = 60}},
               {"wordings",
                "Its principles in order; one left out is not in the list",
                {.longest = 10}})

/// What stands in the way of that list, or the list as it would be adopted. Invalid
/// "name.required", "decided_by.required", "wordings.required", "wordings.twice",
/// "wording.name_required", "wording.short_text_required", "from.before_list" (an earlier list
/// begins later); not found "minute.unknown".
result<principle_list> checked_list(changes::reader& view, adopt_principles_wish const& wish);

/// Another list from a day on. Fails as checked_list().
result<principle_list> adopt_principles(changes::unit_of_work& work,
                                        adopt_principles_wish const& wish);

enum class list_change : std::uint8_t { stays, reworded, dropped, added };
BOOST_DESCRIBE_ENUM(list_change, stays, reworded, dropped, added)

/// What becomes of one principle by another list.
struct principle_change {
    learning::principle principle = principle::co_production;
    list_change change = list_change::stays;
    std::optional<principle_wording> before, after;
    std::int64_t resources = 0;
};
BOOST_DESCRIBE_STRUCT(principle_change, (), (principle, change, before, after, resources))
NETWORK_FIELDS(principle_change, {"principle", "Which"}, {"change", "What becomes of it"},
               {"before", "What the list says that holds until then; null: it is not in it"},
               {"after", "What the new list says; null: it drops it"},
               {"resources", "How many resources carry it; each keeps the words of its day"})

struct list_preview {
    principle_list list;
    std::string minute_text;
    std::int64_t replaces = 1;
    std::vector<principle_change> changes;
};
BOOST_DESCRIBE_STRUCT(list_preview, (), (list, minute_text, replaces, changes))
NETWORK_FIELDS(list_preview, {"list", "The list as it would stand"},
               {"minute_text", "What the minute says; empty: none is cited"},
               {"replaces", "Number of the list that holds until then"},
               {"changes",
                "Principle by principle, in the order of the new list, dropped ones last"})

/// What that list would change; nothing is recorded. Fails as checked_list().
result<list_preview> preview_principles(changes::reader& view, adopt_principles_wish const& wish);

/// The lists that were ever adopted, the first of them too, by number.
result<page<principle_list>> principle_lists(changes::reader& view, principles_wish const& wish);

} // namespace network::learning
