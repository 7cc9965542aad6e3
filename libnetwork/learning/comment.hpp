// The words of comments: what people of member organisations say about a resource in the name of
// their organisation. Everything here may have to be shown to whoever asks for it. No behaviour.
#pragma once

#include "libnetwork/people/person.hpp"

namespace network::learning {

enum class comment_event_kind : std::uint8_t {
    posted,    ///< shown at once: its author is known
    approved,  ///< shown after someone looked at it
    hidden,    ///< taken from view, with a reason
    reported,  ///< a reader thinks that it should not stand there
    dismissed, ///< looked at, and it may stand
    closed,    ///< nobody answers any more: the thread, or all threads of the resource
    opened,
    erased ///< its words are gone for good; its place stays
};
BOOST_DESCRIBE_ENUM(comment_event_kind, posted, approved, hidden, reported, dismissed, closed,
                    opened, erased)

/// How a comment stands.
enum class comment_state : std::uint8_t { waiting, shown, hidden, erased };
BOOST_DESCRIBE_ENUM(comment_state, waiting, shown, hidden, erased)
std::string_view label(comment_state value);

struct comment_event {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::optional<std::int64_t> comment; ///< none: all comments on the resource
    comment_event_kind kind = comment_event_kind::posted;
    std::string reason;
    std::optional<std::int64_t> person;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(comment_event, (), (id, resource, comment, kind, reason, person, recorded_at))

/// A comment with its newest text.
struct comment_row {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::optional<std::int64_t> parent;
    std::optional<std::int64_t> organisation; ///< none: it came from another site
    std::optional<std::int64_t> person;
    std::string post; ///< of the author that day, a word of people::post, or empty
    bool shows_name = false;
    instant said_at;
    instant recorded_at;
    std::string outside; ///< where it came from: "example.org/12"
    std::string author;  ///< name that stood over it on another site
    std::string text;
};
BOOST_DESCRIBE_STRUCT(comment_row, (),
                      (id, resource, parent, organisation, person, post, shows_name, said_at,
                       recorded_at, outside, author, text))

constexpr std::int64_t longest_comment = 4000;

/// A comment as somebody sees it.
struct comment_card {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::int64_t depth = 0;
    std::optional<std::int64_t> reply_to;
    comment_state state = comment_state::waiting;
    std::string by;   ///< "Officer, Oldham Council"; with the person's name where that was chosen
    std::string text; ///< empty where the words may not be seen
    std::string note; ///< why there are no words, or that it waits
    instant said_at;
    bool edited = false;
    bool may_answer = false;
    bool may_edit = false;
};
BOOST_DESCRIBE_STRUCT(comment_card, (),
                      (id, resource, depth, reply_to, state, by, text, note, said_at, edited,
                       may_answer, may_edit))
NETWORK_FIELDS(comment_card, {"id", "Number of the comment"},
               {"resource", "Number of the resource"},
               {"depth", "How deep in its thread it stands; 0: it begins one"},
               {"reply_to", "Number of the comment it answers; null: none"},
               {"state", "How it stands"}, {"by", "Whose words: role and organisation"},
               {"text", "What it says, as plain text", {.longest = 20'000}},
               {"note", "Why no words are shown, or that it waits"},
               {"said_at", "When it was said"},
               {"edited", "True where its author changed it since"},
               {"may_answer", "Whether you may answer it"},
               {"may_edit", "Whether you may still change it"})

} // namespace network::learning
