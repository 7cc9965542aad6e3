// Operations that search the library, and those on what people keep of their questions.
#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/learning/indexing.hpp"
#include "libnetwork/learning/related.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "libnetwork/learning/searching.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/operations/stating.hpp"

namespace network::operations {
namespace {

using people::right;

columns look(std::string_view name, std::string_view route, std::string_view summary) {
    return {.name = name,
            .route = route,
            .right = right::read_library,
            .scope = library_read,
            .summary = summary};
}

std::vector<operation> on_the_library() {
    return {
        row<&learning::list_resources>(
            look("resources.list", "/resources",
                 "What the library holds, by words and by what is chosen")),
        row<&learning::search_resources>(
            look("resources.search", "/resources/search",
                 "The same with facets, what was understood and what may have been meant")),
        row<&learning::count_resources>(look("resources.facets", "/resources/facets",
                                             "How many there are of what, for a choice")),
        row<&learning::related_resources>(look("resources.related", "/resources/{resource}/related",
                                               "What goes with a resource, and why")),
    };
}

columns own(std::string_view name, verb method, std::string_view route, std::string_view summary) {
    return {.name = name,
            .method = method,
            .route = route,
            .right = right::use_account,
            .scope = method == verb::get ? library_read : library_write,
            .summary = summary};
}

std::vector<operation> on_what_is_kept() {
    auto save = own("searches.save", verb::post, "/searches", "Keep a question to the library");
    save.creates = true;
    return {
        row<&learning::list_searches>(own("searches.list", verb::get, "/searches",
                                          "The questions one keeps, and how much is new")),
        row<&learning::save_search>(save),
        row<&learning::delete_search>(own("searches.delete", verb::post,
                                          "/searches/{search}/deletion", "Let a kept question go")),
        row<&learning::stop_search_letters>(
            {.name = "searches.stop_letters",
             .method = verb::post,
             .route = "/searches/letters/end",
             .right = right::enquire,
             .scope = library_write,
             .summary = "Stop the letters on a kept question by the link in one"}),
    };
}

std::vector<operation> on_the_index() {
    return {
        row<&learning::list_failed_searches>(
            {.name = "searches.failed",
             .route = "/searches/failed",
             .right = right::run_network,
             .scope = library_read,
             .summary = "Questions that found nothing, the most frequent first"}),
        row<&learning::rebuild_index>(
            {.name = "searches.rebuild",
             .method = verb::post,
             .route = "/searches/rebuild",
             .right = right::maintain,
             .scope = library_write,
             .summary = "Make the search index anew, or what is missing of it"}),
    };
}

} // namespace

std::vector<operation> search_operations() {
    auto all = on_the_library();
    for (auto const& part : {on_what_is_kept(), on_the_index()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::operations
