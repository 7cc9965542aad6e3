#include "libnetwork/learning/library_copy_store.hpp"

namespace network::learning::library_copy_store {

using network::store::execute;

void make_tables(connection& file) {
    file.run_script(
        "create table manifest (name text primary key, value text not null);"
        "create table principle (code text primary key, name text not null, about text not null);"
        "create table organisation (slug text primary key, name text not null, kind text not null,"
        " nation text not null);"
        "create table resource (id integer primary key,"
        " slug text not null unique, urn text not null,"
        " kind text not null, organisation text,"
        " organisation_name text not null, title text not null,"
        " summary text not null, year integer, place text not null,"
        " stage text, problem text not null,"
        " what_was_done text not null, outcome text not null,"
        " numbers text not null, cost text not null,"
        " differently text not null, body text not null, body_text text not null,"
        " licence text not null, language text not null,"
        " source_url text not null, published text not null, spellings text not null);"
        "create table resource_principle (resource integer not null references resource (id),"
        " principle text not null references principle (code), weight text not null,"
        " evidence text not null, primary key (resource, principle));"
        "create table resource_theme (resource integer not null references resource (id),"
        " theme text not null, primary key (resource, theme));"
        "create table resource_partner (resource integer not null references resource (id),"
        " name text not null, role text not null, organisation text);"
        "create table adoption (id integer primary key, adopter text not null,"
        " adopter_name text not null, of_kind text not null, title text not null,"
        " path text not null, resource integer references resource (id),"
        " tried_on text not null, result text not null, happened text not null,"
        " changed text not null, cost text not null, cost_pence integer, contact_post text,"
        " visibility text not null, study_title text not null, study_path text not null);"
        "create table lineage (from_kind text not null, from_id integer not null,"
        " from_title text not null, from_path text not null, how text not null,"
        " to_kind text not null, to_id integer not null, to_title text not null,"
        " to_path text not null);"
        "create table pack_item (pack integer not null references resource (id),"
        " position integer not null, resource integer not null, slug text not null,"
        " title text not null, note text not null, primary key (pack, position))");
}

void insert_resource(connection& file, std::int64_t id, resource_export_row const& row,
                     std::string_view organisation_name, searched_text const& found_by) {
    auto const organisation =
        row.organisation.empty() ? std::optional<std::string>{} : std::optional{row.organisation};
    execute(
        file,
        "insert into resource (id, slug, urn, kind, organisation,"
        " organisation_name, title, summary,"
        " year, place, stage, problem, what_was_done, outcome, numbers, cost, differently, body,"
        " body_text, licence, language, source_url, published, spellings) values (:id, :slug, "
        ":urn, :kind, :organisation,"
        " :name, :title, :summary, :year, :place, :stage,"
        " :problem, :done, :outcome, :numbers, :cost,"
        " :differently, :body, :body_text, :licence, :language, :source, :published, :spellings)",
        id, row.slug, row.urn, row.kind, organisation, organisation_name, row.title, row.summary,
        row.year, row.place, row.stage, row.problem, row.what_was_done, row.outcome, row.numbers,
        row.cost, row.differently, row.body, found_by.body, row.licence, row.language,
        row.source_url, row.published, found_by.spellings);
}

void insert_partner(connection& file, std::int64_t resource, std::string_view name,
                    std::string_view role, std::string_view organisation) {
    auto const known = organisation.empty() ? std::optional<std::string>{}
                                            : std::optional{std::string{organisation}};
    execute(file,
            "insert into resource_partner (resource, name, role, organisation)"
            " values (:resource, :name, :role, :organisation)",
            resource, name, role, known);
}

void insert_adoption(connection& file, adoption_row const& row,
                     std::optional<std::int64_t> resource) {
    execute(file,
            "insert into adoption (id, adopter, adopter_name, of_kind, title, path, resource,"
            " tried_on, result, happened, changed, cost, cost_pence, contact_post, visibility,"
            " study_title, study_path) values (:id, :adopter, :name, :of_kind, :title, :path,"
            " :resource, :tried_on, :result, :happened, :changed, :cost, :pence, :post,"
            " :visibility, :study, :study_path)",
            row.id, row.adopter.slug, row.adopter_then, row.of, row.title, row.path, resource,
            row.tried_on, row.result, row.happened, row.changed, row.cost, row.cost_pence,
            row.contact_post, row.visibility, row.study_title, row.study_path);
}

void insert_step(connection& file, lineage_step const& step) {
    execute(file,
            "insert into lineage (from_kind, from_id, from_title, from_path, how, to_kind, to_id,"
            " to_title, to_path) values (:from_kind, :from_id, :from_title, :from_path, :how,"
            " :to_kind, :to_id, :to_title, :to_path)",
            step.from.kind, step.from.id, step.from.title, step.from.path, step.kind, step.to.kind,
            step.to.id, step.to.title, step.to.path);
}

void insert_pack_item(connection& file, std::int64_t pack, pack_item const& item) {
    execute(file,
            "insert into pack_item (pack, position, resource, slug, title, note)"
            " values (:pack, :position, :resource, :slug, :title, :note)",
            pack, item.position, item.resource.id, item.resource.slug, item.resource.title,
            item.note);
}

void insert_tag(connection& file, std::int64_t resource, principle_tag const& tag) {
    execute(file,
            "insert into resource_principle (resource, principle, weight, evidence)"
            " values (:resource, :principle, :weight, :evidence)",
            resource, tag.principle, tag.weight, tag.evidence);
}

void insert_theme(connection& file, std::int64_t resource, std::string_view theme) {
    execute(file, "insert into resource_theme (resource, theme) values (:resource, :theme)",
            resource, theme);
}

void insert_principle(connection& file, std::string_view code, std::string_view name,
                      std::string_view about) {
    execute(file, "insert into principle (code, name, about) values (:code, :name, :about)", code,
            name, about);
}

void insert_organisation(connection& file, std::string_view slug, std::string_view name,
                         std::string_view kind, std::string_view nation) {
    execute(file,
            "insert or ignore into organisation (slug, name, kind, nation)"
            " values (:slug, :name, :kind, :nation)",
            slug, name, kind, nation);
}

void state(connection& file, std::string_view name, std::string_view value) {
    execute(file, "insert into manifest (name, value) values (:name, :value)", name, value);
}

void make_index(connection& file) {
    // What is searched: every box, the text without its marks, who had a part in it, and the
    // spellings that the index itself does not know to be the same.
    file.run_script(
        "create view searched as select r.id as id, r.title as title, r.summary as summary,"
        " r.place as place, r.problem as problem, r.what_was_done as what_was_done,"
        " r.outcome as outcome, r.numbers as numbers, r.cost as cost,"
        " r.differently as differently, r.body_text as body_text,"
        " r.organisation_name as organisation_name,"
        " (select group_concat(p.name, '; ') from resource_partner p where p.resource = r.id)"
        " as partners,"
        " (select group_concat(t.evidence, '; ') from resource_principle t"
        " where t.resource = r.id) as evidence,"
        " r.spellings as spellings from resource r;"
        "create index resource_partner_by_resource on resource_partner (resource);"
        "create virtual table search using fts5(title, summary, place, problem, what_was_done,"
        " outcome, numbers, cost, differently, body_text, organisation_name, partners, evidence,"
        " spellings, content='searched', content_rowid='id',"
        " tokenize='porter unicode61 remove_diacritics 2');"
        "insert into search (search) values ('rebuild')");
}

std::optional<std::string> stated(connection& file, std::string_view name) {
    return network::store::select_one<std::string>(
        file, "select value from manifest where name = :name", name);
}

} // namespace network::learning::library_copy_store
