#include "server/pages/sessions.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/people/secret.hpp"
#include "libnetwork/people/sessions.hpp"
#include "server/http/cookie.hpp"

#include <algorithm>

namespace network::pages {
namespace {

constexpr std::string_view session_cookie = "coopnet_session";
constexpr std::string_view form_cookie = "coopnet_form";
constexpr std::size_t form_secret_digits = 32;

std::string_view cookie_of(http::request const& asked, std::string_view name) {
    return http::cookie_value(asked.headers.get("Cookie"), name).value_or(std::string_view{});
}

bool is_form_secret(std::string_view text) {
    return text.size() == form_secret_digits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

bool carries_no_session(http::request const& asked) {
    return cookie_of(asked, session_cookie).empty();
}

std::string_view session_of(http::request const& asked) {
    return cookie_of(asked, session_cookie);
}

identity identify(operations::library& core, http::request const& asked) {
    auto const token = cookie_of(asked, session_cookie);
    if (token.empty())
        return {};
    auto const session = people::resume_session(core.office(), token);
    if (session.has_error())
        return {};
    identity self;
    self.who = session->by;
    self.name = session->name;
    self.session = token;
    self.session_number = session->id;
    self.csrf = session->csrf;
    self.must_give_code = session->stage == people::session_stage::needs_code;
    self.must_enrol = session->stage == people::session_stage::needs_authenticator;
    return self;
}

void give_form_secret(identity& self, http::request const& asked,
                      std::optional<std::string>& fresh) {
    std::string secret{cookie_of(asked, form_cookie)};
    if (!is_form_secret(secret)) {
        secret = random_token(form_secret_digits / 2);
        fresh = secret;
    }
    // What stands in the form is derived, so that the page never shows the cookie itself.
    self.csrf = people::keyed_hash(secret, "form");
}

void set_form_cookie(http::response& answer, http::request const& asked, std::string_view secret) {
    http::cookie cookie;
    cookie.name = form_cookie;
    cookie.value = secret;
    cookie.secure = asked.secure;
    answer.with("Set-Cookie", http::set_cookie(cookie));
}

void set_session_cookie(http::response& answer, http::request const& asked,
                        std::string_view token) {
    http::cookie cookie;
    cookie.name = session_cookie;
    cookie.value = token;
    cookie.secure = asked.secure;
    answer.with("Set-Cookie", http::set_cookie(cookie));
}

void end_session_cookie(http::response& answer, http::request const& asked) {
    http::cookie cookie;
    cookie.name = session_cookie;
    cookie.secure = asked.secure;
    cookie.max_age = std::chrono::seconds{0};
    answer.with("Set-Cookie", http::set_cookie(cookie));
}

} // namespace network::pages
