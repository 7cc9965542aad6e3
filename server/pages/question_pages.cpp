// Asking those who did it, by role and without an address: the question, its answers, its closing.
#include "libnetwork/learning/questions.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/project_words.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/shared_subject.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

std::string post_words(std::optional<people::post> post) {
    std::string text{post_text(post.value_or(people::post::officer_lead))};
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

http::response ask_form(visit& now, shared_subject const& of, error const* why) {
    auto page = framed(now);
    page.set("TITLE", of.title)
        .set("BACK_URL", of.path)
        .set("ACTION", std::string{now.request.path});
    page.set("POST", post_words(of.post)).set("ASKED", place_text(now, of.lead));
    offer_own(now, page, "ORGANISATION_OPTIONS", now.field("organisation"));
    put_back(now, page, {"text"});
    if (why)
        show_problems(*why, page);
    auto const code = !why                              ? 200
                      : why->status == status::limited  ? 429
                      : why->status == status::conflict ? 409
                                                        : 400;
    return shown(now, "question_ask", page, code);
}

http::response asked(visit& now, shared_subject const& of, json::object wish) {
    if (speaks_for(now).empty())
        return refused(now, forbidden("right.missing",
                                      "Ask for your own organisation: you hold no role in one"));
    if (now.request.method == http::method::get)
        return ask_form(now, of, nullptr);
    wish["organisation"] = std::string{now.field("organisation")};
    wish["text"] = std::string{now.field("text")};
    auto const done = now.invoke("questions.ask", std::move(wish));
    if (done.has_value())
        return gone_to("/questions/" + std::to_string(done->body.at("id").as_int64()),
                       "question_sent");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : ask_form(now, of, &why);
}

http::response ask_page(visit& now) {
    auto const of = subject_of(now);
    if (of.has_error())
        return refused(now, of.error());
    return asked(now, *of, {{of->kind, of->slug}});
}

http::response ask_adopter_page(visit& now) {
    auto const known = adoption_of(now);
    if (known.has_error())
        return refused(now, known.error());
    return asked(now, {"", "", known->title, known->path, known->adopter.id, known->contact_post},
                 {{"adoption", known->id}});
}

void show_words(view::dictionary& page, question_card const& card) {
    for (auto const& one : card.words) {
        if (one.step == question_step_kind::closed && one.words.empty())
            continue;
        auto& part = page.section("WORDS");
        part.set("WHO", one.step == question_step_kind::closed ? "Closed" : one.who);
        part.set("ADDRESS", one.address.value_or("")).set("WHEN", london_text(one.at));
        show_lines(part, one.words);
    }
}

http::response question_view(visit& now, error const* why) {
    auto const card = now.ask<&show_question>({{"question", number_typed(now.path["question"])}});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    auto const own = "/questions/" + std::to_string(card->id);
    page.set("ASKER", card->asker.name).set("ASKED", card->asked.name).set("TITLE", card->title);
    page.set("STATE", std::string{label(card->state)})
        .show("QUIET", card->state == question_state::closed);
    page.set("WAITED", (card->state == question_state::open ? "Waits for " : "Waited for ") +
                           say(card->days, "day", "days"));
    page.set("ABOUT_URL", card->path);
    page.show("NOBODY", card->state == question_state::open && card->reached == 0);
    show_words(page, *card);
    if (card->may_answer) {
        page.section("ANSWER")
            .set("ANSWER_URL", own + "/answers")
            .set("ANSWER_FOR", card->asked.id);
        put_back(now, page, {"text"});
    }
    if (card->may_close) {
        auto const speaks = speaks_for(now);
        bool const for_asked =
            std::find(speaks.begin(), speaks.end(), card->asked.id) != speaks.end();
        page.section("CLOSE")
            .set("CLOSE_URL", own + "/closing")
            .set("CLOSE_FOR", for_asked ? card->asked.id : card->asker.id);
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "question", page, why ? 400 : 200);
}

http::response question_page(visit& now) {
    return question_view(now, nullptr);
}

http::response answered(visit& now) {
    auto const done =
        now.invoke("questions.answer", {{"organisation", now.field("organisation")},
                                        {"question", number_typed(now.path["question"])},
                                        {"text", now.field("text")}});
    if (done.has_value())
        return gone_to("/questions/" + std::string{now.path["question"]}, "question_answered");
    auto const why = done.error();
    return why.status == status::invalid ? question_view(now, &why) : refused(now, why);
}

http::response closed(visit& now) {
    auto const done =
        now.invoke("questions.close", {{"organisation", now.field("organisation")},
                                       {"question", number_typed(now.path["question"])}});
    return done.has_error()
               ? refused(now, done.error())
               : gone_to("/questions/" + std::string{now.path["question"]}, "question_closed");
}

} // namespace

std::vector<route> question_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/ask", ask_page, door::signed_in},
        {method::post, "/resources/{slug}/ask", ask_page, door::signed_in},
        {method::get, "/projects/{slug}/ask", ask_page, door::signed_in},
        {method::post, "/projects/{slug}/ask", ask_page, door::signed_in},
        {method::get, "/adoptions/{adoption}/ask", ask_adopter_page, door::signed_in},
        {method::post, "/adoptions/{adoption}/ask", ask_adopter_page, door::signed_in},
        {method::get, "/questions/{question}", question_page, door::signed_in},
        {method::post, "/questions/{question}/answers", answered, door::signed_in},
        {method::post, "/questions/{question}/closing", closed, door::signed_in},
    };
}

} // namespace network::pages
