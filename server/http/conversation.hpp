// Inside server/http only: what a session remembers of its connection, and the steps it takes. The
// steps themselves stand in session.cpp.
#pragma once

#include "server/http/outgoing.hpp"
#include "server/http/request_parser.hpp"
#include "server/http/session.hpp"

namespace network::http {

template <class T = void>
using task = boost::asio::awaitable<T, io_executor>;

constexpr std::size_t body_buffer = 16 * 1024;
constexpr std::size_t first_buffer = 4096;

class session {
  public:
    session(shared_state& shared, tcp_socket& socket, address const& peer)
        : shared_(shared), socket_(socket), peer_(peer),
          believed_(!shared.proxies.empty() && shared.proxies.contains(peer)),
          record_(socket.native_handle(), peer), parser_(shared.options, request_) {
        request_.remote = peer.to_string();
    }
    session(session const&) = delete;
    session& operator=(session const&) = delete;

    task<> run();

  private:
    task<> converse();
    task<bool> read_request();
    task<bool> read_body(bool reading);
    task<bool> receive();
    task<> answer();
    task<> ask_worker();
    task<> send();
    task<> send_stream();
    task<shared_bytes> next_piece(std::uint64_t sent);
    task<> refuse(refusal const& why);
    task<> drain(std::int64_t patience);

    void make_room();
    void see_through_proxy();
    void work(std::chrono::steady_clock::time_point since);
    void make_answer();
    void report_failure(char const* what, bool busy);
    bool write_now();
    void continue_reading();
    void finish(std::chrono::steady_clock::time_point started);
    [[nodiscard]] std::string_view unread() const {
        return {buffer_.data() + begin_, end_ - begin_};
    }
    [[nodiscard]] std::int64_t in(std::chrono::milliseconds time) const {
        return steady_milliseconds() + time.count();
    }

    shared_state& shared_;
    tcp_socket& socket_;
    address const peer_;
    bool const believed_; ///< the peer is a trusted proxy
    connection record_;
    request request_;
    request_parser parser_;
    std::vector<char> buffer_ = std::vector<char>(first_buffer);
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::optional<response> made_;
    outgoing out_;
    std::size_t sent_ = 0; ///< of out_, head and body together
    bool keep_alive_ = true;
    bool broken_ = false; ///< the client can no longer be written to
};

} // namespace network::http
