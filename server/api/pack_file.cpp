#include "server/api/pack_file.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "server/api/archive.hpp"
#include "server/api/xml.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace network::api {
namespace {

namespace json = boost::json;
using learning::briefing;

std::string paragraphs(std::string_view text) {
    std::string out, held;
    bool in_list = false;
    auto const flush = [&] {
        out += held.empty() ? "" : "<p>" + xml_text(held) + "</p>\n";
        held.clear();
    };
    auto const list = [&](bool open) {
        if (open != in_list)
            out += open ? "<ul>\n" : "</ul>\n";
        in_list = open;
    };
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const line = trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with("- ")) {
            flush();
            list(true);
            out += xml_element("li", line.substr(2)) + '\n';
            continue;
        }
        list(false);
        if (line.empty())
            flush();
        else
            held += (held.empty() ? "" : " ") + std::string{line};
    }
    list(false);
    flush();
    return out;
}

/// A page that is right as HTML and as XML.
std::string page_of(std::string_view language, std::string_view title, std::string_view body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" +
           std::string{language} + "\" xml:lang=\"" + std::string{language} +
           "\">\n<head><meta charset=\"UTF-8\"/>" + xml_element("title", title) +
           "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n<body>\n" +
           std::string{body} + "</body>\n</html>\n";
}

constexpr std::string_view style =
    "body { font-family: sans-serif; line-height: 1.5; max-width: 42em; margin: 1em; }\n"
    "h1, h2 { line-height: 1.2; }\n";

std::string chapter_of(briefing const& page) {
    auto body = xml_element("h1", page.title) + '\n' + "<p>" +
                xml_text(page.kind + ", " + page.organisation) + "</p>\n" +
                paragraphs(page.first_fact);
    if (!page.facts.empty()) {
        body += "<ul>\n";
        for (auto const& fact : page.facts)
            body += xml_element("li", fact) + '\n';
        body += "</ul>\n";
    }
    for (auto const& part : page.parts)
        body += xml_element("h2", part.heading) + '\n' + paragraphs(part.text);
    body += "<h2>Source</h2>\n" + paragraphs(page.citation);
    return page_of(language_tag(page.language), page.title, body);
}

std::string chapter_name(std::size_t number) {
    return "chapter-" + std::to_string(number + 1) + ".xhtml";
}

std::string contents_of(pack_book const& book) {
    std::string body = xml_element("h1", book.title) + '\n' + paragraphs(book.summary) +
                       "<nav epub:type=\"toc\" id=\"toc\"><h2>Contents</h2>\n<ol>\n";
    for (std::size_t i = 0; i < book.chapters.size(); ++i)
        body += "<li><a href=\"" + chapter_name(i) + "\">" + xml_text(book.chapters[i].title) +
                "</a></li>\n";
    return page_of(language_tag(book.language), book.title, body + "</ol>\n</nav>\n");
}

std::string package_of(pack_book const& book) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
                      "unique-identifier=\"name\">\n"
                      "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                      "<dc:identifier id=\"name\">" +
                      xml_text(book.urn) + "</dc:identifier>";
    out += xml_element("dc:title", book.title) +
           xml_element("dc:language", language_tag(book.language));
    out += xml_element("dc:publisher", "Co-operative Councils Network");
    out += "<meta property=\"dcterms:modified\">" + second_text(book.changed) +
           "</meta>"
           "<meta property=\"schema:accessMode\">textual</meta>"
           "<meta property=\"schema:accessModeSufficient\">textual</meta>"
           "<meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>"
           "<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>"
           "<meta property=\"schema:accessibilityHazard\">none</meta>"
           "<meta property=\"schema:accessibilitySummary\">Text"
           " with headings and a table of contents; "
           "no images, sound or film.</meta></metadata>\n<manifest>"
           "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
           "properties=\"nav\"/>"
           "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>";
    std::string spine = "<itemref idref=\"nav\"/>";
    for (std::size_t i = 0; i < book.chapters.size(); ++i) {
        auto const id = "c" + std::to_string(i + 1);
        out += "<item id=\"" + id + "\" href=\"" + chapter_name(i) +
               "\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"" + id + "\"/>";
    }
    return out + "</manifest>\n<spine>" + spine + "</spine>\n</package>\n";
}

/// The pages that both have.
std::vector<archive_entry> pages_of(pack_book const& book, std::string const& folder) {
    std::vector<archive_entry> pages{{folder + "nav.xhtml", contents_of(book)},
                                     {folder + "style.css", std::string{style}}};
    for (std::size_t i = 0; i < book.chapters.size(); ++i)
        pages.push_back({folder + chapter_name(i), chapter_of(book.chapters[i])});
    return pages;
}

} // namespace

std::string epub_of(pack_book const& book) {
    std::vector<archive_entry> all{
        {"mimetype", "application/epub+zip", false},
        {"META-INF/container.xml",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" "
         "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
         "full-path=\"OEBPS/package.opf\" "
         "media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n"},
        {"OEBPS/package.opf", package_of(book)}};
    for (auto& page : pages_of(book, "OEBPS/"))
        all.push_back(std::move(page));
    return archive_of(all);
}

std::string folder_of(pack_book const& book) {
    auto all = pages_of(book, "");
    // The contents once more, under the name that people look for first, as HTML alone.
    auto const contents = contents_of(book);
    all.push_back({"index.html", contents.substr(contents.find('\n') + 1)});
    for (auto const& file : book.files)
        all.push_back({"files/" + file.slug + '/' + file.file_name, file.bytes, false});
    json::array listed;
    for (auto const& one : all)
        listed.push_back(json::object{
            {"name", one.name}, {"bytes", one.bytes.size()}, {"sha256", sha256(one.bytes)}});
    all.push_back(
        {"manifest.json", json::serialize(json::object{{"title", book.title},
                                                       {"urn", book.urn},
                                                       {"as_at", second_text(book.changed)},
                                                       {"files", std::move(listed)}}) +
                              '\n'});
    return archive_of(all);
}

} // namespace network::api
