#include "libnetwork/learning/resource_plan.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/imported_comments.hpp"
#include "libnetwork/learning/lineage_in_table.hpp"
#include "libnetwork/learning/recording.hpp"

#include <algorithm>
#include <set>

namespace network::learning {
namespace {

/// Lists as they are kept: each item once, tiers in the order of their words.
void tidy_lists(content& says) {
    std::sort(says.tiers.begin(), says.tiers.end(),
              [](auto a, auto b) { return to_word(a) < to_word(b); });
    says.tiers.erase(std::unique(says.tiers.begin(), says.tiers.end()), says.tiers.end());
    std::set<std::string, std::less<>> themes{""};
    std::erase_if(says.themes, [&](std::string const& one) { return !themes.insert(one).second; });
    std::set<principle> principles;
    std::erase_if(says.principles,
                  [&](auto const& one) { return !principles.insert(one.principle).second; });
}

/// Of what the item says and how it stands; what only names it is left out.
std::string digest_of(described_item const& said) {
    std::string text{to_word(said.kind)};
    text +=
        '\n' + std::string{to_word(said.standing)} + '\n' + (said.on ? said.on->to_string() : "");
    // What it translates is known by its name: it may come with the same file and have no number
    // yet.
    if (!said.translates.empty())
        text += "\x1etranslation_of\x1f" + said.translates;
    for (auto const& change : differences(nullptr, &said.says))
        if (change.field != "translation_of" || said.translates.empty())
            text += '\x1e' + change.field + '\x1f' + change.after.value_or("");
    return sha256(text);
}

/// Of what the item would say if it said what that version says.
std::string digest_with(changes::reader& view, described_item said, std::int64_t version) {
    said.says = resource_store::content_of(view.db(), version);
    said.translates.clear();
    if (said.says.translation_of)
        said.translates = resource_store::find(view.db(), *said.says.translation_of)->slug;
    return digest_of(said);
}

/// A resource that the file names itself is compared with what it says here: with the version that
/// the file names, where that is here, else with the newest.
imported_store::imported_row as_it_stands(changes::reader& view, described_item const& said) {
    imported_store::imported_row row;
    row.resource = *said.here;
    row.version = said.version_here != 0
                      ? said.version_here
                      : resource_store::versions_of(view.db(), row.resource).back().id;
    row.digest = digest_with(view, said, row.version);
    return row;
}

/// Files that the resource has had, as they were or as others, are not added again.
std::int64_t new_files(changes::reader& view, planned_item& item) {
    std::set<std::string, std::less<>> known;
    if (item.resource != 0 && !item.said.files.empty())
        for (auto const& one : attachments_store::of_resource(view.db(), item.resource))
            for (auto const& version : attachments_store::versions_of(view.db(), one.id))
                known.insert(version.sha256);
    std::erase_if(item.said.files,
                  [&](planned_file const& one) { return !known.insert(one.digest).second; });
    for (auto const& one : item.said.files)
        item.said.notes.push_back("A file of its own: " + one.told);
    return static_cast<std::int64_t>(item.said.files.size());
}

void judge(changes::reader& view, planned_item& item) {
    auto& said = item.said;
    if (!said.left_out.empty()) {
        item.outcome = item_outcome::left_out;
        return;
    }
    auto const limits = limits_of(said.says);
    said.problems.insert(said.problems.end(), limits.begin(), limits.end());
    item.digest = digest_of(said);
    if (item.before && item.before->digest != item.digest && said.problems.empty()) {
        auto const versions = resource_store::versions_of(view.db(), item.before->resource);
        if (!versions.empty() && versions.back().id != item.before->version)
            said.problems.push_back(
                {"", "resource.edited_here",
                 "It was edited here since it was taken in: settle by hand which text holds"});
    }
    if (!said.problems.empty())
        item.outcome = item_outcome::refused;
    else if (!item.before)
        item.outcome = item_outcome::added;
    else if (item.before->digest != item.digest)
        item.outcome = item_outcome::changed;
}

/// What an undo withdrew: it stands here as if it had never come.
bool is_taken_back(imported_store::imported_row const& row) {
    return row.digest.empty() && !row.before;
}

std::string items_told(std::int64_t count, std::string_view one, std::string_view more) {
    return std::to_string(count) + ' ' + std::string{count == 1 ? one : more};
}

/// Says which licence the items have, and why, where the file does not name it.
void note_licences(resource_plan& plan, std::optional<licence> given) {
    std::map<licence_origin, std::int64_t> counts;
    for (auto const& item : plan.items)
        if (item.outcome != item_outcome::refused && item.outcome != item_outcome::left_out)
            ++counts[item.said.licence_origin];
    std::string const none{label(licence::all_rights_reserved)};
    if (given)
        plan.licence = label(*given);
    else
        plan.licence = counts[licence_origin::supposed] > 0 ? none : "as each item says";
    if (auto const count = counts[licence_origin::given]; count > 0)
        plan.notes.push_back(items_told(count, "item has", "items have") +
                             " the licence given: " + plan.licence + ".");
    if (auto const count = counts[licence_origin::supposed]; count > 0)
        plan.notes.push_back(items_told(count, "item names", "items name") +
                             " no licence, and none was given: " + none + ".");
    if (auto const count = counts[licence_origin::kept]; count > 0)
        plan.notes.push_back(items_told(count, "item that came in before keeps its licence.",
                                        "items that came in before keep their licence."));
}

} // namespace

std::vector<problem> limits_of(content const& says) {
    std::vector<problem> found;
    auto const fields = network_fields(std::type_identity<content>{});
    using members = boost::describe::describe_members<content, boost::describe::mod_public>;
    std::size_t place = 0;
    boost::mp11::mp_for_each<members>([&](auto const& one) {
        auto const& limit = fields[place++];
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(says.*one.pointer)>,
                                     std::string>) {
            auto const& text = says.*one.pointer;
            if (!is_clean_text(text))
                found.push_back({one.name, "text.encoding", "holds bytes that are no text"});
            else if (limit.within.longest > 0 &&
                     length(text) > static_cast<std::size_t>(limit.within.longest))
                found.push_back(
                    {one.name, "text.too_long",
                     "is longer than " + std::to_string(limit.within.longest) + " characters"});
        }
    });
    if (trim(says.title).empty())
        found.push_back({"title", "required", "There is no title"});
    return found;
}

bool says_what(changes::reader& view, described_item said, std::int64_t version) {
    tidy_lists(said.says);
    return digest_of(said) == digest_with(view, said, version);
}

void settle_licence(changes::reader& view, described_item& said, std::optional<licence> given,
                    std::int64_t version_here) {
    if (said.licence_origin != licence_origin::not_settled)
        return;
    auto const here =
        version_here != 0 ? imported_store::licence_of(view.db(), version_here) : std::nullopt;
    said.licence_origin = given  ? licence_origin::given
                          : here ? licence_origin::kept
                                 : licence_origin::supposed;
    said.says.licence = given ? *given : here.value_or(licence::all_rights_reserved);
    for (auto& file : said.files)
        file.wish.licence = said.says.licence;
}

resource_plan plan_resources(changes::reader& view, std::string site,
                             std::vector<described_item> items, std::optional<licence> given) {
    resource_plan plan;
    plan.site = std::move(site);
    std::map<std::string, imported_store::imported_row, std::less<>> by_item, by_guid;
    for (auto& row : imported_store::of_site(view.db(), plan.site)) {
        if (!row.guid.empty())
            by_guid[row.guid] = row;
        by_item[row.item] = std::move(row);
    }
    std::set<std::string, std::less<>> seen;
    for (auto& said : items) {
        auto& item = plan.items.emplace_back();
        item.said = std::move(said);
        tidy_lists(item.said.says);
        auto const known = by_item.find(item.said.item);
        auto const same = item.said.guid.empty() ? by_guid.end() : by_guid.find(item.said.guid);
        if (known != by_item.end())
            item.before = known->second;
        else if (same != by_guid.end())
            item.before = same->second;
        if (item.said.here)
            item.before = as_it_stands(view, item.said);
        if (item.before)
            item.resource = item.before->resource;
        settle_licence(view, item.said, given,
                       item.before && !is_taken_back(*item.before) ? item.before->version : 0);
        if (item.said.left_out.empty() && !item.said.item.empty() &&
            !seen.insert(item.said.item).second)
            item.said.problems.push_back({"", "item.twice", "The file holds this item twice"});
        judge(view, item);
    }
    judge_links(view, plan);
    imported_comments comments{view};
    for (auto& item : plan.items) {
        if (item.outcome == item_outcome::refused || item.outcome == item_outcome::left_out)
            continue;
        comments.sort_out(item.said, item.resource);
        plan.comments += static_cast<std::int64_t>(item.said.comments.size());
        plan.files += new_files(view, item);
        bool const brings_more = !item.said.comments.empty() || !item.said.shown_again.empty() ||
                                 !item.said.files.empty() || !item.said.links.empty();
        if (item.outcome == item_outcome::unchanged && brings_more)
            item.outcome = item_outcome::changed;
    }
    note_licences(plan, given);
    return plan;
}

void report_plan(resource_plan const& plan, bool skip_refused, resources_import_report& report) {
    report.items = static_cast<std::int64_t>(plan.items.size());
    report.comments = plan.comments;
    report.files = plan.files;
    report.notes.insert(report.notes.end(), plan.notes.begin(), plan.notes.end());
    report.report.clear();
    for (auto const& item : plan.items) {
        auto& row = report.report.emplace_back();
        row.line = item.said.line;
        row.outcome = item.outcome;
        row.subject = item.said.says.title.empty() ? item.said.label : item.said.says.title;
        row.item = item.said.label;
        switch (item.outcome) {
        case item_outcome::refused:
            ++report.refused;
            for (auto const& fault : item.said.problems)
                row.messages.push_back((fault.field.empty() ? "" : fault.field + ": ") +
                                       fault.message + " (" + fault.code + ")");
            continue;
        case item_outcome::left_out:
            ++report.left_out;
            row.messages.push_back(item.said.left_out);
            continue;
        case item_outcome::added:
            ++report.added;
            break;
        case item_outcome::changed:
            ++report.changed;
            break;
        case item_outcome::unchanged:
            ++report.unchanged;
            break;
        }
        row.kind = item.said.kind;
        row.messages = item.said.notes;
    }
    if (report.refused > 0 && !skip_refused)
        report.notes.push_back(
            items_told(report.refused, "item is", "items are") +
            " refused, so nothing is taken in unless refused items are to be skipped.");
}

} // namespace network::learning
