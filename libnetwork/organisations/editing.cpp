#include "libnetwork/organisations/editing.hpp"

#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/recording.hpp"

#include <algorithm>
#include <charconv>

namespace network::organisations {
namespace {

/// Problems as they are found, one wish at a time.
class findings {
  public:
    void add(std::optional<problem> found) {
        if (found)
            all.push_back(*std::move(found));
    }
    void add(std::string field, std::string code, std::string message) {
        all.push_back({std::move(field), std::move(code), std::move(message)});
    }
    /// The organisation that a field names; 0 and a problem where there is none.
    std::int64_t resolve(changes::reader& reader, std::string const& field,
                         std::optional<std::string> const& reference) {
        if (!reference)
            return 0;
        auto const found = organisations::resolve(reader, *reference);
        if (found)
            return *found;
        add(field, found.error().code, found.error().message);
        return 0;
    }
    std::vector<problem> all;
};

evidence evidence_of(auto const& wish) {
    return {wish.source.value_or(""), wish.decided_by.value_or(""), wish.minute.value_or("")};
}

/// What both `add` and `change` may be given.
template <class Wish>
void check_common(Wish const& wish, findings& found) {
    if (wish.short_name)
        found.add(rules::fault_in_name("short_name", *wish.short_name));
    if (wish.website)
        found.add(rules::fault_in_website("website", *wish.website));
    if (wish.position)
        found.add(rules::fault_in_position("position", *wish.position));
    for (std::size_t i = 0; i < wish.codes.size(); ++i)
        found.add(rules::fault_in_code("codes." + std::to_string(i) + ".value",
                                       wish.codes[i].scheme,
                                       rules::tidy(attribute::code, wish.codes[i].value)));
    for (std::size_t i = 0; i < wish.aliases.size(); ++i)
        found.add(rules::fault_in_name("aliases." + std::to_string(i), wish.aliases[i]));
    if (wish.population && !wish.population_year)
        found.add("population_year", "required", "a population needs its year");
    if (!wish.population && wish.population_year)
        found.add("population", "required", "a year needs its population");
    if (wish.population && wish.population_year)
        found.add(rules::fault_in_figure("population", attribute::population, *wish.population,
                                         *wish.population_year));
    for (auto const& [field, day] :
         {std::pair{"begins", wish.begins}, std::pair{"ends", wish.ends}})
        if (day)
            found.add(rules::fault_in_date(field, *day));
    if (wish.begins && wish.ends && *wish.ends <= *wish.begins)
        found.add("ends", "date.order", "must be after the first day");
}

void check_kind(findings& found, std::optional<organisation_kind> kind, bool control, bool group) {
    if (control && kind == organisation_kind::individual)
        found.add("control", "control.person",
                  "political control is recorded of councils, never of a person");
    if (group && kind != organisation_kind::political_group)
        found.add("group_of", "group_of.kind", "only a political group is a group of a council");
}

struct relations {
    std::int64_t within = 0, combined_authority = 0, group_of = 0;
};

template <class Wish>
relations resolve_relations(changes::reader& reader, Wish const& wish, findings& found) {
    return {found.resolve(reader, "within", wish.within),
            found.resolve(reader, "combined_authority", wish.combined_authority),
            found.resolve(reader, "group_of", wish.group_of)};
}

template <class Wish>
void state_common(recording& facts, Wish const& wish, relations const& to,
                  std::optional<date> from) {
    if (wish.short_name)
        facts.state(draft::text(attribute::short_name, *wish.short_name, from));
    if (wish.nation)
        facts.state(draft::word(attribute::nation, *wish.nation, from));
    if (wish.region)
        facts.state(draft::word(attribute::region, *wish.region, from));
    if (wish.control)
        facts.state(draft::word(attribute::control, *wish.control, from));
    for (auto const& code : wish.codes)
        facts.state(draft::code(code, from));
    for (auto const& alias : wish.aliases)
        facts.state(draft::text(attribute::alias, alias));
    if (wish.website)
        facts.state(draft::text(attribute::website, *wish.website, from));
    if (wish.position)
        facts.state(draft::text(attribute::position, rules::to_stored(*wish.position), from));
    if (wish.population)
        facts.state(draft::figure(attribute::population, *wish.population, *wish.population_year));
    if (to.within != 0)
        facts.state(draft::relation(attribute::within, to.within, from));
    if (to.combined_authority != 0)
        facts.state(draft::relation(attribute::combined_authority, to.combined_authority, from));
    if (to.group_of != 0)
        facts.state(draft::relation(attribute::group_of, to.group_of, from));
    if (wish.begins)
        facts.state(draft::day(attribute::begins, *wish.begins));
    if (wish.ends)
        facts.state(draft::day(attribute::ends, *wish.ends));
}

organisation_changed with_slug(changes::unit_of_work& work, organisation_changed done) {
    loaded_records const after{work.db()};
    auto const* record = after.record(done.id);
    done.slug = rules::slug_on(*record, rules::name_on(*record, {work.today(), {}}));
    return done;
}

/// The fact of that number if it stands and belongs to the organisation.
result<fact const*> standing_fact(organisation_record const& record, std::int64_t id) {
    for (auto const& one : record.facts) {
        if (one.id != id || one.withdrawn)
            continue;
        if (!rules::stands(one, record.facts, std::nullopt))
            return conflict("fact.already_corrected",
                            "that fact has been corrected or taken back already");
        return &one;
    }
    return not_found("fact.unknown", "the organisation has no fact of that number");
}

} // namespace

result<organisation_changed> add(changes::unit_of_work& work, add_wish const& wish) {
    findings found;
    found.add(rules::fault_in_name("name", wish.name));
    check_common(wish, found);
    check_kind(found, wish.kind, wish.control.has_value(), wish.group_of.has_value());
    auto const to = resolve_relations(work, wish, found);
    if (!found.all.empty())
        return invalid(std::move(found.all));
    loaded_records const source{work.db()};
    if (auto taken = taken_codes(source, 0, wish.codes, wish.begins); !taken.empty())
        return code_taken(std::move(taken));

    auto const id = store::insert_organisation(work.db(), work.now());
    give_slug(work, source, id, rules::tidy(attribute::name, wish.name));
    recording facts{work, id, nullptr, evidence_of(wish)};
    facts.put(draft::text(attribute::name, wish.name));
    facts.put(draft::word(attribute::kind, wish.kind));
    state_common(facts, wish, to, std::nullopt);
    return with_slug(work, facts.finish("organisations.added"));
}

result<organisation_changed> rename(changes::unit_of_work& work, rename_wish const& wish) {
    NETWORK_TRY(auto const id, resolve(work, wish.organisation));
    auto const from = wish.from.value_or(work.today());
    loaded_records source{work.db()};
    auto const* record = source.record(id);
    findings found;
    found.add(rules::fault_in_name("name", wish.name));
    found.add(rules::fault_in_date("from", from));
    if (wish.short_name)
        found.add(rules::fault_in_name("short_name", *wish.short_name));
    auto const life = rules::life_of(*record, std::nullopt);
    if (life.ends && *life.ends <= from)
        found.add("from", "date.after_end", "the organisation is no more on that day");
    if (life.begins && from < *life.begins)
        found.add("from", "date.before_begin", "the organisation does not exist yet on that day");
    if (!found.all.empty())
        return invalid(std::move(found.all));

    give_slug(work, source, id, rules::tidy(attribute::name, wish.name));
    recording facts{work, id, record, evidence_of(wish)};
    facts.state(draft::text(attribute::name, wish.name, from));
    if (wish.short_name)
        facts.state(draft::text(attribute::short_name, *wish.short_name, from));
    return with_slug(work, facts.finish("organisations.renamed"));
}

result<organisation_changed> change(changes::unit_of_work& work, change_wish const& wish) {
    NETWORK_TRY(auto const id, resolve(work, wish.organisation));
    auto const from = wish.from.value_or(work.today());
    loaded_records const source{work.db()};
    auto const* record = source.record(id);
    auto const kind =
        wish.kind ? wish.kind
                  : rules::state_on(*record, {from, {}}).word<organisation_kind>(attribute::kind);
    findings found;
    check_common(wish, found);
    check_kind(found, kind, wish.control.has_value(), wish.group_of.has_value());
    found.add(rules::fault_in_date("from", from));
    if ((wish.revenue_budget || wish.capital_budget) && !wish.budget_year)
        found.add("budget_year", "required", "a budget needs its year");
    for (auto const& [field, which, amount] :
         {std::tuple{"revenue_budget", attribute::revenue_budget, wish.revenue_budget},
          std::tuple{"capital_budget", attribute::capital_budget, wish.capital_budget}})
        if (amount && wish.budget_year)
            found.add(rules::fault_in_figure(field, which, amount->pence, *wish.budget_year));
    auto const to = resolve_relations(work, wish, found);
    for (auto const& [field, other] :
         {std::pair{"within", to.within}, std::pair{"combined_authority", to.combined_authority},
          std::pair{"group_of", to.group_of}})
        if (other == id)
            found.add(field, "relation.self", "must be another organisation");
    auto const life = rules::life_of(*record, std::nullopt);
    if (wish.ends && !wish.begins && life.begins && *wish.ends <= *life.begins)
        found.add("ends", "date.order", "must be after the first day");
    if (wish.begins && !wish.ends && life.ends && *life.ends <= *wish.begins)
        found.add("begins", "date.order", "must be before the last day");
    if (!found.all.empty())
        return invalid(std::move(found.all));
    if (auto taken = taken_codes(source, id, wish.codes, from); !taken.empty())
        return code_taken(std::move(taken));

    recording facts{work, id, record, evidence_of(wish)};
    if (wish.kind)
        facts.state(draft::word(attribute::kind, *wish.kind, from));
    state_common(facts, wish, to, from);
    if (wish.revenue_budget)
        facts.state(draft::figure(attribute::revenue_budget, wish.revenue_budget->pence,
                                  *wish.budget_year));
    if (wish.capital_budget)
        facts.state(draft::figure(attribute::capital_budget, wish.capital_budget->pence,
                                  *wish.budget_year));
    return with_slug(work, facts.finish("organisations.changed"));
}

result<organisation_changed> correct(changes::unit_of_work& work, correct_wish const& wish) {
    NETWORK_TRY(auto const id, resolve(work, wish.organisation));
    loaded_records const source{work.db()};
    auto const* record = source.record(id);
    NETWORK_TRY(auto const* wrong, standing_fact(*record, wish.fact));

    store::new_fact right;
    right.attribute = wrong->attribute;
    right.scheme = wrong->scheme;
    right.value = wish.value ? rules::tidy(wrong->attribute, *wish.value) : wrong->value;
    right.amount = wish.amount ? wish.amount : wrong->amount;
    right.other = wrong->other;
    right.from_date = wish.from_unknown ? std::nullopt : wish.from ? wish.from : wrong->from_date;
    right.to_date = wish.to_open ? std::nullopt : wish.to ? wish.to : wrong->to_date;
    right.corrects = wrong->id;

    findings found;
    if (wrong->other && wish.value) {
        right.other = found.resolve(work, "value", wish.value);
        right.value.clear();
    } else {
        found.add(rules::fault_in_value("value", right.attribute, right.scheme, right.value));
    }
    if (right.other == id)
        found.add("value", "relation.self", "must be another organisation");
    if (wish.amount && !wrong->amount)
        found.add("amount", "value.unwanted", "this fact has no figure");
    if (right.amount) {
        std::int64_t year = 0;
        std::from_chars(right.scheme.data(), right.scheme.data() + right.scheme.size(), year);
        found.add(rules::fault_in_figure("amount", right.attribute, *right.amount, year));
    }
    for (auto const& [field, day] :
         {std::pair{"from", right.from_date}, std::pair{"to", right.to_date}})
        if (day)
            found.add(rules::fault_in_date(field, *day));
    if (right.from_date && right.to_date && *right.to_date <= *right.from_date)
        found.add("to", "date.order", "must be after the first day");
    bool const is_day = right.attribute == attribute::begins || right.attribute == attribute::ends;
    if (is_day && !right.from_date)
        found.add("from_unknown", "value.unwanted", "take the fact back instead");
    if (!found.all.empty())
        return invalid(std::move(found.all));
    if (right.attribute == attribute::code) {
        code_given const given{from_word<code_scheme>(right.scheme).value_or(code_scheme::other),
                               right.value};
        if (auto taken = taken_codes(source, id, {given}, right.from_date); !taken.empty())
            return code_taken(std::move(taken));
    }

    if (right.attribute == attribute::name)
        give_slug(work, source, id, right.value);
    recording facts{work, id, record, evidence_of(wish)};
    facts.put(std::move(right));
    return with_slug(work, facts.finish("organisations.corrected"));
}

result<organisation_changed> withdraw(changes::unit_of_work& work, withdraw_wish const& wish) {
    NETWORK_TRY(auto const id, resolve(work, wish.organisation));
    loaded_records const source{work.db()};
    auto const* record = source.record(id);
    NETWORK_TRY(auto const* wrong, standing_fact(*record, wish.fact));
    auto const names = rules::standing(record->facts, std::nullopt);
    if (wrong->attribute == attribute::name &&
        std::count_if(names.begin(), names.end(),
                      [](fact const* one) { return one->attribute == attribute::name; }) == 1)
        return conflict("fact.last_name",
                        "an organisation keeps at least one name: correct it instead");
    recording facts{work, id, record, {wish.reason, "", ""}};
    facts.put(draft::withdrawal(*wrong));
    return with_slug(work, facts.finish("organisations.withdrawn"));
}

} // namespace network::organisations
