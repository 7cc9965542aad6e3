// Operations that take resources in: from a WordPress site, from a table, from a document.
#include "libnetwork/learning/import_resources.hpp"
#include "libnetwork/learning/word_file.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"
#include "libnetwork/organisations/given_file.hpp"

namespace network::operations {
namespace {

using people::right;

result<learning::content> from_word(changes::reader&, learning::word_file_wish const& wish) {
    NETWORK_TRY(auto const bytes, organisations::bytes_of(std::nullopt, wish.content_base64,
                                                          learning::largest_word_file));
    return learning::boxes_from_docx(bytes);
}

columns taking_in(std::string_view name, std::string_view route, std::string_view summary,
                  bool creates) {
    return {.name = name,
            .method = verb::post,
            .route = route,
            .right = right::import_files,
            .scope = library_write,
            .summary = summary,
            .creates = creates};
}

} // namespace

std::vector<operation> resource_import_operations() {
    return {
        row<&learning::preview_wordpress>(
            taking_in("imports.preview_wordpress", "/imports/wordpress/preview",
                      "Dry run of a WordPress export, item by item", false)),
        row<&learning::import_wordpress>(taking_in("imports.wordpress", "/imports/wordpress",
                                                   "Take in a WordPress export (WXR) as resources",
                                                   true)),
        row<&learning::preview_resources>(
            taking_in("imports.preview_resources", "/imports/resources/preview",
                      "Dry run of a table of resources, line by line", false)),
        row<&learning::import_resources>(taking_in("imports.resources", "/imports/resources",
                                                   "Take in a table of resources, CSV or JSON",
                                                   true)),
        row<&from_word>(
            {.name = "resources.from_word",
             .method = verb::post,
             .route = "/resources/from-word",
             .right = right::share_resources,
             .scope = library_write,
             .summary = "What a Word document says, in the boxes of a resource; nothing is saved"}),
    };
}

} // namespace network::operations
