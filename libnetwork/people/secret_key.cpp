#include "libnetwork/people/secret_key.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/error.hpp"
#include "libnetwork/store/store_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace network::people {
namespace {

sealing_key parsed(std::string_view text, std::string const& whence) {
    auto const key = sealing_key::parse(text);
    if (!key)
        throw failure(status::misuse, "secret_key.invalid",
                      whence + " holds no key: 64 hexadecimal digits are expected");
    return *key;
}

std::optional<sealing_key> read_key(std::string const& file) {
    std::ifstream in{file};
    if (!in) {
        if (errno == ENOENT)
            return std::nullopt;
        throw failure(status::busy, "secret_key.unreadable", file + " cannot be read");
    }
    std::ostringstream text;
    text << in.rdbuf();
    return parsed(text.str(), file);
}

bool write_whole(int to, std::string_view text) {
    return ::write(to, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
           ::fsync(to) == 0;
}

/// Makes the file, whole or not at all. Where another process was first, its key is the one.
sealing_key make_key(std::string const& file) {
    auto const key = sealing_key::fresh();
    auto const draft = file + '.' + random_token(8);
    auto const out = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    bool const written = out >= 0 && write_whole(out, key.to_text() + '\n');
    if (out >= 0)
        ::close(out);
    bool const placed = written && ::link(draft.c_str(), file.c_str()) == 0;
    bool const beaten = written && !placed && errno == EEXIST;
    if (out >= 0)
        ::unlink(draft.c_str());
    if (placed)
        return key;
    if (beaten)
        if (auto const theirs = read_key(file))
            return *theirs;
    throw failure(status::busy, "secret_key.unwritable", file + " cannot be made");
}

sealing_key const& key_of_memory() {
    static auto const key = sealing_key::fresh();
    return key;
}

std::optional<sealing_key> key_for(store::connection& db, bool make) {
    if (auto const* const given = std::getenv("COOPNET_SECRET_KEY"); given && *given != '\0')
        return parsed(given, "COOPNET_SECRET_KEY");
    if (db.kind() != network::store::dialect::sqlite)
        return std::nullopt;
    auto const file = network::store::store_file(db);
    if (file.empty())
        return key_of_memory();
    if (auto const found = read_key(file + ".key"))
        return found;
    return make ? std::optional{make_key(file + ".key")} : std::nullopt;
}

} // namespace

std::optional<sealing_key> find_secret_key(store::connection& db) {
    return key_for(db, false);
}

std::optional<sealing_key> secret_key_of(store::connection& db) {
    return key_for(db, true);
}

} // namespace network::people
