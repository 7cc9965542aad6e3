// The rows of the table about files of resources.
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/library_settings.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {
namespace {

using namespace learning;
using people::right;

columns attachment_reads(std::string_view name, std::string_view route, std::string_view summary) {
    return {.name = name,
            .route = route,
            .right = right::read_library,
            .scope = "library:read",
            .summary = summary};
}

columns keeps(std::string_view name, verb method, std::string_view route,
              std::string_view summary) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = right::share_resources,
            .scope = "library:write",
            .summary = summary};
}

columns edits(std::string_view name, std::string_view route, std::string_view summary,
              right needs) {
    return {.name = name,
            .method = verb::post,
            .route = route,
            .right = needs,
            .scope = "library:write",
            .summary = summary};
}

} // namespace

std::vector<operation> attachment_operations() {
    auto add = keeps("attachments.add", verb::post, "/resources/{resource}/attachments",
                     "Add a file to a resource");
    add.creates = true;
    return {
        row<&add_attachment>(add),
        row<&attachments_of>(attachment_reads("attachments.list",
                                              "/resources/{resource}/attachments",
                                              "Files of a resource that you may have")),
        row<&show_attachment>(attachment_reads("attachments.show", "/attachments/{attachment}",
                                               "A file that you may have")),
        row<&read_attachment>(attachment_reads(
            "attachments.read", "/attachments/{attachment}/bytes", "A part of a file's bytes")),
        row<&attachment_history>(keeps("attachments.history", verb::get,
                                       "/attachments/{attachment}/versions",
                                       "All that was ever said of a file")),
        row<&change_attachment>(keeps("attachments.change", verb::patch,
                                      "/attachments/{attachment}",
                                      "Say something else of a file, or replace it")),
        row<&withdraw_attachment>(keeps("attachments.withdraw", verb::post,
                                        "/attachments/{attachment}/withdrawal",
                                        "Take a file away")),
        row<&restore_attachment>(keeps("attachments.restore", verb::post,
                                       "/attachments/{attachment}/restoration",
                                       "Bring back a file that was taken away")),
        row<&erase_attachment>(edits("attachments.erase", "/attachments/{attachment}/erasure",
                                     "Delete the bytes of a file for good", right::edit_library)),
        row<&set_attachment_limit>(edits("attachments.set_limit", "/attachments/limit",
                                         "Set how large a file may be", right::maintain)),
    };
}

} // namespace network::operations
