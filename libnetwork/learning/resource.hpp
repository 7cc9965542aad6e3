// The words of the library: what is shared, by whom, of which kind, how far along, and what one
// version of it says. No behaviour; the rules are in editorial.hpp and visibility.hpp.
#pragma once

#include "libnetwork/members/member.hpp"
#include "libnetwork/members/principles.hpp"
#include "libnetwork/people/person.hpp"

namespace network::learning {

using members::principle;

enum class resource_kind : std::uint8_t {
    case_study,
    publication,
    toolkit,
    model_motion, ///< a template or model motion
    presentation,
    recording,
    training,
    newsletter,
    news, ///< an item with a link to its source
    pack  ///< a collection of others
};
BOOST_DESCRIBE_ENUM(resource_kind, case_study, publication, toolkit, model_motion, presentation,
                    recording, training, newsletter, news, pack)
std::string_view label(resource_kind value);

/// How far what a resource tells of has come.
enum class stage : std::uint8_t { idea, pilot, scaled, stopped };
BOOST_DESCRIBE_ENUM(stage, idea, pilot, scaled, stopped)
std::string_view label(stage value);

/// Who may read it. Whoever looks after it reads it in any case.
enum class visibility : std::uint8_t {
    everyone,
    members, ///< people of organisations whose membership opens the members' library
    tiers,   ///< of these, members of the tiers named
    body     ///< people who sit on the body named
};
BOOST_DESCRIBE_ENUM(visibility, everyone, members, tiers, body)
std::string_view label(visibility value);

enum class language : std::uint8_t { en, cy };
BOOST_DESCRIBE_ENUM(language, en, cy)
std::string_view label(language value);

/// Under which terms it may be used again.
enum class licence : std::uint8_t { ogl_3, cc_by_4, cc_by_sa_4, cc0_1, all_rights_reserved };
BOOST_DESCRIBE_ENUM(licence, ogl_3, cc_by_4, cc_by_sa_4, cc0_1, all_rights_reserved)
std::string_view label(licence value);

/// What another organisation has to do with it.
enum class partner_role : std::uint8_t {
    co_author, ///< writes with the lead, and may change the text as the lead may
    partner,   ///< took part in what is told
    funder,
    supplier,
    subject ///< it is about them
};
BOOST_DESCRIBE_ENUM(partner_role, co_author, partner, funder, supplier, subject)
std::string_view label(partner_role value);

enum class weight : std::uint8_t { primary, secondary };
BOOST_DESCRIBE_ENUM(weight, primary, secondary)

/// A principle that a resource stands for, and the sentence of it that shows so.
struct principle_tag {
    learning::principle principle = principle::co_production;
    learning::weight weight = weight::secondary;
    std::string evidence;

    bool operator==(principle_tag const&) const = default;
};
BOOST_DESCRIBE_STRUCT(principle_tag, (), (principle, weight, evidence))
NETWORK_FIELDS(principle_tag, {"principle", "Which of the ten principles"},
               {"weight", "Whether it is what the resource is about, or also there"},
               {"evidence", "One sentence of the resource that shows it", {.longest = 400}})

/// Another organisation in it: one of the register, or one that is only named.
struct partner {
    std::optional<std::int64_t> organisation;
    std::string name; ///< as given; of one in the register as it was called then
    partner_role role = partner_role::partner;

    bool operator==(partner const&) const = default;
};
BOOST_DESCRIBE_STRUCT(partner, (), (organisation, name, role))
NETWORK_FIELDS(partner, {"organisation", "Number of the organisation; null: not in the register"},
               {"name", "Its name as given", {.longest = 300}},
               {"role", "What it had to do with it"})

/// What one version says. Boxes are plain text in paragraphs; `body` is safe HTML and stands only
/// where a text came in whole (an import, a news item).
struct content {
    std::string title;
    std::string summary; ///< the first fact of the story, in a sentence or two
    std::string teaser;  ///< what those may read who may not read the rest; empty: nothing
    std::optional<std::int64_t> year;
    std::string place;
    std::optional<learning::stage> stage;
    std::string stage_reason; ///< of what was stopped: why
    std::string problem, what_was_done, outcome, numbers, cost, differently;
    std::optional<std::int64_t> cost_pence;
    std::string body;
    std::optional<people::post> contact_post; ///< whom to ask in the lead organisation, by role
    learning::licence licence = licence::ogl_3;
    learning::language language = language::en;
    std::optional<std::int64_t> translation_of;
    std::string source_url, source_title;
    learning::visibility visibility = visibility::everyone;
    std::string body_code;             ///< of visibility body: its code
    std::optional<date> embargo_until; ///< first day on which others may read it
    std::vector<members::tier> tiers;
    std::vector<std::string> themes;
    std::vector<principle_tag> principles;
    std::vector<partner> partners;

    bool operator==(content const&) const = default;
};
BOOST_DESCRIBE_STRUCT(content, (),
                      (title, summary, teaser, year, place, stage, stage_reason, problem,
                       what_was_done, outcome, numbers, cost, differently, cost_pence, body,
                       contact_post, licence, language, translation_of, source_url, source_title,
                       visibility, body_code, embargo_until, tiers, themes, principles, partners))
NETWORK_FIELDS(
    content, {"title", "Its title", {.longest = 200}},
    {"summary", "The first fact of the story, in a sentence or two", {.longest = 600}},
    {"teaser", "What those may read who may not read the rest; empty: nothing", {.longest = 600}},
    {"year", "The year it tells of", {.least = 1844, .most = 2200}},
    {"place", "Where, in words", {.longest = 200}}, {"stage", "How far it has come"},
    {"stage_reason", "Why it was stopped", {.longest = 2000}},
    {"problem", "What the matter was", {.longest = 10000}},
    {"what_was_done", "What was done", {.longest = 20000}},
    {"outcome", "What came of it", {.longest = 10000}},
    {"numbers", "Figures that show it", {.longest = 5000}},
    {"cost", "What it cost, in words", {.longest = 2000}},
    {"differently", "What would be done differently now", {.longest = 10000}},
    {"cost_pence", "What it cost, in pence", {.least = 0}},
    {"body", "A text that came in whole, as safe HTML", {.longest = 200000}},
    {"contact_post", "Whom to ask in the lead organisation, by role"},
    {"licence", "Under which terms it may be used again"}, {"language", "English or Welsh"},
    {"translation_of", "Number of the resource of which this is the translation"},
    {"source_url", "Where it was first published", {.longest = 1000}},
    {"source_title", "What stands there", {.longest = 300}}, {"visibility", "Who may read it"},
    {"body_code", "Of a resource for one body: the code of the body", {.longest = 12}},
    {"embargo_until", "First day on which others may read it"},
    {"tiers", "Of a resource for some tiers: which", {.longest = 4}},
    {"themes", "What it is about: codes of themes", {.longest = 20}},
    {"principles", "Principles it stands for, each with its evidence", {.longest = 10}},
    {"partners", "Other organisations in it", {.longest = 100}})

/// A resource in one line: enough to name and link it.
struct resource_brief {
    std::int64_t id = 0;
    std::string slug;
    std::string title;
    resource_kind kind = resource_kind::case_study;

    bool operator==(resource_brief const&) const = default;
};
BOOST_DESCRIBE_STRUCT(resource_brief, (), (id, slug, title, kind))
NETWORK_FIELDS(resource_brief, {"id", "Number of the resource"}, {"slug", "Its name for addresses"},
               {"title", "Its title"}, {"kind", "What it is"})

} // namespace network::learning
