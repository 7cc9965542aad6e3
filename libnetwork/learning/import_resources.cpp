#include "libnetwork/learning/import_resources.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/export_resources.hpp"
#include "libnetwork/learning/licence_words.hpp"
#include "libnetwork/learning/outlet.hpp"
#include "libnetwork/learning/resource_file.hpp"
#include "libnetwork/learning/resource_plan.hpp"
#include "libnetwork/learning/resource_store.hpp"
#include "libnetwork/organisations/given_file.hpp"
#include "libnetwork/organisations/organisations.hpp"

namespace network::learning {
namespace {

/// The organisation of that slug, with a problem where there is none.
std::optional<std::int64_t> organisation_called(changes::reader& view, std::string const& slug,
                                                char const* field, std::vector<problem>& problems) {
    if (slug.empty())
        return std::nullopt;
    auto const found = organisations::resolve(view, slug);
    if (found.has_value())
        return *found;
    problems.push_back({field, "organisation.unknown", "\"" + slug + "\" is not in the register"});
    return std::nullopt;
}

std::int64_t newest_version(changes::reader& view, std::int64_t resource) {
    auto const versions = resource_store::versions_of(view.db(), resource);
    return versions.empty() ? 0 : versions.back().id;
}

constexpr char const* differs = "Its text differs from the version it names (version_urn): it is "
                                "kept as another version, with a name of its own";

described_item describe(changes::reader& view, table_line line, std::optional<licence> given) {
    described_item said;
    // Before what was given is moved on: a name is of the words that it was given to.
    if (!line.version_urn.empty() && !line.version_sha256.empty() &&
        line.version_sha256 != sha256_of_line(line))
        said.other_words = true;
    said.line = line.line;
    said.item = said.slug = line.slug;
    said.label = line.slug;
    said.kind = line.kind;
    said.licence_origin = line.names_licence ? licence_origin::file : licence_origin::not_settled;
    said.says = std::move(line.says);
    said.problems = std::move(line.problems);
    said.lead = organisation_called(view, line.organisation, "organisation", said.problems);
    for (auto& one : line.partners)
        said.says.partners.push_back(
            {organisation_called(view, one.organisation, "partners", said.problems),
             std::move(one.name), one.role});
    said.translates = std::move(line.translation_of);
    said.links = std::move(line.lineage);
    said.urn = std::move(line.urn);
    said.version_urn = std::move(line.version_urn);
    said.on = line.published;
    said.standing = line.published ? standing::published : standing::draft;
    if (auto const here = resource_store::find_slug(view.db(), line.slug)) {
        said.here = here->id;
        if (here->kind != said.kind)
            said.problems.push_back(
                {"kind", "kind.other", "The resource of that address is of another kind"});
    }
    // Before its words are compared with those of a version that it names.
    settle_licence(view, said, given, said.here ? newest_version(view, *said.here) : 0);
    return said;
}

/// Whose lasting names are whose: a name belongs to one resource, here and in the file.
class lasting_names {
  public:
    explicit lasting_names(changes::reader& view) {
        std::map<std::int64_t, resource_store::resource_row> by_number;
        for (auto& row : resource_store::all(view.db())) {
            names_[urn_of(row)] = row.slug;
            by_number[row.id] = std::move(row);
        }
        for (auto const& version : resource_store::all_versions(view.db())) {
            auto const& row = by_number.at(version.resource);
            auto const name = urn_of(row, version.number, version.urn);
            names_[name] = row.slug;
            versions_[name] = version;
        }
    }

    void check(changes::reader& view, described_item& said,
               std::optional<resource_store::resource_row> const& here) {
        if (here && !said.urn.empty() && said.urn != urn_of(*here))
            said.problems.push_back(
                {"urn", "urn.other",
                 "The resource of that address has another lasting name here: give this one "
                 "another address, or leave its lasting names empty"});
        else if (auto const owner = owner_of(said.urn); !owner.empty() && owner != said.slug)
            said.problems.push_back(taken("urn", owner));
        if (auto const owner = owner_of(said.version_urn); !owner.empty() && owner != said.slug)
            said.problems.push_back(taken("version_urn", owner));
        else if (!owner.empty())
            compare(view, said);
        else if (said.other_words) {
            said.notes.emplace_back(differs);
            said.version_urn.clear();
        }
        if (!said.urn.empty() && said.urn == said.version_urn)
            said.problems.push_back({"version_urn", "urn.twice",
                                     "A version has another lasting name than its resource"});
        for (auto const* name : {&said.urn, &said.version_urn})
            if (!name->empty())
                names_.emplace(*name, said.slug);
    }

  private:
    /// With the version of that name, which is here: another text gets a name of its own.
    void compare(changes::reader& view, described_item& said) const {
        auto const found = versions_.find(said.version_urn);
        said.version_urn.clear();
        if (found == versions_.end() || !said.here || found->second.resource != *said.here)
            return;
        auto const& version = found->second;
        said.version_here = version.id;
        auto const newest = resource_store::versions_of(view.db(), version.resource).back().number;
        if (!says_what(view, said, version.id))
            said.notes.emplace_back(differs);
        else if (version.number != newest)
            said.notes.push_back("It says what version " + std::to_string(version.number) +
                                 " said; version " + std::to_string(newest) + " is here and stays");
    }
    [[nodiscard]] std::string owner_of(std::string const& name) const {
        auto const found = names_.find(name);
        return found == names_.end() ? std::string{} : found->second;
    }
    static problem taken(char const* field, std::string const& owner) {
        return {field, "urn.taken",
                "That lasting name is of \"" + owner + "\" already: leave it empty for a new one"};
    }

    std::map<std::string, std::string, std::less<>> names_; ///< to the slug of the resource
    std::map<std::string, resource_store::version_row, std::less<>> versions_;
};

struct rehearsal {
    resource_plan plan;
    resources_import_report report;
};

result<rehearsal> rehearse(changes::reader& view, import_resources_wish const& wish) {
    NETWORK_TRY(auto const bytes,
                organisations::bytes_of(wish.content, wish.content_base64, largest_wordpress_file));
    NETWORK_TRY(auto lines, read_resources(bytes));
    rehearsal made;
    auto& report = made.report;
    report.file_name = wish.file_name;
    report.digest = sha256(bytes);
    NETWORK_TRY(auto const licence, licence_given(wish.licence));
    report.source = wish.source.value_or(wish.file_name);
    std::vector<described_item> items;
    std::optional<lasting_names> names;
    for (auto& line : lines) {
        auto& said = items.emplace_back(describe(view, std::move(line), licence));
        if (said.urn.empty() && said.version_urn.empty())
            continue;
        if (!names)
            names.emplace(view);
        names->check(view, said,
                     said.here ? resource_store::find(view.db(), *said.here) : std::nullopt);
    }
    made.plan = plan_resources(view, "table", std::move(items), licence);
    report_plan(made.plan, wish.skip_refused, report);
    return made;
}

} // namespace

result<resources_import_report> preview_resources(changes::reader& view,
                                                  import_resources_wish const& wish) {
    NETWORK_TRY(auto made, rehearse(view, wish));
    made.report.dry_run = true;
    return std::move(made.report);
}

result<resources_import_report> import_resources(changes::unit_of_work& work,
                                                 import_resources_wish const& wish) {
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
