#include "server/api/word_document.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/text.hpp"
#include "server/api/archive.hpp"
#include "server/api/xml.hpp"

namespace network::api {
namespace {

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view word_space =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A line break within the text is one in the document.
std::string run_of(std::string_view text) {
    std::string out = "<w:r>";
    for (bool first = true; first || !text.empty(); first = false) {
        auto const end = std::min(text.find('\n'), text.size());
        out += std::string{first ? "" : "<w:br/>"} + "<w:t xml:space=\"preserve\">" +
               xml_text(text.substr(0, end)) + "</w:t>";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + "</w:r>";
}

std::string paragraph(std::string_view style, std::string_view text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + std::string{style} + "\"/></w:pPr>" + run_of(text) +
           "</w:p>";
}

/// An item of the document's one list, which numbering_of() describes: a screen reader tells where
/// the list begins and how many stand in it.
std::string list_item(std::string_view text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/><w:numPr><w:ilvl w:val=\"0\"/>"
           "<w:numId w:val=\"1\"/></w:numPr></w:pPr>" +
           run_of(text) + "</w:p>";
}

/// Plain text: an empty line ends a paragraph, whose lines stay lines; a line with a dash is an
/// item of a list.
std::string word_paragraphs(std::string_view text) {
    std::string out, held;
    auto const flush = [&] {
        if (!held.empty())
            out += paragraph("Normal", held);
        held.clear();
    };
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const line = trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) {
            flush();
        } else if (line.starts_with("- ")) {
            flush();
            out += list_item(line.substr(2));
        } else {
            held += (held.empty() ? "" : "\n") + std::string{line};
        }
    }
    flush();
    return out;
}

std::string body_of(learning::briefing const& page) {
    auto out = paragraph("Title", page.title) +
               paragraph("Subtitle", page.kind + ", " + page.organisation) +
               word_paragraphs(page.first_fact);
    for (auto const& fact : page.facts)
        out += list_item(fact);
    for (auto const& part : page.parts)
        out += paragraph("Heading1", part.heading) + word_paragraphs(part.text);
    return out + paragraph("Heading1", "Source") + word_paragraphs(page.citation) +
           paragraph("Normal", "As at " + day_text(page.as_at) + ".");
}

std::string style_of(std::string_view id, std::string_view name, std::string_view size, bool bold,
                     std::string_view level) {
    std::string out = "<w:style w:type=\"paragraph\" w:styleId=\"" + std::string{id} + "\"";
    out += id == "Normal" ? " w:default=\"1\">" : ">";
    out += "<w:name w:val=\"" + std::string{name} + "\"/>";
    if (id != "Normal")
        out += "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/>";
    out += "<w:qFormat/><w:pPr>";
    if (!level.empty())
        out += "<w:keepNext/>";
    if (id == "ListBullet")
        out += "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
    out += id == "ListBullet"
               ? "<w:spacing w:after=\"60\"/><w:ind w:left=\"360\" w:hanging=\"240\"/>"
               : "<w:spacing w:before=\"60\" w:after=\"120\"/>";
    if (!level.empty())
        out += "<w:outlineLvl w:val=\"" + std::string{level} + "\"/>";
    out += "</w:pPr><w:rPr>";
    if (bold)
        out += "<w:b/>";
    return out + "<w:sz w:val=\"" + std::string{size} + "\"/></w:rPr></w:style>";
}

std::string styles_of(std::string_view language) {
    auto out =
        std::string{declaration} + "<w:styles xmlns:w=\"" + std::string{word_space} +
        "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" "
        "w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:lang w:val=\"" +
        std::string{language} + "\"/></w:rPr></w:rPrDefault></w:docDefaults>";
    out += style_of("Normal", "Normal", "24", false, {}) +
           style_of("Title", "Title", "44", true, {}) +
           style_of("Subtitle", "Subtitle", "28", false, {}) +
           style_of("Heading1", "heading 1", "28", true, "0") +
           style_of("ListBullet", "List Bullet", "24", false, {});
    return out + "</w:styles>";
}

std::string numbering_of() {
    return std::string{declaration} + "<w:numbering xmlns:w=\"" + std::string{word_space} +
           "\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
           "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
           "<w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
           "<w:pPr><w:ind w:left=\"360\" w:hanging=\"240\"/></w:pPr></w:lvl></w:abstractNum>"
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
}

std::string core_of(learning::briefing const& page, std::string_view language) {
    return std::string{declaration} +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
           "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" +
           xml_element("dc:title", page.title) + xml_element("dc:creator", page.organisation) +
           xml_element("dc:language", language) + "</cp:coreProperties>";
}

std::string content_types() {
    return std::string{declaration} +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
           "officedocument.wordprocessingml.document.main+xml\"/>"
           "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
           "officedocument.wordprocessingml.styles+xml\"/>"
           "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd."
           "openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>"
           "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-"
           "package.core-properties+xml\"/></Types>";
}

std::string relationships(std::vector<std::pair<std::string_view, std::string_view>> const& parts) {
    auto out =
        std::string{declaration} +
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (auto const& [type, target] : parts)
        out += "<Relationship Id=\"r" + std::to_string(++number) + "\" Type=\"" +
               std::string{type} + "\" Target=\"" + std::string{target} + "\"/>";
    return out + "</Relationships>";
}

} // namespace

std::string briefing_document(learning::briefing const& page) {
    std::string_view const language = page.language == learning::language::cy ? "cy-GB" : "en-GB";
    auto const document = std::string{declaration} + "<w:document xmlns:w=\"" +
                          std::string{word_space} + "\"><w:body>" + body_of(page) +
                          "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" "
                          "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" "
                          "w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    return archive_of(
        {{"[Content_Types].xml", content_types()},
         {"_rels/.rels", relationships({{"http://schemas.openxmlformats.org/officeDocument/2006/"
                                         "relationships/officeDocument",
                                         "word/document.xml"},
                                        {"http://schemas.openxmlformats.org/package/2006/"
                                         "relationships/metadata/core-properties",
                                         "docProps/core.xml"}})},
         {"word/document.xml", document},
         {"word/styles.xml", styles_of(language)},
         {"word/_rels/document.xml.rels",
          relationships(
              {{"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
                "styles.xml"},
               {"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering",
                "numbering.xml"}})},
         {"word/numbering.xml", numbering_of()},
         {"docProps/core.xml", core_of(page, language)}});
}

} // namespace network::api
