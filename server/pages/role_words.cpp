#include "server/pages/role_words.hpp"

#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/rules.hpp"
#include "server/pages/frame.hpp"

#include <algorithm>

namespace network::pages {

std::string_view post_text(people::post post) {
    switch (post) {
    case people::post::officer:
        return "Officer";
    case people::post::officer_lead:
        return "Officer lead";
    case people::post::lead:
        return "Councillor lead";
    case people::post::leader:
        return "Leader or Mayor";
    case people::post::chief_executive:
        return "Chief executive";
    case people::post::finance_contact:
        return "Finance contact";
    case people::post::communications:
        return "Communications";
    case people::post::network_officer:
        return "Network officer";
    case people::post::administrator:
        return "Network manager";
    case people::post::auditor:
        return "Auditor";
    case people::post::chair:
        return "Chair";
    case people::post::body_member:
        return "Member of a body";
    case people::post::observer:
        break;
    }
    return "Observer";
}

bool is_oneself(people::post post, std::optional<organisations::organisation_kind> where) {
    return where == organisations::organisation_kind::individual &&
           people::rules::role_of(post) == role::lead;
}

std::string_view post_text(people::post post,
                           std::optional<organisations::organisation_kind> where) {
    if (is_oneself(post, where))
        return "In their own right";
    bool const helps =
        where == organisations::organisation_kind::individual && post == people::post::officer;
    return helps ? "Helper" : post_text(post);
}

place_held place_of(visit const& now, std::int64_t organisation) {
    if (organisation == 0)
        return {"The network", {}};
    auto const card =
        now.ask<&organisations::card>({{"organisation", std::to_string(organisation)}});
    if (card.has_value())
        return {card->organisation.name, card->organisation.kind};
    return {"Organisation " + std::to_string(organisation), {}};
}

std::string place_text(visit const& now, std::int64_t organisation) {
    return place_of(now, organisation).name;
}

std::string_view own_place_text(std::optional<organisations::organisation_kind> kind) {
    if (kind == organisations::organisation_kind::individual)
        return "Your membership";
    bool const council = kind && (organisations::is_principal_council(*kind) ||
                                  organisations::is_local_council(*kind));
    return council ? "Your council" : "Your organisation";
}

std::string_view own_place_text(visit const& now) {
    auto const& roles = now.self.who.roles;
    auto const first = std::find_if(roles.begin(), roles.end(),
                                    [](auto const& held) { return held.organisation != 0; });
    if (first == roles.end())
        return {};
    // The page that says that the store does not answer has this word too.
    auto const kind =
        now.core.guarded([&]() -> result<std::optional<organisations::organisation_kind>> {
            return now.core.office().read(now.self.who, [&](changes::reader& view) {
                auto const records = organisations::records_of(view);
                auto const* record = records->record(first->organisation);
                return record ? organisations::brief_of(*record, {view.today(), std::nullopt}).kind
                              : std::nullopt;
            });
        });
    return own_place_text(kind.has_value() ? *kind : std::nullopt);
}

void step_home(visit const& now, view::dictionary& page, std::string const& organisation) {
    auto text = own_place_text(now);
    if (!organisation.empty())
        if (auto const card = now.ask<&organisations::card>({{"organisation", organisation}});
            card.has_value())
            text = own_place_text(card->organisation.kind);
    breadcrumb(page, text.empty() ? "Your organisation" : text,
               address("/account/council", {{"organisation", organisation}}));
}

std::string role_text(visit const& now, people::appointment const& held) {
    auto const place = place_of(now, held.organisation);
    std::string text{post_text(held.post, place.kind)};
    if (!held.body.empty())
        text += ", " + held.body;
    if (held.organisation != 0)
        text += ", " + place.name;
    return text;
}

date card_day(visit const& now) {
    return london_date(now.core.office().time().now());
}

} // namespace network::pages
