#include "libnetwork/learning/import_resources.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/resource_file.hpp"
#include "libnetwork/learning/resource_plan.hpp"
#include "libnetwork/learning/resource_store.hpp"
#include "libnetwork/organisations/given_file.hpp"
#include "libnetwork/organisations/organisations.hpp"

namespace network::learning {
namespace {

/// The organisation of that slug, with a problem where there is none.
std::optional<std::int64_t> organisation_called(changes::reader& view, std::string const& slug, char const* field,
                                                std::vector<problem>& problems) {
    if (slug.empty())
        return std::nullopt;
    auto const found = organisations::resolve(view, slug);
    if (found.has_value())
        return *found;
    problems.push_back({field, "organisation.unknown", "\"" + slug + "\" is not in the register"});
    return std::nullopt;
}

described_item describe(changes::reader& view, table_line line) {
    described_item said;
    said.line = line.line;
    said.item = said.slug = line.slug;
    said.label = line.slug;
    said.kind = line.kind;
    said.says = std::move(line.says);
    said.problems = std::move(line.problems);
    said.lead = organisation_called(view, line.organisation, "organisation", said.problems);
    for (auto& one : line.partners)
        said.says.partners.push_back({organisation_called(view, one.organisation, "partners", said.problems),
                                      std::move(one.name), one.role});
    if (!line.translation_of.empty()) {
        if (auto const original = resource_store::find_slug(view.db(), line.translation_of))
            said.says.translation_of = original->id;
        else
            said.notes.push_back("What it translates, \"" + line.translation_of +
                                 "\", is not here yet: take the file in once more to connect them");
    }
    said.on = line.published;
    said.standing = line.published ? standing::published : standing::draft;
    if (auto const here = resource_store::find_slug(view.db(), line.slug)) {
        said.here = here->id;
        if (here->kind != said.kind)
            said.problems.push_back({"kind", "kind.other", "The resource of that address is of another kind"});
    }
    return said;
}

struct rehearsal {
    resource_plan plan;
    resources_import_report report;
};

result<rehearsal> rehearse(changes::reader& view, import_resources_wish const& wish) {
    NETWORK_TRY(auto const bytes, organisations::bytes_of(wish.content, wish.content_base64, largest_wordpress_file));
    NETWORK_TRY(auto lines, read_resources(bytes));
    rehearsal made;
    auto& report = made.report;
    report.file_name = wish.file_name;
    report.digest = sha256(bytes);
    report.source = wish.source.value_or(wish.file_name);
    std::vector<described_item> items;
    for (auto& line : lines)
        items.push_back(describe(view, std::move(line)));
    made.plan = plan_resources(view, "table", std::move(items));
    report_plan(made.plan, wish.skip_refused, report);
    return made;
}

} // namespace

result<resources_import_report> preview_resources(changes::reader& view, import_resources_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(view, wish));
    made.report.dry_run = true;
    return std::move(made.report);
}

result<resources_import_report> import_resources(changes::unit_of_work& work, import_resources_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(work, wish));
    auto& report = made.report;
    if (report.refused > 0 && !wish.skip_refused)
        return std::move(report);
    if (report.added + report.changed == 0) {
        report.notes.emplace_back("All of this is recorded already; nothing was written.");
        return std::move(report);
    }
    NETWORK_TRY(report.import, carry_out(work, made.plan, "resources", report));
    report.applied = true;
    return std::move(report);
}

} // namespace network::learning
