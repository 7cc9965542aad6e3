// The network team's list of addresses to which resources lead outside this portal. Nothing is
// fetched.
#include "libnetwork/learning/outgoing_links.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/resource_desk.hpp"
#include "server/pages/resource_page.hpp"

namespace network::pages {
namespace {

using namespace learning;

/// "what_was_done" as people read it; the source has a name of its own.
std::string box_text(std::string_view box) {
    if (box == "source_url")
        return "Where it was first published";
    std::string text{box};
    for (char& c : text)
        c = c == '_' ? ' ' : c;
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

http::response links_page(visit& now) {
    boost::json::object wish;
    for (auto const* name : {"host", "after"})
        if (auto const value = now.field(name); !value.empty())
            wish[name] = value;
    if (auto const may = people::may_read(now.self.who, people::right::edit_library, 0);
        may.has_error())
        return refused(now, may.error());
    auto const found = now.ask<&outgoing_links>(wish);
    if (found.has_error())
        return refused(now, found.error());
    auto page = framed(now);
    breadcrumb(page, "To do", "/admin");
    page.set("COUNT_TEXT",
             say(found->total, "resource leads", "resources lead") + " outside this portal");
    put_back(now, page, {"host"});
    for (auto const& row : found->items)
        for (auto const& link : row.links)
            page.section("LINKS")
                .set("RESOURCE", row.resource.title)
                .set("RESOURCE_URL", resource_url(row.resource.slug))
                .set("LINK", link.address)
                .set("LINK_URL", link.address)
                .set("BOX", box_text(link.box));
    std::string const host{now.field("host")};
    if (found->next || !now.field("after").empty()) {
        page.show("PAGES");
        if (found->next)
            page.set("NEXT_URL",
                     address("/admin/links", {{"host", host}, {"after", *found->next}}));
        if (!now.field("after").empty())
            page.set("FIRST_URL", address("/admin/links", {{"host", host}}));
    }
    return shown(now, "links", page);
}

} // namespace

std::vector<route> link_pages() {
    return {{http::method::get, "/admin/links", links_page, door::signed_in}};
}

} // namespace network::pages
