#include "libnetwork/learning/completeness.hpp"

#include <algorithm>
#include <array>

namespace network::learning::rules {
namespace {

constexpr std::int64_t two_years = 24;
constexpr std::int64_t five_years = 60;

std::array<publishing_row, 10> const& policy() {
    static std::array<publishing_row, 10> const rows{{
        {resource_kind::case_study, true, two_years,
         "It speaks for a council, so the council agrees to the words"},
        {resource_kind::publication, true, five_years,
         "It carries the organisation's name as its author"},
        {resource_kind::toolkit, true, two_years,
         "Others will do as it says, so its makers stand by it"},
        {resource_kind::model_motion, true, two_years,
         "It is put before councils in the organisation's words"},
        {resource_kind::presentation, false, five_years,
         "It was shown in public by its organisation"},
        {resource_kind::recording, false, five_years,
         "Those who speak agreed when it was recorded"},
        {resource_kind::training, false, two_years, "The network answers for its training"},
        {resource_kind::newsletter, false, five_years, "The network is its editor"},
        {resource_kind::news, false, five_years,
         "It tells what a source tells, and leads to that source"},
        {resource_kind::pack, false, two_years, "It collects what was agreed to one by one"},
    }};
    return rows;
}

void look_at_principles(content const& says, std::vector<problem>& missing) {
    auto const primary =
        std::count_if(says.principles.begin(), says.principles.end(),
                      [](auto const& tag) { return tag.weight == weight::primary; });
    if (says.principles.empty())
        missing.push_back(
            {"principles", "principle.required", "Choose the main principle it shows"});
    else if (primary != 1)
        missing.push_back(
            {"principles", "principle.one_primary", "Choose exactly one main principle"});
    for (std::size_t at = 0; at < says.principles.size(); ++at)
        if (says.principles[at].evidence.empty())
            missing.push_back(
                {"principles." + std::to_string(at) + ".evidence", "evidence.required",
                 "Give one sentence of the text that shows \"" +
                     std::string{members::text_of(says.principles[at].principle).name} + '"'});
}

/// A story: what was done, what came of it, and what it shows.
void look_at_story(content const& says, std::vector<problem>& missing) {
    if (says.what_was_done.empty() && says.body.empty())
        missing.push_back({"what_was_done", "what_was_done.required", "Say what was done"});
    if (says.outcome.empty() && says.body.empty())
        missing.push_back({"outcome", "outcome.required",
                           "Say what came of it, or that it is too early to tell"});
    if (!says.stage)
        missing.push_back({"stage", "stage.required", "Say how far it has come"});
    if (says.stage == stage::stopped && says.stage_reason.empty())
        missing.push_back({"stage_reason", "stage_reason.required", "Say why it was stopped"});
    look_at_principles(says, missing);
}

bool has_text(content const& says) {
    return !says.what_was_done.empty() || !says.outcome.empty() || !says.body.empty() ||
           !says.source_url.empty();
}

} // namespace

std::span<publishing_row const> publishing_policy() {
    return policy();
}

publishing_row const& publishing_of(resource_kind kind) {
    return policy()[static_cast<std::size_t>(kind)];
}

bool needs_sign_off(resource_kind kind, std::optional<std::int64_t> lead) {
    return lead && publishing_of(kind).council_signs_off;
}

std::vector<problem> missing_in(resource_kind kind, std::optional<std::int64_t> lead,
                                content const& says) {
    std::vector<problem> missing;
    if (says.title.empty())
        missing.push_back({"title", "title.required", "Give it a title"});
    if (says.summary.empty())
        missing.push_back({"summary", "summary.required",
                           "Tell the first fact of the story in a sentence or two"});
    if (kind == resource_kind::case_study)
        look_at_story(says, missing);
    else if (kind == resource_kind::news && says.source_url.empty())
        missing.push_back({"source_url", "source.required", "Give the address of the source"});
    else if (kind != resource_kind::pack && !has_text(says))
        missing.push_back({"what_was_done", "text.required",
                           "Say what is in it, or give the address at which it stands"});
    if (lead && kind != resource_kind::news && !says.contact_post)
        missing.push_back({"contact_post", "contact.required", "Say whom to ask, by role"});
    return missing;
}

} // namespace network::learning::rules
