// A wire to a PostgreSQL server that can be cut at the worst moment: just before a commit reaches
// the server, or just after, before the answer comes back.
#pragma once

#include <atomic>
#include <list>
#include <mutex>
#include <string>
#include <thread>

namespace network::test {

class loose_wire {
  public:
    enum class cut : int {
        none,
        before_commit, ///< the next commit never arrives
        after_commit,  ///< the next commit takes place, its answer is lost
        for_good       ///< the same, and nobody gets through after it until `mend`
    };

    /// Leads from a port of its own on loopback to the server's Unix socket.
    explicit loose_wire(std::string server_socket);
    loose_wire(loose_wire const&) = delete;
    loose_wire& operator=(loose_wire const&) = delete;
    ~loose_wire();

    [[nodiscard]] int port() const { return port_; }
    void cut_next(cut when) { cut_ = static_cast<int>(when); }
    /// Lets callers through again after a cut for good.
    void mend() { dead_ = false; }
    [[nodiscard]] int cuts() const { return cuts_; }

  private:
    void accept_all();
    void carry(int client);

    std::string server_socket_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<int> cut_ = 0;
    std::atomic<int> cuts_ = 0;
    std::atomic<bool> dead_ = false;
    std::atomic<bool> stopping_ = false;
    std::list<std::thread> carriers_;
    std::thread acceptor_;
};

} // namespace network::test
