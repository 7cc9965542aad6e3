#include "libnetwork/members/commitment_desk.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"

namespace network::members::keeping {
namespace {

bool can_declare(organisations::organisation_kind kind) {
    using enum organisations::organisation_kind;
    return organisations::is_principal_council(kind) || organisations::is_local_council(kind) ||
           kind == combined_authority || kind == combined_county_authority ||
           kind == greater_london_authority || kind == crown_dependency ||
           kind == overseas_territory || kind == devolved_administration ||
           kind == foreign_authority;
}

} // namespace

result<kept_council> council_called(changes::unit_of_work& work, std::string_view reference) {
    NETWORK_TRY(auto const id, organisations::resolve(work, reference));
    organisations::loaded_records const source{work.db()};
    auto const* record = source.record(id);
    if (!record)
        return not_found("organisation.unknown", "No such organisation");
    // What it is is asked of the last day of its life where it is no more.
    auto const life = organisations::rules::life_of(*record, std::nullopt);
    auto const on =
        life.ends && *life.ends <= work.today() ? life.ends->plus_days(-1) : work.today();
    auto const who = organisations::row_of(source, *record, {on, std::nullopt});
    if (who.kind && !can_declare(*who.kind))
        return invalid("organisation", "commitment.not_a_council",
                       "Only a council or another public authority makes such a declaration");
    return kept_council{id, who.slug, council_being_changed(work, id)};
}

result<known_commitment const*> commitment_in_force(kept_council const& council, date on) {
    auto const* what = rules::commitment_on(council.known, on);
    if (!what)
        return not_found("commitment.none", "This council has made no declaration by that day");
    if (!rules::in_force(council.known, *what, on))
        return conflict("commitment.not_in_force", "The declaration is not in force on that day");
    return what;
}

void refuse_future(std::vector<problem>& problems, std::string_view field, date day, date today) {
    if (today < day)
        problems.push_back({std::string{field}, "date.future", "Give a day that is not to come"});
}

void refuse_blank(std::vector<problem>& problems, std::string_view field, std::string_view text,
                  std::string_view message) {
    if (trim(text).empty())
        problems.push_back({std::string{field}, "required", std::string{message}});
}

std::string tidy(std::optional<std::string> const& text, std::string_view otherwise) {
    auto const kept = text ? trim(*text) : std::string_view{};
    return std::string{kept.empty() ? otherwise : kept};
}

} // namespace network::members::keeping
