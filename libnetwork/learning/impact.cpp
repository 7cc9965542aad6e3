#include "libnetwork/learning/impact.hpp"

#include "libnetwork/learning/catalogue.hpp"
#include "libnetwork/learning/comment_rules.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/packs_store.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/questions_store.hpp"
#include "libnetwork/learning/subject.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/learning/usage_store.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <algorithm>
#include <map>

namespace network::learning {
namespace {

constexpr int days_shown = 28;
constexpr int months_shown = 12;

/// What is read once for all resources that are counted.
class tally {
  public:
    explicit tally(changes::reader& view)
        : view_(view), who_(readership_of(view)), day_(catalogue_today(view)),
          adopted_(adoption_counts_today(view)), questions_(questions_store::all(view.db())) {}

    [[nodiscard]] impact_counts of(std::int64_t resource) const {
        impact_counts made;
        for (auto const& one : usage_store::of_resource(view_.db(), resource)) {
            made.readings += one.readings;
            made.downloads += one.downloads;
        }
        made.useful = adopted_->useful(resource);
        made.adoptions = adopted_->of(resource, who_);
        made.questions = std::ssize(asked_about(resource));
        made.comments = shown_comments(resource);
        made.packs = std::ssize(packs_with(resource));
        return made;
    }

    [[nodiscard]] std::vector<question> asked_about(std::int64_t resource) const {
        std::vector<question> found;
        std::copy_if(questions_.begin(), questions_.end(), std::back_inserter(found),
                     [&](auto const& one) { return one.resource == resource; });
        return found;
    }

    /// Those that the reader may know of: a pack in the making is nobody's business yet.
    [[nodiscard]] std::vector<resource_brief> packs_with(std::int64_t resource) const {
        std::vector<resource_brief> found;
        for (auto const id : packs_store::packs_with(view_.db(), resource))
            if (auto const* one = day_->find(id);
                one && rules::sight_of(who_, one->who, view_.today()) != sight::none)
                found.push_back({id, one->slug(), one->card->title, one->record->row.kind});
        return found;
    }

  private:
    [[nodiscard]] std::int64_t shown_comments(std::int64_t resource) const {
        auto const events = comments_store::events_of(view_.db(), resource);
        auto const all = comments_store::of_resource(view_.db(), resource);
        return std::count_if(all.begin(), all.end(), [&](auto const& one) {
            return rules::standing_of(events, one.id).state == comment_state::shown;
        });
    }

    changes::reader& view_;
    readership who_;
    std::shared_ptr<catalogue_day const> day_;
    std::shared_ptr<adoption_counts const> adopted_;
    std::vector<question> questions_;
};

/// Adds up what was counted into steps that stand there already; what lies before them is left out.
void add_to(std::vector<impact_step>& steps, std::vector<usage_store::day_row> const& counted) {
    for (auto const& one : counted) {
        auto const after =
            std::upper_bound(steps.begin(), steps.end(), one.day,
                             [](date day, impact_step const& step) { return day < step.from; });
        if (after == steps.begin())
            continue;
        auto& step = *std::prev(after);
        step.readings += one.readings;
        step.downloads += one.downloads;
    }
}

std::vector<impact_step> last_days(date today) {
    std::vector<impact_step> steps;
    for (int ago = days_shown - 1; ago >= 0; --ago)
        steps.push_back({today.plus_days(-ago)});
    return steps;
}

std::vector<impact_step> last_months(date today) {
    std::vector<impact_step> steps;
    auto const first = today.plus_days(1 - today.day());
    for (int ago = months_shown - 1; ago >= 0; --ago)
        steps.push_back({first.plus_months(-ago)});
    return steps;
}

/// How it went for those who tried it, each organisation once by what it said last.
std::vector<result_count> results_of(changes::reader& view, std::int64_t resource) {
    auto const register_ = view.cached<organisations::register_book>();
    std::map<std::int64_t, adoption_result> last;
    for (auto const book = take_up_of(view); auto const& one : book->adoptions())
        if (one.resource == resource)
            last[living_form(*register_, one.organisation, view.today())] = one.result;
    std::map<adoption_result, std::int64_t> by;
    for (auto const& [organisation, result] : last)
        ++by[result];
    std::vector<result_count> counts;
    for (auto const& [result, count] : by)
        counts.push_back({result, std::string{label(result)}, count});
    return counts;
}

} // namespace

result<page<impact_line>> impact_of_organisation(changes::reader& view, impact_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    auto const register_ = view.cached<organisations::register_book>();
    auto const wanted = living_form(*register_, id, view.today());
    tally const counted{view};
    page<impact_line> made;
    for (auto const all = catalogue_today(view); auto const& one : all->entries())
        if (one->who.organisation != 0 &&
            living_form(*register_, one->who.organisation, view.today()) == wanted)
            made.items.push_back({{one->id(), one->slug(), one->card->title, one->record->row.kind},
                                  counted.of(one->id())});
    std::stable_sort(made.items.begin(), made.items.end(), [](auto const& a, auto const& b) {
        return a.counts.readings > b.counts.readings;
    });
    made.total = std::ssize(made.items);
    return made;
}

result<resource_impact> impact_of_resource(changes::reader& view,
                                           resource_impact_wish const& wish) {
    NETWORK_TRY(auto const of, subject_called(view, wish.resource, {}));
    auto const day = catalogue_today(view);
    auto const* one = day->find(of.what.id);
    if (!one || !rules::looks_after(readership_of(view), of.who))
        return forbidden("library.not_yours", "Those who look after it see what became of it");
    tally const counted{view};
    resource_impact made;
    made.resource = {one->id(), one->slug(), one->card->title, one->record->row.kind};
    made.counts = counted.of(one->id());
    for (auto const& asked : counted.asked_about(one->id())) {
        auto const steps = questions_store::steps_of(view.db(), asked.id);
        made.answered += std::any_of(steps.begin(), steps.end(), [](auto const& step) {
            return step.step == question_step_kind::answered;
        });
    }
    made.results = results_of(view, one->id());
    made.packs = counted.packs_with(one->id());
    auto const counts = usage_store::of_resource(view.db(), one->id());
    if (!counts.empty())
        made.counted_since = counts.front().day;
    made.days = last_days(view.today());
    made.months = last_months(view.today());
    add_to(made.days, counts);
    add_to(made.months, counts);
    return made;
}

} // namespace network::learning
