#include "libnetwork/learning/questions.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/acting.hpp"
#include "libnetwork/learning/post_holders.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/questions_store.hpp"
#include "libnetwork/learning/subject.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/members/reminders.hpp"
#include "libnetwork/messages/notices.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::int64_t a_day = 24LL * 60 * 60 * 1000;

bool acts_for(changes::reader& view, std::int64_t organisation) {
    auto const who = readership_of(view);
    return who.organisations.contains(organisation) ||
           who.organisations.contains(living_today(view, organisation));
}

node about(question const& one) {
    return one.resource ? node{node_kind::resource, *one.resource}
                        : node{node_kind::project, one.project.value_or(0)};
}

/// Those who hold the role and want such mail.
std::vector<post_holder> reachable(changes::reader& view, question const& one) {
    auto holders = holders_for(view, one.asked, one.post.value_or(people::post::officer_lead));
    std::erase_if(holders, [&](post_holder const& who) {
        return (who.person != 0 && messages::has_declined_notices(view, who.person)) ||
               !members::may_write_to(view, living_today(view, one.asked), who.email).goes;
    });
    return holders;
}

std::string title_of(changes::reader& view, question const& one) {
    auto const of = subject_of(view, readership_of(view), about(one));
    return of ? of->title : "something that was shared";
}

result<> write_to_holders(changes::unit_of_work& work, question const& one,
                          std::string const& text) {
    for (auto const& who : reachable(work, one))
        NETWORK_CHECK(messages::queue_mail(
            work, {.key = "question:" + std::to_string(one.id) + ':' + who.email,
                   .to_address = who.email,
                   .to_person = who.person,
                   .letter = messages::letter::question_asked,
                   .values = {{"name", who.name.empty() ? "colleague" : who.name},
                              {"asker", who_is(work, one.organisation).name},
                              {"organisation", who.organisation},
                              {"title", title_of(work, one)},
                              {"question", text},
                              {"link", "/questions/" + std::to_string(one.id)},
                              {"unsubscribe", members::unsubscribe_path(work, who.email)}}}));
    return {};
}

result<> write_to_asker(changes::unit_of_work& work, question const& one, std::int64_t step,
                        std::string const& text) {
    auto const asker = people::card(work, {one.person});
    auto const by = people::card(work, {work.by().person});
    if (asker.has_error() || !asker->email || !asker->active)
        return {};
    NETWORK_CHECK(messages::queue_mail(
        work,
        {.key = "answer:" + std::to_string(step),
         .to_address = *asker->email,
         .to_person = one.person,
         .letter = messages::letter::question_answered,
         .values = {{"name", asker->name},
                    {"organisation", who_is(work, living_today(work, one.asked)).name},
                    {"title", title_of(work, one)},
                    {"answer", text},
                    {"address", by.has_value() && by->email ? *by->email : "the network team"},
                    {"link", "/questions/" + std::to_string(one.id)}}}));
    return {};
}

/// Keeps what was said; the audit trail knows that, not what.
std::int64_t say(changes::unit_of_work& work, question const& one, question_step_kind step,
                 std::string const& words) {
    auto const person = work.by().person;
    auto const id = questions_store::insert_step(
        work.db(),
        {0, one.id, step, words, person != 0 ? std::optional{person} : std::nullopt, work.now()});
    work.record({.event = "learning.question_" + std::string{to_word(step)},
                 .subject_kind = "question",
                 .subject = one.id,
                 .organisation = step == question_step_kind::asked ? one.asked : one.organisation});
    return id;
}

void show_words(changes::reader& view, question const& one, std::vector<question_step> const& steps,
                question_card& card) {
    bool const answered = std::any_of(steps.begin(), steps.end(), [](auto const& step) {
        return step.step == question_step_kind::answered;
    });
    for (auto const& step : steps) {
        bool const by_asked = step.step == question_step_kind::answered;
        question_words said{
            step.step, step.words, (by_asked ? card.asked : card.asker).name, {}, step.recorded_at};
        if (step.step == question_step_kind::closed)
            said.who.clear();
        else if (auto const by = people::card(view, {step.person.value_or(0)});
                 answered && by.has_value()) {
            said.who = by->name + ", " + said.who;
            said.address = by->email;
        }
        card.words.push_back(std::move(said));
    }
    auto const until = std::find_if(steps.begin(), steps.end(), [](auto const& step) {
        return step.step != question_step_kind::asked;
    });
    auto const end = until != steps.end() ? london_date(until->recorded_at) : view.today();
    card.days = end.days_since_epoch() - london_date(one.recorded_at).days_since_epoch();
}

question_card card_of(changes::reader& view, question const& one) {
    auto const steps = questions_store::steps_of(view.db(), one.id);
    question_card card;
    card.id = one.id;
    card.asker = who_is(view, one.organisation);
    card.asked = who_is(view, living_today(view, one.asked));
    card.post = one.post;
    if (auto const of = subject_of(view, readership_of(view), about(one))) {
        card.title = of->title;
        card.path = of->path;
    }
    card.state = state_of(steps);
    card.reached = static_cast<std::int64_t>(reachable(view, one).size());
    show_words(view, one, steps, card);
    auto const may = [&](std::int64_t organisation) {
        return people::may(view.by(), people::right::take_part, organisation).has_value();
    };
    bool const open = card.state != question_state::closed;
    card.may_answer = open && may(card.asked.id) && view.by().person != 0;
    card.may_close = open && (may(card.asked.id) || may(living_today(view, one.organisation)));
    return card;
}

/// The question, where that organisation has that part in it.
result<question> question_for(changes::reader& view, std::string_view organisation, std::int64_t id,
                              bool as_asker_too) {
    NETWORK_TRY(auto const who, organisations::resolve(view, organisation));
    auto const found = questions_store::find(view.db(), id);
    auto const is = [&](std::int64_t one) {
        return living_today(view, one) == living_today(view, who);
    };
    if (!found || !(is(found->asked) || (as_asker_too && is(found->organisation))))
        return not_found("question.unknown", "There is no such question");
    if (state_of(questions_store::steps_of(view.db(), id)) == question_state::closed)
        return conflict("question.closed", "This question is closed");
    return *found;
}

/// Whom it goes to, and about what.
result<question> addressed(changes::reader& view, ask_wish const& wish) {
    question made;
    if (!wish.adoption) {
        NETWORK_TRY(auto const of, subject_called(view, wish.resource, wish.project));
        (of.what.kind == node_kind::resource ? made.resource : made.project) = of.what.id;
        made.asked = of.organisation;
        made.post = of.contact_post;
        return made;
    }
    auto const who = readership_of(view);
    for (auto const all = take_up_of(view); auto const& one : all->adoptions())
        if (one.id == *wish.adoption &&
            rules::sight_of(who, guarded_of(one), view.today()) == sight::whole &&
            subject_of(view, who, taken_up(one))) {
            made.resource = one.resource;
            made.project = one.project;
            made.asked = one.organisation;
            made.post = one.contact_post;
            return made;
        }
    return not_found("adoption.unknown", "There is no such adoption");
}

result<> check(changes::reader& view, question const& made) {
    if (made.asked == 0)
        return conflict("question.no_lead", "This is the network's own: write to the network team");
    if (living_today(view, made.asked) == living_today(view, made.organisation))
        return conflict("question.own", "This is your organisation's own");
    if (questions_store::asked_since(view.db(), made.person, {view.now().milliseconds - a_day}) >=
        questions_a_day)
        return error{status::limited,
                     "question.limited",
                     "You have asked " + std::to_string(questions_a_day) +
                         " questions in a day. Ask again tomorrow",
                     {}};
    for (auto const& one : questions_store::all(view.db()))
        if (one.person == made.person && one.asked == made.asked && about(one) == about(made) &&
            state_of(questions_store::steps_of(view.db(), one.id)) == question_state::open)
            return conflict("question.already",
                            "You have asked them already; the answer is still to come");
    return {};
}

} // namespace

std::string_view label(question_state value) {
    switch (value) {
    case question_state::open:
        return "Waits for an answer";
    case question_state::answered:
        return "Answered";
    case question_state::closed:
        return "Closed";
    }
    return "";
}

question_state state_of(std::vector<question_step> const& steps) {
    auto now = question_state::open;
    for (auto const& one : steps)
        if (one.step == question_step_kind::closed)
            now = question_state::closed;
        else if (one.step == question_step_kind::answered)
            now = question_state::answered;
    return now;
}

result<question_card> ask_question(changes::unit_of_work& work, ask_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    if (work.by().person == 0)
        return unauthenticated("sign_in.required", "Sign in to ask");
    auto const text = std::string{trim(wish.text)};
    if (text.empty())
        return invalid("text", "text.required", "Write your question");
    NETWORK_TRY(auto made, addressed(work, wish));
    made.organisation = organisation;
    made.person = work.by().person;
    made.recorded_at = work.now();
    NETWORK_CHECK(check(work, made));
    made.id = questions_store::insert_question(work.db(), made);
    say(work, made, question_step_kind::asked, text);
    NETWORK_CHECK(write_to_holders(work, made, text));
    return card_of(work, made);
}

result<question_card> answer_question(changes::unit_of_work& work, answer_wish const& wish) {
    NETWORK_TRY(auto const one, question_for(work, wish.organisation, wish.question, false));
    if (work.by().person == 0)
        return unauthenticated("sign_in.required", "Sign in to answer");
    auto const text = std::string{trim(wish.text)};
    if (text.empty())
        return invalid("text", "text.required", "Write your answer");
    auto const step = say(work, one, question_step_kind::answered, text);
    NETWORK_CHECK(write_to_asker(work, one, step, text));
    return card_of(work, one);
}

result<question_card> close_question(changes::unit_of_work& work, close_question_wish const& wish) {
    NETWORK_TRY(auto const one, question_for(work, wish.organisation, wish.question, true));
    say(work, one, question_step_kind::closed, std::string{trim(wish.reason.value_or(""))});
    return card_of(work, one);
}

result<question_card> show_question(changes::reader& view, question_number const& wish) {
    auto const found = questions_store::find(view.db(), wish.question);
    if (!found || !(readership_of(view).reads_all || acts_for(view, found->asked) ||
                    acts_for(view, found->organisation)))
        return not_found("question.unknown", "There is no such question");
    return card_of(view, *found);
}

result<page<question_card>> questions_of(changes::reader& view, questions_wish const& wish) {
    NETWORK_TRY(auto const who, organisations::resolve(view, wish.organisation));
    page<question_card> found;
    for (auto const& one : questions_store::all(view.db()))
        if (living_today(view, one.asked) == living_today(view, who) ||
            living_today(view, one.organisation) == living_today(view, who))
            found.items.push_back(card_of(view, one));
    found.total = static_cast<std::int64_t>(found.items.size());
    return found;
}

void remove_question(changes::unit_of_work& work, question const& which, std::string_view reason) {
    questions_store::remove(work.db(), which.id);
    work.record({.event = "learning.question_removed",
                 .subject_kind = "question",
                 .subject = which.id,
                 .organisation = which.asked,
                 .tombstone = true,
                 .changes = {{"reason", {}, std::string{reason}}}});
}

} // namespace network::learning
