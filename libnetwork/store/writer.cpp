#include "libnetwork/store/writer.hpp"

#include <algorithm>

namespace network::store::detail {

using std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t largest_group = 512;
constexpr auto longest_group = 4ms; // a group takes in newcomers for so long, then commits
constexpr auto look_every = 50ms;

} // namespace

writer::writer(std::unique_ptr<write_session> session, commit_count& commits,
               std::size_t queue_limit)
    : session_(std::move(session)), commits_(commits), queue_limit_(queue_limit),
      thread_([this] { work(); }) {}

writer::~writer() {
    {
        std::lock_guard const lock(guard_);
        stopping_ = true;
    }
    arrived_.notify_all();
    thread_.join();
}

void writer::write(std::function<void(connection&)> const& job) {
    if (std::this_thread::get_id() == thread_.get_id())
        throw failure(status::misuse, "store.nested", "a job of the writer tried to write");
    auto const mine = std::make_shared<pending>();
    mine->job = &job;
    bool wake = false;
    {
        std::lock_guard const lock(guard_);
        if (queue_.size() >= queue_limit_)
            throw database_error(fault::busy, "too many writes are waiting");
        queue_.push_back(mine);
        wake = queue_.size() >= wanted_;
    }
    if (wake)
        arrived_.notify_one();
    wait_for(*mine);
    if (mine->error)
        std::rethrow_exception(std::move(mine->error));
}

void writer::work() {
    group jobs;
    while (take(jobs)) {
        process(jobs);
        jobs.clear();
    }
}

// After a large group its clients come back one by one. Waiting a moment for them spares every
// second flush; the moment is short beside the flush it spares.
bool writer::take(group& into) {
    std::unique_lock lock(guard_);
    for (;;) {
        if (last_group_ > 3 && queue_.size() < last_group_ && !stopping_) {
            auto const patience =
                std::min<steady_clock::duration>(last_commit_ / 4, std::chrono::microseconds{400});
            wanted_ = last_group_;
            arrived_.wait_for(lock, patience,
                              [this] { return stopping_ || queue_.size() >= wanted_; });
        }
        wanted_ = 1;
        last_group_ = 0;
        if (!queue_.empty() || stopping_ ||
            arrived_.wait_for(lock, look_every, [this] { return stopping_ || !queue_.empty(); }))
            break;
        lock.unlock();
        session_->look_around();
        lock.lock();
    }
    wanted_ = largest_group + queue_limit_; // busy: nobody need wake us
    lock.unlock();
    add_waiting(into);
    return !into.empty();
}

void writer::add_waiting(group& into) {
    std::lock_guard const lock(guard_);
    while (!queue_.empty() && into.size() < largest_group) {
        into.push_back(std::move(queue_.front()));
        queue_.pop_front();
    }
}

void writer::process(group& jobs) {
    for (int tries = 0; !jobs.empty() && attempt(jobs, tries > 1) == outcome::again;)
        ++tries;
    last_group_ = jobs.size();
    release(jobs);
}

// Runs one job inside its savepoint. What it threw is kept for its caller.
write_session::state writer::run(pending& one) {
    one.error = nullptr;
    try {
        session_->begin_job();
        (*one.job)(session_->db());
        session_->end_job();
    } catch (...) {
        one.error = std::current_exception();
    }
    if (!one.error)
        return write_session::state::sound;
    auto const state = session_->check(one.error);
    if (state != write_session::state::sound)
        return state;
    try {
        session_->undo_job();
    } catch (...) {
        return write_session::state::broken_by_job;
    }
    return state;
}

// One transaction for the whole group. `again`: nothing of it was committed, and what is left in
// `jobs` is to be run once more.
writer::outcome writer::attempt(group& jobs, bool last_try) {
    try {
        session_->begin();
        auto const began = steady_clock::now();
        for (std::size_t i = 0; i != jobs.size(); ++i) {
            auto const state = run(*jobs[i]);
            if (state != write_session::state::sound) {
                session_->abandon();
                if (state == write_session::state::broken_by_others && last_try) {
                    fail(jobs, jobs[i]->error);
                    return outcome::finished;
                }
                if (state == write_session::state::broken_by_job) {
                    group guilty{std::move(jobs[i])};
                    jobs.erase(jobs.begin() + static_cast<std::ptrdiff_t>(i));
                    release(guilty);
                }
                return outcome::again;
            }
            if (i + 1 == jobs.size() && steady_clock::now() - began < longest_group)
                add_waiting(jobs);
        }
        auto const ended = steady_clock::now();
        if (!session_->commit()) {
            session_->abandon();
            if (!last_try)
                return outcome::again;
            throw database_error(fault::conflict, "the group could not be committed");
        }
        last_commit_ = steady_clock::now() - ended;
        commits_.grow();
    } catch (...) {
        session_->abandon();
        fail(jobs, std::current_exception());
    }
    return outcome::finished;
}

// Each caller gets an error of its own: an exception shared by threads is freed by the last.
void writer::fail(group& jobs, std::exception_ptr why) {
    for (auto const& one : jobs) {
        try {
            std::rethrow_exception(why);
        } catch (database_error const& error) {
            one->error = std::make_exception_ptr(database_error(error));
        } catch (std::exception const& error) {
            one->error = std::make_exception_ptr(
                database_error(fault::other, std::string{"the writer failed: "} + error.what()));
        } catch (...) {
            one->error = std::make_exception_ptr(database_error(fault::other, "the writer failed"));
        }
    }
}

// One call wakes a whole group. Waking its callers one by one would take the writer longer than
// the group itself. (An int, because that is what the kernel can wait for.)
void writer::release(group& jobs) {
    for (auto const& one : jobs)
        one->done.store(true);
    ++released_;
    released_.notify_all();
}

void writer::wait_for(pending const& one) {
    for (;;) {
        auto const seen = released_.load();
        if (one.done.load())
            return;
        released_.wait(seen);
    }
}

} // namespace network::store::detail
