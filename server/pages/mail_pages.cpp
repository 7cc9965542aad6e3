// The network team's page about mail that did not arrive: to whom it was to go, what the mail
// server said, and a button that tries it once more.
#include "libnetwork/base/clock.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/people/people.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"

namespace network::pages {
namespace {

std::string state_text(messages::undelivered_message const& one) {
    if (one.outcome == "retrying")
        return "Will be tried again; tried " + say(one.attempts, "time", "times") + " so far";
    return one.outcome == "bounced" ? "Came back" : "Given up";
}

http::response list(visit& now, error const* why) {
    auto const found = now.core.office().read(now.self.who, [](changes::reader& view) {
        return messages::undelivered(view, {.limit = largest_page});
    });
    auto page = framed(now);
    breadcrumb(page, "To do", "/admin");
    bool const acts = people::may(now.self.who, people::right::decide_memberships, 0).has_value();
    for (auto const& one : *found) {
        auto& row = page.section("MESSAGES");
        row.set("SUBJECT", one.subject.empty() ? "A letter that is no longer kept" : one.subject);
        row.set("TO", one.to_address.empty() ? "Nobody any more" : one.to_address);
        if (one.to_person != 0)
            row.set("PERSON_URL", "/admin/people/" + std::to_string(one.to_person));
        row.set("STATE", state_text(one)).set("WHY", one.reason);
        row.set("SINCE", london_text(one.since));
        if (acts && !one.to_address.empty())
            row.set("ACTION", "/admin/mail/" + std::to_string(one.id) + "/attempts");
    }
    if (why)
        page.section("ERRORS").set("ERROR", why->message);
    return shown(now, "mail_failed", page, why ? 409 : 200);
}

http::response mail_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::run_network, 0); may.has_error())
        return refused(now, may.error());
    return list(now, nullptr);
}

http::response tried_again(visit& now) {
    auto const message = whole_number(now.path["message"]);
    if (!message)
        return refused(now, not_found("message.unknown", "There is no such message"));
    auto const done = now.invoke("messages.send_again", {{"message", *message}});
    if (done.has_value())
        return gone_to("/admin/mail", "mail_again");
    auto const why = done.error();
    return why.status == status::conflict ? list(now, &why) : refused(now, why);
}

} // namespace

std::vector<route> mail_pages() {
    using http::method;
    return {{method::get, "/admin/mail", mail_page, door::signed_in},
            {method::post, "/admin/mail/{message}/attempts", tried_again, door::signed_in}};
}

} // namespace network::pages
