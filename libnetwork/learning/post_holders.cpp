#include "libnetwork/learning/post_holders.hpp"

#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/organisations/register.hpp"
#include "libnetwork/people/people.hpp"

#include <array>

namespace network::learning {

std::vector<post_holder> holders_for(changes::reader& view, std::int64_t organisation,
                                     people::post wanted_post) {
    using people::post;
    auto const living =
        living_form(*view.cached<organisations::register_book>(), organisation, view.today());
    auto const there = people::people_of(view, {std::to_string(living), {}, {}});
    std::vector<post_holder> found;
    if (there.has_error())
        return found;
    auto const name = who_is(view, living).name;
    std::array const order{wanted_post, post::officer_lead, post::officer, post::lead,
                           post::communications};
    for (auto const wanted : order) {
        for (auto const& one : *there)
            if (one.post == wanted && !one.email.empty())
                found.push_back({one.person.value_or(0), one.name, one.email, one.post, name});
        if (!found.empty())
            break;
    }
    return found;
}

} // namespace network::learning
