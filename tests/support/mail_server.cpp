// Starts the script as a child whose standard input is ours: it ends when we do.
#include "tests/support/mail_server.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace network::test {
namespace {

std::string content_of(std::filesystem::path const& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace

mail_server::mail_server() {
    std::string name = (std::filesystem::temp_directory_path() / "network-mail-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error{"no temporary folder"};
    folder_ = name;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error{"no pipe"};
    process_ = fork();
    if (process_ == 0) {
        dup2(ends[0], STDIN_FILENO);
        // Debian's own Python, to which the package python3-aiosmtpd belongs.
        execl("/usr/bin/python3", "python3", NETWORK_SMTP_SERVER, folder_.c_str(), nullptr);
        _exit(127);
    }
    close(ends[0]);
    input_ = ends[1];
    for (int i = 0; i < 600 && !std::filesystem::exists(folder_ / "port"); ++i) {
        if (waitpid(process_, nullptr, WNOHANG) == process_) {
            process_ = -1;
            throw std::runtime_error{
                "the mail server did not start: is python3-aiosmtpd installed?"};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    port_ = content_of(folder_ / "port");
}

mail_server::~mail_server() {
    stop();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void mail_server::stop() {
    if (process_ <= 0)
        return;
    close(input_);
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

std::vector<std::string> mail_server::messages() const {
    std::vector<std::string> all;
    for (int i = 1;; ++i) {
        auto const file = folder_ / (std::to_string(i) + ".eml");
        if (!std::filesystem::exists(file))
            return all;
        all.push_back(content_of(file));
    }
}

std::string mail_server::envelope(int number) const {
    return content_of(folder_ / (std::to_string(number) + ".envelope"));
}

} // namespace network::test
