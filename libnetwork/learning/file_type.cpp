#include "libnetwork/learning/file_type.hpp"

#include "libnetwork/base/text.hpp"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace network::learning {
namespace {

/// Each type with the endings that its files carry.
struct type_row {
    file_type type;
    std::string_view title;
    std::string_view content_type;
    std::array<std::string_view, 3> endings;
};
constexpr type_row types[] = {
    {file_type::pdf, "PDF", "application/pdf", {"pdf"}},
    {file_type::docx,
     "Word document",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
     {"docx"}},
    {file_type::xlsx,
     "Excel workbook",
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     {"xlsx"}},
    {file_type::pptx,
     "PowerPoint slides",
     "application/vnd.openxmlformats-officedocument.presentationml.presentation",
     {"pptx"}},
    {file_type::odt, "OpenDocument text", "application/vnd.oasis.opendocument.text", {"odt"}},
    {file_type::png, "PNG image", "image/png", {"png"}},
    {file_type::jpeg, "JPEG image", "image/jpeg", {"jpg", "jpeg"}},
    {file_type::webp, "WebP image", "image/webp", {"webp"}},
    {file_type::gif, "GIF image", "image/gif", {"gif"}},
    {file_type::csv, "CSV table", "text/csv; charset=utf-8", {"csv"}},
    {file_type::txt, "Plain text", "text/plain; charset=utf-8", {"txt"}},
    {file_type::mp3, "MP3 sound", "audio/mpeg", {"mp3"}},
    {file_type::mp4, "MP4 film", "video/mp4", {"mp4", "m4v"}},
    {file_type::zip, "ZIP archive", "application/zip", {"zip"}},
    {file_type::epub, "EPUB book", "application/epub+zip", {"epub"}},
};

type_row const& row_of(file_type type) {
    return *std::find_if(std::begin(types), std::end(types),
                         [&](type_row const& row) { return row.type == type; });
}

std::string lower(std::string_view text) {
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::string ending_of(std::string_view name) {
    auto const dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string{} : lower(name.substr(dot + 1));
}

error refused(std::string code, std::string message) {
    return invalid("content_base64", std::move(code), std::move(message));
}
error not_taken(std::string_view what) {
    return refused("content.type",
                   std::string{what} +
                       " cannot be taken. Send a PDF, a Word, Excel, PowerPoint or "
                       "OpenDocument file without macros, an image, sound, film, CSV, "
                       "plain text, EPUB or ZIP");
}

/// Endings of what runs when it is opened.
bool runs(std::string_view ending) {
    static constexpr std::string_view harmful[] = {
        "exe", "dll",  "com",  "scr",  "msi",  "bat",  "cmd",  "ps1", "vbs",
        "vbe", "js",   "jse",  "wsf",  "hta",  "lnk",  "jar",  "sh",  "py",
        "app", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm"};
    return std::find(std::begin(harmful), std::end(harmful), ending) != std::end(harmful);
}

// ------------------------------------------------------------------------------------------------

struct closed {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct archive_view {
    std::unique_ptr<zip_t, closed> archive;
    std::vector<std::string> names;

    [[nodiscard]] bool has(std::string_view name) const {
        return std::find(names.begin(), names.end(), name) != names.end();
    }
};

std::optional<archive_view> open_archive(std::string_view bytes) {
    zip_error_t why;
    zip_error_init(&why);
    auto* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &why);
    if (!source)
        return std::nullopt;
    auto* const opened = zip_open_from_source(source, ZIP_RDONLY, &why);
    zip_error_fini(&why);
    if (!opened) {
        zip_source_free(source);
        return std::nullopt;
    }
    archive_view made{std::unique_ptr<zip_t, closed>{opened}, {}};
    auto const count = zip_get_num_entries(opened, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (auto const* const name = zip_get_name(opened, static_cast<zip_uint64_t>(i), 0))
            made.names.emplace_back(name);
    return made;
}

/// The first entry of OpenDocument and EPUB names the type, uncompressed, right after its header.
std::string_view named_type(std::string_view bytes) {
    constexpr std::size_t header = 30;
    constexpr std::string_view name = "mimetype";
    if (bytes.size() < header + name.size() || bytes.substr(header, name.size()) != name)
        return {};
    return bytes.substr(header + name.size(), 60);
}

result<file_type> recognise_archive(std::string_view bytes) {
    auto const inside = open_archive(bytes);
    if (!inside)
        return not_taken("An archive that cannot be read");
    for (auto const& name : inside->names) {
        auto const folded = lower(name);
        if (folded.ends_with("vbaproject.bin") || folded.starts_with("basic/") ||
            folded.starts_with("scripts/"))
            return refused("content.macros",
                           "This document holds macros, which can run by themselves. "
                           "Save it without macros and send it again");
        if (runs(ending_of(name)))
            return refused("content.macros",
                           "“" + name.substr(0, 100) +
                               "” in this archive can run by itself. Take it out");
    }
    if (inside->has("word/document.xml"))
        return file_type::docx;
    if (inside->has("xl/workbook.xml"))
        return file_type::xlsx;
    if (inside->has("ppt/presentation.xml"))
        return file_type::pptx;
    auto const type = named_type(bytes);
    if (type.starts_with("application/epub+zip"))
        return file_type::epub;
    if (type.starts_with("application/vnd.oasis.opendocument.text"))
        return file_type::odt;
    return file_type::zip;
}

result<file_type> recognise_text(std::string_view bytes, std::string const& ending) {
    constexpr std::size_t looked_at = 4096;
    auto start = bytes.substr(0, looked_at);
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    auto const head = lower(trim(start));
    if (head.starts_with("#!"))
        return not_taken("A script");
    for (std::string_view const mark :
         {"<!doctype", "<html", "<svg", "<?xml", "<?php", "<script", "<body", "<iframe"})
        if (head.find(mark) != std::string::npos)
            return not_taken("A web page, SVG or script");
    if (!is_clean_text(bytes))
        return not_taken("A file of this kind");
    return ending == "csv" ? file_type::csv : file_type::txt;
}

bool has_at(std::string_view bytes, std::size_t place, std::string_view mark) {
    return bytes.size() >= place + mark.size() && bytes.substr(place, mark.size()) == mark;
}

/// The frames of MPEG sound begin with eleven bits set, then version and layer III.
bool is_mpeg_frame(std::string_view bytes) {
    return bytes.size() > 4 && bytes[0] == '\xFF' &&
           (bytes[1] == '\xFB' || bytes[1] == '\xFA' || bytes[1] == '\xF3' || bytes[1] == '\xF2');
}

result<file_type> by_bytes(std::string_view bytes, std::string const& ending) {
    struct {
        std::size_t place;
        std::string_view mark;
        file_type type;
    } const marks[] = {
        {0, "%PDF-", file_type::pdf},         {0, "\x89PNG\r\n\x1A\n", file_type::png},
        {0, "\xFF\xD8\xFF", file_type::jpeg}, {0, "GIF87a", file_type::gif},
        {0, "GIF89a", file_type::gif},        {0, "ID3", file_type::mp3},
        {4, "ftyp", file_type::mp4}};
    for (auto const& one : marks)
        if (has_at(bytes, one.place, one.mark))
            return one.type;
    if (has_at(bytes, 0, "RIFF") && has_at(bytes, 8, "WEBP"))
        return file_type::webp;
    if (is_mpeg_frame(bytes))
        return file_type::mp3;
    if (has_at(bytes, 0, "PK\x03\x04") || has_at(bytes, 0, "PK\x05\x06"))
        return recognise_archive(bytes);
    if (has_at(bytes, 0, "MZ") || has_at(bytes, 0,
                                         "\x7F"
                                         "ELF"))
        return not_taken("A program");
    if (has_at(bytes, 0, "\xD0\xCF\x11\xE0"))
        return not_taken("A file of an older Office, which may hold macros,");
    return recognise_text(bytes, ending);
}

} // namespace

std::string_view label(file_type value) {
    return row_of(value).title;
}
std::string_view content_type_of(file_type value) {
    return row_of(value).content_type;
}

bool is_image(file_type value) {
    return value == file_type::png || value == file_type::jpeg || value == file_type::webp ||
           value == file_type::gif;
}

bool shown_inline(file_type value) {
    return value == file_type::pdf || value == file_type::png || value == file_type::jpeg ||
           value == file_type::webp || value == file_type::mp3 || value == file_type::mp4;
}

result<file_type> rules::recognise(std::string_view bytes, std::string_view file_name) {
    if (bytes.empty())
        return refused("content.empty", "This file is empty");
    auto const ending = ending_of(file_name);
    if (runs(ending))
        return refused("content.macros",
                       "A file that ends in ." + ending +
                           " can run by itself. Send a PDF or a file without macros");
    NETWORK_TRY(auto const type, by_bytes(bytes, ending));
    auto const& row = row_of(type);
    if (std::find(row.endings.begin(), row.endings.end(), ending) == row.endings.end() ||
        ending.empty())
        return refused("content.mismatch",
                       (ending.empty() ? "The name has no ending, and the file is: "
                                       : "The name ends in “." + ending + "”, but the file is: ") +
                           std::string{row.title} + ". Give it a name that ends in ." +
                           std::string{row.endings.front()});
    return type;
}

} // namespace network::learning
