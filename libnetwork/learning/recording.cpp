#include "libnetwork/learning/recording.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/acting.hpp"
#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/resource_store.hpp"

#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <array>

namespace network::learning {
namespace {

std::string line_of(std::string const& text) {
    return text;
}
std::string line_of(members::tier tier) {
    return std::string{to_word(tier)};
}
std::string line_of(principle_tag const& tag) {
    return std::string{to_word(tag.principle)} + " (" + std::string{to_word(tag.weight)} +
           "): " + tag.evidence;
}
std::string line_of(partner const& one) {
    return std::string{to_word(one.role)} + ": " + one.name;
}

template <class T>
std::optional<std::string> text_of(std::vector<T> const& list) {
    if (list.empty())
        return std::nullopt;
    std::string lines;
    for (auto const& item : list)
        lines += (lines.empty() ? "" : "\n") + line_of(item);
    return lines;
}
template <class T>
std::optional<std::string> text_of(T const& value) {
    auto text = changes::detail::journal_text(value);
    return text && text->empty() ? std::nullopt : text;
}

/// Words that stand for something else at the place of a name.
constexpr std::array reserved{"facets", "mine", "new", "policy", "related", "waiting"};

/// Digits alone mean the resource of that number, so they can be nobody's name.
bool is_reserved(std::string_view slug) {
    return slug.find_first_not_of("0123456789") == std::string_view::npos ||
           std::find(reserved.begin(), reserved.end(), slug) != reserved.end();
}

bool is_free(network::store::connection& db, std::string const& slug) {
    return !is_reserved(slug) && !resource_store::find_slug(db, slug) &&
           resource_store::find_address(db, slug) == 0;
}

std::string free_slug(network::store::connection& db, std::string_view title, resource_kind kind) {
    constexpr std::size_t longest = 80;
    auto base = slug(title).substr(0, longest);
    while (!base.empty() && base.back() == '-')
        base.pop_back();
    if (base.empty())
        base = slug(label(kind));
    auto wanted = base;
    for (int number = 2; !is_free(db, wanted); ++number)
        wanted = base + '-' + std::to_string(number);
    return wanted;
}

void note(changes::unit_of_work& work, resource_store::resource_row const& resource,
          std::string_view what, bool tombstone, std::vector<changes::field_change> changes) {
    work.record({.event = what,
                 .subject_kind = "resource",
                 .subject = resource.id,
                 .organisation = resource.organisation.value_or(0),
                 .tombstone = tombstone,
                 .changes = std::move(changes)});
}

} // namespace

std::vector<changes::field_change> differences(content const* before, content const* after) {
    std::vector<changes::field_change> found;
    using fields = boost::describe::describe_members<content, boost::describe::mod_public>;
    boost::mp11::mp_for_each<fields>([&](auto const& field) {
        changes::field_change change{field.name, {}, {}};
        if (before)
            change.before = text_of(before->*field.pointer);
        if (after)
            change.after = text_of(after->*field.pointer);
        if (change.before != change.after)
            found.push_back(std::move(change));
    });
    return found;
}

resource_store::resource_row open_resource(changes::unit_of_work& work, resource_kind kind,
                                           std::optional<std::int64_t> organisation,
                                           std::string_view title, std::optional<std::string> urn) {
    resource_store::resource_row row{
        0, free_slug(work.db(), title, kind), kind, organisation, work.now(), std::move(urn)};
    row.id = resource_store::insert_resource(work.db(), row);
    std::vector<changes::field_change> changes{{"slug", std::nullopt, row.slug},
                                               {"kind", std::nullopt, std::string{to_word(kind)}}};
    if (row.urn)
        changes.push_back({"urn", std::nullopt, row.urn});
    note(work, row, "learning.resource_opened", false, std::move(changes));
    return row;
}

resource_store::version_row save_version(changes::unit_of_work& work,
                                         resource_store::resource_row const& resource,
                                         content const& says, std::string_view what_changed,
                                         std::optional<std::string> urn) {
    auto const earlier = resource_store::versions_of(work.db(), resource.id);
    std::optional<content> before;
    if (!earlier.empty())
        before = resource_store::content_of(work.db(), earlier.back().id);
    auto const number = earlier.empty() ? 1 : earlier.back().number + 1;
    resource_store::version_row row{
        0,          resource.id,   number, {}, std::string{what_changed}, acting_person(work),
        work.now(), std::move(urn)};
    resource_store::insert_version(work.db(), row, says);
    event drafted;
    drafted.resource = resource.id;
    drafted.version = row.id;
    drafted.effective = work.today();
    drafted.reason = row.note;
    drafted.person = row.person;
    drafted.recorded_at = work.now();
    resource_store::insert_event(work.db(), drafted);
    note(work, resource, "learning.drafted", false,
         differences(before ? &*before : nullptr, &says));
    return row;
}

std::int64_t record_event_alone(changes::unit_of_work& work,
                                resource_store::resource_row const& resource, event what) {
    what.resource = resource.id;
    what.person = acting_person(work);
    what.recorded_at = work.now();
    auto const id = resource_store::insert_event(work.db(), what);
    auto const gone = what.kind == event_kind::withdrawn;
    auto changes = changes::differences<event>(nullptr, &what);
    std::erase_if(changes, [](auto const& one) {
        return one.field == "recorded_at" || one.field == "person" || one.field == "resource";
    });
    note(work, resource, "learning." + std::string{to_word(what.kind)}, gone, std::move(changes));
    return id;
}

std::int64_t record_event(changes::unit_of_work& work, resource_store::resource_row const& resource,
                          event what) {
    auto const id = record_event_alone(work, resource, what);
    if (what.kind == event_kind::published && what.version)
        index_version(work, resource, *what.version);
    return id;
}

result<> rename_address(changes::unit_of_work& work, resource_store::resource_row& resource,
                        std::string_view wanted) {
    if (wanted.empty() || slug(wanted) != wanted)
        return invalid("slug", "slug", "Use small letters, digits and hyphens");
    if (wanted == resource.slug)
        return {};
    if (is_reserved(wanted))
        return invalid("slug", "slug.reserved",
                       "Digits alone are a number, and some words are pages of the library. Choose "
                       "another");
    auto const other = resource_store::find_address(work.db(), wanted);
    if (resource_store::find_slug(work.db(), wanted) || (other != 0 && other != resource.id))
        return conflict("resource.slug_taken", "Another resource has or had this address");
    resource_store::insert_address(work.db(), resource.slug, resource.id, work.now());
    resource_store::change_slug(work.db(), resource.id, wanted);
    note(work, resource, "learning.address_changed", false,
         {{"slug", resource.slug, std::string{wanted}}});
    resource.slug = wanted;
    return {};
}

} // namespace network::learning
