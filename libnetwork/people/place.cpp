// Asks the register, through the connection of the unit of work where there is one.
#include "libnetwork/people/place.hpp"

#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/rules.hpp"

namespace network::people {

result<std::int64_t> place_called(changes::reader& view, std::string_view reference) {
    return organisations::resolve(view, reference);
}

std::string name_of_place(changes::reader& view, std::int64_t organisation) {
    if (organisation == 0)
        return "the network";
    organisations::loaded_records const records{view.db()};
    auto const* record = records.record(organisation);
    std::string name;
    if (record)
        name = organisations::rules::name_on(*record, {view.today(), std::nullopt});
    return name.empty() ? "your organisation" : name;
}

bool is_individual(changes::reader& view, std::int64_t organisation, date on) {
    using namespace organisations;
    loaded_records const records{view.db()};
    auto const* record = records.record(organisation);
    return record &&
           organisations::rules::state_on(*record, {on, std::nullopt})
                   .word<organisation_kind>(attribute::kind) == organisation_kind::individual;
}

} // namespace network::people
