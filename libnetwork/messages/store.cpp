// Every statement on the table `message` that sending needs.
#include "libnetwork/messages/store.hpp"

namespace network::messages::store {

using network::store::connection;
using network::store::execute;
using network::store::select;

bool insert(connection& db, new_message const& row) {
    return execute(
               db,
               "insert into message (key, reference, to_address, to_person, template,"
               " confidential, subject, body, created_at, due_at, attempts, leased_by,"
               " leased_until, last_error) values (:key, :reference, :address, :person, :letter,"
               " :confidential, :subject, :body, :at, :due, 0, '', 0, '')"
               " on conflict (key) do nothing",
               row.key, row.reference, row.to_address, row.to_person, row.letter, row.confidential,
               row.subject, row.body, row.at, row.at) == 1;
}

std::vector<leased_message> lease(connection& db, std::string_view sender, instant now,
                                  instant until, std::int64_t limit) {
    auto const due = select<leased_message>(
        db,
        "select id, reference, to_address, subject, body, created_at, attempts + 1 from message"
        " where sent_at is null and failed_at is null and due_at <= :now and leased_until <= :again"
        " order by due_at, id limit :limit",
        now, now, limit);
    std::vector<leased_message> mine;
    for (auto const& one : due)
        if (execute(db,
                    "update message set leased_by = :sender, leased_until = :until,"
                    " attempts = attempts + 1 where id = :id and sent_at is null"
                    " and failed_at is null and leased_until <= :now",
                    sender, until, one.id, now) == 1)
            mine.push_back(one);
    return mine;
}

bool mark_sent(connection& db, std::int64_t id, std::string_view sender, instant at) {
    return execute(db,
                   "update message set sent_at = :at, leased_by = '', leased_until = 0,"
                   " last_error = '', body = case when confidential = 1 then '' else body end"
                   " where id = :id and leased_by = :sender",
                   at, id, sender) == 1;
}

bool mark_failed(connection& db, std::int64_t id, std::string_view sender, instant at,
                 std::string_view why) {
    return execute(db,
                   "update message set failed_at = :at, leased_by = '', leased_until = 0,"
                   " last_error = :why, body = case when confidential = 1 then '' else body end"
                   " where id = :id and leased_by = :sender",
                   at, why, id, sender) == 1;
}

bool put_back(connection& db, std::int64_t id, std::string_view sender, instant due,
              std::string_view why) {
    return execute(db,
                   "update message set due_at = :due, leased_by = '', leased_until = 0,"
                   " last_error = :why where id = :id and leased_by = :sender",
                   due, why, id, sender) == 1;
}

std::optional<kept_message> find(connection& db, std::int64_t id) {
    return network::store::select_one<kept_message>(
        db,
        "select to_person, template, subject, body,"
        " case when sent_at is not null and bounced_at is null then 1 else 0 end"
        " from message where id = :id",
        id);
}

void queue_again(connection& db, std::int64_t id, std::string_view to_address, instant at) {
    execute(
        db,
        "update message set to_address = :address, due_at = :at, attempts = 0, leased_by = '',"
        " leased_until = 0, sent_at = null, failed_at = null, bounced_at = null, last_error = ''"
        " where id = :id",
        to_address, at, id);
}

bool mark_bounced(connection& db, std::string_view reference, instant at, std::string_view why) {
    return execute(db,
                   "update message set bounced_at = :at, last_error = :why"
                   " where reference = :reference and sent_at is not null",
                   at, why, reference) == 1;
}

} // namespace network::messages::store
