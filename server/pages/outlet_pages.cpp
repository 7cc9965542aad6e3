// Feeds, citations, briefings, packs and files: what other programs read of the library. Every one
// of them asks the library as whoever asks it; nothing here decides who may see what.
#include "server/pages/outlet_pages.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/briefing.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/learning/library_feed.hpp"
#include "libnetwork/learning/packs.hpp"
#include "server/api/feed_file.hpp"
#include "server/api/resources_file.hpp"
#include "server/api/word_document.hpp"
#include "server/http/etag.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/library_query.hpp"
#include "server/pages/register.hpp"
#include "server/pages/resource_page.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

/// Bytes for a program: with a tag, so that it need not take the same twice; never shared where
/// they were made for one person.
http::response for_program(visit const& now, std::string_view type, std::string bytes) {
    auto answer = http::bytes_response(200, type, std::move(bytes));
    answer.etag = http::etag_of(*answer.body);
    if (now.self.signed_in())
        answer.with("Cache-Control", "private, no-cache").with("Vary", "Cookie");
    return answer;
}

http::response as_file(http::response answer, std::string const& name) {
    answer.with("Content-Disposition", "attachment; filename=\"" + name + '"');
    return answer;
}

// --- feeds --------------------------------------------------------------------------------------

/// The question that the address carries, as the list of resources takes it. `organisation` is what
/// readers of older feeds ask for.
json::object feed_wish(visit const& now, library_query const& query, std::string_view kind) {
    constexpr std::int64_t newest = 50;
    auto wish = query.input(newest);
    if (auto const like = query.value("like"); !like.empty())
        wish["like"] = slug_called(now, like).value_or(like);
    if (auto const lead = now.request.parameter_value("organisation"); lead && !lead->empty())
        wish["lead"] = json::array{*lead};
    if (!kind.empty())
        wish["kind"] = json::array{kind};
    return wish;
}

std::string feed_title(library_query const& query, std::string_view kind) {
    std::string title{kind.empty() ? "New in the learning library" : "News of the network"};
    if (!query.q().empty())
        title += ": " + query.q();
    return query.filtered() && kind.empty() ? title + " (narrowed down)" : title;
}

http::response feed(visit const& now, viewer const& who, std::string_view kind, bool atom,
                    bool private_one) {
    library_query const query{now};
    auto const rows = now.core.ask<&feed_of_search>(who, feed_wish(now, query, kind));
    if (rows.has_error())
        return refused(now, rows.error());
    api::feed_frame frame;
    frame.base = own_address(now);
    frame.title = feed_title(query, kind);
    frame.self = frame.base + now.request.target;
    frame.page = frame.base + query.url();
    frame.id = private_one ? frame.base + query.url("/feeds/private") : frame.self;
    frame.words = now.core.office().read(
        who, [](changes::reader& view) { return view.cached<vocabulary>(); });
    frame.updated_if_empty = london_midnight(london_date(now.core.office().time().now()));
    auto answer =
        atom ? for_program(now, "application/atom+xml; charset=utf-8", api::atom_feed(frame, *rows))
             : for_program(now, "application/feed+json; charset=utf-8",
                           api::json_feed(frame, *rows));
    if (private_one)
        answer.with("Cache-Control", "private, no-cache");
    return answer;
}

template <bool Atom>
http::response library_feed(visit& now) {
    return feed(now, now.self.who, {}, Atom, false);
}
template <bool Atom>
http::response news_feed(visit& now) {
    return feed(now, now.self.who, "news", Atom, false);
}
/// Whoever holds the key reads what its person may read at this moment; a key that opens nothing
/// answers like an address that is not there.
template <bool Atom>
http::response private_feed(visit& now) {
    viewer const nobody;
    auto const who = now.core.office().read(
        nobody, [&](changes::reader& view) { return viewer_of_feed_key(view, now.path["key"]); });
    if (!who)
        return refused(now, not_found("feed.unknown", "There is no such feed"));
    return feed(now, *who, {}, Atom, true);
}

// --- citations and briefings --------------------------------------------------------------------

result<citation> cited_as(visit const& now, citation_style style) {
    json::object wish{
        {"resource", now.path["slug"]}, {"style", to_word(style)}, {"base", own_address(now)}};
    if (auto const version = now.request.parameter_value("version"))
        if (auto const number = whole_number(*version))
            wish["version"] = *number;
    return now.ask<&cite_resource>(wish);
}

/// As the page of the resource answers where it cannot be had: of one that was withdrawn, why.
http::response refused_outlet(visit const& now, error why) {
    if (why.status == status::not_found)
        if (auto const card = now.ask<&show_resource>({{"resource", now.path["slug"]}});
            card.has_error())
            why = card.error();
    return refused(now, why);
}

http::response citation_text(visit& now) {
    auto const first = cited_as(now, citation_style::author_date);
    if (first.has_error())
        return refused_outlet(now, first.error());
    auto const second = cited_as(now, citation_style::note);
    return for_program(now, "text/plain; charset=utf-8",
                       first->text + "\n\n" + second->text + '\n');
}

http::response citation_record(visit const& now, citation_style style, std::string_view type,
                               std::string_view ending) {
    auto const made = cited_as(now, style);
    if (made.has_error())
        return refused_outlet(now, made.error());
    return as_file(for_program(now, type, made->text),
                   std::string{now.path["slug"]} + std::string{ending});
}
http::response citation_bibtex(visit& now) {
    return citation_record(now, citation_style::bibtex, "application/x-bibtex; charset=utf-8",
                           ".bib");
}
http::response citation_ris(visit& now) {
    return citation_record(now, citation_style::ris,
                           "application/x-research-info-systems; charset=utf-8", ".ris");
}
http::response citation_csl(visit& now) {
    return citation_record(now, citation_style::csl_json,
                           "application/vnd.citationstyles.csl+json; charset=utf-8", ".json");
}
http::response citation_datacite(visit& now) {
    return citation_record(now, citation_style::datacite, "application/xml; charset=utf-8", ".xml");
}

result<briefing> briefing_of(visit const& now, std::string_view slug) {
    return now.ask<&brief_committee>({{"resource", slug}, {"base", own_address(now)}});
}

http::response briefing_page(visit& now) {
    auto const made = briefing_of(now, now.path["slug"]);
    if (made.has_error())
        return refused_outlet(now, made.error());
    if (now.path["slug"] != made->slug)
        return http::redirect_response(resource_url(made->slug, "/briefing"), 301);
    auto page = framed(now);
    breadcrumb(page, made->title, resource_url(made->slug));
    page.set("TITLE", made->title).set("KIND", made->kind).set("ORGANISATION", made->organisation);
    page.set("LANGUAGE", std::string{to_word(made->language)}).set("FIRST_FACT", made->first_fact);
    page.set("CITATION", made->citation).set("AS_AT_DAY", say(made->as_at));
    page.set("WORD_URL", resource_url(made->slug, "/briefing.docx"));
    for (auto const& fact : made->facts)
        page.section("FACTS").set("FACT", fact);
    for (auto const& part : made->parts) {
        auto& shown_part = page.section("PARTS").set("HEADING", part.heading);
        show_prose(shown_part, "PROSE", part.text);
    }
    return shown(now, "resource_briefing", page);
}

http::response briefing_word(visit& now) {
    auto const made = briefing_of(now, now.path["slug"]);
    if (made.has_error())
        return refused_outlet(now, made.error());
    if (now.path["slug"] != made->slug)
        return http::redirect_response(resource_url(made->slug, "/briefing.docx"), 301);
    auto answer =
        for_program(now, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    api::briefing_document(*made));
    answer.compress = false;
    return as_file(std::move(answer), made->slug + ".docx");
}

// --- the library as rows ------------------------------------------------------------------------

template <api::file_format Format>
http::response resources_file(visit& now) {
    json::object wish;
    for (auto const name : {"kind", "organisation"})
        if (auto const value = now.request.parameter_value(name); value && !value->empty())
            wish[name] = *value;
    auto const rows = now.ask<&export_resources>(wish);
    if (rows.has_error())
        return refused(now, rows.error());
    std::string bytes;
    api::write_resources(*rows, Format, [&](std::string_view piece) { bytes += piece; });
    auto answer = for_program(now, api::content_type_of(Format), std::move(bytes));
    answer.compress = Format != api::file_format::xlsx;
    return as_file(std::move(answer), "resources." + std::string{to_word(Format)});
}

http::response linked_data_file(visit& now) {
    auto const card = now.ask<&show_resource>({{"resource", now.path["slug"]}});
    if (card.has_error())
        return refused(now, card.error());
    if (card->sight != sight::whole)
        return refused(now, forbidden("resource.teaser_only", "This is not for you to read whole"));
    return for_program(now, "application/ld+json; charset=utf-8",
                       linked_data(own_address(now), *card) + '\n');
}

/// Of a pack: whether there is anything in it that this reader may take away.
bool holds_something(visit const& now, resource_card const& card) {
    if (card.kind != resource_kind::pack)
        return false;
    auto const pack = now.ask<&show_pack>({{"resource", card.slug}});
    return pack.has_value() && std::any_of(pack->items.begin(), pack->items.end(),
                                           [](pack_item const& one) { return one.resource.whole; });
}

/// Where the terms stand; empty where there are none to read.
std::string_view licence_url(licence value) {
    switch (value) {
    case licence::ogl_3:
        return "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    case licence::cc_by_4:
        return "https://creativecommons.org/licenses/by/4.0/";
    case licence::cc_by_sa_4:
        return "https://creativecommons.org/licenses/by-sa/4.0/";
    case licence::cc0_1:
        return "https://creativecommons.org/publicdomain/zero/1.0/";
    case licence::all_rights_reserved:
        break;
    }
    return {};
}

} // namespace

std::string own_address(visit const& now) {
    if (!now.around.public_url.empty())
        return now.around.public_url;
    return (now.request.secure ? "https://" : "http://") +
           std::string{now.request.headers.get("Host")};
}

std::string linked_data(std::string_view base, resource_card const& card) {
    auto const address = std::string{base} + resource_url(card.slug);
    auto const type = card.kind == resource_kind::news || card.kind == resource_kind::newsletter
                          ? "Article"
                      : card.kind == resource_kind::publication ? "Report"
                                                                : "LearningResource";
    json::object author{
        {"@type", "Organization"},
        {"name", card.lead_name.empty() ? "Co-operative Councils Network" : card.lead_name}};
    if (!card.lead_slug.empty())
        author["url"] = std::string{base} + organisation_url(card.lead_slug);
    json::object about{{"@context", "https://schema.org"},
                       {"@type", type},
                       {"@id", address},
                       {"url", address},
                       {"name", card.title},
                       {"author", std::move(author)},
                       {"inLanguage", to_word(card.language)}};
    if (type != std::string_view{"LearningResource"})
        about["headline"] = card.title;
    if (card.says) {
        about["abstract"] = card.says->summary;
        if (auto const terms = licence_url(card.says->licence); !terms.empty())
            about["license"] = terms;
        else
            about["license"] =
                json::object{{"@type", "CreativeWork"}, {"name", label(card.says->licence)}};
        if (!card.says->place.empty())
            about["spatialCoverage"] = card.says->place;
    }
    if (card.first_published)
        about["datePublished"] = card.first_published->to_string();
    if (card.changed_on)
        about["dateModified"] = card.changed_on->to_string();
    json::array words;
    for (auto const& tag : card.principles)
        words.emplace_back(tag.name);
    if (!words.empty())
        about["keywords"] = std::move(words);
    // Within a script element nothing may end it, whatever the title holds.
    std::string out;
    for (char const c : json::serialize(about)) {
        if (c == '<' || c == '>' || c == '&')
            out += c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : "\\u0026";
        else
            out += c;
    }
    return out;
}

void show_where_passed_on(visit const& now, resource_card const& card, view::dictionary& page) {
    page.set("OG_TYPE", "article");
    page.set("OG_URL", own_address(now) + resource_url(card.slug));
    page.set("OG_TEXT", card.says ? card.says->summary : card.teaser);
}

void show_ways_out(visit const& now, resource_card const& card, view::dictionary& page) {
    if (card.state == learning::shown::nothing || card.state == learning::shown::withdrawn)
        return;
    auto const cite = now.ask<&cite_resource>(
        {{"resource", card.slug}, {"style", "author_date"}, {"base", own_address(now)}});
    if (cite.has_error())
        return;
    auto& ways = page.section("WAYS_OUT").set("CITE_TEXT", cite->text);
    ways.set("BRIEFING_URL", resource_url(card.slug, "/briefing"))
        .set("WORD_URL", resource_url(card.slug, "/briefing.docx"));
    page.section("GLANCE")
        .set("GLANCE_TEXT", "One page for a committee")
        .set("GLANCE_URL", resource_url(card.slug, "/briefing"));
    ways.set("BIBTEX_URL", resource_url(card.slug, "/cite.bib"))
        .set("RIS_URL", resource_url(card.slug, "/cite.ris"));
    ways.set("CSL_URL", resource_url(card.slug, "/cite.json"))
        .set("CITE_URL", resource_url(card.slug, "/cite.txt"));
    ways.set("DATACITE_URL", resource_url(card.slug, "/cite.xml"));
    if (holds_something(now, card))
        ways.set("EPUB_URL", resource_url(card.slug, "/pack.epub"))
            .set("ZIP_URL", resource_url(card.slug, "/pack.zip"));
    auto const base = own_address(now);
    auto& social = page.section("SOCIAL").set("CANONICAL_URL", base + resource_url(card.slug));
    social.set("LINKED_DATA", linked_data(base, card))
        .set("LINKED_DATA_URL", resource_url(card.slug, "/data.jsonld"));
}

std::vector<route> outlet_pages() {
    using http::method;
    return {
        {method::get, "/feeds/resources.atom", library_feed<true>, door::shared},
        {method::get, "/feeds/resources.json", library_feed<false>, door::shared},
        {method::get, "/feeds/news.atom", news_feed<true>, door::shared},
        {method::get, "/feeds/news.json", news_feed<false>, door::shared},
        {method::get, "/feeds/private/{key}/resources.atom", private_feed<true>, door::open},
        {method::get, "/feeds/private/{key}/resources.json", private_feed<false>, door::open},
        {method::get, "/resources.csv", resources_file<api::file_format::csv>, door::shared},
        {method::get, "/resources.json", resources_file<api::file_format::json>, door::shared},
        {method::get, "/resources.xlsx", resources_file<api::file_format::xlsx>, door::open},
        {method::get, "/resources/{slug}/cite.txt", citation_text, door::shared},
        {method::get, "/resources/{slug}/cite.bib", citation_bibtex, door::shared},
        {method::get, "/resources/{slug}/cite.ris", citation_ris, door::shared},
        {method::get, "/resources/{slug}/cite.json", citation_csl, door::shared},
        {method::get, "/resources/{slug}/cite.xml", citation_datacite, door::shared},
        {method::get, "/resources/{slug}/data.jsonld", linked_data_file, door::shared},
        {method::get, "/resources/{slug}/briefing", briefing_page, door::shared},
        {method::get, "/resources/{slug}/briefing.docx", briefing_word, door::shared},
    };
}

} // namespace network::pages
