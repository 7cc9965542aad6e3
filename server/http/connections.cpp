#include "server/http/connections.hpp"

#include <sys/socket.h>

namespace network::http {

std::int64_t steady_milliseconds() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

connections::verdict connections::admit(connection& entering, bool exempt) {
    std::lock_guard const lock(mutex_);
    bool over = open_.size() - refused_ >= most_;
    if (!over && !exempt) {
        auto& share = per_client_[entering.client_.network()];
        over = share >= most_per_client_;
        if (!over) {
            ++share;
            entering.counted_ = true;
        }
    }
    if (over && refused_ >= most_refused)
        return verdict::dropped;
    if (over) {
        ++refused_;
        entering.refused_ = true;
    }
    entering.index_ = open_.size();
    open_.push_back(&entering);
    return over ? verdict::refused : verdict::admitted;
}

void connections::leave(connection& leaving) {
    std::lock_guard const lock(mutex_);
    open_[leaving.index_] = open_.back();
    open_[leaving.index_]->index_ = leaving.index_;
    open_.pop_back();
    if (leaving.refused_)
        --refused_;
    if (!leaving.counted_)
        return;
    auto const share = per_client_.find(leaving.client_.network());
    if (share != per_client_.end() && --share->second == 0)
        per_client_.erase(share);
}

void connections::sweep(std::int64_t now, bool stopping) {
    std::lock_guard const lock(mutex_);
    for (auto* const open : open_) {
        auto const state = open->state_.load();
        auto const doing = static_cast<phase>(state & 7);
        bool const late = state >> 3 <= now;
        if (doing == phase::working || (!late && !(stopping && doing == phase::idle)))
            continue;
        if (doing == phase::idle || doing == phase::reading) {
            // The session's read now ends; what had arrived before it is still read.
            if (late)
                open->expired_.store(true, std::memory_order_release);
            ::shutdown(open->socket_, SHUT_RD);
        } else {
            ::shutdown(open->socket_, SHUT_RDWR);
        }
    }
}

void connections::cut_all() {
    std::lock_guard const lock(mutex_);
    for (auto* const open : open_)
        ::shutdown(open->socket_, SHUT_RDWR);
}

std::size_t connections::size() const {
    std::lock_guard const lock(mutex_);
    return open_.size();
}

} // namespace network::http
