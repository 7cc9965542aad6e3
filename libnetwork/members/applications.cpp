// The applicant's use cases, each: load, rule, save, record.
#include "libnetwork/members/applications.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/members/application_file.hpp"
#include "libnetwork/members/application_letters.hpp"
#include "libnetwork/members/enquiries.hpp"
#include "libnetwork/members/entitlement.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>
#include <set>

namespace network::members {
namespace {

using changes::field_change;

std::string trimmed(std::string_view text) {
    return std::string{trim(text)};
}

/// Without white space around it; nothing where nothing is left.
void tidy_answer(std::optional<std::string>& text) {
    if (text)
        text = trimmed(*text);
    if (text && text->empty())
        text.reset();
}

void record_saved(changes::unit_of_work& work, application_file const& file,
                  std::vector<field_change> changes) {
    if (changes.empty())
        return;
    work.record({.event = "members.application_saved",
                 .subject_kind = "application",
                 .subject = file.row.id,
                 .organisation = file.row.organisation,
                 .changes = std::move(changes)});
}

/// The file with a version that can be written to.
result<application_file> open_file(changes::reader& view, std::string_view organisation,
                                   std::int64_t application) {
    NETWORK_TRY(auto file, file_in(view, organisation, application));
    if (!rules::is_open_to_applicant(file.state) || !file.open_version())
        return conflict("application.not_open",
                        "This was sent and cannot be changed. It stands at: " +
                            std::string{label(file.state)});
    return file;
}

/// Fields of a list, one by one, by the word of what each is about.
void differences_in(std::vector<field_change>& changes, std::string const& field,
                    std::string const& before, std::string const& after) {
    if (before != after)
        changes.push_back({field, before.empty() ? std::nullopt : std::optional{before},
                           after.empty() ? std::nullopt : std::optional{after}});
}

template <class Rows, class Key>
auto const* row_about(Rows const& rows, Key const& key) {
    auto const found = std::find_if(rows.begin(), rows.end(), key);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<field_change> differences(std::vector<named_contact> const& before,
                                      std::vector<named_contact> const& after) {
    std::vector<field_change> changes;
    for (auto const role :
         {contact_role::leader, contact_role::officer_lead, contact_role::finance_contact}) {
        auto const is_it = [&](named_contact const& one) { return one.role == role; };
        auto const* was = row_about(before, is_it);
        auto const* is = row_about(after, is_it);
        auto const word = std::string{to_word(role)};
        differences_in(changes, word + "_name", was ? was->name : "", is ? is->name : "");
        differences_in(changes, word + "_email", was ? was->email : "", is ? is->email : "");
    }
    return changes;
}

std::vector<field_change> differences(std::vector<principle_statement> const& before,
                                      std::vector<principle_statement> const& after) {
    std::vector<field_change> changes;
    for (auto const& principle : principles) {
        auto const is_it = [&](principle_statement const& one) {
            return one.principle == principle.principle;
        };
        auto const* was = row_about(before, is_it);
        auto const* is = row_about(after, is_it);
        differences_in(changes, "statement_" + std::string{to_word(principle.principle)},
                       was ? was->statement : "", is ? is->statement : "");
    }
    return changes;
}

/// Refuses those whom no tier admits, and those who belong already.
result<> may_apply(changes::reader& view, std::int64_t organisation) {
    auto const reference = std::to_string(organisation);
    NETWORK_TRY(auto const stands, standing_of(view, {reference, std::nullopt, std::nullopt}));
    if (belongs(stands.standing))
        return conflict("member.already", "This organisation belongs to the network already");
    NETWORK_TRY(auto const answer, qualifies(view, {reference, std::nullopt, std::nullopt}));
    if (std::any_of(answer.tiers.begin(), answer.tiers.end(),
                    [](qualification_row const& row) { return row.qualifies; }))
        return {};
    if (answer.tiers.empty())
        return conflict("tier.not_offered", "No tier is open on this day");
    // Where a tier would be open but for something that can be put right, that is what to say.
    auto nearest =
        std::find_if(answer.tiers.begin(), answer.tiers.end(), [](qualification_row const& row) {
            return row.why.rule != "kind.not_admitted";
        });
    if (nearest == answer.tiers.end())
        nearest = answer.tiers.begin();
    return conflict(nearest->why.rule, "No tier is open to it: " + nearest->why.text);
}

} // namespace

result<application_card> start(changes::unit_of_work& work, start_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    for (auto const& one : application_store::applications_of(work.db(), organisation)) {
        NETWORK_TRY(auto const file, file_of(work, one.id));
        if (!rules::is_closed(file.state))
            return card_of(work, file);
    }
    NETWORK_CHECK(may_apply(work, organisation));
    auto const enquiry = answered_enquiry_of(work, organisation);
    application_file file;
    file.row = {0, organisation, enquiry, work.now()};
    file.row.id =
        application_store::insert_application(work.db(), organisation, enquiry, work.now());
    open_next_version(work, file);
    NETWORK_CHECK(
        take(work, file, {.step = application_step::started, .version = file.versions.front().id}));
    return card_of(work, file);
}

result<application_card> save_tier(changes::unit_of_work& work, save_tier_wish const& wish) {
    NETWORK_TRY(auto file, open_file(work, wish.organisation, wish.application));
    auto const version = file.open_version()->id;
    auto const before = application_store::answers_in(work.db(), version);
    application_store::save_tier(work.db(), version, wish.tier, wish.mentor_wished);
    std::vector<field_change> changes;
    auto const word = [](std::optional<tier> one) { return one ? std::string{to_word(*one)} : ""; };
    auto const yes = [](std::optional<bool> one) -> std::string {
        return one ? (*one ? "true" : "false") : "";
    };
    differences_in(changes, "tier", word(before.tier), word(wish.tier));
    differences_in(changes, "mentor_wished", yes(before.mentor_wished), yes(wish.mentor_wished));
    record_saved(work, file, std::move(changes));
    file.versions.front().tier = wish.tier;
    return card_of(work, file);
}

result<application_card> save_resolution(changes::unit_of_work& work,
                                         save_resolution_wish const& wish) {
    NETWORK_TRY(auto const file, open_file(work, wish.organisation, wish.application));
    auto const version = file.open_version()->id;
    auto said = wish.resolution;
    for (auto* text : {&said.body, &said.minute, &said.link, &said.parties_in_favour})
        tidy_answer(*text);
    auto const before = application_store::answers_in(work.db(), version).resolution;
    application_store::save_resolution(work.db(), version, said);
    record_saved(work, file, changes::differences(&before, &said));
    return card_of(work, file);
}

result<application_card> save_figures(changes::unit_of_work& work, save_figures_wish const& wish) {
    NETWORK_TRY(auto const file, open_file(work, wish.organisation, wish.application));
    auto const version = file.open_version()->id;
    auto said = wish.figures;
    for (auto* text : {&said.population_source, &said.budget_source})
        tidy_answer(*text);
    auto const before = application_store::answers_in(work.db(), version).figures;
    application_store::save_figures(work.db(), version, said);
    record_saved(work, file, changes::differences(&before, &said));
    return card_of(work, file);
}

result<application_card> save_contacts(changes::unit_of_work& work,
                                       save_contacts_wish const& wish) {
    NETWORK_TRY(auto const file, open_file(work, wish.organisation, wish.application));
    auto const version = file.open_version()->id;
    std::vector<named_contact> named;
    std::set<contact_role> seen;
    for (auto const& one : wish.contacts) {
        if (!seen.insert(one.role).second)
            return invalid("contacts", "contact.twice", "Name each role once");
        named_contact kept{one.role, trimmed(one.name), trimmed(one.email)};
        if (!kept.name.empty() || !kept.email.empty())
            named.push_back(std::move(kept));
    }
    auto const before = application_store::answers_in(work.db(), version).contacts;
    application_store::save_contacts(work.db(), version, named);
    record_saved(work, file, differences(before, named));
    return card_of(work, file);
}

result<application_card> save_statements(changes::unit_of_work& work,
                                         save_statements_wish const& wish) {
    NETWORK_TRY(auto const file, open_file(work, wish.organisation, wish.application));
    auto const version = file.open_version()->id;
    std::vector<principle_statement> said;
    std::set<principle> seen;
    for (auto const& one : wish.statements) {
        if (!seen.insert(one.principle).second)
            return invalid("statements", "statement.twice", "Speak of each principle once");
        if (principle_statement kept{one.principle, trimmed(one.statement)};
            !kept.statement.empty())
            said.push_back(std::move(kept));
    }
    auto const before = application_store::answers_in(work.db(), version).statements;
    application_store::save_statements(work.db(), version, said);
    record_saved(work, file, differences(before, said));
    return card_of(work, file);
}

result<application_card> save_consents(changes::unit_of_work& work,
                                       save_consents_wish const& wish) {
    NETWORK_TRY(auto const file, open_file(work, wish.organisation, wish.application));
    auto const version = file.open_version()->id;
    auto const before = application_store::answers_in(work.db(), version).consents;
    application_store::save_consents(work.db(), version, wish.consents);
    record_saved(work, file, changes::differences(&before, &wish.consents));
    return card_of(work, file);
}

result<application_card> submit(changes::unit_of_work& work, application_wish const& wish) {
    NETWORK_TRY(auto file, file_in(work, wish.organisation, wish.application));
    if (file.state == application_state::submitted || file.state == application_state::vp_review)
        return card_of(work, file); // sent already: a second click
    NETWORK_TRY(file, open_file(work, wish.organisation, wish.application));
    auto const version = *file.open_version();
    if (auto problems = problems_before_sending(
            work, file, application_store::answers_in(work.db(), version.id));
        !problems.empty())
        return invalid(std::move(problems));

    application_store::mark_submitted(work.db(), version.id, work.now());
    file.versions.front().submitted_at = work.now();
    NETWORK_CHECK(take(work, file, {.step = application_step::submitted, .version = version.id}));
    auto const asked = application_store::reviewers_of(work.db(), file.row.id);
    if (std::any_of(asked.begin(), asked.end(), [](auto const& one) { return !one.released; }))
        NETWORK_CHECK(take(work, file,
                           {.step = application_step::review_opened,
                            .version = version.id,
                            .body = std::string{values_board}}));
    NETWORK_CHECK(tell_received(work, file));
    return card_of(work, file);
}

result<application_card> take_back(changes::unit_of_work& work, application_wish const& wish) {
    NETWORK_TRY(auto file, file_in(work, wish.organisation, wish.application));
    if (file.state == application_state::draft)
        return card_of(work, file);
    NETWORK_CHECK(take(work, file, {.step = application_step::taken_back}));
    open_next_version(work, file);
    return card_of(work, file);
}

result<application_card> withdraw_application(changes::unit_of_work& work,
                                              withdraw_application_wish const& wish) {
    NETWORK_TRY(auto file, file_in(work, wish.organisation, wish.application));
    if (file.state == application_state::withdrawn)
        return card_of(work, file);
    NETWORK_CHECK(
        take(work, file,
             {.step = application_step::withdrawn, .reason = trimmed(wish.reason.value_or(""))}));
    return card_of(work, file);
}

} // namespace network::members
