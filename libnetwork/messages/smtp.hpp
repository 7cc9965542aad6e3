// One connection to a mail server, by libcurl. It sends one message at a time and says how that
// went; it knows no table and decides nothing about trying again.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace network::messages {

struct smtp_settings {
    std::string
        url; ///< "smtp://host:587" (STARTTLS required unless loopback) or "smtps://host:465"
    std::string user; ///< empty: no sign-in at the mail server
    std::string password;
    std::string from_name = "Member portal";
    std::string from_address; ///< also the envelope sender, to which bounces go
    std::string public_url;   ///< of the portal, without a slash at the end
    long timeout_seconds = 60;
};

enum class delivery : std::uint8_t {
    accepted, ///< the server took the message
    refused,  ///< the server refused it for good (5xx): this address or this message
    delayed   ///< it did not work now: unreachable, 4xx, TLS or sign-in trouble
};

struct send_outcome {
    delivery how = delivery::delayed;
    std::string why; ///< one line without addresses; empty where accepted
};

class smtp_connection {
  public:
    /// Connects with the first message. `settings` must outlive it. Throws failure "mail.settings"
    /// for a URL that is neither smtp nor smtps.
    explicit smtp_connection(smtp_settings const& settings);
    ~smtp_connection();
    smtp_connection(smtp_connection const&) = delete;
    smtp_connection& operator=(smtp_connection const&) = delete;

    /// Sends `message` (from compose()) to one address.
    send_outcome send(std::string const& to_address, std::string_view message);

  private:
    struct handle;
    smtp_settings const& settings_;
    std::unique_ptr<handle> handle_;
};

/// True for smtp:// on 127.0.0.0/8, ::1 or localhost, where plain text stays on the machine.
bool is_loopback(std::string_view url);

} // namespace network::messages
