#include "libnetwork/learning/word_file.hpp"

#include "libnetwork/base/text.hpp"

#include <pugixml.hpp>
#include <zip.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace network::learning {
namespace {

using pugi::xml_node;

constexpr zip_int64_t most_entries = 5'000;
constexpr zip_uint64_t largest_part = 16u << 20u; ///< of XML, unpacked
constexpr int deepest_nesting = 100;

struct close_archive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using archive_ptr = std::unique_ptr<zip_t, close_archive>;

archive_ptr opened(std::string_view bytes) {
    auto* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (!source)
        return nullptr;
    archive_ptr archive{zip_open_from_source(source, ZIP_RDONLY, nullptr)};
    if (!archive)
        zip_source_free(source);
    return archive;
}

/// A part of the file, unpacked up to the cap: what its directory says of sizes is not believed.
result<std::string> part(zip_t* archive, char const* name) {
    auto* const file = zip_fopen(archive, name, 0);
    if (!file)
        return std::string{};
    std::string text;
    std::array<char, 65536> piece{};
    for (zip_int64_t got = 0; (got = zip_fread(file, piece.data(), piece.size())) > 0;) {
        text.append(piece.data(), static_cast<std::size_t>(got));
        if (text.size() > largest_part) {
            zip_fclose(file);
            return invalid("content_base64", "docx.too_large",
                           "The document unpacks to more than 16 MB of text");
        }
    }
    return zip_fclose(file) == 0 ? std::move(text) : std::string{};
}

enum class box : std::uint8_t {
    summary,
    problem,
    what_was_done,
    outcome,
    numbers,
    cost,
    differently
};

/// Words of headings, the surest first.
constexpr std::array<std::pair<std::string_view, box>, 31> heading_words{{
    {"differently", box::differently},
    {"next time", box::differently},
    {"lesson", box::differently},
    {"what we learn", box::differently},
    {"learning", box::differently},
    {"reflection", box::differently},
    {"cost", box::cost},
    {"budget", box::cost},
    {"funding", box::cost},
    {"money", box::cost},
    {"in numbers", box::numbers},
    {"key figures", box::numbers},
    {"figures", box::numbers},
    {"statistics", box::numbers},
    {"outcome", box::outcome},
    {"result", box::outcome},
    {"impact", box::outcome},
    {"what came of", box::outcome},
    {"benefit", box::outcome},
    {"summary", box::summary},
    {"in brief", box::summary},
    {"at a glance", box::summary},
    {"what we did", box::what_was_done},
    {"what was done", box::what_was_done},
    {"approach", box::what_was_done},
    {"solution", box::what_was_done},
    {"problem", box::problem},
    {"challenge", box::problem},
    {"background", box::problem},
    {"context", box::problem},
    {"why we did", box::problem},
}};

std::optional<box> box_of(std::string_view heading) {
    auto const folded = fold(heading);
    for (auto const& [words, which] : heading_words)
        if (folded.find(words) != std::string::npos)
            return which;
    return std::nullopt;
}

std::string& text_of(content& says, box which) {
    switch (which) {
    case box::summary:
        return says.summary;
    case box::problem:
        return says.problem;
    case box::outcome:
        return says.outcome;
    case box::numbers:
        return says.numbers;
    case box::cost:
        return says.cost;
    case box::differently:
        return says.differently;
    case box::what_was_done:
        break;
    }
    return says.what_was_done;
}

/// Soft hyphens and marks without width go, fixed spaces become spaces.
std::string plain(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const three = text.substr(at, 3);
        if (three.starts_with("\xC2\xAD")) {
            at += 2;
        } else if (three.starts_with("\xC2\xA0")) {
            out += ' ';
            at += 2;
        } else if (three == "\xE2\x80\x8B" || three == "\xEF\xBB\xBF" || three == "\xE2\x81\xA0") {
            at += 3;
        } else {
            if (static_cast<unsigned char>(text[at]) >= 0x20 || text[at] == '\n')
                out += text[at];
            ++at;
        }
    }
    return out;
}

void add_words(xml_node const& node, std::string& text, int depth) {
    if (depth > deepest_nesting)
        return;
    for (auto const& one : node.children()) {
        std::string_view const name = one.name();
        if (name == "w:t")
            text += one.child_value();
        else if (name == "w:tab")
            text += ' ';
        else if (name == "w:br" || name == "w:cr")
            text += '\n';
        else if (name == "w:noBreakHyphen")
            text += '-';
        else if (name != "mc:Fallback" && name != "w:drawing" && name != "w:pict" &&
                 name != "w:del" && name != "w:pPr" && name != "w:rPr")
            add_words(one, text, depth + 1);
    }
}

/// Every run of it is bold: how many people write a heading.
bool is_bold(xml_node const& paragraph) {
    bool any = false;
    for (auto const& run : paragraph.children("w:r")) {
        if (!run.child("w:t"))
            continue;
        auto const bold = run.child("w:rPr").child("w:b");
        std::string_view const how = bold.attribute("w:val").as_string("1");
        if (!bold || how == "0" || how == "false")
            return false;
        any = true;
    }
    return any;
}

/// Reads paragraph by paragraph and sorts what it reads into boxes.
class sorting {
  public:
    explicit sorting(std::map<std::string, std::string> const& styles) : styles_(styles) {}

    void read(xml_node const& node, int depth = 0) {
        if (depth > deepest_nesting)
            return;
        for (auto const& one : node.children()) {
            std::string_view const name = one.name();
            if (name == "w:p")
                paragraph(one);
            else if (name != "mc:Fallback" && name != "w:del")
                read(one, depth + 1);
        }
    }

    content says;

  private:
    void paragraph(xml_node const& node) {
        std::string raw;
        add_words(node, raw, 0);
        auto const text = std::string{trim(plain(raw))};
        if (text.empty())
            return;
        auto const properties = node.child("w:pPr");
        std::string const id = properties.child("w:pStyle").attribute("w:val").as_string();
        auto const known = styles_.find(id);
        auto const style = fold(known == styles_.end() ? id : known->second);
        constexpr std::size_t longest_heading = 80;
        bool const heading = style.starts_with("heading") || properties.child("w:outlineLvl");
        if (style == "title")
            return title(text);
        if (heading || (text.size() <= longest_heading && is_bold(node) && box_of(text)))
            return open(text);
        bool const item = properties.child("w:numPr") || style.starts_with("list");
        add(text, item);
    }

    void title(std::string const& text) {
        if (says.title.empty())
            says.title = text;
        else
            add(text, false);
    }

    void open(std::string const& heading) {
        if (auto const which = box_of(heading)) {
            in_ = *which;
        } else if (says.title.empty()) {
            says.title = heading;
        } else {
            in_ = box::what_was_done;
            add(heading, false);
        }
        after_item_ = false;
    }

    void add(std::string const& text, bool item) {
        auto& into = text_of(says, in_);
        if (!into.empty())
            into += item && after_item_ ? "\n" : "\n\n";
        into += (item ? "- " : "") + text;
        after_item_ = item;
    }

    std::map<std::string, std::string> const& styles_;
    box in_ = box::what_was_done;
    bool after_item_ = false;
};

error malformed(char const* name) {
    return invalid("content_base64", "xml.malformed",
                   std::string{"The document is damaged: "} + name + " cannot be read");
}

/// Names of styles by their marks: "berschrift1" is "heading 1".
result<std::map<std::string, std::string>> styles_of(zip_t* archive) {
    std::map<std::string, std::string> styles;
    NETWORK_TRY(auto const text, part(archive, "word/styles.xml"));
    pugi::xml_document document;
    if (!text.empty() && document.load_buffer(text.data(), text.size()))
        for (auto const& one : document.child("w:styles").children("w:style"))
            styles[one.attribute("w:styleId").as_string()] =
                one.child("w:name").attribute("w:val").as_string();
    return styles;
}

result<std::string> title_property(zip_t* archive) {
    NETWORK_TRY(auto const text, part(archive, "docProps/core.xml"));
    pugi::xml_document document;
    if (text.empty() || !document.load_buffer(text.data(), text.size()))
        return std::string{};
    return std::string{trim(plain(document.child("cp:coreProperties").child_value("dc:title")))};
}

} // namespace

result<content> boxes_from_docx(std::string_view bytes) {
    if (bytes.size() > largest_word_file)
        return invalid("content_base64", "file.too_large", "Documents of up to 20 MB can be read");
    auto const archive = opened(bytes);
    if (!archive || zip_name_locate(archive.get(), "word/document.xml", 0) < 0)
        return invalid("content_base64", "docx.none",
                       "This is no Word document (.docx). Save it as one and choose it again");
    if (zip_get_num_entries(archive.get(), 0) > most_entries)
        return invalid("content_base64", "docx.too_large",
                       "The document has more parts than any text needs");
    NETWORK_TRY(auto const text, part(archive.get(), "word/document.xml"));
    NETWORK_TRY(auto const styles, styles_of(archive.get()));
    NETWORK_TRY(auto const title, title_property(archive.get()));
    pugi::xml_document document;
    if (text.empty() || !document.load_buffer(text.data(), text.size(),
                                              pugi::parse_default | pugi::parse_ws_pcdata))
        return malformed("word/document.xml");
    sorting into{styles};
    into.says.title = title;
    into.read(document.child("w:document").child("w:body"));
    auto& says = into.says;
    if (!is_clean_text(says.title + says.summary + says.problem + says.what_was_done +
                       says.outcome + says.numbers + says.cost + says.differently))
        return malformed("its text");
    if (says.what_was_done.empty() && says.outcome.empty() && says.problem.empty() &&
        says.summary.empty() && says.numbers.empty() && says.cost.empty() &&
        says.differently.empty())
        return invalid("content_base64", "docx.empty", "There is no text in this document");
    return std::move(says);
}

} // namespace network::learning
