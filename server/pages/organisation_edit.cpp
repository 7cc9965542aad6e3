// The network team's pages about one organisation: everything recorded, with a way to change each
// fact, and the page that adds a new organisation. A change is a new fact with its day and
// decision.
#include "server/pages/organisation_edit.hpp"

#include "libnetwork/organisations/editing.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace organisations;

/// One way to change an organisation: the part of the address, its view, what it shows as "now".
struct change_kind {
    std::string_view name;
    std::string_view view;
    std::string_view done;
};
constexpr change_kind change_kinds[] = {
    {"name", "change_name", "renamed"},         {"alias", "change_alias", "changed"},
    {"kind", "change_kind", "changed"},         {"control", "change_control", "changed"},
    {"figure", "change_figure", "changed"},     {"code", "change_code", "changed"},
    {"position", "change_position", "changed"},
};

change_kind const* kind_of(std::string_view name) {
    for (auto const& kind : change_kinds)
        if (kind.name == name)
            return &kind;
    return nullptr;
}

template <described_enum E>
void offer_words(view::dictionary& page, std::string_view section, std::string_view chosen) {
    for (auto const word : words_of<E>()) {
        auto& option = page.section(section);
        option.set("VALUE", std::string{word}).set("TEXT", std::string{label(*from_word<E>(word))});
        option.show("SELECTED", word == chosen);
    }
}

std::string edit_url(std::string_view slug) {
    return "/admin/organisations/" + std::string{slug};
}

std::string now_text(organisation_card const& card, std::string_view what) {
    auto const& row = card.organisation;
    if (what == "name")
        return row.name;
    if (what == "kind" && row.kind)
        return std::string{label(*row.kind)};
    if (what == "control" && row.control)
        return std::string{label(*row.control)};
    if (what == "position")
        return card.website;
    return {};
}

void offer_choices(view::dictionary& page, visit const& now, std::string_view what) {
    if (what == "kind")
        offer_words<organisation_kind>(page, "KIND_OPTIONS", now.field("kind"));
    if (what == "control")
        offer_words<political_control>(page, "CONTROL_OPTIONS", now.field("control"));
    if (what == "code")
        offer_words<code_scheme>(page, "SCHEME_OPTIONS", now.field("scheme"));
    if (what == "figure")
        for (auto const figure :
             {attribute::population, attribute::revenue_budget, attribute::capital_budget}) {
            auto& option = page.section("FIGURE_OPTIONS");
            option.set("VALUE", std::string{to_word(figure)})
                .set("TEXT", std::string{label(figure)});
            option.show("SELECTED", to_word(figure) == now.field("figure"));
        }
}

/// The fields of a change's own form; choices are offered by offer_choices.
void put_back_own_fields(visit const& now, view::dictionary& page, std::string_view what) {
    if (what == "name")
        put_back(now, page, {"name", "short_name"});
    else if (what == "alias")
        put_back(now, page, {"alias"});
    else if (what == "figure")
        put_back(now, page, {"value", "year"});
    else if (what == "code")
        put_back(now, page, {"code"});
    else if (what == "position")
        put_back(now, page, {"latitude", "longitude", "website"});
}

http::response change_form(visit& now, change_kind const& kind, organisation_card const& card,
                           error const* why) {
    auto page = framed(now);
    auto const& row = card.organisation;
    breadcrumb(page, "Organisations", "/organisations");
    breadcrumb(page, row.name, edit_url(row.slug));
    page.set("ORGANISATION", row.name).set("NOW", now_text(card, kind.name));
    page.set("ACTION", edit_url(row.slug) + "/change/" + std::string{kind.name});
    page.set("BACK_URL", edit_url(row.slug));
    put_back_own_fields(now, page, kind.name);
    put_back(now, page, {"effective*", "decided_by", "minute", "source"});
    page.set("VERSION", card.version);
    offer_choices(page, now, kind.name);
    if (why)
        show_problems(*why, page,
                      {{"effective", "from"},
                       {"alias", "aliases.0"},
                       {"code", "codes.0.value"},
                       {"scheme", "codes.0.scheme"},
                       {"value", "population"},
                       {"value", "revenue_budget"},
                       {"value", "capital_budget"},
                       {"year", "population_year"},
                       {"year", "budget_year"},
                       {"latitude", "position.latitude"},
                       {"longitude", "position.longitude"}});
    return shown(now, kind.view, page, why ? 400 : 200);
}

/// Millionths of a degree from "53.5409"; nothing where it is no such number.
std::optional<std::int64_t> degrees(std::string_view text) {
    bool const negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    std::int64_t value = 0;
    int decimals = -1;
    for (char const c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
        } else if (c >= '0' && c <= '9' && value < 1'000'000'000) {
            if (decimals >= 6)
                continue;
            value = value * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
        } else {
            return std::nullopt;
        }
    }
    if (text.empty())
        return std::nullopt;
    for (int have = decimals < 0 ? 0 : decimals; have < 6; ++have)
        value *= 10;
    return negative ? -value : value;
}

void add_figure(visit const& now, json::object& wish) {
    std::string const figure{now.field("figure")};
    // A budget year is told as "2025/26": the year in which it begins counts.
    auto const year = number_typed(now.field("year").substr(0, 4));
    bool const residents = figure == to_word(attribute::population);
    wish[figure] = (residents ? number_typed : pence_typed)(now.field("value"));
    wish[residents ? "population_year" : "budget_year"] = year;
}

void add_position(visit const& now, json::object& wish) {
    auto const latitude = now.field("latitude");
    auto const longitude = now.field("longitude");
    if (!latitude.empty() || !longitude.empty()) {
        json::object place;
        auto const put = [&](std::string_view name, std::string_view typed) {
            if (auto const value = degrees(typed))
                place[name] = *value;
            else
                place[name] = typed;
        };
        put("latitude", latitude);
        put("longitude", longitude);
        wish["position"] = std::move(place);
    }
}

json::object change_wish_of(visit const& now, std::string_view what, std::string const& slug) {
    auto const renaming = what == "name";
    auto wish = input_from(
        now, renaming ? operations::shape_of<rename_wish>() : operations::shape_of<change_wish>(),
        {{"effective", "from"}});
    wish["organisation"] = slug;
    if (auto const version = now.field("if_version"); !version.empty())
        wish["if_version"] = number_typed(version);
    if (what == "alias")
        wish["aliases"] = json::array{json::string{now.field("alias")}};
    if (what == "code")
        wish["codes"] = json::array{
            json::object{{"scheme", now.field("scheme")}, {"value", now.field("code")}}};
    if (what == "figure")
        add_figure(now, wish);
    if (what == "position")
        add_position(now, wish);
    return wish;
}

/// A change of what was never chosen would be recorded as done, with nothing in it.
std::optional<error> not_chosen(visit const& now, std::string_view what) {
    if ((what != "control" && what != "kind") || !now.field(what).empty())
        return std::nullopt;
    return invalid(std::string{what}, std::string{what} + ".required",
                   what == "kind" ? "Choose the new kind" : "Choose who controls the council");
}

http::response change_page(visit& now) {
    auto const* kind = kind_of(now.path["what"]);
    std::string const slug{now.path["slug"]};
    auto const card = now.ask<&organisations::card>({{"organisation", slug}});
    if (!kind || card.has_error())
        return refused(now,
                       card.has_error() ? card.error() : not_found("page.unknown", "No such page"));
    if (auto const may = people::may(now.self.who, people::right::edit_register, 0);
        may.has_error())
        return refused(now, may.error());
    if (now.request.method == http::method::get)
        return change_form(now, *kind, *card, nullptr);
    if (auto const why = not_chosen(now, kind->name))
        return change_form(now, *kind, *card, &*why);
    auto const done =
        now.invoke(kind->name == "name" ? "organisations.rename" : "organisations.change",
                   change_wish_of(now, kind->name, slug));
    if (done.has_error()) {
        auto const why = done.error();
        if (why.status != status::invalid && why.status != status::conflict)
            return refused(now, why);
        return change_form(now, *kind, *card, &why);
    }
    return gone_to(edit_url(done->body.at("slug").as_string()), kind->done);
}

void show_facts_to_change(view::dictionary& page, organisation_card const& card) {
    auto const& row = card.organisation;
    auto const base = edit_url(row.slug) + "/change/";
    auto const fact = [&](std::string_view name, std::string text, std::string_view what,
                          std::string note = {}) {
        auto& shown = page.section("FACTS");
        shown.set("FACT_NAME", std::string{name}).set("CHANGE_URL", base + std::string{what});
        if (!text.empty())
            shown.set("FACT", std::move(text));
        if (!note.empty())
            shown.set("FACT_NOTE", std::move(note));
    };
    fact("Name", row.name, "name", row.short_name);
    std::string aliases;
    for (auto const& alias : card.aliases)
        aliases += (aliases.empty() ? "" : "; ") + alias;
    fact("Also known as", aliases, "alias");
    fact("Kind", row.kind ? std::string{label(*row.kind)} : "", "kind");
    fact("Political control", row.control ? std::string{label(*row.control)} : "", "control");
    std::string figures;
    for (auto const& figure : card.figures)
        figures += (figures.empty() ? "" : "; ") + figure.text; // which tells the year
    fact("Figures", figures, "figure");
    std::string codes;
    for (auto const& code : card.codes)
        codes += (codes.empty() ? "" : "; ") + code.value;
    fact("Codes", codes, "code");
    fact("Position and website",
         row.position ? card.website.empty() ? "Recorded" : card.website : card.website,
         "position");
}

void show_history(view::dictionary& page, organisation_card const& card) {
    for (auto fact = card.facts.rbegin(); fact != card.facts.rend(); ++fact) {
        auto& line = page.section("HISTORY");
        line.set("EFFECTIVE", fact->from_date ? say(*fact->from_date) : "As far back as known");
        line.set("WHAT",
                 std::string{label(fact->attribute)} + (fact->withdrawn      ? " (taken back)"
                                                        : fact->corrected_by ? " (corrected)"
                                                                             : ""));
        line.set("BEFORE",
                 fact->corrects ? "corrects fact " + std::to_string(*fact->corrects) : "");
        line.set("AFTER", fact->text.empty() ? fact->value : fact->text);
        std::string basis = fact->decided_by;
        for (auto const& part : {fact->minute, fact->source})
            if (!part.empty())
                basis += (basis.empty() ? "" : ", ") + part;
        line.set("BASIS", basis).set("RECORDED", london_text(fact->recorded_at));
    }
}

http::response edit_page(visit& now) {
    std::string const slug{now.path["slug"]};
    if (auto const may = people::may(now.self.who, people::right::run_network, 0); may.has_error())
        return refused(now, may.error());
    auto const card = now.ask<&organisations::card>({{"organisation", slug}});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    breadcrumb(page, "Organisations", "/organisations");
    breadcrumb(page, card->organisation.name, organisation_url(card->organisation.slug));
    page.set("NAME", card->organisation.name);
    show_facts_to_change(page, *card);
    auto const action = [&](std::string_view text, std::string url) {
        page.section("ACTIONS").set("ACTION", std::string{text}).set("ACTION_URL", std::move(url));
    };
    action("Reorganise", address("/admin/reorganise", {{"before", card->organisation.name}}));
    action("Merge a duplicate into it",
           address("/admin/merge", {{"keep", card->organisation.slug}}));
    action("Its audit trail", address("/admin/audit", {{"organisation", card->organisation.slug}}));
    show_history(page, *card);
    return shown(now, "organisation_edit", page);
}

http::response new_form(visit& now, error const* why, page_of_rows const* lookalikes) {
    auto page = framed(now);
    breadcrumb(page, "Organisations", "/organisations");
    put_back(now, page, {"name", "gss_code", "effective*", "decided_by", "minute", "source"});
    page.set("ACTION", "/admin/organisations/new");
    offer_words<organisation_kind>(page, "KIND_OPTIONS", now.field("kind"));
    offer_words<nation>(page, "NATION_OPTIONS", now.field("nation"));
    if (why)
        show_problems(*why, page, {{"effective", "begins"}, {"gss_code", "codes.0.value"}});
    if (lookalikes)
        for (auto const& row : lookalikes->items)
            page.section("LOOKALIKES")
                .set("LOOKALIKE", row.name)
                .set("LOOKALIKE_URL", organisation_url(row.slug));
    return shown(now, "organisation_new", page, why ? 400 : 200);
}

http::response new_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::edit_register, 0);
        may.has_error())
        return refused(now, may.error());
    if (now.request.method == http::method::get)
        return new_form(now, nullptr, nullptr);
    std::string const name{now.field("name")};
    if (!name.empty() && now.field("different").empty()) {
        auto const alike = now.ask<&list>({{"q", name}, {"limit", 5}});
        if (alike.has_value() && !alike->items.empty())
            return new_form(now, nullptr, &*alike);
    }
    auto wish = input_from(now, operations::shape_of<add_wish>(), {{"effective", "begins"}});
    if (auto const code = now.field("gss_code"); !code.empty())
        wish["codes"] = json::array{json::object{{"scheme", "gss"}, {"value", code}}};
    auto const done = now.invoke("organisations.add", std::move(wish));
    if (done.has_error()) {
        auto const why = done.error();
        if (why.status != status::invalid && why.status != status::conflict)
            return refused(now, why);
        return new_form(now, &why, nullptr);
    }
    return gone_to(organisation_url(done->body.at("slug").as_string()), "added");
}

} // namespace

std::vector<route> organisation_edit_pages() {
    using http::method;
    return {
        {method::get, "/admin/organisations/new", new_page, door::signed_in},
        {method::post, "/admin/organisations/new", new_page, door::signed_in},
        {method::get, "/admin/organisations/{slug}", edit_page, door::signed_in},
        {method::get, "/admin/organisations/{slug}/change/{what}", change_page, door::signed_in},
        {method::post, "/admin/organisations/{slug}/change/{what}", change_page, door::signed_in},
    };
}

std::vector<route> register_desk_pages() {
    std::vector<route> all;
    for (auto const& part :
         {organisation_edit_pages(), reorganise_pages(), merge_pages(), import_pages()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::pages
