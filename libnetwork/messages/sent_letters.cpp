#include "libnetwork/messages/sent_letters.hpp"

namespace network::messages {

std::vector<sent_letter> letters_sent_to(changes::reader& view, std::int64_t person,
                                         instant since) {
    return network::store::select<sent_letter>(
        view.db(),
        "select template, subject, sent_at from message where to_person = :person"
        " and confidential = 0 and sent_at >= :since order by sent_at, id",
        person, since);
}

} // namespace network::messages
