#include "libnetwork/learning/word_file.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/word_heading.hpp"

#include <pugixml.hpp>
#include <zip.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <utility>

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

std::string text_of_paragraph(xml_node const& paragraph) {
    std::string raw;
    add_words(paragraph, raw, 0);
    return std::string{trim(plain(raw))};
}

/// Whether a short line in bold is a heading: where it names a box.
bool names_a_box(std::string_view text) {
    constexpr std::size_t longest = 80;
    content nowhere;
    return text.size() <= longest &&
           (rules::box_under(text, nowhere) != nullptr ||
            rules::brief_box_under(text).has_value() || rules::names_box_of_choices(text));
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
            else if (name == "w:tr" && row(one))
                continue;
            else if (name != "mc:Fallback" && name != "w:del")
                read(one, depth + 1);
            if (name == "w:tbl")
                after_ = added::paragraph;
        }
    }

    content says;

  private:
    enum class added : std::uint8_t { paragraph, item, row };

    std::string style_of(xml_node const& paragraph) const {
        std::string const id =
            paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").as_string();
        auto const known = styles_.find(id);
        return fold(known == styles_.end() ? id : known->second);
    }

    bool is_heading(xml_node const& paragraph, std::string_view text) const {
        return style_of(paragraph).starts_with("heading") ||
               paragraph.child("w:pPr").child("w:outlineLvl") ||
               (is_bold(paragraph) && names_a_box(text));
    }

    void paragraph(xml_node const& node) {
        auto const text = text_of_paragraph(node);
        if (text.empty())
            return;
        auto const style = style_of(node);
        if (style == "title")
            return title(text);
        if (is_heading(node, text))
            return open(text);
        bool const item = node.child("w:pPr").child("w:numPr") || style.starts_with("list");
        add(text, item ? added::item : added::paragraph);
    }

    /// A row whose cells hold a line each, as a line. False, and nothing read, for any other: a
    /// table may also be but the frame of a form.
    bool row(xml_node const& node) {
        std::string line;
        int cells = 0;
        bool any = false;
        for (auto const& cell : node.children()) {
            std::string_view const name = cell.name();
            if (name == "w:trPr" || name == "w:tblPrEx")
                continue;
            std::string text;
            if (name != "w:tc" || !line_in(cell, text))
                return false;
            any = any || !text.empty();
            line += (cells++ == 0 ? "" : " | ") + text;
        }
        if (cells < 2)
            return false;
        if (any)
            add(std::string{trim(line)}, added::row);
        return true;
    }

    /// False where the cell holds more than one paragraph, or what is no plain one.
    bool line_in(xml_node const& cell, std::string& line) const {
        for (auto const& one : cell.children()) {
            std::string_view const name = one.name();
            if (name == "w:tcPr")
                continue;
            auto const text = name == "w:p" ? text_of_paragraph(one) : std::string{};
            if (name == "w:p" && text.empty())
                continue;
            if (name != "w:p" || !line.empty() || style_of(one).starts_with("heading") ||
                one.child("w:pPr").child("w:numPr"))
                return false;
            line = text;
            std::replace(line.begin(), line.end(), '\n', ' ');
        }
        return true;
    }

    void title(std::string const& text) {
        if (says.title.empty())
            says.title = text;
        else
            add(text, added::paragraph);
    }

    void open(std::string const& heading) {
        add_waiting();
        after_ = added::paragraph;
        into_ = &says.what_was_done;
        if (auto* const box = rules::box_under(heading, says))
            into_ = box;
        else if (auto const brief = rules::brief_box_under(heading))
            waiting_ = {*brief, heading};
        else if (says.title.empty() && !rules::names_box_of_choices(heading))
            says.title = heading;
        else
            add(heading, added::paragraph);
        after_ = added::paragraph;
    }

    /// The heading of a line that was not what it promised stays above the text.
    void add_waiting() {
        if (auto const waiting = std::exchange(waiting_, std::nullopt))
            add(waiting->heading, added::paragraph);
    }

    void add(std::string const& text, added what) {
        if (waiting_ && rules::fill_brief_box(waiting_->box, text, says)) {
            waiting_.reset();
            return;
        }
        add_waiting();
        if (!into_->empty())
            *into_ += what != added::paragraph && what == after_ ? "\n" : "\n\n";
        *into_ += (what == added::item ? "- " : "") + text;
        after_ = what;
    }

    struct brief_heading {
        rules::brief_box box;
        std::string heading;
    };

    std::map<std::string, std::string> const& styles_;
    std::string* into_ = &says.what_was_done;
    std::optional<brief_heading> waiting_; ///< a heading whose one line has not come yet
    added after_ = added::paragraph;
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
                       says.outcome + says.numbers + says.cost + says.differently + says.place))
        return malformed("its text");
    if (says.what_was_done.empty() && says.outcome.empty() && says.problem.empty() &&
        says.summary.empty() && says.numbers.empty() && says.cost.empty() &&
        says.differently.empty() && says.place.empty() && !says.year && !says.stage)
        return invalid("content_base64", "docx.empty", "There is no text in this document");
    return std::move(says);
}

} // namespace network::learning
