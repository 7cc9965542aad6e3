// Operations on comments: reading and saying them, and what the editors do about them; and how much
// a resource is used.
#include "libnetwork/learning/comments.hpp"
#include "libnetwork/learning/impact.hpp"
#include "libnetwork/learning/usage.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {
namespace {

using people::right;

result<page<learning::queued_comment>> queue(changes::reader& view,
                                             learning::queue_wish const& wish) {
    NETWORK_TRY(auto found, learning::comment_queue(view, wish));
    auto const total = static_cast<std::int64_t>(found.size());
    return page<learning::queued_comment>{std::move(found), std::nullopt, total};
}

} // namespace

std::vector<operation> comment_operations() {
    auto add = library_act("comments.add", "/resources/{resource}/comments", right::take_part,
                           "Say something about a resource in the name of a member organisation");
    add.subject = "organisation";
    add.creates = true;
    return {
        row<&learning::comments_of>(
            {.name = "comments.of_resource",
             .route = "/resources/{resource}/comments",
             .right = right::read_library,
             .scope = library_read,
             .summary = "What was said about a resource, thread by thread"}),
        row<&learning::show_comment>({.name = "comments.show",
                                      .route = "/comments/{comment}",
                                      .right = right::read_library,
                                      .scope = library_read,
                                      .summary = "One comment, and what it is about"}),
        row<&learning::add_comment>(add),
        row<&learning::edit_comment>(
            library_act("comments.edit", "/comments/{comment}/text", right::use_account,
                        "Mend one's own comment, for a quarter of an hour")),
        row<&learning::report_comment>(library_act("comments.report", "/comments/{comment}/reports",
                                                   right::read_library,
                                                   "Say that a comment should not stand there")),
        row<&learning::erase_comment>(
            library_act("comments.erase", "/comments/{comment}/erasure", right::use_account,
                        "Erase the words of a comment; its place in the thread stays")),
        row<&queue>({.name = "comments.queue",
                     .route = "/comments/queue",
                     .right = right::edit_library,
                     .scope = library_read,
                     .summary = "Comments that wait or were reported, the longest waiting first"}),
        row<&learning::approve_comment>(
            library_act("comments.approve", "/comments/{comment}/approval", right::edit_library,
                        "Let a comment stand, and settle its reports")),
        row<&learning::hide_comment>(library_act("comments.hide", "/comments/{comment}/hiding",
                                                 right::edit_library,
                                                 "Take a comment from view, with a reason")),
        row<&learning::close_comments>(
            library_act("comments.close", "/resources/{resource}/comments/closing",
                        right::edit_library, "Close a thread, or all threads of a resource")),
        row<&learning::open_comments>(library_act("comments.open",
                                                  "/resources/{resource}/comments/opening",
                                                  right::edit_library, "Open what was closed")),
        row<&learning::usage_of>(
            {.name = "usage.of_resource",
             .route = "/resources/{resource}/usage",
             .right = right::read_library,
             .scope = library_read,
             .summary = "How often a resource was read; exactly for those who look after it"}),
        row<&learning::impact_of_resource>(
            {.name = "usage.impact",
             .route = "/resources/{resource}/impact",
             .right = right::share_resources,
             .scope = library_read,
             .summary = "What became of a resource, for those who look after it"}),
        row<&learning::impact_of_organisation>(
            {.name = "usage.impact_of_organisation",
             .route = "/organisations/{organisation}/impact",
             .right = right::read_papers,
             .scope = library_read,
             .subject = "organisation",
             .summary = "What became of what an organisation shared"}),
    };
}

} // namespace network::operations
