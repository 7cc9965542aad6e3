#include "server/cli/uploads.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "server/cli/command.hpp"
#include "server/cli/output.hpp"

#include <algorithm>
#include <filesystem>

namespace network::cli {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::size_t bytes_at_once = std::size_t{48} << 20U; ///< bytes of files in one part

std::vector<fs::path> files_of(fs::path const& folder) {
    std::vector<fs::path> all;
    std::error_code why;
    for (fs::recursive_directory_iterator at{folder, why}, end; !why && at != end;
         at.increment(why))
        if (at->is_regular_file() && !at->is_symlink())
            all.push_back(at->path());
    if (why)
        throw failed("cannot read the folder " + folder.string() + ": " + why.message());
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

uploads uploads_in(std::string const& folder, std::string_view export_text) {
    constexpr auto largest = static_cast<std::size_t>(learning::largest_attachment);
    uploads found;
    auto& parts = found.parts;
    parts.emplace_back();
    std::size_t held = 0;
    for (auto const& file : files_of(folder)) {
        auto const path = file.lexically_relative(folder).generic_string();
        if (export_text.find('/' + path) == std::string_view::npos)
            continue;
        if (fs::file_size(file) > largest) {
            found.too_large.push_back(path);
            continue;
        }
        auto const bytes = read_all(file.string(), largest);
        if (held > 0 && held + bytes.size() > bytes_at_once) {
            parts.emplace_back();
            held = 0;
        }
        held += bytes.size();
        parts.back().push_back(json::object{{"path", path}, {"content_base64", to_base64(bytes)}});
    }
    return found;
}

} // namespace network::cli
