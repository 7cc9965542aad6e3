#include "server/cli/output.hpp"

#include "server/cli/command.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace network::cli {
namespace {

constexpr std::size_t held_most = 64 * 1024;

[[noreturn]] void cannot(std::string_view what, std::string_view name, int why) {
    throw failed(std::string{what} + ' ' + std::string{name} + ": " + std::strerror(why));
}

int open_new(std::string const& path) {
    int const descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0)
        cannot("cannot write", path, errno);
    return descriptor;
}

std::string read_descriptor(int descriptor, std::string const& name, std::size_t most) {
    std::string all;
    std::array<char, 64 * 1024> part{};
    for (;;) {
        auto const got = ::read(descriptor, part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            cannot("cannot read", name, errno);
        if (got == 0)
            return all;
        all.append(part.data(), static_cast<std::size_t>(got));
        if (all.size() > most)
            throw failed(name + " is larger than " + std::to_string(most >> 20U) + " MiB");
    }
}

} // namespace

output::output(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)) {}

void output::write(std::string_view bytes) {
    held_ += bytes;
    if (held_.size() >= held_most)
        finish();
}

void output::finish() {
    std::string_view rest = held_;
    while (!rest.empty()) {
        auto const put = ::write(descriptor_, rest.data(), rest.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0) {
            auto const why = errno;
            held_.clear();
            if (why == EPIPE)
                throw failed(name_ + " was closed before all was written");
            cannot("cannot write to", name_, why);
        }
        rest.remove_prefix(static_cast<std::size_t>(put));
    }
    held_.clear();
}

output& standard_output() {
    static output out{STDOUT_FILENO, "standard output"};
    return out;
}

new_file::new_file(std::string path)
    : path_(std::move(path)), temporary_(path_ + ".part." + std::to_string(::getpid())),
      descriptor_(open_new(temporary_)), output_(descriptor_, path_) {}

new_file::~new_file() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
}

void new_file::keep() {
    output_.finish();
    auto const synced = ::fsync(descriptor_);
    auto const closed = ::close(descriptor_);
    descriptor_ = -1;
    if (synced != 0 || closed != 0)
        cannot("cannot write", path_, errno);
    if (::rename(temporary_.c_str(), path_.c_str()) != 0)
        cannot("cannot write", path_, errno);
    temporary_.clear();
}

std::string read_all(std::string const& path_or_dash, std::size_t most) {
    if (path_or_dash == "-")
        return read_descriptor(STDIN_FILENO, "standard input", most);
    int const descriptor = ::open(path_or_dash.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        cannot("cannot read", path_or_dash, errno);
    struct closer {
        int descriptor;
        ~closer() { ::close(descriptor); }
    } const guard{descriptor};
    return read_descriptor(descriptor, path_or_dash, most);
}

bool is_terminal(int descriptor) {
    return ::isatty(descriptor) == 1;
}

} // namespace network::cli
