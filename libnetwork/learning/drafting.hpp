// Use cases of authors: open a draft for an organisation, write on it, take an old version up
// again. Each time a whole version is kept; what readers see does not change. A draft may be
// incomplete: completeness.hpp asks for the rest when it is sent to the editors.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/editorial_answer.hpp"

namespace network::learning {

/// Another organisation in it, as it is typed.
struct partner_typed {
    std::optional<std::string> organisation;
    std::optional<std::string> name;
    partner_role role = partner_role::partner;
};
BOOST_DESCRIBE_STRUCT(partner_typed, (), (organisation, name, role))
NETWORK_FIELDS(partner_typed,
               {"organisation", "Slug, code or number; left out where it is only named"},
               {"name", "Its name; the register's if left out", {.longest = 300}},
               {"role", "What it had to do with it"})

/// What is written into the boxes. What is left out is empty.
struct written {
    std::optional<std::string> title, summary, teaser;
    std::optional<std::int64_t> year;
    std::optional<std::string> place;
    std::optional<learning::stage> stage;
    std::optional<std::string> stage_reason, problem, what_was_done, outcome, numbers, cost,
        differently;
    std::optional<std::int64_t> cost_pence;
    std::optional<people::post> contact_post;
    std::optional<learning::licence> licence;
    std::optional<learning::language> language;
    std::optional<std::string> translation_of;
    std::optional<std::string> source_url, source_title;
    std::optional<learning::visibility> visibility;
    std::optional<std::string> body_code;
    std::optional<date> embargo_until;
    std::vector<members::tier> tiers;
    std::vector<std::string> themes;
    std::vector<principle_tag> principles;
    std::vector<partner_typed> partners;
};
BOOST_DESCRIBE_STRUCT(written, (),
                      (title, summary, teaser, year, place, stage, stage_reason, problem,
                       what_was_done, outcome, numbers, cost, differently, cost_pence, contact_post,
                       licence, language, translation_of, source_url, source_title, visibility,
                       body_code, embargo_until, tiers, themes, principles, partners))

// The boxes stand in two inputs, which document them alike.
#define NETWORK_WRITTEN_FIELDS                                                                     \
    {"title", "Its title", {.longest = 200}},                                                      \
        {"summary", "The first fact of the story, in a sentence or two", {.longest = 600}},        \
        {"teaser", "What those may read who may not read the rest", {.longest = 600}},             \
        {"year", "The year it tells of", {.least = 1844, .most = 2200}},                           \
        {"place", "Where, in words", {.longest = 200}}, {"stage", "How far it has come"},          \
        {"stage_reason", "Why it was stopped", {.longest = 2000}},                                 \
        {"problem", "What the matter was", {.longest = 10000}},                                    \
        {"what_was_done", "What was done", {.longest = 20000}},                                    \
        {"outcome", "What came of it", {.longest = 10000}},                                        \
        {"numbers", "Figures that show it", {.longest = 5000}},                                    \
        {"cost", "What it cost, in words", {.longest = 2000}},                                     \
        {"differently", "What would be done differently now", {.longest = 10000}},                 \
        {"cost_pence", "What it cost, in pence", {.least = 0, .most = 100'000'000'000'00}},        \
        {"contact_post", "Whom to ask in the lead organisation, by role"},                         \
        {"licence", "Under which terms it may be used again; OGL 3.0 if left out"},                \
        {"language", "English if left out"},                                                       \
        {"translation_of",                                                                         \
         "Of which resource it is the translation: name for addresses or number"},                 \
        {"source_url", "Where it was first published", {.longest = 1000}},                         \
        {"source_title", "What stands there", {.longest = 300}},                                   \
        {"visibility", "Who may read it; everyone if left out"},                                   \
        {"body_code", "Of a resource for one body: the code of the body", {.longest = 12}},        \
        {"embargo_until", "First day on which others may read it"},                                \
        {"tiers", "Of a resource for some tiers: which", {.longest = 4}},                          \
        {"themes", "What it is about: codes of themes", {.longest = 20}},                          \
        {"principles", "Principles it stands for, each with its evidence", {.longest = 10}}, {     \
        "partners", "Other organisations in it", {                                                 \
            .longest = 100                                                                         \
        }                                                                                          \
    }

struct draft_wish : written {
    std::optional<std::string> organisation;
    resource_kind kind = resource_kind::case_study;
};
BOOST_DESCRIBE_STRUCT(draft_wish, (written), (organisation, kind))
NETWORK_FIELDS(draft_wish, NETWORK_WRITTEN_FIELDS,
               {"organisation", "Whose it is: slug, code or number; left out: the network's"},
               {"kind", "What it is"})

/// Opens a resource with its first version. Forbidden "resource.not_yours" (not one's organisation;
/// the network's is for the network team); invalid "title.required", "text.control",
/// "organisation.unknown", "organisation.not_living", "co_author.unknown", "co_author.lead",
/// "partner.required", "partner.twice", "resource.unknown" and "resource.itself" (translation_of),
/// "source_url.invalid", "tiers.required", "body_code.required", "body.unknown",
/// "contact_post.not_there", "theme.unknown" (themes and a body that came in from elsewhere may
/// stay), "principle.twice".
result<editorial_answer> draft(changes::unit_of_work& work, draft_wish const& wish);

struct revise_wish : written {
    std::string resource;
    std::int64_t based_on = 0;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(revise_wish, (written), (resource, based_on, note))
NETWORK_FIELDS(revise_wish, NETWORK_WRITTEN_FIELDS,
               {"resource", "Name for addresses, present or past, or number"},
               {"based_on", "Number of the newest version when the writing began", {.least = 1}},
               {"note", "What changed, in a sentence", {.longest = 300}})

/// Keeps another version. Conflict "version.changed" where somebody else wrote one in the meantime,
/// "resource.unchanged"; and as draft().
result<editorial_answer> revise(changes::unit_of_work& work, revise_wish const& wish);

struct restore_version_wish {
    std::string resource;
    std::int64_t version = 0;
    std::int64_t based_on = 0;
};
BOOST_DESCRIBE_STRUCT(restore_version_wish, (), (resource, version, based_on))
NETWORK_FIELDS(restore_version_wish, {"resource", "Name for addresses, present or past, or number"},
               {"version", "Number of the version to take up again", {.least = 1}},
               {"based_on", "Number of the newest version", {.least = 1}})

/// Makes an old version the one in hand, as a new version. Not found "version.unknown"; conflict
/// "version.changed", "resource.unchanged".
result<editorial_answer> restore_version(changes::unit_of_work& work,
                                         restore_version_wish const& wish);

} // namespace network::learning
