#include "server/pages/register.hpp"

#include "server/pages/forms.hpp"

namespace network::pages {

namespace json = boost::json;
using namespace organisations;

json::object register_query::input() const {
    json::object wish;
    auto const put = [&](std::string_view name, std::string const& value) {
        if (!value.empty())
            wish[name] = value;
    };
    put("q", q);
    put("kind", kind);
    put("nation", nation);
    put("region", region);
    put("control", control);
    put("as_on", on);
    return wish;
}

std::string register_query::url(std::string_view path) const {
    return address(path, {{"q", q},
                          {"kind", kind},
                          {"nation", nation},
                          {"region", region},
                          {"control", control},
                          {"on", on},
                          {"after", after}});
}

std::string register_query::file_url(std::string_view format) const {
    return address("/organisations/export", {{"format", std::string{format}},
                                             {"q", q},
                                             {"kind", kind},
                                             {"nation", nation},
                                             {"region", region},
                                             {"control", control},
                                             {"on", on}});
}

register_query register_query_of(visit const& now) {
    auto const text = [&](std::string_view name) { return std::string{now.field(name)}; };
    // "as_on" is what the API calls it: whoever knows that one is understood here as well.
    auto const on = typed_day(now, "on");
    return {text("q"),      text("kind"),    text("nation"),
            text("region"), text("control"), on.empty() ? text("as_on") : on,
            text("after")};
}

void show_day(visit const& now, view::dictionary& page, std::string_view path,
              std::string const& on,
              std::vector<std::pair<std::string_view, std::string>> const& keep) {
    page.set("AS_AT_ACTION", std::string{path});
    for (auto const& [name, value] : keep)
        if (!value.empty())
            page.section("AS_AT_KEEP").set("KEEP_NAME", std::string{name}).set("KEEP_VALUE", value);
    if (on.empty())
        return;
    auto const day = date::parse(on);
    page.section("AS_AT").set("AS_AT", day ? say(*day) : on).set("TODAY_URL", address(path, keep));
    page.set("ON_DAY", day ? std::to_string(day->day()) : std::string{now.field("on_day")});
    page.set("ON_MONTH", day ? std::to_string(day->month()) : std::string{now.field("on_month")});
    page.set("ON_YEAR", day ? std::to_string(day->year()) : std::string{now.field("on_year")});
}

void show_facts(organisation_row const& row, view::dictionary& into) {
    auto const fact = [&](std::string_view text) {
        if (!text.empty())
            into.section("FACTS").set("FACT", std::string{text});
    };
    if (row.kind)
        fact(label(*row.kind));
    if (row.region)
        fact(label(*row.region));
    else if (row.nation)
        fact(label(*row.nation));
    if (row.control)
        fact(label(*row.control));
    if (row.population)
        fact(say(*row.population) + " residents");
    if (!row.gss_code.empty())
        fact(row.gss_code);
}

std::optional<std::string> slug_called(visit const& now, std::string const& named) {
    if (auto const card = now.ask<&organisations::card>({{"organisation", named}});
        card.has_value())
        return card->organisation.slug;
    auto const found = now.ask<&lookup>({{"q", named}});
    if (found.has_value() && found->found.size() == 1)
        return found->found.front().slug;
    return std::nullopt;
}

std::string organisation_url(std::string_view slug, std::string const& on) {
    return address("/organisations/" + std::string{slug}, {{"on", on}});
}

void show_options(view::dictionary& page, std::string_view section,
                  std::vector<facet> const& facets, std::string_view selected) {
    for (auto const& f : facets) {
        if (f.word.empty())
            continue;
        auto& option = page.section(section);
        option.set("VALUE", f.word).set("TEXT", f.label + " (" + say(f.count) + ")");
        option.show("SELECTED", f.word == selected);
    }
}

} // namespace network::pages
