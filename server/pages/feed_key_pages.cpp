// The keys of one's own private feeds: make one, see it once, take it back.
#include "server/pages/feed_key_pages.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/feed_keys.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

using namespace learning;
constexpr std::string_view keys_path = "/account/feeds";

http::response keys(visit& now, error const* why, std::string const& fresh) {
    auto const mine = now.ask<&list_feed_keys>({});
    if (mine.has_error())
        return refused(now, mine.error());
    auto page = framed(now);
    breadcrumb(page, "Your account", "/account");
    for (auto const& one : *mine)
        page.section("KEYS")
            .set("KEY_LABEL", one.label)
            .set("KEY_SINCE", london_text(one.created_at))
            .set("REVOKE_URL", std::string{keys_path} + '/' + std::to_string(one.id) + "/revoke");
    if (!fresh.empty()) {
        auto const address = own_address(now) + "/feeds/private/" + fresh + "/resources";
        page.section("FRESH")
            .set("ATOM_ADDRESS", address + ".atom")
            .set("JSON_ADDRESS", address + ".json");
    }
    if (why) {
        put_back(now, page, {"label"});
        show_problems(*why, page);
    }
    return shown(now, "feed_keys", page, why ? 400 : 200);
}

http::response keys_page(visit& now) {
    return keys(now, nullptr, {});
}

http::response made(visit& now) {
    auto const done = now.invoke("feeds.make_key", {{"label", now.field("label")}});
    if (done.has_value())
        return keys(now, nullptr, std::string{done->body.at("key").as_string()});
    auto const why = done.error();
    return why.status == status::invalid ? keys(now, &why, {}) : refused(now, why);
}

http::response revoked(visit& now) {
    auto const number = whole_number(now.path["key"]);
    if (!number)
        return refused(now, not_found("feed_key.unknown", "You have no such key"));
    auto const done = now.invoke("feeds.revoke_key", {{"key", *number}});
    return done ? gone_to(keys_path, "feed_key_revoked") : refused(now, done.error());
}

} // namespace

std::vector<route> feed_key_pages() {
    using http::method;
    return {
        {method::get, "/account/feeds", keys_page, door::signed_in},
        {method::post, "/account/feeds", made, door::signed_in},
        {method::post, "/account/feeds/{key}/revoke", revoked, door::signed_in},
    };
}

} // namespace network::pages
