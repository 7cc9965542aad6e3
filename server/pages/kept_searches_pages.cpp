// Searches that people keep, on their account, and for the network team what was looked for in
// vain.
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/failed_searches.hpp"
#include "libnetwork/learning/saved_searches.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/library_query.hpp"

namespace network::pages {
namespace {

http::response kept(visit& now, error const* why) {
    auto const found = now.ask<&learning::list_searches>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "Your account", "/account");
    for (auto const& one : found->items) {
        auto& row = page.section("SEARCHES");
        row.set("SEARCH", one.name)
            .set("SEARCH_URL", "/resources" + (one.query.empty() ? "" : '?' + one.query));
        row.set("NEW_TEXT",
                one.fresh == 0 ? "Nothing new" : say(one.fresh) + " new since " + say(one.since));
        row.set("LETTER", one.weekly ? "Once a week" : "No");
        row.set("END_URL", "/account/searches/" + std::to_string(one.id) + "/delete");
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "kept_searches", page, why ? 400 : 200);
}

http::response kept_page(visit& now) {
    return kept(now, nullptr);
}

/// The question stands in the address, as it does on the page where it was asked.
http::response keep(visit& now) {
    auto search = library_query{now}.input(default_page);
    search.erase("after");
    search.erase("limit");
    boost::json::object wish{{"search", std::move(search)},
                             {"weekly", now.field("weekly") == "yes"}};
    wish["name"] = now.field("name");
    auto const done = now.invoke("searches.save", std::move(wish));
    if (done.has_value())
        return gone_to("/account/searches", "search_kept");
    auto const why = done.error();
    return kept(now, &why);
}

http::response let_go(visit& now) {
    auto const id = whole_number(now.path["search"]);
    auto const done = now.invoke("searches.delete", {{"search", id.value_or(0)}});
    if (done.has_error())
        return refused(now, done.error());
    return gone_to("/account/searches", "search_let_go");
}

/// Behind the link of a letter. Mail filters open links, so opening it changes nothing.
http::response letters_page(visit& now) {
    auto page = framed(now);
    page.set("STOP_URL", "/search-letters/" + std::string{now.path["token"]});
    return shown(now, "search_letters", page);
}

http::response letters_stopped(visit& now) {
    auto const done =
        now.invoke("searches.stop_letters", {{"token", std::string{now.path["token"]}}});
    if (done.has_error())
        return refused(now, done.error());
    auto page = framed(now);
    page.section("STOPPED").set("SEARCH", std::string{done->body.at("name").as_string()});
    return shown(now, "search_letters", page);
}

http::response failed_page(visit& now) {
    auto const found = now.ask<&learning::list_failed_searches>({{"limit", largest_page}});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "To do", "/admin");
    for (auto const& one : found->items)
        page.section("FAILED")
            .set("QUESTION", one.query)
            .set("QUESTION_URL", address("/resources", {{"q", one.query}}))
            .set("TIMES", say(one.times))
            .set("DAYS", say(one.days))
            .set("LAST", say(one.last));
    return shown(now, "failed_searches", page);
}

} // namespace

std::vector<route> kept_searches_pages() {
    using http::method;
    return {
        {method::get, "/account/searches", kept_page, door::signed_in},
        {method::post, "/account/searches", keep, door::signed_in},
        {method::post, "/account/searches/{search}/delete", let_go, door::signed_in},
        {method::get, "/search-letters/{token}", letters_page, door::open},
        {method::post, "/search-letters/{token}", letters_stopped, door::open},
        {method::get, "/admin/searches", failed_page, door::signed_in},
    };
}

} // namespace network::pages
