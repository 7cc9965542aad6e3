#include "libnetwork/members/freeze.hpp"

#include "libnetwork/members/information_requests_store.hpp"
#include "libnetwork/members/request_clock.hpp"

#include <algorithm>

namespace network::members {
namespace {

bool decides_on(changes::reader& view, std::int64_t request, std::string_view holding) {
    auto const items = requests_store::items_of(view.db(), request);
    return std::any_of(items.begin(), items.end(),
                       [&](request_item const& item) { return item.holding == holding; });
}

/// The reference of the first open request that `covers` says yes to, or empty.
template <class Covers>
std::string first_open(changes::reader& view, Covers&& covers) {
    for (auto const& entry : requests_store::all(view.db()))
        if (is_open(state_of(requests_store::steps_of(view.db(), entry.request))) && covers(entry))
            return entry.reference;
    return {};
}

} // namespace

std::string open_request_about_person(changes::reader& view, std::int64_t person) {
    auto const places = requests_store::places_of(view.db(), person);
    auto const row = "person " + std::to_string(person);
    return first_open(view, [&](requests_store::entry_row const& entry) {
        return entry.person == person ||
               std::find(places.begin(), places.end(), entry.organisation) != places.end() ||
               decides_on(view, entry.request, row);
    });
}

std::string open_request_about(changes::reader& view, std::string_view holding,
                               std::int64_t organisation, std::int64_t person) {
    return first_open(view, [&](requests_store::entry_row const& entry) {
        return (organisation != 0 && entry.organisation == organisation) ||
               (person != 0 && entry.person == person) || decides_on(view, entry.request, holding);
    });
}

result<> check_person_is_not_asked_for(changes::reader& view, std::int64_t person) {
    auto const reference = open_request_about_person(view, person);
    if (reference.empty())
        return {};
    return conflict("request.open", "Request " + reference +
                                        " covers what is held on this person: answer it before"
                                        " anything is erased");
}

} // namespace network::members
