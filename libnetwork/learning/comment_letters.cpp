#include "libnetwork/learning/comment_letters.hpp"

#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/post_holders.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/members/reminders.hpp"
#include "libnetwork/messages/notices.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/people.hpp"

namespace network::learning {
namespace {

std::string speaker_of(changes::reader& view, comment_row const& row) {
    return row.organisation ? who_is(view, *row.organisation).name : "the network team";
}

std::string link_to(dossier const& file, comment_row const& row) {
    return "/resources/" + file.row.slug + "#comment-" + std::to_string(row.id);
}

/// Somebody with an account whom mail reaches.
struct reader_of_mail {
    std::string name, email;
};
std::optional<reader_of_mail> mailed(changes::reader& view, std::optional<std::int64_t> person) {
    if (!person)
        return std::nullopt;
    auto const who = people::card(view, {*person});
    if (who.has_error() || !who->email || !who->active)
        return std::nullopt;
    return reader_of_mail{who->name, *who->email};
}

/// Whoever began what this answers; none where that is the same person.
std::optional<std::int64_t> answered_person(changes::reader& view, comment_row const& row) {
    auto const parent = row.parent ? comments_store::find(view.db(), *row.parent) : std::nullopt;
    return parent && parent->person != row.person ? parent->person : std::nullopt;
}

result<> tell_answered(changes::unit_of_work& work, dossier const& file, comment_row const& row,
                       std::optional<std::int64_t> person) {
    auto const who = mailed(work, person);
    if (!who)
        return {};
    NETWORK_CHECK(messages::queue_mail(work, {.key = "comment_answer:" + std::to_string(row.id),
                                              .to_address = who->email,
                                              .to_person = *person,
                                              .letter = messages::letter::comment_answered,
                                              .values = {{"name", who->name},
                                                         {"speaker", speaker_of(work, row)},
                                                         {"title", file.live->says.title},
                                                         {"link", link_to(file, row)}}}));
    return {};
}

result<> tell_lead(changes::unit_of_work& work, dossier const& file, comment_row const& row,
                   std::optional<std::int64_t> told_already) {
    auto const lead = file.row.organisation.value_or(0);
    auto const post = file.live->says.contact_post.value_or(people::post::officer_lead);
    for (auto const& who : holders_for(work, lead, post)) {
        if (who.person != 0 && (who.person == row.person || who.person == told_already ||
                                messages::has_declined_notices(work, who.person)))
            continue;
        auto const living =
            living_form(*work.cached<organisations::register_book>(), lead, work.today());
        if (!members::may_write_to(work, living, who.email).goes)
            continue;
        NETWORK_CHECK(messages::queue_mail(
            work, {.key = "comment:" + std::to_string(row.id) + ':' + who.email,
                   .to_address = who.email,
                   .to_person = who.person,
                   .letter = messages::letter::comment_made,
                   .values = {{"name", who.name.empty() ? "colleague" : who.name},
                              {"speaker", speaker_of(work, row)},
                              {"organisation", who.organisation},
                              {"title", file.live->says.title},
                              {"link", link_to(file, row)},
                              {"unsubscribe", members::unsubscribe_path(work, who.email)}}}));
    }
    return {};
}

} // namespace

result<> tell_of_comment(changes::unit_of_work& work, dossier const& file, comment_row const& row) {
    auto const answered = answered_person(work, row);
    NETWORK_CHECK(tell_answered(work, file, row, answered));
    // What an organisation says about its own is no news to it.
    if (!file.row.organisation || row.organisation == file.row.organisation)
        return {};
    return tell_lead(work, file, row, answered);
}

result<> tell_author_of_decision(changes::unit_of_work& work, dossier const& file,
                                 comment_row const& row, comment_state now, std::string_view reason,
                                 std::size_t events) {
    auto const who = mailed(work, row.person);
    if (!who || row.person == work.by().person)
        return {};
    NETWORK_CHECK(messages::queue_mail(
        work,
        {.key = "comment_decided:" + std::to_string(row.id) + ':' + std::to_string(events),
         .to_address = who->email,
         .to_person = *row.person,
         .letter = messages::letter::comment_decided,
         .values = {{"name", who->name},
                    {"title", file.live->says.title},
                    {"decision", now == comment_state::shown
                                     ? "can be read by others now"
                                     : "is no longer shown. The reason: " + std::string{reason}},
                    {"link", link_to(file, row)}}}));
    return {};
}

} // namespace network::learning
