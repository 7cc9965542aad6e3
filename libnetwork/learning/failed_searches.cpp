#include "libnetwork/learning/failed_searches.hpp"

#include "libnetwork/changes/jobs.hpp"
#include "libnetwork/learning/saved_store.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::size_t longest_kept = 80;    ///< bytes of a question that is kept
constexpr std::size_t most_counted = 1'000; ///< different questions between two writings
constexpr int figures_of_a_number = 6;      ///< so many in a row may be a telephone or account
constexpr std::int64_t least_times = 3;     ///< asked less often, it is not shown
constexpr int days_of_the_rare = 30; ///< after which what was not asked so often is forgotten
constexpr int days_of_all = 365;

bool may_tell_of_a_person(std::string_view typed) {
    int figures = 0;
    for (char const c : typed) {
        figures = c >= '0' && c <= '9' ? figures + 1 : c == ' ' ? figures : 0;
        if (c == '@' || figures >= figures_of_a_number)
            return true;
    }
    return false;
}

} // namespace

std::shared_ptr<failed_searches const>
failed_searches::load(network::store::connection& /*db*/,
                      std::shared_ptr<failed_searches const> previous) {
    return previous ? previous : std::make_shared<failed_searches const>();
}

void failed_searches::count(std::string_view typed, search_query const& understood) const {
    if (may_tell_of_a_person(typed))
        return;
    auto query = canonical(understood);
    if (query.empty() || query.size() > longest_kept)
        return;
    std::lock_guard const lock{guard_};
    if (times_.size() < most_counted || times_.contains(query))
        ++times_[std::move(query)];
}

std::map<std::string, std::int64_t> failed_searches::take() const {
    std::lock_guard const lock{guard_};
    return std::exchange(times_, {});
}

result<std::int64_t> keep_failed_searches(changes::records& office) {
    auto const counted = office.cached<failed_searches>()->take();
    if (counted.empty())
        return 0;
    return office.write(changes::system_actor("searches.failed"),
                        [&](changes::unit_of_work& work) -> result<std::int64_t> {
                            auto const today = work.today();
                            for (auto const& [query, times] : counted)
                                saved_store::add_failed(work.db(), today, query, times);
                            saved_store::forget_failed(work.db(), today.plus_days(-days_of_all),
                                                       today.plus_days(-days_of_the_rare),
                                                       least_times);
                            return static_cast<std::int64_t>(counted.size());
                        });
}

result<page<failed_search>> list_failed_searches(changes::reader& view,
                                                 failed_searches_wish const& wish) {
    auto all = saved_store::failed(view.db(), least_times);
    page<failed_search> answer;
    answer.total = static_cast<std::int64_t>(all.size());
    all.resize(std::min(all.size(), static_cast<std::size_t>(wish.limit.value_or(default_page))));
    answer.items = std::move(all);
    return answer;
}

} // namespace network::learning
