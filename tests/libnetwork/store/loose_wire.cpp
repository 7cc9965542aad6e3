#include "tests/libnetwork/store/loose_wire.hpp"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <string_view>

namespace network::test {

namespace {

// A simple query of that one word, as libpq sends it.
constexpr std::string_view commit_message{"Q\0\0\0\x0b"
                                          "commit\0",
                                          12};

int connect_to(std::string const& path) {
    auto const wire = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (connect(wire, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0) {
        close(wire);
        return -1;
    }
    return wire;
}

/// Passes on what has arrived; what it was, empty at the end.
std::string_view receive(int from, std::array<char, 65536>& buffer) {
    auto const size = recv(from, buffer.data(), buffer.size(), 0);
    return {buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

bool pass(std::string_view bytes, int to) {
    while (!bytes.empty()) {
        auto const sent = send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace

loose_wire::loose_wire(std::string server_socket) : server_socket_(std::move(server_socket)) {
    listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener_, reinterpret_cast<sockaddr const*>(&address), size) != 0 ||
        listen(listener_, 16) != 0 ||
        getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no port for the loose wire");
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread([this] { accept_all(); });
}

loose_wire::~loose_wire() {
    stopping_ = true;
    acceptor_.join();
    for (auto& one : carriers_)
        one.join();
    close(listener_);
}

void loose_wire::accept_all() {
    while (!stopping_) {
        pollfd wait{listener_, POLLIN, 0};
        if (poll(&wait, 1, 50) != 1)
            continue;
        if (auto const client = accept(listener_, nullptr, nullptr); client >= 0)
            carriers_.emplace_back([this, client] { carry(client); });
    }
}

void loose_wire::carry(int client) {
    auto const server = dead_ ? -1 : connect_to(server_socket_);
    std::array<char, 65536> buffer;
    auto lose_answer = cut::none;
    while (server >= 0 && !stopping_ && !dead_) {
        std::array<pollfd, 2> wait{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (poll(wait.data(), wait.size(), 50) < 0)
            break;
        if (wait[0].revents != 0) {
            auto const asked = receive(client, buffer);
            if (asked.empty())
                break;
            if (asked.find(commit_message) != std::string_view::npos) {
                auto const when = static_cast<cut>(cut_.exchange(0));
                cuts_ += when == cut::none ? 0 : 1;
                if (when == cut::before_commit)
                    break;
                lose_answer = when;
            }
            if (!pass(asked, server))
                break;
        }
        if (wait[1].revents != 0) {
            auto const answered = receive(server, buffer);
            // Dead before the caller can notice: a caller that is quick would else get through and
            // ask.
            if (lose_answer == cut::for_good)
                dead_ = true;
            if (answered.empty() || lose_answer != cut::none || !pass(answered, client))
                break;
        }
    }
    close(client);
    if (server >= 0)
        close(server);
}

} // namespace network::test
