// Queueing, and what can be read of the queue.
#include "libnetwork/messages/outbox.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/messages/notices.hpp"
#include "libnetwork/messages/store.hpp"

namespace network::messages {
namespace {

constexpr std::int64_t thirty_days_ms = std::int64_t{30} * 24 * 60 * 60 * 1000;

} // namespace

result<bool> queue_mail(changes::unit_of_work& work, mail const& what) {
    if (!is_mail_address(what.to_address))
        return invalid("email", "email.invalid", "Give an address like name@council.gov.uk");
    NETWORK_TRY(auto const text, render(what.letter, what.values));
    auto const& letter = text_of(what.letter);
    if (letter.notice && has_declined_notices(work, what.to_person))
        return false;
    return store::insert(work.db(), {.key = what.key,
                                     .reference = sha256("message:" + what.key).substr(0, 32),
                                     .to_address = what.to_address,
                                     .to_person = what.to_person,
                                     .letter = std::string{to_word(what.letter)},
                                     .confidential = letter.confidential,
                                     .subject = text.subject,
                                     .body = text.body,
                                     .at = work.now()});
}

std::int64_t forget_person(changes::unit_of_work& work, std::int64_t person) {
    network::store::execute(
        work.db(),
        "update message set failed_at = :now, last_error = 'the person was erased'"
        " where to_person = :person and sent_at is null and failed_at is null",
        work.now(), person);
    network::store::execute(work.db(), "delete from notices_declined where person = :person",
                            person);
    return network::store::execute(
        work.db(),
        "update message set to_address = '', subject = '', body = '' where to_person = :person",
        person);
}

result<letter_preview> preview(changes::reader&, preview_wish const& wish) {
    auto const sample = sample_of(wish.letter);
    return letter_preview{wish.letter, sample.subject, sample.body, text_of(wish.letter).notice};
}

mail_health health_of_mail(changes::reader& view) {
    auto const recent = view.now().milliseconds - thirty_days_ms;
    return network::store::select_one<mail_health>(
               view.db(),
               "select coalesce(sum(case when sent_at is null and"
               " failed_at is null then 1 else 0 end), 0),"
               " coalesce(sum(case when sent_at is null and failed_at is null and last_error <> ''"
               " then 1 else 0 end), 0),"
               " coalesce(sum(case when failed_at > :recent or"
               " bounced_at > :again then 1 else 0 end), 0),"
               " min(case when sent_at is null and failed_at is null then due_at end)"
               " from message",
               recent, recent)
        .value_or(mail_health{});
}

result<std::vector<undelivered_message>> undelivered(changes::reader& view,
                                                     undelivered_wish const& wish) {
    auto const recent = view.now().milliseconds - thirty_days_ms;
    return network::store::select<undelivered_message>(
        view.db(),
        "select id, to_address, to_person, template, subject, attempts,"
        " coalesce(bounced_at, failed_at, created_at),"
        " case when bounced_at is not null then 'bounced' when failed_at is not null then 'failed'"
        " else 'retrying' end, last_error from message"
        " where failed_at > :recent or bounced_at > :again"
        " or (sent_at is null and failed_at is null and last_error <> '')"
        " order by id desc limit :limit",
        recent, recent, wish.limit.value_or(default_page));
}

std::optional<message_to> recipient_of(changes::reader& view, std::int64_t message) {
    return network::store::select_one<message_to>(
        view.db(), "select to_person, to_address from message where id = :id", message);
}

result<undelivered_message> send_again(changes::unit_of_work& work, std::int64_t message,
                                       std::string_view to_address) {
    auto const kept = store::find(work.db(), message);
    if (!kept)
        return not_found("message.unknown", "There is no such message");
    if (kept->arrived)
        return conflict("message.sent", "This message was sent, and nothing came back");
    if (kept->body.empty())
        return conflict("message.emptied",
                        "Its text is no longer kept, since it carried a one-time "
                        "link or its time is over. Write a new one");
    if (!is_mail_address(to_address))
        return invalid("email", "email.invalid", "Give an address like name@council.gov.uk");
    store::queue_again(work.db(), message, to_address, work.now());
    work.record({.event = "messages.sent_again",
                 .subject_kind = "message",
                 .subject = message,
                 .person = kept->to_person,
                 .changes = {}});
    undelivered_message again;
    again.id = message;
    again.to_address = to_address;
    again.to_person = kept->to_person;
    again.letter = kept->letter;
    again.subject = kept->subject;
    again.since = work.now();
    again.outcome = "retrying";
    return again;
}

std::vector<message_record> messages_to(changes::reader& view, std::int64_t person) {
    return network::store::select<message_record>(
        view.db(),
        "select id, to_address, template, subject, created_at, sent_at from message"
        " where to_person = :person order by id",
        person);
}

} // namespace network::messages
