// Facts as sentences.
#include "libnetwork/organisations/holdings.hpp"

#include "libnetwork/base/clock.hpp"
#include "libnetwork/organisations/words.hpp"

namespace network::organisations {
namespace {

struct held_fact {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    organisations::attribute attribute = attribute::name;
    std::string scheme;
    std::string value;
    std::optional<std::int64_t> amount;
    instant recorded_at;
    std::string source;
    std::string decided_by;
    std::string minute;
};
BOOST_DESCRIBE_STRUCT(held_fact, (),
                      (id, organisation, attribute, scheme, value, amount, recorded_at, source,
                       decided_by, minute))

std::string text_of(held_fact const& one) {
    auto text = std::string{label(one.attribute)} + ": " + one.value;
    if (one.amount)
        text += std::to_string(*one.amount);
    if (!one.scheme.empty())
        text += " (" + one.scheme + ")";
    for (auto const& [name, said] : {std::pair{"Source", &one.source},
                                     {"Decided by", &one.decided_by},
                                     {"Minute", &one.minute}})
        if (!said->empty())
            text += std::string{"\n"} + name + ": " + *said;
    return text;
}

struct held_consent {
    std::int64_t id = 0;
    std::int64_t organisation = 0;
    bool given = false;
    date from_date;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(held_consent, (), (id, organisation, given, from_date, source))

void held_consents(changes::reader& view, changes::holding_query const& wanted,
                   std::vector<changes::holding>& into) {
    if (!wanted.may_want("listing_consent"))
        return;
    network::store::for_each<held_consent>(
        view.db(),
        [&](held_consent const& one) {
            wanted.take({"listing_consent", one.id, "Consent to be listed by name", one.from_date,
                         one.organisation, 0,
                         (one.given ? "Given. " : "Refused or taken back. ") + one.source},
                        into);
        },
        "select id, organisation, given, from_date, source from listing_consent order by id");
}

} // namespace

void holdings(changes::reader& view, changes::holding_query const& wanted,
              std::vector<changes::holding>& into) {
    held_consents(view, wanted, into);
    if (!wanted.may_want("fact"))
        return;
    network::store::for_each<held_fact>(
        view.db(),
        [&](held_fact const& one) {
            wanted.take({"fact", one.id, "Register of organisations", london_date(one.recorded_at),
                         one.organisation, 0, text_of(one)},
                        into);
        },
        "select id, organisation, attribute, scheme, value,"
        " amount, recorded_at, source, decided_by,"
        " minute from organisation_fact where withdrawn = 0 order by id");
}

} // namespace network::organisations
