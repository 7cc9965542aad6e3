// Who declined notices. Letters without which nobody could sign in, or that warn of a change to an
// account, are not notices and always go out.
#pragma once

#include "libnetwork/base/field.hpp"
#include "libnetwork/changes/records.hpp"

namespace network::messages {

struct notices_wish {
    bool wanted = false;
};
BOOST_DESCRIBE_STRUCT(notices_wish, (), (wanted))
NETWORK_FIELDS(notices_wish, {"wanted", "True: send me notices; false: none"})

/// The signed-in person wants notices, or no longer. Unauthenticated "sign_in.required".
result<notices_wish> choose_notices(changes::unit_of_work& work, notices_wish const& wish);

bool has_declined_notices(changes::reader& view, std::int64_t person);

} // namespace network::messages
