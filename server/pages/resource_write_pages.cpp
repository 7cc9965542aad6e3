// Writing: open a draft for one's organisation, go on with it, send it to the editors. Kept at any
// time and gone on with from anywhere.
#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/dossier.hpp"
#include "libnetwork/learning/word_heading.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/resource_form.hpp"
#include "server/pages/resource_page.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

void offer_kinds(view::dictionary& page, std::string_view chosen) {
    for (auto const word : words_of<resource_kind>())
        page.section("KIND_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<resource_kind>(word))})
            .show("SELECTED", word == (chosen.empty() ? "case_study" : chosen));
}

/// One's own organisations, and for the network team the network itself.
void offer_organisations(visit const& now, view::dictionary& page, std::string_view chosen) {
    std::vector<std::int64_t> told;
    for (auto const& held : now.self.who.roles) {
        if (held.organisation == 0 ||
            std::find(told.begin(), told.end(), held.organisation) != told.end())
            continue;
        told.push_back(held.organisation);
        page.section("ORGANISATION_OPTIONS")
            .set("VALUE", held.organisation)
            .set("TEXT", place_text(now, held.organisation))
            .show("SELECTED", std::to_string(held.organisation) == chosen || told.size() == 1);
    }
    if (now.self.who.on_network_team())
        page.section("ORGANISATION_OPTIONS")
            .set("VALUE", "")
            .set("TEXT", "The network")
            .show("SELECTED", chosen.empty());
}

/// Boxes that a document can fill, as the form calls them.
constexpr std::pair<std::string_view, std::string_view> document_boxes[] = {
    {"title", "title"},
    {"summary", "the first fact"},
    {"year", "the year"},
    {"place", "the place"},
    {"stage", "the stage"},
    {"what_was_done", "what was done"},
    {"outcome", "what came of it"},
    {"numbers", "figures"},
    {"problem", "the problem"},
    {"differently", "what you would do differently"},
    {"cost", "what it cost"}};

/// What a document brought: its name, the boxes that it filled, and the headings of which what
/// stands below could not go where it belongs.
struct filling {
    std::string file, boxes, left;
};

/// Puts what the document says over what stood in its boxes; everything else that was typed stays.
result<filling> fill_from_document(visit const& now, form_values& values) {
    auto const* given = now.form.file("document");
    if (!given || given->bytes.empty())
        return invalid("document", "required", "Choose a Word document, saved as .docx");
    auto const done =
        now.invoke("resources.from_word", {{"content_base64", to_base64(given->bytes)}});
    if (done.has_error()) {
        auto why = done.error();
        for (auto& problem : why.problems)
            problem.field = "document";
        return why;
    }
    content says;
    operations::read_json(done->body, says);
    auto read = values_of(says);
    filling made{given->filename, {}, {}};
    for (auto const& heading : rules::headings_left(says.what_was_done))
        made.left += (made.left.empty() ? "“" : ", “") + heading + "”";
    for (auto const& [box, called] : document_boxes) {
        auto& text = read[std::string{box}];
        if (text.empty())
            continue;
        values[std::string{box}] = std::move(text);
        made.boxes += (made.boxes.empty() ? "" : ", ") + std::string{called};
    }
    return made;
}

void show_filling(view::dictionary& page, filling const* from) {
    if (from)
        page.section("FILLED")
            .set("FILLED_FROM", from->file)
            .set("FILLED_BOXES", from->boxes)
            .set("FILLED_LEFT", from->left);
}

http::response new_form(visit& now, form_values const& values, error const* why,
                        filling const* from = nullptr) {
    auto page = framed(now);
    show_filling(page, from);
    page.set("DOCUMENT_URL", "/resources/new/document");
    breadcrumb(page, "Resources", "/resources");
    page.set("HEADING", "Share what your organisation did").set("ACTION", "/resources/new");
    auto& opening = page.section("OPENING");
    auto const kind = values.find("kind");
    auto const organisation = values.find("organisation");
    offer_kinds(opening, kind != values.end() ? kind->second : "");
    offer_organisations(now, opening, organisation != values.end() ? organisation->second : "");
    show_form(now, page, values);
    if (why)
        show_form_problems(*why, page, values);
    return shown(now, "resource_edit", page, why ? 400 : 200);
}

/// After it was kept: on to the editors where that was asked for, else to the form again.
http::response kept(visit& now, std::string const& slug);

http::response new_page(visit& now) {
    auto const may = people::may(now.self.who, people::right::share_resources, 0);
    if (may.has_error())
        return refused(now, may.error());
    if (now.request.method != http::method::post)
        return new_form(now, {}, nullptr);
    auto const values = values_typed(now);
    auto input = input_of(values, nullptr);
    input.erase("note");
    input["kind"] = values.contains("kind") ? values.at("kind") : "case_study";
    if (values.contains("organisation"))
        input["organisation"] = values.at("organisation");
    auto const done = now.invoke("resources.draft", std::move(input));
    if (done.has_error()) {
        auto const why = done.error();
        return new_form(now, values, &why);
    }
    return kept(now, std::string{done->body.at("slug").get_string()});
}

http::response new_filled_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::share_resources, 0);
        may.has_error())
        return refused(now, may.error());
    auto values = values_typed(now);
    auto const filled = fill_from_document(now, values);
    if (filled)
        return new_form(now, values, nullptr, &*filled);
    auto const why = filled.error();
    return new_form(now, values, &why);
}

/// The card of the version that is written on: the newest.
result<resource_card> newest(visit const& now, std::string_view slug) {
    NETWORK_TRY(auto card, now.ask<&show_resource>({{"resource", slug}}));
    if (!card.looks_after)
        return forbidden(
            "resource.not_yours",
            "Only the organisations that wrote it, and the network team, may change it");
    if (card.in_hand && card.in_hand->version != 0 && card.in_hand->version != card.version)
        return now.ask<&show_resource>({{"resource", slug}, {"version", card.in_hand->version}});
    return card;
}

/// `saved`: what was typed is kept already, and only the next step was refused.
http::response edit_form(visit& now, resource_card const& card, form_values values,
                         error const* why, bool saved = false, filling const* from = nullptr) {
    auto page = framed(now);
    show_filling(page, from);
    page.set("DOCUMENT_URL", resource_url(card.slug, "/edit/document"));
    page.show("SAVED", saved);
    breadcrumb(page, "Resources", "/resources");
    breadcrumb(page, card.title, resource_url(card.slug));
    page.set("HEADING", "Change " + card.title).set("ACTION", resource_url(card.slug, "/edit"));
    values.try_emplace("based_on", std::to_string(card.version));
    // Whoever was told that another version came between may save again, knowing of it.
    if (why && why->code == "version.changed")
        values["based_on"] = std::to_string(card.version);
    if (card.in_hand && !card.in_hand->reason.empty() && card.in_hand->work != work::draft)
        page.set("ASKED", card.in_hand->reason);
    if (card.state == learning::shown::live)
        page.show("LIVE");
    page.show("EXISTS").set("PREVIEW_URL",
                            resource_url(card.slug, "?version=" + std::to_string(card.version)));
    page.set("HISTORY_URL", resource_url(card.slug, "/history"));
    show_form(now, page, values);
    if (why)
        show_form_problems(*why, page, values);
    return shown(now, "resource_edit", page,
                 why ? (why->status == status::conflict ? 409 : 400) : 200);
}

http::response kept(visit& now, std::string const& slug) {
    if (now.field("then") != "send")
        return gone_to(resource_url(slug, "/edit"), "part_saved");
    auto const sent = now.invoke("resources.submit", {{"resource", slug}});
    if (sent.has_value())
        return gone_to(resource_url(slug), "resource_sent");
    return incomplete_text(now, slug, sent.error());
}

http::response edit_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::share_resources, 0);
        may.has_error())
        return refused(now, may.error());
    std::string const slug{now.path["slug"]};
    auto const card = newest(now, slug);
    if (card.has_error())
        return refused(now, card.error());
    if (now.request.method != http::method::post)
        return edit_form(now, *card, values_of(*card->says), nullptr);
    auto const values = values_typed(now);
    auto input = input_of(values, &*card->says);
    input["resource"] = slug;
    auto const done = now.invoke("resources.revise", std::move(input));
    if (done.has_error() && done.error().code != "resource.unchanged") {
        auto const why = done.error();
        return edit_form(now, *card, values, &why);
    }
    return kept(now, card->slug);
}

http::response edit_filled_page(visit& now) {
    auto const card = newest(now, now.path["slug"]);
    if (card.has_error())
        return refused(now, card.error());
    auto values = values_typed(now);
    auto const filled = fill_from_document(now, values);
    if (filled)
        return edit_form(now, *card, std::move(values), nullptr, false, &*filled);
    auto const why = filled.error();
    return edit_form(now, *card, std::move(values), &why);
}

} // namespace

http::response incomplete_text(visit& now, std::string const& slug, error const& why) {
    auto const card = newest(now, slug);
    if (card.has_error())
        return refused(now, card.error());
    return edit_form(now, *card, values_of(*card->says), &why, true);
}

std::vector<route> resource_write_pages() {
    using http::method;
    return {
        {method::get, "/resources/new", new_page, door::signed_in},
        {method::post, "/resources/new", new_page, door::signed_in},
        {method::post, "/resources/new/document", new_filled_page, door::signed_in},
        {method::post, "/resources/{slug}/edit/document", edit_filled_page, door::signed_in},
        {method::get, "/resources/{slug}/edit", edit_page, door::signed_in},
        {method::post, "/resources/{slug}/edit", edit_page, door::signed_in},
    };
}

} // namespace network::pages
