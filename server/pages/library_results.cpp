#include "server/pages/library_results.hpp"

#include "server/pages/frame.hpp"

#include <algorithm>

namespace network::pages {
namespace {

using namespace learning;

constexpr std::size_t values_shown = 12;
constexpr std::size_t themes_shown = 18; ///< each with some of those that stand under it

void show_line_facts(resource_line const& line, view::dictionary& into) {
    auto const fact = [&](std::string_view text) {
        if (!text.empty())
            into.section("FACTS").set("FACT", std::string{text});
    };
    fact(label(line.kind));
    fact(line.lead.empty() ? "The network" : line.lead);
    if (line.place != line.lead)
        fact(line.place);
    if (line.year)
        fact(std::to_string(*line.year));
    if (line.stage)
        fact(label(*line.stage));
}

bool has_match(resource_line const& line) {
    return std::any_of(line.snippet.begin(), line.snippet.end(),
                       [](text_part const& part) { return part.match; });
}

/// Whether the piece that was found is the first fact itself.
bool shows_first_fact(resource_line const& line) {
    std::string piece;
    for (auto const& part : line.snippet)
        piece += part.text;
    return has_match(line) && piece == line.first_fact;
}

bool is_ticked_by_default(resource_facet which, std::vector<facet_value> const& values) {
    return which == resource_facet::principle || which == resource_facet::theme ||
           std::any_of(values.begin(), values.end(),
                       [](facet_value const& one) { return one.chosen; });
}

/// What the value above one is called; empty: there is none.
std::string label_within(facet_list const& list, std::string const& value) {
    auto const at = std::find_if(list.values.begin(), list.values.end(),
                                 [&](facet_value const& one) { return one.value == value; });
    return value.empty() || at == list.values.end() ? std::string{} : at->label;
}

std::string label_of(resources_found const& found, std::string const& name,
                     std::string const& value) {
    for (auto const& list : found.facets)
        if (to_word(list.facet) == name)
            for (auto const& one : list.values)
                if (one.value == value)
                    return std::string{label(list.facet)} + ": " + one.label;
    if (name == "year_from")
        return "From " + value;
    if (name == "year_to")
        return "Up to " + value;
    if (name == "like")
        return found.like.empty() ? "Like " + value : found.like;
    if (auto const which = from_word<resource_facet>(name))
        return std::string{label(*which)} + ": " + value;
    return value;
}

} // namespace

void show_resources(view::dictionary& page, std::vector<resource_line> const& found) {
    for (auto const& line : found) {
        auto& result = page.section("RESULTS");
        result.set("URL", "/resources/" + line.slug).set("NAME", line.title);
        result.set("LANGUAGE", line.language == language::cy ? "cy" : "");
        show_line_facts(line, result);
        result.show("GATED", line.sight == sight::teaser).show("ARCHIVED", line.archived);
        if (!shows_first_fact(line))
            result.set("FIRST_FACT", line.first_fact);
        if (has_match(line))
            for (auto const& part : line.snippet)
                result.section("PARTS").set("TEXT", part.text).show("MATCH", part.match);
        for (auto const& why : line.why)
            result.section("WHYS").set("WHY", why);
        if (line.adoptions > 0)
            result.set("TAKEN_UP",
                       "Taken up by " + say(line.adoptions, "organisation", "organisations"));
    }
}

void show_facets(view::dictionary& page, std::vector<facet_list> const& facets,
                 library_query const& query) {
    for (auto const& list : facets) {
        if (list.values.empty())
            continue;
        auto& part = page.section("FACETS");
        std::string const name{to_word(list.facet)};
        part.set("FACET", std::string{label(list.facet)}).set("FACET_NAME", name);
        part.show("OPEN", is_ticked_by_default(list.facet, list.values));
        part.show("IS_PRINCIPLE", list.facet == resource_facet::principle);
        part.show("ALL_PRINCIPLES", query.value("principle_match") == "all");
        auto const most = list.facet == resource_facet::theme ? themes_shown : values_shown;
        std::size_t shown = 0;
        for (auto const& one : list.values)
            if (++shown <= most || one.chosen)
                part.section("CHOICES")
                    .set("VALUE", one.value)
                    .set("CHOICE", one.label)
                    .set("CHOICE_COUNT", say(one.count))
                    .set("UNDER", label_within(list, one.under))
                    .show("CHOSEN", one.chosen);
    }
}

void show_chips(view::dictionary& page, resources_found const& found, library_query const& query,
                std::set<std::string> const& refused) {
    for (auto const& [name, value] : query.chosen())
        if (name != "principle_match" && name != "like_by" && !refused.contains(name))
            page.section("CHIPS")
                .set("CHIP", label_of(found, name, value))
                .set("CHIP_URL", query.url("/resources", {name, value}));
}

std::string count_text(resources_found const& found, std::string const& q) {
    auto text =
        found.total == 0 ? std::string{"Nothing found"} : say(found.total, "resource", "resources");
    if (q.empty())
        return text;
    text += " for “" + q + "”";
    return found.understood.empty() ? text + ", which holds no word to look for" : text;
}

} // namespace network::pages
