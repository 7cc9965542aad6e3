#include "server/pages/compare.hpp"

#include "libnetwork/organisations/words.hpp"
#include "server/pages/register.hpp"

namespace network::pages {

void show_side(visit const& now, view::dictionary& page, side_of side,
               organisations::organisation_brief const& who) {
    auto& shown =
        page.section(side == side_of::before ? "BEFORE_ORGANISATIONS" : "AFTER_ORGANISATIONS");
    shown.set("NAME", who.name);
    if (who.id == 0) {
        if (who.kind)
            shown.section("FACTS").set("FACT", std::string{label(*who.kind)});
        return;
    }
    shown.set("URL", organisation_url(who.slug));
    auto const card = now.ask<&organisations::card>({{"organisation", std::to_string(who.id)}});
    if (card.has_value())
        show_facts(card->organisation, shown);
}

void show_effects(view::dictionary& page, std::vector<std::string> const& effects,
                  std::vector<std::string> const& warnings) {
    for (auto const& effect : effects)
        page.section("EFFECTS").set("EFFECT", effect);
    for (auto const& warning : warnings)
        page.section("WARNINGS").set("WARNING", warning);
}

void keep_fields(visit const& now, view::dictionary& page,
                 std::initializer_list<std::string_view> names) {
    for (auto const name : names)
        for (auto const value : now.form.all(name))
            page.section("KEEP")
                .set("KEEP_NAME", std::string{name})
                .set("KEEP_VALUE", std::string{value});
}

} // namespace network::pages
