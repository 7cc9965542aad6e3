#include "libnetwork/store/commit_count.hpp"

namespace network::store::detail {

void commit_count::grow() {
    ++value_;
    std::lock_guard const lock(audience_->guard);
    for (auto const& notify : audience_->listeners)
        try {
            notify();
        } catch (...) { // the commit stands, whatever its listeners make of it
        }
}

std::shared_ptr<void> commit_count::subscribe(std::function<void()> notify) {
    std::lock_guard const lock(audience_->guard);
    audience_->listeners.push_front(std::move(notify));
    auto const at = audience_->listeners.begin();
    return {nullptr, [audience = audience_, at](void*) {
                std::lock_guard const unsubscribing(audience->guard);
                audience->listeners.erase(at);
            }};
}

} // namespace network::store::detail
