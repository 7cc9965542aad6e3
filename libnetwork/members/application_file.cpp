// Loads, works the state out, appends.
#include "libnetwork/members/application_file.hpp"

#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

#include <algorithm>

namespace network::members {
namespace {

using organisations::attribute;

error unknown() {
    return not_found("application.unknown", "There is no such application here");
}

} // namespace

application_store::version const* application_file::open_version() const {
    return versions.empty() || versions.front().submitted_at ? nullptr : &versions.front();
}

application_store::version const* application_file::sent_version() const {
    for (auto const& one : versions)
        if (one.submitted_at)
            return &one;
    return nullptr;
}

application_event const* application_file::last(application_step wanted) const {
    for (auto one = steps.rbegin(); one != steps.rend(); ++one)
        if (one->step == wanted)
            return &*one;
    return nullptr;
}

std::optional<date> application_file::submitted_on() const {
    for (auto const& one : steps)
        if (one.step == application_step::submitted)
            return one.effective;
    return std::nullopt;
}

result<application_file> file_of(changes::reader& view, std::int64_t application) {
    auto const row = application_store::find_application(view.db(), application);
    if (!row)
        return unknown();
    application_file file{*row, application_store::versions_of(view.db(), application),
                          application_store::steps_of(view.db(), application),
                          application_state::draft};
    file.state = rules::state_of(file.steps).value_or(application_state::draft);
    return file;
}

result<application_file> file_in(changes::reader& view, std::string_view organisation,
                                 std::int64_t application) {
    NETWORK_TRY(auto const wanted, organisations::resolve(view, organisation));
    NETWORK_TRY(auto file, file_of(view, application));
    // Entries of the register may have been merged since: compare those that were kept.
    NETWORK_TRY(auto const mine,
                organisations::resolve(view, std::to_string(file.row.organisation)));
    if (mine != wanted)
        return unknown();
    return file;
}

result<> take(changes::unit_of_work& work, application_file& file, step_taken const& what) {
    auto const before = file.steps.empty() ? std::nullopt : std::optional{file.state};
    auto const next = rules::after(before, what.step);
    if (!next)
        return conflict("application.not_now",
                        "This cannot be done now. The application stands at: " +
                            std::string{label(file.state)});
    application_event step{
        0,         file.row.id, what.step,   what.version, what.effective.value_or(work.today()),
        what.body, what.minute, what.reason, work.now(),   {}};
    if (work.by().person != 0)
        step.person = work.by().person;
    step.id = application_store::insert_step(work.db(), step);
    std::vector<changes::field_change> said{
        {"state", before ? std::optional{std::string{to_word(*before)}} : std::nullopt,
         std::string{to_word(*next)}}};
    for (auto const& [field, text] :
         {std::pair{"body", &what.body}, {"minute", &what.minute}, {"reason", &what.reason}})
        if (!text->empty())
            said.push_back({field, {}, *text});
    work.record({.event = "members.application_step",
                 .subject_kind = "application",
                 .subject = file.row.id,
                 .organisation = file.row.organisation,
                 .changes = std::move(said)});
    file.steps.push_back(std::move(step));
    file.state = *next;
    return {};
}

void open_next_version(changes::unit_of_work& work, application_file& file) {
    auto const* sent = file.versions.empty() ? nullptr : &file.versions.front();
    auto const number = sent ? sent->number + 1 : 1;
    auto const id = application_store::insert_version(work.db(), file.row.id, number, work.now());
    std::optional<tier> asked;
    if (sent) {
        application_store::save_answers(work.db(), id,
                                        application_store::answers_in(work.db(), sent->id));
        asked = sent->tier;
    }
    file.versions.insert(file.versions.begin(),
                         {id, file.row.id, number, work.now(), std::nullopt, asked});
}

std::vector<problem> problems_before_sending(changes::reader& view, application_file const& file,
                                             application_answers const& answers) {
    auto const organisation = file.row.organisation;
    auto problems = rules::gaps_in(answers, is_political_group(view, organisation), view.today());
    if (!answers.tier)
        return problems;
    auto const asked = qualifies(view, {std::to_string(organisation), answers.tier, std::nullopt});
    if (asked.has_error())
        problems.push_back({"tier", asked.error().code, asked.error().message});
    else
        for (auto const& row : asked->tiers)
            if (row.tier == *answers.tier && !row.qualifies)
                problems.push_back({"tier", row.why.rule, row.why.text});
    return problems;
}

std::int64_t council_of(changes::reader& view, std::int64_t organisation) {
    auto const source = organisations::records_of(view);
    auto const* record = source->record(organisation);
    if (!record)
        return organisation;
    auto const state = organisations::state_of(*source, *record, {view.today(), std::nullopt});
    auto const* group_of = state[attribute::group_of];
    return group_of && group_of->other ? *group_of->other : organisation;
}

bool is_political_group(changes::reader& view, std::int64_t organisation) {
    auto const source = organisations::records_of(view);
    auto const* record = source->record(organisation);
    if (!record)
        return false;
    auto const state = organisations::state_of(*source, *record, {view.today(), std::nullopt});
    return state.word<organisations::organisation_kind>(attribute::kind) ==
           organisations::organisation_kind::political_group;
}

organisations::organisation_brief brief(changes::reader& view, std::int64_t organisation) {
    auto const source = organisations::records_of(view);
    auto const* record = source->record(organisation);
    if (!record)
        return {};
    return organisations::brief_of(*record, {view.today(), std::nullopt});
}

} // namespace network::members
