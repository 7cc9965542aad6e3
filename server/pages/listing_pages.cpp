// Whether an individual may be listed by name: what holds, and saying otherwise. For whoever the
// record is about, and for the network team, who were told.
#include "libnetwork/organisations/naming.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

using organisations::listing_card;

constexpr char listing_path[] = "/account/council/listing";

/// Those who say it of themselves need not say how they said so.
constexpr char said_here[] = "Said so in the portal, signed in";

bool is_about_oneself(visit const& now, listing_card const& card) {
    return now.self.who.holds(role::lead, card.organisation);
}

result<listing_card> asked_about(visit const& now) {
    NETWORK_TRY(auto card, now.ask<&organisations::show_listing>(
                               {{"organisation", now.field("organisation")}}));
    NETWORK_CHECK(people::may(now.self.who, people::right::manage_contacts, card.organisation));
    if (!card.individual)
        return conflict("listing.organisation",
                        "Organisations are listed by name; only individuals are asked");
    return card;
}

http::response listing_form(visit& now, listing_card const& card, error const* why) {
    auto page = framed(now);
    page.set("NAME", card.name).set("ORGANISATION", card.slug);
    page.set("BACK_URL", address("/account/council", {{"organisation", card.slug}}));
    page.set("HOLDS", card.listed
                          ? "Anyone may see the name, since " + say(*card.since)
                          : "The name is shown to member organisations and the network team only");
    if (!card.source.empty() && !is_about_oneself(now, card))
        page.set("HOW", card.source);
    bool const listed = why ? now.field("listed") == "yes" : card.listed;
    auto const option = [&](std::string_view value, std::string_view text, std::string_view hint,
                            bool chosen) {
        page.section("LISTED_OPTIONS")
            .set("VALUE", std::string{value})
            .set("TEXT", std::string{text})
            .set("OPTION_HINT", std::string{hint})
            .show("SELECTED", chosen);
    };
    option("yes", "Yes, anyone may see the name",
           "In the register, the list of members, files of both, and what search engines find",
           listed);
    option("no", "No, only who works with the network",
           "Visitors see how many individuals there are, and no name", !listed);
    page.show("ASK_HOW", !is_about_oneself(now, card));
    put_back(now, page, {"source"});
    if (why)
        show_problems(*why, page);
    return shown(now, "council_listing", page, why ? 400 : 200);
}

http::response listing_page(visit& now) {
    auto const card = asked_about(now);
    if (card.has_error())
        return refused(now, card.error());
    if (now.request.method == http::method::get)
        return listing_form(now, *card, nullptr);
    auto const back = address("/account/council", {{"organisation", card->slug}});
    auto const chosen = now.field("listed");
    if (chosen != "yes" && chosen != "no") {
        auto const why = invalid("listed", "listed.required", "Choose yes or no");
        return listing_form(now, *card, &why);
    }
    bool const listed = chosen == "yes";
    if (listed == card->listed)
        return gone_to(back, "listing");
    auto const done =
        now.invoke("organisations.record_listing",
                   {{"organisation", card->slug},
                    {"listed", listed},
                    {"source", is_about_oneself(now, *card) ? std::string_view{said_here}
                                                            : now.field("source")}});
    if (done.has_value())
        return gone_to(back, "listing");
    auto const why = done.error();
    return listing_form(now, *card, &why);
}

} // namespace

std::vector<route> listing_pages() {
    using http::method;
    return {{method::get, listing_path, listing_page, door::signed_in},
            {method::post, listing_path, listing_page, door::signed_in}};
}

} // namespace network::pages
