// Who a session acts as, and how long that is believed: roles change and tokens are revoked while a
// session lives.
#pragma once

#include "libnetwork/operations/library.hpp"

#include <chrono>
#include <memory>
#include <mutex>
#include <string>

namespace network::capi {

class identity {
  public:
    virtual ~identity() = default;
    /// The viewer to act as now.
    virtual result<std::shared_ptr<viewer const>> current(operations::library& library) = 0;
};

/// Nobody in particular.
std::unique_ptr<identity> visitor_identity();
/// The operator of the machine. Fails with invalid where the name cannot stand in the audit trail.
result<std::unique_ptr<identity>> console_identity(std::string_view name);
/// The person to whom the token was given.
std::unique_ptr<identity> token_identity(std::string token);
/// The person with that mail address.
std::unique_ptr<identity> mail_identity(std::string email);

} // namespace network::capi
