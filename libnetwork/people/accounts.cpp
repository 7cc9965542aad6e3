// Shutting out, and the guard against locking everyone out.
#include "libnetwork/people/accounts.hpp"

#include "libnetwork/people/mailed_link.hpp"
#include "libnetwork/people/sessions.hpp"
#include "libnetwork/people/store.hpp"
#include "libnetwork/people/tokens.hpp"

#include <algorithm>

namespace network::people {

void shut_out(changes::unit_of_work& work, std::int64_t person) {
    end_sessions_of(work, person);
    revoke_tokens_of(work, person);
    void_links(work, person);
}

result<> check_leaves_an_administrator(changes::unit_of_work& work, std::int64_t person, date on) {
    auto const held = store::appointments_of(work.db(), person);
    auto const is_one = std::any_of(held.begin(), held.end(), [&](appointment const& one) {
        return one.post == post::administrator &&
               period{one.effective_from, one.effective_to}.contains(on);
    });
    if (is_one && store::other_administrators(work.db(), person, on) == 0)
        return conflict("people.last_administrator",
                        "This is the last network manager. Appoint another one first");
    return {};
}

} // namespace network::people
