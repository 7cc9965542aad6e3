// Opening and closing stores, and the only callback there is: the sink of the log.
#include "capi/src/store.hpp"

#include "capi/src/guard.hpp"
#include "libnetwork/base/text.hpp"

namespace network::capi {

log_channel::outlet::~outlet() {
    if (payload_free_)
        payload_free_(payload_);
}

void log_channel::lead_to(std::shared_ptr<outlet const> next) {
    {
        std::lock_guard const lock{guard_};
        outlet_.swap(next);
    }
    // The former outlet goes here, outside the lock: freeing its payload is the caller's code.
}

void log_channel::put(std::string_view level, std::string_view line) {
    std::shared_ptr<outlet const> now;
    {
        std::lock_guard const lock{guard_};
        now = outlet_;
    }
    if (now)
        now->put(level == "error" ? NETWORK_LOG_ERROR : NETWORK_LOG_WARNING,
                 std::string{line}.c_str());
}

namespace {

result<std::unique_ptr<network_store>> open(char const* uri) {
    if (!uri)
        return must_not_be_null("uri");
    if (!is_clean_text(uri))
        return invalid("uri", "text.encoding", "Give valid UTF-8");
    auto opened = std::make_shared<open_store>();
    opened->log = std::make_shared<log_channel>();
    operations::library_options how;
    how.log = [log = opened->log](std::string_view level, std::string_view line) {
        log->put(level, line);
    };
    NETWORK_TRY(opened->library, operations::library::open(uri, std::move(how)));
    auto store = std::make_unique<network_store>();
    store->open = std::move(opened);
    return store;
}

} // namespace
} // namespace network::capi

using namespace network;

network_status network_store_open(char const* uri, network_store** out, network_error** err) {
    return capi::guarded(out, err, [&] { return capi::open(uri); });
}

void network_store_free(network_store* store) {
    delete store;
}

network_status network_store_log(network_store* store, network_log_sink sink, void* payload,
                                 network_payload_free payload_free, network_error** err) {
    if (err)
        *err = nullptr;
    try {
        if (!store)
            return capi::refuse(err, capi::must_not_be_null("store"));
        auto next = sink ? std::make_shared<capi::log_channel::outlet>(sink, payload) : nullptr;
        if (next)
            next->take_over(payload_free);
        store->open->log->lead_to(std::move(next));
        if (!sink && payload_free)
            payload_free(payload);
        return NETWORK_OK;
    } catch (...) {
        return capi::refuse_exception(err);
    }
}
