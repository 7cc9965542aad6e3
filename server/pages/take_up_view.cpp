#include "server/pages/take_up_view.hpp"

#include "libnetwork/base/money.hpp"
#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>
#include <map>

namespace network::pages {
namespace {

using namespace learning;

constexpr std::int64_t column_width = 250;
constexpr std::int64_t row_height = 96;
constexpr std::int64_t node_width = 190;
constexpr std::int64_t node_height = 76;
constexpr std::size_t line_length = 21;

std::string page_of(std::string_view kind, std::string_view slug) {
    return std::string{kind == "project" ? "/projects/" : "/resources/"} + std::string{slug};
}

void show_adoption(visit const& now, view::dictionary& part, adoption_row const& one) {
    auto& row = part.section("ADOPTIONS");
    row.set("ADOPTION", one.id).set("ADOPTER", one.adopter.name);
    row.set("ADOPTER_URL", organisation_url(one.adopter.slug));
    row.set("RESULT", one.result_label).set("HAPPENED", one.happened);
    row.show("GOOD", one.result == adoption_result::working);
    row.show("BAD", one.result == adoption_result::did_not_work);
    row.show("QUIET", one.result == adoption_result::too_early);
    row.set("CHANGED", one.changed);
    auto cost = one.cost;
    if (one.cost_pence)
        cost = to_text(money{*one.cost_pence}) + (cost.empty() ? "" : ": " + cost);
    row.set("COST", cost);
    row.set("WHEN", "Tried from " + say(one.tried_on));
    std::string note;
    if (one.adopter_then != one.adopter.name && !one.adopter_then.empty())
        note = "Then " + one.adopter_then;
    if (one.visibility == adoption_audience::members)
        note += std::string{note.empty() ? "" : ". "} + "Shared among members alone";
    row.set("NOTE", note).set("STUDY", one.study_title).set("STUDY_URL", one.study_path);
    auto const base = "/adoptions/" + std::to_string(one.id);
    row.set("ASK_URL", !one.own && !speaks_for(now).empty() ? base + "/ask" : "");
    row.set("EDIT_URL", one.own ? base : "");
}

std::string count_text(std::vector<adoption_row> const& all) {
    std::map<adoption_result, std::int64_t> by;
    for (auto const& one : all)
        ++by[one.result];
    std::string text = say(static_cast<std::int64_t>(all.size()), "organisation tried it",
                           "organisations tried it");
    std::string parts;
    for (auto const& [result, count] : by) {
        std::string word{label(result)};
        word[0] = static_cast<char>(word[0] - 'A' + 'a');
        parts += (parts.empty() ? ": " : ", ") + say(count) + ' ' + word;
    }
    return text + parts + '.';
}

/// Lines of a length, the last with dots where there is more.
std::vector<std::string> wrapped(std::string_view text, std::size_t most) {
    std::vector<std::string> lines;
    while (!text.empty() && lines.size() < most) {
        auto end = text.size();
        if (end > line_length) {
            end = text.rfind(' ', line_length);
            if (end == std::string_view::npos || end == 0)
                end = std::min(text.find(' '), text.size());
        }
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!text.empty() && !lines.empty())
        lines.back() += " …";
    return lines;
}

struct place {
    std::int64_t x = 0, y = 0;
};

void draw_node(view::dictionary& drawing, lineage_node const& one, place const& at) {
    auto& node = drawing.section("NODES");
    node.set("NODE_X", at.x).set("NODE_Y", at.y).show("HERE", one.asked);
    std::int64_t y = at.y + 17;
    auto const text = [&](std::string words, bool strong) {
        node.section("TEXTS")
            .set("TEXT", std::move(words))
            .set("TEXT_X", at.x + 8)
            .set("TEXT_Y", y)
            .show("STRONG", strong);
        y += 17;
    };
    auto const quiet = wrapped(one.what + (one.year ? ", " + std::to_string(*one.year) : ""), 1);
    if (!quiet.empty())
        text(quiet.front(), false);
    for (auto& line : wrapped(one.title, 2))
        text(std::move(line), true);
    if (one.kind != node_kind::adoption && !one.organisation.empty())
        text(wrapped(one.organisation, 1).front(), false);
}

void draw(view::dictionary& part, lineage_graph const& graph) {
    std::map<std::string, place> at;
    std::map<std::int64_t, std::int64_t> rows;
    std::int64_t layers = 0, tallest = 0;
    for (auto const& one : graph.nodes) {
        auto& row = rows[one.layer];
        at[one.key] = {5 + one.layer * column_width, 5 + row * row_height};
        tallest = std::max(tallest, ++row);
        layers = std::max(layers, one.layer + 1);
    }
    auto& drawing = part.section("LINEAGE");
    drawing.set("BOX_WIDTH", layers * column_width - (column_width - node_width) + 10);
    drawing.set("BOX_HEIGHT", tallest * row_height);
    drawing.set(
        "LINEAGE_TITLE",
        "Drawing of what came of what, the first at the left. The list below says the same.");
    for (auto const& edge : graph.edges) {
        auto const& from = at[edge.from];
        auto const& to = at[edge.to];
        auto const middle = (to.x + node_width + from.x) / 2;
        auto const start_y = std::to_string(to.y + node_height / 2);
        auto const end_y = std::to_string(from.y + node_height / 2);
        drawing.section("PATHS").set(
            "PATH", 'M' + std::to_string(to.x + node_width) + ' ' + start_y + 'C' +
                        std::to_string(middle) + ' ' + start_y + ' ' + std::to_string(middle) +
                        ' ' + end_y + ' ' + std::to_string(from.x) + ' ' + end_y);
    }
    for (auto const& one : graph.nodes)
        draw_node(drawing, one, at[one.key]);
}

void glance_at(view::dictionary& page, std::string text, std::string url) {
    page.section("GLANCE").set("GLANCE_TEXT", std::move(text)).set("GLANCE_URL", std::move(url));
}

/// Whether there is a lineage to show.
bool show_lineage_part(visit const& now, view::dictionary& part, std::string_view kind,
                       std::string const& slug) {
    auto const graph = now.ask<&show_lineage>({{kind, slug}});
    if (graph.has_error() || graph->edges.empty())
        return false;
    draw(part, *graph);
    auto const end = [&](view::dictionary& step, std::string_view name, std::string const& key) {
        for (auto const& one : graph->nodes)
            if (one.key == key)
                // "Eastmere took up ..." is a sentence; the drawing says what kind of step it is.
                step.set(name, one.kind == node_kind::adoption ? one.organisation : one.title)
                    .set(std::string{name} + "_URL", one.path);
    };
    for (auto const& edge : graph->edges) {
        auto& step = part.section("STEPS");
        step.set("HOW", edge.label);
        end(step, "FROM", edge.from);
        end(step, "TO", edge.to);
    }
    return true;
}

void show_marks(visit const& now, view::dictionary& part, std::string const& slug, bool others) {
    auto const own = speaks_for(now);
    boost::json::object wish{{"resource", slug}};
    if (!own.empty())
        wish["organisation"] = std::to_string(own.front());
    auto const found = now.ask<&show_useful>(wish);
    if (found.has_error())
        return;
    part.set("USEFUL_TEXT",
             found->useful > 0 ? say(found->useful, "person", "people") + " found it useful." : "");
    if (!others)
        return;
    bool const marked = found->marked;
    part.section("MARK")
        .set("MARK_URL", page_of("resource", slug) + "/useful")
        .set("MARK_FOR", std::to_string(own.front()))
        .set("MARK_AS", marked ? "no" : "yes")
        .set("MARK_TEXT", marked ? "Not useful after all" : "This was useful to me");
}

} // namespace

std::vector<std::int64_t> speaks_for(visit const& now) {
    std::vector<std::int64_t> own;
    for (auto const& held : now.self.who.roles)
        if (held.organisation != 0 &&
            std::find(own.begin(), own.end(), held.organisation) == own.end() &&
            people::may(now.self.who, people::right::take_part, held.organisation).has_value())
            own.push_back(held.organisation);
    return own;
}

result<std::string> organisation_meant(visit const& now) {
    if (auto const named = now.field("organisation"); !named.empty())
        return std::string{named};
    auto const own = speaks_for(now);
    if (own.empty())
        return not_found("council.none",
                         "You hold no role in an organisation. Ask the network team for one");
    return std::to_string(own.front());
}

void offer_own(visit const& now, view::dictionary& page, std::string_view section,
               std::string_view chosen) {
    for (auto const one : speaks_for(now))
        page.section(section)
            .set("VALUE", one)
            .set("TEXT", place_text(now, one))
            .show("SELECTED", std::to_string(one) == chosen);
}

void show_lines(view::dictionary& into, std::string_view text) {
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (!line.empty())
            into.section("LINES").set("LINE", std::string{line});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void show_take_up(visit const& now, view::dictionary& page, std::string_view kind,
                  std::string const& slug, std::int64_t lead, std::optional<people::post> post) {
    auto const found = now.ask<&list_adoptions>({{kind, slug}});
    if (found.has_error())
        return; // those who may not read all of it see nothing of this either
    auto& part = page.section("TAKE_UP");
    if (!found->items.empty())
        part.set("ADOPTIONS_TEXT", count_text(found->items));
    for (auto const& one : found->items)
        show_adoption(now, part, one);
    auto const own = speaks_for(now);
    bool const others = !own.empty() && std::find(own.begin(), own.end(), lead) == own.end();
    part.set("TRIED_URL", others ? page_of(kind, slug) + "/tried" : "");
    part.set("ASK_LEAD_URL", others && lead != 0 ? page_of(kind, slug) + "/ask" : "");
    part.set(
        "ASK_LEAD_TEXT", "Ask the " + [&] {
            std::string text{post_text(post.value_or(people::post::officer_lead))};
            text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
            return text;
        }());
    part.set("USEFUL_TEXT", "");
    if (kind == "resource")
        show_marks(now, part, slug, others);
    if (!found->items.empty())
        glance_at(page,
                  say(std::ssize(found->items), "organisation", "organisations") +
                      " tried this too",
                  "#adoptions");
    if (show_lineage_part(now, part, kind, slug))
        glance_at(page, "Where it came from", "#lineage");
}

} // namespace network::pages
