#include "libnetwork/learning/resource_store.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/store/many_rows.hpp"

#include <boost/mp11/algorithm.hpp>

namespace network::learning::resource_store {
namespace {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

/// The columns of a version in the order in which `content` has them, lists left out.
struct version_text {
    std::string title, summary, teaser;
    std::optional<std::int64_t> year;
    std::string place;
    std::optional<learning::stage> stage;
    std::string stage_reason, problem, what_was_done, outcome, numbers, cost, differently;
    std::optional<std::int64_t> cost_pence;
    std::string body;
    std::optional<people::post> contact_post;
    learning::licence licence = licence::ogl_3;
    learning::language language = language::en;
    std::optional<std::int64_t> translation_of;
    std::string source_url, source_title;
    learning::visibility visibility = visibility::everyone;
    std::string body_code;
    std::optional<date> embargo_until;
};
BOOST_DESCRIBE_STRUCT(version_text, (),
                      (title, summary, teaser, year, place, stage, stage_reason, problem,
                       what_was_done, outcome, numbers, cost, differently, cost_pence, body,
                       contact_post, licence, language, translation_of, source_url, source_title,
                       visibility, body_code, embargo_until))

/// Copies the fields that both have, by name.
template <class To, class From>
void copy_fields(To& to, From const& from) {
    using fields = boost::describe::describe_members<version_text, boost::describe::mod_public>;
    using others = boost::describe::describe_members<content, boost::describe::mod_public>;
    boost::mp11::mp_for_each<fields>([&](auto const& mine) {
        boost::mp11::mp_for_each<others>([&](auto const& theirs) {
            if (std::string_view{mine.name} != theirs.name)
                return;
            if constexpr (std::is_same_v<To, content>) {
                using kind = std::remove_cvref_t<decltype(to.*theirs.pointer)>;
                if constexpr (std::is_same_v<kind,
                                             std::remove_cvref_t<decltype(from.*mine.pointer)>>)
                    to.*theirs.pointer = from.*mine.pointer;
            }
        });
    });
}

std::vector<principle_tag> principles_of(connection& db, std::int64_t version) {
    return select<principle_tag>(
        db,
        "select principle, weight, evidence from resource_version_principle"
        " where version = :version order by position",
        version);
}

std::vector<partner> partners_of(connection& db, std::int64_t version) {
    return select<partner>(db,
                           "select organisation, name, role from resource_version_partner"
                           " where version = :version order by position",
                           version);
}

void insert_lists(connection& db, std::int64_t version, content const& says) {
    for (auto const tier : says.tiers)
        execute(db, "insert into resource_version_tier (version, tier) values (:version, :tier)",
                version, tier);
    std::int64_t position = 0;
    for (auto const& theme : says.themes)
        execute(db,
                "insert into resource_version_theme (version, position, theme)"
                " values (:version, :position, :theme)",
                version, ++position, theme);
    position = 0;
    for (auto const& tag : says.principles)
        execute(db,
                "insert into resource_version_principle (version,"
                " position, principle, weight, evidence)"
                " values (:version, :position, :principle, :weight, :evidence)",
                version, ++position, tag.principle, tag.weight, tag.evidence);
    position = 0;
    for (auto const& one : says.partners)
        execute(db,
                "insert into resource_version_partner (version, position, organisation, name, role)"
                " values (:version, :position, :organisation, :name, :role)",
                version, ++position, one.organisation, one.name, one.role);
}

} // namespace

std::int64_t insert_resource(connection& db, resource_row const& row) {
    return insert(db,
                  "insert into resource (slug, kind, organisation, recorded_at, urn)"
                  " values (:slug, :kind, :organisation, :at, :urn) returning id",
                  row.slug, row.kind, row.organisation, row.recorded_at, row.urn);
}

void insert_version(connection& db, version_row& row, content const& says) {
    row.title = says.title;
    row.id = insert(
        db,
        "insert into resource_version (resource, number,"
        " title, summary, teaser, year, place, stage,"
        " stage_reason, problem, what_was_done, outcome,"
        " numbers, cost, differently, cost_pence, body,"
        " contact_post, licence, language, translation_of, source_url, source_title, visibility,"
        " body_code, embargo_until, note, person, recorded_at, urn)"
        " values (:resource, :number, :title, :summary, :teaser,"
        " :year, :place, :stage, :stage_reason,"
        " :problem, :what_was_done, :outcome, :numbers, :cost, :differently, :cost_pence, :body,"
        " :contact_post, :licence, :language, :translation_of, :source_url, :source_title,"
        " :visibility, :body_code, :embargo_until, :note, :person, :at, :urn) returning id",
        row.resource, row.number, says.title, says.summary, says.teaser, says.year, says.place,
        says.stage, says.stage_reason, says.problem, says.what_was_done, says.outcome, says.numbers,
        says.cost, says.differently, says.cost_pence, says.body, says.contact_post, says.licence,
        says.language, says.translation_of, says.source_url, says.source_title, says.visibility,
        says.body_code, says.embargo_until, row.note, row.person, row.recorded_at, row.urn);
    insert_lists(db, row.id, says);
}

std::int64_t insert_event(connection& db, event const& what) {
    return insert(db,
                  "insert into resource_event (resource, kind, version, effective, until, other,"
                  " reason, person, recorded_at) values (:resource, :kind, :version, :effective,"
                  " :until, :other, :reason, :person, :at) returning id",
                  what.resource, what.kind, what.version, what.effective, what.until, what.other,
                  what.reason, what.person, what.recorded_at);
}

bool insert_address(connection& db, std::string_view address, std::int64_t resource, instant at) {
    return execute(db,
                   "insert into resource_address (address, resource, recorded_at)"
                   " values (:address, :resource, :at) on conflict (address) do nothing",
                   address, resource, at) != 0;
}

std::vector<std::string> insert_addresses(connection& db, std::vector<std::string> const& addresses,
                                          std::int64_t resource, instant at) {
    network::store::many_rows rows{"insert into resource_address (address, resource, recorded_at)",
                                   3, " on conflict (address) do nothing"};
    for (auto const& address : addresses)
        rows.add(address, resource, at);
    auto const all = static_cast<std::int64_t>(addresses.size());
    std::vector<std::string> taken;
    if (rows.write(db) != all)
        for (auto const& address : addresses)
            if (find_address(db, address) != resource)
                taken.push_back(address);
    return taken;
}

void change_slug(connection& db, std::int64_t resource, std::string_view slug) {
    execute(db, "update resource set slug = :slug where id = :resource", slug, resource);
}

std::optional<resource_row> find(connection& db, std::int64_t id) {
    return select_one<resource_row>(
        db, "select id, slug, kind, organisation, recorded_at, urn from resource where id = :id",
        id);
}

std::optional<resource_row> find_slug(connection& db, std::string_view slug) {
    return select_one<resource_row>(
        db,
        "select id, slug, kind, organisation, recorded_at, urn from resource where slug = :slug",
        slug);
}

std::int64_t find_address(connection& db, std::string_view address) {
    return select_one<std::int64_t>(
               db, "select resource from resource_address where address = :address", address)
        .value_or(0);
}

std::optional<resource_row> find_called(connection& db, std::string_view reference) {
    if (auto const number = whole_number(reference))
        if (auto row = find(db, *number))
            return row;
    if (auto row = find_slug(db, reference))
        return row;
    auto const further = find_address(db, reference);
    return further != 0 ? find(db, further) : std::nullopt;
}

std::vector<resource_row> all(connection& db) {
    return select<resource_row>(
        db, "select id, slug, kind, organisation, recorded_at, urn from resource order by id");
}

std::vector<resource_row> of_organisation(connection& db,
                                          std::optional<std::int64_t> organisation) {
    if (!organisation)
        return select<resource_row>(
            db, "select id, slug, kind, organisation, recorded_at, urn from resource"
                " where organisation is null order by id desc");
    return select<resource_row>(
        db,
        "select id, slug, kind, organisation, recorded_at, urn from resource"
        " where organisation = :organisation order by id desc",
        *organisation);
}

std::vector<version_row> versions_of(connection& db, std::int64_t resource) {
    return select<version_row>(db,
                               "select id, resource, number, title, note, person, recorded_at, urn"
                               " from resource_version where resource = :resource order by number",
                               resource);
}

std::vector<version_row> all_versions(connection& db) {
    return select<version_row>(db,
                               "select id, resource, number, title, note, person, recorded_at, urn"
                               " from resource_version order by id");
}

std::optional<version_row> find_version(connection& db, std::int64_t version) {
    return select_one<version_row>(
        db,
        "select id, resource, number, title, note, person, recorded_at, urn"
        " from resource_version where id = :version",
        version);
}

content content_of(connection& db, std::int64_t version) {
    auto const text = select_one<version_text>(
        db,
        "select title, summary, teaser, year, place, stage, stage_reason, problem, what_was_done,"
        " outcome, numbers, cost, differently, cost_pence, body, contact_post, licence, language,"
        " translation_of, source_url, source_title, visibility, body_code, embargo_until"
        " from resource_version where id = :version",
        version);
    if (!text)
        throw failure(status::internal, "resource.version_unknown",
                      "no such version of a resource");
    content says;
    copy_fields(says, *text);
    says.tiers = select<members::tier>(
        db, "select tier from resource_version_tier where version = :version order by tier",
        version);
    says.themes = select<std::string>(
        db, "select theme from resource_version_theme where version = :version order by position",
        version);
    says.principles = principles_of(db, version);
    says.partners = partners_of(db, version);
    return says;
}

std::vector<event> events_of(connection& db, std::int64_t resource) {
    return select<event>(
        db,
        "select id, resource, kind, version, effective, until, other, reason, person,"
        " recorded_at from resource_event where resource = :resource order by id",
        resource);
}

std::vector<event> all_events(connection& db) {
    return select<event>(db, "select id, resource, kind, version, effective, until, other, reason,"
                             " person, recorded_at from resource_event order by resource, id");
}

std::vector<std::int64_t> changed_since(connection& db, std::int64_t number) {
    return select<std::int64_t>(db,
                                "select distinct subject from journal where number > :number"
                                " and subject_kind = 'resource' order by subject",
                                number);
}

} // namespace network::learning::resource_store
