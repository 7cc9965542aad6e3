#include "libnetwork/learning/comments.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/acting.hpp"
#include "libnetwork/learning/box_text.hpp"
#include "libnetwork/learning/comment_cards.hpp"
#include "libnetwork/learning/comment_letters.hpp"
#include "libnetwork/learning/comment_rules.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/dossier.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>

namespace network::learning {
namespace {

error unknown_comment() {
    return not_found("comment.unknown", "No such comment");
}

/// The resource, for those who may read it whole.
result<dossier> read_whole(changes::reader& view, std::string_view reference) {
    NETWORK_TRY(auto file, dossier_of(view, reference));
    if (!file.live || !file.state.is_readable() ||
        rules::sight_of(readership_of(view), file.live->who, view.today()) != sight::whole)
        return unknown_resource();
    return file;
}

/// The comment, for those who may read its resource whole.
result<comment_row> seen_comment(changes::reader& view, std::int64_t id) {
    auto const found = comments_store::find(view.db(), id);
    if (!found || read_whole(view, std::to_string(found->resource)).has_error())
        return unknown_comment();
    return *found;
}

bool edits(changes::reader& view) {
    return people::may(view.by(), people::right::edit_library, 0).has_value();
}

void happens(changes::unit_of_work& work, comment_event_kind kind, std::int64_t resource,
             std::optional<std::int64_t> comment, std::string reason) {
    comments_store::insert_event(
        work.db(), {0, resource, comment, kind, reason, acting_person(work), work.now()});
    work.record({.event = "learning.comment_" + std::string{to_word(kind)},
                 .subject_kind = comment ? "comment" : "resource",
                 .subject = comment.value_or(resource),
                 .changes = {{"reason", {}, std::move(reason)}}});
}

/// The words as they are kept, or what is wrong with them.
std::string taken_words(std::string const& typed, std::vector<problem>& faults) {
    auto text = rules::clean_box(typed);
    if (text.empty())
        faults.push_back({"text", "text.required", "Say something"});
    else if (std::any_of(text.begin(), text.end(),
                         [](unsigned char c) { return c < 0x20 && c != '\n'; }))
        faults.push_back({"text", "text.control", "Take out the control characters"});
    return text;
}

result<std::string> taken_reason(std::string const& given) {
    auto reason = rules::clean_line(given);
    if (reason.empty())
        return invalid("reason", "reason.required", "Say why, in a sentence");
    return reason;
}

/// In whose name: 0 for the network.
result<std::int64_t> speaks_for(changes::unit_of_work& work, comment_wish const& wish) {
    if (!wish.organisation) {
        if (work.by().on_network_team())
            return 0;
        return invalid("organisation", "organisation.required", "Say in whose name you speak");
    }
    NETWORK_TRY(auto const organisation, organisations::resolve(work, *wish.organisation));
    auto const who = readership_of(work);
    if (!work.by().on_network_team() &&
        !(who.is_member && who.organisations.contains(organisation)))
        return forbidden("comments.members_only",
                         "Comments are for people of member organisations");
    return organisation;
}

std::string post_held(changes::reader& view, std::int64_t organisation) {
    if (organisation == 0)
        return {};
    auto const people = people::people_of(view, {std::to_string(organisation), {}, {}});
    if (people.has_value())
        for (auto const& one : *people)
            if (one.person == view.by().person)
                return std::string{to_word(one.post)};
    return {};
}

/// Tells of it whom it concerns: its author, and, where others see it now, those whom it is about.
result<> tell_of_decision(changes::unit_of_work& work, comment_row const& row, comment_state now,
                          std::string_view reason) {
    NETWORK_TRY(auto const file, read_whole(work, std::to_string(row.resource)));
    if (now == comment_state::shown)
        NETWORK_CHECK(tell_of_comment(work, file, row));
    auto const events = comments_store::events_of(work.db(), row.resource);
    return tell_author_of_decision(work, file, row, now, reason, events.size());
}

/// As the viewer sees it.
result<comment_card> card_of(changes::reader& view, comment_row const& row) {
    auto const cards = cards_of(view, comments_store::of_resource(view.db(), row.resource),
                                comments_store::events_of(view.db(), row.resource));
    for (auto const& card : cards)
        if (card.id == row.id)
            return card;
    return unknown_comment();
}

comment_state state_now(changes::reader& view, comment_row const& row) {
    return rules::standing_of(comments_store::events_of(view.db(), row.resource), row.id).state;
}

} // namespace

result<comment_list> comments_of(changes::reader& view, comments_wish const& wish) {
    NETWORK_TRY(auto const file, read_whole(view, wish.resource));
    auto const events = comments_store::events_of(view.db(), file.row.id);
    comment_list list;
    list.comments = cards_of(view, comments_store::of_resource(view.db(), file.row.id), events);
    list.closed = rules::is_closed(events, 0);
    if (!list.closed)
        list.may_speak_for = speakers(view);
    return list;
}

result<found_comment> show_comment(changes::reader& view, comment_number const& wish) {
    NETWORK_TRY(auto const row, seen_comment(view, wish.comment));
    NETWORK_TRY(auto card, card_of(view, row));
    NETWORK_TRY(auto const file, dossier_of(view, std::to_string(row.resource)));
    return found_comment{std::move(card), file.row.slug};
}

result<comment_card> add_comment(changes::unit_of_work& work, comment_wish const& wish) {
    NETWORK_TRY(auto const file, read_whole(work, wish.resource));
    std::vector<problem> faults;
    comment_row row;
    row.resource = file.row.id;
    row.text = taken_words(wish.text, faults);
    auto const all = comments_store::of_resource(work.db(), file.row.id);
    auto const events = comments_store::events_of(work.db(), file.row.id);
    bool const known = !wish.reply_to || std::any_of(all.begin(), all.end(), [&](auto const& one) {
        return one.id == *wish.reply_to &&
               rules::standing_of(events, one.id).state == comment_state::shown;
    });
    if (!known)
        faults.push_back({"reply_to", "reply_to.unknown", "What you answer is not there any more"});
    if (!faults.empty())
        return invalid(std::move(faults));
    NETWORK_TRY(auto const organisation, speaks_for(work, wish));
    if (rules::is_closed(events, wish.reply_to ? rules::thread_of(all, *wish.reply_to) : 0))
        return conflict("comments.closed", "Nobody can say anything here any more");
    row.parent = wish.reply_to;
    row.organisation = organisation != 0 ? std::optional{organisation} : std::nullopt;
    row.person = acting_person(work);
    row.post = post_held(work, organisation);
    row.shows_name = wish.show_name;
    row.said_at = row.recorded_at = work.now();
    auto const id = comments_store::insert(work.db(), row, std::nullopt);
    work.record(
        {.event = "learning.comment_said",
         .subject_kind = "comment",
         .subject = id,
         .organisation = organisation,
         .person = work.by().person,
         .changes = {{"resource", {}, std::to_string(row.resource)}, {"text", {}, row.text}}});
    row.id = id;
    if (edits(work) ||
        rules::appears_at_once(comments_store::approved_of(work.db(), work.by().person))) {
        happens(work, comment_event_kind::posted, row.resource, id, "");
        NETWORK_CHECK(tell_of_comment(work, file, row));
    }
    return card_of(work, row);
}

result<comment_card> edit_comment(changes::unit_of_work& work, comment_change const& wish) {
    NETWORK_TRY(auto const row, seen_comment(work, wish.comment));
    if (!row.person || *row.person != work.by().person)
        return forbidden("comment.not_yours", "Only its author can change a comment");
    auto const state = state_now(work, row);
    if (!rules::may_still_edit(row.recorded_at, work.now()) || state == comment_state::hidden ||
        state == comment_state::erased)
        return conflict("comment.too_late", "It can no longer be changed; say it anew");
    std::vector<problem> faults;
    auto const text = taken_words(wish.text, faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    comments_store::insert_text(work.db(), row.id, "", text, work.now());
    work.record({.event = "learning.comment_changed",
                 .subject_kind = "comment",
                 .subject = row.id,
                 .organisation = row.organisation.value_or(0),
                 .person = work.by().person,
                 .changes = {{"text", row.text, text}}});
    return card_of(work, row);
}

result<comment_number> report_comment(changes::unit_of_work& work, comment_reason const& wish) {
    constexpr std::size_t most_reports = 20; // more would tell nobody anything new
    NETWORK_TRY(auto const row, seen_comment(work, wish.comment));
    auto const now = rules::standing_of(comments_store::events_of(work.db(), row.resource), row.id);
    if (now.state != comment_state::shown)
        return unknown_comment();
    NETWORK_TRY(auto reason, taken_reason(wish.reason));
    if (now.reports.size() < most_reports)
        happens(work, comment_event_kind::reported, row.resource, row.id, std::move(reason));
    return comment_number{row.id};
}

result<comment_standing_answer> erase_comment(changes::unit_of_work& work,
                                              comment_reason const& wish) {
    auto const found = comments_store::find(work.db(), wish.comment);
    if (!found)
        return unknown_comment();
    bool const own = found->person && *found->person == work.by().person && work.by().person != 0;
    if (!own && !edits(work))
        return seen_comment(work, wish.comment).has_error()
                   ? unknown_comment()
                   : forbidden("comment.not_yours",
                               "Only its author and the network team can erase a comment");
    if (state_now(work, *found) == comment_state::erased)
        return conflict("comment.erased", "Its words are gone already");
    NETWORK_TRY(auto const reason, taken_reason(wish.reason));
    erase_words(work, *found, reason);
    return comment_standing_answer{found->id, comment_state::erased};
}

result<comment_standing_answer> approve_comment(changes::unit_of_work& work,
                                                comment_number const& wish) {
    NETWORK_TRY(auto const row, seen_comment(work, wish.comment));
    auto const now = rules::standing_of(comments_store::events_of(work.db(), row.resource), row.id);
    if (now.state == comment_state::erased)
        return conflict("comment.erased", "Its words are gone");
    happens(work,
            now.state == comment_state::shown ? comment_event_kind::dismissed
                                              : comment_event_kind::approved,
            row.resource, row.id, "");
    if (now.state != comment_state::shown)
        NETWORK_CHECK(tell_of_decision(work, row, comment_state::shown, {}));
    return comment_standing_answer{row.id, comment_state::shown};
}

result<comment_standing_answer> hide_comment(changes::unit_of_work& work,
                                             comment_reason const& wish) {
    NETWORK_TRY(auto const row, seen_comment(work, wish.comment));
    auto const state = state_now(work, row);
    if (state == comment_state::hidden || state == comment_state::erased)
        return conflict("comment." + std::string{to_word(state)},
                        "Nobody sees it any more already");
    NETWORK_TRY(auto const reason, taken_reason(wish.reason));
    happens(work, comment_event_kind::hidden, row.resource, row.id, reason);
    NETWORK_CHECK(tell_of_decision(work, row, comment_state::hidden, reason));
    return comment_standing_answer{row.id, comment_state::hidden};
}

namespace {

result<closed_answer> turn(changes::unit_of_work& work, closing_wish const& wish, bool close) {
    NETWORK_TRY(auto const file, read_whole(work, wish.resource));
    if (wish.thread) {
        auto const root = comments_store::find(work.db(), *wish.thread);
        if (!root || root->resource != file.row.id || root->parent)
            return invalid("thread", "thread.unknown",
                           "No thread of this resource begins with that comment");
    }
    auto const events = comments_store::events_of(work.db(), file.row.id);
    if (rules::is_closed(events, wish.thread.value_or(0)) == close)
        return conflict(close ? "comments.closed" : "comments.open",
                        close ? "It is closed already" : "It is open already");
    NETWORK_TRY(auto reason, taken_reason(wish.reason));
    happens(work, close ? comment_event_kind::closed : comment_event_kind::opened, file.row.id,
            wish.thread, std::move(reason));
    return closed_answer{close};
}

} // namespace

result<closed_answer> close_comments(changes::unit_of_work& work, closing_wish const& wish) {
    return turn(work, wish, true);
}
result<closed_answer> open_comments(changes::unit_of_work& work, closing_wish const& wish) {
    return turn(work, wish, false);
}

result<std::vector<queued_comment>> comment_queue(changes::reader& view, queue_wish const& wish) {
    std::vector<queued_comment> queue;
    for (auto const resource : comments_store::resources_to_look_at(view.db())) {
        auto const file = dossier_of(view, std::to_string(resource));
        if (file.has_error())
            continue;
        auto const events = comments_store::events_of(view.db(), resource);
        for (auto& card :
             cards_of(view, comments_store::of_resource(view.db(), resource), events)) {
            auto now = rules::standing_of(events, card.id);
            bool const reported = now.state == comment_state::shown && !now.reports.empty();
            if (now.state == comment_state::waiting || reported)
                queue.push_back({std::move(card), file->row.slug, file->newest().says.title,
                                 std::move(now.reports)});
        }
    }
    std::stable_sort(queue.begin(), queue.end(), [](auto const& a, auto const& b) {
        return a.comment.said_at < b.comment.said_at;
    });
    if (auto const limit = static_cast<std::size_t>(wish.limit.value_or(200)); queue.size() > limit)
        queue.resize(limit);
    return queue;
}

} // namespace network::learning
