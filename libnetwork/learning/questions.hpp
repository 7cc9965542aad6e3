// Use cases of questions: "ask someone who did this". The portal carries the mail, so that neither
// side learns an address before there is an answer. What was said stands here and not in the audit
// trail.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/question.hpp"

namespace network::learning {

/// How many questions one person may ask in a day.
inline constexpr std::int64_t questions_a_day = 5;

struct ask_wish {
    std::string organisation;
    std::optional<std::string> resource, project;
    std::optional<std::int64_t> adoption;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ask_wish, (), (organisation, resource, project, adoption, text))
NETWORK_FIELDS(ask_wish, {"organisation", "For whom you ask: slug, code or number"},
               {"resource", "About which resource", {.longest = 200}},
               {"project", "Or about which project", {.longest = 200}},
               {"adoption", "Of those who tried it too: number of the adoption"},
               {"text", "Your question", {.longest = 2000}})

struct question_words {
    question_step_kind step = question_step_kind::asked;
    std::string words;
    std::string who;                    ///< the organisation, and once answered the person
    std::optional<std::string> address; ///< once answered
    instant at;
};
BOOST_DESCRIBE_STRUCT(question_words, (), (step, words, who, address, at))
NETWORK_FIELDS(question_words, {"step", "What it was"},
               {"words", "What was said", {.longest = 4000}},
               {"who", "By whom: the organisation, and once answered the person"},
               {"address", "Once answered: where to write", {.privacy = privacy::contact}},
               {"at", "When"})

struct question_card {
    std::int64_t id = 0;
    organisations::organisation_brief asker, asked; ///< asked: the one that answers today
    std::optional<people::post> post;
    std::string title, path; ///< empty where the reader may not see it
    question_state state = question_state::open;
    std::int64_t days = 0;    ///< that it waited for an answer, or waits
    std::int64_t reached = 0; ///< how many people could be written to
    std::vector<question_words> words;
    bool may_answer = false, may_close = false;
};
BOOST_DESCRIBE_STRUCT(question_card, (),
                      (id, asker, asked, post, title, path, state, days, reached, words, may_answer,
                       may_close))
NETWORK_FIELDS(question_card, {"id", "Number of the question"}, {"asker", "Who asks"},
               {"asked", "Who is asked, as it lives today"}, {"post", "Which role is asked"},
               {"title", "About what"}, {"path", "Its page"}, {"state", "How it stands"},
               {"days", "For how many days it waited for an answer, or waits"},
               {"reached", "How many people there can be written to"},
               {"words", "What was said, in that order"},
               {"may_answer", "Whether the reader may answer"},
               {"may_close", "Whether the reader may close it"})

/// Asks, and writes to whoever holds the role, or to whoever comes next where nobody does. Invalid
/// "text.required", "subject.one"; conflict "question.own", "question.no_lead", "question.already";
/// limited "question.limited"; not found as subject_called(), "adoption.unknown".
result<question_card> ask_question(changes::unit_of_work& work, ask_wish const& wish);

struct answer_wish {
    std::string organisation;
    std::int64_t question = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(answer_wish, (), (organisation, question, text))
NETWORK_FIELDS(answer_wish, {"organisation", "For whom you answer: slug, code or number"},
               {"question", "Number of the question"}, {"text", "Your answer", {.longest = 4000}})

/// Answers, and writes to who asked. Both addresses are known to both from now on. Not found
/// "question.unknown"; invalid "text.required"; conflict "question.closed".
result<question_card> answer_question(changes::unit_of_work& work, answer_wish const& wish);

struct close_question_wish {
    std::string organisation;
    std::int64_t question = 0;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(close_question_wish, (), (organisation, question, reason))
NETWORK_FIELDS(close_question_wish, {"organisation", "For whom: the one that asked or was asked"},
               {"question", "Number of the question"}, {"reason", "Why", {.longest = 500}})

/// Closes it. Not found "question.unknown"; conflict "question.closed".
result<question_card> close_question(changes::unit_of_work& work, close_question_wish const& wish);

struct question_number {
    std::int64_t question = 0;
};
BOOST_DESCRIBE_STRUCT(question_number, (), (question))
NETWORK_FIELDS(question_number, {"question", "Number of the question"})

/// For the people of both organisations, the network team and auditors; for others it does not
/// exist.
result<question_card> show_question(changes::reader& view, question_number const& wish);

struct questions_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(questions_wish, (), (organisation))
NETWORK_FIELDS(questions_wish, {"organisation", "Slug, code or number of the organisation"})

/// What the organisation asked and was asked, through reorganisations, the newest first.
result<page<question_card>> questions_of(changes::reader& view, questions_wish const& wish);

/// Takes a question away with all that was said in it, and says so in the audit trail.
void remove_question(changes::unit_of_work& work, question const& which, std::string_view reason);

/// How one stands, by its steps.
question_state state_of(std::vector<question_step> const& steps);

} // namespace network::learning
