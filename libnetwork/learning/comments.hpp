// Use cases about comments: say something in the name of a member organisation, mend it, report
// one, erase one's own; look at those that wait, hide, close a thread. Whoever may read the
// resource whole sees its comments, and nobody else learns that there are any.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/holdings.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/comment.hpp"

namespace network::learning {

struct comments_wish {
    std::string resource;
};
BOOST_DESCRIBE_STRUCT(comments_wish, (), (resource))
NETWORK_FIELDS(comments_wish, {"resource", "Name for addresses, present or past, or number"})

struct speaker {
    std::int64_t organisation = 0; ///< 0: the network team
    std::string slug;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(speaker, (), (organisation, slug, name))
NETWORK_FIELDS(speaker, {"organisation", "Number of the organisation; 0: the network team"},
               {"slug", "Its name for addresses; empty: the network team"},
               {"name", "What it is called"})

struct comment_list {
    std::vector<comment_card> comments;
    bool closed = false;
    std::vector<speaker> may_speak_for;
};
BOOST_DESCRIBE_STRUCT(comment_list, (), (comments, closed, may_speak_for))
NETWORK_FIELDS(comment_list, {"comments", "Thread by thread, each answer after what it answers"},
               {"closed", "True where nobody may say anything any more"},
               {"may_speak_for", "In whose name you may say something"})

/// Not found "resource.unknown", also for those who may not read it whole.
result<comment_list> comments_of(changes::reader& view, comments_wish const& wish);

struct comment_wish {
    std::string resource;
    std::optional<std::string> organisation;
    std::string text;
    std::optional<std::int64_t> reply_to;
    bool show_name = false;
};
BOOST_DESCRIBE_STRUCT(comment_wish, (), (resource, organisation, text, reply_to, show_name))
NETWORK_FIELDS(comment_wish, {"resource", "Name for addresses, present or past, or number"},
               {"organisation", "In whose name: slug, code or number; the network's if left out"},
               {"text",
                "What you want to say, as plain text; assume disclosable",
                {.longest = longest_comment}},
               {"reply_to", "Number of the comment it answers"},
               {"show_name", "Show your name beside your role"})

/// Says something. Invalid "text.required", "text.control", "organisation.required",
/// "reply_to.unknown"; forbidden "comments.members_only"; conflict "comments.closed".
result<comment_card> add_comment(changes::unit_of_work& work, comment_wish const& wish);

struct comment_change {
    std::int64_t comment = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(comment_change, (), (comment, text))
NETWORK_FIELDS(comment_change, {"comment", "Number of the comment"},
               {"text", "What it should have said", {.longest = longest_comment}})

/// Its author mends it, for a quarter of an hour. Forbidden "comment.not_yours"; conflict
/// "comment.too_late"; invalid as above.
result<comment_card> edit_comment(changes::unit_of_work& work, comment_change const& wish);

struct comment_number {
    std::int64_t comment = 0;
};
BOOST_DESCRIBE_STRUCT(comment_number, (), (comment))
NETWORK_FIELDS(comment_number, {"comment", "Number of the comment"})

struct found_comment {
    comment_card comment;
    std::string resource_slug;
};
BOOST_DESCRIBE_STRUCT(found_comment, (), (comment, resource_slug))
NETWORK_FIELDS(found_comment, {"comment", "The comment"},
               {"resource_slug", "Name for addresses of what it is about"})

/// Not found "comment.unknown", also for those who may not read its resource whole.
result<found_comment> show_comment(changes::reader& view, comment_number const& wish);

struct comment_reason {
    std::int64_t comment = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(comment_reason, (), (comment, reason))
NETWORK_FIELDS(comment_reason, {"comment", "Number of the comment"},
               {"reason", "Why, in a sentence", {.longest = 500}})

struct comment_standing_answer {
    std::int64_t comment = 0;
    comment_state state = comment_state::waiting;
};
BOOST_DESCRIBE_STRUCT(comment_standing_answer, (), (comment, state))
NETWORK_FIELDS(comment_standing_answer, {"comment", "Number of the comment"},
               {"state", "How it stands now"})

/// Anyone who reads it may say that it should not stand there. Invalid "reason.required".
result<comment_number> report_comment(changes::unit_of_work& work, comment_reason const& wish);
/// Its words go for good, its place in the thread stays. For its author and the editors. Forbidden
/// "comment.not_yours"; conflict "comment.erased".
result<comment_standing_answer> erase_comment(changes::unit_of_work& work,
                                              comment_reason const& wish);

/// Looked at, and it may stand: shows what waited or was hidden, and settles its reports.
result<comment_standing_answer> approve_comment(changes::unit_of_work& work,
                                                comment_number const& wish);
/// Invalid "reason.required"; conflict "comment.hidden", "comment.erased".
result<comment_standing_answer> hide_comment(changes::unit_of_work& work,
                                             comment_reason const& wish);

struct closing_wish {
    std::string resource;
    std::optional<std::int64_t> thread;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(closing_wish, (), (resource, thread, reason))
NETWORK_FIELDS(closing_wish, {"resource", "Name for addresses, present or past, or number"},
               {"thread", "Number of the comment that begins it; all threads if left out"},
               {"reason", "Why, in a sentence", {.longest = 500}})

struct closed_answer {
    bool closed = false;
};
BOOST_DESCRIBE_STRUCT(closed_answer, (), (closed))
NETWORK_FIELDS(closed_answer, {"closed", "True where nobody may answer any more"})

/// Invalid "reason.required", "thread.unknown"; conflict "comments.closed", "comments.open".
result<closed_answer> close_comments(changes::unit_of_work& work, closing_wish const& wish);
result<closed_answer> open_comments(changes::unit_of_work& work, closing_wish const& wish);

struct queue_wish {
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(queue_wish, (), (limit))
NETWORK_FIELDS(queue_wish,
               {"limit", "How many; 200 if left out", {.least = 1, .most = largest_page}})

/// A comment that somebody has to look at.
struct queued_comment {
    comment_card comment;
    std::string resource_slug, resource_title;
    std::vector<std::string> reports;
};
BOOST_DESCRIBE_STRUCT(queued_comment, (), (comment, resource_slug, resource_title, reports))
NETWORK_FIELDS(queued_comment, {"comment", "The comment"},
               {"resource_slug", "The resource's name for addresses"},
               {"resource_title", "Its title"}, {"reports", "What readers said against it"})

/// Those that wait or were reported, the longest waiting first.
result<std::vector<queued_comment>> comment_queue(changes::reader& view, queue_wish const& wish);

} // namespace network::learning
