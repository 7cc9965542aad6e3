// The half of a session that listens: bytes in, until a request is whole or refused. Each
// `co_await` is a statement of its own, for the reason that session.cpp gives.
#include "server/http/conversation.hpp"

#include "server/http/request_id.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <cstring>

namespace network::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr asio::use_awaitable_t<io_executor> use_task;

} // namespace

task<bool> session::read_request() {
    parser_.restart();
    bool reading = !unread().empty();
    if (reading)
        record_.enter(phase::reading, in(shared_.options.request_deadline));
    for (;;) {
        std::size_t used = 0;
        auto const step =
            unread().empty() ? request_parser::step::needs_more : parser_.take_head(unread(), used);
        begin_ += used;
        if (step == request_parser::step::refused) {
            co_await refuse(parser_.why());
            co_return false;
        }
        if (step == request_parser::step::done)
            break;
        if (!reading && !unread().empty()) {
            reading = true;
            record_.enter(phase::reading, in(shared_.options.request_deadline));
        }
        if (!reading && shared_.stopping)
            co_return false;
        bool const more = co_await receive();
        if (!more) {
            if (record_.expired() && !unread().empty()) {
                co_await refuse(refusals::too_slow);
            }
            co_return false;
        }
    }
    if (parser_.has_body()) {
        bool const whole = co_await read_body(reading);
        if (!whole)
            co_return false;
    }
    write_request_id(request_.id);
    if (believed_)
        see_through_proxy();
    co_return true;
}

task<bool> session::read_body(bool reading) {
    if (!reading)
        record_.enter(phase::reading, in(shared_.options.request_deadline));
    if (parser_.expects_continue() && unread().empty())
        continue_reading();
    for (;;) {
        std::size_t used = 0;
        auto const step = parser_.take_body(unread(), used);
        begin_ += used;
        if (step == request_parser::step::done)
            co_return true;
        if (step == request_parser::step::refused) {
            co_await refuse(parser_.why());
            co_return false;
        }
        bool const more = co_await receive();
        if (!more) {
            if (record_.expired()) {
                co_await refuse(refusals::too_slow);
            }
            co_return false;
        }
    }
}

// The interim answer is 25 bytes into an empty send buffer: if even that does not fit, the client
// will send its body without having been asked.
void session::continue_reading() {
    constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
    error_code ignored;
    socket_.write_some(asio::buffer(interim), ignored);
}

task<bool> session::receive() {
    make_room();
    error_code error;
    auto const got =
        co_await socket_.async_read_some(asio::buffer(buffer_.data() + end_, buffer_.size() - end_),
                                         asio::redirect_error(use_task, error));
    if (error || got == 0)
        co_return false;
    end_ += got;
    count(shared_.counted.bytes_in, got);
    co_return !record_.expired();
}

// Unread bytes never reach the header limit without being refused, so one more byte always fits.
void session::make_room() {
    if (begin_ == end_)
        begin_ = end_ = 0;
    auto const wanted = parser_.has_body()
                            ? std::max(body_buffer, shared_.options.header_limit + 1)
                            : std::min(buffer_.size() * 2, shared_.options.header_limit + 1);
    if (begin_ > 0 && end_ == buffer_.size()) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size() && buffer_.size() < wanted)
        buffer_.resize(wanted);
}

} // namespace network::http
