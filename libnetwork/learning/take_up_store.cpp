#include "libnetwork/learning/take_up_store.hpp"

namespace network::learning::take_up_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

std::int64_t insert_adoption(connection& db, std::int64_t root, adoption const& who,
                             adoption_version const& says, stamp const& by) {
    auto const first = root == 0 ? std::nullopt : std::optional{root};
    return insert(
        db,
        "insert into adoption (root, organisation, resource, project, tried_on, result, changed,"
        " cost, cost_pence, happened, contact_post, visibility, study, withdrawn, person,"
        " recorded_at) values (:root, :organisation, :resource, :project, :tried_on, :result,"
        " :changed, :cost, :cost_pence, :happened, :post, :visibility, :study, :withdrawn,"
        " :person, :at) returning id",
        first, who.organisation, who.resource, who.project, says.tried_on, says.result,
        says.changed, says.cost, says.cost_pence, says.happened, says.contact_post, says.visibility,
        says.study, says.withdrawn, by.person, by.at);
}

std::vector<adoption> adoptions(connection& db) {
    return select<adoption>(
        db,
        "select id, organisation, resource, project, tried_on, result, changed, cost, cost_pence,"
        " happened, contact_post, visibility, study, withdrawn, recorded_at, person, corrections"
        " from adoption_as_known order by id");
}

std::optional<adoption> find_adoption(connection& db, std::int64_t id) {
    return select_one<adoption>(
        db,
        "select id, organisation, resource, project, tried_on, result, changed, cost, cost_pence,"
        " happened, contact_post, visibility, study, withdrawn, recorded_at, person, corrections"
        " from adoption_as_known where id = :id",
        id);
}

std::int64_t insert_useful(connection& db, useful_mark const& mark, stamp const& by) {
    return insert(
        db,
        "insert into useful_mark (resource, organisation, taken_back, person, recorded_at)"
        " values (:resource, :organisation, :taken_back, :person, :at) returning id",
        mark.resource, mark.organisation, mark.taken_back, mark.person, by.at);
}

std::vector<useful_mark> useful_marks(connection& db) {
    return select<useful_mark>(
        db, "select resource, organisation, taken_back, person from useful_mark order by id");
}

std::int64_t insert_link(connection& db, lineage_link const& link) {
    return insert(
        db,
        "insert into lineage_link (kind, from_resource, from_project, to_resource, to_project,"
        " reason, person, recorded_at) values (:kind, :from_resource, :from_project,"
        " :to_resource, :to_project, :reason, :person, :at) returning id",
        link.kind, link.from_resource, link.from_project, link.to_resource, link.to_project,
        link.reason, link.person, link.recorded_at);
}

void take_link_back(connection& db, lineage_link const& link, stamp const& by) {
    execute(db,
            "insert into lineage_link (kind, from_resource,"
            " from_project, to_resource, to_project, reason,"
            " takes_back, person, recorded_at) values (:kind, :from_resource, :from_project,"
            " :to_resource, :to_project, :reason, :takes_back, :person, :at)",
            link.kind, link.from_resource, link.from_project, link.to_resource, link.to_project,
            link.reason, link.id, by.person, by.at);
}

std::vector<lineage_link> links(connection& db) {
    return select<lineage_link>(
        db, "select l.id, l.kind, l.from_resource, l.from_project,"
            " l.to_resource, l.to_project, l.reason,"
            " l.person, l.recorded_at from lineage_link l where l.takes_back is null and not exists"
            " (select 1 from lineage_link b where b.takes_back = l.id) order by l.id");
}

namespace {

std::vector<std::int64_t> told_by_import(connection& db, std::int64_t import,
                                         std::string_view event) {
    return select<std::int64_t>(
        db, "select subject from journal where import = :import and event = :event order by number",
        import, event);
}

} // namespace

std::vector<std::int64_t> links_of_import(connection& db, std::int64_t import) {
    return told_by_import(db, import, "learning.lineage_linked");
}

std::vector<std::int64_t> adoptions_of_import(connection& db, std::int64_t import) {
    return told_by_import(db, import, "learning.adoption_recorded");
}

bool changed_since(connection& db, std::int64_t number) {
    return select_one<std::int64_t>(db,
                                    "select number from journal where number > :number and"
                                    " (subject_kind = 'adoption' or subject_kind = 'useful_mark'"
                                    " or subject_kind = 'lineage') limit 1",
                                    number)
        .has_value();
}

} // namespace network::learning::take_up_store
