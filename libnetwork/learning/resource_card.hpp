// The words of a resource as one reader sees it: whole, its teaser alone, and what its authors see
// beside. No behaviour; reading.hpp fills it.
#pragma once

#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/resource.hpp"
#include "libnetwork/learning/visibility.hpp"

namespace network::learning {

/// A principle with its name, as it is shown.
struct shown_principle {
    learning::principle principle = principle::co_production;
    std::string name;
    learning::weight weight = weight::secondary;
    std::string evidence;
    std::int64_t list = 1;
    bool list_holds = true;
};
BOOST_DESCRIBE_STRUCT(shown_principle, (), (principle, name, weight, evidence, list, list_holds))
NETWORK_FIELDS(shown_principle, {"principle", "Which of the ten principles"},
               {"name", "Its name in the list of its day"},
               {"weight", "Whether it is what the resource is about, or also there"},
               {"evidence", "One sentence of the resource that shows it"},
               {"list", "Number of the list of principles that held when this version came out"},
               {"list_holds", "True where that list holds today"})

/// A theme with its name of today: of what took its place, where it was merged.
struct shown_theme {
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(shown_theme, (), (code, name))
NETWORK_FIELDS(shown_theme, {"code", "Its code"}, {"name", "What it is called today"})

/// Another organisation in it, with its address where it is in the register.
struct shown_partner {
    std::optional<std::int64_t> organisation;
    std::string name;
    std::string slug;
    partner_role role = partner_role::partner;
};
BOOST_DESCRIBE_STRUCT(shown_partner, (), (organisation, name, slug, role))
NETWORK_FIELDS(shown_partner, {"organisation", "Its number; null: not in the register"},
               {"name", "Its name, as it was then"},
               {"slug", "Its name for addresses; empty: not in the register"},
               {"role", "What it had to do with it"})

/// A version that readers have seen.
struct shown_version {
    std::int64_t number = 0;
    date from;
};
BOOST_DESCRIBE_STRUCT(shown_version, (), (number, from))
NETWORK_FIELDS(shown_version, {"number", "Its number"}, {"from", "The day on which it came out"})

/// The same in another language.
struct translation {
    resource_brief resource;
    learning::language language = language::en;
};
BOOST_DESCRIBE_STRUCT(translation, (), (resource, language))
NETWORK_FIELDS(translation, {"resource", "Which resource"}, {"language", "In which language"})

/// What those who look after it see beside what readers see.
struct resource_in_hand {
    learning::work work = work::none;
    std::int64_t version = 0;
    std::optional<date> comes_out;
    std::string reason;
    std::optional<date> ends_on;
    learning::shown ends_as = shown::nothing;
};
BOOST_DESCRIBE_STRUCT(resource_in_hand, (), (work, version, comes_out, reason, ends_on, ends_as))
NETWORK_FIELDS(resource_in_hand, {"work", "How far the version in hand has come"},
               {"version", "Number of the version in hand; 0: none"},
               {"comes_out", "Of one scheduled or held: when it comes out; null: not known"},
               {"reason", "What the editors or the council said last"},
               {"ends_on", "The day set for what readers find to end; null: none is set"},
               {"ends_as", "What it is from that day on"})

/// A resource as one reader sees it. Of a teaser all that lies between `teaser` and `translations`
/// is empty.
struct resource_card {
    std::int64_t id = 0;
    std::string slug;
    resource_kind kind = resource_kind::case_study;
    learning::language language = language::en;
    std::string title;
    std::int64_t lead = 0;
    std::string lead_name, lead_slug;
    learning::sight sight = sight::none;
    members::reason why;
    std::string teaser;
    learning::shown state = shown::nothing;
    std::string state_reason;
    std::optional<date> first_published, changed_on, reviewed_on, review_due;
    std::int64_t version = 0;
    std::optional<content> says;
    std::vector<shown_principle> principles;
    std::vector<shown_theme> themes;
    std::vector<shown_partner> partners;
    std::string contact_name;
    bool contact_held = false;
    std::optional<resource_brief> superseded_by;
    std::vector<shown_version> versions;
    std::vector<translation> translations;
    bool looks_after = false;
    std::optional<resource_in_hand> in_hand;
};
BOOST_DESCRIBE_STRUCT(resource_card, (),
                      (id, slug, kind, language, title, lead, lead_name, lead_slug, sight, why,
                       teaser, state, state_reason, first_published, changed_on, reviewed_on,
                       review_due, version, says, principles, themes, partners, contact_name,
                       contact_held, superseded_by, versions, translations, looks_after, in_hand))
NETWORK_FIELDS(resource_card, {"id", "Number of the resource"}, {"slug", "Its name for addresses"},
               {"kind", "What it is"}, {"language", "English or Welsh"}, {"title", "Its title"},
               {"lead", "Number of the organisation whose it is; 0: the network's"},
               {"lead_name", "Its name when the resource came out"},
               {"lead_slug", "Its name for addresses"},
               {"sight", "How much of it the reader may see"}, {"why", "Why so much"},
               {"teaser", "What its authors chose for those who may not read the rest"},
               {"state", "What readers find at its address"},
               {"state_reason", "Why it was archived or superseded"},
               {"first_published", "The day on which it first came out"},
               {"changed_on", "The day on which this version came out"},
               {"reviewed_on", "The day on which it was looked at last"},
               {"review_due", "The day on which it is to be looked at again"},
               {"version", "Number of the version shown"},
               {"says", "What it says; null: only the teaser may be read"},
               {"principles", "Principles it stands for, the primary one first"},
               {"themes", "What it is about, in the words of today"},
               {"partners", "Other organisations in it"},
               {"contact_name",
                "Whom to ask at its organisation, by role; empty: nobody was named"},
               {"contact_held", "True where somebody holds that role today"},
               {"superseded_by", "What takes its place"},
               {"versions", "Versions that readers have seen, the newest first"},
               {"translations", "The same in the other language"},
               {"looks_after", "True where the reader may change it"},
               {"in_hand", "What its authors have in hand; null for all others"})

} // namespace network::learning
