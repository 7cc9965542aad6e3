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

commit_count::seat::~seat() {
    if (!taken)
        return;
    std::lock_guard const unsubscribing(audience->guard);
    audience->listeners.erase(at);
}

// The handle is made before the lock is taken: for want of memory it goes again, and that locks
// too.
std::shared_ptr<void> commit_count::subscribe(std::function<void()> notify) {
    auto handle = std::make_shared<seat>(audience_);
    std::lock_guard const lock(audience_->guard);
    audience_->listeners.push_front(std::move(notify));
    handle->at = audience_->listeners.begin();
    handle->taken = true;
    return handle;
}

} // namespace network::store::detail
