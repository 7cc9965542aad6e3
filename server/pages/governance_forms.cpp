#include "server/pages/governance_forms.hpp"

#include "libnetwork/people/people.hpp"

namespace network::pages {

using members::bodies;
using people::right;

result<> may_keep_governance(visit const& now) {
    return people::may(now.self.who, right::keep_governance, 0);
}

void lead_back_to_governance(view::dictionary& page) {
    breadcrumb(page, "Governance", governance_desk_url);
}

void offer(view::dictionary& page, std::string_view section, std::string value, std::string text,
           bool selected) {
    page.section(section)
        .set("VALUE", std::move(value))
        .set("TEXT", std::move(text))
        .show("SELECTED", selected);
}

void offer_bodies(visit const& now, view::dictionary& page) {
    auto const all = now.ask<&bodies>({});
    if (all.has_value())
        for (auto const& body : all->items)
            offer(page, "BODY_OPTIONS", body.code, body.name, now.field("body") == body.code);
}

/// The number of the person with that work address, as the portal knows it.
result<std::int64_t> person_with_address(visit const& now, std::string_view email) {
    auto const found = now.ask<&people::list>({{"q", email}});
    if (found.has_value())
        for (auto const& line : found->items)
            if (line.email == email)
                return line.id;
    return invalid("email", "people.unknown",
                   "The portal knows nobody with this work address: invite them first");
}

} // namespace network::pages
