// The fields given to a verb, as C builds them one by one, with everything that went wrong.
#pragma once

#include "libnetwork/base/result.hpp"

#include <boost/json/object.hpp>

#include <libnetwork.h>

struct network_input {
    boost::json::object fields;
    std::vector<network::problem> problems; ///< of keys and values; the verb refuses them
    network::error unreadable;              ///< of network_input_from_json, where code is set
    bool out_of_memory = false;
};

namespace network::capi {

/// The fields as set, or what is wrong with them. A null input has no fields.
result<boost::json::object> fields_of(network_input const* input);

} // namespace network::capi
