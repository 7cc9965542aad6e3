#include "libnetwork/members/information_requests_store.hpp"

namespace network::members::requests_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

namespace {
std::optional<std::int64_t> unless_zero(std::int64_t number) {
    return number == 0 ? std::nullopt : std::optional{number};
}
} // namespace

std::int64_t insert_request(connection& db, std::string_view reference, instant at) {
    return insert(db,
                  "insert into information_request (reference, recorded_at)"
                  " values (:reference, :at) returning id",
                  reference, at);
}

std::int64_t insert_entry(connection& db, entry_row const& row, instant at, std::int64_t by) {
    return insert(db,
                  "insert into information_request_entry (request, kind, received_on, asked,"
                  " organisation, person, recorded_at, recorded_by) values (:request, :kind,"
                  " :received_on, :asked, :organisation, :person, :at, :by) returning id",
                  row.request, row.kind, row.received_on, row.asked, unless_zero(row.organisation),
                  unless_zero(row.person), at, by);
}

void insert_contact(connection& db, std::int64_t request, contact_row const& row) {
    execute(db,
            "insert into information_request_contact (request, name, address)"
            " values (:request, :name, :address)",
            request, row.name, row.address);
}

std::int64_t delete_contact(connection& db, std::int64_t request) {
    return execute(db, "delete from information_request_contact where request = :request", request);
}

std::int64_t insert_step(connection& db, std::int64_t request, request_step step, date on,
                         std::string_view note, instant at, std::int64_t by) {
    return insert(db,
                  "insert into information_request_step (request, step, happened_on, note,"
                  " recorded_at, recorded_by) values (:request, :step, :on, :note, :at, :by)"
                  " returning id",
                  request, step, on, note, at, by);
}

void insert_taking_back(connection& db, std::int64_t request, request_step_row const& step,
                        std::string_view note, instant at, std::int64_t by) {
    execute(db,
            "insert into information_request_step (request, step, happened_on, note, recorded_at,"
            " recorded_by, takes_back) values (:request, :step, :on, :note, :at, :by, :takes_back)",
            request, step.step, step.on, note, at, by, step.id);
}

std::int64_t insert_item(connection& db, std::int64_t request, request_item const& row) {
    return insert(db,
                  "insert into information_request_item (request, holding, disclosure, exemption,"
                  " reason, recorded_at, recorded_by) values (:request, :holding, :disclosure,"
                  " :exemption, :reason, :at, :by) returning id",
                  request, row.holding, row.disclosure, row.exemption, row.reason, row.recorded_at,
                  row.recorded_by);
}

std::int64_t count_of_year(connection& db, std::string_view prefix) {
    return select_one<std::int64_t>(
               db, "select count(*) from information_request where reference like :prefix",
               std::string{prefix} + '%')
        .value_or(0);
}

std::optional<entry_row> find(connection& db, std::int64_t request) {
    return select_one<entry_row>(
        db,
        "select e.id, r.id, r.reference, e.kind, e.received_on, e.asked,"
        " coalesce(e.organisation, 0), coalesce(e.person, 0), r.recorded_at"
        " from information_request r join information_request_entry e on e.request = r.id"
        " where r.id = :request order by e.id desc limit 1",
        request);
}

std::vector<entry_row> all(connection& db) {
    return select<entry_row>(
        db, "select e.id, r.id, r.reference, e.kind, e.received_on, e.asked,"
            " coalesce(e.organisation, 0), coalesce(e.person, 0), r.recorded_at"
            " from information_request r join information_request_entry e on e.id ="
            " (select max(x.id) from information_request_entry x where x.request = r.id)"
            " order by r.id desc");
}

contact_row contact_of(connection& db, std::int64_t request) {
    return select_one<contact_row>(
               db, "select name, address from information_request_contact where request = :request",
               request)
        .value_or(contact_row{});
}

bool has_contact(connection& db, std::int64_t request) {
    return select_one<std::int64_t>(
               db, "select request from information_request_contact where request = :request",
               request)
        .has_value();
}

std::vector<request_step_row> steps_of(connection& db, std::int64_t request) {
    return select<request_step_row>(
        db,
        "select s.id, s.step, s.happened_on, s.note, s.recorded_at, s.recorded_by,"
        " case when t.id is null then 0 else 1 end"
        " from information_request_step s left join"
        " information_request_step t on t.takes_back = s.id"
        " where s.request = :request and s.takes_back is null order by s.happened_on, s.id",
        request);
}

std::vector<request_item> items_of(connection& db, std::int64_t request) {
    return select<request_item>(
        db,
        "select i.id, i.holding, i.disclosure, i.exemption, i.reason, i.recorded_at, i.recorded_by"
        " from information_request_item i where i.request = :request and i.id ="
        " (select max(x.id) from information_request_item x where x.request = i.request"
        " and x.holding = i.holding) order by i.holding",
        request);
}

std::vector<std::int64_t> entries_of(connection& db, std::int64_t request) {
    return select<std::int64_t>(
        db, "select id from information_request_entry where request = :request order by id",
        request);
}

std::vector<std::int64_t> places_of(connection& db, std::int64_t person) {
    return select<std::int64_t>(
        db,
        "select distinct organisation from appointment where person = :person"
        " and organisation is not null",
        person);
}

} // namespace network::members::requests_store
