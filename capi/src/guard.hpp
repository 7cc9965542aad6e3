// The one wall between C++ and C: no exception passes it, and every verb keeps the same contract
// about what it hands out.
#pragma once

#include "capi/src/error.hpp"

#include <memory>

namespace network::capi {

/// Runs `act() -> result<std::unique_ptr<Out>>` for a verb.
template <class Out, class Act>
network_status guarded(Out** out, network_error** err, Act&& act) noexcept {
    if (err)
        *err = nullptr;
    if (out)
        *out = nullptr;
    try {
        if (!out)
            return refuse(err, must_not_be_null("out"));
        result<std::unique_ptr<Out>> made = act();
        if (made.has_error())
            return refuse(err, std::move(made).error());
        *out = made->release();
        return NETWORK_OK;
    } catch (...) {
        return refuse_exception(err);
    }
}

} // namespace network::capi
