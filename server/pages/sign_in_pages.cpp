// Coming in and going out: password, code, mailed links, the demonstration's roles. Opening a
// mailed link shows a button and does nothing else.
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/second_factor.hpp"
#include "libnetwork/people/sign_in.hpp"
#include "server/pages/demo_roles.hpp"
#include "server/pages/device_words.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/sessions.hpp"

namespace network::pages {
namespace {

using namespace people;

/// Where to go after signing in: a page of this portal, never elsewhere.
std::string way_back(visit const& now, std::string_view otherwise = "/account") {
    auto const wanted = now.field("return_to");
    return std::string{http::is_local_path(wanted) ? wanted : otherwise};
}

bool offers_demo_roles(visit const& now) {
    return now.around.demo && (now.request.remote == "127.0.0.1" || now.request.remote == "::1");
}

/// The form again, with what was wrong. Too many attempts are told as such to programs as well.
http::response form_shown(visit const& now, std::string_view view, view::dictionary& page,
                          error const* why) {
    if (!why)
        return shown(now, view, page);
    show_problems(*why, page);
    if (why->status != status::limited)
        return shown(now, view, page, 400);
    return shown(now, view, page, 429).with("Retry-After", "5");
}

http::response sign_in_form(visit& now, error const* why) {
    auto page = framed(now);
    put_back(now, page, {"email"});
    page.set("RETURN_TO", std::string{now.field("return_to")});
    if (offers_demo_roles(now))
        for (auto const& role : demo_roles)
            page.section("DEMO_ROLES")
                .set("ROLE", std::string{role.word})
                .set("ROLE_NAME", std::string{role.title})
                .set("ROLE_WHAT", std::string{role.what});
    return form_shown(now, "sign_in", page, why);
}

http::response sign_in_page(visit& now) {
    return sign_in_form(now, nullptr);
}

/// Sets the cookie of a new session and goes on: to the code, the set-up, or the page wanted.
http::response come_in(visit const& now, started_session const& session, std::string_view then) {
    std::string where{then};
    if (session.stage == session_stage::needs_code)
        where = address("/sign-in/code", {{"return_to", where}});
    else if (session.stage == session_stage::needs_authenticator)
        where = "/account/second-step";
    note_device(now.core.office(), session.token, device_of(now.request.headers.get("User-Agent")));
    auto answer = http::redirect_response(where);
    set_session_cookie(answer, now.request, session.token);
    return answer;
}

http::response sign_in_done(visit& now) {
    auto const session = sign_in(
        now.core.office(), {std::string{now.field("email")}, std::string{now.field("password")}},
        now.request.remote);
    if (session.has_error()) {
        auto const why = session.error();
        return sign_in_form(now, &why);
    }
    return come_in(now, *session, way_back(now));
}

http::response demo_sign_in(visit& now) {
    if (!offers_demo_roles(now))
        return refused(now, not_found("page.unknown", "There is no such page"));
    for (auto const& role : demo_roles) {
        if (role.word != now.field("role"))
            continue;
        auto const person = now.core.office().read(
            viewer{}, [&](changes::reader& view) { return person_with_email(view, role.email); });
        if (person.has_error())
            return refused(now, person.error());
        auto const session = start_session(now.core.office(), *person, proof::two_factors);
        if (session.has_error())
            return refused(now, session.error());
        return come_in(now, *session,
                       way_back(now, role.organisation.empty() ? "/admin" : "/account"));
    }
    return refused(now, not_found("page.unknown", "There is no such role"));
}

http::response code_form(visit& now, error const* why) {
    auto page = framed(now);
    page.set("RETURN_TO", std::string{now.field("return_to")});
    return form_shown(now, "sign_in_code", page, why);
}

http::response code_page(visit& now) {
    return code_form(now, nullptr);
}

http::response code_done(visit& now) {
    auto const session =
        give_code(now.core.office(), now.self.session, now.field("code"), now.request.remote);
    if (session.has_value()) {
        auto answer = http::redirect_response(session->stage == session_stage::needs_authenticator
                                                  ? "/account/second-step"
                                                  : way_back(now));
        set_session_cookie(answer, now.request, session->token);
        return answer;
    }
    auto why = session.error();
    if (why.code == "session.ended")
        return http::redirect_response("/sign-in");
    why.problems = {{"code", why.code, why.message}};
    return code_form(now, &why);
}

http::response ask_form(visit& now, std::string_view view, error const* why) {
    auto page = framed(now);
    put_back(now, page, {"email"});
    return form_shown(now, view, page, why);
}

http::response link_page(visit& now) {
    return ask_form(now, "sign_in_link", nullptr);
}
http::response forgotten_page(visit& now) {
    return ask_form(now, "password_forgotten", nullptr);
}

http::response ask_for(visit& now, link_purpose purpose, std::string_view view,
                       std::string_view again) {
    auto const asked =
        ask_for_link(now.core.office(), purpose, now.field("email"), now.request.remote);
    if (asked.has_error()) {
        auto const why = asked.error();
        return ask_form(now, view, &why);
    }
    auto page = framed(now);
    page.set("EMAIL", std::string{now.field("email")}).set("AGAIN_URL", std::string{again});
    return shown(now, "mail_sent", page);
}

http::response link_asked(visit& now) {
    return ask_for(now, link_purpose::sign_in, "sign_in_link", "/sign-in/link");
}
http::response forgotten_asked(visit& now) {
    return ask_for(now, link_purpose::password_reset, "password_forgotten", "/sign-in/forgotten");
}

http::response spent(visit& now) {
    auto page = framed(now);
    page.set("AGAIN_URL", "/sign-in/link");
    return shown(now, "link_spent", page, 410);
}

/// The page behind a mailed link: tells what the button will do.
http::response link_view_page(visit& now, error const* why) {
    std::string const token{now.path["token"]};
    auto const link = now.core.office().read(
        now.self.who, [&](changes::reader& view) { return look_at_link(view, token); });
    if (link.has_error())
        return spent(now);
    auto page = framed(now);
    if (why)
        show_problems(*why, page);
    auto const action = "/links/" + token;
    page.set("EMAIL", link->email);
    int const status = why ? 400 : 200;
    switch (link->purpose) {
    case link_purpose::invitation:
        page.set("NAME", link->name).set("TOKEN", token);
        return shown(now, "invitation", page, status);
    case link_purpose::password_reset:
        page.set("ACTION", action).show("FIRST");
        return shown(now, "password", page, status);
    case link_purpose::email_change:
        page.set("HEADING", "Use this address from now on?")
            .set("TEXT", "Mail of this portal will go to " + link->email + ".")
            .set("ACTION", action)
            .set("BUTTON", "Use this address")
            .set("BACK_URL", "/account");
        return shown(now, "confirm", page, status);
    case link_purpose::sign_in:
        break;
    }
    page.set("TOKEN", token);
    return shown(now, "sign_in_confirm", page, status);
}

http::response link_opened(visit& now) {
    if (auto council = sign_off_opened(now))
        return std::move(*council);
    return link_view_page(now, nullptr);
}

http::response link_used(visit& now) {
    if (auto council = sign_off_answered(now))
        return std::move(*council);
    link_wish wish{std::string{now.path["token"]}, std::nullopt};
    if (auto const password = now.field("password"); !password.empty())
        wish.password = std::string{password};
    auto const done = use_link(now.core.office(), now.self.who, wish);
    if (done.has_value())
        return done->token.empty() ? http::redirect_response("/account")
                                   : come_in(now, *done, "/account");
    auto const why = done.error();
    if (why.code.starts_with("link."))
        return spent(now);
    if (why.status == status::unauthenticated)
        return refused(now, why);
    return link_view_page(now, &why);
}

http::response sign_out(visit& now) {
    end_session(now.core.office(), now.self.session);
    identity const nobody;
    visit const after{now.core, now.around, now.request, now.path, nobody, {}};
    auto answer = shown(after, "signed_out", framed(after));
    answer.with("Cache-Control", "no-store");
    end_session_cookie(answer, now.request);
    return answer;
}

} // namespace

std::vector<route> sign_in_pages() {
    using http::method;
    return {
        {method::get, "/sign-in", sign_in_page, door::open},
        {method::post, "/sign-in", sign_in_done, door::open},
        {method::post, "/sign-in/demo", demo_sign_in, door::open},
        {method::get, "/sign-in/code", code_page, door::open},
        {method::post, "/sign-in/code", code_done, door::open},
        {method::get, "/sign-in/link", link_page, door::open},
        {method::post, "/sign-in/link", link_asked, door::open},
        {method::get, "/sign-in/forgotten", forgotten_page, door::open},
        {method::post, "/sign-in/forgotten", forgotten_asked, door::open},
        {method::get, "/links/{token}", link_opened, door::open},
        {method::post, "/links/{token}", link_used, door::open},
        {method::post, "/sign-out", sign_out, door::open},
    };
}

} // namespace network::pages
