// Saying what a study or a project came of: the other is looked for by its title and chosen, a link
// is shown and can be taken back. Who may say so, and what would close a circle, is decided behind
// the operations.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/lineage_choices.hpp"
#include "libnetwork/learning/subject.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/project_words.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/take_up_view.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

/// What the address means, and who asks.
struct later_one {
    std::string kind; ///< "resource", "project"
    std::string slug;
    subject of;
    bool is_toolkit = false;
    bool leads = false; ///< the visitor speaks for the organisation whose it is
};

result<later_one> later_of(visit const& now) {
    std::string const kind = now.request.path.starts_with("/projects/") ? "project" : "resource";
    std::string const slug{now.path["slug"]};
    return now.core.office().read(now.self.who, [&](changes::reader& view) -> result<later_one> {
        NETWORK_CHECK(people::may(now.self.who, people::right::share_resources, 0));
        NETWORK_TRY(auto of, kind == "project" ? subject_called(view, {}, slug)
                                               : subject_called(view, slug, {}));
        if (now.self.who.holds(role::auditor) || !rules::looks_after(readership_of(view), of.who))
            return forbidden("library.not_yours", "Those who look after it say what it came of");
        auto const own = speaks_for(now);
        bool const leads = std::find(own.begin(), own.end(), of.organisation) != own.end();
        bool const is_toolkit = of.kind == label(resource_kind::toolkit);
        return later_one{kind, slug, std::move(of), is_toolkit, leads};
    });
}

std::string own_path(later_one const& one) {
    return one.of.path + "/lineage";
}

std::string word_of(node_kind kind, std::int64_t id) {
    return std::string{to_word(kind)} + ':' + std::to_string(id);
}

void show_links(visit const& now, view::dictionary& page, later_one const& one) {
    auto const graph = now.ask<&show_lineage>({{one.kind, one.slug}});
    if (graph.has_error())
        return;
    auto const own = word_of(one.of.what.kind, one.of.what.id);
    for (auto const& edge : graph->edges)
        if (edge.link != 0 && edge.from == own)
            for (auto const& to : graph->nodes)
                if (to.key == edge.to)
                    page.section("LINKS")
                        .set("HOW", "It " + edge.label)
                        .set("TO", to.title)
                        .set("TO_URL", to.path)
                        .set("UNLINK_URL", own_path(one) + "/" + std::to_string(edge.link));
}

void offer_ways(visit const& now, view::dictionary& page, later_one const& one) {
    auto const chosen = now.field("kind");
    offer_choice(page, "KIND_OPTIONS", "follow_up_of",
                 "It follows the other up: what happened next", chosen);
    offer_choice(page, "KIND_OPTIONS", "grew_out_of", "It grew out of the other", chosen);
    if (one.of.what.kind != node_kind::resource)
        return;
    offer_choice(page, "KIND_OPTIONS", "output_of",
                 one.is_toolkit ? "It is the toolkit of that project"
                                : "It came out of that project",
                 chosen);
    if (one.leads)
        offer_choice(page, "KIND_OPTIONS", "adopted_from",
                     "We took the other up: it tells how that went", chosen);
}

/// What was found for the words, to choose from.
void show_found(visit const& now, view::dictionary& page, later_one const& one,
                std::string const& q) {
    auto const found = now.ask<&lineage_choices>({{one.kind, one.slug}, {"q", q}});
    if (found.has_error())
        return show_problems(found.error(), page);
    page.set("FOUND_TEXT", found->total > std::ssize(found->items)
                               ? say(std::ssize(found->items)) + " of " + say(found->total) +
                                     " with these words; type more of the title to narrow it"
                               : say(found->total, "title has", "titles have") + " these words");
    for (auto const& other : found->items) {
        if (!other.in_the_way.empty()) {
            page.section("SHUT")
                .set("SHUT_TITLE", other.title)
                .set("SHUT_URL", other.path)
                .set("SHUT_WHY", other.in_the_way);
            continue;
        }
        auto const word = word_of(other.kind, other.id);
        page.section("TO_OPTIONS")
            .set("VALUE", word)
            .set("TEXT", other.title)
            .set("OPTION_HINT", other.what +
                                    (other.year ? ", " + std::to_string(*other.year) : "") + ", " +
                                    other.organisation)
            .show("SELECTED", word == now.field("to"));
    }
    offer_ways(now, page, one);
    put_back(now, page, {"reason"});
}

http::response lineage_form(visit& now, later_one const& one, error const* why) {
    auto page = framed(now);
    breadcrumb(page, one.of.title, one.of.path);
    std::string const q{trim(now.field("q"))};
    page.set("TITLE", one.of.title)
        .set("BACK_URL", one.of.path)
        .set("ACTION", own_path(one))
        .set("Q", q);
    page.show("OF_PROJECT", one.kind == "project");
    show_links(now, page, one);
    if (!q.empty())
        show_found(now, page, one, q);
    if (why)
        show_problems(*why, page, {{"to", "to_resource"}, {"to", "to_project"}});
    return shown(now, "lineage_edit", page,
                 why ? (why->status == status::conflict ? 409 : 400) : 200);
}

http::response lineage_page(visit& now) {
    auto const one = later_of(now);
    return one.has_error() ? refused(now, one.error()) : lineage_form(now, *one, nullptr);
}

/// The address of the other, where it may be read.
std::string path_of(visit const& now, std::string_view kind, std::string_view number) {
    auto const of = now.core.office().read(now.self.who, [&](changes::reader& view) {
        std::string const name{number};
        return kind == "project" ? subject_called(view, {}, name) : subject_called(view, name, {});
    });
    return of.has_value() ? of->path : "";
}

http::response linked(visit& now) {
    auto const one = later_of(now);
    if (one.has_error())
        return refused(now, one.error());
    auto const to = now.field("to");
    auto const colon = std::min(to.find(':'), to.size());
    auto const kind = to.substr(0, colon), number = to.substr(std::min(colon + 1, to.size()));
    error missing = invalid("to", "to.required", "Choose what it came of");
    if (number.empty())
        return lineage_form(now, *one, &missing);
    if (now.field("kind").empty()) {
        missing = invalid("kind", "kind.required", "Choose how it came of the other");
        return lineage_form(now, *one, &missing);
    }
    // Taking up is told by an adoption, which has a date and a result; the link follows from it.
    if (auto const path = path_of(now, kind, number);
        now.field("kind") == "adopted_from" && !path.empty())
        return http::redirect_response(address(path + "/tried", {{"study", one->slug}}));
    json::object wish{{"kind", now.field("kind")}, {"reason", now.field("reason")}};
    wish["from_" + one->kind] = one->slug;
    wish[kind == "project" ? "to_project" : "to_resource"] = number;
    auto const done = now.invoke("lineage.link", std::move(wish));
    if (done.has_value())
        return gone_to(own_path(*one), "lineage_linked");
    auto const why = done.error();
    return why.status == status::forbidden ? refused(now, why) : lineage_form(now, *one, &why);
}

http::response unlinked(visit& now) {
    auto const one = later_of(now);
    if (one.has_error())
        return refused(now, one.error());
    auto const done = now.invoke("lineage.unlink", {{"link", number_typed(now.path["link"])}});
    return done.has_error() ? refused(now, done.error()) : gone_to(own_path(*one), "undone");
}

} // namespace

std::vector<route> lineage_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/lineage", lineage_page, door::signed_in},
        {method::post, "/resources/{slug}/lineage", linked, door::signed_in},
        {method::post, "/resources/{slug}/lineage/{link}", unlinked, door::signed_in},
        {method::get, "/projects/{slug}/lineage", lineage_page, door::signed_in},
        {method::post, "/projects/{slug}/lineage", linked, door::signed_in},
        {method::post, "/projects/{slug}/lineage/{link}", unlinked, door::signed_in},
    };
}

} // namespace network::pages
