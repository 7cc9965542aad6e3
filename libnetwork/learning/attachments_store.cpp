#include "libnetwork/learning/attachments_store.hpp"

#include "libnetwork/base/base64.hpp"

namespace network::learning::attachments_store {
namespace {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

/// An attachment without its tiers, and the row that says so.
struct said_row {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::int64_t number = 0;
    std::int64_t file = 0;
    std::string title, file_name;
    attachment_kind kind = attachment_kind::document;
    file_type type = file_type::pdf;
    std::int64_t size = 0;
    std::string sha256;
    learning::language language = language::en;
    learning::licence licence = licence::ogl_3;
    std::string alternative, format_note;
    attachment_visibility visibility = attachment_visibility::as_resource;
    std::optional<date> embargo_until;
    attachment_state state = attachment_state::there;
    std::string reason;
    instant recorded_at;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(said_row, (),
                      (id, resource, number, file, title, file_name, kind, type, size, sha256,
                       language, licence, alternative, format_note, visibility, embargo_until,
                       state, reason, recorded_at, version))

attachment attachment_of(connection& db, said_row const& row) {
    attachment one;
    one.id = row.id;
    one.resource = row.resource;
    one.number = row.number;
    one.file = row.file;
    one.title = row.title;
    one.file_name = row.file_name;
    one.kind = row.kind;
    one.type = row.type;
    one.size = row.size;
    one.sha256 = row.sha256;
    one.language = row.language;
    one.licence = row.licence;
    one.alternative = row.alternative;
    one.format_note = row.format_note;
    one.visibility = row.visibility;
    one.embargo_until = row.embargo_until;
    one.state = row.state;
    one.reason = row.reason;
    one.recorded_at = row.recorded_at;
    if (row.visibility == attachment_visibility::tiers)
        one.tiers = select<members::tier>(
            db, "select tier from attachment_version_tier where version = :version order by tier",
            row.version);
    return one;
}

std::vector<attachment> attachments_of(connection& db, std::vector<said_row> const& rows) {
    std::vector<attachment> all;
    all.reserve(rows.size());
    for (auto const& row : rows)
        all.push_back(attachment_of(db, row));
    return all;
}

struct file_columns {
    std::int64_t id = 0;
    std::int64_t size = 0;
    std::string sha256;
    std::int64_t erasures = 0;
};
BOOST_DESCRIBE_STRUCT(file_columns, (), (id, size, sha256, erasures))

} // namespace

std::int64_t insert_file(connection& db, new_file const& file, std::string_view bytes,
                         std::size_t piece_size) {
    auto const id = insert(db,
                           "insert into attachment_file (type, size, sha256, recorded_at)"
                           " values (:type, :size, :sha256, :at) returning id",
                           file.type, file.size, file.sha256, file.recorded_at);
    std::int64_t position = 0;
    for (std::size_t from = 0; from < bytes.size(); from += piece_size)
        execute(db,
                "insert into attachment_piece (file, position, bytes) values (:file, :position, "
                ":bytes)",
                id, position++, to_base64(bytes.substr(from, piece_size)));
    return id;
}

std::int64_t insert_attachment(connection& db, std::int64_t resource, instant at) {
    return insert(
        db, "insert into attachment (resource, recorded_at) values (:resource, :at) returning id",
        resource, at);
}

void insert_version(connection& db, new_version const& one) {
    auto const& says = one.says;
    auto const id = insert(
        db,
        "insert into attachment_version (attachment, number,"
        " file, title, file_name, kind, language,"
        " licence, alternative, format_note, visibility, embargo_until, state, reason,"
        " person, recorded_at) values (:attachment, :number, :file, :title, :file_name, :kind,"
        " :language, :licence, :alternative, :format_note,"
        " :visibility, :embargo_until, :state, :reason,"
        " :person, :at) returning id",
        one.attachment, one.number, one.file, says.title, says.file_name, says.kind, says.language,
        says.licence, says.alternative, says.format_note, says.visibility, says.embargo_until,
        one.state, one.reason, one.person, one.recorded_at);
    if (!says.text_layer.empty())
        execute(db, "insert into attachment_text (version, text_layer) values (:version, :text)",
                id, says.text_layer);
    for (auto const tier : one.tiers)
        execute(db, "insert into attachment_version_tier (version, tier) values (:version, :tier)",
                id, tier);
}

std::int64_t delete_pieces(connection& db, std::int64_t file) {
    return execute(db, "delete from attachment_piece where file = :file", file);
}

std::int64_t delete_texts(connection& db, std::int64_t attachment) {
    return execute(db,
                   "delete from attachment_text where version in"
                   " (select id from attachment_version where attachment = :attachment)",
                   attachment);
}

std::vector<attachment> of_resource(connection& db, std::int64_t resource) {
    return attachments_of(
        db, select<said_row>(
                db,
                "select a.id, a.resource, v.number, v.file, v.title, v.file_name, v.kind,"
                " f.type, f.size, f.sha256, v.language, v.licence, v.alternative,"
                " v.format_note, v.visibility, v.embargo_until, v.state, v.reason,"
                " v.recorded_at, v.id from attachment a"
                " join attachment_version v on v.attachment = a.id and v.number ="
                " (select max(n.number) from attachment_version n where n.attachment = a.id)"
                " join attachment_file f on f.id = v.file"
                " where a.resource = :resource order by a.id",
                resource));
}

std::optional<attachment> find(connection& db, std::int64_t id) {
    auto const row = select_one<said_row>(
        db,
        "select a.id, a.resource, v.number, v.file, v.title, v.file_name, v.kind, f.type, f.size,"
        " f.sha256, v.language, v.licence, v.alternative,"
        " v.format_note, v.visibility, v.embargo_until,"
        " v.state, v.reason, v.recorded_at, v.id from attachment a"
        " join attachment_version v on v.attachment = a.id join attachment_file f on f.id = v.file"
        " where a.id = :attachment order by v.number desc limit 1",
        id);
    if (!row)
        return std::nullopt;
    return attachment_of(db, *row);
}

std::vector<attachment> versions_of(connection& db, std::int64_t id) {
    return attachments_of(
        db, select<said_row>(
                db,
                "select a.id, a.resource, v.number, v.file, v.title,"
                " v.file_name, v.kind, f.type, f.size,"
                " f.sha256, v.language, v.licence, v.alternative, v.format_note, v.visibility,"
                " v.embargo_until, v.state, v.reason, v.recorded_at, v.id from attachment a"
                " join attachment_version v on v.attachment = a.id"
                " join attachment_file f on f.id = v.file"
                " where a.id = :attachment order by v.number",
                id));
}

std::string text_layer_of(connection& db, std::int64_t attachment, std::int64_t number) {
    return select_one<std::string>(db,
                                   "select t.text_layer from attachment_version v"
                                   " join attachment_text t on t.version = v.id"
                                   " where v.attachment = :attachment and v.number = :number",
                                   attachment, number)
        .value_or(std::string{});
}

std::optional<std::string> piece(connection& db, std::int64_t file, std::int64_t position) {
    return select_one<std::string>(
        db, "select bytes from attachment_piece where file = :file and position = :position", file,
        position);
}

std::vector<file_row> all_files(connection& db) {
    std::vector<file_row> all;
    network::store::for_each<file_columns>(
        db,
        [&](file_columns const& row) {
            all.push_back({row.id, row.size, row.sha256, row.erasures != 0});
        },
        "select f.id, f.size, f.sha256, (select count(*) from attachment_version v"
        " where v.file = f.id and v.state = 'erased') from attachment_file f order by f.id");
    return all;
}

} // namespace network::learning::attachments_store
