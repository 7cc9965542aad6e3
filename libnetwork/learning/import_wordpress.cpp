#include "libnetwork/learning/import_wordpress.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/comment.hpp"
#include "libnetwork/learning/library_settings.hpp"
#include "libnetwork/learning/licence_words.hpp"
#include "libnetwork/learning/resource_plan.hpp"
#include "libnetwork/organisations/given_file.hpp"

#include <algorithm>

namespace network::learning {
namespace {

/// An address without what changes when a site moves to https: "example.org/?p=12".
std::string bare(std::string_view address) {
    if (auto const scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    if (address.starts_with("www."))
        address.remove_prefix(4);
    return std::string{address};
}

standing standing_of(wordpress_item const& item, std::vector<std::string>& notes) {
    if (item.status == "publish" || item.status == "future" || item.status == "inherit") {
        if (item.password.empty())
            return standing::published;
        notes.emplace_back(
            "It was behind a password: it is a draft here, and nobody's to read yet");
        return standing::draft;
    }
    if (item.status == "private")
        notes.emplace_back("It was private: it is a draft here");
    return item.status == "pending" ? standing::submitted : standing::draft;
}

std::vector<planned_comment> comments_of(wordpress_item const& item, std::string const& site,
                                         std::vector<std::string>& notes) {
    constexpr std::size_t longest = 20'000;
    std::vector<planned_comment> all;
    std::int64_t unwanted = 0, unread = 0;
    for (auto const& one : item.comments) {
        bool const is_comment = one.type.empty() || one.type == "comment";
        if (!is_comment || one.approved == "spam" || one.approved == "trash" ||
            one.approved == "post-trashed") {
            ++unwanted;
            continue;
        }
        planned_comment made;
        made.outside = site + "/comment/" + std::to_string(one.id);
        if (one.parent != 0)
            made.parent = site + "/comment/" + std::to_string(one.parent);
        if (is_clean_text(one.text) && is_clean_text(one.author)) {
            made.text = to_plain_text(read_html(one.text, {"", true}).blocks);
            made.author = words_in({"", std::string{beginning(one.author, 200)}, {}});
        }
        if (made.text.empty() || made.text.size() > longest || one.id == 0 || !one.at) {
            ++unread;
            continue;
        }
        made.at = *one.at;
        made.approved = one.approved == "1" || one.approved == "approve";
        all.push_back(std::move(made));
    }
    std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.at < b.at; });
    if (unwanted > 0)
        notes.push_back(std::to_string(unwanted) +
                        " of its comments are spam, binned or made by machines: left out");
    if (unread > 0)
        notes.push_back(std::to_string(unread) +
                        " of its comments have no words, number or day: left out");
    return all;
}

/// What a site says of itself on pages, its front page first of all, is seldom for a library.
void note_pages(wordpress_file const& file, std::vector<type_meaning> const& types,
                std::vector<std::string>& notes) {
    bool const is_said =
        std::any_of(types.begin(), types.end(), [](auto const& one) { return one.type == "page"; });
    auto const count =
        std::count_if(file.items.begin(), file.items.end(), [&](wordpress_item const& item) {
            return item.type == "page" && left_out_because(item, types).empty();
        });
    if (count > 0 && !is_said)
        notes.push_back(std::to_string(count) +
                        (count == 1 ? " item is a page" : " items are pages") +
                        " of the site, as its front page is: taken for publications, unless the "
                        "type \"page\" is left out.");
}

/// Which files came with the item, and that their addresses lead to it.
void describe_files(std::vector<wordpress_item const*> const& files,
                    wordpress_uploads const& uploads, std::string const& site,
                    std::int64_t most_bytes, described_item& said) {
    for (auto const* one : files) {
        if (auto path = path_of_upload(*one); path.size() > 1 && path.size() <= 500)
            said.addresses.push_back(std::move(path));
        auto const* given = uploads.of(*one);
        if (!given)
            continue;
        auto planned = plan_file(*one, *given, site, said.says, most_bytes);
        if (planned.has_value())
            said.files.push_back(*std::move(planned));
        else
            said.notes.push_back("The file " + given->path +
                                 " was left out: " + planned.error().problems.front().message);
    }
}

described_item describe(wordpress_item const& item, wordpress_file const& file,
                        std::string const& site, std::vector<wordpress_item const*> const& files,
                        council_names const& names, std::vector<type_meaning> const& types) {
    described_item said;
    said.line = item.line;
    if (item.post_id != 0)
        said.item = std::to_string(item.post_id);
    said.guid = bare(item.guid);
    said.label = item.type + ' ' + said.item;
    said.problems = item.problems;
    said.left_out = left_out_because(item, types);
    if (!said.left_out.empty())
        said.problems.clear();
    if (!said.left_out.empty() || !said.problems.empty()) {
        said.says.title = is_clean_text(item.title) ? std::string{beginning(item.title, 200)} : "";
        return said;
    }
    auto means = meaning_of(item, file, files, names, types);
    said.kind = means.kind;
    said.lead = means.lead;
    said.says = std::move(means.says);
    said.notes = std::move(means.notes);
    said.addresses = std::move(means.addresses);
    said.author = is_clean_text(item.author) ? file.shown_author(item.author) : "";
    said.standing = standing_of(item, said.notes);
    said.on = item.on;
    said.comments = comments_of(item, site, said.notes);
    return said;
}

struct wordpress_rehearsal {
    resource_plan plan;
    resources_import_report report;
};

result<wordpress_rehearsal> rehearse(changes::reader& view, import_wordpress_wish const& wish) {
    NETWORK_TRY(auto bytes,
                organisations::bytes_of(wish.content, wish.content_base64, largest_wordpress_file));
    wordpress_rehearsal made;
    auto& report = made.report;
    report.file_name = wish.file_name;
    report.digest = sha256(bytes);
    NETWORK_TRY(auto const file, read_wordpress(std::move(bytes)));
    NETWORK_TRY(auto const licence, licence_given(wish.licence));
    report.source = wish.source.value_or(file.site.empty() ? wish.file_name : file.site);
    report.notes = file.notes;
    note_pages(file, wish.types, report.notes);
    auto const site = bare(file.site.empty() ? wish.file_name : file.site);
    auto const book =
        organisations::register_book::load(view.db(), view.cached<organisations::register_book>());
    council_names const names{*book, view.today()};
    std::map<std::int64_t, std::vector<wordpress_item const*>> files;
    for (auto const& item : file.items)
        if (item.type == "attachment" && item.problems.empty())
            files[item.parent].push_back(&item);
    static std::vector<wordpress_item const*> const none;
    wordpress_uploads const uploads{wish.files};
    auto const most_bytes = attachment_limit(view);
    std::vector<described_item> items;
    items.reserve(file.items.size());
    for (auto const& item : file.items) {
        auto const own = files.find(item.post_id);
        auto const& attached = own == files.end() ? none : own->second;
        auto& said = items.emplace_back(describe(item, file, site, attached, names, wish.types));
        if (said.left_out.empty() && said.problems.empty())
            describe_files(attached, uploads, site, most_bytes, said);
    }
    made.plan = plan_resources(view, site, std::move(items), licence);
    report_plan(made.plan, wish.skip_refused, report);
    return made;
}

} // namespace

result<resources_import_report> preview_wordpress(changes::reader& view,
                                                  import_wordpress_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(view, wish));
    made.report.dry_run = true;
    return std::move(made.report);
}

result<resources_import_report> import_wordpress(changes::unit_of_work& work,
                                                 import_wordpress_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(work, wish));
    auto& report = made.report;
    if (report.refused > 0 && !wish.skip_refused)
        return std::move(report);
    if (report.added + report.changed == 0) {
        report.notes.emplace_back("All of this is recorded already; nothing was written.");
        return std::move(report);
    }
    NETWORK_TRY(report.import, carry_out(work, made.plan, "wordpress", report));
    report.applied = true;
    return std::move(report);
}

} // namespace network::learning
