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
        " differently text not null, body text not null,"
        " licence text not null, language text not null,"
        " source_url text not null, published text not null);"
        "create table resource_principle (resource integer not null references resource (id),"
        " principle text not null references principle (code), weight text not null,"
        " evidence text not null, primary key (resource, principle));"
        "create table resource_theme (resource integer not null references resource (id),"
        " theme text not null, primary key (resource, theme))");
}

void insert_resource(connection& file, std::int64_t id, resource_export_row const& row,
                     std::string_view organisation_name) {
    auto const organisation =
        row.organisation.empty() ? std::optional<std::string>{} : std::optional{row.organisation};
    execute(
        file,
        "insert into resource (id, slug, urn, kind, organisation,"
        " organisation_name, title, summary,"
        " year, place, stage, problem, what_was_done, outcome, numbers, cost, differently, body,"
        " licence, language, source_url, published) values (:id, :slug, :urn, :kind, :organisation,"
        " :name, :title, :summary, :year, :place, :stage,"
        " :problem, :done, :outcome, :numbers, :cost,"
        " :differently, :body, :licence, :language, :source, :published)",
        id, row.slug, row.urn, row.kind, organisation, organisation_name, row.title, row.summary,
        row.year, row.place, row.stage, row.problem, row.what_was_done, row.outcome, row.numbers,
        row.cost, row.differently, row.body, row.licence, row.language, row.source_url,
        row.published);
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
    file.run_script(
        "create virtual table search using fts5(title, summary, place, what_was_done, outcome,"
        " organisation_name, content='resource', content_rowid='id',"
        " tokenize='porter unicode61 remove_diacritics 2');"
        "insert into search (search) values ('rebuild')");
}

std::optional<std::string> stated(connection& file, std::string_view name) {
    return network::store::select_one<std::string>(
        file, "select value from manifest where name = :name", name);
}

} // namespace network::learning::library_copy_store
