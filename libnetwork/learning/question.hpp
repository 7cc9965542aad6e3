// The words of questions: a member asks by role those who did something; who answers follows from
// the appointments of the day. No behaviour.
#pragma once

#include "libnetwork/learning/adoption.hpp"

namespace network::learning {

enum class question_step_kind : std::uint8_t { asked, answered, closed };
BOOST_DESCRIBE_ENUM(question_step_kind, asked, answered, closed)

enum class question_state : std::uint8_t { open, answered, closed };
BOOST_DESCRIBE_ENUM(question_state, open, answered, closed)
std::string_view label(question_state value);

struct question {
    std::int64_t id = 0;
    std::int64_t organisation = 0; ///< that asks
    std::int64_t person = 0;
    std::int64_t asked = 0; ///< that is asked
    std::optional<std::int64_t> resource, project;
    std::optional<people::post> post;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(question, (),
                      (id, organisation, person, asked, resource, project, post, recorded_at))

struct question_step {
    std::int64_t id = 0;
    std::int64_t question = 0;
    question_step_kind step = question_step_kind::asked;
    std::string words;
    std::optional<std::int64_t> person;
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(question_step, (), (id, question, step, words, person, recorded_at))

} // namespace network::learning
