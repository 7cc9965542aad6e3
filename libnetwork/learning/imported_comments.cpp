#include "libnetwork/learning/imported_comments.hpp"

#include "libnetwork/learning/comment_rules.hpp"
#include "libnetwork/learning/comments_store.hpp"

#include <algorithm>
#include <utility>

namespace network::learning {
namespace {

constexpr std::string_view undo_words = "Undo of import ";

std::string again_reason(std::int64_t import) {
    return "Taken in again by import " + std::to_string(import);
}

bool is_of_undo(comment_event const& one) {
    return one.kind == comment_event_kind::hidden && one.reason.starts_with(undo_words);
}

void tell_left_out(described_item& said, std::vector<std::string> const& numbers,
                   std::string_view why) {
    if (numbers.empty())
        return;
    std::string told = numbers.size() == 1 ? "Left out its comment "
                                           : "Left out " + std::to_string(numbers.size()) +
                                                 " of its comments, the first of them number ";
    said.notes.push_back(told + numbers.front() + ": " + std::string{why});
}

} // namespace

std::string undo_reason(std::int64_t import) {
    return std::string{undo_words} + std::to_string(import);
}

void imported_comments::load() {
    if (std::exchange(loaded_, true))
        return;
    for (auto& one : comments_store::all_from_outside(view_.db()))
        known_[std::move(one.outside)] = {one.id, one.resource};
    for (auto const comment : comments_store::hidden_because(view_.db(), undo_words))
        hidden_.insert(comment);
}

/// Whether nobody but an undo hid it. One that nobody had looked at comes back where it was
/// approved on the other site.
bool imported_comments::comes_back(place const& known, bool approved) {
    if (!hidden_.contains(known.comment))
        return false;
    auto events = comments_store::events_of(view_.db(), known.resource);
    if (rules::standing_of(events, known.comment).state != comment_state::hidden)
        return false;
    std::erase_if(events, is_of_undo);
    auto const state = rules::standing_of(events, known.comment).state;
    return state == comment_state::shown || (state == comment_state::waiting && approved);
}

void imported_comments::sort_out(described_item& said, std::int64_t resource) {
    if (said.comments.empty())
        return;
    load();
    std::vector<std::string> twice, elsewhere;
    std::erase_if(said.comments, [&](planned_comment const& one) {
        auto const number = one.outside.substr(one.outside.rfind('/') + 1);
        if (!seen_.insert(one.outside).second) {
            twice.push_back(number);
            return true;
        }
        auto const found = known_.find(one.outside);
        if (found == known_.end())
            return false;
        if (found->second.resource != resource)
            elsewhere.push_back(number);
        else if (comes_back(found->second, one.approved))
            said.shown_again.push_back(found->second.comment);
        return true;
    });
    tell_left_out(said, twice, "the file holds it twice, and it is taken in once");
    tell_left_out(said, elsewhere, "it came in with another item already");
    if (auto const count = said.shown_again.size(); count > 0)
        said.notes.push_back((count == 1 ? "One of its comments is"
                                         : std::to_string(count) + " of its comments are") +
                             " shown again: an undo had hidden what it brought");
}

void show_comments_again(changes::unit_of_work& work, described_item const& said,
                         std::int64_t resource, std::int64_t import) {
    auto const why = again_reason(import);
    for (auto const comment : said.shown_again) {
        comments_store::insert_event(work.db(), {0, resource, comment, comment_event_kind::posted,
                                                 why, std::nullopt, work.now()});
        work.record({.event = "learning.comment_posted",
                     .subject_kind = "comment",
                     .subject = comment,
                     .changes = {{"reason", {}, why}}});
    }
}

void hide_comments(changes::unit_of_work& work, std::int64_t import) {
    auto const why = undo_reason(import);
    std::map<std::int64_t, std::set<std::int64_t>> by_resource;
    for (auto const& one : comments_store::of_import(work.db(), import))
        by_resource[one.resource].insert(one.id);
    for (auto const& one : comments_store::posted_because(work.db(), again_reason(import)))
        by_resource[one.resource].insert(one.id);
    for (auto const& [resource, comments] : by_resource) {
        auto const events = comments_store::events_of(work.db(), resource);
        for (auto const comment : comments) {
            auto const state = rules::standing_of(events, comment).state;
            if (state == comment_state::hidden || state == comment_state::erased)
                continue;
            comments_store::insert_event(
                work.db(), {0, resource, comment, comment_event_kind::hidden, why,
                            work.by().person != 0 ? std::optional{work.by().person} : std::nullopt,
                            work.now()});
            work.record({.event = "learning.comment_hidden",
                         .subject_kind = "comment",
                         .subject = comment,
                         .changes = {{"reason", {}, why}}});
        }
    }
}

} // namespace network::learning
