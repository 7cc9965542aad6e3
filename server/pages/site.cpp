#include "server/pages/site.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/learning/usage.hpp"
#include "libnetwork/people/secret.hpp"
#include "server/assets/assets.hpp"
#include "server/http/etag.hpp"
#include "server/http/target.hpp"
#include "server/pages/attachment_pages.hpp"
#include "server/pages/feed_key_pages.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/old_addresses.hpp"
#include "server/pages/outlet_pages.hpp"
#include "server/pages/pack_pages.hpp"
#include "server/pages/view.hpp"

#include <map>

namespace network::pages {
namespace {

constexpr std::size_t usual_body = 256 * 1024;
/// Every box of a resource filled to its limit, each letter taking twelve bytes on the way, is
/// less: so a box that is too full is told as such, with its text kept.
constexpr std::size_t writing_body = 2 * 1024 * 1024;
constexpr std::size_t import_body = 17 * 1024 * 1024;
constexpr std::size_t file_body =
    27 * 1024 * 1024; ///< the largest file of a resource, and its form

/// Bytes compiled into the program, as a response may share them.
http::shared_bytes shared(std::string_view bytes) {
    return bytes.empty() ? nullptr : std::make_shared<std::string const>(bytes);
}

/// Every asset as a finished answer, made once.
std::map<std::string_view, http::response> const& asset_answers() {
    static auto const answers = [] {
        std::map<std::string_view, http::response> made;
        for (auto const& asset : assets::all()) {
            auto& answer = made[asset.path];
            answer.content_type = asset.content_type;
            answer.body = shared(asset.bytes);
            answer.gzip = shared(asset.gzip);
            answer.brotli = shared(asset.brotli);
            answer.etag = http::etag_of(asset.bytes);
            answer.with("Cache-Control", "public, max-age=31536000, immutable");
        }
        return made;
    }();
    return answers;
}

/// Shared pages on which people of the same rights see the same, but for their name and form
/// secret.
bool is_alike_for_equals(std::string_view pattern) {
    return pattern == "/resources";
}

bool is_read(http::request const& asked) {
    return asked.method == http::method::get || asked.method == http::method::head;
}

/// On to the page that stands at the address without its last slash, where there is one.
std::optional<http::response> without_last_slash(http::router const& router,
                                                 http::request const& asked) {
    std::string_view path = asked.path;
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    if (path.size() == asked.path.size() || path.starts_with("//") ||
        router.match(asked.method, path).kind != http::route_match::outcome::found)
        return std::nullopt;
    auto const query = std::string_view{asked.target}.find('?');
    return http::redirect_response(
        http::percent_encode(path, true) +
            (query == std::string_view::npos ? std::string{} : asked.target.substr(query)),
        301);
}

std::vector<route> all_routes() {
    std::vector<route> all;
    for (auto const& part : {public_pages(),
                             take_away_pages(),
                             library_pages(),
                             kept_searches_pages(),
                             sign_in_pages(),
                             account_pages(),
                             desk_pages(),
                             application_pages(),
                             attachment_pages(),
                             feed_key_pages(),
                             outlet_pages(),
                             pack_pages(),
                             figures_pages(),
                             register_desk_pages(),
                             people_desk_pages(),
                             mail_pages(),
                             reminder_pages(),
                             dealings_pages(),
                             requests_pages(),
                             resource_desk_pages(),
                             resource_pages(),
                             principle_pages(),
                             theme_pages(),
                             retention_pages(),
                             comment_pages(),
                             commitment_pages(),
                             commitment_desk_pages(),
                             governance_pages(),
                             governance_desk_pages(),
                             governance_seat_pages(),
                             projects_pages(),
                             bid_pages(),
                             rounds_desk_pages(),
                             sharing_pages(),
                             question_pages(),
                             voting_roll_pages(), // before the members' own addresses
                             member_pages(),
                             member_desk_pages(),
                             council_pages(),
                             everything_pages(),
                             listing_pages()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::size_t largest_body_at(std::string_view path) {
    bool const brings_a_file =
        path.find("/files") != std::string_view::npos || path.ends_with("/document");
    if (path.starts_with("/resources/") && brings_a_file)
        return file_body;
    bool const writes_a_resource = path == "/resources/new" || path.ends_with("/edit");
    if (path.starts_with("/resources/") && writes_a_resource)
        return writing_body;
    return path.starts_with("/admin/imports") ? import_body : usual_body;
}

error wrong_form() {
    return {
        status::forbidden,
        "form.stale",
        "This form was open for too long, or did not come from this site. Go back, load the page "
        "again and send it once more",
        {}};
}

} // namespace

site::site(operations::library& core, api::page_cache& cache, surroundings around)
    : core_(core), cache_(cache), around_(std::move(around)), routes_(all_routes()),
      equals_(core, cache) {
    view::views(); // in debug builds a broken view stops the program before it listens
    for (std::size_t index = 0; index < routes_.size(); ++index)
        router_.add(routes_[index].method, routes_[index].pattern, index);
}

std::string_view site::route_of(http::request const& asked) const {
    auto const match = router_.match(asked.method, asked.path);
    if (match.kind == http::route_match::outcome::found)
        return routes_[match.handler].pattern;
    return asked.path.starts_with("/assets/") ? "/assets" : "unknown";
}

std::vector<std::string_view> site::patterns(http::method with) const {
    std::vector<std::string_view> all;
    for (auto const& one : routes_)
        if (one.method == with)
            all.push_back(one.pattern);
    return all;
}

std::size_t site::body_limit(http::request const& asked) const {
    auto const most = largest_body_at(asked.path);
    if (most > usual_body && !known_.knows(session_of(asked), core_.office().time().now()))
        return usual_body;
    return most;
}

identity site::who_asks(http::request const& asked) {
    auto self = identify(core_, asked);
    if (self.signed_in() && !self.must_give_code)
        known_.saw(self.session, core_.office().time().now());
    return self;
}

std::optional<http::response> site::quick(http::request const& asked) {
    if (!is_read(asked))
        return std::nullopt;
    if (asked.path.starts_with("/assets/")) {
        auto const& assets = asset_answers();
        if (auto const found = assets.find(asked.path); found != assets.end())
            return found->second;
        return std::nullopt;
    }
    if (!carries_no_session(asked))
        return std::nullopt;
    auto answer = cache_.find(api::audience::visitor, asked.target);
    if (answer)
        count_reading(asked, *answer, identity{});
    return answer;
}

void site::count_reading(http::request const& asked, http::response const& answer,
                         identity const& by) {
    if (answer.status != 200 && answer.status != 206)
        return;
    auto const what = reading_in(asked);
    if (!what)
        return;
    if (by.signed_in() && !core_.office().read(by.who, [&](changes::reader& view) {
            return learning::counts_as_reading(view, what->slug);
        }))
        return;
    usage_.count(*what, asked, by.who.person, london_date(core_.office().time().now()));
}

void site::keep_usage() {
    auto const counts = usage_.take();
    if (!counts.empty())
        core_.office().write(
            changes::system_actor("usage.count"),
            [&](changes::unit_of_work& work) { return learning::add_usage(work, counts); });
}

http::response site::answer(http::request const& asked) {
    auto answered = core_.guarded([&]() -> result<http::response> { return routed(asked); });
    if (answered.has_value())
        return std::move(*answered);
    static http::captures const nothing;
    identity const nobody;
    visit const now{core_, around_, asked, nothing, nobody, {}};
    return refused(now, answered.error());
}

http::response site::refused_unread(http::request const& asked, int status) const {
    static http::captures const nothing;
    static identity const nobody;
    visit const now{core_, around_, asked, nothing, nobody, {}};
    return refused_with(now, status);
}

http::response site::too_large(http::request const& asked) const {
    return refused_unread(asked, 413);
}

http::response site::unsound_address(http::request const& asked) const {
    return refused_unread(asked, 400);
}

http::response site::routed(http::request const& asked) {
    auto answer = at_its_route(asked);
    if (!is_read(asked) || (answer.status != 404 && !is_short_address(asked)))
        return answer;
    auto const self = who_asks(asked);
    static http::captures const nothing;
    visit const now{core_, around_, asked, nothing, self, {}};
    if (auto elsewhere = led_on(now))
        return std::move(*elsewhere);
    return without_last_slash(router_, asked).value_or(std::move(answer));
}

http::response site::at_its_route(http::request const& asked) {
    auto const match = router_.match(asked.method, asked.path);
    static identity const nobody;
    if (match.kind == http::route_match::outcome::found) {
        auto const& wanted = routes_[match.handler];
        if (wanted.door == door::shared && carries_no_session(asked)) {
            auto answer = cache_.get(api::audience::visitor, asked.target, wanted.shows, [&] {
                auto fresh = made(wanted, match.captured, asked, nobody);
                if (fresh.status == 200 && fresh.body) {
                    fresh.etag = http::etag_of(*fresh.body);
                    fresh.with("Cache-Control", "no-cache").with("Vary", "Cookie");
                }
                return fresh;
            });
            count_reading(asked, answer, nobody);
            return answer;
        }
        auto self = who_asks(asked);
        std::optional<std::string> fresh;
        if (!self.signed_in())
            give_form_secret(self, asked, fresh);
        auto answer = is_alike_for_equals(wanted.pattern) && equals_.may_share(asked, self)
                          ? equals_.answer(asked, self, wanted.shows,
                                           [&](identity const& masked) {
                                               return made(wanted, match.captured, asked, masked);
                                           })
                          : made(wanted, match.captured, asked, self);
        count_reading(asked, answer, self);
        if (fresh && answer.content_type.starts_with("text/html"))
            set_form_cookie(answer, asked, *fresh);
        return answer;
    }
    if (match.kind == http::route_match::outcome::not_found) {
        auto const self = who_asks(asked);
        visit const now{core_, around_, asked, match.captured, self, {}};
        return refused(now, not_found("page.unknown", "There is no such page"));
    }
    if (match.kind == http::route_match::outcome::method_not_allowed) {
        visit const now{core_, around_, asked, match.captured, nobody, {}};
        return refused_with(now, 405).with("Allow", match.allow);
    }
    return http::router::answer(match);
}

http::response site::made(route const& wanted, http::captures const& path,
                          http::request const& asked, identity const& self) {
    visit now{core_, around_, asked, path, self, {}};
    if (wanted.door == door::signed_in && !self.signed_in())
        return refused(now, unauthenticated("sign_in.required", "Sign in to see this page"));
    if (self.must_give_code && !asked.path.starts_with("/sign-"))
        return gone_to("/sign-in/code");
    if (self.must_enrol && wanted.door == door::signed_in && !asked.path.starts_with("/account"))
        return gone_to("/account/second-step");
    if (asked.method == http::method::post) {
        auto form = http::read_form(asked);
        if (form.has_error())
            return refused(now, form.error());
        now.form = std::move(*form);
        auto const given = now.form.get("csrf").value_or(std::string_view{});
        if (self.csrf.empty() || !people::same_secret(given, self.csrf))
            return refused(now, wrong_form());
    }
    return wanted.handle(now);
}

} // namespace network::pages
