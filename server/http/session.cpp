// One connection from its first byte to its last: reads requests, has them answered, writes the
// answers in order. It knows sockets and deadlines, and nothing of what is asked.
#include "server/http/conversation.hpp"

#include "libnetwork/base/error.hpp"
#include "server/http/request_id.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <array>

namespace network::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::steady_clock;

constexpr asio::use_awaitable_t<io_executor> use_task;

// Each `co_await` here is a statement of its own, within braces: with g++ 12 a session crashed on
// entering a coroutine until they were written so. The cause was not isolated.

constexpr std::int64_t farewell = 1000;         ///< ms for the client to close after our answer
constexpr std::int64_t refused_farewell = 3000; ///< ms for it to send what it will not be spared
constexpr std::size_t most_drained = 32 * 1024 * 1024;

response busy_answer(std::string_view id = {}) {
    auto made = problem_response(503, refusals::busy.code, refusals::busy.title, id);
    return std::move(made).with("Retry-After", "1");
}

/// Takes a session out of the register of connections, however it ends.
class departure {
  public:
    departure(connections& open, connection& record) : open_(open), record_(record) {}
    departure(departure const&) = delete;
    departure& operator=(departure const&) = delete;
    ~departure() { open_.leave(record_); }

  private:
    connections& open_;
    connection& record_;
};

/// Counts a request as in flight for as long as it lives.
class flight {
  public:
    explicit flight(std::atomic<std::uint64_t>& counter) : counter_(counter) { ++counter_; }
    flight(flight const&) = delete;
    flight& operator=(flight const&) = delete;
    ~flight() { --counter_; }

  private:
    std::atomic<std::uint64_t>& counter_;
};

} // namespace

task<> session::run() {
    record_.enter(phase::idle, in(shared_.options.request_deadline));
    auto const verdict = shared_.open.admit(record_, believed_);
    if (verdict != connections::verdict::admitted)
        count(shared_.counted.connections_refused);
    if (verdict == connections::verdict::dropped)
        co_return;
    departure const leaving{shared_.open, record_};
    try {
        if (verdict == connections::verdict::refused) {
            co_await refuse(refusals::busy);
        } else {
            co_await converse();
        }
    } catch (std::exception const& failed) {
        shared_.log(log_entry::level::error, "http.session_failed", request_.id, failed.what());
    } catch (...) {
        shared_.log(log_entry::level::error, "http.session_failed", request_.id,
                    "an exception of unknown type");
    }
}

task<> session::converse() {
    while (keep_alive_) {
        bool const asked = co_await read_request();
        if (!asked)
            co_return;
        co_await answer();
    }
    if (!broken_) {
        co_await drain(farewell);
    }
}

void session::see_through_proxy() {
    auto const client =
        shared_.proxies.client_of(peer_, request_.headers.joined("X-Forwarded-For"));
    request_.remote = client.to_string();
    auto const protocol = request_.headers.joined("X-Forwarded-Proto");
    request_.secure = same_name(protocol, "https");
}

task<> session::answer() {
    auto const started = steady_clock::now();
    flight const counted{shared_.counted.requests_in_flight};
    try {
        made_.reset();
        if (shared_.quick)
            made_ = shared_.quick(request_);
    } catch (std::exception const& failed) {
        report_failure(failed.what(), false);
    } catch (...) {
        report_failure("an exception of unknown type", false);
    }
    if (!made_) {
        co_await ask_worker();
    }
    make_answer();
    if (!write_now()) {
        co_await send();
    }
    if (out_.stream && !broken_) {
        co_await send_stream();
    }
    finish(started);
}

task<> session::ask_worker() {
    auto const room = shared_.options.worker_queue + shared_.options.workers;
    if (shared_.queued.fetch_add(1) >= room) {
        --shared_.queued;
        count(shared_.counted.requests_shed);
        made_ = busy_answer();
        made_->close = true;
        co_return;
    }
    record_.enter(phase::working, 0);
    auto hand_over = [this, since = steady_clock::now()](auto done) {
        asio::post(shared_.workers, [this, since, resume = std::move(done)]() mutable {
            work(since);
            asio::post(socket_.get_executor(), std::move(resume));
        });
    };
    co_await asio::async_initiate<asio::use_awaitable_t<io_executor> const, void()>(
        std::move(hand_over), use_task);
}

// On a worker thread; the session waits meanwhile and touches nothing.
void session::work(steady_clock::time_point since) {
    if (steady_clock::now() - since > shared_.options.queue_budget) {
        count(shared_.counted.requests_shed);
        made_ = busy_answer();
        made_->close = true;
    } else {
        try {
            made_ = shared_.slow(request_);
            compress_for(request_, *made_);
        } catch (failure const& failed) {
            report_failure(failed.what(), failed.status() == network::status::busy);
        } catch (std::exception const& failed) {
            report_failure(failed.what(), false);
        } catch (...) {
            report_failure("an exception of unknown type", false);
        }
    }
    --shared_.queued;
}

void session::report_failure(char const* what, bool busy) {
    shared_.log(log_entry::level::error, busy ? "http.store_busy" : "http.handler_failed",
                request_.id, what);
    made_ = busy ? busy_answer(request_.id)
                 : problem_response(500, "http.internal", "Something went wrong on our side.",
                                    request_.id);
}

void session::make_answer() {
    keep_alive_ = parser_.keep_alive() && !made_->close && !shared_.stopping;
    connection_facts const facts{keep_alive_, parser_.is_http11()};
    try {
        write_response(request_, *std::move(made_), facts, out_);
    } catch (std::exception const& failed) {
        report_failure(failed.what(), false);
        write_response(request_, *std::move(made_), facts, out_);
    }
    made_.reset();
    sent_ = 0;
}

// One gathered write that does not block; false where the socket did not take all of it.
bool session::write_now() {
    error_code error;
    std::array<asio::const_buffer, 2> const parts{
        asio::buffer(out_.head), out_.body ? asio::buffer(*out_.body) : asio::const_buffer{}};
    sent_ = socket_.write_some(parts, error);
    if (error && error != asio::error::would_block) {
        broken_ = true;
        keep_alive_ = false;
        return true;
    }
    return sent_ == asio::buffer_size(parts);
}

task<> session::send() {
    auto const body_size = out_.body ? out_.body->size() : 0;
    auto const left = out_.head.size() + body_size - sent_;
    auto const allowance = std::chrono::seconds(left / body_buffer);
    record_.enter(phase::writing, in(shared_.options.write_deadline + allowance));
    auto const head_sent = std::min(sent_, out_.head.size());
    std::array<asio::const_buffer, 2> const rest{
        asio::buffer(out_.head) + head_sent,
        (out_.body ? asio::buffer(*out_.body) : asio::const_buffer{}) + (sent_ - head_sent)};
    error_code error;
    auto const more =
        co_await asio::async_write(socket_, rest, asio::redirect_error(use_task, error));
    sent_ += more;
    if (error) {
        broken_ = true;
        keep_alive_ = false;
    }
}

// Each piece is made on a worker while the one before has left: a slow reader holds one of them.
task<> session::send_stream() {
    std::uint64_t streamed = 0;
    while (!broken_ && streamed < out_.stream->size) {
        auto const piece = co_await next_piece(streamed);
        if (!piece || piece->empty() || piece->size() > out_.stream->size - streamed) {
            broken_ = true;
            break;
        }
        record_.enter(phase::writing, in(shared_.options.write_deadline +
                                         std::chrono::seconds(piece->size() / body_buffer)));
        error_code error;
        auto const written = co_await asio::async_write(socket_, asio::buffer(*piece),
                                                        asio::redirect_error(use_task, error));
        sent_ += written;
        streamed += written;
        broken_ = broken_ || static_cast<bool>(error);
    }
    if (broken_)
        keep_alive_ = false;
}

task<shared_bytes> session::next_piece(std::uint64_t sent) {
    shared_bytes piece;
    record_.enter(phase::working, 0);
    auto hand_over = [this, sent, &piece](auto done) {
        asio::post(shared_.workers, [this, sent, &piece, resume = std::move(done)]() mutable {
            try {
                piece = out_.stream->next(sent);
            } catch (std::exception const& failed) {
                shared_.log(log_entry::level::error, "http.stream_failed", request_.id,
                            failed.what());
            }
            asio::post(socket_.get_executor(), std::move(resume));
        });
    };
    co_await asio::async_initiate<asio::use_awaitable_t<io_executor> const, void()>(
        std::move(hand_over), use_task);
    co_return piece;
}

void session::finish(steady_clock::time_point started) {
    auto const now = steady_clock::now();
    auto const took = std::chrono::duration_cast<std::chrono::microseconds>(now - started);
    record_.enter(phase::idle, std::chrono::duration_cast<std::chrono::milliseconds>(
                                   now.time_since_epoch() + shared_.options.idle_deadline)
                                   .count());
    count(shared_.counted.bytes_out, sent_);
    shared_.counted.answered(out_.status, took);
    if (shared_.options.access)
        shared_.options.access({request_, out_.status, sent_, took});
    out_.body.reset();
    out_.stream.reset();
}

task<> session::refuse(refusal const& why) {
    count(shared_.counted.requests_refused);
    shared_.counted.answered(why.status, std::chrono::microseconds{0});
    // The request may be half read: none of it decides how the refusal is written.
    request neutral;
    write_request_id(neutral.id);
    auto answer = problem_response(why.status, why.code, why.title);
    if (why.status == 413 && shared_.options.too_large)
        if (auto better = shared_.options.too_large(request_))
            answer = *std::move(better);
    if (why.code == refusals::target.code && shared_.options.unsound_address)
        if (auto better = shared_.options.unsound_address(request_))
            answer = *std::move(better);
    if (why.status == 503)
        answer.with("Retry-After", "1");
    write_response(neutral, std::move(answer), {false, true}, out_);
    keep_alive_ = false;
    if (!write_now()) {
        co_await send();
    }
    count(shared_.counted.bytes_out, sent_);
    if (!broken_) {
        co_await drain(refused_farewell);
    }
}

// Closing with bytes unread would make the kernel reset the connection, and the client might lose
// the answer it has not read yet. So end our side first and read what still comes, for a while.
task<> session::drain(std::int64_t patience) {
    error_code error;
    socket_.shutdown(tcp_socket::shutdown_send, error);
    record_.enter(phase::draining, steady_milliseconds() + patience);
    begin_ = end_ = 0;
    std::size_t drained = 0;
    while (!error && drained < most_drained) {
        auto const got = co_await socket_.async_read_some(asio::buffer(buffer_),
                                                          asio::redirect_error(use_task, error));
        drained += got;
    }
}

task<> serve(shared_state& shared, tcp_socket socket, address peer) {
    error_code ignored;
    socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    socket.non_blocking(true, ignored);
    session live(shared, socket, peer);
    co_await live.run();
}

} // namespace network::http
