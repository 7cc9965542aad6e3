#include "libnetwork/members/succession.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/members/recording.hpp"
#include "libnetwork/members/succession_traces.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/succession_plan.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace network::members {
namespace {

using organisations::organisation_kind;
using organisations::succession_kind;

/// Who takes over from whom, whether it is planned or recorded.
struct taker {
    std::int64_t id = 0; ///< 0: planned and new
    std::string name;
    std::optional<organisation_kind> kind;
    bool created = false;
    std::vector<std::int64_t> follows;
};

struct shape {
    succession_kind kind = succession_kind::merge;
    date on;
    std::vector<taker> takers;
    std::vector<std::int64_t> ended; ///< predecessors that are no more, or whose place is taken

    [[nodiscard]] bool moves_memberships() const {
        return organisations::rules::ends_predecessors(kind) ||
               kind == succession_kind::group_becomes_council;
    }
};

std::vector<std::int64_t> ended_by(shape const& what,
                                   std::vector<std::int64_t> const& predecessors) {
    std::vector<std::int64_t> ended;
    if (what.moves_memberships())
        for (auto const id : predecessors)
            if (std::none_of(what.takers.begin(), what.takers.end(),
                             [&](taker const& one) { return one.id == id; }))
                ended.push_back(id);
    return ended;
}

shape shape_of(organisations::record_source const& source,
               organisations::succession_plan const& plan) {
    shape made;
    made.kind = plan.kind;
    made.on = plan.on;
    for (auto const& one : plan.successors) {
        taker next{one.id, one.name.value_or(""), one.kind, one.id == 0, one.follows};
        if (one.id != 0) {
            auto const brief = organisations::brief_of(*source.record(one.id), {plan.on, {}});
            next.name = one.name.value_or(brief.name);
            next.kind = one.kind ? one.kind : brief.kind;
        }
        made.takers.push_back(std::move(next));
    }
    made.ended = ended_by(made, plan.predecessors);
    return made;
}

/// How an organisation's membership stands on a day.
using standing_source = std::function<state(std::int64_t organisation, date day)>;

/// In which tier it goes on, where it does.
struct destiny {
    std::optional<tier> before; ///< on the eve, of its own
    std::optional<tier> after;
    bool joins = false;            ///< by this, and not before
    std::optional<reason> refused; ///< it follows members and cannot be one itself
};

destiny destiny_of(shape const& what, taker const& one, standing_source const& stands,
                   policy const& in_force) {
    destiny found;
    auto const eve = what.on.plus_days(-1);
    if (one.id != 0) {
        if (auto const own = stands(one.id, eve); own.belongs())
            found.before = own.tier;
        if (auto const own = stands(one.id, what.on); own.belongs())
            found.after = own.tier;
    }
    if (found.after || !what.moves_memberships())
        return found;
    std::optional<tier> best;
    for (auto const id : one.follows)
        if (auto const before = stands(id, eve); id != one.id && before.belongs())
            best = best ? std::min(*best, before.tier) : before.tier;
    if (!best)
        return found;
    if (what.kind == succession_kind::group_becomes_council)
        best = tier::full;
    auto const verdict = rules::may_hold(in_force, *best, {one.kind, false});
    if (!verdict.yes) {
        found.refused = verdict.why;
        return found;
    }
    found.after = best;
    found.joins = true;
    return found;
}

std::int64_t votes_of(std::optional<tier> held, policy const& in_force) {
    auto const* row = held ? in_force.of(*held) : nullptr;
    return row && std::find(row->rights.begin(), row->rights.end(), entitlement::vote) !=
                      row->rights.end();
}

std::string member_text(tier held) {
    return std::string{label(held)} + (held == tier::supporter ? "" : " member");
}

/// Seats and letters of those that end, as rows and as sentences.
void tell_traces(succession_effects& effects, changes::reader& view, shape const& what,
                 traces::name_source const& name) {
    std::string successors;
    for (auto const& one : what.takers)
        successors += (successors.empty() ? "" : " or ") + one.name;
    for (auto const id : what.ended) {
        for (auto& seat : traces::seats_of(view, id, name(id), what.on, successors)) {
            effects.sentences.push_back(traces::text_of(seat));
            effects.seats.push_back(std::move(seat));
        }
        auto const since = london_midnight(view.today().plus_months(-traces::months_of_mail));
        for (auto& letter : traces::letters_to(view, id, name(id), since)) {
            effects.sentences.push_back(traces::text_of(letter));
            effects.letters.push_back(std::move(letter));
        }
    }
}

void tell_contacts(succession_effects& effects) {
    for (auto const& row : effects.rows)
        if (row.role == "ends" && row.contacts > 0)
            effects.sentences.push_back(std::to_string(row.contacts) +
                                        (row.contacts == 1 ? " role" : " roles") + " held in " +
                                        row.name + (row.contacts == 1 ? " stays" : " stay") +
                                        " there: appoint people in its successor.");
}

succession_effects effects_of(changes::reader& view, shape const& what,
                              organisations::record_source const& source,
                              standing_source const& stands, policy const& in_force) {
    succession_effects effects;
    auto const eve = what.on.plus_days(-1);
    auto const name = [&](std::int64_t id) {
        return organisations::brief_of(*source.record(id), {eve, {}}).name;
    };
    auto const put = [&](succession_row row) {
        row.votes_before = votes_of(row.before, in_force);
        row.votes_after = votes_of(row.after, in_force);
        effects.votes_before += row.votes_before;
        effects.votes_after += row.votes_after;
        effects.rows.push_back(std::move(row));
    };
    for (auto const id : what.ended) {
        auto const before = stands(id, eve);
        succession_row row{name(id), "ends", {}, {}, 0, 0, traces::people_at(view, id, eve)};
        if (before.belongs()) {
            row.before = before.tier;
            effects.sentences.push_back("The " + std::string{label(before.tier)} +
                                        " membership of " + row.name +
                                        " goes on in its successor from " + day_text(what.on) +
                                        "; its history stays readable through both.");
        }
        put(std::move(row));
    }
    for (auto const& one : what.takers) {
        auto const destiny = destiny_of(what, one, stands, in_force);
        put({one.name, one.created ? "begins" : "goes on", destiny.before, destiny.after, 0, 0,
             one.id != 0 ? traces::people_at(view, one.id, eve) : 0});
        if (destiny.joins)
            effects.sentences.push_back(one.name + " becomes a " + member_text(*destiny.after) +
                                        " on " + day_text(what.on) +
                                        ". Ask for its population and budget: its "
                                        "subscription rests on its own figures.");
        if (destiny.refused)
            effects.sentences.push_back(
                one.name + " does not become a member: " + destiny.refused->text + ".");
    }
    if (effects.votes_before != effects.votes_after)
        effects.sentences.push_back(
            "Votes of all of them: " + std::to_string(effects.votes_before) + " before, " +
            std::to_string(effects.votes_after) + " after.");
    tell_contacts(effects);
    tell_traces(effects, view, what, name);
    return effects;
}

/// The recorded succession of that number, and the organisations it names.
std::optional<shape> recorded_shape(organisations::record_source const& source,
                                    std::int64_t succession, network::store::connection& db) {
    auto const party = store::party_of_succession(db, succession);
    auto const* record = party ? source.record(*party) : nullptr;
    if (!record)
        return std::nullopt;
    for (auto const& one : record->successions) {
        if (one->id != succession)
            continue;
        shape made;
        made.kind = one->kind;
        made.on = one->effective;
        std::vector<std::int64_t> predecessors;
        for (auto const& link : one->links) {
            auto place =
                std::find_if(made.takers.begin(), made.takers.end(),
                             [&](taker const& known) { return known.id == link.successor; });
            if (place == made.takers.end()) {
                auto const brief =
                    organisations::brief_of(*source.record(link.successor), {made.on, {}});
                place = made.takers.insert(
                    place, {link.successor, brief.name, brief.kind, link.created, {}});
            }
            place->follows.push_back(link.predecessor);
            if (std::find(predecessors.begin(), predecessors.end(), link.predecessor) ==
                predecessors.end())
                predecessors.push_back(link.predecessor);
        }
        made.ended = ended_by(made, predecessors);
        return made;
    }
    return std::nullopt;
}

standing_source standing_in(changes::unit_of_work& work, std::vector<policy> const& policies) {
    return [&work, &policies](std::int64_t organisation, date day) {
        auto const member = membership_of(work, organisation, {day, std::nullopt});
        return member ? rules::state_on(*member, policies, {day, std::nullopt}) : state{};
    };
}

} // namespace

result<succession_effects> effects_of_reorganisation(changes::reader& view,
                                                     organisations::reorganise_wish const& wish) {
    NETWORK_TRY(auto const plan, organisations::plan_succession(view, wish));
    auto const register_ = view.cached<organisations::register_book>();
    auto const members = view.cached<member_book>();
    standing_source const stands = [&](std::int64_t organisation, date day) {
        vantage const from{day, std::nullopt};
        auto const* member = members->of(*register_, organisation, from);
        return member ? rules::state_on(*member, members->policies(), from) : state{};
    };
    return effects_of(view, shape_of(*register_, plan), *register_, stands,
                      rules::policy_on(members->policies(), plan.on, std::nullopt));
}

result<std::vector<std::string>> carry_over(changes::unit_of_work& work, std::int64_t succession) {
    auto const source = organisations::records_of(work);
    auto const found = recorded_shape(*source, succession, work.db());
    if (!found)
        return std::vector<std::string>{};
    auto const policies = policies_known(work.db());
    auto const& in_force = rules::policy_on(policies, found->on, std::nullopt);
    auto const stands = standing_in(work, policies);
    auto const effects = effects_of(work, *found, *source, stands, in_force);
    decision const rests_on{"Reorganisation", {}, {}, succession};

    // First the destinies, read before anything is written; then the ends; then the beginnings.
    std::vector<std::pair<taker const*, destiny>> destinies;
    for (auto const& one : found->takers)
        destinies.emplace_back(&one, destiny_of(*found, one, stands, in_force));
    std::map<std::int64_t, std::int64_t> ended; // organisation -> membership
    for (auto const id : found->ended) {
        if (!stands(id, found->on.plus_days(-1)).belongs())
            continue;
        auto member = membership_of(work, id, {found->on.plus_days(-1), std::nullopt});
        event what;
        what.kind = found->kind == succession_kind::group_becomes_council ? event_kind::converted
                                                                          : event_kind::succeeded;
        what.effective = found->on;
        NETWORK_CHECK(record_event(work, *member, what, rests_on));
        ended.emplace(id, member->id);
    }
    for (auto const& [one, destiny] : destinies) {
        std::int64_t successor = 0;
        if (destiny.joins) {
            admission joins;
            joins.tier = *destiny.after;
            joins.from = found->on;
            NETWORK_TRY(auto const done, admit_organisation(work, one->id, joins, rests_on));
            successor = done.membership;
        } else if (auto const own = membership_of(work, one->id, {found->on, std::nullopt})) {
            successor = own->id;
        }
        for (auto const before : one->follows)
            if (auto const place = ended.find(before); successor != 0 && place != ended.end())
                store::link(work.db(), place->second, successor, succession, work.now());
    }
    return effects.sentences;
}

result<std::vector<std::string>> take_back_carry_over(changes::unit_of_work& work,
                                                      std::int64_t succession) {
    std::vector<std::string> sentences;
    auto const source = organisations::records_of(work);
    for (auto const& one : store::events_of_succession(work.db(), succession)) {
        auto member = store::load(work.db(), one.membership);
        event back = one;
        back.corrects = one.id;
        back.withdrawn = true;
        NETWORK_CHECK(record_event(work, *member, back,
                                   {{}, {}, "The reorganisation was taken back", succession}));
        auto const* record = source->record(member->organisation);
        auto const name = organisations::brief_of(*record, {work.today(), {}}).name;
        sentences.push_back(one.kind == event_kind::admitted
                                ? name + " does not become a member."
                                : "The membership of " + name + " goes on as before.");
    }
    NETWORK_TRY(auto const letters, traces::letters_since(work, *source, succession));
    for (auto const& one : letters)
        sentences.push_back(traces::text_of(one));
    return sentences;
}

} // namespace network::members
