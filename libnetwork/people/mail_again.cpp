#include "libnetwork/people/mail_again.hpp"

#include "libnetwork/people/store.hpp"

namespace network::people {

result<messages::undelivered_message> send_again(changes::unit_of_work& work,
                                                 send_again_wish const& wish) {
    auto const to = messages::recipient_of(work, wish.message);
    if (!to)
        return not_found("message.unknown", "There is no such message");
    auto const who = store::find_person(work.db(), to->to_person);
    return messages::send_again(work, wish.message,
                                who && who->email ? *who->email : to->to_address);
}

} // namespace network::people
