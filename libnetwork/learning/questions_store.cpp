#include "libnetwork/learning/questions_store.hpp"

namespace network::learning::questions_store {

using network::store::execute;
using network::store::insert;
using network::store::select;
using network::store::select_one;

std::int64_t insert_question(connection& db, question const& row) {
    return insert(
        db,
        "insert into question (organisation, person, asked, resource, project, post, recorded_at)"
        " values (:organisation, :person, :asked, :resource, :project, :post, :at) returning id",
        row.organisation, row.person, row.asked, row.resource, row.project, row.post,
        row.recorded_at);
}

std::int64_t insert_step(connection& db, question_step const& row) {
    return insert(db,
                  "insert into question_step (question, step, words, person, recorded_at)"
                  " values (:question, :step, :words, :person, :at) returning id",
                  row.question, row.step, row.words, row.person, row.recorded_at);
}

std::optional<question> find(connection& db, std::int64_t id) {
    return select_one<question>(
        db,
        "select id, organisation, person, asked, resource, project, post, recorded_at from question"
        " where id = :id",
        id);
}

std::vector<question> all(connection& db) {
    return select<question>(
        db,
        "select id, organisation, person, asked, resource, project, post, recorded_at from question"
        " order by id desc");
}

std::vector<question_step> steps_of(connection& db, std::int64_t question) {
    return select<question_step>(
        db,
        "select id, question, step, words, person, recorded_at from question_step"
        " where question = :question order by id",
        question);
}

std::int64_t asked_since(connection& db, std::int64_t person, instant since) {
    return select_one<std::int64_t>(
               db, "select count(*) from question where person = :person and recorded_at > :since",
               person, since)
        .value_or(0);
}

void remove(connection& db, std::int64_t question) {
    execute(db, "delete from question_step where question = :question", question);
    execute(db, "delete from question where id = :question", question);
}

} // namespace network::learning::questions_store
