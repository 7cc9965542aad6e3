// Which kinds of entry the journal has gained: for whoever keeps something made from the store and
// asks whether it still holds. It says nothing of what the entries mean.
#pragma once

#include "libnetwork/store/query.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

namespace network::changes {

/// A kind of entry, and the newest one of it.
struct touched {
    std::string event;
    std::string subject_kind;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(touched, (), (event, subject_kind, number))

/// The kinds of the entries above `after`, each with its newest number.
std::vector<touched> touched_since(store::connection& db, std::int64_t after);

} // namespace network::changes
