// The network team's pages about applications: the list by age, one application with the act that
// is due, and how long decisions took.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/deciding.hpp"
#include "libnetwork/members/mentoring.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "server/pages/application_view.hpp"
#include "server/pages/forms.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;
using state = application_state;

std::string card_url(std::int64_t id) {
    return "/admin/applications/" + std::to_string(id);
}

http::response list_page(visit& now) {
    bool const closed = now.field("all") == "1";
    auto const found = now.invoke("applications.list", {{"closed", closed}});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    auto const& items = found->body.at("items").as_array();
    page.set("COUNT_TEXT",
             say(static_cast<std::int64_t>(items.size()), "application", "applications"));
    page.show("IN_FLIGHT", !closed);
    for (auto const& one : items) {
        auto& row = page.section("APPLICATIONS");
        row.set("NAME", std::string{one.at("organisation_name").as_string()});
        row.set("URL", card_url(one.at("id").as_int64()));
        row.set("STATE", std::string{one.at("state_label").as_string()});
        auto const* tier = one.at("tier").if_string();
        row.set("TIER", tier_text(tier ? from_word<members::tier>(*tier) : std::nullopt));
        row.set("DAYS", one.at("submitted_on").is_null() ? "Not sent yet"
                                                         : days_text(one.at("days").as_int64()));
    }
    return shown(now, "applications", page);
}

void draw(view::dictionary& page, json::array const& items) {
    std::int64_t longest = 1;
    for (auto const& one : items)
        longest = std::max(longest, one.at("days").as_int64());
    std::int64_t y = 0;
    for (auto const& one : items) {
        auto& bar = page.section("BARS");
        auto const days = one.at("days").as_int64();
        bar.set("BAR_Y", std::to_string(y)).set("BAR_TEXT_Y", std::to_string(y + 17));
        bar.set("BAR_WIDTH", std::to_string(std::max<std::int64_t>(2, days * 300 / longest)));
        bar.set("BAR_TEXT_X", std::to_string(std::max<std::int64_t>(2, days * 300 / longest) + 8));
        bar.set("BAR_TEXT", std::to_string(days));
        y += 30;
    }
    page.set("VIEW_BOX", "0 0 360 " + std::to_string(std::max<std::int64_t>(y, 30)));
}

http::response times_page(visit& now) {
    auto const found = now.invoke("applications.times", {});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "Applications", "/admin/applications");
    auto const& items = found->body.at("items").as_array();
    if (!items.empty())
        draw(page, items);
    for (auto const& one : items) {
        auto& row = page.section("TIMES");
        row.set("NAME", std::string{one.at("organisation_name").as_string()});
        row.set("SENT", say(*date::parse(one.at("submitted_on").as_string())));
        row.set("DECIDED", say(*date::parse(one.at("decided_on").as_string())));
        auto const outcome = from_word<state>(one.at("outcome").as_string());
        row.set("OUTCOME", outcome ? std::string{label(*outcome)} : "");
        row.set("DAYS", std::to_string(one.at("days").as_int64()));
    }
    return shown(now, "application_times", page);
}

result<application_card> card_in(visit const& now) {
    auto const id = whole_number(now.path["application"]);
    if (!id)
        return not_found("application.unknown", "There is no such application");
    NETWORK_TRY(auto const found, now.invoke("applications.list", {{"closed", true}}));
    for (auto const& one : found.body.at("items").as_array())
        if (one.at("id").as_int64() == *id)
            return now.ask<&show_application>(
                {{"organisation", one.at("organisation_slug").as_string()}, {"application", *id}});
    return not_found("application.unknown", "There is no such application");
}

void offer_reviewers(visit const& now, application_card const& card, view::dictionary& page) {
    auto const found = now.invoke("applications.eligible_reviewers", {{"application", card.id}});
    if (found.has_error())
        return;
    for (auto const& one : found->body.at("items").as_array())
        if (one.at("eligible").as_bool())
            offer(page, "PERSON_OPTIONS", std::to_string(one.at("person").as_int64()),
                  std::string{one.at("name").as_string()}, false);
}

/// Reviewers who have not answered, and who can be let off.
void offer_releases(application_card const& card, view::dictionary& page) {
    for (auto const& one : card.reviewers)
        if (!one.answered && !one.released)
            offer(page, "REVIEWER_OPTIONS", std::to_string(one.person), one.name, false);
}

/// Whoever sits on the Board and works elsewhere; who reviewed the application may mentor as well.
void offer_mentors(visit const& now, application_card const& card, view::dictionary& page) {
    bool const closed = card.state == state::refused || card.state == state::withdrawn;
    if (!card.submitted_on || closed || !card.answers.mentor_wished.value_or(false))
        return;
    page.show("CAN_MENTOR");
    auto const found = now.invoke("applications.eligible_reviewers", {{"application", card.id}});
    if (found.has_error())
        return;
    for (auto const& one : found->body.at("items").as_array())
        if (one.at("eligible").as_bool() || one.at("why_not").as_string() == "reviewer.already")
            offer(page, "MENTOR_OPTIONS", std::to_string(one.at("person").as_int64()),
                  std::string{one.at("name").as_string()}, false);
}

/// Which forms the state asks for.
void show_acts(visit const& now, application_card const& card, view::dictionary& page) {
    page.set("ACTION", card_url(card.id));
    if (people::may(now.self.who, people::right::decide_memberships, 0).has_error())
        return;
    auto const reviews =
        std::count_if(card.reviewers.begin(), card.reviewers.end(),
                      [](auto const& one) { return one.answered && !one.released; });
    bool const with_board = card.state == state::submitted || card.state == state::vp_review;
    page.show("CAN_ASK", with_board);
    if (with_board) {
        offer_reviewers(now, card, page);
        offer_releases(card, page);
    }
    offer_mentors(now, card, page);
    page.show("CAN_RECOMMEND", card.state == state::vp_review && reviews >= 2);
    if (card.state == state::vp_review && reviews >= 2) {
        offer(page, "RECOMMENDED_OPTIONS", "true", "The Board recommends it",
              now.field("recommended") == "true");
        offer(page, "RECOMMENDED_OPTIONS", "false", "The Board does not recommend it",
              now.field("recommended") == "false");
    }
    bool const decides = card.state == state::recommended || card.state == state::eoc_decision ||
                         card.state == state::not_recommended;
    page.show("CAN_DECIDE", decides);
    if (decides)
        for (auto const& [word, text] : {std::pair{"approved", "Approved: it becomes a member"},
                                         {"refused", "Refused"},
                                         {"deferred", "Deferred: back to the Board"}})
            if (card.state != state::not_recommended || std::string_view{word} != "approved")
                offer(page, "DECISION_OPTIONS", word, text, now.field("decision") == word);
}

http::response card_page(visit& now, application_card const& card, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Applications", "/admin/applications");
    page.set("NAME", card.organisation_name).set("STATE", card.state_label);
    page.set("ORGANISATION_URL", "/organisations/" + card.organisation_slug);
    page.set("TIER", tier_text(card.tier)).set("VERSION", std::to_string(card.version));
    page.set("DAYS", card.submitted_on ? days_text(card.days) + " since " + say(*card.submitted_on)
                                       : "Not sent yet");
    page.set("MISSING_TEXT", card.gaps.empty() ? ""
                                               : say(static_cast<std::int64_t>(card.gaps.size()),
                                                     "answer", "answers") +
                                                     " still missing");
    show_acts(now, card, page);
    show_reviewers(page, card);
    show_mentor(page, card);
    show_papers(page, card);
    show_steps(page, card);
    if (why) {
        page.section("ERRORS").set("ERROR", why->message);
        put_back(now, page, {"question", "reason", "minute"});
    }
    return shown(now, "application_card", page, why ? 400 : 200);
}

http::response application_page(visit& now) {
    auto const card = card_in(now);
    return card.has_error() ? refused(now, card.error()) : card_page(now, *card, nullptr);
}

/// Does an operation on the application in the address with the fields of the form.
template <class Wish>
http::response acted(visit& now, std::string_view operation, std::string_view person = "person") {
    auto const card = card_in(now);
    if (card.has_error())
        return refused(now, card.error());
    auto wish = input_from(now, operations::shape_of<Wish>(), {{person, "person"}});
    wish["application"] = card->id;
    auto const done = now.invoke(operation, std::move(wish));
    if (done.has_value())
        return gone_to(card_url(card->id), "application_recorded");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return card_page(now, *card, &why);
}

http::response reviewer_asked(visit& now) {
    return acted<ask_reviewer_wish>(now, "applications.ask_reviewer");
}
http::response reviewer_released(visit& now) {
    return acted<release_reviewer_wish>(now, "applications.release_reviewer", "reviewer");
}
http::response mentor_given(visit& now) {
    return acted<mentor_wish>(now, "applications.assign_mentor", "mentor");
}
http::response queried(visit& now) {
    return acted<query_wish>(now, "applications.query");
}
http::response recommended(visit& now) {
    return acted<recommend_wish>(now, "applications.recommend");
}
http::response decided(visit& now) {
    return acted<decide_application_wish>(now, "applications.decide");
}

} // namespace

std::vector<route> application_desk_pages() {
    using http::method;
    return {
        {method::get, "/admin/applications", list_page, door::signed_in},
        {method::get, "/admin/applications/times", times_page, door::signed_in},
        {method::get, "/admin/applications/{application}", application_page, door::signed_in},
        {method::post, "/admin/applications/{application}/reviewers", reviewer_asked,
         door::signed_in},
        {method::post, "/admin/applications/{application}/releases", reviewer_released,
         door::signed_in},
        {method::post, "/admin/applications/{application}/mentors", mentor_given, door::signed_in},
        {method::post, "/admin/applications/{application}/query", queried, door::signed_in},
        {method::post, "/admin/applications/{application}/recommendation", recommended,
         door::signed_in},
        {method::post, "/admin/applications/{application}/decision", decided, door::signed_in},
    };
}

} // namespace network::pages
