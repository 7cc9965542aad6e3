#include "server/pages/waiting_files.hpp"

#include "libnetwork/base/digest.hpp"

namespace network::pages {
namespace {

constexpr std::int64_t half_an_hour = 30 * 60 * 1000;
constexpr std::size_t most_files = 8;

} // namespace

std::string waiting_files::keep(waiting_file file, instant now) {
    std::lock_guard const lock{guard_};
    file.token = random_token(16);
    file.until = {now.milliseconds + half_an_hour};
    files_.push_back(std::move(file));
    if (files_.size() > most_files)
        files_.pop_front();
    return files_.back().token;
}

std::optional<waiting_file> waiting_files::find(std::string_view token, std::int64_t person,
                                                instant now) {
    std::lock_guard const lock{guard_};
    files_.remove_if([&](waiting_file const& file) { return file.until < now; });
    for (auto const& file : files_)
        if (file.token == token && file.person == person)
            return file;
    return std::nullopt;
}

void waiting_files::drop(std::string_view token) {
    std::lock_guard const lock{guard_};
    files_.remove_if([&](waiting_file const& file) { return file.token == token; });
}

} // namespace network::pages
