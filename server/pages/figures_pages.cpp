// Published figures for everybody: the list, and each with its day, question, digest and proof. The
// network team freezes new ones on the same page.
#include "libnetwork/members/editions.hpp"
#include "libnetwork/people/rights.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {
namespace {

using namespace members;

std::string edition_url(std::string_view name) {
    return "/figures/" + std::string{name};
}

/// Budgets are pounds for people; everything else is a number.
std::string figure_text(std::string_view name, std::int64_t value) {
    if (name == "budget_revenue" || name == "budget_capital")
        return "£" + say(value / 100);
    return say(value);
}

std::string_view figure_label(figure const& one) {
    if (one.name == "budget_revenue")
        return "Revenue budgets";
    if (one.name == "budget_capital")
        return "Capital budgets";
    return one.label;
}

http::response list_page(visit& now, error const* why) {
    auto const found = now.ask<&list_editions>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    for (auto const& one : found->items) {
        auto& row = page.section("EDITIONS");
        row.set("TITLE", one.title).set("URL", edition_url(one.name)).set("DAY", say(one.as_on));
        row.set("PUBLISHED", say(london_date(one.recorded_at)));
    }
    if (people::may(now.self.who, people::right::decide_memberships, 0).has_value())
        page.show("CAN_PUBLISH");
    put_back(now, page, {"name", "title", "as_on*"});
    if (why)
        show_problems(*why, page);
    return shown(now, "figures", page, why ? 400 : 200);
}

http::response figures_page(visit& now) {
    return list_page(now, nullptr);
}

http::response publish_page(visit& now) {
    auto wish = input_from(now, *operations::find("editions.publish")->input);
    auto const name = std::string{now.field("name")};
    auto const done = now.invoke("editions.publish", std::move(wish));
    if (done.has_error()) {
        auto const why = done.error();
        return why.status == status::forbidden ? refused(now, why) : list_page(now, &why);
    }
    return gone_to(edition_url(name), "published");
}

std::string proof_text(edition_proof const& proof) {
    if (!proof.digest_holds || !proof.journal_agrees)
        return "What is stored is not what was published: its digest does not fit";
    if (!proof.same)
        return "Worked out anew, the figures are not the same";
    return "Worked out anew just now, as known then, every figure is the same, and the digest fits";
}

void show_corrections(view::dictionary& page, edition_proof const& proof) {
    for (auto const& one : proof.corrected_since) {
        auto& row = page.section("CORRECTIONS");
        row.set("FIGURE_NAME", one.label);
        row.set("PUBLISHED",
                one.published ? figure_text(one.name, *one.published) : "not published");
        row.set("TODAY", one.found ? figure_text(one.name, *one.found) : "not known");
    }
}

http::response edition_page(visit& now) {
    boost::json::object const wish{{"edition", now.path["name"]}};
    auto const found = now.ask<&show_edition>(wish);
    auto const proof = now.ask<&recheck_edition>(wish);
    if (found.has_error() || proof.has_error())
        return refused(now, found.has_error() ? found.error() : proof.error());
    auto page = framed(now);
    breadcrumb(page, "Published figures", "/figures");
    auto const& edition = found->edition;
    page.set("TITLE", edition.title).set("DAY", say(edition.as_on));
    page.set("KNOWN_AT", london_text(edition.known_at)).set("QUESTION", edition.query);
    page.set("DIGEST", edition.digest).set("PROOF", proof_text(*proof));
    page.show("SOUND", proof->digest_holds && proof->journal_agrees && proof->same);
    for (auto const& one : found->figures)
        page.section("ROWS")
            .set("FIGURE_NAME", std::string{figure_label(one)})
            .set("VALUE", figure_text(one.name, one.value));
    show_corrections(page, *proof);
    return shown(now, "figures_edition", page);
}

} // namespace

std::vector<route> figures_pages() {
    using http::method;
    return {
        {method::get, "/figures", figures_page, door::open},
        {method::post, "/figures", publish_page, door::signed_in},
        {method::get, "/figures/{name}", edition_page, door::open},
    };
}

} // namespace network::pages
