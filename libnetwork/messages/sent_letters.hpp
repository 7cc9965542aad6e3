// Letters that went out already, for whoever has to write again because something changed.
#pragma once

#include "libnetwork/changes/records.hpp"

#include <boost/describe/class.hpp>

namespace network::messages {

/// A letter as it was sent; what carries a one-time link is not among them.
struct sent_letter {
    std::string letter;
    std::string subject;
    instant sent_at;
};
BOOST_DESCRIBE_STRUCT(sent_letter, (), (letter, subject, sent_at))

/// Letters that a person was sent since then, in the order of sending.
std::vector<sent_letter> letters_sent_to(changes::reader& view, std::int64_t person, instant since);

} // namespace network::messages
