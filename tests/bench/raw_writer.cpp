#include "tests/bench/raw_writer.hpp"

#include <chrono>

namespace network::bench {

using namespace std::chrono_literals;

raw_writer::raw_writer(std::string const& file, std::vector<ready_made> work)
    : db_(file, false), begin_(db_, "begin immediate"), version_(db_, "pragma data_version"),
      savepoint_(db_, "savepoint job"), fact_(db_, add_fact), last_(db_, last_entry),
      entry_(db_, add_entry), value_(db_, add_value), release_(db_, "release job"),
      commit_(db_, "commit"), work_(std::move(work)), thread_([this] { this->work(); }) {}

raw_writer::~raw_writer() {
    {
        std::lock_guard const lock(guard_);
        stopping_ = true;
    }
    arrived_.notify_all();
    thread_.join();
}

bool raw_writer::write() {
    auto const mine = std::make_shared<waiting>();
    {
        std::lock_guard const lock(guard_);
        queue_.push_back(mine);
    }
    arrived_.notify_one();
    mine->done.wait(false);
    return mine->written;
}

void raw_writer::work() {
    std::vector<std::shared_ptr<waiting>> group;
    for (;;) {
        {
            std::unique_lock lock(guard_);
            // Its clients come back one by one; a moment for them spares every second flush.
            auto const wanted = group.size();
            arrived_.wait_for(lock, 400us, [&] { return stopping_ || queue_.size() >= wanted; });
            arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
            if (queue_.empty())
                return;
            group.assign(queue_.begin(), queue_.end());
            queue_.clear();
        }
        begin_.run();
        version_.run();
        for (auto const& one : group)
            run(*one);
        commit_.run();
        for (auto const& one : group) {
            one->done = true;
            one->done.notify_one();
        }
    }
}

void raw_writer::run(waiting& one) {
    if (next_ == work_.size())
        return;
    auto const& ready = work_[next_++];
    one.written = true;
    savepoint_.run();
    fact_.bind(1, ready.organisation);
    fact_.bind(2, ready.alias);
    fact_.bind(3, ready.from_date);
    fact_.bind(4, ready.source);
    fact_.bind(5, 1'700'000'000'000);
    fact_.run();
    last_.run();
    entry_.bind(1, ready.number);
    entry_.bind(2, 1'700'000'000'000);
    entry_.bind(3, ready.actor);
    entry_.bind(4, ready.operation);
    entry_.bind(5, ready.event);
    entry_.bind(6, "organisation");
    entry_.bind(7, ready.organisation);
    entry_.bind(8, ready.organisation);
    for (int const zero : {9, 10, 11})
        entry_.bind(zero, std::int64_t{0});
    entry_.bind(12, ready.commitments);
    entry_.bind(13, ready.previous);
    entry_.bind(14, ready.hash);
    entry_.run();
    for (int const which : {0, 1}) {
        value_.bind(1, ready.number);
        value_.bind(2, which == 0 ? "alias" : "from_date");
        value_.bind(3, ready.salts[which]);
        value_.bind_null(4);
        value_.bind(5, which == 0 ? ready.alias : ready.from_date);
        value_.run();
    }
    release_.run();
}

} // namespace network::bench
