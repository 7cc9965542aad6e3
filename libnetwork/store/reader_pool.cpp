#include "libnetwork/store/reader_pool.hpp"

#include <algorithm>

namespace network::store::detail {

reader_pool::reader_pool(factory make, options const& how, std::unique_ptr<soci_connection> first)
    : make_(std::move(make)), patience_(how.lease_timeout_ms),
      all_(static_cast<std::size_t>(std::max(1, how.readers))) {
    for (auto index = all_.size(); index != 0; --index)
        free_.push_back(index - 1);
    all_[free_.back()] = std::move(first);
}

read_lease reader_pool::lend() {
    auto const index = wait_for_free();
    try {
        begin(index);
    } catch (...) {
        all_[index].reset();
        set_free(index);
        throw;
    }
    return {*all_[index], [this, index] { take_back(index); }};
}

std::size_t reader_pool::wait_for_free() {
    std::unique_lock lock(guard_);
    if (!returned_.wait_for(lock, patience_, [this] { return !free_.empty(); }))
        throw database_error(fault::busy, "no reader became free in time");
    auto const index = free_.back();
    free_.pop_back();
    return index;
}

// A connection that lay idle may have died with its server: such a one is replaced once.
void reader_pool::begin(std::size_t index) {
    auto& reader = all_[index];
    if (reader) {
        try {
            reader->begin_read();
            return;
        } catch (database_error const& error) {
            if (error.kind() != fault::connection_lost)
                throw;
        }
        reader.reset();
    }
    reader = make_();
    reader->begin_read();
}

void reader_pool::take_back(std::size_t index) noexcept {
    if (!all_[index]->end_read())
        all_[index].reset();
    set_free(index);
}

void reader_pool::set_free(std::size_t index) noexcept {
    {
        std::lock_guard const lock(guard_);
        free_.push_back(index); // reserved by construction: as many as there are readers
    }
    returned_.notify_one();
}

} // namespace network::store::detail
