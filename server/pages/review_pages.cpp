// A reviewer's pages: what one is asked to look at, and the papers with the form to say what one
// thinks.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/mentoring.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "server/pages/application_view.hpp"
#include "server/pages/forms.hpp"

namespace network::pages {
namespace {

using namespace members;

/// Applicants to accompany, with what one said.
void show_mentoring(visit const& now, view::dictionary& page) {
    auto const found = now.invoke("applications.to_mentor", {});
    if (found.has_error())
        return;
    for (auto const& item : found->body.at("items").as_array()) {
        mentoring_row one;
        operations::read_json(item, one);
        page.section("MENTORING")
            .set("NAME", one.organisation_name)
            .set("URL", "/reviews/" + std::to_string(one.application) + "/mentoring")
            .set("ANSWER", !one.accepted   ? "not answered yet"
                           : *one.accepted ? "you are its mentor from " + say(one.from)
                                           : "you said that you cannot");
    }
}

http::response list_page(visit& now) {
    auto const found = now.invoke("applications.to_review", {});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    for (auto const& one : found->body.at("items").as_array()) {
        auto& row = page.section("REVIEWS");
        row.set("NAME", std::string{one.at("organisation_name").as_string()});
        row.set("URL", "/reviews/" + std::to_string(one.at("id").as_int64()));
        auto const* due = one.at("review_due").if_string();
        auto const day = due ? date::parse(*due) : std::nullopt;
        row.set("DUE", day ? say(*day) : "");
    }
    show_mentoring(now, page);
    return shown(now, "reviews", page);
}

result<application_card> card_in(visit const& now) {
    auto const id = whole_number(now.path["application"]);
    if (!id)
        return not_found("application.unknown", "There is no such application");
    return now.ask<&papers>({{"application", *id}});
}

http::response form(visit& now, application_card const& card, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Reviews", "/reviews");
    page.set("NAME", card.organisation_name).set("STATE", card.state_label);
    page.set("ACTION", "/reviews/" + std::to_string(card.id));
    show_papers(page, card);
    show_reviewers(page, card);
    page.show("CAN_REVIEW", card.state == application_state::vp_review);
    auto chosen = std::string{now.field("opinion")};
    for (auto const& one : card.reviewers)
        if (one.person == now.self.who.person && one.opinion && !why) {
            chosen = to_word(*one.opinion);
            page.set("REASONS", one.reasons).set("INTERESTS", one.interests);
            page.set("CONDITIONS", one.conditions);
        }
    for (auto const word : words_of<review_opinion>())
        offer(page, "OPINION_OPTIONS", std::string{word},
              std::string{label(*from_word<review_opinion>(word))}, chosen == word);
    put_back(now, page, {"reasons", "interests", "conditions"});
    if (why)
        show_problems(*why, page);
    return shown(now, "review", page, why ? 400 : 200);
}

http::response review_page(visit& now) {
    auto const card = card_in(now);
    return card.has_error() ? refused(now, card.error()) : form(now, *card, nullptr);
}

http::response reviewed(visit& now) {
    auto const card = card_in(now);
    if (card.has_error())
        return refused(now, card.error());
    auto wish = input_from(now, operations::shape_of<review_wish>());
    wish["application"] = card->id;
    auto const done = now.invoke("applications.review", std::move(wish));
    if (done.has_value())
        return gone_to("/reviews/" + std::to_string(card->id), "application_recorded");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return form(now, *card, &why);
}

// ---- accompanying

http::response mentoring_form(visit& now, application_card const& card, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Reviews", "/reviews");
    page.set("NAME", card.organisation_name).set("STATE", card.state_label);
    page.set("ACTION", "/reviews/" + std::to_string(card.id) + "/mentoring");
    show_papers(page, card);
    auto const& asked = card.mentors.back();
    page.set("FROM", say(asked.from));
    std::string chosen{now.field("accepts")};
    if (chosen.empty() && asked.accepted)
        chosen = *asked.accepted ? "yes" : "no";
    offer(page, "ACCEPTS_OPTIONS", "yes", "Yes, I accompany it", chosen == "yes");
    offer(page, "ACCEPTS_OPTIONS", "no", "No, I cannot", chosen == "no");
    if (now.request.method == http::method::get)
        page.set("REASON", asked.said);
    put_back(now, page, {"reason"});
    if (why)
        show_problems(*why, page);
    return shown(now, "mentoring", page, why ? 400 : 200);
}

bool is_asked(visit const& now, application_card const& card) {
    return !card.mentors.empty() && card.mentors.back().person == now.self.who.person &&
           !card.mentors.back().until;
}

http::response mentoring_page(visit& now) {
    auto const card = card_in(now);
    if (card.has_error())
        return refused(now, card.error());
    if (!is_asked(now, *card))
        return refused(
            now, forbidden("mentor.not_asked", "You are not asked to accompany this applicant"));
    if (now.request.method == http::method::get)
        return mentoring_form(now, *card, nullptr);
    if (now.field("accepts").empty()) {
        auto const why =
            invalid("accepts", "accepts.required", "Say whether you accompany the applicant");
        return mentoring_form(now, *card, &why);
    }
    auto const done =
        now.invoke("applications.answer_mentoring", {{"application", card->id},
                                                     {"accepts", now.field("accepts") == "yes"},
                                                     {"reason", now.field("reason")}});
    if (done.has_value())
        return gone_to("/reviews", "mentor_answered");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return mentoring_form(now, *card, &why);
}

} // namespace

std::vector<route> review_pages() {
    using http::method;
    return {
        {method::get, "/reviews", list_page, door::signed_in},
        {method::get, "/reviews/{application}", review_page, door::signed_in},
        {method::post, "/reviews/{application}", reviewed, door::signed_in},
        {method::get, "/reviews/{application}/mentoring", mentoring_page, door::signed_in},
        {method::post, "/reviews/{application}/mentoring", mentoring_page, door::signed_in},
    };
}

} // namespace network::pages
