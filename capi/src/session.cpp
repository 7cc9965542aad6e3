// Opening, interrupting and closing sessions.
#include "capi/src/session.hpp"

#include "capi/src/guard.hpp"
#include "libnetwork/base/text.hpp"

#include <algorithm>

namespace network::capi {

result<operations::outcome> acting_session::invoke(operations::operation const& what,
                                                   boost::json::object input) {
    NETWORK_TRY(auto const viewer, who_->current(library()));
    return library().carry_out(*viewer, what, std::move(input));
}

void acting_session::attach(std::weak_ptr<waiter> one) {
    std::lock_guard const lock{guard_};
    std::erase_if(waiters_, [](auto const& other) { return other.expired(); });
    waiters_.push_back(std::move(one));
}

void acting_session::interrupt() {
    std::lock_guard const lock{guard_};
    for (auto const& one : waiters_)
        if (auto const alive = one.lock())
            alive->interrupt();
}

namespace {

/// A session for `who`, once it is known that they may act at all.
result<std::unique_ptr<network_session>> begin(network_store* store,
                                               std::unique_ptr<identity> who) {
    auto& library = *store->open->library;
    NETWORK_CHECK(library.guarded([&]() -> result<> {
        NETWORK_TRY([[maybe_unused]] auto const viewer, who->current(library));
        return {};
    }));
    auto session = std::make_unique<network_session>();
    session->acting = std::make_shared<acting_session>(store->open, std::move(who));
    return session;
}

} // namespace
} // namespace network::capi

using namespace network;
using namespace network::capi;

network_status network_session_open(network_store* store, char const* token, network_session** out,
                                    network_error** err) {
    return guarded(out, err, [&]() -> result<std::unique_ptr<network_session>> {
        if (!store)
            return must_not_be_null("store");
        return begin(store, token ? token_identity(token) : visitor_identity());
    });
}

network_status network_session_open_as(network_store* store, char const* email,
                                       network_session** out, network_error** err) {
    return guarded(out, err, [&]() -> result<std::unique_ptr<network_session>> {
        if (!store)
            return must_not_be_null("store");
        if (!email)
            return must_not_be_null("email");
        if (!is_clean_text(email))
            return invalid("email", "text.encoding", "Give valid UTF-8");
        return begin(store, mail_identity(email));
    });
}

network_status network_session_open_console(network_store* store, char const* name,
                                            network_session** out, network_error** err) {
    return guarded(out, err, [&]() -> result<std::unique_ptr<network_session>> {
        if (!store)
            return must_not_be_null("store");
        if (!name)
            return must_not_be_null("name");
        NETWORK_TRY(auto who, console_identity(name));
        return begin(store, std::move(who));
    });
}

void network_session_interrupt(network_session* session) {
    if (session)
        session->acting->interrupt();
}

void network_session_free(network_session* session) {
    delete session;
}
