// A session as calls and feeds share it: a store, who acts, and what waits in it.
#pragma once

#include "capi/src/identity.hpp"
#include "capi/src/store.hpp"

#include <boost/json/object.hpp>

namespace network::capi {

/// Something that waits, and can be told to look up.
class waiter {
  public:
    virtual ~waiter() = default;
    virtual void interrupt() = 0;
};

class acting_session {
  public:
    acting_session(std::shared_ptr<open_store> store, std::unique_ptr<identity> who)
        : store_(std::move(store)), who_(std::move(who)) {}

    [[nodiscard]] operations::library& library() const { return *store_->library; }
    result<operations::outcome> invoke(operations::operation const& what,
                                       boost::json::object input);

    void attach(std::weak_ptr<waiter> one);
    void interrupt();

  private:
    std::shared_ptr<open_store> store_;
    std::unique_ptr<identity> who_;
    std::mutex guard_;
    std::vector<std::weak_ptr<waiter>> waiters_;
};

} // namespace network::capi

struct network_session {
    std::shared_ptr<network::capi::acting_session> acting;
};
