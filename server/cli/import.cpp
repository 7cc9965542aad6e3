// coopnet import: takes a register file, a file of memberships or a WordPress site in, or rehearses
// it, and reports line by line.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/wordpress_file.hpp"
#include "libnetwork/organisations/import_councils.hpp"
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"
#include "server/cli/uploads.hpp"

#include <boost/json/array.hpp>

namespace network::cli {
namespace {

namespace json = boost::json;
namespace po = boost::program_options;

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k)
            three = three << 8U |
                    (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k <= bytes.size() ? digits[three >> (18 - 6 * k) & 63U] : '=';
    }
    return out;
}

json::object input_of(settings const& said, std::string const& path, std::size_t largest) {
    auto const bytes = read_all(path, largest);
    json::object input{{"file_name", path.substr(path.rfind('/') + 1)}};
    if (is_clean_text(bytes))
        input["content"] = bytes;
    else
        input["content_base64"] = base64(bytes);
    for (auto const* name : {"source", "licence"})
        if (auto const text = said.maybe(name))
            input[name] = *text;
    if (said.is_set("skip-refused"))
        input["skip_refused"] = true;
    return input;
}

std::string text_in(json::object const& from, std::string_view name) {
    auto const& value = from.at(name);
    return value.is_string() ? std::string{std::string_view{value.get_string()}} : std::string{};
}

std::string count_in(json::object const& from, std::string_view name) {
    return std::to_string(from.at(name).as_int64());
}

// Lines about which there is something to say; the others are in the counts.
void print_lines(json::object const& report, bool all, output& out) {
    for (auto const& value : report.at("report").as_array()) {
        auto const& line = value.as_object();
        auto const outcome = text_in(line, "outcome");
        auto const& messages = line.at("messages").as_array();
        if (!all && outcome != "refused" && messages.empty())
            continue;
        out.write((line.contains("item") ? "item " : "line ") + count_in(line, "line") + ": " +
                  outcome + ": " + text_in(line, "subject") + '\n');
        for (auto const& message : messages) {
            out.write("    ");
            out.write(std::string_view{message.as_string()});
            out.write("\n");
        }
    }
}

void print_notes(json::object const& report, output& out) {
    for (auto const& note : report.at("notes").as_array()) {
        out.write(std::string_view{note.as_string()});
        out.write("\n");
    }
}

void print_end(json::object const& report, output& out) {
    if (report.at("dry_run").as_bool())
        out.write("dry run: nothing was written\n");
    else if (report.at("import").is_int64())
        out.write("import " + count_in(report, "import") +
                  " (to take it back: coopnet undo import " + count_in(report, "import") + ")\n");
    else if (report.at("applied").as_bool())
        out.write("nothing was new, so nothing was written\n");
}

void print_councils(json::object const& report, output& out) {
    out.write(count_in(report, "lines") + " lines: " + count_in(report, "added") + " added, " +
              count_in(report, "changed") + " changed, " + count_in(report, "unchanged") +
              " unchanged, " + count_in(report, "refused") + " refused; " +
              count_in(report, "successions") + " new successions\n");
    out.write("source: " + text_in(report, "source") + " (" + text_in(report, "licence") + ")\n");
}

void print_members(json::object const& report, output& out) {
    out.write(count_in(report, "lines") + " lines: " + count_in(report, "added") +
              " bring something, " + count_in(report, "unchanged") + " unchanged, " +
              count_in(report, "refused") + " refused; " + count_in(report, "events") +
              " new events, " + count_in(report, "organisations") + " new organisations\n");
}

void print_resources(json::object const& report, output& out) {
    // What a file brings that was refused as a whole is not added.
    bool const refused = !report.at("dry_run").as_bool() && !report.at("applied").as_bool() &&
                         report.at("refused").as_int64() > 0;
    if (refused)
        out.write("nothing was written; without what is refused it would be:\n");
    out.write(count_in(report, "items") + " items: " + count_in(report, "added") + " added, " +
              count_in(report, "changed") + " changed, " + count_in(report, "unchanged") +
              " unchanged, " + count_in(report, "left_out") + " left out, " +
              count_in(report, "refused") + " refused; " + count_in(report, "comments") +
              " new comments, " + count_in(report, "files") + " new files\n");
}

/// "Stufe=tier" as {column, means} or {word, tier}.
json::array pairs_in(settings const& said, char const* option, char const* left,
                     char const* right) {
    json::array all;
    for (auto const& text : said.list(option)) {
        auto const sign = text.rfind('=');
        if (sign == std::string::npos || sign == 0)
            throw misuse(std::string{"--"} + option + " wants LEFT=RIGHT");
        all.push_back(json::object{{left, text.substr(0, sign)}, {right, text.substr(sign + 1)}});
    }
    return all;
}

void add_reading(settings const& said, json::object& input) {
    if (said.maybe("licence"))
        throw misuse(
            "--licence goes with councils, resources and wordpress: memberships have none");
    auto columns = pairs_in(said, "column", "column", "means");
    for (auto const& column : said.list("leave-out"))
        columns.push_back(json::object{{"column", column}, {"means", "left_out"}});
    input["columns"] = std::move(columns);
    input["tiers"] = pairs_in(said, "tier", "word", "tier");
    if (auto const style = said.maybe("dates"))
        input["date_style"] = *style;
    if (said.is_set("leave-out-unknown"))
        input["leave_out_unknown"] = true;
}

/// "eoi=publication"; "staff=left_out" takes none of them.
void add_types(settings const& said, json::object& input) {
    auto types = pairs_in(said, "type", "type", "kind");
    for (auto& one : types)
        if (one.at("kind") == "left_out")
            one.as_object()["kind"] = nullptr;
    input["types"] = std::move(types);
}

/// What each kind of file needs.
struct kind_of_file {
    std::string_view name;
    std::size_t largest;
    void (*adds)(settings const&, json::object&);
    void (*prints)(json::object const&, output&);
};
constexpr kind_of_file kinds[] = {
    {"councils", organisations::largest_import, [](settings const&, json::object&) {},
     print_councils},
    {"members", organisations::largest_import, add_reading, print_members},
    {"resources", learning::largest_wordpress_file, [](settings const&, json::object&) {},
     print_resources},
    {"wordpress", learning::largest_wordpress_file, add_types, print_resources},
};

kind_of_file const& kind_called(std::string_view name) {
    for (auto const& one : kinds)
        if (one.name == name)
            return one;
    throw misuse("councils, members, resources and wordpress can be imported: coopnet import "
                 "wordpress FILE");
}

/// Files beside the export, in parts; without any, one part and no files.
uploads media_of(settings const& said, std::string_view kind, std::string const& path,
                 std::size_t largest) {
    auto const folder = said.maybe("media");
    if (!folder)
        return {{json::array{}}, {}};
    if (kind != "wordpress")
        throw misuse("--media goes with wordpress alone");
    return uploads_in(*folder, read_all(path, largest));
}

} // namespace

int import(words const& given) {
    po::options_description own;
    own.add_options()("dry-run,n", po::bool_switch())("skip-refused", po::bool_switch())(
        "all-lines", po::bool_switch())("source", po::value<std::string>())(
        "licence", po::value<std::string>())("column", po::value<words>())(
        "leave-out", po::value<words>())("leave-out-unknown", po::bool_switch())(
        "tier", po::value<words>())("dates", po::value<std::string>())("type", po::value<words>())(
        "media", po::value<std::string>());
    settings const said{given, own, {"kind", "file"}};
    auto const& kind = kind_called(said.needed("kind"));
    auto input = input_of(said, said.needed("file"), kind.largest);
    kind.adds(said, input);
    auto const media = media_of(said, kind.name, said.needed("file"), kind.largest);
    auto const operation =
        (said.is_set("dry-run") ? "imports.preview_" : "imports.") + std::string{kind.name};
    auto const here = open_console(said, opening::create);
    auto& out = standard_output();
    for (auto const& one : media.too_large)
        out.write("left out: " + one + " is larger than a file of the library may be\n");
    for (auto const& files : media.parts) {
        bool const first = &files == media.parts.data();
        if (!files.empty())
            input["files"] = files;
        auto const answer = value_of(here.core->invoke(here.by, operation, input));
        auto const& report = answer.body.as_object();
        if (first) {
            print_lines(report, said.is_set("all-lines"), out);
            print_notes(report, out);
        }
        kind.prints(report, out);
        print_end(report, out);
        auto const refused = report.at("refused").as_int64();
        if (refused > 0 && !said.is_set("skip-refused")) {
            out.finish();
            throw failed(std::to_string(refused) + (refused == 1 ? " line was" : " lines were") +
                         " refused, so nothing was written; --skip-refused takes the rest");
        }
    }
    out.finish();
    return 0;
}

} // namespace network::cli
