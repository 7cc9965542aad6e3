#include "libnetwork/learning/projects.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/project_file.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/register.hpp"

#include <algorithm>

namespace network::learning {
namespace {

bool says_words(project_record const& project, std::string const& lead, std::string_view q) {
    auto text =
        project.says.title + ' ' + project.says.summary + ' ' + project.says.theme + ' ' + lead;
    for (auto const& one : project.says.partners)
        text += ' ' + one.name;
    auto const folded = ' ' + fold(text);
    auto rest = fold(q);
    while (!rest.empty()) {
        auto const word = rest.substr(0, rest.find(' '));
        if (folded.find(' ' + word) == std::string::npos)
            return false;
        rest.erase(0, std::min(rest.size(), word.size() + 1));
    }
    return true;
}

/// True where the organisation leads or is in it, through reorganisations.
bool is_in(changes::reader& view, project_record const& project, std::int64_t organisation) {
    auto const book = view.cached<organisations::register_book>();
    auto const is_it = [&](std::optional<std::int64_t> const& one) {
        return one &&
               (*one == organisation || living_form(*book, *one, view.today()) == organisation);
    };
    auto const joined = project.joined();
    return is_it(project.row.organisation) ||
           std::any_of(project.says.partners.begin(), project.says.partners.end(),
                       [&](auto const& one) { return is_it(one.organisation); }) ||
           std::any_of(joined.begin(), joined.end(),
                       [&](auto one) { return is_it(std::optional{one}); });
}

project_line line_of(project_record const& project, project_standing const& stands,
                     organisations::organisation_brief const& lead) {
    project_line line;
    line.id = project.row.id;
    line.slug = project.row.slug;
    line.title = project.says.title;
    line.summary = project.says.summary;
    line.type = project.says.type;
    line.type_label = label(line.type);
    line.round = project.says.round.value_or(0);
    line.year = project.says.year;
    line.lead = project.row.organisation ? lead.name : "The network";
    line.lead_slug = lead.slug;
    line.state = *stands.state;
    line.state_label = label(line.state);
    line.theme = project.says.theme;
    line.awarded_pence = stands.awarded_pence;
    for (auto const& one : project.says.partners)
        line.participants += one.part == project_part::participant ? 1 : 0;
    line.participants += static_cast<std::int64_t>(project.joined().size());
    for (auto const& one : project.says.principles)
        line.principles.push_back(one.principle);
    return line;
}

bool fits(changes::reader& view, project_record const& project, project_line const& line,
          projects_wish const& wish, std::int64_t organisation) {
    auto const names = [&](learning::principle wanted) {
        return std::find(line.principles.begin(), line.principles.end(), wanted) !=
               line.principles.end();
    };
    return (!wish.type || *wish.type == line.type) && (!wish.round || *wish.round == line.round) &&
           (!wish.state || *wish.state == line.state) &&
           (!wish.principle || names(*wish.principle)) &&
           (!wish.q || says_words(project, line.lead, *wish.q)) &&
           (organisation == 0 || is_in(view, project, organisation));
}

void show_members(changes::reader& view, project_record const& project, project_card& card) {
    for (auto const& one : project.says.partners) {
        project_member row{{}, one.name, one.part, one.amount_pence, false};
        if (one.organisation)
            row.organisation = who_is(view, *one.organisation);
        card.members.push_back(std::move(row));
    }
    for (auto const one : project.joined()) {
        auto const who = who_is(view, one);
        card.members.push_back({who, who.name, project_part::participant, {}, true});
    }
}

void show_events(project_record const& project, project_card& card) {
    bool told = false;
    for (auto const& one : project.events) {
        told = told || one.kind == project_event_kind::awarded ||
               one.kind == project_event_kind::entered;
        // When it was put on record here tells a reader nothing of the project.
        if (card.looks_after || (told && one.kind != project_event_kind::entered))
            card.events.push_back({one.kind, std::string{label(one.kind)}, one.effective,
                                   one.amount_pence, one.minute, one.reason});
    }
}

project_card card_of_project(changes::reader& view, project_file const& file) {
    auto const& says = file->says;
    auto const& stands = file.stands;
    project_card card;
    card.id = file->row.id;
    card.slug = file->row.slug;
    card.title = says.title;
    card.type = says.type;
    card.type_label = label(says.type);
    card.round = says.round.value_or(0);
    auto const* round = file.book->round_of(*file.record);
    if (round)
        card.round_title = round->terms.title;
    card.year = says.year;
    if (file->row.organisation)
        card.lead = who_is(view, *file->row.organisation);
    card.state = stands.state.value_or(project_state::idea);
    card.state_label = label(card.state);
    card.since = stands.since;
    card.starts = says.starts;
    card.due = stands.due;
    card.summary = says.summary;
    card.plan = says.plan;
    card.difference = says.difference;
    card.outcome = says.outcome;
    card.theme = says.theme;
    card.report_back = says.report_back;
    card.report_event = says.report_event;
    card.source = says.source;
    card.looks_after = looks_after_project(view, *file.record);
    if (card.looks_after || rules::is_public(card.state))
        card.asked_pence = says.asked_pence;
    card.awarded_pence = stands.awarded_pence;
    card.minute = stands.minute;
    card.principles = says.principles;
    show_members(view, *file.record, card);
    show_events(*file.record, card);
    auto const* grant = round ? round->terms.grant_for(says.type) : nullptr;
    if (card.looks_after)
        card.milestones =
            rules::milestones(stands, file->events, says.starts,
                              grant ? grant->interim_months : std::nullopt, view.today());
    return card;
}

project_event_kind kind_of(project_step step) {
    switch (step) {
    case project_step::interim_reported:
        return project_event_kind::interim_reported;
    case project_step::final_reported:
        return project_event_kind::final_reported;
    case project_step::published:
        return project_event_kind::published;
    case project_step::spread:
        return project_event_kind::spread;
    case project_step::extended:
        return project_event_kind::extended;
    case project_step::closed_unfinished:
        return project_event_kind::closed_unfinished;
    }
    return project_event_kind::published;
}

result<project_content> content_entered(changes::reader& view, enter_project_wish const& wish) {
    project_content says;
    says.type = wish.type;
    says.title = trim(wish.title);
    says.round = wish.round;
    says.year = wish.year;
    says.summary = trim(wish.summary);
    says.plan = trim(wish.plan.value_or(""));
    says.difference = trim(wish.difference.value_or(""));
    says.outcome = trim(wish.outcome.value_or(""));
    says.theme = trim(wish.theme.value_or(""));
    says.source = trim(wish.source.value_or(""));
    says.principles = wish.principles;
    for (auto const& name : wish.participants)
        says.partners.push_back(partner_called(view, name, project_part::participant));
    for (auto const& name : wish.match_funders)
        says.partners.push_back(partner_called(view, name, project_part::match_funder));
    std::vector<problem> faults;
    auto const need = [&](std::string field, std::string const& text, std::string message) {
        if (text.empty())
            faults.push_back({field, field + ".required", std::move(message)});
    };
    need("title", says.title, "Give the project a title");
    need("summary", says.summary, "Say what it was about");
    need("source", says.source, "Say where it was read");
    if (wish.published_on && *wish.published_on > view.today())
        faults.push_back({"published_on", "on.in_future", "Record it once it has happened"});
    if (!faults.empty())
        return invalid(std::move(faults));
    return says;
}

result<> may_join(changes::reader& view, project_file const& file, std::int64_t organisation) {
    if (is_in(view, *file.record, organisation)) {
        auto const joined = file->joined();
        bool const by_itself =
            std::find(joined.begin(), joined.end(), organisation) != joined.end();
        return by_itself ? conflict("join.already", "Your organisation has joined already")
                         : conflict("join.lead", "Your organisation is in this project already");
    }
    auto const state = file.stands.state;
    if (!state || !(rules::is_for_members(*state) || rules::is_under_way(*state)))
        return conflict("project.not_now", "Nobody can join it now");
    NETWORK_TRY(auto const stands,
                members::standing_of(view, {std::to_string(organisation), {}, {}}));
    for (auto const& one : stands.rights)
        if (one.entitlement == members::entitlement::take_part_in_projects && one.granted)
            return {};
    return forbidden("join.not_entitled",
                     "Only members whose tier may take part in projects can join");
}

result<project_card> joins(changes::unit_of_work& work, join_wish const& wish, bool taken_back) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    NETWORK_TRY(auto const file, readable_project(work, wish.project));
    if (!taken_back)
        NETWORK_CHECK(may_join(work, file, organisation));
    auto const joined = file->joined();
    if (taken_back && std::find(joined.begin(), joined.end(), organisation) == joined.end())
        return conflict("join.not_in", "Your organisation has not joined it");
    auto const person = work.by().person;
    project_store::insert_joining(work.db(),
                                  {0, file->row.id, organisation, taken_back,
                                   person != 0 ? std::optional{person} : std::nullopt, work.now()});
    work.record({.event = taken_back ? "learning.project_left" : "learning.project_joined",
                 .subject_kind = "project",
                 .subject = file->row.id,
                 .organisation = organisation});
    NETWORK_TRY(auto const after, project_called(work, std::to_string(file->row.id)));
    return card_of_project(work, after);
}

} // namespace

result<page<project_line>> list_projects(changes::reader& view, projects_wish const& wish) {
    std::int64_t organisation = 0;
    if (wish.organisation) {
        NETWORK_TRY(organisation, organisations::resolve(view, *wish.organisation));
    }
    auto const book = projects_of(view);
    auto const who = readership_of(view);
    page<project_line> found;
    for (auto const& project : book->projects()) {
        if (rules::sight_of(who, guarded_of(project, view.today()), view.today()) != sight::whole)
            continue;
        auto const lead = project.row.organisation ? who_is(view, *project.row.organisation)
                                                   : organisations::organisation_brief{};
        auto line = line_of(project, project.on(view.today()), lead);
        if (fits(view, project, line, wish, organisation))
            found.items.push_back(std::move(line));
    }
    std::stable_sort(found.items.begin(), found.items.end(), [](auto const& a, auto const& b) {
        return a.year != b.year ? a.year > b.year : a.id > b.id;
    });
    found.total = static_cast<std::int64_t>(found.items.size());
    return found;
}

result<project_card> show_project(changes::reader& view, project_reference const& wish) {
    NETWORK_TRY(auto const file, readable_project(view, wish.project));
    return card_of_project(view, file);
}

result<project_card> enter_project(changes::unit_of_work& work, enter_project_wish const& wish) {
    std::optional<std::int64_t> lead;
    if (wish.organisation) {
        NETWORK_TRY(lead, organisations::resolve(work, *wish.organisation));
    }
    if (wish.round && !projects_of(work)->round(*wish.round))
        return not_found("round.unknown", "There is no such round");
    NETWORK_TRY(auto const says, content_entered(work, wish));
    NETWORK_TRY(auto file, open_project(work, lead, says, {.kind = project_event_kind::entered}));
    if (wish.published_on)
        NETWORK_CHECK(take(work, file,
                           {.kind = project_event_kind::published,
                            .version = file->version,
                            .effective = *wish.published_on}));
    return card_of_project(work, file);
}

result<project_card> report_on_project(changes::unit_of_work& work, report_wish const& wish) {
    NETWORK_TRY(auto const called, project_called(work, wish.project));
    NETWORK_TRY(auto file, bid_of(work, wish.organisation, called->row.id));
    std::vector<problem> faults;
    if (trim(wish.text).empty())
        faults.push_back({"text", "text.required", "Say what was learnt"});
    if (wish.on && *wish.on > work.today())
        faults.push_back({"on", "on.in_future", "Record it once it has happened"});
    auto const& starts = file->says.starts;
    if (starts && wish.on.value_or(work.today()) < *starts)
        faults.push_back({"on", "on.before_start",
                          "It begins on " + day_text(*starts) + ": give that day or a later one"});
    if (!faults.empty())
        return invalid(std::move(faults));
    NETWORK_CHECK(
        take(work, file,
             {.kind = wish.report == report_kind::final ? project_event_kind::final_reported
                                                        : project_event_kind::interim_reported,
              .effective = wish.on.value_or(work.today()),
              .reason = std::string{trim(wish.text)}}));
    return card_of_project(work, file);
}

result<project_card> move_project(changes::unit_of_work& work, move_project_wish const& wish) {
    NETWORK_TRY(auto file, project_called(work, wish.project));
    std::vector<problem> faults;
    if (trim(wish.reason).empty())
        faults.push_back({"reason", "reason.required", "Say what there is to say"});
    if (wish.on && *wish.on > work.today())
        faults.push_back({"on", "on.in_future", "Record it once it has happened"});
    if (wish.step == project_step::extended && !wish.until)
        faults.push_back({"until", "until.required", "Say by when it is due now"});
    else if (wish.step == project_step::extended && file.stands.due &&
             *wish.until <= *file.stands.due)
        faults.push_back({"until", "until.not_later", "Give a later day than the one before"});
    if (!faults.empty())
        return invalid(std::move(faults));
    NETWORK_CHECK(take(work, file,
                       {.kind = kind_of(wish.step),
                        .effective = wish.on.value_or(work.today()),
                        .until = wish.step == project_step::extended ? wish.until : std::nullopt,
                        .reason = std::string{trim(wish.reason)}}));
    return card_of_project(work, file);
}

result<project_card> join_project(changes::unit_of_work& work, join_wish const& wish) {
    return joins(work, wish, false);
}

result<project_card> leave_project(changes::unit_of_work& work, join_wish const& wish) {
    return joins(work, wish, true);
}

} // namespace network::learning
