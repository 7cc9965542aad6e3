// What those see who look after resources: an organisation's own list, what waits for the editors,
// the history of one and what differs between two versions of it.
#include "libnetwork/base/clock.hpp"
#include "libnetwork/learning/history.hpp"
#include "libnetwork/learning/in_hand.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/register.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/resource_page.hpp"
#include "server/pages/role_words.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

/// "what_was_done" as people read it: "What was done".
std::string box_name(std::string_view field) {
    std::string text{field};
    for (char& c : text)
        c = c == '_' ? ' ' : c;
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// What happened, in words: what was published for a day to come was scheduled then.
std::string event_text(history_line const& one) {
    if (one.kind == event_kind::published && one.effective > london_date(one.recorded_at))
        return "Scheduled";
    return std::string{label(one.kind)};
}

/// `on_desk`: for the network team, whose next step it tells; for its authors that is their text.
void show_line(visit const& now, view::dictionary& page, work_line const& one, bool on_desk) {
    auto& line = page.section("LINES");
    line.set("NAME", one.title).set("URL", resource_url(one.slug));
    line.set("KIND", std::string{label(one.kind)});
    if (!one.lead_name.empty())
        line.set("LEAD", one.lead_name).set("LEAD_URL", organisation_url(one.lead_slug));
    if (one.state != learning::shown::nothing)
        line.set("STATE", std::string{label(one.state)});
    if (one.work != work::none)
        line.set("WORK", std::string{label(one.work)});
    if (one.comes_out)
        line.set("COMES_OUT", say(*one.comes_out));
    if (one.review_is_due && one.review_due)
        line.set("REVIEW", "Review due since " + say(*one.review_due));
    line.set("SINCE", say(one.since));
    auto const next = on_desk ? next_step(one) : std::string_view{};
    if (!next.empty())
        line.set("NEXT", std::string{next}).set("NEXT_URL", "/admin/resources/" + one.slug);
    else if (people::may(now.self.who, people::right::share_resources, 0).has_value())
        line.set("NEXT", "Change the text").set("NEXT_URL", resource_url(one.slug, "/edit"));
}

http::response mine_page(visit& now) {
    json::object wish;
    if (auto const organisation = now.field("organisation"); !organisation.empty())
        wish["organisation"] = organisation;
    auto const found = now.ask<&resources_of_mine>(wish);
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    step_home(now, page, std::string{now.field("organisation")});
    page.set("COUNT_TEXT", say(found->total, "resource", "resources"));
    page.set("IMPACT_URL", address("/account/council/impact",
                                   {{"organisation", std::string{now.field("organisation")}}}));
    page.set("EVERYTHING_URL", address("/account/council/everything",
                                       {{"organisation", std::string{now.field("organisation")}}}));
    for (auto const& one : found->items)
        show_line(now, page, one, false);
    return shown(now, "resources_mine", page);
}

http::response desk_page(visit& now) {
    auto const found = now.ask<&resources_waiting>({});
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "To do", "/admin");
    page.set("COUNT_TEXT", say(found->total, "resource waits", "resources wait"));
    for (auto const& one : found->items)
        show_line(now, page, one, true);
    return shown(now, "resources_desk", page);
}

/// The desk's row leads to the page itself, which has the acts.
http::response desk_card(visit& now) {
    auto const card = now.ask<&show_resource>({{"resource", now.path["slug"]}});
    if (card.has_error())
        return refused(now, card.error());
    auto const pending = card->in_hand ? card->in_hand->version : 0;
    return http::redirect_response(
        pending != 0 && pending != card->version
            ? resource_url(card->slug, "?version=" + std::to_string(pending))
            : resource_url(card->slug));
}

http::response history_page(visit& now) {
    std::string const slug{now.path["slug"]};
    auto const told = now.ask<&history_of>({{"resource", slug}});
    auto const card = now.ask<&show_resource>({{"resource", slug}});
    if (told.has_error() || card.has_error())
        return refused(now, told.has_error() ? told.error() : card.error());
    auto page = framed(now);
    breadcrumb(page, card->title, resource_url(card->slug));
    page.set("TITLE", card->title);
    std::int64_t newest = 0;
    for (auto const& one : told->items)
        newest = std::max(newest, one.version);
    for (auto const& one : told->items) {
        auto& line = page.section("EVENTS").set("EVENT", event_text(one));
        line.set("RECORDED", london_text(one.recorded_at)).set("BY", one.by);
        line.set("EFFECTIVE", say(one.effective)).set("REASON", one.reason);
        if (one.version == 0)
            continue;
        line.set("VERSION", one.version);
        line.set("VERSION_URL",
                 resource_url(card->slug, "?version=" + std::to_string(one.version)));
        if (one.kind != event_kind::drafted)
            continue;
        if (one.version > 1)
            line.set("DIFF_URL", address(resource_url(card->slug, "/differences"),
                                         {{"from", std::to_string(one.version - 1)},
                                          {"to", std::to_string(one.version)}}));
        if (one.version < newest)
            line.set("RESTORE_URL", resource_url(card->slug, "/acts/restore-version?version=" +
                                                                 std::to_string(one.version)));
    }
    return shown(now, "resource_history", page);
}

http::response differences_page(visit& now) {
    std::string const slug{now.path["slug"]};
    json::object wish{{"resource", slug}};
    wish["from"] = number_typed(now.field("from"));
    wish["to"] = number_typed(now.field("to"));
    auto const found = now.ask<&diff_versions>(wish);
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "History", resource_url(slug, "/history"));
    page.set("FROM", found->from).set("TO", found->to);
    for (auto const& one : found->boxes) {
        auto& box = page.section("BOXES").set("BOX", box_name(one.field));
        show_prose(box, "BEFORE", one.before);
        show_prose(box, "AFTER", one.after);
    }
    return shown(now, "resource_differences", page);
}

} // namespace

std::vector<route> resource_desk_pages() {
    using http::method;
    std::vector<route> all{
        {method::get, "/account/council/resources", mine_page, door::signed_in},
        {method::get, "/admin/resources", desk_page, door::signed_in},
        {method::get, "/admin/resources/{slug}", desk_card, door::signed_in},
        {method::get, "/resources/{slug}/history", history_page, door::signed_in},
        {method::get, "/resources/{slug}/differences", differences_page, door::signed_in},
    };
    for (auto const& part : {resource_write_pages(), resource_act_pages(), lineage_pages(),
                             impact_pages(), link_pages()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::pages
