// Operations on the register of organisations.
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/changes/imports.hpp"
#include "libnetwork/learning/import_wordpress.hpp"
#include "libnetwork/members/import_members.hpp"
#include "libnetwork/members/succession.hpp"
#include "libnetwork/operations/parts.hpp"
#include "libnetwork/organisations/duplicates.hpp"
#include "libnetwork/organisations/editing.hpp"
#include "libnetwork/organisations/figures.hpp"
#include "libnetwork/organisations/import_councils.hpp"
#include "libnetwork/organisations/naming.hpp"
#include "libnetwork/organisations/reorganisation.hpp"

namespace network::operations {
namespace {

using people::right;

constexpr std::string_view register_read = "register:read";
constexpr std::string_view register_write = "register:write";

using organisations::reorganisation_outcome;
using organisations::reorganise_wish;
using organisations::undo_reorganisation_wish;

// A reorganisation and what it does to memberships are one act.
result<reorganisation_outcome> preview_with_members(changes::reader& view,
                                                    reorganise_wish const& wish) {
    NETWORK_TRY(auto outcome, organisations::preview_reorganisation(view, wish));
    NETWORK_TRY(auto const effects, members::effects_of_reorganisation(view, wish));
    outcome.effects.insert(outcome.effects.end(), effects.sentences.begin(),
                           effects.sentences.end());
    return outcome;
}
result<reorganisation_outcome> reorganise_with_members(changes::unit_of_work& work,
                                                       reorganise_wish const& wish) {
    NETWORK_TRY(auto outcome, organisations::reorganise(work, wish));
    NETWORK_TRY(auto const effects, members::carry_over(work, *outcome.succession));
    outcome.effects.insert(outcome.effects.end(), effects.begin(), effects.end());
    return outcome;
}
result<reorganisation_outcome> undo_with_members(changes::unit_of_work& work,
                                                 undo_reorganisation_wish const& wish) {
    NETWORK_TRY(auto outcome, organisations::undo_reorganisation(work, wish));
    NETWORK_TRY(auto const effects, members::take_back_carry_over(work, wish.succession));
    outcome.effects.insert(outcome.effects.end(), effects.begin(), effects.end());
    return outcome;
}

std::vector<operation> organisation_reading() {
    using namespace organisations;
    return {
        row<&list>({.name = "organisations.list",
                    .route = "/organisations",
                    .scope = register_read,
                    .summary = "The organisations that exist on a day, by name"}),
        row<&counts>({.name = "organisations.count",
                      .route = "/organisations/counts",
                      .scope = register_read,
                      .summary = "How many, by kind, nation, region and control"}),
        row<&population>({.name = "organisations.population",
                          .route = "/organisations/population",
                          .scope = register_read,
                          .summary = "Residents, each counted once, and who was left out and why"}),
        row<&card>({.name = "organisations.show",
                    .route = "/organisations/{organisation}",
                    .scope = register_read,
                    .subject = "organisation",
                    .summary = "Everything recorded about one organisation, with its lineage"}),
        row<&lookup>({.name = "organisations.lookup",
                      .route = "/organisations/lookup",
                      .scope = register_read,
                      .summary = "From any past name or code to the living successor, and why"}),
        row<&show_listing>(
            {.name = "organisations.listing",
             .route = "/organisations/{organisation}/listing",
             .right = right::read_contacts,
             .scope = register_read,
             .subject = "organisation",
             .summary = "Whether anyone may see an individual's name, and since when"}),
        row<&map>({.name = "organisations.map",
                   .route = "/organisations/map",
                   .scope = register_read,
                   .summary = "Where the organisations lie"}),
        row<&export_register>({.name = "organisations.export",
                               .route = "/organisations/export",
                               .scope = register_read,
                               .summary = "The register as flat rows, with its sources"}),
    };
}

std::vector<operation> writing() {
    using namespace organisations;
    return {
        row<&add>({.name = "organisations.add",
                   .method = verb::post,
                   .route = "/organisations",
                   .right = right::edit_register,
                   .scope = register_write,
                   .summary = "Add an organisation to the register",
                   .creates = true}),
        row<&rename>({.name = "organisations.rename",
                      .method = verb::post,
                      .route = "/organisations/{organisation}/names",
                      .right = right::edit_register,
                      .scope = register_write,
                      .subject = "organisation",
                      .summary = "Give an organisation another name from a day on"}),
        row<&change>({.name = "organisations.change",
                      .method = verb::patch,
                      .route = "/organisations/{organisation}",
                      .right = right::edit_register,
                      .scope = register_write,
                      .subject = "organisation",
                      .summary = "Record what holds for an organisation from a day on"}),
        row<&state_figures>({.name = "organisations.state_figures",
                             .method = verb::post,
                             .route = "/organisations/{organisation}/figures",
                             .right = right::confirm_figures,
                             .scope = register_write,
                             .subject = "organisation",
                             .summary = "Residents and budgets as the organisation states them"}),
        row<&record_listing>({.name = "organisations.record_listing",
                              .method = verb::post,
                              .route = "/organisations/{organisation}/listing",
                              .right = right::manage_contacts,
                              .scope = register_write,
                              .subject = "organisation",
                              .summary = "Record whether an individual agrees to be listed by name",
                              .creates = true}),
        row<&correct>({.name = "organisations.correct",
                       .method = verb::post,
                       .route = "/organisations/{organisation}/corrections",
                       .right = right::edit_register,
                       .scope = register_write,
                       .subject = "organisation",
                       .summary = "Put a fact right; what was known before stays readable"}),
        row<&withdraw>({.name = "organisations.withdraw",
                        .method = verb::post,
                        .route = "/organisations/{organisation}/withdrawals",
                        .right = right::edit_register,
                        .scope = register_write,
                        .subject = "organisation",
                        .summary = "Take a fact back that should not have been recorded"}),
    };
}

std::vector<operation> reorganising() {
    using namespace organisations;
    return {
        row<&preview_with_members>({.name = "reorganisations.preview",
                                    .method = verb::post,
                                    .route = "/reorganisations/preview",
                                    .right = right::reorganise,
                                    .scope = register_write,
                                    .summary = "What a reorganisation would do; nothing is done"}),
        row<&reorganise_with_members>(
            {.name = "reorganisations.commit",
             .method = verb::post,
             .route = "/reorganisations",
             .right = right::reorganise,
             .scope = register_write,
             .summary = "Merge, split or reorganise organisations from a day on",
             .creates = true}),
        row<&undo_with_members>({.name = "reorganisations.undo",
                                 .method = verb::post,
                                 .route = "/reorganisations/{succession}/undo",
                                 .right = right::reorganise,
                                 .scope = register_write,
                                 .summary = "Take a reorganisation back before its day"}),
        row<&preview_merge>({.name = "duplicates.preview",
                             .method = verb::post,
                             .route = "/duplicates/preview",
                             .right = right::reorganise,
                             .scope = register_write,
                             .summary = "What merging two entries would do; nothing is done"}),
        row<&merge_duplicates>({.name = "duplicates.merge",
                                .method = verb::post,
                                .route = "/duplicates",
                                .right = right::reorganise,
                                .scope = register_write,
                                .summary = "Merge two entries that are the same organisation",
                                .creates = true}),
        row<&undo_merge>({.name = "duplicates.undo",
                          .method = verb::post,
                          .route = "/duplicates/{merge}/undo",
                          .right = right::reorganise,
                          .scope = register_write,
                          .summary = "Take a merge of duplicates back"}),
    };
}

std::vector<operation> importing() {
    return {
        row<&organisations::plan_councils>({.name = "imports.preview_councils",
                                            .method = verb::post,
                                            .route = "/imports/councils/preview",
                                            .right = right::import_files,
                                            .scope = register_write,
                                            .summary = "Dry run of a register file, line by line"}),
        row<&organisations::import_councils>({.name = "imports.councils",
                                              .method = verb::post,
                                              .route = "/imports/councils",
                                              .right = right::import_files,
                                              .scope = register_write,
                                              .summary = "Take in a register file of UK councils",
                                              .creates = true}),
        row<&members::preview_members>(
            {.name = "imports.preview_members",
             .method = verb::post,
             .route = "/imports/members/preview",
             .right = right::import_files,
             .scope = "members:write",
             .summary = "Dry run of a file of memberships, line by line"}),
        row<&members::import_members>(
            {.name = "imports.members",
             .method = verb::post,
             .route = "/imports/members",
             .right = right::import_files,
             .scope = "members:write",
             .summary = "Take in a file of memberships, ours or another system's",
             .creates = true}),
        row<&learning::undo_import>({.name = "imports.undo",
                                     .method = verb::post,
                                     .route = "/imports/{import}/undo",
                                     .right = right::import_files,
                                     .scope = register_write,
                                     .summary = "Take back what an import brought in"}),
        row<&changes::list_imports>({.name = "imports.list",
                                     .route = "/imports",
                                     .right = right::run_network,
                                     .scope = register_read,
                                     .summary = "The files that were taken in, newest first"}),
        row<&changes::show_import>({.name = "imports.show",
                                    .route = "/imports/{import}",
                                    .right = right::run_network,
                                    .scope = register_read,
                                    .summary = "One import with its report line by line"}),
    };
}

} // namespace

std::vector<operation> organisation_operations() {
    auto all = organisation_reading();
    for (auto const& part : {writing(), reorganising(), importing()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace network::operations
