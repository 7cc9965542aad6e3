// One's own account: roles, password, second step, where one is signed in, tokens for programs.
#include "libnetwork/base/text.hpp"
#include "libnetwork/people/second_factor.hpp"
#include "libnetwork/people/sessions.hpp"
#include "libnetwork/people/sign_in.hpp"
#include "libnetwork/people/tokens.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/role_words.hpp"
#include "server/pages/sessions.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace people;

void show_sessions(visit const& now, view::dictionary& page) {
    auto const sessions = now.core.office().read(now.self.who, [&](changes::reader& view) {
        return sessions_of(view, now.self.who.person);
    });
    for (auto const& session : sessions) {
        auto& line = page.section("SESSIONS");
        line.set("BROWSER", session.device.empty() ? "A browser" : session.device)
            .set("SINCE", london_text(session.created_at));
        line.set("LAST_USED", london_text(session.seen_at));
        line.set("END_URL", "/account/sessions/" + std::to_string(session.id) + "/end");
        line.show("HERE", session.id == now.self.session_number);
    }
}

void show_tokens(visit const& now, view::dictionary& page) {
    auto const tokens = now.core.office().read(
        now.self.who, [&](changes::reader& view) { return tokens_of(view, now.self.who.person); });
    for (auto const& token : tokens) {
        if (token.revoked_at)
            continue;
        auto& line = page.section("TOKENS");
        line.set("LABEL", token.label + " (" + token.prefix + "…)").set("SCOPES", token.scopes);
        line.set("UNTIL", token.expires_on ? say(*token.expires_on) : "Without end");
        line.set("LAST_USED", token.last_used_on ? say(*token.last_used_on) : "Never");
        line.set("END_URL", "/account/tokens/" + std::to_string(token.id) + "/revoke");
    }
}

http::response account(visit& now) {
    auto const card = now.ask<&own_card>({});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    page.set("NAME", card->name).set("EMAIL", card->email.value_or(""));
    for (auto const& post : card->appointments)
        if (!post.effective_to || *post.effective_to > card_day(now))
            page.section("ROLES").set("ROLE", role_text(now, post));
    page.set("PASSWORD_TEXT", card->has_password ? "Set" : "None: you sign in by mailed links");
    page.set("SECOND_STEP_TEXT", card->has_authenticator ? "On, by an authenticator app" : "Off");
    show_sessions(now, page);
    show_tokens(now, page);
    return shown(now, "account", page);
}

http::response password_form(visit& now, error const* why) {
    auto const card = now.ask<&own_card>({});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    page.set("ACTION", "/account/password").set("EMAIL", card->email.value_or(""));
    page.show("FIRST", !card->has_password);
    if (why)
        show_problems(*why, page);
    return shown(now, "password", page, why ? 400 : 200);
}

http::response password_page(visit& now) {
    return password_form(now, nullptr);
}

http::response password_done(visit& now) {
    json::object wish{{"password", now.field("password")}, {"session", now.self.session}};
    if (auto const current = now.field("current"); !current.empty())
        wish["current"] = current;
    auto const done = now.invoke("account.change_password", std::move(wish));
    if (done.has_value())
        return gone_to("/account", "password");
    auto const why = done.error();
    return password_form(now, &why);
}

/// The key that the form showed, where it is one: a mistyped code must not change what the app was
/// given. It is only shown again; whether a code fits is asked of the key that is kept.
std::optional<std::string> key_shown(visit const& now) {
    auto const key = now.field("shown");
    bool const sound = !key.empty() && key.size() <= 64 &&
                       key.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == key.npos;
    return sound ? std::optional<std::string>{key} : std::nullopt;
}

http::response second_step_form(visit& now, error const* why) {
    auto key = why && why->status == status::invalid ? key_shown(now) : std::nullopt;
    if (!key) {
        auto const begun = now.invoke("account.begin_authenticator", {});
        if (begun.has_error())
            return refused(now, begun.error());
        key = std::string{begun->body.at("secret").as_string()};
    }
    auto page = framed(now);
    page.set("SECRET", *std::move(key));
    if (why)
        show_problems(*why, page);
    return shown(now, "totp_setup", page, why ? 400 : 200);
}

http::response second_step_page(visit& now) {
    return second_step_form(now, nullptr);
}

http::response second_step_done(visit& now) {
    auto const done = now.invoke("account.confirm_authenticator",
                                 {{"code", now.field("code")}, {"session", now.self.session}});
    if (done.has_error()) {
        auto why = done.error();
        if (why.problems.empty())
            why.problems = {{"code", why.code, why.message}};
        return second_step_form(now, &why);
    }
    auto page = framed(now);
    // The session has another token from here on, and so have the forms of this very page.
    page.set("CSRF", people::csrf_of(done->body.at("session").as_string()));
    for (auto const& code : done->body.at("codes").as_array())
        page.section("CODES").set("CODE", std::string{code.as_string()});
    auto answer = shown(now, "recovery_codes", page);
    set_session_cookie(answer, now.request, done->body.at("session").as_string());
    return answer;
}

http::response second_step_dropped(visit& now) {
    // Nothing to drop is as good as dropped: the page that follows shows a new key.
    auto const done = now.invoke("account.drop_authenticator_setup", {});
    if (done.has_error() && done.error().code != "authenticator.not_begun")
        return refused(now, done.error());
    return gone_to("/account/second-step", "new_key");
}

http::response token_form(visit& now, error const* why) {
    auto page = framed(now);
    put_back(now, page, {"label", "expires*"});
    auto const chosen = now.request.method == http::method::post ? now.form.all("scopes")
                                                                 : std::vector<std::string_view>{};
    for (auto const& scope : known_scopes()) {
        auto& option = page.section("SCOPES_OPTIONS");
        option.set("VALUE", std::string{scope.scope}).set("TEXT", std::string{scope.summary});
        bool selected = false;
        for (auto const one : chosen)
            selected = selected || one == scope.scope;
        option.show("SELECTED", selected);
    }
    if (why)
        show_problems(*why, page);
    return shown(now, "token_new", page, why ? 400 : 200);
}

http::response token_page(visit& now) {
    return token_form(now, nullptr);
}

http::response token_done(visit& now) {
    auto const done =
        now.invoke("account.create_token", input_from(now, operations::shape_of<token_wish>()));
    if (done.has_error()) {
        auto const why = done.error();
        return token_form(now, &why);
    }
    auto page = framed(now);
    page.set("TOKEN", std::string{done->body.at("token").as_string()});
    return shown(now, "token_made", page);
}

http::response token_revoked(visit& now) {
    auto const id = whole_number(now.path["token"]);
    if (!id)
        return refused(now, not_found("token.unknown", "There is no such token"));
    auto const done = now.invoke("account.revoke_token", {{"token", *id}});
    return done.has_error() ? refused(now, done.error()) : gone_to("/account", "revoked");
}

http::response session_ended(visit& now) {
    auto const session = whole_number(now.path["session"]);
    if (!session)
        return refused(now, not_found("session.unknown", "There is no such session"));
    auto const done = now.core.office().write(
        {now.self.who, "account.end_session", 0}, [&](changes::unit_of_work& work) -> result<bool> {
            end_session_of(work, now.self.who.person, *session);
            return true;
        });
    return done.has_error() ? refused(now, done.error()) : gone_to("/account", "session_ended");
}

} // namespace

std::vector<route> account_pages() {
    using http::method;
    return {
        {method::get, "/account", account, door::signed_in},
        {method::get, "/account/password", password_page, door::signed_in},
        {method::post, "/account/password", password_done, door::signed_in},
        {method::get, "/account/second-step", second_step_page, door::signed_in},
        {method::post, "/account/second-step", second_step_done, door::signed_in},
        {method::post, "/account/second-step/drop", second_step_dropped, door::signed_in},
        {method::get, "/account/tokens/new", token_page, door::signed_in},
        {method::post, "/account/tokens", token_done, door::signed_in},
        {method::post, "/account/tokens/{token}/revoke", token_revoked, door::signed_in},
        {method::post, "/account/sessions/{session}/end", session_ended, door::signed_in},
    };
}

} // namespace network::pages
