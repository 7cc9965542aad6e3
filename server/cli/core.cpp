#include "server/cli/core.hpp"

#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace network::cli {
namespace {

std::string user_name() {
    std::array<char, 4096> room{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(::getuid());
}

viewer person_named(operations::library& core, std::string const& email) {
    return value_of(core.guarded([&]() -> result<viewer> {
        viewer const console = console_viewer();
        return core.office().read(console, [&](changes::reader& view) -> result<viewer> {
            NETWORK_TRY(auto const id, people::person_with_email(view, email));
            return people::viewer_of(view, id);
        });
    }));
}

} // namespace

viewer console_viewer() {
    viewer by;
    by.label = "console:" + user_name();
    by.roles = {{role::administrator, 0}};
    return by;
}

console open_console(settings const& given, opening how) {
    operations::library_options options;
    options.store.create = how == opening::create;
    console made{value_of(operations::library::open(given.store(), options)), console_viewer()};
    if (auto const email = given.maybe("as"))
        made.by = person_named(*made.core, *email);
    return made;
}

std::string public_url(settings const& given) {
    auto url = given.text("public-url", "http://127.0.0.1:8080");
    while (url.ends_with('/'))
        url.pop_back();
    if (!url.starts_with("http://") && !url.starts_with("https://"))
        throw misuse("--public-url must begin with http:// or https://");
    return url;
}

} // namespace network::cli
