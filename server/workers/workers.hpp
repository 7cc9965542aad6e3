// What the portal does in the background while it serves: making the links that people asked for,
// delivering mail, proving the audit trail each day, forgetting what has expired, indexing what is
// missing, telling people of what their searches find. Several servers on one store share the work
// by leases.
#pragma once

#include "libnetwork/messages/smtp.hpp"
#include "libnetwork/operations/library.hpp"
#include "server/log.hpp"
#include "server/workers/loop.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace network::workers {

struct settings {
    std::optional<messages::smtp_settings> smtp; ///< none: mail waits in the outbox
    std::function<void()> each_minute =
        {}; ///< what the server hands over now and then; none: nothing
};

class workers {
  public:
    /// `core` and `lines` must outlive it.
    workers(operations::library& core, log& lines, settings how);
    /// Stops.
    ~workers();

    void start();
    /// Ends at the next pause of what is being done; returns when all have ended.
    void stop();

  private:
    void deliver_mail();
    void send_links();
    void hand_over();
    void do_daily_work();
    void write_what_was_counted();
    void prove_audit_trail();
    void forget_what_expired();
    result<> tell_what_is_new();

    operations::library& core_;
    log& log_;
    settings const how_;
    std::string const name_; ///< unique among all servers of a store
    std::vector<std::unique_ptr<loop>> loops_;
    loop* mail_ = nullptr; ///< one of them, where mail is sent
    loop* links_ = nullptr;
    std::shared_ptr<void> subscription_;
};

} // namespace network::workers
