#include "libnetwork/learning/comments_contribution.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/learning/comment_cards.hpp"
#include "libnetwork/learning/comment_rules.hpp"
#include "libnetwork/learning/comments_store.hpp"

#include <map>

namespace network::learning {

std::vector<changes::desk_row> comments_desk(changes::reader& view) {
    std::vector<changes::desk_row> rows;
    auto const queue = comment_queue(view, {});
    for (auto const& one : *queue) {
        changes::desk_row row;
        row.what = one.reports.empty() ? "Look at a comment on " + one.resource_title
                                       : "A comment on " + one.resource_title + " was reported";
        row.detail = one.reports.empty() ? one.comment.by : one.reports.front();
        row.whose = "Network team";
        row.waiting_since = london_date(one.comment.said_at);
        row.action = "Look at it";
        row.action_path = "/admin/comments#comment-" + std::to_string(one.comment.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> comments_faults(network::store::connection& db) {
    std::vector<std::string> lines;
    std::map<std::int64_t, std::vector<comment_event>> events;
    std::map<std::int64_t, std::int64_t> of_resource;
    for (auto const& row : comments_store::all(db)) {
        auto& own = events[row.resource];
        if (own.empty())
            own = comments_store::events_of(db, row.resource);
        auto const state = rules::standing_of(own, row.id).state;
        auto const name = "comment " + std::to_string(row.id);
        if (row.text.empty() != (state == comment_state::erased))
            lines.push_back(name + (row.text.empty() ? " has no words and was not erased"
                                                     : " was erased and has words"));
        of_resource[row.id] = row.resource;
        if (auto const parent = row.parent ? of_resource.find(*row.parent) : of_resource.end();
            row.parent && (parent == of_resource.end() || parent->second != row.resource))
            lines.push_back(name + " answers a comment on another resource");
    }
    return lines;
}

void comments_holdings(changes::reader& view, changes::holding_query const& wanted,
                       std::vector<changes::holding>& into) {
    if (!wanted.may_want("comment"))
        return;
    for (auto const& row : comments_store::all(view.db()))
        if (!row.text.empty())
            wanted.take({"comment", row.id, "Comments", london_date(row.said_at),
                         row.organisation.value_or(0), row.person.value_or(0),
                         (row.author.empty() ? "" : row.author + ": ") + row.text},
                        into);
}

result<> forget_comments_of(changes::unit_of_work& work, std::int64_t person) {
    for (auto const& row : comments_store::of_person(work.db(), person))
        if (!row.text.empty())
            erase_words(work, row, "The person was erased");
    return {};
}

} // namespace network::learning
