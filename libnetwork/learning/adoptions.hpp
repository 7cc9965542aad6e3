// Use cases of taking up: record that an organisation tried something too, put that right, take it
// back; say that something was useful; and read it all as far as the reader may see.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"

#include <set>

namespace network::learning {

struct adoption_wish {
    std::string organisation;
    std::optional<std::string> resource, project;
    date tried_on;
    adoption_result result = adoption_result::working;
    std::optional<std::string> changed, cost;
    std::optional<std::int64_t> cost_pence;
    std::string happened;
    std::optional<people::post> contact_post;
    std::optional<adoption_audience> visibility;
    std::optional<std::string> study;
};
BOOST_DESCRIBE_STRUCT(adoption_wish, (),
                      (organisation, resource, project, tried_on, result, changed, cost, cost_pence,
                       happened, contact_post, visibility, study))
NETWORK_FIELDS(
    adoption_wish, {"organisation", "Who tried it: slug, code or number"},
    {"resource", "Slug or number of the resource", {.longest = 200}},
    {"project", "Slug or number of the project, instead of a resource", {.longest = 200}},
    {"tried_on", "When it began, or was tried"}, {"result", "How it went"},
    {"changed", "What was done otherwise", {.longest = 4000}},
    {"cost", "What it cost, in words", {.longest = 2000}},
    {"cost_pence", "What it cost, in pence", {.least = 0}},
    {"happened", "What happened", {.longest = 4000}}, {"contact_post", "Whom to ask, by role"},
    {"visibility", "Who may read of it; everyone if left out"},
    {"study", "Slug or number of what you wrote about it yourself", {.longest = 200}})

struct adoption_row {
    std::int64_t id = 0;
    organisations::organisation_brief adopter; ///< as it lives today
    std::string adopter_then;                  ///< as it was called when it was recorded
    node_kind of = node_kind::resource;
    std::string title, path;
    date tried_on;
    adoption_result result = adoption_result::working;
    std::string result_label;
    std::string changed, cost;
    std::optional<std::int64_t> cost_pence;
    std::string happened;
    std::optional<people::post> contact_post;
    adoption_audience visibility = adoption_audience::everyone;
    std::string study_title, study_path;
    instant recorded_at;
    std::int64_t corrections = 0;
    bool own = false; ///< the reader may put it right
};
BOOST_DESCRIBE_STRUCT(adoption_row, (),
                      (id, adopter, adopter_then, of, title, path, tried_on, result, result_label,
                       changed, cost, cost_pence, happened, contact_post, visibility, study_title,
                       study_path, recorded_at, corrections, own))
NETWORK_FIELDS(adoption_row, {"id", "Number of the adoption"},
               {"adopter", "Who tried it, as it is today"},
               {"adopter_then", "What it was called when that was recorded"},
               {"of", "Whether it took up a resource or a project"}, {"title", "Its title"},
               {"path", "Its page"}, {"tried_on", "When"}, {"result", "How it went"},
               {"result_label", "In words"}, {"changed", "What was done otherwise"},
               {"cost", "What it cost"}, {"cost_pence", "What it cost, in pence"},
               {"happened", "What happened"}, {"contact_post", "Whom to ask, by role"},
               {"visibility", "Who may read of it"},
               {"study_title", "What the adopter wrote about it; empty: nothing"},
               {"study_path", "Its page"}, {"recorded_at", "When it was recorded"},
               {"corrections", "How often it was put right"},
               {"own", "Whether the reader may put it right"})

/// Records an adoption. Not found "resource.unknown", "project.unknown"; conflict
/// "adoption.already", "adoption.own"; invalid, all at once: "happened.required", "on.in_future",
/// "study.unknown", "study.not_own".
result<adoption_row> record_adoption(changes::unit_of_work& work, adoption_wish const& wish);

/// Keeps an adoption that was judged already, and takes one back; neither asks a right. Of `of`
/// only organisation, resource and project count. Its number.
std::int64_t keep_adoption(changes::unit_of_work& work, adoption of, adoption_version const& says);
void drop_adoption(changes::unit_of_work& work, adoption const& known);

struct adoption_correction {
    std::string organisation;
    std::int64_t adoption = 0;
    std::optional<date> tried_on;
    std::optional<adoption_result> result;
    std::optional<std::string> changed, cost;
    std::optional<std::int64_t> cost_pence;
    std::optional<std::string> happened;
    std::optional<people::post> contact_post;
    std::optional<adoption_audience> visibility;
    std::optional<std::string> study;
};
BOOST_DESCRIBE_STRUCT(adoption_correction, (),
                      (organisation, adoption, tried_on, result, changed, cost, cost_pence,
                       happened, contact_post, visibility, study))
NETWORK_FIELDS(adoption_correction, {"organisation", "Whose it is: slug, code or number"},
               {"adoption", "Number of the adoption"}, {"tried_on", "When it was tried"},
               {"result", "How it went"}, {"changed", "What was done otherwise", {.longest = 4000}},
               {"cost", "What it cost, in words", {.longest = 2000}},
               {"cost_pence", "What it cost, in pence", {.least = 0}},
               {"happened", "What happened", {.longest = 4000}},
               {"contact_post", "Whom to ask, by role"}, {"visibility", "Who may read of it"},
               {"study", "Slug or number of what you wrote about it yourself", {.longest = 200}})

/// Puts right what is given; the rest stays, and so does what stood before. Not found
/// "adoption.unknown"; conflict "adoption.unchanged", "adoption.withdrawn"; and as
/// record_adoption().
result<adoption_row> correct_adoption(changes::unit_of_work& work, adoption_correction const& wish);

struct adoption_number {
    std::string organisation;
    std::int64_t adoption = 0;
};
BOOST_DESCRIBE_STRUCT(adoption_number, (), (organisation, adoption))
NETWORK_FIELDS(adoption_number, {"organisation", "Whose it is: slug, code or number"},
               {"adoption", "Number of the adoption"})

/// Takes it back; the audit trail keeps it. Not found "adoption.unknown"; conflict
/// "adoption.withdrawn".
result<adoption_row> withdraw_adoption(changes::unit_of_work& work, adoption_number const& wish);

struct adoptions_wish {
    std::optional<std::string> resource, project, organisation;
    std::optional<adoption_result> result;
};
BOOST_DESCRIBE_STRUCT(adoptions_wish, (), (resource, project, organisation, result))
NETWORK_FIELDS(adoptions_wish, {"resource", "Only of this resource", {.longest = 200}},
               {"project", "Only of this project", {.longest = 200}},
               {"organisation", "Only by this organisation, through reorganisations"},
               {"result", "Only those that went so"})

/// Those that the reader may see, of what the reader may see; the newest first.
result<page<adoption_row>> list_adoptions(changes::reader& view, adoptions_wish const& wish);

/// Those that stand of these organisations, the newest first: their own words, so that they are
/// told also where what was taken up is no longer to be seen; that has no title then. Asks no
/// right.
std::vector<adoption_row> adoptions_by(changes::reader& view,
                                       std::set<std::int64_t> const& organisations);

struct useful_wish {
    std::string organisation;
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(useful_wish, (), (organisation, resource))
NETWORK_FIELDS(useful_wish, {"organisation", "To whom it was useful: slug, code or number"},
               {"resource", "Slug or number of the resource", {.longest = 200}})

struct useful_answer {
    std::int64_t useful = 0;
    bool marked = false;
};
BOOST_DESCRIBE_STRUCT(useful_answer, (), (useful, marked))
NETWORK_FIELDS(useful_answer, {"useful", "How many people found it useful"},
               {"marked", "Whether you say so; without a person, whether this organisation does"})

/// One word for each person who is signed in, said for an organisation; a program without a person
/// has one for each organisation. Said again it is the same; conflict "useful.own".
result<useful_answer> mark_useful(changes::unit_of_work& work, useful_wish const& wish);
result<useful_answer> unmark_useful(changes::unit_of_work& work, useful_wish const& wish);

struct useful_question {
    std::string resource;
    std::optional<std::string> organisation;
};
BOOST_DESCRIBE_STRUCT(useful_question, (), (resource, organisation))
NETWORK_FIELDS(useful_question, {"resource", "Slug or number of the resource", {.longest = 200}},
               {"organisation", "For whom it is asked whether it is said: slug, code or number"})

/// How many people found it useful.
result<useful_answer> show_useful(changes::reader& view, useful_question const& wish);

/// Whether the organisation says so today.
bool finds_useful(changes::reader& view, std::int64_t organisation, std::int64_t resource);

} // namespace network::learning
