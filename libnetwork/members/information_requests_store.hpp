// The SQL of requests for information. Private to this module.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/information_request.hpp"

namespace network::members::requests_store {

using network::store::connection;

struct entry_row {
    std::int64_t id = 0;
    std::int64_t request = 0;
    std::string reference;
    request_kind kind = request_kind::freedom_of_information;
    date received_on;
    std::string asked;
    std::int64_t organisation = 0;
    std::int64_t person = 0;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(entry_row, (),
                      (id, request, reference, kind, received_on, asked, organisation, person,
                       recorded_at))

struct contact_row {
    std::string name;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(contact_row, (), (name, address))

std::int64_t insert_request(connection& db, std::string_view reference, instant at);
std::int64_t insert_entry(connection& db, entry_row const& row, instant at, std::int64_t by);
void insert_contact(connection& db, std::int64_t request, contact_row const& row);
std::int64_t delete_contact(connection& db, std::int64_t request);
std::int64_t insert_step(connection& db, std::int64_t request, request_step step, date on,
                         std::string_view note, instant at, std::int64_t by);
void insert_taking_back(connection& db, std::int64_t request, request_step_row const& step,
                        std::string_view note, instant at, std::int64_t by);
std::int64_t insert_item(connection& db, std::int64_t request, request_item const& row);

/// How many references of that year there are.
std::int64_t count_of_year(connection& db, std::string_view prefix);
/// What is said of it now, or nothing.
std::optional<entry_row> find(connection& db, std::int64_t request);
/// What is said of each now, the newest first.
std::vector<entry_row> all(connection& db);
contact_row contact_of(connection& db, std::int64_t request);
bool has_contact(connection& db, std::int64_t request);
/// Oldest first; rows that take back are folded into those they take back.
std::vector<request_step_row> steps_of(connection& db, std::int64_t request);
/// The decisions in force, by holding.
std::vector<request_item> items_of(connection& db, std::int64_t request);
/// Numbers of the entries of a request, by which the journal names them.
std::vector<std::int64_t> entries_of(connection& db, std::int64_t request);
/// Organisations in which the person holds or held a post.
std::vector<std::int64_t> places_of(connection& db, std::int64_t person);

} // namespace network::members::requests_store
