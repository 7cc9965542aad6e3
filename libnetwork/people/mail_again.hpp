// Trying mail once more that did not arrive. The outbox knows the letter; where its person is
// reached today is known here.
#pragma once

#include "libnetwork/messages/outbox.hpp"

namespace network::people {

struct send_again_wish {
    std::int64_t message = 0;
};
BOOST_DESCRIBE_STRUCT(send_again_wish, (), (message))
NETWORK_FIELDS(send_again_wish, {"message", "Number of the message"})

/// Queues it anew, to the address that the person has now. Fails as messages::send_again().
result<messages::undelivered_message> send_again(changes::unit_of_work& work,
                                                 send_again_wish const& wish);

} // namespace network::people
