// How to join: what membership is and who may hold it, for everybody, with a form to ask; and the
// network team's pages that answer what was asked.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/enquiries.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "server/pages/application_view.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace members;

/// As what the organisation that the visitor names may apply, and why.
void show_qualification(visit const& now, view::dictionary& page) {
    std::string const named{now.field("as")};
    page.set("AS", named);
    if (named.empty())
        return;
    auto const answer =
        now.ask<&qualifies>({{"organisation", slug_called(now, named).value_or(named)}});
    if (answer.has_error()) {
        page.set("NOT_FOUND",
                 "The register does not know it. Tell us its name below; we will find it.");
        return;
    }
    page.section("FOUND").set("FOUND_NAME", answer->organisation.name);
    for (auto const& row : answer->tiers)
        page.section("TIERS")
            .set("TIER_NAME", row.label)
            .set("OPEN_TEXT", row.qualifies ? "Open to you" : "Not open to you")
            .set("WHY", row.why.text + " (" + row.why.rule + ")");
}

http::response join_form(visit& now, error const* why) {
    auto page = framed(now);
    show_qualification(now, page);
    put_back(now, page, {"organisation", "name", "email", "message"});
    if (why)
        show_problems(*why, page);
    return shown(now, "join", page, why ? (why->status == status::limited ? 429 : 400) : 200);
}

http::response join_page(visit& now) {
    return join_form(now, nullptr);
}

http::response asked(visit& now) {
    auto const done = now.invoke("enquiries.send", {{"organisation", now.field("organisation")},
                                                    {"name", now.field("name")},
                                                    {"email", now.field("email")},
                                                    {"message", now.field("message")}});
    if (done.has_value())
        return gone_to("/join", "enquired");
    auto const why = done.error();
    return join_form(now, &why);
}

http::response list_page(visit& now) {
    auto const found = now.invoke("enquiries.list", {{"answered", now.field("all") == "1"}});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "Applications", "/admin/applications");
    for (auto const& one : found->body.at("items").as_array()) {
        auto& row = page.section("ENQUIRIES");
        row.set("NAME", std::string{one.at("organisation_named").as_string()});
        row.set("FROM", std::string{one.at("name").as_string()});
        row.set("URL", "/admin/enquiries/" + std::to_string(one.at("id").as_int64()));
        row.set("WAITING", days_text(one.at("days").as_int64()));
        row.set("STATE", std::string{one.at("state").as_string()});
    }
    return shown(now, "enquiries", page);
}

result<enquiry_row> enquiry_in(visit const& now) {
    auto const id = whole_number(now.path["enquiry"]);
    if (!id)
        return not_found("enquiry.unknown", "There is no such enquiry");
    return now.ask<&show_enquiry>({{"enquiry", *id}});
}

http::response card_page(visit& now, enquiry_row const& one, error const* why) {
    auto page = framed(now);
    breadcrumb(page, "Enquiries", "/admin/enquiries");
    page.set("NAME", one.organisation_named).set("FROM", one.name).set("FROM_EMAIL", one.email);
    page.set("RECEIVED", say(one.received_on)).set("TEXT", one.message);
    page.set("ACTION", "/admin/enquiries/" + std::to_string(one.id));
    page.set("OUTCOME", one.state == enquiry_state::open      ? ""
                        : one.state == enquiry_state::invited ? "Invited to the portal"
                                                              : "Closed: " + one.reason);
    page.show("CAN_ANSWER",
              one.state == enquiry_state::open &&
                  people::may(now.self.who, people::right::decide_memberships, 0).has_value());
    page.set("ORGANISATION", one.organisation_slug);
    put_back(now, page, {"organisation", "reason"});
    if (why)
        show_problems(*why, page);
    return shown(now, "enquiry", page, why ? 400 : 200);
}

http::response enquiry_page(visit& now) {
    auto const one = enquiry_in(now);
    return one.has_error() ? refused(now, one.error()) : card_page(now, *one, nullptr);
}

http::response answered(visit& now, std::string_view operation, json::object wish) {
    auto const one = enquiry_in(now);
    if (one.has_error())
        return refused(now, one.error());
    wish["enquiry"] = one->id;
    auto const done = now.invoke(operation, std::move(wish));
    if (done.has_value())
        return gone_to("/admin/enquiries/" + std::to_string(one->id), "application_recorded");
    auto const why = done.error();
    if (why.status == status::forbidden)
        return refused(now, why);
    return card_page(now, *one, &why);
}

http::response invited(visit& now) {
    return answered(now, "enquiries.answer",
                    {{"organisation", now.field("organisation")}, {"post", "officer_lead"}});
}
http::response closed(visit& now) {
    return answered(now, "enquiries.close", {{"reason", now.field("reason")}});
}

} // namespace

std::vector<route> enquiry_pages() {
    using http::method;
    return {
        {method::get, "/join", join_page, door::open},
        {method::post, "/join", asked, door::open},
        {method::get, "/admin/enquiries", list_page, door::signed_in},
        {method::get, "/admin/enquiries/{enquiry}", enquiry_page, door::signed_in},
        {method::post, "/admin/enquiries/{enquiry}/invitation", invited, door::signed_in},
        {method::post, "/admin/enquiries/{enquiry}/closure", closed, door::signed_in},
    };
}

} // namespace network::pages
