#include "tests/server/http/loopback.hpp"

#include "server/http/etag.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>
#include <thread>

namespace network::http::testing {

using std::chrono::steady_clock;

std::string answer::header(std::string const& name) const {
    auto const at = headers.find(name);
    return at == headers.end() ? std::string{} : at->second;
}

client::client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr const*>(&to), sizeof to) != 0) {
        ::close(socket_);
        throw std::runtime_error("cannot connect");
    }
}

client::~client() {
    ::close(socket_);
}

bool client::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void client::finish_sending() const {
    ::shutdown(socket_, SHUT_WR);
}

bool client::wait_readable(steady_clock::time_point until) const {
    auto const left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now());
    pollfd waited{socket_, POLLIN, 0};
    return ::poll(&waited, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0))) > 0;
}

bool client::read_more(steady_clock::time_point until) {
    std::array<char, 16384> bytes{};
    if (!wait_readable(until))
        return false;
    auto const got = ::recv(socket_, bytes.data(), bytes.size(), 0);
    if (got <= 0)
        return false;
    pending_.append(bytes.data(), static_cast<std::size_t>(got));
    return true;
}

std::optional<answer> client::receive(bool after_head, std::chrono::milliseconds patience) {
    auto const until = steady_clock::now() + patience;
    std::size_t end = 0;
    while ((end = pending_.find("\r\n\r\n")) == std::string::npos)
        if (!read_more(until))
            return std::nullopt;
    answer read;
    read.head = pending_.substr(0, end + 4);
    pending_.erase(0, end + 4);
    read.status = std::stoi(read.head.substr(9, 3));
    for (auto at = read.head.find("\r\n") + 2; at < read.head.size() - 2;) {
        auto const line_end = read.head.find("\r\n", at);
        auto const colon = read.head.find(':', at);
        auto name = read.head.substr(at, colon - at);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        read.headers[name] = read.head.substr(colon + 2, line_end - colon - 2);
        at = line_end + 2;
    }
    auto const length = read.header("content-length");
    auto const size = after_head || length.empty() ? 0 : std::stoul(length);
    while (pending_.size() < size)
        if (!read_more(until))
            return std::nullopt;
    read.body = pending_.substr(0, size);
    pending_.erase(0, size);
    return read;
}

std::string client::receive_all(std::chrono::milliseconds patience) {
    auto const until = steady_clock::now() + patience;
    while (read_more(until)) {
    }
    return std::exchange(pending_, {});
}

bool client::is_closed(std::chrono::milliseconds patience) {
    char byte = 0;
    return pending_.empty() && wait_readable(steady_clock::now() + patience) &&
           ::recv(socket_, &byte, 1, 0) <= 0;
}

std::optional<answer> client::ask(std::string_view bytes, bool after_head) {
    send(bytes);
    return receive(after_head);
}

running::running(server_options options, handler slow, quick_handler quick) {
    options.port = 0;
    server_ = std::make_unique<http::server>(std::move(options), std::move(slow), std::move(quick));
    server_->start();
}

void running::settle() const {
    auto const latest = std::chrono::steady_clock::now() + std::chrono::seconds{5};
    while (server_->metrics().requests_in_flight != 0U && std::chrono::steady_clock::now() < latest)
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
}

response running::echo(request const& asked) {
    if (asked.path == "/echo")
        return bytes_response(200, "application/octet-stream", asked.body);
    if (asked.path == "/slow")
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    if (asked.path == "/throws")
        throw std::runtime_error("the secret reason");
    if (asked.path == "/page") {
        auto page = html_response(200, std::string(12 * 1024, 'p'));
        page.etag = etag_of(*page.body);
        return page;
    }
    return text_response(200, std::string{to_word(asked.method)} + " " + asked.path);
}

std::optional<answer> ask_once(std::string_view bytes, server_options options) {
    running const server(std::move(options));
    return client(server.port()).ask(bytes);
}

} // namespace network::http::testing
