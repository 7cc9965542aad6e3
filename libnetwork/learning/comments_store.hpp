// All SQL on comments, their texts and events. Loads and saves; decides nothing.
#pragma once

#include "libnetwork/learning/comment.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::comments_store {

using network::store::connection;

/// Saves the comment and its first text; its number.
std::int64_t insert(connection& db, comment_row const& row, std::optional<std::int64_t> import);
void insert_text(connection& db, std::int64_t comment, std::string_view author,
                 std::string_view text, instant at);
std::int64_t insert_event(connection& db, comment_event const& what);

std::optional<comment_row> find(connection& db, std::int64_t id);
/// Of a resource, in the order in which they were said.
std::vector<comment_row> of_resource(connection& db, std::int64_t resource);
std::vector<comment_event> events_of(connection& db, std::int64_t resource);
/// Numbers of comments by where they came from, of one resource.
struct outside_row {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::string outside;
};
BOOST_DESCRIBE_STRUCT(outside_row, (), (id, resource, outside))
std::vector<outside_row> from_outside(connection& db, std::int64_t resource);
std::vector<outside_row> all_from_outside(connection& db);
/// Of those that were shown for that very reason, their number and resource.
std::vector<outside_row> posted_because(connection& db, std::string_view reason);
/// Comments that were ever hidden for a reason that begins so.
std::vector<std::int64_t> hidden_because(connection& db, std::string_view beginning);

/// Resources with comments that wait, or were reported, whatever came of it later.
std::vector<std::int64_t> resources_to_look_at(connection& db);
/// How many comments of that person were approved by hand.
std::int64_t approved_of(connection& db, std::int64_t person);
std::int64_t count_texts(connection& db, std::int64_t comment);
std::vector<comment_row> of_person(connection& db, std::int64_t person);
std::vector<comment_row> all(connection& db);
std::vector<comment_row> of_import(connection& db, std::int64_t import);
/// Erases the words, all versions of them.
void erase_texts(connection& db, std::int64_t comment);

} // namespace network::learning::comments_store
