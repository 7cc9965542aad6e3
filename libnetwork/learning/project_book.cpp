#include "libnetwork/learning/project_book.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/changes/journal.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/register.hpp"

#include <algorithm>

namespace network::learning {
namespace {

project_record record_of(network::store::connection& db, project_store::project_row row) {
    project_record made;
    auto const newest = project_store::newest_version_of(db, row.id);
    made.row = std::move(row);
    made.version = newest.id;
    made.number = newest.number;
    if (newest.id != 0)
        made.says = project_store::content_of(db, newest.id);
    made.events = project_store::events_of(db, made.row.id);
    made.joinings = project_store::joinings_of(db, made.row.id);
    return made;
}

} // namespace

std::vector<std::int64_t> project_record::joined() const {
    std::vector<std::int64_t> in;
    for (auto const& one : joinings) {
        std::erase(in, one.organisation);
        if (!one.taken_back)
            in.push_back(one.organisation);
    }
    return in;
}

std::shared_ptr<project_book const>
project_book::load(network::store::connection& db, std::shared_ptr<project_book const> previous) {
    auto const newest = changes::newest(db);
    // A journal that has shrunk is another journal: the store was restored from a copy.
    if (previous && previous->number_ <= newest &&
        !project_store::changed_since(db, previous->number_)) {
        if (previous->number_ == newest)
            return previous;
        auto same = std::make_shared<project_book>(*previous);
        same->number_ = newest;
        return same;
    }
    auto made = std::make_shared<project_book>();
    made->number_ = newest;
    made->rounds_ = project_store::rounds(db);
    for (auto& row : project_store::projects(db))
        made->projects_.push_back(record_of(db, std::move(row)));
    return made;
}

project_record const* project_book::find(std::int64_t id) const {
    auto const place =
        std::lower_bound(projects_.begin(), projects_.end(), id,
                         [](auto const& one, std::int64_t wanted) { return one.row.id < wanted; });
    return place != projects_.end() && place->row.id == id ? &*place : nullptr;
}

project_record const* project_book::called(std::string_view reference) const {
    if (auto const number = whole_number(reference)) // first, as of resources
        if (auto const* found = find(*number))
            return found;
    for (auto const& one : projects_)
        if (one.row.slug == reference)
            return &one;
    return nullptr;
}

project_store::round_record const* project_book::round(std::int64_t number) const {
    for (auto const& one : rounds_)
        if (one.terms.number == number)
            return &one;
    return nullptr;
}

project_store::round_record const* project_book::round_of(project_record const& project) const {
    return project.says.round ? round(*project.says.round) : nullptr;
}

std::shared_ptr<project_book const> projects_of(changes::reader& view) {
    if (dynamic_cast<changes::unit_of_work*>(&view))
        return project_book::load(view.db(), nullptr);
    return view.cached<project_book>();
}

guarded guarded_of(project_record const& project, date day) {
    guarded who;
    who.organisation = project.row.organisation.value_or(0);
    auto const stands = project.on(day);
    if (!stands.state)
        return who;
    who.readable = rules::is_public(*stands.state) || rules::is_for_members(*stands.state);
    who.visibility = rules::is_public(*stands.state) ? visibility::everyone : visibility::members;
    return who;
}

std::int64_t living_form(organisations::register_book const& book, std::int64_t organisation,
                         date day) {
    std::set<std::int64_t> seen;
    while (seen.insert(organisation).second) {
        auto const* record = book.record(organisation);
        if (!record)
            return organisation;
        auto next = organisations::rules::merged_into(*record, std::nullopt);
        if (next == 0) {
            if (organisations::rules::life_of(*record, std::nullopt).holds(day))
                return organisation;
            std::set<std::int64_t> successors;
            for (auto const& one : record->successions)
                if (one->effective <= day &&
                    organisations::rules::stands(*one, record->successions, std::nullopt))
                    for (auto const& link : one->links)
                        if (link.predecessor == organisation)
                            successors.insert(link.successor);
            if (successors.size() != 1)
                return organisation;
            next = *successors.begin();
        }
        organisation = next;
    }
    return organisation;
}

organisations::organisation_brief who_is(changes::reader& view, std::int64_t organisation) {
    auto const source = organisations::records_of(view);
    auto const* record = source->record(organisation);
    if (!record)
        return {};
    return organisations::brief_of(*record, {view.today(), std::nullopt});
}

} // namespace network::learning
