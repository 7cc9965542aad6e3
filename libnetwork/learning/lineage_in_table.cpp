#include "libnetwork/learning/lineage_in_table.hpp"

#include "libnetwork/learning/adoptions.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/subject.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/learning/take_up_store.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace network::learning {
namespace {

namespace json = boost::json;

/// Names the other end as a file does; false where the reader may not know of it.
bool name_other(changes::reader& view, readership const& who, node const& other,
                json::object& into) {
    auto const of = subject_of(view, who, other);
    if (!of)
        return false;
    auto const slash = of->path.rfind('/');
    into[other.kind == node_kind::project ? "project" : "resource"] =
        of->path.substr(slash == std::string::npos ? 0 : slash + 1);
    return true;
}

json::object adoption_item(adoption const& one, std::string by) {
    json::object said{{"by", std::move(by)},
                      {"tried_on", one.tried_on.to_string()},
                      {"result", to_word(one.result)},
                      {"happened", one.happened}};
    if (!one.changed.empty())
        said["changed"] = one.changed;
    if (!one.cost.empty())
        said["cost"] = one.cost;
    if (one.cost_pence)
        said["cost_pence"] = *one.cost_pence;
    if (one.contact_post)
        said["contact_post"] = to_word(*one.contact_post);
    said["visibility"] = to_word(one.visibility);
    return said;
}

void add_adoptions(changes::reader& view, readership const& who, take_up_book const& book,
                   std::int64_t resource, json::array& list) {
    for (auto const& one : book.adoptions()) {
        if (one.study != resource ||
            rules::sight_of(who, guarded_of(one), view.today()) != sight::whole)
            continue;
        auto const of = subject_of(view, who, taken_up(one));
        json::object item{{"kind", to_word(lineage_kind::adopted_from)}};
        if (!of || of->sight != sight::whole || !name_other(view, who, taken_up(one), item))
            continue;
        for (auto& [name, value] : adoption_item(one, who_is(view, one.organisation).slug))
            item[name] = std::move(value);
        list.push_back(std::move(item));
    }
}

/// Nodes by the names that a file and this library give them. What is only in the file has a number
/// below nothing.
class known_ends {
  public:
    known_ends(changes::reader& view, resource_plan const& plan)
        : view_(view), projects_(projects_of(view)) {
        std::int64_t apart = 0;
        for (auto const& item : plan.items)
            if (item.outcome != item_outcome::refused && !item.said.slug.empty())
                in_file_.emplace(item.said.slug, item.resource != 0 ? item.resource : --apart);
    }

    [[nodiscard]] std::optional<node> of(written_link const& link) const {
        if (!link.project.empty()) {
            auto const* found = projects_->called(link.project);
            return found ? std::optional{node{node_kind::project, found->row.id}} : std::nullopt;
        }
        return resource(link.resource);
    }
    [[nodiscard]] std::optional<node> resource(std::string const& slug) const {
        if (auto const found = in_file_.find(slug); found != in_file_.end())
            return node{node_kind::resource, found->second};
        auto const here = resource_store::find_slug(view_.db(), slug);
        return here ? std::optional{node{node_kind::resource, here->id}} : std::nullopt;
    }

  private:
    changes::reader& view_;
    std::shared_ptr<project_book const> projects_;
    std::map<std::string, std::int64_t, std::less<>> in_file_;
};

std::string not_here(written_link const& link) {
    return "What it came of, \"" + (link.project.empty() ? link.resource : link.project) +
           "\", is not here yet: take the file in once more to connect them";
}

/// An adoption of which the resource tells is known by what was tried and which text tells of it.
bool is_recorded(take_up_book const& book, node const& study, node const& of) {
    return std::any_of(book.adoptions().begin(), book.adoptions().end(), [&](auto const& one) {
        return taken_up(one) == of && study.kind == node_kind::resource && one.study == study.id;
    });
}

class judging {
  public:
    judging(changes::reader& view, resource_plan& plan)
        : view_(view), ends_(view, plan), book_(take_up_of(view)), edges_(all_edges(view)) {
        for (auto& item : plan.items)
            if (!item.said.links.empty() && item.outcome != item_outcome::refused &&
                item.outcome != item_outcome::left_out)
                look_at(item);
    }

  private:
    void look_at(planned_item& item) {
        auto const from = ends_.resource(item.said.slug);
        std::vector<written_link> fresh;
        for (auto& link : item.said.links) {
            auto const to = ends_.of(link);
            if (!from || !to)
                item.said.notes.push_back(not_here(link));
            else if (is_new(item, link, *from, *to))
                fresh.push_back(std::move(link));
        }
        item.said.links = std::move(fresh);
        if (!item.said.problems.empty())
            item.outcome = item_outcome::refused;
    }

    bool is_new(planned_item& item, written_link const& link, node const& from, node const& to) {
        bool const adopted = link.kind == lineage_kind::adopted_from;
        if (adopted ? is_recorded(*book_, from, to)
                    : std::any_of(edges_.begin(), edges_.end(), [&](edge const& one) {
                          return one.from == from && one.to == to;
                      }))
            return false;
        if (adopted && !may_adopt(item, link, to))
            return false;
        auto const& name = link.project.empty() ? link.resource : link.project;
        if (from == to) {
            item.said.problems.push_back(
                {"lineage", "lineage.itself", "Nothing comes of itself, as of \"" + name + '"'});
            return false;
        }
        if (rules::closes_circle(edges_, from, to)) {
            item.said.problems.push_back(
                {"lineage", "lineage.circle",
                 '"' + name + "\" came of this one, at the end of a chain"});
            return false;
        }
        edges_.push_back({from, to, link.kind});
        return true;
    }

    /// An organisation tries a thing once; who it is has to be known.
    bool may_adopt(planned_item& item, written_link const& link, node const& of) {
        auto const by = organisations::resolve(view_, link.by);
        if (by.has_error())
            item.said.problems.push_back(
                {"lineage", "organisation.unknown", '"' + link.by + "\" is not in the register"});
        else if (*link.tried_on > view_.today())
            item.said.problems.push_back(
                {"lineage", "on.in_future", "Record it once it has been tried"});
        else if (std::any_of(book_->adoptions().begin(), book_->adoptions().end(),
                             [&](auto const& one) {
                                 return one.organisation == *by && taken_up(one) == of;
                             }))
            item.said.notes.push_back(link.by + " has recorded already how that went");
        else
            return true;
        return false;
    }

    changes::reader& view_;
    known_ends ends_;
    std::shared_ptr<take_up_book const> book_;
    std::vector<edge> edges_;
};

/// What is written here is found by number: the shared catalogue does not know it before it is
/// kept.
std::optional<node> end_here(changes::unit_of_work& work, written_link const& link) {
    if (!link.project.empty()) {
        auto const book = projects_of(work);
        auto const* found = book->called(link.project);
        return found ? std::optional{node{node_kind::project, found->row.id}} : std::nullopt;
    }
    auto const found = resource_store::find_slug(work.db(), link.resource);
    return found ? std::optional{node{node_kind::resource, found->id}} : std::nullopt;
}

void tie_adoption(changes::unit_of_work& work, resource_store::resource_row const& study,
                  written_link const& link, node const& of) {
    auto const by = organisations::resolve(work, link.by);
    if (by.has_error())
        return; // judged before
    adoption made;
    made.organisation = *by;
    (of.kind == node_kind::resource ? made.resource : made.project) = of.id;
    keep_adoption(work, made,
                  {*link.tried_on, link.result, link.changed, link.cost, link.cost_pence,
                   link.happened, link.contact_post, link.visibility, study.id, false});
}

void tie_lineage(changes::unit_of_work& work, resource_store::resource_row const& resource,
                 written_link const& link, node const& of) {
    lineage_link made;
    made.kind = link.kind;
    made.reason = link.reason;
    made.from_resource = resource.id;
    (of.kind == node_kind::resource ? made.to_resource : made.to_project) = of.id;
    keep_link(work, made, resource.organisation.value_or(0));
}

} // namespace

std::string lineage_text(changes::reader& view, std::int64_t resource) {
    auto const who = readership_of(view);
    auto const book = take_up_of(view);
    json::array list;
    for (auto const& one : book->links()) {
        if (one.from_resource != resource)
            continue;
        json::object item{{"kind", to_word(one.kind)}};
        node const other = one.to_resource ? node{node_kind::resource, *one.to_resource}
                                           : node{node_kind::project, one.to_project.value_or(0)};
        if (!name_other(view, who, other, item))
            continue;
        if (!one.reason.empty())
            item["reason"] = one.reason;
        list.push_back(std::move(item));
    }
    add_adoptions(view, who, *book, resource, list);
    return list.empty() ? std::string{} : json::serialize(list);
}

void judge_links(changes::reader& view, resource_plan& plan) {
    if (std::any_of(plan.items.begin(), plan.items.end(),
                    [](auto const& item) { return !item.said.links.empty(); }))
        judging{view, plan};
}

void tie_links(changes::unit_of_work& work, resource_store::resource_row const& resource,
               described_item const& said, item_report& line) {
    for (auto const& link : said.links) {
        auto const of = end_here(work, link);
        if (!of)
            line.messages.push_back(not_here(link));
        else if (link.kind == lineage_kind::adopted_from)
            tie_adoption(work, resource, link, *of);
        else
            tie_lineage(work, resource, link, *of);
    }
}

void untie_links(changes::unit_of_work& work, std::int64_t import) {
    auto const links = take_up_store::links_of_import(work.db(), import);
    for (auto const& one : take_up_store::links(work.db()))
        if (std::find(links.begin(), links.end(), one.id) != links.end()) {
            auto const row = resource_store::find(work.db(), one.from_resource.value_or(0));
            drop_link(work, one, row ? row->organisation.value_or(0) : 0);
        }
    for (auto const id : take_up_store::adoptions_of_import(work.db(), import))
        if (auto const one = take_up_store::find_adoption(work.db(), id); one && !one->withdrawn)
            drop_adoption(work, *one);
}

} // namespace network::learning
