// The SQL of seats and make-ups, each statement beside the function that needs it.
#include "libnetwork/members/seats_store.hpp"

namespace network::members::seats_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

std::vector<held_seat> seats(connection& db, std::string_view body, instant known_at) {
    return select<held_seat>(
        db,
        "select s.id, b.code, s.seat_class, s.votes, case when a.post = 'chair' then 1 else 0 end,"
        " coalesce(a.organisation, 0), a.person, coalesce(p.name, ''), a.effective_from,"
        " e.effective_to, s.substitute_for, s.minute, a.id"
        " from seat s join body b on b.id = s.body join appointment a on a.id = s.appointment"
        " left join appointment_end e on e.id = (select max(x.id) from appointment_end x"
        "  where x.appointment = a.id and x.recorded_at <= :known)"
        " left join person p on p.id = a.person"
        " where s.recorded_at <= :again and (b.code = :body or :any = '')"
        " order by b.name, a.effective_from, s.id",
        known_at, known_at, body, body);
}

std::vector<persons_seat> seats_of(connection& db, std::int64_t person, instant known_at) {
    return select<persons_seat>(
        db,
        "select b.code, a.effective_from, e.effective_to"
        " from appointment a join seat s on s.appointment = a.id join body b on b.id = s.body"
        " left join appointment_end e on e.id = (select max(x.id) from appointment_end x"
        "  where x.appointment = a.id and x.recorded_at <= :known)"
        " where a.person = :person and s.recorded_at <= :again",
        known_at, person, known_at);
}

std::optional<held_seat> find_seat(connection& db, std::int64_t id) {
    return select_one<held_seat>(
        db,
        "select s.id, b.code, s.seat_class, s.votes, case when a.post = 'chair' then 1 else 0 end,"
        " a.organisation, a.person, coalesce(p.name, ''), a.effective_from, a.effective_to,"
        " s.substitute_for, s.minute, a.id"
        " from seat s join body b on b.id = s.body join"
        " appointment_as_known a on a.id = s.appointment"
        " left join person p on p.id = a.person where s.id = :id",
        id);
}

bool is_seat(connection& db, std::int64_t appointment) {
    return select_one<std::int64_t>(db, "select id from seat where appointment = :appointment",
                                    appointment)
        .has_value();
}

std::int64_t insert_seat(connection& db, std::int64_t body, held_seat const& row, instant at) {
    return insert(db,
                  "insert into seat (appointment, body, seat_class, votes, substitute_for, minute,"
                  " recorded_at) values (:appointment, :body, :class, :votes, :for, :minute, :at)"
                  " returning id",
                  row.appointment, body, row.seat_class, row.votes, row.substitute_for, row.minute,
                  at);
}

std::vector<policy_row> policies(connection& db, std::int64_t body, instant known_at) {
    return select<policy_row>(db,
                              "select id, version, effective_from, minute, basis from seat_policy"
                              " where body = :body and recorded_at <= :known order by version desc",
                              body, known_at);
}

std::vector<seat_line> lines(connection& db, std::int64_t policy) {
    return select<seat_line>(
        db,
        "select seat_class, least, most, votes, term_months from seat_policy_line"
        " where policy = :policy order by case seat_class when 'full' then 1"
        " when 'accountable_body' then 2 when 'associate' then 3 when 'affiliate' then 4 else 5 "
        "end",
        policy);
}

std::int64_t insert_policy(connection& db, std::int64_t body, policy_row const& row, instant at) {
    return insert(db,
                  "insert into seat_policy (body, version, effective_from, minute, basis,"
                  " recorded_at) values (:body, :version, :start, :minute, :basis, :at)"
                  " returning id",
                  body, row.version, row.effective_from, row.minute, row.basis, at);
}

void insert_line(connection& db, std::int64_t policy, seat_line const& line) {
    execute(db,
            "insert into seat_policy_line (policy, seat_class, least, most, votes, term_months)"
            " values (:policy, :class, :least, :most, :votes, :months)",
            policy, line.seat_class, line.least, line.most, line.votes, line.term_months);
}

} // namespace network::members::seats_store
