#include "libnetwork/learning/lineage.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/subject.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/learning/take_up_store.hpp"

#include <algorithm>
#include <deque>

namespace network::learning {

namespace rules {
bool closes_circle(std::span<edge const> edges, node const& from, node const& to) {
    std::set<node> seen{to};
    std::deque<node> next{to};
    while (!next.empty()) {
        auto const here = next.front();
        next.pop_front();
        if (here == from)
            return true;
        for (auto const& one : edges)
            if (one.from == here && seen.insert(one.to).second)
                next.push_back(one.to);
    }
    return false;
}
} // namespace rules

namespace {

constexpr std::size_t most_nodes = 40;

node end_of(std::optional<std::int64_t> const& resource,
            std::optional<std::int64_t> const& project) {
    return resource ? node{node_kind::resource, *resource}
                    : node{node_kind::project, project.value_or(0)};
}

/// In words. A toolkit that a project left behind is called that.
std::string how(lineage_graph const& graph, std::string const& from, lineage_kind kind) {
    auto const found = std::find_if(graph.nodes.begin(), graph.nodes.end(),
                                    [&](auto const& one) { return one.key == from; });
    bool const toolkit = found != graph.nodes.end() && found->what == label(resource_kind::toolkit);
    return kind == lineage_kind::output_of && toolkit ? "is the toolkit of"
                                                      : std::string{label(kind)};
}

std::string key_of(node const& one) {
    return std::string{to_word(one.kind)} + ':' + std::to_string(one.id);
}

/// The node as the reader may see it, or nothing.
std::optional<lineage_node> node_shown(changes::reader& view, readership const& who,
                                       take_up_book const& book, node const& one) {
    lineage_node made;
    made.key = key_of(one);
    made.kind = one.kind;
    made.id = one.id;
    if (one.kind != node_kind::adoption) {
        auto const of = subject_of(view, who, one);
        if (!of)
            return std::nullopt;
        made.title = of->title;
        made.path = of->path;
        made.what = of->kind;
        made.organisation =
            of->organisation != 0 ? who_is(view, of->organisation).name : "The network";
        made.year = of->year;
        return made;
    }
    auto const found = std::find_if(book.adoptions().begin(), book.adoptions().end(),
                                    [&](auto const& other) { return other.id == one.id; });
    if (found == book.adoptions().end() ||
        rules::sight_of(who, guarded_of(*found), view.today()) != sight::whole)
        return std::nullopt;
    auto const of = subject_of(view, who, taken_up(*found));
    if (!of || of->sight != sight::whole)
        return std::nullopt;
    auto const by = who_is(view, found->organisation);
    made.title = by.name + " tried it too";
    made.path = of->path + "#adoption-" + std::to_string(one.id);
    made.what = "Adoption: " + std::string{label(found->result)};
    made.organisation = by.name;
    made.year = found->tried_on.year();
    return made;
}

/// Each node after all that it came of.
void set_layers(lineage_graph& graph) {
    auto const at = [&](std::string const& key) -> lineage_node& {
        return *std::find_if(graph.nodes.begin(), graph.nodes.end(),
                             [&](auto const& one) { return one.key == key; });
    };
    bool moved = true;
    for (std::size_t round = 0; moved && round <= graph.nodes.size(); ++round) {
        moved = false;
        for (auto const& one : graph.edges)
            if (at(one.from).layer <= at(one.to).layer) {
                at(one.from).layer = at(one.to).layer + 1;
                moved = true;
            }
    }
    std::stable_sort(graph.nodes.begin(), graph.nodes.end(), [](auto const& a, auto const& b) {
        return a.layer != b.layer ? a.layer < b.layer : a.year < b.year;
    });
}

error not_yours() {
    return forbidden("library.not_yours", "Your organisation does not look after it");
}

std::vector<changes::field_change> changes_of(lineage_link const& one) {
    auto all = changes::differences<lineage_link>(nullptr, &one);
    std::erase_if(all, [](auto const& field) {
        return field.field == "person" || field.field == "recorded_at" || !field.after;
    });
    return all;
}

void record(changes::unit_of_work& work, std::string_view event, lineage_link const& one,
            std::int64_t organisation) {
    work.record({.event = event,
                 .subject_kind = "lineage",
                 .subject = one.id,
                 .organisation = organisation,
                 .changes = changes_of(one)});
}

lineage_link link_between(node const& from, node const& to, link_wish const& wish) {
    lineage_link made;
    made.kind = wish.kind;
    (from.kind == node_kind::resource ? made.from_resource : made.from_project) = from.id;
    (to.kind == node_kind::resource ? made.to_resource : made.to_project) = to.id;
    made.reason = trim(wish.reason.value_or(""));
    return made;
}

result<> check(changes::reader& view, link_wish const& wish, subject const& from,
               subject const& to) {
    if (wish.kind == lineage_kind::adopted_from || wish.kind == lineage_kind::translated)
        return invalid("kind", "kind.derived",
                       "Record an adoption, or say of what a text is the translation");
    if (wish.kind == lineage_kind::output_of &&
        (from.what.kind != node_kind::resource || to.what.kind != node_kind::project))
        return invalid("kind", "output.of_project", "A resource comes out of a project");
    if (!rules::looks_after(readership_of(view), from.who))
        return not_yours();
    if (from.what == to.what)
        return conflict("lineage.itself", "Nothing comes of itself");
    auto const edges = all_edges(view);
    for (auto const& one : edges)
        if (one.from == from.what && one.to == to.what)
            return conflict("lineage.already", "These two are linked already");
    if (rules::closes_circle(edges, from.what, to.what))
        return conflict("lineage.circle", "The other came of this one, at the end of a chain");
    return {};
}

} // namespace

std::vector<edge> all_edges(changes::reader& view) {
    auto const book = take_up_of(view);
    std::vector<edge> edges;
    for (auto const& one : book->links())
        edges.push_back({end_of(one.from_resource, one.from_project),
                         end_of(one.to_resource, one.to_project), one.kind, one.id});
    for (auto const& one : book->adoptions()) {
        node const adopted{node_kind::adoption, one.id};
        edges.push_back({adopted, taken_up(one), lineage_kind::adopted_from});
        if (one.study)
            edges.push_back(
                {{node_kind::resource, *one.study}, adopted, lineage_kind::grew_out_of});
    }
    for (auto const all = catalogue_today(view); auto const& one : all->entries())
        if (one->card->translation_of)
            edges.push_back({{node_kind::resource, one->id()},
                             {node_kind::resource, *one->card->translation_of},
                             lineage_kind::translated});
    return edges;
}

std::int64_t keep_link(changes::unit_of_work& work, lineage_link link, std::int64_t organisation) {
    auto const person = work.by().person;
    link.person = person != 0 ? std::optional{person} : std::nullopt;
    link.recorded_at = work.now();
    link.id = take_up_store::insert_link(work.db(), link);
    record(work, "learning.lineage_linked", link, organisation);
    return link.id;
}

void drop_link(changes::unit_of_work& work, lineage_link const& link, std::int64_t organisation) {
    auto const person = work.by().person;
    take_up_store::take_link_back(work.db(), link,
                                  {person != 0 ? std::optional{person} : std::nullopt, work.now()});
    record(work, "learning.lineage_unlinked", link, organisation);
}

result<link_row> link_lineage(changes::unit_of_work& work, link_wish const& wish) {
    NETWORK_TRY(auto const from, subject_called(work, wish.from_resource, wish.from_project));
    NETWORK_TRY(auto const to, subject_called(work, wish.to_resource, wish.to_project));
    NETWORK_CHECK(check(work, wish, from, to));
    auto made = link_between(from.what, to.what, wish);
    made.id = keep_link(work, made, from.organisation);
    return link_row{made.id, made.kind, from.title, to.title};
}

result<link_row> unlink_lineage(changes::unit_of_work& work, unlink_wish const& wish) {
    auto const book = take_up_of(work);
    auto const found = std::find_if(book->links().begin(), book->links().end(),
                                    [&](auto const& one) { return one.id == wish.link; });
    auto const who = readership_of(work);
    auto const from = found != book->links().end()
                          ? subject_of(work, who, end_of(found->from_resource, found->from_project))
                          : std::nullopt;
    if (!from)
        return not_found("lineage.unknown", "There is no such link");
    if (!rules::looks_after(who, from->who))
        return not_yours();
    auto const to = subject_of(work, who, end_of(found->to_resource, found->to_project));
    drop_link(work, *found, from->organisation);
    return link_row{found->id, found->kind, from->title, to ? to->title : ""};
}

std::vector<lineage_step> lineage_steps(changes::reader& view) {
    auto const who = readership_of(view);
    auto const book = take_up_of(view);
    std::map<node, std::optional<lineage_node>> known;
    auto const shown = [&](node const& one) -> std::optional<lineage_node> const& {
        auto const found = known.find(one);
        return found != known.end()
                   ? found->second
                   : known.emplace(one, node_shown(view, who, *book, one)).first->second;
    };
    std::vector<lineage_step> steps;
    for (auto const& one : all_edges(view))
        if (auto const& from = shown(one.from))
            if (auto const& to = shown(one.to))
                steps.push_back({*from, *to, one.kind});
    return steps;
}

result<lineage_graph> show_lineage(changes::reader& view, lineage_wish const& wish) {
    NETWORK_TRY(auto const start, subject_called(view, wish.resource, wish.project));
    auto const who = readership_of(view);
    auto const book = take_up_of(view);
    auto const edges = all_edges(view);
    lineage_graph graph;
    std::map<node, bool> seen; // and whether it is shown
    std::deque<node> next{start.what};
    while (!next.empty()) {
        auto const here = next.front();
        next.pop_front();
        if (seen.contains(here))
            continue;
        if (graph.nodes.size() == most_nodes) {
            graph.cut = true;
            break;
        }
        auto one = node_shown(view, who, *book, here);
        seen[here] = one.has_value();
        if (!one)
            continue;
        one->asked = here == start.what;
        graph.nodes.push_back(std::move(*one));
        for (auto const& step : edges)
            if (step.from == here || step.to == here)
                next.push_back(step.from == here ? step.to : step.from);
    }
    auto const is_shown = [&](node const& one) {
        auto const found = seen.find(one);
        return found != seen.end() && found->second;
    };
    for (auto const& one : edges)
        if (is_shown(one.from) && is_shown(one.to))
            graph.edges.push_back({key_of(one.from), key_of(one.to), one.kind,
                                   how(graph, key_of(one.from), one.kind), one.link});
    set_layers(graph);
    return graph;
}

} // namespace network::learning
