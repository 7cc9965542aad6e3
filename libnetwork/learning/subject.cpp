#include "libnetwork/learning/subject.hpp"

#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/project_book.hpp"

namespace network::learning {
namespace {

error unknown_node(node_kind kind) {
    return kind == node_kind::project ? not_found("project.unknown", "There is no such project")
                                      : not_found("resource.unknown", "There is no such resource");
}

std::optional<subject> resource_subject(changes::reader& view, std::int64_t id) {
    auto const day = catalogue_today(view);
    auto const* found = day->find(id);
    if (!found)
        return std::nullopt;
    subject made{{node_kind::resource, id},
                 found->card->title,
                 "/resources/" + found->slug(),
                 std::string{label(found->record->row.kind)},
                 found->record->row.organisation.value_or(0),
                 found->card->contact_post,
                 found->card->year,
                 {},
                 found->who};
    for (auto const& tag : found->card->principles)
        made.principles.push_back(tag.principle);
    return made;
}

std::optional<subject> project_subject(changes::reader& view, std::int64_t id) {
    auto const book = projects_of(view);
    auto const* found = book->find(id);
    if (!found)
        return std::nullopt;
    subject made{{node_kind::project, id},
                 found->says.title,
                 "/projects/" + found->row.slug,
                 std::string{label(found->says.type)},
                 found->row.organisation.value_or(0),
                 people::post::officer_lead,
                 found->says.year,
                 {},
                 guarded_of(*found, view.today())};
    for (auto const& one : found->says.principles)
        made.principles.push_back(one.principle);
    return made;
}

} // namespace

std::optional<subject> subject_of(changes::reader& view, readership const& who, node const& what) {
    auto made = what.kind == node_kind::resource  ? resource_subject(view, what.id)
                : what.kind == node_kind::project ? project_subject(view, what.id)
                                                  : std::nullopt;
    if (!made)
        return std::nullopt;
    made->sight = rules::sight_of(who, made->who, view.today());
    if (made->sight == sight::none)
        return std::nullopt;
    return made;
}

result<subject> subject_called(changes::reader& view, std::optional<std::string> const& resource,
                               std::optional<std::string> const& project) {
    if (resource.has_value() == project.has_value())
        return invalid("resource", "subject.one", "Name a resource or a project");
    auto const kind = resource ? node_kind::resource : node_kind::project;
    std::int64_t id = 0;
    if (resource) {
        auto const row = resource_store::find_called(view.db(), *resource);
        id = row ? row->id : 0;
    } else if (auto const book = projects_of(view); auto const* found = book->called(*project))
        id = found->row.id;
    auto made = subject_of(view, readership_of(view), {kind, id});
    if (!made || made->sight != sight::whole)
        return unknown_node(kind);
    return std::move(*made);
}

} // namespace network::learning
