// The SQL of the table `message`. Private to this module.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::messages::store {

/// A row as it is queued.
struct new_message {
    std::string key;
    std::string reference;
    std::string to_address;
    std::int64_t to_person = 0;
    std::string letter;
    bool confidential = false;
    std::string subject;
    std::string body;
    instant at;
};

/// A row in the hands of a sender.
struct leased_message {
    std::int64_t id = 0;
    std::string reference;
    std::string to_address;
    std::string subject;
    std::string body;
    instant created_at;
    std::int64_t attempts = 0; ///< this one included
};
BOOST_DESCRIBE_STRUCT(leased_message, (),
                      (id, reference, to_address, subject, body, created_at, attempts))

/// False where the key is already there.
bool insert(network::store::connection& db, new_message const& row);

/// Takes up to `limit` due rows until `until`.
std::vector<leased_message> lease(network::store::connection& db, std::string_view sender,
                                  instant now, instant until, std::int64_t limit);

// What became of a leased row. False where another sender holds it by now.
bool mark_sent(network::store::connection& db, std::int64_t id, std::string_view sender,
               instant at);
bool mark_failed(network::store::connection& db, std::int64_t id, std::string_view sender,
                 instant at, std::string_view why);
bool put_back(network::store::connection& db, std::int64_t id, std::string_view sender, instant due,
              std::string_view why);

/// A row as whoever sends it again must know it.
struct kept_message {
    std::int64_t to_person = 0;
    std::string letter;
    std::string subject;
    std::string body;
    bool arrived = false; ///< sent, and nothing came back
};
BOOST_DESCRIBE_STRUCT(kept_message, (), (to_person, letter, subject, body, arrived))

std::optional<kept_message> find(network::store::connection& db, std::int64_t id);

/// Due at once, as if it had never been tried. A sender that has it in hand loses it.
void queue_again(network::store::connection& db, std::int64_t id, std::string_view to_address,
                 instant at);

/// Marks the message of that reference; false where there is none that was sent.
bool mark_bounced(network::store::connection& db, std::string_view reference, instant at,
                  std::string_view why);

} // namespace network::messages::store
