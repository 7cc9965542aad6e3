// All SQL on questions by role. Loads and saves; decides nothing.
#pragma once

#include "libnetwork/learning/question.hpp"
#include "libnetwork/store/query.hpp"

namespace network::learning::questions_store {

using network::store::connection;

std::int64_t insert_question(connection& db, question const& row);
std::int64_t insert_step(connection& db, question_step const& row);

std::optional<question> find(connection& db, std::int64_t id);
/// The newest first.
std::vector<question> all(connection& db);
std::vector<question_step> steps_of(connection& db, std::int64_t question);
/// How many that person asked since then.
std::int64_t asked_since(connection& db, std::int64_t person, instant since);
/// Takes a question away with all that was said in it.
void remove(connection& db, std::int64_t question);

} // namespace network::learning::questions_store
