// The outbox: a use case queues mail in its own unit of work, so that what it did and the mail
// about it become durable together or not at all. Sending is another file's work (delivery.hpp).
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/messages/templates.hpp"

namespace network::messages {

/// A letter to be queued.
struct mail {
    std::string key; ///< queued once by it: "invitation:12:3"
    std::string to_address;
    std::int64_t to_person = 0;
    messages::letter letter = letter::role_changed;
    letter_values values;
};

/// Queues a letter. False where nothing was queued: the key was used before, or the person declined
/// notices and this is one. Invalid "email.invalid", and what render() refuses.
result<bool> queue_mail(changes::unit_of_work& work, mail const& what);

/// Forgets a person's mail: addresses, subjects and bodies. What was not sent yet never will be.
std::int64_t forget_person(changes::unit_of_work& work, std::int64_t person);

struct preview_wish {
    messages::letter letter = letter::invitation;
};
BOOST_DESCRIBE_STRUCT(preview_wish, (), (letter))
NETWORK_FIELDS(preview_wish, {"letter", "Which letter of the portal"})

struct letter_preview {
    messages::letter letter = letter::invitation;
    std::string subject;
    std::string body;
    bool may_be_declined = false;
};
BOOST_DESCRIBE_STRUCT(letter_preview, (), (letter, subject, body, may_be_declined))
NETWORK_FIELDS(letter_preview, {"letter", "Which letter of the portal"},
               {"subject", "Its subject, with sample values"},
               {"body", "Its text, with sample values", {.longest = 10'000}},
               {"may_be_declined", "True for notices that people can stop in their account"})

/// How a letter reads, with sample values.
result<letter_preview> preview(changes::reader& view, preview_wish const& wish);

struct mail_health {
    std::int64_t waiting = 0;
    std::int64_t failing = 0;
    std::int64_t undelivered = 0;
    std::optional<instant> oldest_waiting;
};
BOOST_DESCRIBE_STRUCT(mail_health, (), (waiting, failing, undelivered, oldest_waiting))
NETWORK_FIELDS(mail_health, {"waiting", "Messages not sent yet"},
               {"failing", "Of these, tried at least once without success"},
               {"undelivered", "Given up or bounced in the last 30 days"},
               {"oldest_waiting", "Since when the oldest of those waiting has been due"})

mail_health health_of_mail(changes::reader& view);

struct undelivered_wish {
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(undelivered_wish, (), (limit))
NETWORK_FIELDS(undelivered_wish,
               {"limit", "How many at most; 50 if left out", {.least = 1, .most = largest_page}})

struct undelivered_message {
    std::int64_t id = 0;
    std::string to_address;
    std::int64_t to_person = 0;
    std::string letter;
    std::string subject;
    std::int64_t attempts = 0;
    instant since;
    std::string outcome;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(undelivered_message, (),
                      (id, to_address, to_person, letter, subject, attempts, since, outcome,
                       reason))
NETWORK_FIELDS(undelivered_message, {"id", "Its number"},
               {"to_address", "To which address", {.privacy = privacy::contact}},
               {"to_person", "To whom; 0: nobody on record"}, {"letter", "Which letter it was"},
               {"subject", "Its subject"}, {"attempts", "How often it was tried"},
               {"since", "When it was given up, bounced, or first due"},
               {"outcome", "failed, bounced or retrying"}, {"reason", "What the mail server said"})

/// Messages given up or bounced in the last 30 days, and those being retried; newest first.
result<std::vector<undelivered_message>> undelivered(changes::reader& view,
                                                     undelivered_wish const& wish);

/// Sends a message that failed, bounced or is being retried once more, from the first attempt on
/// and to this address: that of before, or the one the person has now. Not found "message.unknown";
/// conflict "message.sent", "message.emptied" where its text is no longer kept; invalid
/// "email.invalid".
result<undelivered_message> send_again(changes::unit_of_work& work, std::int64_t message,
                                       std::string_view to_address);

/// Whose mail it is and where it was to go.
struct message_to {
    std::int64_t to_person = 0;
    std::string to_address;
};
BOOST_DESCRIBE_STRUCT(message_to, (), (to_person, to_address))

std::optional<message_to> recipient_of(changes::reader& view, std::int64_t message);

/// A message as its recipient may be told of it, for the export of a person's data.
struct message_record {
    std::int64_t id = 0;
    std::string to_address;
    std::string letter;
    std::string subject;
    instant created_at;
    std::optional<instant> sent_at;
};
BOOST_DESCRIBE_STRUCT(message_record, (), (id, to_address, letter, subject, created_at, sent_at))
NETWORK_FIELDS(message_record, {"id", "Its number"},
               {"to_address", "To which address", {.privacy = privacy::contact}},
               {"letter", "Which letter it was"}, {"subject", "Its subject"},
               {"created_at", "When it was written"},
               {"sent_at", "When it was sent; null: not yet"})

std::vector<message_record> messages_to(changes::reader& view, std::int64_t person);

} // namespace network::messages
