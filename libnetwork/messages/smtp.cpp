// libcurl's easy interface: one handle, kept, so that a batch of messages uses one connection.
#include "libnetwork/messages/smtp.hpp"

#include "libnetwork/base/error.hpp"

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <mutex>

namespace network::messages {
namespace {

struct list_deleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::size_t read_part(char* into, std::size_t size, std::size_t count, void* source) {
    auto& rest = *static_cast<std::string_view*>(source);
    auto const taken = std::min(size * count, rest.size());
    std::memcpy(into, rest.data(), taken);
    rest.remove_prefix(taken);
    return taken;
}

/// 5xx speaks of this message or address, unless it asks for TLS or a sign-in.
bool is_refusal(CURLcode code, long reply) {
    auto const about_us = code == CURLE_LOGIN_DENIED || code == CURLE_USE_SSL_FAILED ||
                          code == CURLE_REMOTE_ACCESS_DENIED || reply == 530 || reply == 534 ||
                          reply == 535 || reply == 538;
    return !about_us && reply >= 550 && reply <= 559;
}

std::string_view host_of(std::string_view url) {
    url.remove_prefix(std::min(url.size(), url.find("://") + 3));
    url = url.substr(0, url.find('/'));
    if (auto const at = url.rfind('@'); at != std::string_view::npos)
        url.remove_prefix(at + 1);
    if (url.starts_with('['))
        return url.substr(1, url.find(']') - 1);
    return url.substr(0, url.rfind(':'));
}

} // namespace

struct smtp_connection::handle {
    CURL* curl = nullptr;
    handle() : curl(curl_easy_init()) {}
    ~handle() { curl_easy_cleanup(curl); }
    handle(handle const&) = delete;
    handle& operator=(handle const&) = delete;
};

bool is_loopback(std::string_view url) {
    auto const host = host_of(url);
    auto const numeric =
        !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
    return host == "localhost" || host == "::1" || (numeric && host.starts_with("127."));
}

smtp_connection::smtp_connection(smtp_settings const& settings) : settings_(settings) {
    if (!settings.url.starts_with("smtp://") && !settings.url.starts_with("smtps://"))
        throw failure(status::misuse, "mail.settings", "a mail server is smtp:// or smtps://");
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    handle_ = std::make_unique<handle>();
    if (!handle_->curl)
        throw failure(status::no_memory, "mail.memory", "no memory for a mail connection");
}

smtp_connection::~smtp_connection() = default;

send_outcome smtp_connection::send(std::string const& to_address, std::string_view message) {
    auto* curl = handle_->curl;
    curl_easy_reset(curl); // options only: the connection is kept
    std::unique_ptr<curl_slist, list_deleter> const to{
        curl_slist_append(nullptr, ("<" + to_address + ">").c_str())};
    auto const from = "<" + settings_.from_address + ">";
    char said[CURL_ERROR_SIZE] = "";
    auto const secure = settings_.url.starts_with("smtps://") || !is_loopback(settings_.url);

    curl_easy_setopt(curl, CURLOPT_URL, settings_.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     static_cast<long>(secure ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, settings_.timeout_seconds);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, std::min(settings_.timeout_seconds, 20L));
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_part);
    curl_easy_setopt(curl, CURLOPT_READDATA, &message);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, said);
    if (!settings_.user.empty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings_.user.c_str());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings_.password.c_str());
    }

    auto const code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        return {delivery::accepted, {}};
    long reply = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply);
    std::string why = said[0] != '\0' ? said : curl_easy_strerror(code);
    why = why.substr(0, 200);
    std::replace_if(
        why.begin(), why.end(), [](char c) { return c < ' ' || c > '~'; }, ' ');
    return {is_refusal(code, reply) ? delivery::refused : delivery::delayed, why};
}

} // namespace network::messages
