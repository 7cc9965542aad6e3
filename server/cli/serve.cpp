// coopnet serve: the portal, until told to stop. It reads settings and signals; the portal does the
// rest.
#include "server/cli/core.hpp"
#include "server/cli/output.hpp"
#include "server/http/address.hpp"
#include "server/portal.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <charconv>
#include <csignal>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>

namespace network::cli {
namespace {

namespace po = boost::program_options;

po::options_description serve_options() {
    po::options_description own;
    own.add_options()("listen", po::value<std::string>())("public-url", po::value<std::string>())(
        "trusted-proxy", po::value<std::vector<std::string>>()->composing())(
        "smtp", po::value<std::string>())("mail-from", po::value<std::string>())(
        "workers", po::value<long long>())("no-access-log", po::bool_switch());
    return own;
}

struct place {
    std::string address;
    std::uint16_t port = 0;
};

// "127.0.0.1:8080", "[::1]:8080", ":8080" for all addresses.
place listening_place(std::string const& text) {
    auto const colon = text.rfind(':');
    place made;
    if (colon != std::string::npos) {
        made.address = text.substr(0, colon);
        auto const* first = text.data() + colon + 1;
        auto const* last = text.data() + text.size();
        auto const [end, ec] = std::from_chars(first, last, made.port);
        if (ec == std::errc{} && end == last && first != last) {
            if (made.address.starts_with('[') && made.address.ends_with(']'))
                made.address = made.address.substr(1, made.address.size() - 2);
            if (made.address.empty() || made.address == "*")
                made.address = "0.0.0.0";
            if (made.address == "localhost")
                made.address = "127.0.0.1";
            if (http::address::parse(made.address))
                return made;
        }
    }
    throw misuse("--listen takes ADDRESS:PORT, such as 127.0.0.1:8080 or [::1]:8080");
}

// Several addresses may stand in one environment variable, by comma.
std::vector<std::string> trusted_proxies(settings const& said) {
    std::vector<std::string> all;
    for (auto const& entry : said.list("trusted-proxy"))
        for (std::size_t at = 0; at <= entry.size();) {
            auto const end = std::min(entry.find(',', at), entry.size());
            auto const range = entry.substr(at, end - at);
            if (!range.empty()) {
                if (!http::address_range::parse(range))
                    throw misuse("--trusted-proxy takes addresses or ranges, not '" + range + "'");
                all.push_back(range);
            }
            at = end + 1;
        }
    return all;
}

// smtp://user:password@host:587; the parts of the user are taken out of the URL.
std::optional<messages::smtp_settings> mail_settings(settings const& said, std::string const& url) {
    auto const smtp = said.maybe("smtp");
    if (!smtp || smtp->empty())
        return std::nullopt;
    auto const parsed = boost::urls::parse_uri(*smtp);
    if (!parsed || (parsed->scheme() != "smtp" && parsed->scheme() != "smtps"))
        throw misuse("--smtp takes smtp://[USER:PASSWORD@]HOST[:PORT] or smtps://...");
    messages::smtp_settings made;
    made.user = parsed->user();
    made.password = parsed->password();
    made.url = std::string{parsed->scheme()} + "://" + std::string{parsed->encoded_host_and_port()};
    made.public_url = url;
    made.timeout_seconds = 8;
    made.from_address = said.text("mail-from");
    if (made.from_address.empty())
        throw misuse("--smtp needs --mail-from ADDRESS");
    return made;
}

bool is_loopback(std::string const& address) {
    return address.starts_with("127.") || address == "::1";
}

void warn_where_unsafe(portal_options const& how, log& lines) {
    auto const warn = [&](std::string_view what) {
        lines.line("warning", "unsafe", {{"detail", what}});
    };
    bool const local = is_loopback(how.http.address);
    if (!local && how.http.trusted_proxies.empty())
        warn("listening beyond this machine without a reverse proxy: nothing encrypts the way");
    if (!local && how.public_url.starts_with("http://"))
        warn("the public address is not https: passwords and cookies travel in the open");
    if (how.public_url.starts_with("https://") && how.http.trusted_proxies.empty())
        warn("the public address is https, but no trusted proxy is named: cookies will not be "
             "marked Secure");
    if (how.store == "sqlite::memory:")
        warn("the store is in memory: all is lost when this program ends");
    if (!how.background.smtp)
        lines.line("info", "mail.off", {{"detail", "no mail server is named; mail waits"}});
    if (::geteuid() == 0)
        lines.line("info", "root", {{"detail", "running as root; a user of its own is safer"}});
}

portal_options options_from(settings const& said) {
    auto const listen = listening_place(said.text("listen", "127.0.0.1:8080"));
    portal_options how;
    how.store = said.store();
    how.http.address = listen.address;
    how.http.port = listen.port;
    how.http.trusted_proxies = trusted_proxies(said);
    auto const workers = said.number("workers", static_cast<long long>(how.http.workers));
    if (workers < 1 || workers > 256)
        throw misuse("--workers is a number from 1 to 256");
    how.http.workers = static_cast<std::size_t>(workers);
    how.log_requests = !said.is_set("no-access-log");
    how.demo_roles = listen.address.starts_with("127.") || listen.address == "::1";
    if (said.has("public-url"))
        how.public_url = public_url(said);
    how.background.smtp = mail_settings(
        said, how.public_url.empty() ? "http://" + said.text("listen", "127.0.0.1:8080")
                                     : how.public_url);
    return how;
}

// Waits for SIGTERM or SIGINT, which are blocked in every thread.
void wait_for_signal(sigset_t const& signals) {
    int which = 0;
    while (::sigwait(&signals, &which) != 0) {
    }
}

} // namespace

int serve(words const& given) {
    settings const said{given, serve_options()};
    auto how = options_from(said);
    // A few threads share few heaps: memory stays small, and nothing here is bound by malloc.
    ::mallopt(M_ARENA_MAX, 2);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigaddset(&signals, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    log lines{STDERR_FILENO};
    warn_where_unsafe(how, lines);
    auto const host = how.http.address.find(':') == std::string::npos
                          ? how.http.address
                          : '[' + how.http.address + ']';
    auto running = value_of(portal::open(std::move(how), lines));
    running->start();
    auto const address = "http://" + host + ':' + std::to_string(running->port());
    lines.line("info", "started",
               {{"port", std::int64_t{running->port()}}, {"address", std::string_view{address}}});
    standard_output().write("The portal is at " + address + "\n");
    standard_output().finish();
    wait_for_signal(signals);
    lines.line("info", "stopping", {});
    // A second signal ends it as signals do.
    ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
    running->stop();
    lines.line("info", "stopped", {});
    return 0;
}

} // namespace network::cli
