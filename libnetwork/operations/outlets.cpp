// The rows of the table about what leaves the library: lists for feeds, citations, briefings,
// packs, files for other programs, and the keys of private feeds.
#include "libnetwork/learning/briefing.hpp"
#include "libnetwork/learning/everything_given.hpp"
#include "libnetwork/learning/export_resources.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "libnetwork/learning/library_feed.hpp"
#include "libnetwork/learning/old_addresses.hpp"
#include "libnetwork/learning/packs.hpp"
#include "libnetwork/operations/parts.hpp"

namespace network::operations {
namespace {

using namespace learning;
using people::right;

columns outlet_reads(std::string_view name, std::string_view route, std::string_view summary) {
    return {.name = name,
            .route = route,
            .right = right::read_library,
            .scope = "library:read",
            .summary = summary};
}

columns own(std::string_view name, verb method, std::string_view route, std::string_view scope,
            std::string_view summary) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = right::use_account,
            .scope = scope,
            .summary = summary};
}

} // namespace

std::vector<operation> outlet_operations() {
    return {
        row<&recent_resources>(outlet_reads("library.recent", "/library/recent",
                                            "What is new in the library, for feeds")),
        row<&feed_of_search>(outlet_reads(
            "library.feed", "/library/feed",
            "The newest of what a search finds, for feeds: by words and by what is chosen")),
        row<&export_resources>(outlet_reads("library.export", "/library/export",
                                            "Everything you may read whole, with all it says")),
        row<&everything_of>({.name = "library.everything",
                             .route = "/organisations/{organisation}/everything",
                             .right = right::take_part,
                             .scope = "library:read",
                             .subject = "organisation",
                             .summary =
                                 "Everything that an organisation gave the network, drafts and "
                                 "every version among it, for its own people"}),
        row<&where_address_leads>(
            outlet_reads("library.address", "/library/address",
                         "Where an address leads that a resource had, here or on another site")),
        row<&cite_resource>(outlet_reads("resources.cite", "/resources/{resource}/citation",
                                         "How to cite a resource, or one version of it")),
        row<&brief_committee>(outlet_reads("resources.briefing", "/resources/{resource}/briefing",
                                           "A resource on one page for a committee")),
        row<&show_pack>(
            outlet_reads("packs.show", "/packs/{resource}", "What a pack holds for you")),
        row<&arrange_pack>({.name = "packs.arrange",
                            .method = verb::post,
                            .route = "/packs/{resource}/arrangements",
                            .right = right::share_resources,
                            .scope = "library:write",
                            .summary = "Say what a pack holds, in order"}),
        row<&list_feed_keys>(own("feeds.keys", verb::get, "/account/feed-keys", "account:read",
                                 "Your keys of private feeds")),
        row<&make_feed_key>(own("feeds.make_key", verb::post, "/account/feed-keys", "account:write",
                                "Make a key of a private feed, shown this once")),
        row<&revoke_feed_key>(own("feeds.revoke_key", verb::post,
                                  "/account/feed-keys/{key}/revocation", "account:write",
                                  "Take a key of a private feed back")),
    };
}

} // namespace network::operations
