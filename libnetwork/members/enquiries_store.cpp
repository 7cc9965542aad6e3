// Every statement on the tables enquiry and enquiry_outcome.
#include "libnetwork/members/enquiries_store.hpp"

namespace network::members::enquiry_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

std::int64_t insert_enquiry(connection& db, enquiry const& row, std::string_view digest) {
    return insert(db,
                  "insert into enquiry (organisation, organisation_named, name, email, message,"
                  " digest, recorded_at) values (:organisation, :named, :name, :email, :message,"
                  " :digest, :at) returning id",
                  row.organisation, row.organisation_named, row.name, row.email, row.message,
                  digest, row.recorded_at);
}

std::optional<std::int64_t> find_same(connection& db, std::string_view digest, instant since) {
    return select_one<std::int64_t>(db,
                                    "select id from enquiry where digest = :digest"
                                    " and recorded_at >= :since order by id desc limit 1",
                                    digest, since);
}

std::int64_t count_since(connection& db, instant since) {
    return select_one<std::int64_t>(db, "select count(*) from enquiry where recorded_at >= :since",
                                    since)
        .value_or(0);
}

std::optional<enquiry> find_enquiry(connection& db, std::int64_t id) {
    return select_one<enquiry>(
        db,
        "select e.id, coalesce(o.organisation, e.organisation), e.organisation_named, e.name,"
        " e.email, e.message, e.recorded_at, coalesce(o.outcome, ''), coalesce(o.reason, '')"
        " from enquiry e left join enquiry_outcome o on o.enquiry = e.id where e.id = :id",
        id);
}

std::vector<enquiry> enquiries(connection& db, bool answered) {
    return select<enquiry>(
        db,
        "select e.id, coalesce(o.organisation, e.organisation), e.organisation_named, e.name,"
        " e.email, e.message, e.recorded_at, coalesce(o.outcome, ''), coalesce(o.reason, '')"
        " from enquiry e left join enquiry_outcome o on o.enquiry = e.id"
        " where :answered = 1 or o.enquiry is null order by e.recorded_at, e.id",
        answered);
}

void insert_outcome(connection& db, std::int64_t enquiry, std::string_view outcome,
                    std::optional<std::int64_t> organisation, std::optional<std::int64_t> person,
                    std::string_view reason, instant at) {
    execute(db,
            "insert into enquiry_outcome (enquiry, outcome, organisation, person, reason,"
            " recorded_at) values (:enquiry, :outcome, :organisation, :person, :reason, :at)",
            enquiry, outcome, organisation, person, reason, at);
}

std::optional<std::int64_t> invited_for(connection& db, std::int64_t organisation) {
    return select_one<std::int64_t>(
        db,
        "select enquiry from enquiry_outcome where outcome = 'invited'"
        " and organisation = :organisation order by enquiry desc limit 1",
        organisation);
}

} // namespace network::members::enquiry_store
