#include "libnetwork/learning/comments_store.hpp"

namespace network::learning::comments_store {

using network::store::execute;
using network::store::select;
using network::store::select_one;

std::int64_t insert(connection& db, comment_row const& row, std::optional<std::int64_t> import) {
    auto const id = network::store::insert(
        db,
        "insert into comment (resource, parent, organisation, person, post, shows_name, said_at,"
        " recorded_at, import, outside) values (:resource, :parent, :organisation, :person, :post,"
        " :shows_name, :said_at, :at, :import, :outside) returning id",
        row.resource, row.parent, row.organisation, row.person, row.post, row.shows_name,
        row.said_at, row.recorded_at, import, row.outside);
    insert_text(db, id, row.author, row.text, row.recorded_at);
    return id;
}

void insert_text(connection& db, std::int64_t comment, std::string_view author,
                 std::string_view text, instant at) {
    execute(db,
            "insert into comment_text (comment, author, text, recorded_at)"
            " values (:comment, :author, :text, :at)",
            comment, author, text, at);
}

std::int64_t insert_event(connection& db, comment_event const& what) {
    return network::store::insert(
        db,
        "insert into comment_event (resource, comment, kind, reason, person, recorded_at)"
        " values (:resource, :comment, :kind, :reason, :person, :at) returning id",
        what.resource, what.comment, what.kind, what.reason, what.person, what.recorded_at);
}

std::optional<comment_row> find(connection& db, std::int64_t id) {
    return select_one<comment_row>(
        db,
        "select c.id, c.resource, c.parent, c.organisation,"
        " c.person, c.post, c.shows_name, c.said_at,"
        " c.recorded_at, c.outside, coalesce(t.author, ''), coalesce(t.text, '') from comment c"
        " left join comment_text t on t.id = (select max(x.id)"
        " from comment_text x where x.comment = c.id)"
        " where c.id = :id",
        id);
}

std::vector<comment_row> of_resource(connection& db, std::int64_t resource) {
    return select<comment_row>(
        db,
        "select c.id, c.resource, c.parent, c.organisation,"
        " c.person, c.post, c.shows_name, c.said_at,"
        " c.recorded_at, c.outside, coalesce(t.author, ''), coalesce(t.text, '') from comment c"
        " left join comment_text t on t.id = (select max(x.id)"
        " from comment_text x where x.comment = c.id)"
        " where c.resource = :resource order by c.said_at, c.id",
        resource);
}

std::vector<comment_row> of_person(connection& db, std::int64_t person) {
    return select<comment_row>(
        db,
        "select c.id, c.resource, c.parent, c.organisation,"
        " c.person, c.post, c.shows_name, c.said_at,"
        " c.recorded_at, c.outside, coalesce(t.author, ''), coalesce(t.text, '') from comment c"
        " left join comment_text t on t.id = (select max(x.id)"
        " from comment_text x where x.comment = c.id)"
        " where c.person = :person order by c.id",
        person);
}

std::vector<comment_row> all(connection& db) {
    return select<comment_row>(
        db, "select c.id, c.resource, c.parent, c.organisation,"
            " c.person, c.post, c.shows_name, c.said_at,"
            " c.recorded_at, c.outside, coalesce(t.author, ''), coalesce(t.text, '') from comment c"
            " left join comment_text t on t.id = (select max(x.id)"
            " from comment_text x where x.comment = c.id)"
            " order by c.id");
}

std::vector<comment_row> of_import(connection& db, std::int64_t import) {
    return select<comment_row>(
        db,
        "select c.id, c.resource, c.parent, c.organisation,"
        " c.person, c.post, c.shows_name, c.said_at,"
        " c.recorded_at, c.outside, coalesce(t.author, ''), coalesce(t.text, '') from comment c"
        " left join comment_text t on t.id = (select max(x.id)"
        " from comment_text x where x.comment = c.id)"
        " where c.import = :import order by c.id",
        import);
}

std::vector<comment_event> events_of(connection& db, std::int64_t resource) {
    return select<comment_event>(db,
                                 "select id, resource, comment, kind, reason, person, recorded_at"
                                 " from comment_event where resource = :resource order by id",
                                 resource);
}

std::vector<outside_row> from_outside(connection& db, std::int64_t resource) {
    return select<outside_row>(
        db,
        "select id, resource, outside from comment where resource = :resource and outside <> ''"
        " order by id",
        resource);
}

std::vector<outside_row> all_from_outside(connection& db) {
    return select<outside_row>(
        db, "select id, resource, outside from comment where outside <> '' order by id");
}

std::vector<outside_row> posted_because(connection& db, std::string_view reason) {
    return select<outside_row>(db,
                               "select distinct c.id, c.resource, c.outside from comment c"
                               " join comment_event e on e.comment = c.id"
                               " where e.kind = 'posted' and e.reason = :reason order by c.id",
                               reason);
}

std::vector<std::int64_t> hidden_because(connection& db, std::string_view beginning) {
    return select<std::int64_t>(
        db,
        "select distinct comment from comment_event where kind = 'hidden' and comment is not null"
        " and reason like :pattern order by comment",
        std::string{beginning} + '%');
}

std::vector<std::int64_t> resources_to_look_at(connection& db) {
    return select<std::int64_t>(
        db, "select resource from comment c where not exists (select 1 from comment_event e"
            " where e.comment = c.id and e.kind in ('posted', 'approved', 'hidden', 'erased'))"
            " union select resource from comment_event where kind = 'reported' order by 1");
}

std::int64_t approved_of(connection& db, std::int64_t person) {
    return select_one<std::int64_t>(
               db,
               "select count(distinct c.id) from comment c join comment_event e on e.comment = c.id"
               " where c.person = :person and e.kind = 'approved'",
               person)
        .value_or(0);
}

std::int64_t count_texts(connection& db, std::int64_t comment) {
    return select_one<std::int64_t>(
               db, "select count(*) from comment_text where comment = :comment", comment)
        .value_or(0);
}

void erase_texts(connection& db, std::int64_t comment) {
    execute(db, "delete from comment_text where comment = :comment", comment);
}

} // namespace network::learning::comments_store
