#include "server/pages/timeline.hpp"

#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"

#include <algorithm>

namespace network::pages {
namespace {

using namespace organisations;
using briefs = std::vector<organisation_brief>;

bool holds(briefs const& some, std::int64_t id) {
    return std::any_of(some.begin(), some.end(), [id](auto const& one) { return one.id == id; });
}

briefs without(briefs const& some, std::int64_t id) {
    briefs rest;
    std::copy_if(some.begin(), some.end(), std::back_inserter(rest),
                 [id](auto const& one) { return one.id != id; });
    return rest;
}

void link(view::dictionary& event, std::string_view section, briefs const& some,
          std::string const& on) {
    for (auto const& one : some)
        event.section(section)
            .set("OTHER", one.name)
            .set("OTHER_URL", organisation_url(one.slug, on));
}

/// "first" and the names that go with it, then "second" and those.
void tell(view::dictionary& event, std::string const& on, std::string_view first,
          briefs const& some, std::string_view second = {}, briefs const& others = {}) {
    event.set("WHAT", std::string{first});
    link(event, "OTHERS", some, on);
    if (others.empty())
        return;
    link(event.section("THEN").set("LINK_WORDS", std::string{second}), "THEN_OTHERS", others, on);
}

/// A step in which the organisation stands on both sides: it went on.
void tell_going_on(view::dictionary& event, lineage_row const& step, std::int64_t teller,
                   std::string const& on) {
    auto others = without(step.predecessors, teller);
    for (auto const& one : without(step.successors, teller))
        if (!holds(others, one.id))
            others.push_back(one);
    if (others.empty())
        tell(event, on, step.text, {});
    else
        tell(event, on, std::string{label(step.kind)} + ", together with", others);
}

/// Of several that followed together, those that followed this one, as far as the card tells.
briefs own_successors(organisation_card const& card, lineage_row const& step) {
    briefs own;
    for (auto const& one : step.successors)
        if (std::any_of(card.why.begin(), card.why.end(), [&](auto const& reason) {
                return reason.on == step.effective && reason.organisation &&
                       reason.organisation->id == one.id;
            }))
            own.push_back(one);
    return own.empty() ? step.successors : own;
}

void tell_step(view::dictionary& event, lineage_row const& step, organisation_card const& card,
               std::string const& on) {
    auto const teller = card.organisation.id;
    bool const before = holds(step.predecessors, teller);
    bool const after = holds(step.successors, teller);
    if (before && after)
        tell_going_on(event, step, teller, on);
    else if (after)
        tell(event, on, "Follows", step.predecessors, ", together with",
             without(step.successors, teller));
    else if (before && step.successors.size() > 1)
        tell(event, on, "Became", own_successors(card, step));
    else if (before)
        tell(event, on, "Became", step.successors, ", together with",
             without(step.predecessors, teller));
    else
        tell(event, on, {}, step.predecessors, " became ", step.successors);
}

} // namespace

std::string basis_text(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (auto const part : parts)
        if (!part.empty())
            text.append(text.empty() ? "" : ", ").append(part);
    return text;
}

void show_timeline(view::dictionary& page, organisation_card const& card, std::string const& on) {
    for (auto const& step : card.lineage) {
        auto& event = page.section("TIMELINE");
        event.set("DATE", say(step.effective) + (step.cancelled   ? " (taken back)"
                                                 : step.scheduled ? " (planned)"
                                                                  : ""));
        tell_step(event, step, card, on);
        event.set("BASIS",
                  basis_text({label(step.kind), step.decided_by, step.minute, step.source}));
    }
}

} // namespace network::pages
