// A real SMTP server on loopback for one test: started from smtp_server.py, stopped with the
// object.
#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace network::test {

class mail_server {
  public:
    /// Throws where Python or aiosmtpd is missing: the test fails, it is not skipped.
    mail_server();
    ~mail_server();
    mail_server(mail_server const&) = delete;
    mail_server& operator=(mail_server const&) = delete;

    [[nodiscard]] std::string url() const { return "smtp://127.0.0.1:" + port_; }
    /// The messages kept so far, as they came over the wire, in the order they came.
    [[nodiscard]] std::vector<std::string> messages() const;
    /// "sender\nrecipient\n" of the n-th message, from 1.
    [[nodiscard]] std::string envelope(int number) const;
    /// Ends the server: from now on nobody answers at that port.
    void stop();

  private:
    std::filesystem::path folder_;
    std::string port_;
    pid_t process_ = -1;
    int input_ = -1;
};

} // namespace network::test
