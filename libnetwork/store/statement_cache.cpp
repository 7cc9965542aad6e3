#include "libnetwork/store/statement_cache.hpp"

#include <algorithm>

namespace network::store::detail {

statement& statement_cache::take(soci::session& session, backend& beneath, std::string_view sql) {
    auto const found = index_.find(sql);
    if (found == index_.end()) {
        entry fresh{std::string{sql}, {}};
        fresh.copies.push_back(std::make_unique<statement>(session, beneath, fresh.sql));
        recent_.push_front(std::move(fresh));
        auto const at = recent_.begin();
        index_.emplace(at->sql, at);
        evict();
        return *at->copies.front();
    }
    auto const at = found->second;
    if (at != recent_.begin())
        recent_.splice(recent_.begin(), recent_, at);
    for (auto const& copy : at->copies)
        if (!copy->running())
            return *copy;
    at->copies.push_back(std::make_unique<statement>(session, beneath, at->sql));
    return *at->copies.back();
}

void statement_cache::evict() {
    auto const idle = [](entry const& one) {
        return std::ranges::none_of(one.copies, [](auto const& copy) { return copy->running(); });
    };
    for (auto at = recent_.end(); index_.size() > limit_ && at != recent_.begin();) {
        --at;
        if (at == recent_.begin() || !idle(*at))
            continue;
        index_.erase(at->sql);
        at = recent_.erase(at);
    }
}

void statement_cache::clear() noexcept {
    index_.clear();
    recent_.clear();
}

} // namespace network::store::detail
