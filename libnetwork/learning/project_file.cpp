#include "libnetwork/learning/project_file.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/acting.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/register.hpp"

#include <algorithm>

namespace network::learning {
namespace {

error unknown_project() {
    return not_found("project.unknown", "There is no such project");
}

std::string free_slug(network::store::connection& db, std::string_view title) {
    constexpr std::size_t longest = 80;
    auto base = slug(title).substr(0, longest);
    while (!base.empty() && base.back() == '-')
        base.pop_back();
    // Digits alone mean the project of that number.
    if (base.find_first_not_of("0123456789") == std::string::npos)
        base = base.empty() ? "project" : "project-" + base;
    auto wanted = base;
    for (int number = 2; project_store::slug_is_taken(db, wanted); ++number)
        wanted = base + '-' + std::to_string(number);
    return wanted;
}

std::string line_of(project_principle const& one) {
    return std::string{to_word(one.principle)} + ": " + one.evidence;
}
std::string line_of(project_partner const& one) {
    return std::string{to_word(one.part)} + ": " + one.name +
           (one.amount_pence ? ", " + std::to_string(*one.amount_pence) : "");
}

template <class T>
std::optional<std::string> project_text_of(T const& value) {
    auto text = changes::detail::journal_text(value);
    return text && text->empty() ? std::nullopt : text;
}
template <class T>
std::optional<std::string> project_text_of(std::vector<T> const& list) {
    std::string lines;
    for (auto const& item : list)
        lines += (lines.empty() ? "" : "\n") + line_of(item);
    return lines.empty() ? std::nullopt : std::optional{lines};
}

std::vector<changes::field_change> differences(project_content const* before,
                                               project_content const& after) {
    std::vector<changes::field_change> found;
    using fields = boost::describe::describe_members<project_content, boost::describe::mod_public>;
    boost::mp11::mp_for_each<fields>([&](auto const& field) {
        changes::field_change change{field.name, {}, project_text_of(after.*field.pointer)};
        if (before)
            change.before = project_text_of(before->*field.pointer);
        if (change.before != change.after)
            found.push_back(std::move(change));
    });
    return found;
}

void note(changes::unit_of_work& work, project_store::project_row const& project,
          std::string_view what, std::vector<changes::field_change> changes) {
    work.record({.event = what,
                 .subject_kind = "project",
                 .subject = project.id,
                 .organisation = project.organisation.value_or(0),
                 .changes = std::move(changes)});
}

project_file file_in(changes::reader& view, std::shared_ptr<project_book const> book,
                     project_record const& record) {
    auto const stands = record.on(view.today());
    return {std::move(book), &record, stands};
}

void read_again(changes::unit_of_work& work, project_file& file) {
    auto const id = file.record->row.id;
    file.book = projects_of(work);
    file.record = file.book->find(id);
    file.stands = file.record->on(work.today());
}

project_event completed(changes::unit_of_work& work, std::int64_t project, project_event what) {
    what.project = project;
    what.person = acting_person(work);
    what.recorded_at = work.now();
    if (what.effective == date{})
        what.effective = work.today();
    return what;
}

void insert_noted(changes::unit_of_work& work, project_store::project_row const& row,
                  project_event const& what) {
    project_store::insert_event(work.db(), what);
    auto changes = changes::differences<project_event>(nullptr, &what);
    std::erase_if(changes, [](auto const& one) {
        return one.field == "recorded_at" || one.field == "person" || one.field == "project" ||
               one.after == std::optional<std::string>{""};
    });
    note(work, row, "learning.project_" + std::string{to_word(what.kind)}, std::move(changes));
}

} // namespace

result<project_file> project_called(changes::reader& view, std::string_view reference) {
    auto book = projects_of(view);
    auto const* record = book->called(reference);
    if (!record)
        return unknown_project();
    return file_in(view, std::move(book), *record);
}

result<project_file> readable_project(changes::reader& view, std::string_view reference) {
    NETWORK_TRY(auto file, project_called(view, reference));
    auto const sight =
        rules::sight_of(readership_of(view), guarded_of(*file.record, view.today()), view.today());
    if (sight != sight::whole)
        return unknown_project();
    return file;
}

result<project_file> bid_of(changes::reader& view, std::string_view organisation,
                            std::int64_t bid) {
    NETWORK_TRY(auto const id, organisations::resolve(view, organisation));
    NETWORK_TRY(auto file, project_called(view, std::to_string(bid)));
    auto const book = view.cached<organisations::register_book>();
    if (!file->row.organisation ||
        (*file->row.organisation != id &&
         living_form(*book, *file->row.organisation, view.today()) != id))
        return unknown_project();
    return file;
}

bool looks_after_project(changes::reader& view, project_record const& project) {
    return rules::looks_after(readership_of(view), guarded_of(project, view.today()));
}

project_partner partner_called(changes::reader& view, std::string_view given, project_part part,
                               std::optional<std::int64_t> amount) {
    project_partner one{{}, std::string{trim(given)}, part, amount};
    auto found = organisations::resolve(view, one.name);
    if (found.has_error())
        found = organisations::resolve(view, slug(one.name));
    if (found.has_error())
        return one;
    one.organisation = *found;
    one.name = who_is(view, *found).name;
    return one;
}

rules::bid_situation situation_of(changes::reader& view, project_file const& file) {
    rules::bid_situation about;
    about.today = view.today();
    auto const* round = file.book->round_of(*file.record);
    about.round = round ? &round->terms : nullptr;
    auto const book = view.cached<organisations::register_book>();
    auto const living = [&](std::int64_t one) { return living_form(*book, one, view.today()); };
    std::set<std::int64_t> members;
    auto const count = [&](std::int64_t one) {
        auto const stands = members::standing_of(view, {std::to_string(living(one)), {}, {}});
        if (stands.has_value() && stands->member)
            members.insert(stands->organisation);
        return stands;
    };
    about.lead_may_lead = !file->row.organisation;
    if (file->row.organisation) {
        auto const stands = count(*file->row.organisation);
        about.lead_why = "Only a member whose tier may lead projects can lead one";
        if (stands.has_value())
            for (auto const& one : stands->rights)
                if (one.entitlement == members::entitlement::lead_projects) {
                    about.lead_may_lead = one.granted;
                    about.lead_why = one.why.text;
                }
    }
    for (auto const& one : file->says.partners)
        if (one.part == project_part::participant && one.organisation)
            count(*one.organisation);
    about.members_in_it = static_cast<std::int64_t>(members.size());
    for (auto const& other : file.book->projects()) {
        auto const state = other.on(view.today()).state;
        if (other.row.id != file->row.id && other.says.round &&
            other.says.round == file->says.round && other.row.organisation &&
            file->row.organisation && state && rules::leads_in_round(*state) &&
            living(*other.row.organisation) == living(*file->row.organisation))
            about.leads_already = other.says.title;
    }
    return about;
}

result<members::cited_minute> cited_minute_of(changes::reader& view, std::string_view reference,
                                              std::string_view body) {
    if (trim(reference).empty())
        return invalid("minute", "minute.required", "Cite the minute of the " + std::string{body});
    auto found = members::minute_called(view, trim(reference));
    if (found.has_error())
        return invalid("minute", found.error().code, found.error().message);
    if (found->body != body)
        return invalid("minute", "minute.other_body",
                       "This minute is of another body: " + found->body);
    return std::move(*found);
}

result<> take(changes::unit_of_work& work, project_file& file, project_event what) {
    auto const made = completed(work, file->row.id, std::move(what));
    // Only the order of steps counts here: what a day alone brings about is no step.
    std::optional<project_state> before;
    for (auto const& one : file->events)
        if (auto const next = rules::after(before, one.kind))
            before = next;
    if (!rules::after(before, made.kind))
        return conflict("project.not_now",
                        "This cannot be done now: " +
                            std::string{file.stands.state ? label(*file.stands.state) : ""});
    insert_noted(work, file->row, made);
    read_again(work, file);
    return {};
}

void save_version(changes::unit_of_work& work, project_file& file, project_content const& says) {
    note(work, file->row, "learning.project_written", differences(&file->says, says));
    project_store::insert_version(work.db(), file->row.id, says, acting_person(work), work.now());
    read_again(work, file);
}

result<project_file> open_project(changes::unit_of_work& work, std::optional<std::int64_t> lead,
                                  project_content const& says, project_event first) {
    project_store::project_row row{0, free_slug(work.db(), says.title), lead, work.now()};
    row.id = project_store::insert_project(work.db(), row);
    first.version =
        project_store::insert_version(work.db(), row.id, says, acting_person(work), work.now());
    note(work, row, "learning.project_written", differences(nullptr, says));
    insert_noted(work, row, completed(work, row.id, std::move(first)));
    return project_called(work, std::to_string(row.id));
}

} // namespace network::learning
