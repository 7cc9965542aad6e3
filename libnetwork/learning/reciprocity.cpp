#include "libnetwork/learning/reciprocity.hpp"

#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/questions.hpp"
#include "libnetwork/learning/questions_store.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/members/reviewing.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>
#include <functional>

namespace network::learning {
namespace {

/// Which organisations are meant: one with those whose place it took, or all.
using whose = std::function<bool(std::int64_t)>;

struct counter {
    changes::reader& view;
    whose is;
    bool everybody;
    reciprocity_statement& into;

    void given(std::string what, std::string text, std::int64_t count) {
        into.given.push_back({std::move(what), std::move(text), count});
    }
    void taken(std::string what, std::string text, std::int64_t count) {
        into.taken.push_back({std::move(what), std::move(text), count});
    }

    void studies() {
        std::int64_t shared = 0;
        for (auto const all = catalogue_today(view); auto const& one : all->entries()) {
            auto const& authors = one->who.co_authors;
            shared += (one->who.organisation != 0 && is(one->who.organisation)) ||
                              std::any_of(authors.begin(), authors.end(), is)
                          ? 1
                          : 0;
        }
        given("studies_shared", "Studies and other resources shared", shared);
    }

    void adoptions() {
        std::int64_t reported = 0, failed = 0, by_others = 0;
        std::set<std::string> names;
        auto const day = catalogue_today(view);
        auto const projects = projects_of(view);
        for (auto const all = take_up_of(view); auto const& one : all->adoptions()) {
            if (is(one.organisation)) {
                ++reported;
                failed += one.result == adoption_result::did_not_work ? 1 : 0;
            }
            std::int64_t lead = 0;
            if (auto const* entry = one.resource ? day->find(*one.resource) : nullptr)
                lead = entry->who.organisation;
            if (auto const* project = one.project ? projects->find(*one.project) : nullptr)
                lead = project->row.organisation.value_or(0);
            if (lead != 0 && is(lead)) {
                ++by_others;
                names.insert(who_is(view, one.organisation).name);
            }
        }
        given("taken_up_by_others", "Times that others took something up", by_others);
        given("adoptions_reported", "Reports of having tried something too", reported);
        given("failures_shared", "Of these, that it did not work", failed);
        taken("adoptions", "Things of others taken up", reported);
        if (!everybody)
            into.adopters.assign(names.begin(), names.end());
    }

    void projects() {
        std::int64_t led = 0, in = 0, grants = 0;
        for (auto const all = projects_of(view); auto const& one : all->projects()) {
            auto const stands = one.on(view.today());
            if (!stands.state || !rules::is_public(*stands.state))
                continue;
            bool const leads = one.row.organisation ? is(*one.row.organisation) : everybody;
            led += leads ? 1 : 0;
            grants += leads && stands.awarded_pence > 0 ? 1 : 0;
            for (auto const& partner : one.says.partners)
                in += partner.part == project_part::participant && partner.organisation &&
                              is(*partner.organisation)
                          ? 1
                          : 0;
            for (auto const organisation : one.joined())
                in += is(organisation) ? 1 : 0;
        }
        given("projects_led", "Projects led", led);
        given("projects_joined", "Projects taken part in", in);
        taken("grants", "Projects funded by the network", grants);
    }

    void questions() {
        std::int64_t answered = 0, asked = 0;
        for (auto const& one : questions_store::all(view.db())) {
            auto const steps = questions_store::steps_of(view.db(), one.id);
            answered +=
                is(one.asked) && std::any_of(steps.begin(), steps.end(),
                                             [](auto const& step) {
                                                 return step.step == question_step_kind::answered;
                                             })
                    ? 1
                    : 0;
            asked += is(one.organisation) ? 1 : 0;
        }
        given("questions_answered", "Questions of others answered", answered);
        taken("questions_asked", "Questions asked", asked);
    }

    void reviews() {
        std::int64_t count = 0;
        for (auto const& [organisation, reviews] : members::reviews_by_organisation(view))
            count += is(organisation) ? reviews : 0;
        given("reviews", "Applications reviewed for the network", count);
    }

    void all() {
        studies();
        adoptions();
        projects();
        questions();
        reviews();
    }
};

} // namespace

result<reciprocity_statement> show_reciprocity(changes::reader& view,
                                               reciprocity_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const book = view.cached<organisations::register_book>();
    auto const wanted = living_form(*book, id, view.today());
    reciprocity_statement made;
    made.organisation = who_is(view, wanted);
    made.as_on = view.today();
    counter{view, [&](std::int64_t one) { return living_form(*book, one, view.today()) == wanted; },
            false, made}
        .all();
    return made;
}

result<reciprocity_statement> reciprocity_totals(changes::reader& view,
                                                 reciprocity_totals_wish const&) {
    reciprocity_statement made;
    made.as_on = view.today();
    counter{view, [](std::int64_t) { return true; }, true, made}.all();
    return made;
}

} // namespace network::learning
