// The acts on a resource, each a small form of its own: what it needs is listed once, and the rest,
// rights included, is decided behind the operation.
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/learning/sign_off.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/resource_form.hpp"
#include "server/pages/resource_page.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>
#include <array>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

enum field : std::uint16_t {
    reason = 1,
    on = 2,
    review = 4,
    until = 8,
    by = 16,
    slug = 32,
    post = 64,
    answer = 128,
    from = 256
};

struct act_row {
    std::string_view word, operation, title, button, warning;
    std::uint16_t takes;
    std::string_view done;
};

constexpr std::array<act_row, 14> acts{{
    {"submit", "resources.submit", "Send it to the editors", "Send it", "", 0, "resource_sent"},
    {"ask-changes", "resources.ask_changes", "Ask its authors for a change", "Ask for the change",
     "", reason, "resource_recorded"},
    {"ask-sign-off", "resources.ask_sign_off", "Ask the council to agree", "Send the link", "",
     post, "sign_off_asked"},
    {"sign-off", "resources.sign_off", "Agree for your organisation", "Record the answer", "",
     answer, "resource_recorded"},
    {"publish", "resources.publish", "Publish it", "Publish it", "", on | review | reason,
     "resource_published"},
    {"hold", "resources.hold", "Hold it back", "Hold it back", "", until | reason,
     "resource_recorded"},
    {"release", "resources.release", "Let it come out after all", "Release it", "", reason,
     "resource_recorded"},
    {"reaffirm", "resources.reaffirm", "Say that it still holds", "It still holds", "",
     review | reason, "resource_recorded"},
    {"archive", "resources.archive", "Archive it", "Archive it",
     "Readers go on finding it, marked as no longer recommended.", from | reason,
     "resource_recorded"},
    {"supersede", "resources.supersede", "Say what takes its place", "Record it", "", by | reason,
     "resource_recorded"},
    {"withdraw", "resources.withdraw", "Withdraw it", "Withdraw it",
     "Its address will say that it was withdrawn, with your reason, to everybody who could read "
     "it.",
     from | reason, "resource_recorded"},
    {"restore", "resources.restore", "Bring it back", "Bring it back", "", reason,
     "resource_recorded"},
    {"rename", "resources.rename", "Give it another address", "Change the address",
     "The old address leads to the new one for ever.", slug, "resource_recorded"},
    {"restore-version", "resources.restore_version", "Take this version up again",
     "Take it up again", "It becomes a new draft; what readers see stays as it is.", 0,
     "resource_recorded"},
}};

act_row const* row_of(std::string_view word) {
    auto const found = std::find_if(acts.begin(), acts.end(),
                                    [&](act_row const& one) { return one.word == word; });
    return found != acts.end() ? &*found : nullptr;
}

std::string act_url(resource_card const& card, std::string_view word) {
    return resource_url(card.slug, "/acts/" + std::string{word});
}

void offer_posts(visit const& now, view::dictionary& page) {
    for (auto const word : words_of<people::post>()) {
        auto const one = *from_word<people::post>(word);
        if (one <= people::post::communications && one != people::post::officer &&
            one != people::post::finance_contact)
            page.section("POST_OPTIONS")
                .set("VALUE", std::string{word})
                .set("TEXT", std::string{post_text(one)})
                .show("SELECTED", word == now.field("post"));
    }
}

void offer_answers(visit const& now, view::dictionary& page) {
    for (auto const& [value, text] : {std::pair{"yes", "Yes, publish it in our name"},
                                      std::pair{"no", "No, something should be different"}})
        page.section("AGREE_OPTIONS")
            .set("VALUE", value)
            .set("TEXT", text)
            .show("SELECTED", now.field("agree") == value);
}

/// Whether the operation refuses to go without a reason.
bool needs_reason(std::string_view operation) {
    auto const* found = operations::find(operation);
    return found &&
           std::any_of(found->input->members.begin(), found->input->members.end(),
                       [](auto const& one) { return one.name == "reason" && one.required; });
}

http::response act_form(visit& now, resource_card const& card, act_row const& row,
                        error const* why) {
    auto page = framed(now);
    breadcrumb(page, card.title, resource_url(card.slug));
    page.set("RESOURCE", card.title)
        .set("TITLE", std::string{row.title})
        .set("BUTTON", std::string{row.button});
    page.set("WARNING", std::string{row.warning}).set("ACTION", act_url(card, row.word));
    page.set("BACK_URL", resource_url(card.slug));
    auto const takes = [&](std::string_view name, field which) {
        page.show(name, (row.takes & which) != 0);
    };
    bool const must_say_why = needs_reason(row.operation);
    page.show("TAKES_REASON", (row.takes & reason) != 0 && must_say_why);
    page.show("MAY_GIVE_REASON", (row.takes & reason) != 0 && !must_say_why);
    takes("TAKES_ON", on);
    takes("TAKES_FROM", from);
    takes("TAKES_REVIEW", review);
    takes("TAKES_UNTIL", until);
    takes("TAKES_BY", by);
    takes("TAKES_SLUG", slug);
    takes("TAKES_POST", post);
    takes("TAKES_ANSWER", answer);
    if (row.takes & post)
        offer_posts(now, page);
    if (row.takes & answer)
        offer_answers(now, page);
    page.set("KEEP_VERSION", std::string{now.field("version")});
    page.set("KEEP_BASED_ON",
             std::to_string(card.in_hand ? std::max(card.in_hand->version, card.version)
                                         : card.version));
    put_back(now, page,
             {"reason", "on*", "review_due*", "until*", "by", "slug", "address", "comment"});
    page.show("DESPITE", !now.field("despite_election").empty());
    if (why)
        show_problems(*why, page);
    return shown(now, "resource_act", page,
                 why ? (why->status == status::conflict ? 409 : 400) : 200);
}

json::object act_input(visit const& now, operations::operation const& what) {
    auto input = input_from(now, *what.input);
    if (!now.field("despite_election").empty())
        input["despite_election"] = true;
    input.erase("agree");
    if (auto const said = now.field("agree"); said == "yes" || said == "no")
        input["agree"] = said == "yes";
    return input;
}

http::response act_page(visit& now) {
    auto const* row = row_of(now.path["act"]);
    if (!row)
        return refused(now, not_found("page.unknown", "There is no such page"));
    std::string const slug_asked{now.path["slug"]};
    auto const card = now.ask<&show_resource>({{"resource", slug_asked}});
    if (card.has_error())
        return refused(now, card.error());
    auto const& what = *operations::find(row->operation);
    if (!card->looks_after)
        return refused(now,
                       forbidden("resource.not_yours", "Only those who look after it may do this"));
    if (auto const may = people::may(now.self.who, what.right, 0); may.has_error())
        return refused(now, may.error());
    if (now.request.method != http::method::post)
        return act_form(now, *card, *row, nullptr);
    auto input = act_input(now, what);
    input["resource"] = slug_asked;
    auto const done = now.invoke(row->operation, std::move(input));
    if (done.has_value())
        return gone_to(resource_url(std::string{done->body.at("slug").get_string()}), row->done);
    auto const why = done.error();
    // A text that is not complete is put right in its form, where every box is.
    if (row->word == "submit" && why.status == status::invalid)
        return incomplete_text(now, card->slug, why);
    return act_form(now, *card, *row, &why);
}

} // namespace

void show_acts(visit const& now, view::dictionary& page, resource_card const& card) {
    if (!card.in_hand)
        return;
    auto const link = [&](std::string_view text, std::string url) {
        page.section("ACTS").set("ACT", std::string{text}).set("ACT_URL", std::move(url));
    };
    auto const offer = [&](std::string_view word) {
        auto const* row = row_of(word);
        if (people::may(now.self.who, operations::find(row->operation)->right, 0).has_value())
            link(row->title, act_url(card, word));
    };
    bool const readable =
        card.state != learning::shown::nothing && card.state != learning::shown::withdrawn;
    if (now.self.who.holds(role::auditor))
        return link("History", resource_url(card.slug, "/history"));
    link("Change the text", resource_url(card.slug, "/edit"));
    switch (card.in_hand->work) {
    case work::draft:
    case work::changes_asked:
    case work::refused:
        offer("submit");
        break;
    case work::submitted:
    case work::sign_off:
        offer("ask-sign-off");
        if (card.lead != 0 && now.core.office().read(now.self.who, [&](changes::reader& view) {
                return learning::may_agree_for(view, card.lead);
            }))
            offer("sign-off");
        break;
    case work::scheduled:
    case work::held:
        offer("hold");
        offer("release");
        break;
    default:
        break;
    }
    if (card.in_hand->version != 0) {
        offer("publish");
        offer("ask-changes");
    }
    if (card.state == learning::shown::live) {
        offer("reaffirm");
        offer("archive");
    }
    if (readable) {
        link("What became of it", resource_url(card.slug, "/impact"));
        link("Say what it came from", resource_url(card.slug, "/lineage"));
        offer("supersede");
        offer("withdraw");
    }
    if ((card.state != learning::shown::nothing && card.state != learning::shown::live) ||
        card.in_hand->ends_on)
        offer("restore");
    offer("rename");
    link("History", resource_url(card.slug, "/history"));
}

std::vector<route> resource_act_pages() {
    using http::method;
    return {
        {method::get, "/resources/{slug}/acts/{act}", act_page, door::signed_in},
        {method::post, "/resources/{slug}/acts/{act}", act_page, door::signed_in},
    };
}

} // namespace network::pages
