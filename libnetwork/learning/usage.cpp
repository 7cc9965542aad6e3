#include "libnetwork/learning/usage.hpp"

#include "libnetwork/learning/comment_rules.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/dossier.hpp"
#include "libnetwork/learning/usage_store.hpp"

#include <algorithm>

namespace network::learning {
namespace {

bool is_read_whole(readership const& who, dossier const& file, date today) {
    return file.live && file.state.is_readable() &&
           rules::sight_of(who, file.live->who, today) == sight::whole;
}

std::int64_t shown_comments(changes::reader& view, std::int64_t resource) {
    auto const events = comments_store::events_of(view.db(), resource);
    auto const all = comments_store::of_resource(view.db(), resource);
    return std::count_if(all.begin(), all.end(), [&](auto const& one) {
        return rules::standing_of(events, one.id).state == comment_state::shown;
    });
}

} // namespace

namespace rules {

std::string usage_in_words(std::int64_t count) {
    constexpr std::int64_t smallest = 5;
    if (count < smallest)
        return "fewer than 5";
    std::int64_t step = 1;
    while (count / step >= 100)
        step *= 10;
    auto const rounded = count / step * step;
    return (step > 1 ? "about " : "") + std::to_string(rounded);
}

} // namespace rules

result<std::int64_t> add_usage(changes::unit_of_work& work,
                               std::vector<usage_count> const& counts) {
    std::int64_t counted = 0;
    for (auto const& one : counts) {
        auto const file = dossier_of(work, one.slug);
        if (file.has_error() ||
            (one.by_visitors && !is_read_whole(readership{}, *file, work.today())))
            continue;
        usage_store::add(work.db(), file->row.id, work.today(), one.readings, one.downloads);
        ++counted;
    }
    return counted;
}

bool counts_as_reading(changes::reader& view, std::string_view slug) {
    auto const file = dossier_of(view, slug);
    auto const who = readership_of(view);
    return file.has_value() && is_read_whole(who, *file, view.today()) && !looks_after(who, *file);
}

result<resource_usage> usage_of(changes::reader& view, usage_wish const& wish) {
    NETWORK_TRY(auto const file, dossier_of(view, wish.resource));
    auto const who = readership_of(view);
    if (!is_read_whole(who, file, view.today()))
        return unknown_resource();
    resource_usage answer;
    std::int64_t readings = 0, downloads = 0;
    std::vector<usage_month> months;
    for (auto const& day : usage_store::of_resource(view.db(), file.row.id)) {
        readings += day.readings;
        downloads += day.downloads;
        auto const month = day.day.to_string().substr(0, 7);
        if (months.empty() || months.back().month != month)
            months.push_back({month, 0, 0});
        months.back().readings += day.readings;
        months.back().downloads += day.downloads;
        if (!answer.counted_since)
            answer.counted_since = day.day;
    }
    answer.exact = looks_after(who, file);
    answer.readings_text =
        answer.exact ? std::to_string(readings) : rules::usage_in_words(readings);
    answer.downloads_text =
        answer.exact ? std::to_string(downloads) : rules::usage_in_words(downloads);
    if (!answer.exact) {
        answer.counted_since.reset(); // a first day would tell of a first reader
        return answer;
    }
    answer.readings = readings;
    answer.downloads = downloads;
    answer.comments = shown_comments(view, file.row.id);
    std::reverse(months.begin(), months.end());
    answer.months = std::move(months);
    return answer;
}

} // namespace network::learning
