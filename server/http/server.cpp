#include "server/http/server.hpp"

#include "libnetwork/base/error.hpp"
#include "server/http/session.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace network::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::milliseconds;

address address_of(asio::ip::address const& from) {
    address made;
    made.bytes = from.is_v6()
                     ? from.to_v6().to_bytes()
                     : asio::ip::make_address_v6(asio::ip::v4_mapped, from.to_v4()).to_bytes();
    return made;
}

// Often enough that no deadline is missed by more than a quarter of itself.
milliseconds sweep_interval(server_options const& options) {
    auto const shortest = std::min({options.request_deadline, options.idle_deadline,
                                    options.write_deadline, milliseconds{2000}});
    return std::max(shortest / 4, milliseconds{10});
}

} // namespace

struct server::impl {
    impl(server_options options, handler slow, quick_handler quick)
        : shared(std::move(options), std::move(slow), std::move(quick)) {
        listen();
    }

    void listen();
    void start();
    void stop(bool graceful);
    void wait_for_sessions(bool graceful);
    void join();
    void begin(tcp_socket socket, tcp::endpoint const& peer);
    void take_backlog();
    asio::awaitable<void> accept();
    asio::awaitable<void> sweep();

    shared_state shared;
    asio::io_context io;
    asio::strand<io_executor> desk{asio::make_strand(io)}; ///< acceptor and timer live here
    asio::executor_work_guard<io_executor> work{io.get_executor()};
    tcp::acceptor acceptor{desk};
    asio::steady_timer timer{desk};
    std::promise<void> accepting_ended;
    std::vector<std::thread> threads;
    std::mutex stopping_mutex;
    std::mutex state_mutex;
    std::condition_variable stopped_changed;
    std::uint16_t port = 0;
    bool started = false;
    bool stopped = false;
};

void server::impl::listen() {
    auto const& options = shared.options;
    try {
        tcp::endpoint const at{asio::ip::make_address(options.address), options.port};
        acceptor.open(at.protocol());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.bind(at);
        acceptor.listen();
        acceptor.non_blocking(true);
        port = acceptor.local_endpoint().port();
    } catch (boost::system::system_error const& failed) {
        throw failure(status::busy, "http.listen",
                      "cannot listen on " + options.address + " port " +
                          std::to_string(options.port) + ": " + failed.code().message());
    }
}

void server::impl::begin(tcp_socket socket, tcp::endpoint const& peer) {
    count(shared.counted.connections_accepted);
    ++shared.sessions;
    asio::co_spawn(io.get_executor(), serve(shared, std::move(socket), address_of(peer.address())),
                   [this](std::exception_ptr const&) { --shared.sessions; });
}

// On stopping: who is connected already, but not yet accepted, is still answered.
void server::impl::take_backlog() {
    for (;;) {
        error_code error;
        tcp::endpoint peer;
        tcp_socket socket(io.get_executor());
        acceptor.accept(socket, peer, error);
        if (error)
            break;
        begin(std::move(socket), peer);
    }
    error_code ignored;
    acceptor.close(ignored);
}

asio::awaitable<void> server::impl::accept() {
    while (!shared.stopping) {
        error_code error;
        tcp::endpoint peer;
        tcp_socket socket(io.get_executor());
        co_await acceptor.async_accept(socket, peer,
                                       asio::redirect_error(asio::use_awaitable, error));
        if (!error) {
            begin(std::move(socket), peer);
        } else if (error != asio::error::operation_aborted &&
                   error != asio::error::connection_aborted) {
            // Out of descriptors, most likely: wait for some to come free instead of spinning.
            shared.log(log_entry::level::warning, "http.accept_failed", {}, error.message());
            asio::steady_timer pause(desk, milliseconds{50});
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
        }
    }
    take_backlog();
    accepting_ended.set_value();
}

asio::awaitable<void> server::impl::sweep() {
    while (!shared.stopping) {
        error_code ignored;
        timer.expires_after(sweep_interval(shared.options));
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        shared.open.sweep(steady_milliseconds(), shared.stopping);
    }
}

void server::impl::start() {
    std::lock_guard const lock(state_mutex);
    if (started)
        return;
    started = true;
    asio::co_spawn(desk, accept(), asio::detached);
    asio::co_spawn(desk, sweep(), asio::detached);
    auto const count_of_threads = std::max<std::size_t>(shared.options.io_threads, 1);
    for (std::size_t i = 0; i < count_of_threads; ++i)
        threads.emplace_back([this] { io.run(); });
}

void server::impl::wait_for_sessions(bool graceful) {
    constexpr milliseconds look{5};
    auto const deadline = std::chrono::steady_clock::now() +
                          (graceful ? shared.options.drain_deadline : milliseconds{0});
    while (shared.sessions > 0) {
        if (std::chrono::steady_clock::now() < deadline)
            shared.open.sweep(steady_milliseconds(), true);
        else
            shared.open.cut_all();
        std::this_thread::sleep_for(look);
    }
}

void server::impl::join() {
    work.reset();
    for (auto& thread : threads)
        thread.join();
    shared.workers.join();
}

void server::impl::stop(bool graceful) {
    std::lock_guard const one_at_a_time(stopping_mutex);
    {
        std::lock_guard const lock(state_mutex);
        if (stopped)
            return;
        if (!started) {
            stopped = true;
            return;
        }
    }
    shared.stopping = true;
    asio::post(desk, [this] {
        error_code ignored;
        acceptor.cancel(ignored);
        timer.cancel();
    });
    accepting_ended.get_future().wait();
    wait_for_sessions(graceful);
    join();
    std::lock_guard const lock(state_mutex);
    stopped = true;
    stopped_changed.notify_all();
}

server::server(server_options options, handler slow, quick_handler quick)
    : impl_(std::make_unique<impl>(std::move(options), std::move(slow), std::move(quick))) {}

server::~server() {
    impl_->stop(false);
}

void server::start() {
    impl_->start();
}

void server::run() {
    impl_->start();
    std::unique_lock lock(impl_->state_mutex);
    impl_->stopped_changed.wait(lock, [this] { return impl_->stopped; });
}

void server::stop(bool graceful) {
    impl_->stop(graceful);
}

std::uint16_t server::port() const {
    return impl_->port;
}

http::metrics server::metrics() const {
    auto copy = impl_->shared.counted.read();
    copy.connections = impl_->shared.open.size();
    return copy;
}

} // namespace network::http
