// The table `notices_declined`: a row where a person wants none.
#include "libnetwork/messages/notices.hpp"

namespace network::messages {

result<notices_wish> choose_notices(changes::unit_of_work& work, notices_wish const& wish) {
    auto const person = work.by().person;
    if (person == 0)
        return unauthenticated("sign_in.required", "Sign in to choose what is sent to you");
    auto const changed =
        wish.wanted ? network::store::execute(
                          work.db(), "delete from notices_declined where person = :person", person)
                    : network::store::execute(
                          work.db(),
                          "insert into notices_declined (person, at) values (:person, :at)"
                          " on conflict (person) do nothing",
                          person, work.now());
    if (changed == 1)
        work.record({.event = wish.wanted ? "messages.notices_wanted" : "messages.notices_declined",
                     .subject_kind = "person",
                     .subject = person,
                     .person = person,
                     .changes = {}});
    return wish;
}

bool has_declined_notices(changes::reader& view, std::int64_t person) {
    return network::store::select_one<std::int64_t>(
               view.db(), "select person from notices_declined where person = :person", person)
        .has_value();
}

} // namespace network::messages
